package topics

// kin are people a candidate may live with.
const kin = `(?:husband|wife|spouse|boyfriend|girlfriend|fianc[ée]e?|other half|better half|significant other|` +
	`kids?|children|child|sons?|` +
	`daughters?|in-laws|little ones?|toddlers?|babies|baby|ex-(?:husband|wife)|ex)`

// minds are verbs of what those think of a job.
const minds = `(?:feel|think|say|mind|react|cope|manage|support|agree|approve|accept|object|get|do|live|work|` +
	`move|` +
	`come|join|relocate|` +
	`have|need|want|earn|follow|let|allow|take|help|be|okay|ok|happy|on board|involved|supportive|fine|` +
	`comfortable|used to|willing|` +
	`ready|prepared|like|depend|rely|stay|understand|complain|know|respond|see|adjust)`

var familyAsked = asked{
	english: []string{
		`\b(?:does|did) your partner (?:have a (?:job|career)|work (?:too|as well|full-time|here|nearby)|earn|also work)\b`,
		`\b(?:can|could|will|would|does|do) your (?:mother|father|mum|mom|dad|parents|sister|brother|family|partner|mother-in-law) (?:\w+ )?(?:watch|look after|mind|babysit|take|pick up|help with) (?:the |your )?(?:kids|children|baby|little ones?|child)\b`,
		`\b(?:someone|somebody|anyone|anybody) (?:who (?:can|could|will|would)|to) (?:\w+ )?(?:look after|take care of|watch|mind|stay with|be there for) (?:a |an |your |the )?(?:sick |ill )?(?:child|children|kids?|baby|family|toddler)\b`,
		`\byour (?:daughters?|sons?|kids?|childrens?)['’]s? (?:names?|ages?|schools?|birthdays?|health)\b`,
		`\b(?:are you|do you|have you been) (?:still |already |currently )?(?:living|live) (?:together )?with (?:your|a) (?:partner|boyfriend|girlfriend|fianc[ée]e?|spouse)` + joins,
		`\byou\b[^.?!]{0,20}\b(?:without|away from|apart from) your family` + joins + `|\b(?:without|away from|apart from) your family\b[^.?!]{0,20}\byou\b`,
		`\b(?:leave|left|go|went|off|quit) (?:to have|because she was having|on us to have) (?:a baby|kids|babies|children)\b[^?]*\byou\b[^?]*\?`,
		`\b(?:is|are|was) (?:that|this|those) (?:an? )?(?:baby bump|(?:wedding|engagement) ring|wedding band)\b|\b(?:wedding |engagement )?ring on your finger\b|\bwhen(?:'s| is) the big day\b`,
		`\bhow many (?:dependants|dependents|mouths)\b[^.?!]{0,20}\byou\b`,
		`\bhow (?:do|would|will) you (?:plan to |intend to |going to )?(?:manage|handle|cope(?: with)?)\b(?: (?:during|in|about))? (?:the|your kids'?) school (?:holidays|run|breaks?)` + stop,
		`\b(?:would|could|might|will) (?:having|raising|expecting) (?:a|another|your|more|any)(?: \w+)? (?:child|baby|kid|kids|children|babies)\b[^.?!]{0,20}\b(?:affect|change|stop|keep|interfere|prevent|mean)\b`,
		`\b(?:anyone|anybody|somebody|someone) at home\b[^.?!]{0,20}\b(?:need|depend\w*|rely|relies|wait\w*|look\w*)\b[^.?!]{0,8}\byou\b`,
		// What candidates are.
		youAre(`unmarried|divorced|widowed|widow(?:er)?|engaged to be married|pregnant|childless|child-free|` +
			`(?:single|working|stay-at-home|new|young|full-time) (?:parent|mother|father|mum|mom|dad)|` +
			`expecting (?:a (?:baby|child)|soon)|trying for (?:a )?(?:baby|child)|in a (?:stable |serious |` +
			`long-term |steady |committed )*relationship`),
		youAre(`married|separated|engaged|attached|spoken for|dating|seeing (?:anyone|anybody|someone|`+
			`somebody)`) +
			joins,
		youAre(`single`) + `(?:` + ends + `|( or (?:married|in|taken|attached|are|do)\b))`,
		`(^|[.?!;:,] )(?:are|aren't) you (?:perhaps |currently |by any chance |not )*(?:expecting|taken)` + stop,
		// Whom they have.
		youHave(`(?:husband|wife|spouse|fianc[ée]e?|kids|children|babies|toddlers?|step ?(?:children|kids|son|` +
			`daughter)|siblings|dependants|` +
			`dependents|(?:steady |serious )?(?:boyfriend|girlfriend)|little ones|babysitter|nanny|au pair|` +
			`childminder|childcare|child care|` +
			`day ?care)(?:` + ends + `|( (?:to|of|in|at|that|who|under|living|waiting|arrangements|cover|lined|` +
			`sorted|available|or|and|by)\b))`),
		youHave(`(?:(?:young|small|big|large|growing) )*family (?:waiting|at home|to (?:feed|support|` +
			`look after|` +
			`think of|consider)|of your own)`),
		youHave(`(?:(?:anyone|anybody|someone|somebody|person) )(?:special|at home|(?:who|that) (?:depends|` +
			`relies)|to (?:look after|care for|pick up|come home to))`),
		`\b(?:plans?|planning|thinking|dreaming|hoping|want|wanting|intend|intending) (?:for |of |on |to |` +
			`about )?` +
			`(?:(?:have|having|start|starting|raise|raising|get|getting|adopt|adopting|become|becoming|any|` +
			`more|` +
			`your own|own|a|an|one day) )*` +
			`(?:kids|children|family|baby|babies|motherhood|fatherhood|parenthood|parent|mother|father|wedding|` +
			`married|marriage|adoption)` + joins,
		// Who is theirs, and what those would say.
		after + ` ` + kin + ` ` + minds + `\b`,
		after + ` (?:partner|family|parents|mother|father|mum|mom|dad|folks|household) ` + minds + `(?:` + stop +
			`|( for a living\b))`,
		after + ` (?:family|parents|mother|father|folks) (?:(?:think|say|feel) (?:about you|of you|if you|` +
			`when you|about (?:this|the|your|such|moving|travel\w*))|mind|react|cope|agree|approve|object|` +
			`okay|ok|` +
			`happy|` +
			`supportive|fine|live|relocate|move|come|get along|be (?:ok|okay|happy|fine|willing|prepared|ready|` +
			`able))\b`,
		after + ` partner (?:\w+ ){1,3}(?:about|with|if|of|to|when) (?:you|your (?:hours|travel\w*|working|job|` +
			`shifts?|commute|work)|mov(?:e|ing)|` +
			`relocat(?:e|ing)|(?:the|these|those|night|long|weekend) (?:commute|hours|travel\w*|nights?|` +
			`shifts?|` +
			`move|relocation))\b`,
		`\b(?:is|are|was|were|how (?:is|are)|what (?:is|are|about)) your (?:` + kin + `|partner|` +
			`parents)(?:'s)?(?:` + stop +
			`|( (?:name|names|age|ages|job|occupation|school|a|an|in|from|at|working|employed|retired|still|` +
			`also|` +
			`able|willing|local|going|old|well|ill|sick)\b))`,
		`\bwhat (?:does|do|did|would) your ` + kin + ` ` + minds + `\b`,
		yourThing(`marital status|marriage|(?:family|home|private|love|married|domestic) (?:life|situation|` +
			`status|` +
			`circumstances|plans|arrangements|set-?up)|` +
			`maiden name|married name|mother's maiden name|child ?care (?:situation|plans?|arrangements?|` +
			`needs)|` +
			`(?:wedding|due) date|family background`),
		`\byour (?:kids|children|son|daughter|baby|little ones?|husband|wife|spouse)(?:'s)? (?:is|are|gets?|` +
			`falls?|goes?|were|was|becomes?) (?:\w+ )?(?:sick|ill|at|off|in|old|grown|home|need|unwell)\b`,
		// Home and who is there.
		`\b(?:anyone|anybody|someone|somebody|who(?:'s| is| else)?|kids|children|family|commitments|` +
			`obligations|` +
			`responsibilities|duties|ties|` +
			`things|life|situation|help|everything)\b[^.?!]{0,12}\bat home(?:` + joins + `|( (?:that|who|` +
			`which)\b))`,
		youDo(`live (?:alone|by yourself|on your own|together|with (?:(?:your|a|any|an?) )*(?:parents|family|` +
			`partner|` + kin + `|someone|anyone|anybody))|` +
			`get on with your in-laws|settl(?:e|ing) down|want (?:kids|children|a family|a baby)|` +
			`adopt (?:a child|` +
			`children)|hav(?:e|ing) (?:a baby|kids|children)`),
		`\bwho(?:m)? do you (?:live|share (?:a|your) (?:home|flat|house)) with\b|\bwho(?:'s| is| will be|` +
			` would be) (?:at home|looking after|minding|watching)\b[^.?!]{0,10}\b(?:your|the) (?:kids|` +
			`children|` +
			`baby|home)\b`,
		`\bwho (?:takes?|will take|would take|looks?|picks?|cares?|minds?|watches|collects?|fetches|drops?|` +
			`stays?)\b[^.?!]{0,15}\b(?:the|your) (?:kids|children|baby|child|son|daughter)\b`,
		`\b(?:you|your)\b[^.?!]{0,40}\b(?:school run|nursery run|school pick-?up|bath ?time|` +
			`bedtime stor(?:y|ies))` + joins,
		`\b(?:is there|there(?:'s| is)|have you got) (?:a |an |any )?(?:baby on the way|mr|mrs|someone special|` +
			`special (?:someone|person)|wedding)\b`,
		`\b(?:that|those|this|the) (?:an? |your )?(?:wedding|engagement) (?:ring|band)\b|\byour (?:wedding|` +
			`engagement) ring\b|\b(?:your|the) biological clock\b`,
		// Time around births.
		`\byou\b[^.?!]{0,40}\b(?:after|before|once|when) (?:the|your) (?:baby|birth|wedding|honeymoon|` +
			`child is born|kids are)` + joins,
		`\byou (?:(?:be|will|plan|planning|to|intend|want|expect|soon|ever|also|then|would|going|` +
			`thinking of) )*(?:going|go|went|be|on|take|took|taking|return|returning|back) (?:on|from|to|` +
			`off on)? ?(?:your |any )?(?:maternity|paternity|parental)(?: leave)?` + stop,
		`\b(?:gap|break|time off|years? out|career break)\b[^.?!]{0,30}\b(?:kids|children|a baby|a family|` +
			`maternity|pregnan\w+)\b[^.?!]{0,15}(?:\?|$)`,
		`\byou\b[^.?!]{0,30}\b(?:juggle|balance|combine|reconcile|fit)\b[^.?!]{0,25}\b(?:kids|children|` +
			`motherhood|` +
			`fatherhood|parenthood|a (?:young |small )?family|family life|home life)` + joins,
		`\byour (?:birth control|contracepti\w+)\b|\byou\b[^.?!]{0,12}\b(?:on the pill|use contracepti\w+|` +
			`birth control)\b`,
	},
	german: []string{
		`\bwann (?:ist|kommt|wird)\b[^.?!]{0,25}\b(?:baby|kind|nachwuchs|hochzeit|hochzeitstermin)( ?[?.,]|$)`,
		// What candidates are.
		sindSie(`verheiratet|ledig|geschieden|verwitwet|verlobt|single|solo|liiert|vergeben|alleinerziehend|` +
			`alleinstehend|schwanger|kinderlos|` +
			`in (?:festen händen|einer (?:festen )?(?:beziehung|partnerschaft)|guter hoffnung|elternzeit|` +
			`mutterschutz)|frisch verliebt|` +
			`(?:mutter|vater|mama|papa|oma|opa|witwe|witwer|hausfrau|hausmann)`),
		// Whom they have, and who is theirs.
		habenSie(`kinder|kind|nachwuchs|baby|partner(?:in)?|freund(?:in)?|ehemann|ehefrau|mann|frau|` +
			`lebensgefährt(?:en|in|e)|geschwister|` +
			`kinderwunsch|familienzuwachs|enkel|betreuung|kinderbetreuung|angehörige[n]?|schwiegereltern|` +
			`heiraten|` +
			`hochzeit`),
		`\bhaben sie` + wörter + ` familie( ?[?.,]|$| (?:zu hause|daheim|und|gegründet)\b)`,
		ihrDing(`(?:ehe)?mann|(?:ehe)?frau|partner(?:in)?|lebensgefährt(?:e|in|en)|freund(?:in)?|familie|` +
			`kinder[n]?|kind|kindes|sohn(?:es)?|söhne|tochter|` +
			`töchter|eltern|baby|familienstand|mädchenname|geburtsname|ehe|schwangerschaft|familienplanung|` +
			`familienleben|privatleben|` +
			`kinderwunsch|kinderbetreuung|schwiegereltern|häusliche situation|familiäre situation|zuhause`),
		`\bihr (?:kind|sohn|baby|mann|partner)\b[^.?!]{0,20}\b(?:krank|schule|kita|kindergarten|geboren|` +
			`unterwegs|` +
			`arbeitet|verdient)([^\pL]|$)`,
		`\bbetreuung\b[^.?!]{0,15}\b(?:geregelt|gesichert|gelöst|organisiert)\b`,
		sieTun(`leben|wohnen`, `allein|alleine|zusammen|(?:ihrer|ihren|ihrem|einem|einer) (?:familie|eltern|`+
			`partner|partnerin|mann|frau|freund|freundin)`),
		sieTun(`pflegen|versorgen|betreuen|unterstützen`, `(?:ihre[nrm]?|ein(?:en|e)|kranke[n]?|`+
			`alte[n]?) (?:eltern|mutter|vater|angehörigen?|kinder|kind|großeltern)`),
		sieTun(`wollen|möchten|werden|planen|könnten|denken|gehen|nehmen`, `heiraten|familie (?:zu )?gründen|`+
			`kinder (?:zu )?(?:haben|bekommen|kriegen)|`+
			`schwanger(?: werden)?|elternzeit|mutterschutz|nachwuchs|sesshaft werden`),
		`\bwer (?:ist|passt|holt|kümmert|betreut|kocht|bleibt|schaut)\b[^.?!]{0,20}\b(?:kinder[n]?|kind|` +
			`zu hause|` +
			`daheim)([^\pL]|$)`,
		`\bwie (?:bringen|bekommen|kriegen|vereinbaren|schaffen|organisieren) sie\b[^.?!]{0,25}\b(?:familie|` +
			`kinder[n]?|kind|familienleben|haushalt)([^\pL]|$)`,
		`\b(?:ehering|verlobungsring|biologische uhr)\b`,
		`\b(?:gibt es|wartet)\b[^.?!]{0,15}\b(?:jemand(?:en)?|mann|frau|familie|partner|` +
			`partnerin)\b[^.?!]{0,25}\b(?:ihrem leben|zu hause|daheim|an ihrer seite|sie)([^\pL]|$)`,
	},
	french: []string{
		`\b(?:habitez|vivez|logez)[- ]vous (?:encore |toujours )?(?:seule?|avec (?:votre|vos|un|une|quelqu'un)|chez (?:vos|votre))([^\pL]|$)`,
		`\bconcili(?:ez|eriez|erez)[- ]vous\b[^.?!]{0,25}\b(?:famille|familiale|enfants|privée|maternité|mère)([^\pL]|$)`,
		`\bfaites[- ]vous garder\b|\bcombien de (?:frères|sœurs|enfants)\b[^.?!]{0,20}\b(?:avez|êtes)[- ]vous([^\pL]|$)`,
		// What candidates are.
		êtesVous(`mariée?|célibataire|divorcée?|séparée?|veuve|veuf|fiancée?|pacsée?|en (?:couple|ménage|` +
			`concubinage)|enceinte|(?:mère|père|maman|papa)|` +
			`parent (?:isolé|solo)|sans enfants?|en instance de divorce|en congé (?:maternité|parental|` +
			`paternité)`),
		// Whom they have, and who is theirs.
		avezVous(`enfants?|bébés?|mari|épouse|époux|conjointe?|compagnon|compagne|copain|copine|petite? amie?|` +
			`frères? et sœurs?|nounou|` +
			`famille|grossesse|mariage|vie de famille|projet d'enfant|mode de garde|quelqu'un dans (?:votre|` +
			`la) vie|beaux-parents`),
		votreChose(`mari|femme|épouse|époux|conjointe?|compagnon|compagne|enfants?|fils|fille|famille|parents|` +
			`bébé|partenaire|situation (?:familiale|` +
			`matrimoniale|maritale|de famille)|vie (?:privée|familiale|de famille|de couple|amoureuse)|` +
			`grossesse|` +
			`nom de jeune fille|belle-famille`),
		`\bvotre (?:conjointe?|mari|femme|époux|épouse|compagnon|compagne|famille|` +
			`partenaire)(?: [\pL'-]+){0,2} (?:est|sera|serait|accepte\w*|travaille\w*|gagne\w*|supporte\w*|dit|` +
			`pense|suivra|suivrait)(?:-t)?(?:-il|-elle|[^\pL]|$)`,
		`\bvotre (?:enfant|fils|fille|bébé)\b[^.?!]{0,15}\b(?:malade|école|crèche|nounou)([^\pL]|$)`,
		vousFaites(`vivez|habitez|logez`, `seule?|en couple|vos parents|votre (?:famille|mari|femme|conjointe?|`+
			`ami|amie|compagne|compagnon)|quelqu'un`),
		vousFaites(`élevez|gardez|faites garder|emmenez`, `enfants?|fils|fille|bébé`),
		vousFaites(`envisagez|comptez|pensez|prévoyez|souhaitez|voulez|désirez|allez|projetez`, `enfants?|bébé|`+
			`famille|marier|mariage|grossesse|enceinte|`+
			`congé (?:maternité|parental|paternité)|fonder un foyer|fiancer|pacser`),
		`\bcomment\b[^.?!]{0,10}\bvous (?:organisez|organiserez|arrangez|` +
			`débrouillez)[- ]?(?:vous)?\b[^.?!]{0,20}\b(?:garde|enfants?|nounou|crèche|école)([^\pL]|$)`,
		`\bqui (?:garde|s'occupe|ira|va|reste|prend)\b[^.?!]{0,20}\b(?:enfants?|petits?|bébé|maison)([^\pL]|$)`,
		`\b(?:alliance|bague de fiançailles|horloge biologique)\b[^.?!]*\bvo(?:us|tre)\b|\bvotre (?:alliance|` +
			`horloge biologique)\b`,
		`\b(?:y a-t-il|avez-vous)\b[^.?!]{0,15}\b(?:quelqu'un|un homme|une femme|un monsieur|` +
			`une madame)\b[^.?!]{0,15}\b(?:dans votre vie|à la maison)`,
	},
	matters: matters{
		english: `breast-?feeding|baby bump|freez(?:e|ing) your eggs|ivf|ring on your finger|wedding ring|` +
			`the big day|honeymoon|dependants|dependents|large family|big family|extended family|` +
			`home need(?:s|ed)? you|school run|nursery place|stepchildren|a foster parent|` +
			`custody|adopt(?:ing|ed)? a (?:child|baby)|your folks|your (?:mum|mom|dad|mother-in-law)|` +
			`as a (?:mum|mom|mother|father|dad|parent)|biological clock|settl(?:e|ing) down|` +
			`see(?:ing)? (?:someone|anyone|somebody|anybody)|ties? the knot|married name|husband's name|` +
			`to have (?:a baby|babies|kids|children)|have (?:a baby|babies)|another baby|second (?:child|` +
			`baby)|family man|housewife|home-?maker|breadwinner|empty nest\w*|childless|kids'? (?:school|` +
			`schools)|depend(?:s|ing|ent)? on you (?:at home|for care)|caregiver|carer for|lives? with you|` +
			`partner at home|love life|your ex|` +
			`waiting for you at home|waiting at home|looks after the (?:children|kids)|be a (?:dad|mum|` +
			`mom)|your parents (?:alive|together|divorced|still)|both your parents|a baby|motherhood|` +
			`fatherhood|when you work late|newborn|being a (?:mother|father|parent|mum|mom|dad)|be married|` +
			`your (?:kids?|children|child|husband|wife|spouse|boyfriend|girlfriend|fianc[ée]e?|sons?|` +
			`daughters?|in-laws|baby|marriage|divorce|wedding|pregnancy|siblings|better half|other half|` +
			`babysitter|nanny|home life|family life|family situation|little ones?)|have (?:any )?(?:kids|` +
			`children)|having (?:kids|children|a baby)|(?:kids|children) (?:at home|of your own|yet)|(?:a|the|` +
			`another|second) (?:baby|child) (?:on|of|on the way|soon|yet|at home)|pregnan\w+|getting married|` +
			`get married|marry|divorced?|wedding|little ones?|maternity leave|paternity leave|child ?care|` +
			`babysit\w*|baby ?sitter|nanny|day ?care|brothers or sisters|siblings|start(?:ing)? a family|` +
			`grow(?:ing)? (?:your|the) family|becom(?:e|ing) a (?:parent|mother|father|mum|mom|dad)|` +
			`the people at home|(?:anyone|anybody|somebody|someone|them) (?:up )?from (?:school|nursery|` +
			`day ?care|` +
			`kindergarten)|(?:somebody|someone|anyone|anybody|a partner) (?:who'd|who would|to) (?:move|come|` +
			`relocate)|single (?:mother|mum|mom|dad|father|parent)|mind the (?:baby|kids)|is there a partner|` +
			`a partner at home|family commitments|home commitments|family planning|trying for|tying the knot|` +
			`stay-at-home|parents do (?:for|at)|your parents do|household`,
		german: `geheiratet|trauschein|lebenspartner(?:in)?|stiefkinder|pflegekind(?:er)?|adoptiert|kindergeld|` +
			`sorgerecht|unterhaltspflichtig|fehlgeburt|enkel|schwager|verlobte[rn]?|partnerschaft|` +
			`stillen sie|wickeln|ihre ex|ihr ex|familienmensch|haushalt|zu hause (?:auf sie|angewiesen)|` +
			`befruchtung|eizellen|babybauch|verliebt|ehering|bei ihnen zu hause|` +
			`sind sie gebunden|in festen händen|liiert|eine beziehung|verlobt|kinder|kind|nachwuchs|` +
			`schwanger(?:schaft)?|verheiratet|heiraten|hochzeit|geschieden|scheidung|` +
			`ehemann|ehefrau|ihr mann|ihre frau|ihr partner|ihre partnerin|lebensgefährt(?:e|in|en)|` +
			`kinderwunsch|` +
			`familienplanung|familienstand|elternzeit|mutterschutz|babysitter|kinderbetreuung|kita(?:-?platz)?|` +
			`geschwister|die kleinen|kleinen|alleinerziehend|mit familie|ihre familie|ihrer familie|` +
			`ihre eltern|` +
			`schwiegereltern|familie gründen|baby|zu hause jemand|jemand(?:en)? zu hause|single|` +
			`feste beziehung|` +
			`privatleben`,
		french: `allaitez|allaiter|votre petite? amie?|petit ami|petite amie|votre ex|des jumeaux|alliance|` +
			`belle-mère|pension alimentaire|vos beaux-parents|nom d'épouse|nom de jeune fille|congé mat|` +
			`la garde de|vie amoureuse|horloge biologique|fiv|tomber enceinte|personne dans votre vie|foyer|` +
			`vos enfants|votre (?:mari|femme|conjointe?|compagnon|compagne|épouse|époux|famille|bébé|fils|` +
			`fille|vie privée|vie de famille|situation familiale)|des enfants|bébé|enceinte|grossesse|mariée?|` +
			`marier|mariage|divorcée?|divorce|célibataire|congé (?:maternité|parental|paternité)|mère|père|` +
			`vos parents|la crèche|nounou|garde d'enfants|fonder une famille|en couple|avec quelqu'un|` +
			`vie de couple|frères et sœurs|des frères|fiancée?`,
	},
}
