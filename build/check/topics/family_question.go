package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var familyQuestion = topic{
	asks:    "asks about marriage, children or family",
	instead: "state what the job needs and ask every candidate the same: “The role takes two trips a month. Can you do that?”",
	phrases: phrase.New([]string{
		areYou + ` (?:married|pregnant|divorced|widowed|an? (?:(?:single|working|new|expectant) )?(?:mother|mum|mom|father|dad|parent))` + joins,
		`(?i)\bhow long have you been (?:married|divorced|widowed)` + joins,
		`(?i)\byou(?:'re| are)? (?:plan|planning|want|hope|hoping|intend|expect|trying|going|about|thinking) (?:to (?:get|become|be)|of (?:getting|becoming|being)|on (?:getting|becoming)) (?:married|pregnant|a (?:mother|father|parent))\b`,
		`(?i)\bare you (?:plan|planning|hoping|trying|going|thinking) (?:to (?:get|become|be)|of (?:getting|becoming|being)|on (?:getting|becoming)) (?:married|pregnant|a (?:mother|father|parent))\b`,
		`(?i)` + start + `are you (?:currently )?(?:single|engaged|separated|expecting|in a relationship|dating)( ?(?:\?|$))`,
		`(?i)\bare you (?:currently )?(?:(?:single|engaged),? (?:or )?(?:married|engaged|divorced)\b|dating (?:anyone|anybody|someone)\b|expecting (?:a (?:baby|child)|twins)\b)`,
		haveYou + ` (?:(?:any|a|more|young|small|your own) )*(?:kids|children|child|baby|babies|toddlers|family|husband|wife|spouse|boyfriend|girlfriend|dependants|dependents|(?:a )?(?:partner at home|significant other|life partner|family of your own|grandchildren))` + ends,
		haveYou + ` (?:any )?(?:kids( (?:and|or)\b)|family (?:commitments|obligations|responsibilities|duties)\b|family (?:in the area|nearby|abroad)\b)`,
		doYou + ` (?:(?:still|ever|really) )?(?:want|plan|planning|hope|hoping|intend|intending|expect|thinking|going|trying)(?: to| on| of| about)?(?: have| having| start| starting| raise| raising| adopt| adopting)?(?: any| a| more| your own| another)? (?:kids|children|child|family|baby|babies)` + ends,
		`(?i)\bhow many (?:kids|children|dependants|dependents) (?:do|did|have|would|will) you (?:have|got|want|plan|expect)` + joins,
		`(?i)\bhow old are your (?:kids|children|sons?|daughters?)` + joins,
		`(?i)\bwho(?:'ll|'s| will| would| is going to| is| can| could)? (?:be )?(?:look(?:s|ing)? after|tak(?:es?|ing) care of|car(?:es?|ing) for|watch(?:es|ing)?|mind(?:s|ing)?) your (?:kids?|children|child|baby|family|son|daughter)` + ends,
		`(?i)\b(?:your|any|have) (?:child ?care|day ?care|babysitting) (?:arrangements?|plans?|situation|obligations|responsibilities)\b`,
		`(?i)\b(?:do you have|have you got|have you arranged|do you need) (?:any |reliable )?(?:child ?care|day ?care|a babysitter)` + ends,
		`(?i)\bhow (?:do|did|will|would|are|can|could) you (?:(?:plan|going|able) to )?(?:manage|handle|arrange|organi[sz]e|juggle|sort out)(?: your)? (?:child ?care|day ?care|school runs?)` + joins,
		`(?i)\bhow (?:do|did|will|would|can|could) you (?:balance|juggle|combine) (?:(?:your|this|the|a) )?(?:work|job|career|role|position)(?: and| with) (?:(?:your|a|having|raising|being) )*(?:family|family life|kids|children|motherhood|mother|parent)` + ends,
		`(?i)\bwhen (?:is (?:your|the) baby|are you) due` + stop,
		`(?i)\bwhat (?:does|did) your (?:husband|wife|spouse|boyfriend|girlfriend|father|mother) do\b`,
		`(?i)\bwhat (?:does your partner|do your parents) do for (?:a living|work)\b`,
		`(?i)\byour (?:husband|wife|spouse|boyfriend|girlfriend)(?:'s|s')? (?:job|name|occupation|employer|profession|salary|income)\b`,
		`(?i)\byour maiden name\b`,
		`(?i)\bis your (?:husband|wife|spouse) (?:in|employed|working)\b`,
		yours + `(?:(?:civil|legal) (?:or marital )?status|marital status|family status|family situation|family plans|family planning|relationship status|family)` + joins,
		`(?i)\bdo you (?:live|plan to live) with (?:a |your )(?:spouse|husband|wife|boyfriend|girlfriend|partner|parents|family)` + joins,
		`\b(?i:is it|are you|is that|do you (?:prefer|go by|use)|call you|address you|(?:we|I) (?:write|say)) (?:Mrs|Miss|Ms)\.?,? or (?:Mrs|Miss|Ms)\b`,
		`(?i)\b(?:your|any) (?:plans?|intentions?) (?:to|for|of|about|on) (?:have|having|start|starting|raise|raising|get|getting) (?:a |any |more |your own )?(?:family|children|kids|baby|babies|married|pregnant)` + joins,
		`(?i)\b(?:do|will|would|are|have) you (?:(?:plan|planning|intend|going|expect|want|ever) )?(?:to |on )?(?:(?:take|taking|taken)(?: any)?|(?:go|going|been) on) (?:maternity|paternity|parental) leave` + joins,
		`(?i)\b(?:will|would|does|might|is) your (?:(?:husband|wife|spouse|boyfriend|girlfriend) (?:think|say|feel|manage|mind|agree|object|cope|approve|be (?:ok|okay|fine|happy))|family (?:mind|agree|object|cope|approve|be (?:ok|okay|fine|happy)))\b`,
		`(?i)\b(?:will|would|does|do|did|might) your (?:partner|family|kids|children) (?:think|say|feel|manage|mind|agree|object|cope|approve|be (?:ok|okay|fine|happy))\b[^?.]{0,30}\b(?:travel(?:ling|ing)?|(?:long|working|late|unsocial) hours|relocat(?:e|ing|ion)|overtime|night shifts?|shift work|weekends?|moving|being away)` + joins,
		`(?i)\b(?:what|which|how many|how old|tell us|give us)\b[^?.]{0,20}\b(?:ages?|names?|number|genders?|sex|birthdays?) (?:of|are|is|do) your (?:kids?|children|child|sons?|daughters?)\b`,
		`(?i)\b(?:what|which) (?:ages?|schools?|grades?|year) (?:are|is|were|do|does) your (?:kids?|children|child|sons?|daughters?)\b`,
		`(?i)\b(?:are|is|do|does|where do|where does|will|would) your (?:kids?|children|child|sons?|daughters?) (?:\w+ )?(?:in|go|attend|at|old|live|grown|healthy|still|adopted|yours|with you|need|be|stay)\b`,
		`(?i)\b(?:can|could|will|would|are|do|did) you (?:\w+ ){0,3}(?:get|find|have|arrange|afford|organi[sz]e|need|hire|got|use|rely on) (?:(?:a|an|any|your|reliable|good|full-time|regular) )*(?:babysitters?|sitters?|nann(?:y|ies)|au pairs?|child ?minders?|day ?care|child ?care)(?: arrangements?)?` + `(?:` + ends + `| (?:on|at) short notice\b| for your\b)`,
		`(?i)\bwho(?:'ll|'s| will| would| is going to| is| can| could| does)? (?:be )?(?:pick(?:s|ing)?(?: up)?|drop(?:s|ping)?(?: off)?|collect(?:s|ing)?|feed(?:s|ing)?|help(?:s|ing)?(?: out)? with|stay(?:s|ing)? (?:home )?with|babysit(?:s|ting)?|rais(?:es?|ing)|see(?:s|ing)? to|look(?:s|ing)? after|tak(?:es?|ing) care of|car(?:es?|ing) for) (?:up )?(?:your|the) (?:kids?|children|child|baby|son|daughter|family)\b`,
		`(?i)\b(?:with whom|who(?:m)?) do you (?:currently )?(?:live|share (?:a|your) (?:home|house|household|flat|apartment)|reside)(?: with)?(?: ?(?:\?|$)| at home| currently| now)`,
		`(?i)\b(?:if|when) (?:one of )?your (?:kids?|child(?:ren)?|baby|son|daughter|toddler) (?:is|are|gets?|falls?|becomes?|has|have|needs?|was|were) (?:sick|ill|a (?:cold|fever)|home|off school|to be (?:picked|collected)|unwell|on holiday|on vacation|picked|you)\b`,
		`(?i)\bdo you (?:currently |still )?live (?:alone|by yourself|on your own|together|at home|with (?:your |a |any ?)(?:one|body|mother|mom|mum|father|parents|family|partner|spouse|husband|wife|boyfriend|girlfriend))` + joins,
		`(?i)\b(?:who (?:else )?lives (?:in|at|with)|how many (?:people|persons) (?:live in|are (?:there )?in|share)) (?:you|your (?:home|house|household|family|apartment))\b`,
		`(?i)\b(?:if|when|where|what|how|does|did|do|is|was|were|will|would|has|who|can|could|tell)\b[^?.]{0,40}\byour (?:husband|wife|spouse|fianc[ée]e?|boyfriend|girlfriend|ex-husband|ex-wife|in-laws|marriage|wedding|pregnancy|divorce|honeymoon|due date|maiden name)(?:'s)?\b`,
		`(?i)\byou(?:'re| are|'ll| will| would|'d| might| could| do| were)?(?: (?:likely|going|planning|plan|want|wanting|hope|hoping|intend|expect|thinking|trying|ever|to|of|on|about|not|soon|just|suddenly|recently|think|you|will|still))* (?:get|getting|got|become|becoming|became|be|being|fall|falling|remain|stay|staying) (?:pregnant|married|remarried|divorced|a (?:mother|father|parent|mom|mum|dad))\b`,
		`(?i)\b(?:are|were) you (?:on|using|taking) (?:the pill|birth control|(?:any )?(?:form of )?contracepti\w+)|\bdo you (?:use|practi[sc]e|believe in) (?:the pill|birth control|(?:any )?(?:form of )?contracepti\w+|family planning)`,
		`(?i)\b(?:have you (?:ever )?(?:been|had)|did you (?:ever )?(?:have|take)|were you ever) (?:pregnant|divorced|widowed|a miscarriage|(?:on )?maternity leave|(?:on )?paternity leave|(?:on )?parental leave|an abortion)` + joins,
		`(?i)\b(?:how long (?:was|is|will)|when (?:was|is|did|do|will)|are you (?:back from|on|returning from|planning)|after|before|during) (?:you (?:\w+ ){0,3}(?:from|on|for) )?(?:your )?(?:maternity|paternity|parental) leave` + joins,
		`(?i)\b(?:what(?:'s| is| are)|tell (?:me|us)(?: a (?:bit|little))? about|describe|how(?:'s| is)) your (?:home life|family life|private life|love life|personal life|domestic situation|living (?:situation|arrangements?)|home situation|situation at home|family background|child ?care (?:situation|arrangements?|plans?)|family (?:circumstances|responsibilities|obligations|commitments))` + joins,
		`(?i)\bare you (?:the |a |your family's )?(?:(?:primary|sole|main|only|single) )*(?:caregiver|carer|breadwinner|wage[- ]earner|earner in|provider for|head of (?:the |your )?(?:household|family))\b`,
		`(?i)\bdo you (?:\w+ )?(?:care for|look after|take care of|support|provide for) (?:(?:any|an?|your|elderly|aging|ageing|sick|disabled|small|young|dependent) )+(?:parents?|relatives?|family members?|kids|children|child|dependents?|dependants?|mother|father|family|spouse)` + joins,
		`(?i)\b(?:do you have|have you got|are there) (?:any )?(?:caring|caregiving|care|family|domestic|parental|child ?care|home) (?:responsibilities|obligations|commitments|duties|problems)\b`,
		`(?i)\b(?:are|do|did|would|will) you (?:\w+ )?(?:date|dating|going steady|in love|living together|cohabiting|seeing (?:someone|anyone|somebody))` + ends,
		`(?i)\b(?:do you|would you|should we|shall we) (?:prefer|want|like|use|call you|address you)(?: to be (?:called|addressed)(?: as)?)? (?:as )?(?:miss|mrs\.?|ms\.?),? (?:or |mrs|ms|miss)`,
		`(?i)\b(?:is|was|does|do) your (?:family|home life) (?:\w+ )?(?:large|small|big|interfere|get in the way|affect|close|planned|complete)\b`,
		`(?i)\bhow (?:many people|many) (?:depend on you|are (?:there )?in your family|dependents)\b|\bhow large is your family\b|\bhow (?:is|big is) your family\b`,
	}),
	further: []*phrase.List{indirectFamily, kinship},
	german:  germanFamily,
	french:  frenchFamily,
	asked:   familyAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "family-question",
		Severity: source.Error,
		Doc: "A question asks about marriage, pregnancy, children or who looks after them, or about a husband's or " +
			"wife's work. Women hear such questions far more often than men, and an employer who asks will have to " +
			"prove that the answer didn't count. Say which hours and travel the job involves, and ask everyone " +
			"whether they can do that.",
		Source: facts.Cited("A question about family or pregnancy lets discrimination by sex be presumed.",
			"US-TITLE-VII", "US-PDA", "UK-EQA", "EU-2006-54"),
		Bad:  "Who will look after your children while you are at work?",
		Good: "The rota has one night shift in a week. Can you work it?",
	},
})
