package topics

var financesAsked = asked{
	english: []string{
		`\b(?:what|which) bank (?:are|do) you (?:with|use|bank)\b|\bwho do you bank with\b`,
		`\b(?:what|which) (?:sort of |kind of )?(?:neighbou?rhood|part of (?:the )?(?:town|city)|side of town|post ?code|zip code|estate)\b[^.?!]{0,10}\b(?:do|are) you (?:live|living|from)\b`,
		`\byou live in an? (?:good|bad|nice|safe|rough|poor|rich|wealthy|dangerous) (?:neighbou?rhood|area|part of town)` + stop,
		`\bhow much savings?\b[^.?!]{0,10}\byou\b|\bgood with your own money\b`,
		// What candidates are.
		youAre(`(?:in|out of) (?:(?:any|serious|a lot of|deep|heavy) )*(?:debt|financial (?:difficult(?:y|ies)|` +
			`trouble|straits|distress|need)|arrears|the red)|` +
			`bankrupt|insolvent|overdrawn|evicted|repossessed|financially (?:independent|secure|stable|` +
			`comfortable|sound|dependent|well off)|` +
			`an? (?:home ?owner|tenant|renter|landlord|landlady|gambler)|(?:behind|late|in arrears) (?:on|` +
			`with) (?:\w+ ){0,3}(?:rent|payments?|bills?|mortgage|loans?|taxes)`),
		youAre(`broke|wealthy|rich|well off|in need of money|hard up`) + joins,
		youAre(`(?:the )?(?:main|sole|only|primary) (?:bread ?winner|earner|provider)|living (?:pay ?(?:check|` +
			`cheque)|hand|month) to|` +
			`(?:dependent|reliant|relying|depending) on (?:this|the|your|a) (?:salary|income|job|wage|money|` +
			`pay)|` +
			`on (?:benefits|welfare|universal credit|food stamps|the dole|income support|social security)`),
		youAre(`in a (?:debt|repayment) (?:repayment |management )?(?:plan|arrangement|programme|program)|` +
			`turned down for (?:a |any )?(?:loan|credit|mortgage)`),
		// What they have.
		youHave(`debts?|savings|mortgage|overdraft|ccjs?|arrears|student (?:loans?|debt)|credit card debts?|`+
			`payday loans?|nest egg|inheritance|`+
			`trust fund|alimony|(?:(?:source|sources) of )?(?:private |outside |second |additional |`+
			`rental )?income(?: (?:from|besides|beyond|apart)\b)?|`+
			`bank loan|car loan|loan`) + joins,
		youHave(`savings (?:to|put|set|in)|money (?:put aside|set aside|saved(?: up)?|in the bank|problems|` +
			`worries|troubles)|(?:bad|poor|good) credit|` +
			`financial (?:problems|worries|troubles|difficulties|obligations|commitments|responsibilities|` +
			`dependants|burdens)|` +
			`credit (?:problems|issues|history|score)|(?:anything|something|car|house|furniture) repossessed|` +
			`credit cards?(?: with| that| you)|` +
			`(?:house|home|flat|apartment|property|car) of your own|debts? (?:to|that|with|at)|` +
			`benefits from the state|(?:other|second|another) income`),
		// What is theirs.
		yourThing(`finances|financial (?:situation|circumstances|position|commitments|obligations|status|health|`+
			`history|problems)|debts|mortgage|rent|`+
			`savings|credit (?:score|rating|history|report|record)|bank (?:account|balance|statements?|details)|`+
			`(?:household|family|monthly|other) (?:income|bills|outgoings|expenses|`+
			`costs|budget|debts)|net worth|living (?:costs|expenses)|outgoings|tax return|house|home loan|`+
			`car loan`) + joins,
		`\b(?:is|are) your (?:car|house|home|flat|loan|mortgage)\b[^.?!]{0,12}\b(?:paid (?:off|for)|rented|` +
			`owned|` +
			`yours|mortgaged)\b`,
		// What they do with money.
		youDo(`(?:own|rent|lease|buy|bought) (?:(?:your|a|the) )?(?:own )?(?:home|house|flat|apartment|place|`+
			`property|car)`) + joins,
		youDo(`gambl(?:e|ed|ing)|bet (?:on|money)|play(?:ed)? (?:the lottery|poker for money)|`+
			`buy lottery tickets`) + joins,
		youDo(`(?:pay|paid|paying) (?:alimony|child support|maintenance|rent|off (?:a|your|any))|fil(?:e|ed|`+
			`ing) for bankruptcy|go(?:ne)? bankrupt|`+
			`declare[d]? (?:yourself )?(?:bankrupt(?:cy)?|insolvent)|bounced? a (?:che(?:que|ck))|`+
			`default(?:ed)? on (?:a |your |any )?(?:loan|mortgage|debt|rent|payments?)|`+
			`miss(?:ed)? (?:a|any|your) (?:(?:loan|mortgage|rent) )?(?:payments?|rent|instalments?)|(?:owe|`+
			`owed) (?:anyone|anybody|money|any|the bank)|`+
			`live[d]? (?:beyond|within|above) your means|need (?:the|this|a) (?:money|income|salary|`+
			`pay ?(?:check|`+
			`cheque))|`+
			`(?:get by|manage|survive|live|go|cope) without (?:a |an |any |your )?(?:salary|income|pay|wages?|`+
			`pay ?(?:check|cheque))|`+
			`invest(?:ed|ing)? in (?:property|real estate|shares|stocks|crypto\w*)|claim(?:ed)? (?:benefits|`+
			`welfare|unemployment)|`+
			`make ends meet|save (?:much|money|anything) (?:each|every|a) month`) + `(?:` + joins + `|( (?:for|` +
			`from|on|this)\b))`,
		`\b(?:what|how much)\b[^.?!]{0,25}\byou\b[^.?!]{0,20}\b(?:(?:pay|paying|spend|` +
			`spending) (?:\w+ ){0,3}(?:in|for|on) (?:your )?(?:rent|housing|mortgage|loans?|bills)|owe|` +
			`have (?:in the bank|saved|in savings|left at))`,
		`\bhow much (?:rent|mortgage|debt|money|alimony|child support) do you (?:pay|owe|have)` + joins,
		`\b(?:live|manage|survive|get by|exist|cope) on (?:that|your|one|this|a single|such a|` +
			`what you) (?:\w+ )?(?:salary|income|pay|wages?|money|earn|make|pension)` + joins,
		// What others do.
		`\b(?:creditors?|debt collectors?|bailiffs?|the bank|tax office|` +
			`collection agency)\b[^.?!]{0,25}\b(?:after|called|call|visited|chasing|sued|pursued|` +
			`foreclosed)\b[^.?!]{0,10}\byour?\b`,
		`\bwho (?:pays?|earns?|brings?|supports?|provides?)\b[^.?!]{0,20}\b(?:at home|your (?:bills|rent|` +
			`family|` +
			`household|home)|in your (?:house|home|family|household))\b`,
		`\byour (?:partner|husband|wife|spouse|household|family)(?:'s)?\b[^.?!]{0,15}\b(?:earns?|income|` +
			`brings? (?:in|home)|salary|well off|paid|support you)\b`,
		`\b(?:wages?|salary|pay) (?:ever )?(?:being |been )?(?:garnish\w+|attached)\b`,
		`\b(?:check|look at|look into|see|run|pull) (?:on )?your (?:personal )?(?:credit|finances|bank)\b`,
	},
	german: []string{
		// What candidates are.
		sindSie(`verschuldet|überschuldet|insolvent|pleite|zahlungsunfähig|hausbesitzer(?:in)?|mieter(?:in)?|` +
			`eigentümer(?:in)?|vermögend|wohlhabend|` +
			`reich|(?:in|in der) (?:privatinsolvenz|schulden|insolvenz)|im dispo|finanziell (?:unabhängig|` +
			`abgesichert|abhängig)|` +
			`(?:auf (?:das|dieses) (?:geld|gehalt|einkommen) )angewiesen|(?:allein|haupt)verdiener(?:in)?|` +
			`in geldnot|in finanziellen (?:schwierigkeiten|nöten)`),
		// What they have.
		habenSie(`schulden|kredite?n?|ersparnisse|erspartes|vermögen|rücklagen|einkünfte|nebeneinkünfte|` +
			`einkommen|` +
			`eigenheim|eigentumswohnung|haus|immobilien?|` +
			`wohneigentum|hypothek|bürgergeld|hartz iv|hartz 4|wohngeld|sozialhilfe|grundsicherung|` +
			`arbeitslosengeld|unterhalt|alimente|dispo|` +
			`geldsorgen|finanzielle (?:probleme|sorgen|schwierigkeiten|verpflichtungen)|gerichtsvollzieher|` +
			`inkasso|lohnpfändung|` +
			`(?:eidesstattliche|vermögens)[- ]?(?:versicherung|auskunft) abgegeben|vermögensauskunft|` +
			`offenbarungseid|privatinsolvenz|sparguthaben|geld auf dem konto|` +
			`insolvenz angemeldet|einen? erb(?:e|schaft)`),
		// What is theirs.
		ihrDing(`miete|schufa|schufa-score|kontostand|konto|vermögen|schulden|ersparnisse|finanzen|` +
			`finanzielle (?:lage|situation|verhältnisse)|` +
			`vermögensverhältnisse|haushaltseinkommen|steuerbescheid|steuererklärung|kreditwürdigkeit|bonität|` +
			`kontoauszüge|hypothek|rate|lebensunterhalt`),
		`\b(?:leben|stehen) sie\b[^.?!]{0,20}\b(?:(?:un)?geordneten (?:wirtschaftlichen |` +
			`finanziellen )?verhältnissen|von (?:der hand in den mund|sozialhilfe|bürgergeld))`,
		sieTun(`wohnen|leben`, `zur miete|im eigenheim|im eigenen haus|in einer (?:miet|eigentums)wohnung|`+
			`in miete|von einem gehalt`),
		sieTun(`müssen|mussten`, `(?:kredit|schulden|darlehen|haus|hypothek|raten|`+
			`unterhalt)[^.?!]{0,12} (?:ab(?:be)?zahlen|abtragen|zurückzahlen|zahlen|bedienen|tilgen)`),
		sieTun(`zahlen|bezahlen`, `miete|unterhalt|alimente|raten|kredit`),
		sieTun(`spielen`, `lotto|glücksspiele?|um geld|im casino`),
		`\bkommen sie\b[^.?!]{0,20}\bmit (?:ihrem|dem|diesem) (?:geld|gehalt|einkommen)\b[^.?!]{0,10}\b(?:aus|` +
			`hin|` +
			`zurecht)([^\pL]|$)`,
		`\bwie (?:viel geld|hoch)\b[^.?!]{0,20}\b(?:sie auf dem konto|sie gespart|sie (?:verschuldet|im minus)|` +
			`ihre (?:miete|schulden|rate))([^\pL]|$)`,
		`\bwer (?:verdient|bezahlt|zahlt)\b[^.?!]{0,20}\b(?:ihnen zu hause|bei ihnen|ihrer familie|ihre miete|` +
			`ihrem haushalt)([^\pL]|$)`,
		`\bihr(?:e)? (?:mann|frau|partner|partnerin)\b[^.?!]{0,15}\b(?:mehr|verdient|gut verdien\w*)([^\pL]|$)|` +
			`\bverdient ihre? (?:mann|frau|partner|partnerin)([^\pL]|$)`,
		`\bihr (?:gehalt|lohn|konto)\b[^.?!]{0,12}\bgepfändet\b|\bschufa-(?:auskunft|eintrag|einträge|score)\b`,
	},
	french: []string{
		avezVous(`prestations sociales|allocations|aides? sociales?|apl|rsa|emprunts?|mal à finir le mois|épargne|fins de mois difficiles`),
		`\brevenus? (?:de|du) (?:votre )?(?:foyer|ménage|conjointe?|mari)([^\pL]|$)`,
		// What candidates are.
		êtesVous(`endettée?|surendettée?|en surendettement|interdite? bancaire|fichée? (?:à|par) la banque|` +
			`propriétaire|locataire|insolvable|en faillite|` +
			`ruinée?|à découvert|riche|aisée?|dans le besoin|en difficulté financière|hébergée?|` +
			`indépendante? financièrement`),
		// What they have.
		avezVous(`dettes?(?: (?:personnelles|importantes|privées|à titre privé))?( ?[?.,]|$)`),
		avezVous(`crédits?(?: en cours| à rembourser| immobilier| sur le dos)?|prêts?(?: en cours| étudiant|` +
			` immobilier)?|économies|épargne|` +
			`(?:autres?|second|seconde) (?:revenus?|sources? de revenus?)|revenus (?:annexes|complémentaires)|` +
			`difficultés (?:financières|d'argent)|` +
			`problèmes (?:d'argent|financiers)|(?:rsa|allocations?|aide sociale|aides sociales|` +
			`allocations familiales|apl|chômage)|` +
			`pension alimentaire|saisies?(?: sur salaire)?|huissiers?|(?:maison|appartement|voiture) à vous|` +
			`patrimoine|héritage|` +
			`besoin de (?:cet|l') ?argent|besoin d'argent|fait faillite|loyer|découvert|biens immobiliers`),
		// What is theirs.
		votreChose(`situation (?:financière|bancaire|patrimoniale)|loyer|compte(?: en banque| bancaire)?|` +
			`dettes|` +
			`crédits?|revenus|patrimoine|épargne|économies|` +
			`train de vie|finances|charges mensuelles|niveau de vie|banquier|relevés? (?:de compte|bancaires?)|` +
			`avis d'imposition|prêt|découvert`),
		`\bcombien\b[^.?!]{0,20}\b(?:sur votre compte|de loyer|de dettes|d'économies|devez-vous|` +
			`d'argent (?:avez|` +
			`devez|mettez)[- ]vous|de côté)([^\pL]|$)`,
		`\bvotre (?:conjointe?|mari|femme|compagnon|compagne)\b[^.?!]{0,10}\bgagne[- ]`,
		vousFaites(`jouez|pariez`, `aux jeux|de l'argent|loto|casino|aux courses|poker`),
		vousFaites(`possédez|avez`, `voiture(?: à vous)?( ?[?.,]|$)|votre (?:logement|maison|appartement)|`+
			`bien immobilier|résidence`),
		vousFaites(`vivez`, `(?:rsa|minima sociaux|salaire de|aides|au-dessus de vos moyens)`),
		`\bdes huissiers\b[^.?!]{0,20}\b(?:vous|votre)\b|\bbesoin\b[^.?!]{0,10}\b(?:argent|` +
			`salaire)\b[^.?!]{0,15}\bpour vivre\b`,
	},
	matters: matters{
		english: `savings?|which bank|bank are you|good neighbou?rhood|bad neighbou?rhood|nice neighbou?rhood|` +
			`neighbou?rhood do you|part of town|side of town|homeowner|council (?:house|flat)|net worth|` +
			`trust fund|family money|rent-?free|second mortgage|repossess\w+|car (?:loan|payments?)|` +
			`live paycheck|paycheck to paycheck|household income|afford to live|` +
			`borrow(?:ed)? (?:money )?from (?:family|friends|your)|house that you own|finances in order|` +
			`your finances|repossess\w+|your own money|off a loan|money (?:tight|short|a worry)|rich parents|` +
			`wait a month|the stock market|sued for|money to live|your pay check|your creditors|a tight spot|` +
			`in the red|inheritance|mortgage|debts?|your (?:rent|bills|savings|debts|credit(?: file| score|` +
			` report| history)?|` +
			`bank|` +
			`finances|house|home loan|mortgage|overdraft|net worth|household income|financial (?:situation|` +
			`position|state|health|obligations))|garnish\w*|bailiffs?|creditors|(?:money|` +
			`financial) (?:troubles?|` +
			`problems?|worries|difficult\w+|situation|position)|financially|pay ?day|come into money|` +
			`on benefits|` +
			`on welfare|overdraft|(?:sort|kind|make|type) of car|car do you drive|(?:outstanding|personal|` +
			`student|` +
			`private) loans?|lottery|gambl\w+|living off|depend on (?:this|the) (?:income|job|salary|money)|` +
			`make ends meet|paying (?:your|the) bills|pay (?:your|the) bills|own or rent|rent or own|` +
			`part of your wages|your wages|missed payments|inherit\w*|alimony|child support|payday loan|` +
			`maxed out|` +
			`living beyond|tight on money|short of money|paid for ?|support(?:ing)? (?:anyone|anybody|someone|` +
			`a family) financially|food stamps|behind on`,
		german: `privatinsolvenz|wohngeld|sozialhilfe|kreditrate[n]?|in welchem stadtteil|` +
			`ihnen ihr geld|in der schufa|haus gekauft|schulden|kredite?|pfändung(?:en)?|gepfändet|` +
			`insolvenz|insolvent|zur miete|ihre miete|` +
			`ersparnisse|geldsorgen|finanziell(?:e[nrsm]?)?|unterhalt|bürgergeld|eigenheim|eigentum oder|` +
			`auto fahren|ihr auto|mit (?:ihrem|dem) geld|gerichtsvollzieher|kontostand|verschuldet|vermögen|` +
			`hypothek|lotto|glücksspiel|nebeneinkünfte|verdient ihr(?:e)? (?:mann|frau|partner|partnerin)|` +
			`geldprobleme|dispo|erbschaft|geerbt`,
		french: `finir le mois|fins? de mois|prestations sociales|allocations|aides? au logement|` +
			`revenus? de votre (?:foyer|conjointe?|mari|femme)|livret|épargne|bourse|fortune|hypothèque|` +
			`emprunts?|dans quel quartier|` +
			`acheté (?:une|votre) maison|remboursez-vous|d'argent de côté|de l'argent de côté|dettes?|` +
			`crédits? (?:à rembourser|en cours)|prêt immobilier|surendettement|endettée?|loyer|` +
			`découvert|propriétaire|locataire|économies|problèmes? d'argent|soucis d'argent|aides sociales|rsa|` +
			`impôts impayés|impayés|huissiers?|saisie|interdite? bancaire|votre banque|gagne votre (?:mari|` +
			`femme|` +
			`conjointe?)|vos comptes|votre compte en banque|votre voiture|une voiture|situation financière|` +
			`héritage|pension alimentaire|vos revenus|votre logement`,
	},
}
