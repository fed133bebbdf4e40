package topics

// pays are words for what somebody is paid.
const pays = `(?:salary|salaries|wages?|pay|pay ?check|base(?: pay| salary)?|income|earnings|remuneration|` +
	`compensation|comp|ctc|bonus(?:es)?|commission|overtime pay|holiday pay|` +
	`(?:day|hourly|daily|contract|pay) rate|rate|ote|on-target (?:income|earnings)|stock options|equity|raise|` +
	`pay rise|pay (?:band|grade|scale|increase|level)|salary (?:band|grade|level|bracket|history|range)|grade|` +
	`(?:pay|salary|benefits|compensation) package|allowances|take-home(?: pay)?)`

// Times and places of other jobs.
const (
	now = `(?:now|right now|today|currently|at the moment|at present|presently|these days|so far|as of today|` +
		`as we speak|this year)`
	then = `(?:there|then|before(?: that| this| you left)?|previously|last year|last month|when you (?:left|` +
		`started|joined|quit)|at the (?:end|start)|in the end|back then|over the (?:last|past)|in (?:20|19)\d\d)`
	former = `(?:current|present|last|latest|previous|former|old|most recent|existing|first|prior)`
	job    = `(?:job|role|position|post|employer|company|firm|contract|client|place|boss|workplace|gig|` +
		`employment)`
	earn = `(?:earn(?:ed|ing)?|(?:get(?:ting)?|got|been|being|were|are|be) paid|tak(?:e|ing) home|took home|` +
		`bring(?:ing)? home|paid|pull(?:ing)? in)`
	// paidEnd is what may follow it.
	paidEnd = `(?:` + stop + `|( (?:(?:` + now + `|` + then + `)` + stop + `|as an?\b|(?:in|at|from|` +
		`with) your\b|` +
		`(?:a|per|each|every|an) (?:year|month|week|day|hour|annum)\b|last (?:year|month)\b|after tax\b|` +
		`before (?:tax|you|that)\b|net\b|gross\b|in total\b|and (?:what|how)\b|` + now + ` and\b)))`
)

