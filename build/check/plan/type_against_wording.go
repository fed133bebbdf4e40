package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var typeAgainstWording = rule.Rule{
	Languages: []string{phrase.English},
	Rule: source.Rule{
		Name:     "type-against-wording",
		Severity: source.Warning,
		Doc: "A behavioural question asks what someone would do, or a situational one asks what someone has done. " +
			"Interviewers probe and rate the two differently: one for facts, the other for a plan. Change `type`, or " +
			"ask what the type says.",
		Source: facts.Cited("A behavioural question asks for past behaviour, and a situational one puts a case.",
			"opm-guide", "latham-1980", "janz-1982"),
		Bad:  "{ask: What would you do if a boat cut the queue?, type: behavioural}",
		Good: "{ask: Tell me about a skipper who cut the queue. What did you do?, type: behavioural}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		rule.LookAtQuestions(f, f.Asked(r), compareType)
		for _, q := range r.Questions {
			// The role gave a question of the library another type.
			if q.Bank != nil && q.Type.Span != q.Bank.Type.Span {
				text := f.Line(rule.BodyScope, q.Ask.Text)
				if _, message, help := against(&q.Asking, &text); message != "" && !f.MustNotBeAsked(q.Ask.Text) {
					f.Report(q.Type.Span, "%s", message).See(q.Ask.Span, "the question").Help("%s", help)
				}
			}
		}
	},
	Skill: rule.InBanks(compareType),
}

// did is a verb in the past.
const did = `(?:\w+[^\We]ed|agreed|led|made|built|took|ran|won|lost|wrote|grew|held|dealt|brought|found|gave|kept|met|sold|bought|taught|chose|fell|felt|got|had|went|left|learnt|saw|said|told|thought|set|put|cut)`

// The words of the two types. Politeness such as “how would you describe” is neither.
var (
	hypothetical = phrase.New([]string{
		`(?i)\b(?:what|how|who|whom|where|when|which(?: \w+){0,2}|why) (?:would|might) you\b`,
		`(?i)\b(?:how|what|where|whom) you(?:'d| would) \w+`,
		`(?i)\bwould you (?:do|handle|react|respond|proceed|approach|go about)\b`,
		`(?i)(?:^|[.:;,] )(?:suppose|imagine|picture|assume|let's say|say that)\b`,
		`(?i)\bwhat if\b`,
		`(?i)\bif you (?:were|had to|could|found|saw)\b[^.?]{0,80}\bwould\b`,
	}, `(?i)\b(?:would you|you would|you'd) (?:describe|say|rate|call|characteri[sz]e|define|rank|summari[sz]e|explain|prefer|like)\b`,
		`(?i)\b(?:would you|might you|you would|you'd) [^?]{0,80}\b(?:differently|again|in hindsight|looking back|go back)\b`,
		`(?i)\b(?:would|might|could) you have\b`)
	past = phrase.New([]string{
		`(?i)\b(?:tell (?:me|us)|talk (?:me|us)? ?through|walk (?:me|us) through|talk about|describe|share|recall|think (?:of|back)|give (?:me|us)?)\b[^?]{0,60}\b(?:time|situation|occasion|example|instance|case|moment|day|project|deal)s? (?:when|where|in which|that|you|your|from|of|someone|somebody)\b`,
		`(?i)\btell (?:me|us) about (?:a|an|the|your|somebody|someone|something|one|two|some)\b`,
		`(?i)\b(?:did|have|had|were|was) (?:you|your)\b`,
		`(?i)\b(?:a|the last|the first|the most recent) time (?:that |when )?(?:you|your|somebody|someone|a|an)\b`,
		`(?i)\bwhen (?:have|did|was|were) (?:you|your)\b`,
		`(?i)\bin your (?:last|previous|current|past|present|former) (?:job|role|position|team|company)\b`,
		`(?i)\byou(?:'ve| have)? (?:once |ever |recently |had to )?` + did + `\b`,
	}, `(?i)\bif (?:you|your|a|an|the|one|two|some|our)\b[^,.?]{0,80}`, `(?i)\b(?:suppose|imagine|picture|assume|let's say)\b[^.?]{0,200}`)
	// lived asks for something that happened, and can't be about a case.
	lived = phrase.New([]string{
		`(?i)\b(?:tell (?:me|us) about|describe|share|give (?:me|us)|recall|think of) (?:a|an|the|your|one)(?: \w+){0,2}? (?:time|occasion|example|instance|situation) (?:when|where|in which|that|you|of (?:when|how) you|from your)\b`,
		`(?i)\bwhen (?:did you last|was the last time)\b`,
		`(?i)\bhave you ever\b`,
		`(?i)\b(?:examples?|instances?|stor(?:y|ies)) (?:of|about) (?:[\w'-]+ ){1,5}?(?:that |which |where |when )?you(?:'ve| have)? (?:once |ever |recently |just )?` + did + `\b`,
		`(?i)^(?:what|how|why|who|whom|where|which [\w-]+) did you\b`,
	})
)

func compareType(f *rule.Finder, q *rule.Asked) {
	m, message, help := against(q.Asking, &q.Passage)
	if message != "" && !f.MustNotBeAsked(q.Asking.Ask.Text) {
		f.Report(q.At(m.From, m.To), "%s", message).See(q.Asking.Type.Span, "its type").Help("%s", help)
	}
}

// against returns the words that contradict a question's type, and what to say about them.
func against(q *hiring.Asking, text *rule.Passage) (at phrase.Match, message, help string) {
	switch q.Type.Value {
	case behavioural:
		if found := hypothetical.In(&text.Words); len(found) > 0 && len(past.In(&text.Words)) == 0 {
			return found[0], "a behavioural question asks what someone did, but this one asks what they would do",
				"make it `type: situational`, or begin with “Tell me about a time …”"
		}
	case situational:
		if found := lived.In(&text.Words); len(found) > 0 && len(hypothetical.In(&text.Words)) == 0 {
			return found[0], "a situational question describes a case, but this one asks what someone did",
				"make it `type: behavioural`, or begin with “Suppose …”"
		}
	}
	return phrase.Match{}, "", ""
}
