package topics

import "rolewright/build/phrase"

// asked are the ways in which a topic is asked about, by language. A way is a form of question, such as “Are you …?”, and
// the words of the topic that fit into it.
type asked struct {
	english, german, french []string
	matters                 matters
}

// lists are what to look for in texts of each language.
func (a asked) lists() lists {
	english, german, french := a.matters.lists()
	return lists{
		phrase.English: {list(a.english, aboutTasks), english},
		phrase.German:  {list(a.german, germanTasks), german},
		phrase.French:  {list(a.french, frenchTasks), french},
	}
}

func list(ways []string, except []string) *phrase.List {
	patterns := make([]string, len(ways))
	for i := range ways {
		patterns[i] = "(?i)" + ways[i]
	}
	return phrase.New(patterns, except...)
}

// Parts of English questions to candidates about themselves.
const (
	// beings begin a question about what somebody is: “Are you …”, “Would you call yourself …”.
	beings = `\b(?:(?:are|were|aren't|weren't) you|have you (?:ever |always |only |recently )?been|` +
		`(?:consider|call|describe|regard|see|count|think of) yourself|you(?:'re| are|'ve been| were|` +
		`'ve ever been))`
	// doings begin a question about what somebody does or has.
	doings = `\b(?:do|did|would|will|could|can|may|might|don't|didn't|won't|have|haven't|had|are|were|must|` +
		`should|` +
		`if|whether|` +
		`that) you(?:'ve|'d)?`
	// small are words that change nothing about what is asked after them.
	small = `(?: (?:a|an|any|the|your|own|some|ever|currently|still|now|already|also|been|being|to|be|had|got|` +
		`have|as|really|` +
		`actually|even|just|perhaps|maybe|one|of|yourself|personally|usually|regularly|often|sometimes|` +
		`privately|` +
		`happily|very|quite|rather|too|both|or|and|in|on|at|from|with|there|such|see|imagine|picture|think|` +
		`believe|much|many|more|lots|lot|either|once|` +
		`previously|recently|lately|next|most|long|large|big|serious|new|another|other|not|never|always|so|` +
		`by any chance|` +
		`legally|officially|chronic|long-term|severe|minor|major|underlying|known|past|current|` +
		`at all|at present|at the moment|happen to|want to|like to|wish to|plan to|plan on|planning|hope to|` +
		`intend to|` +
		`expect to|going to|tend to|need to|used to|willing to|able to|comfortable|thinking of|think of))*`
	// holdings are verbs of what somebody has.
	holdings = `(?: (?:have|having|had|got|get|getting|own|hold|keep|want|need|receive|draw|carry|wear|take|` +
		`expect|suffer from|suffering from|suffered from))?`
	// still ends what somebody has, or may have had.
	still = `(` + stop + `| (?:now|right now|currently|at the moment|these days|yet|recently|lately|that|which|` +
		`we (?:should|need|ought)|` +
		`in the past|as a (?:child|kid|teenager)|last year|or|at home|at all|because|` +
		`while (?:you were )?working)\b)`
	// after begins a question about something that is the candidate's.
	after = `\b(?:what|which|how|when|where|who|why|is|are|was|were|does|do|did|has|have|had|will|would|can|` +
		`could|` +
		`isn't|aren't|doesn't|tell us|tell me|describe|share|about|may we (?:ask|know|see))(?:'s|'re)?` +
		`(?: (?:is|are|was|were|does|do|did|has|have|had|will|would|much|many|old|often|far|long|big|high|good|` +
		`bad|well|` +
		`kind of|sort of|type of|about))* your(?: (?:own|current|present|last|previous|former|full|real|` +
		`original|` +
		`personal|` +
		`private|exact|old|new|first|second|next|total|whole|actual|usual|immediate|late|future|elderly))*`
)

// youAre is a pattern for what somebody is asked to be: “Are you …?”
func youAre(things string) string { return beings + small + ` (?:` + things + `)\b` }

// youHave is a pattern for what somebody is asked to have: “Do you have …?”, and “Any …?”
func youHave(things string) string {
	return `(?:` + doings + small + holdings + small + `|(^|[.?!;:,] )(?:any|got any|got an?)|` +
		`\bis there an?y?) (?:` + things + `)\b`
}

// youDo is a pattern for what somebody is asked to do: “Do you …?”, “How often did you …?”
func youDo(things string) string { return doings + small + ` (?:` + things + `)\b` }

// yourThing is a pattern for something of the candidate's that a question is about: “What is your …?”
func yourThing(things string) string { return after + ` (?:` + things + `)\b` }

// feels is a pattern for how candidates would take something: “Would you mind …?”
func feels(things string) string {
	return `\b(?:how (?:would|do|will|did|might) you (?:\w+ )?(?:feel|cope|deal|get (?:on|along)|react|respond|` +
		`manage|handle|take)|` +
		`(?:would|do|will|could|can) you (?:\w+ )?(?:mind|object|accept|work|take|report|listen|have|find|see|` +
		`imagine|stand|cope|live)|` +
		`(?:would|does|will) (?:it|that|this) (?:\w+ )?(?:bother|trouble|worry|disturb|be|upset)|` +
		`(?:are|would) you (?:be )?(?:ok|okay|comfortable|happy|fine|at ease|used to|able)|is it (?:ok|okay|` +
		`fine|` +
		`a problem))\b` +
		`[^.?!]{0,60}\b(?:` + things + `)\b`
}

// aboutTasks are sentences about people that candidates deal with at work, or about examples of work.
var aboutTasks = []string{
	`(?i)[^.?!]*\b` + clients + ` (?:with|who|whose|that|asks?|says?|tells?|wants?|refuses?|complains?|thinks?|` +
		`feels?|` +
		`needs?|is|are|was|were|after|in|on|from|about|posts?|makes?|comes?|sends?)\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:for|of|with|to|by|about|help|support|advise|teach|treat|serve|counsel) (?:(?:a|an|the|` +
		`your|` +
		`our|some|` +
		`two|three|young|older|new|business|private|retail) )*` + clients + `\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:tell (?:me|us) (?:about|of) (?:a time|an? (?:\w+ )?(?:project|case|situation|occasion|` +
		`example))|` +
		`an example of|describe (?:a|the) (?:time|situation|case)|experience (?:with|in|of|as)|explain|suppose|` +
		`imagine|` +
		`what (?:would|do) you do (?:if|when) (?:a|an|the|our|two|some)|what do you know about|` +
		`as (?:the|this) (?:job|role|work))\b[^.?!]*`,
	`(?i)\bif you (?:have|need|are|require|use)\b[^?]*\b(?:please|let (?:us|me) know|tell us|we can|we will|` +
		`we'll)\b[^.?!]*`,
	`(?i)\byou (?:do not|don't|needn't|need not|won't|will not|mustn't|must not) (?:have to|need to|tell|say|` +
		`answer)\b[^.?!]*`,
}

// clients are people that candidates deal with at work.
const clients = `(?:patients?|clients?|customers?|guests?|visitors?|passengers?|pupils?|students?|learners?|` +
	`residents?|` +
	`tenants?|users?|readers?|households|families|applicants?|candidates?|employees?|volunteers?|citizens?|` +
	`consumers?|` +
	`donors?|viewers?|witness(?:es)?|suppliers?|borrowers?|investors?|audiences?|veterans|refugees|nurses|` +
	`brands?|` +
	`prisoners?|soldiers|sellers?|shoppers?)`
