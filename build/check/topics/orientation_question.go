package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// bosses are words for a woman or a man that somebody leads or works for.
const bosses = `(?:an? |other |only |older |younger )?(?:female|male|woman|man|women|men)(?: boss| manager| supervisor| leader| colleagues?| employees| staff| workers| subordinates)?`

var orientationQuestion = topic{
	asks:    "asks about sex, gender or sexual orientation",
	instead: "leave it out, or ask about the work itself: “Tell me about a team that you had to win over.”",
	phrases: phrase.New([]string{
		areYou + ` (?:a |an )?(?:gay|lesbian|bisexual|homosexual|heterosexual|queer|trans|transgender|transsexual|non-?binary|intersex|asexual)` + joins,
		`(?i)\bare you (?:male or female|female or male|(?:a )?man or (?:a )?woman|(?:a )?woman or (?:a )?man|a boy or a girl|a girl or a boy|straight or gay|gay or straight)\b`,
		`(?i)` + start + `are you (?:straight|bi)( ?(?:\?|$))`,
		`(?i)\bdo you identify as (?:an? )?(?:lgbt\w*|gay|lesbian|queer|bisexual|trans|transgender|non-?binary|male|female|(?:wo)?man)` + joins,
		`(?i)\b(?:comfortable|ok|okay|fine|problem|mind|objection)\b[^?.]{0,12} (?:working (?:for|under)|reporting to|taking orders from|being (?:led|managed) by) ` + bosses + joins,
		yours + `(?:sexual orientation|sexuality|sexual preferences?|gender(?: identity)?|sex|(?:sex|gender) assigned at birth|birth sex|birth name|dead ?name|sex life)` + stop,
		`(?i)\b(?:what|which) (?:sex|gender) (?:were you (?:assigned|given|registered)(?: at birth)?|(?:are|were) you|do you identify (?:as|with))` + joins,
		`(?i)\bhave you (?:ever )?(?:had|undergone) (?:a )?(?:sex|gender)[- ](?:change|reassignment)(?: surgery| operation)?\b`,
		`(?i)\bdo you (?:have|prefer) (?:a |an )?(?:boyfriend (?:or|and) (?:a )?girlfriend|girlfriend (?:or|and) (?:a )?boyfriend|men or women|women or men)\b`,
		`(?i)\bas (?:a|the only) (?:young |single )?(?:woman|man|mother|father)(?: (?:in|on|among) [\w ]{3,20})?,? (?:(?:how|what) )?(?:do|would|could|can|will|are) you\b`,
		`(?i)\bhow (?:do|would|will|did) you (?:feel|cope|handle|get on|manage|deal)\b[^?.]{0,40}\bas (?:a|the only|the sole) (?:woman|man|female|male|girl|mother|mum|mom|father|wife)(?: (?:boss|manager|leader|engineer|driver|seller))?(` + joins + `| (?:in|on|among|with)\b)`,
		`(?i)\bhow (?:do|would|will|did) you (?:feel|cope|handle|get on|manage|deal)\b[^?.]{0,40}\b(?:managing|leading|supervising|working (?:for|under)|reporting to|taking orders from|being (?:led|managed) by) ` + bosses + `(` + joins + `| (?:in|on|among|with)\b)`,
		`(?i)\bhow (?:do|would|will|did) you (?:feel|cope|get on|manage|deal)\b[^?.]{0,40}\b(?:in|with) an? all[- ](?:male|female) (?:team|crew|group|staff|environment|office|department)\b`,
		`(?i)\b(?:comfortable|ok|okay|fine|problem|problems|mind|objections?|happy|difficult|hard|able|trouble|issues?|uneasy|capable|ready)(?: (?:with|to|of|about|in|for|you))* (?:supervising|managing|leading|working (?:for|under|with|alongside)|work (?:for|under|with)|supervise|manage|lead|directing|reporting to|report to|taking (?:orders|instructions|direction) from|take orders from|being (?:supervised|led|managed) by|having|giving orders to|bossing) (?:mostly |only )?` + bosses + `( ?(?:\?|$|,))`,
		`(?i)\b(?:do|perform|handle|work|manage|lift|cope|drive|lead|succeed|compete|sell|can you|could you)\b[^?.]{0,60}\b(?:as (?:well|hard|good|fast|strong|effectively|much) as|better than|like|the same as|keep up with) (?:a|any|the|most|other) (?:man|men|woman|women|guys?|girls?|boys?|male|female)s?\b`,
		`(?i)\b(?:man's|woman's|men's|women's) (?:job|work|world|business)\b[^?.]{0,60}\byou\b|\byou\b[^?.]{0,60}\b(?:man's|woman's|men's|women's) (?:job|work|world|business)\b`,
		`(?i)\b(?:how (?:do|would|will|did|can) you|are you|would you|will you|do you)\b[^?.]{0,40}\b(?:in|with) an? (?:male|female|men|women|man|woman)[- ]dominated\b`,
		`(?i)\b(?:would|will|do|are|won't|wouldn't) you (?:\w+ ){0,3}(?:mind|bothered|uncomfortable|intimidated|lonely|problem|object)[^?.]{0,25}\b(?:being|as|to be) the only (?:woman|man|female|male|girl|guy)\b`,
		`(?i)\b(?:what|why|how|can|could|do|does)\b[^?.]{0,30}\b(?:makes? you think |should |would |can |could )(?:an? |you as an? )(?:woman|man|girl|mother|female|male) (?:\w+ )?(?:do|be|handle|lead|work|manage|succeed)\b`,
		`(?i)\bdo you (?:wear|like wearing|mind wearing) (?:a |any )?(?:skirts?|dresses|dress|high heels|heels|make-?up|bra)(?: to work| at work)? ?\?`,
		`(?i)\bdo you (?:date|sleep with|prefer|like) (?:men|women|girls|boys|guys)\b|\bdo you belong to (?:any )?(?:gay|lesbian|lgbt\w*)|\bhave you (?:ever )?(?:come out|transitioned|had a sex change)\b|\bwhat (?:are your|pronouns were you)\b.{0,20}\bborn\b`,
		`(?i)\bhow (?:do|would|will) you (?:\w+ )?(?:deal|cope|feel|handle)[^?.]{0,30}\bmen (?:who|that|making|flirting)`,
	}),
	further: []*phrase.List{indirectSex},
	german:  germanOrientation,
	french:  frenchOrientation,
	asked:   orientationAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "orientation-question",
		Severity: source.Error,
		Doc: "A question asks about sex, gender identity or sexual orientation, or how someone copes as a woman or a " +
			"man. None of that says anything about the work, and no one may be turned down for it. Ask for an example " +
			"of the work instead.",
		Source: facts.Cited("A question about orientation or gender can be taken as evidence of discrimination.",
			"US-BOSTOCK", "UK-EQA", "EU-2000-78"),
		Bad:  "How do you feel about managing men?",
		Good: "Tell me about a crew that didn't accept you at first. What did you do?",
	},
})