var salaryHistoryAsked = asked{
	english: []string{
		`\bwhat did you (?:make|earn|get paid|take home|bring home|gross|net) (?:at|in|with|from|on|for) (?:your|the|that) (?:last|previous|former|old|current|first|present)\b`,
		`\b(?:list|state|give|provide|enter|share|send|confirm|disclose)\b[^.?!]{0,12}\byour (?:pay|salary|salaries|wages?|earnings|compensation)\b[^.?!]{0,12}\b(?:for|at|in|from|of) (?:your|the|all|each) (?:(?:last|previous|past|former|current|two|three|five) )+(?:jobs?|positions?|employers?|roles?|years?)`,
		// How much somebody earns or earned.
		`\b(?:what|how much)(?: (?:money|cash|commission|overtime|bonus|holiday pay|in bonuses))? (?:do|did|` +
			`are|` +
			`were|have|had|will) you (?:\w+ )?` + earn + `` + paidEnd,
		`\bhow much (?:money |cash )?(?:do|did|are|were|have|would|had) you (?:currently |now |actually )?(?:` +
			earn + `|mak(?:e|ing)|made|on|get|getting)` + paidEnd,
		`\bwhat (?:do|did|are|were) you (?:currently |now )?(?:earn(?:ing)?|making|on|getting|paid|` +
			`getting paid)` +
			paidEnd,
		`\b(?:did|do|have|were|are|had) you (?:ever |already )?(?:earn(?:ed)?|made|make|been paid|` +
			`paid) (?:six figures|(?:more|less|better|over|under|above|below|as much)\b|the minimum|` +
			`minimum wage|` +
			`(?:[£$€]|\d))`,
		youAre(`(?:paid|earning|on|making) (?:(?:more|less|better|worse|over|under|above|below|the minimum|` +
			`minimum wage|union scale|a bonus)\b|(?:[£$€]? ?\d))`),
		`\b(?:pay|paid|paying|pays|gave|give)(?: to)? you (?:\w+ )?(?:` + now + `|` + then + `|(?:in|at|` +
			`for) your|` +
			`` + stop + `)`,
		`\b(?:what|how much) (?:do|did|does|are|were|is|was|will)\b[^.?!]{0,25}\b` + job +
			`\b[^.?!]{0,10}\b(?:pay|paying|paid)(?: you)?(?:` + ends + `)`,
		// What was or is theirs.
		`\byour (?:current|present|existing) package` + joins,
		`\byour (?:` + former + ` |final |starting |actual |past )+(?:(?:total|annual|gross|net|monthly|hourly|` +
			`base|basic|yearly|weekly|guaranteed) )*` + pays + joins,
		`\byour (?:(?:total|annual|gross|net|monthly|hourly|base|basic|on-target) )*` + pays +
			`\b[^.?!]{0,12}\b(?:` + now + `|` + then + `|(?:in|at|with) your ` + former + ` ` + job + `|` +
			`with (?:them|your)|history)\b`,
		`\b(?:is|was|were|are) your (?:` + former + ` )?` + pays + ` (?:currently |now )?(?:above|below|over|` +
			`under|more|less|higher|lower|fixed|negotiated|in line|similar|around|about|between|close)\b`,
		`\bwhat (?:was|were|are|is) your (?:fixed |variable |hourly |monthly |annual |base )*(?:salar(?:y|ies)|` +
			`wages?|pay|bonus(?:es)?|earnings|income|day rate|hourly rate)(?: history)?(?: (?:as|when|at|in|` +
			`there|` +
			`before)\b|` + stop + `)`,
		`\byour (?:past|previous|prior|former) (?:salaries|wages|earnings|pay)\b|\b(?:salary|pay|wage|` +
			`compensation|earnings) history\b[^.?!]{0,20}\b(?:please|you|us)\b|\b(?:your|me your|` +
			`us your) (?:salary|pay|wage|earnings|compensation) (?:history|progression|development)\b`,
		`\b(?:what|which|how (?:big|large|high|much(?: of)?))\b[^.?!]{0,8}\b(?:an? |of |your )*` + pays +
			`\b[^.?!]{0,8}\b(?:did|do|have|had|are|were) you\b[^.?!]{0,12}\b(?:get(?:ting)?|got|have|had|` +
			`receive[d]?|receiving|earn(?:ed)?|make|paid|in|on|at|start with|leave with|start on)` + paidEnd,
		`\b(?:when|how (?:big|much|high|often))\b[^.?!]{0,20}\byou(?:r)?\b[^.?!]{0,20}\b(?:last |latest |` +
			`most recent )?(?:raises?|pay rises?|pay increases?|salary increases?|bonus(?:es)?|` +
			`promotion and raise)` + joins,
		`\bwhen was your (?:last|latest|most recent) (?:raise|pay rise|increase|salary review|pay review|` +
			`bonus)\b|` +
			`\bhow (?:big|much|high) (?:was|is|were) your (?:last |latest |annual )*(?:raise|pay rise|increase|` +
			`bonus|commission)\b`,
		youHave(`(?:a |any )?(?:stock options|equity|shares|company car|bonus|pension contributions?|` +
			`car allowance|signing bonus|commission)\b[^.?!]{0,12}\b(?:at|in|from|with) your ` + former),
		// How it compares, and papers that show it.
		`\b(?:more|less|higher|lower|better|step up|increase|raise|match|beat|equal|compare[sd]?|difference|` +
			`jump|` +
			`cut|rise|percent\w*|%|above|below)\b[^.?!]{0,35}\b(?:what |that |as )?you(?:'re| are|` +
			` were)? (?:currently |now |already )?` +
			`(?:earn|earning|make|making|get|getting|paid|got paid|have|were paid|had|on)(?: paid)?(?:` + stop +
			`|( (?:` + now + `|` + then + `|in your|at your)\b))`,
		`\b(?:step up|raise|increase|match|beat|more|less|higher|lower|cut|compare\w*|percent\w*|` +
			`drop)\b[^.?!]{0,30}\byour (?:` + former + ` )?` + pays + `(?: (?:` + now + `|go up|from)\b|` + stop +
			`)`,
		`\byour pay\b[^.?!]{0,20}\b(?:from today|compared (?:to|with) (?:now|today))\b`,
		`\b(?:send|bring|show|see|share|provide|have|upload|attach|forward|submit|give)\b[^.?!]{0,15}\b(?:a |` +
			`your |the |any |recent |last |latest |two |three )*(?:w-?2s?|p60|p45|pay ?stubs?|pay ?slips?|` +
			`payslip|` +
			`wage slips?|salary (?:slips?|certificate|statement|proof)|proof of (?:income|salary|pay)|` +
			`tax (?:return|certificate))` +
			`(?:` + joins + `|( (?:from|to|for the)\b))`,
		`\b(?:ask|call|contact|check with|confirm with)\b[^.?!]{0,10}\byour (?:` + former + ` )*(?:employers?|` +
			`boss|company|manager|hr)\b[^.?!]{0,15}\b(?:pay|salary|paid|earn\w*|wages?|compensation)\b`,
	},
	german: []string{
		`\bwas (?:bekommen|kriegen|verdienen|erhalten|nehmen) sie (?:denn |so |da )*(?:im moment|momentan|derzeit|zurzeit|aktuell|jetzt|heute|dort|zuletzt)( ?[?.,]|$|[^\pL])`,
		`\bwie viel (?:geld )?verdienen sie( ?[?.,]|$| (?:momentan|derzeit|aktuell|zurzeit|im moment|jetzt|heute|netto|brutto|im monat|im jahr|bei|dort))`,
		`\b(?:was|wie ?viel)\b (?:haben|hatten|konnten) sie\b[^.?!]{0,35}\b(?:verdient|netto|brutto|` +
			`herausbekommen|` +
			`gekriegt|gehalt bekommen)( ?[?.,]|$| (?:als|bei|dort|im|in|derzeit|zurzeit|heute|jetzt|zuletzt|` +
			`momentan|aktuell)\b)`,
		`\b(?:was|wie ?viel) (?:verdienen|verdienten|bekommen|bekamen|kriegen|erhalten|` +
			`erhielten) sie\b[^.?!]{0,25}\b(?:jetzt|heute|derzeit|zurzeit|momentan|aktuell|gerade|zuletzt|dort|` +
			`bisher|pro (?:stunde|monat|jahr)|im (?:monat|jahr)|bei|netto|brutto|heraus|raus|in ihrer)([^\pL]|$)`,
		`\bwas haben sie\b[^.?!]{0,20}\b(?:zuletzt|bisher|dort|vorher|früher)\b[^.?!]{0,12}\b(?:bekommen|` +
			`verdient|` +
			`erhalten|gekriegt)([^\pL]|$)|\b(?:was|` +
			`wie viel) zahlt\b[^.?!]{0,12}\bihr(?:e)? [\pL]*(?:[\pL ]{0,12})(?:arbeitgeber|firma|chef|chefin|` +
			`unternehmen)`,
		ihrDing(`(?:jahres|monats|grund|einstiegs|anfangs|end|ziel|brutto|netto|fix|jahresbrutto)?(?:gehalt|` +
			`gehalts|lohn|lohns|verdienst|einkommen|vergütung|bezüge|salär|boni?|bonus|provision|prämie|` +
			`stundenlohn|stundensatz|tagessatz|paket|gehaltspaket|gehaltsentwicklung|` +
			`gehaltserhöhung|lohnerhöhung|gehaltsstufe|tarifgruppe|entgeltgruppe|gehaltshistorie|` +
			`gehaltsabrechnung(?:en)?|lohnabrechnung(?:en)?|lohnzettel|gehaltszettel|gehaltsnachweis|` +
			`weihnachtsgeld|urlaubsgeld)`),
		`\bihr(?:e[nrm]?|em|es)? (?:[\pL]+ ){0,3}(?:gehalts(?:abrechnung|zettel|nachweis)(?:en|e)?|` +
			`lohn(?:abrechnung|zettel|steuerbescheinigung)(?:en)?|steuerbescheid)\b|` +
			`\bletzten? (?:gehaltsabrechnung|lohnzettel|lohnabrechnung)(?:en)?\b[^.?!]{0,12}\b(?:mit|vor|` +
			`zeigen|` +
			`schicken|vorlegen)([^\pL]|$)`,
		`\b(?:welche[rsnm]?|in welcher|mit welchem) (?:[\pL]+ )?(?:gehalt|jahresgehalt|lohn|stundenlohn|` +
			`tagessatz|` +
			`tarifgruppe|entgeltgruppe|gehaltsstufe|einkommen|bonus|` +
			`prämie)\b[^.?!]{0,15}\bsie\b[^.?!]{0,20}(?:zuletzt|heute|derzeit|jetzt|dort|eingestiegen|` +
			`angefangen|` +
			`gehabt|bisher|bekommen|hatten|momentan|im moment|aufgehört)?(?: an)?( ?[?.]|$)`,
		`\b(?:liegt|lag|ist|war)\b[^.?!]{0,6}\bihr (?:[\pL]+ )?(?:gehalt|lohn|verdienst|einkommen) (?:derzeit |` +
			`jetzt |aktuell )?(?:über|unter|bei|höher)([^\pL]|$)`,
		`\b(?:mehr|weniger|über|unter|höher|niedriger)\b[^.?!]{0,12}\bals (?:bisher|jetzt|heute|derzeit|` +
			`zurzeit|` +
			`im moment|(?:sie )?(?:jetzt |heute |bisher )?(?:verdienen|bekommen)|ihr (?:jetziges|aktuelles|` +
			`bisheriges) gehalt|bei ihrem jetzigen)\b`,
		`\bwann\b[^.?!]{0,20}\bsie\b[^.?!]{0,20}\b(?:gehaltserhöhung|lohnerhöhung|mehr geld bekommen)([^\pL]|$)`,
	},
	french: []string{
		`(^|[^\pL])vous (?:gagnez|gagniez|touchez|touchiez|êtes payée?|étiez payée?|percevez) combien([^\pL]|$)`,
		`\b(?:combien|que|qu'est-ce que)\b[^.?!]{0,20}\b(?:gagnez|gagniez|touchez|touchiez|perceviez|percevez|` +
			`avez[- ]vous (?:gagné|touché|perçu)|êtes[- ]vous payée?|` +
			`étiez[- ]vous payée?)[- ]?(?:vous)?( ?[?.,]|` +
			`$| (?:net|brut|par|actuellement|aujourd'hui|en ce moment|chez|avant|dans|comme|là-bas|au|` +
			`à l'heure|` +
			`de l'heure|maintenant|déjà)\b)`,
		`\bcombien\b[^.?!]{0,25}\bvous (?:paie|payait|verse|versait|donne)|(?:^|[^\pL])(?:êtes|` +
			`étiez)[- ]vous payée?( ?[?.,]|$| (?:au smic|à l'heure|plus|moins|au-dessus|avant|là-bas|` +
			`actuellement|` +
			`aujourd'hui)([^\pL]|$))`,
		`\b(?:quel(?:le)?s?|comment|combien|est|était|indiquez|donnez|dépasse|montrer|` +
			`à quand remonte)\b[^.?!]{0,25}\b(?:votre|vos) (?:[\pL]+ ){0,2}(?:salaire|rémunération|paie|paye|` +
			`fixe|` +
			`variable|package|prime|primes|taux horaire|tarif(?: journalier)?|tjm|brut|net|augmentation|` +
			`traitement|bonus|commission|échelon|coefficient|revenu actuel|revenus actuels|salaires)(?:-t-il)?` +
			`( ?[?.,]|$| (?:actuel(?:le)?|précédente?|antérieure?|de départ|de base|d'embauche|annuel(?:le)?|` +
			`mensuel(?:le)?|brut|net|fixe|aujourd'hui|en ce moment|avant|chez|dans|dépasse\w*|a(?:-t-il|` +
			`-t-elle)?|est|était|évolué)\b)`,
		`\bvotre salaire\b[^.?!]{0,15}\b(?:évolué|dépasse|augmenté|actuel|précédent)|\bvotre (?:dernier|` +
			`dernière|` +
			`précédente?|ancienne?|actuel(?:le)?) (?:salaire|rémunération|paie|augmentation|prime|package|` +
			`bonus)([^\pL]|$)`,
		`\bquel(?:le)?s? (?:salaire|primes?|bonus|rémunération|tarif|augmentation|commissions?|` +
			`taux)\b[^.?!]{0,8}\b(?:avez|aviez|touchez|touchiez|perceviez|percevez)[- ]vous\b`,
		`\b(?:montrer|montrez|apporter|apportez|envoyer|envoyez|fournir|fournissez|joindre|joignez|voir|` +
			`transmettre|présenter|donner)\b[^.?!]{0,30}\b(?:fiches? de (?:paie|paye)|bulletins? de (?:salaire|` +
			`paie|paye)|avis d'imposition)([^\pL]|$)`,
		`\b(?:plus|moins|mieux|supérieur|inférieur)\b[^.?!]{0,15}\bque (?:maintenant|aujourd'hui|votre salaire|` +
			`ce que vous (?:gagnez|touchez)|dans votre poste actuel|chez votre)\b`,
	},
	matters: matters{
		english: `employer say you|you took home|took home last|pay history|salary history|pay for your last|` +
			`what they pay|paying you now|last pay (?:check|packet)|your day rate now|` +
			`(?:your|the) salary like|giving you at present|giving you now|job bring in|last (?:two|` +
			`three|few) salaries|your (?:last )?(?:two |three )?salaries|highest salary|top your|` +
			`salary you(?:'ve| have)|minimum wage|paid there|your last firm|pay slips? with|your (?:present|` +
			`current|old|last|previous) (?:salary|pay|wage|earnings|income|bonus)|your (?:(?:current|present|` +
			`last|previous|old|former|most recent) )+(?:[\w-]+ )?(?:salary|pay|` +
			`wages?|earnings|income|remuneration|compensation|bonus|rate|base)|(?:been|being|were|are|` +
			`was) (?:ever |currently |previously )?(?:paid|earning|making)|(?:did|do) you (?:gross|net)|` +
			`what you (?:earn|make|get paid|are paid)|pay ?slips?|w-?2|p60|(?:salary|pay|package|wage|` +
			`rate) (?:are|were) you on|(?:what|which) (?:package|rate|salary|wage|pay) are you|pays? you|` +
			`pay(?:ing)? you|paid you|(?:get|got|receive|received) a (?:bonus|raise|pay rise)|(?:your|` +
			`the) (?:pay|` +
			`salary|wages|earnings) (?:like )?(?:at|there|then|now|last|before|in your)|you(?:'re|` +
			` are)? (?:currently )?on (?:now|today|currently|at the moment|more than)|than you(?:'re| are) on|` +
			`your earnings|salary history|ever been paid|on more than|(?:tax|gross) (?:year|income) (?:last|` +
			`in)|` +
			`charging your|take-home|start on|finish on`,
		german: `bekommen sie einen bonus|bonus bekommen|(?:ihr|ihrem|ihres) (?:[\pL]+ )?(?:gehalt|lohn|` +
			`verdienst|einkommen|stundenlohn|tagessatz)s?|` +
			`verdienen sie (?:derzeit|zurzeit|im moment|aktuell|jetzt|heute|mehr als|netto|brutto)|` +
			`sie (?:derzeit|` +
			`zurzeit|heute|aktuell|bisher|jetzt) verdienen|verdient haben|gehaltsabrechnung|lohnabrechnung|` +
			`lohnzettel|weihnachtsgeld bekommen|zahlt man ihnen|zahlt ihnen|zahlt ihr|eingestiegen|` +
			`gehaltserhöhung|bisheriges gehalt|vorher bekommen|ihr bonus|einstiegsgehalt|letztes gehalt|` +
			`gehaltsentwicklung|tarifgruppe`,
		french: `votre (?:salaire|rémunération|prime|paie|fixe|package|augmentation|taux horaire|tjm)|` +
			`fiches? de paie|bulletins? de (?:salaire|paie)|êtes-vous payée?|étiez-vous payée?|gagnez-vous|` +
			`gagniez-vous|touchez-vous|touchiez-vous|treizième mois|salaire actuel|dernier salaire|vous paie|` +
			`vous payait|votre dernière augmentation`,
	},
}
