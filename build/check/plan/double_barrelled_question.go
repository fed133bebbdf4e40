package plan

import (
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var doubleBarrelledQuestion = rule.Rule{
	Languages: []string{phrase.English},
	Rule: source.Rule{
		Name:     "double-barrelled-question",
		Severity: source.Info,
		Doc: "Several questions are asked at once. Candidates answer the one they like best, and interviewers rate " +
			"different parts of the answer. Ask one thing and turn the others into probes. A story with its outcome, " +
			"such as “Tell me about a flood. What did you do?”, counts as one question.",
		Source: facts.Cited("A question asks one thing; what follows from it is a probe.", "dillman-2014", "opm-guide"),
		Bad:    "How do you plan the week, and how do you deal with complaints?",
		Good:   "How do you plan a week in which half of the crew is away?",
	},
	Role:  rule.InRoles(findDoubleBarrelled),
	Skill: rule.InBanks(findDoubleBarrelled),
}

var (
	// furtherQuestion begins a question within a sentence that already is one.
	furtherQuestion = phrase.New([]string{
		`(?i)(?:,|;|\band\b|\bor\b) ?(?:and |or |also |then |in particular,? )*(?:how|why|what|who|whom|when|where|which)(?: [\w'-]+){0,3}? (?:do|does|did|would|will|is|are|was|were|have|has|had|can|could|should|might)\b`,
	}, `(?i), ?if so, `,
		// The other side of the same question: when would you, and when would you not?
		`(?i),? (?:and|or) (?:when|where|what|whom|which)(?: [\w'-]+){1,3} not\?`)
	// storyQuestion asks for one case out of many, such as the hardest. What follows is about that case.
	storyQuestion = phrase.New([]string{
		`(?i)\b(?:what|which|who) (?:was|is|were|has been) (?:your|the|one of)\b[^?]{0,40}\b(?:most|best|worst|last|first|\w{3,}est)\b`,
	})
	// askingWords begin a question of its own; other sentences put a case, or ask for a story. “When” and “where” do it
	// if a verb follows.
	askingWords = phrase.Set("what how why which who whom")
	askingVerbs = phrase.Set("do does did would will is are was were have has had can could should")
)

func findDoubleBarrelled(f *rule.Finder, q *rule.Asked) {
	if t := q.Asking.Type.Value; t == exercise || t == screening {
		return
	}
	asks, all, opened := asksIn(&q.Passage)
	allowed := 1
	if opened {
		allowed = 2
	}
	if len(asks) > allowed && !f.MustNotBeAsked(q.Asking.Ask.Text) {
		m := phrase.Trimmed(q.Text, asks[allowed])
		f.Report(q.At(m.From, m.To), "%d questions are asked at once", all).
			Help("ask one, and move the others to `probes`")
	}
}

// asksIn returns the questions in a text, their number with those that only go on, and whether something leads up to
// them: a case, or a request for a story.
func asksIn(text *rule.Passage) (asks []phrase.Match, all int, opened bool) {
	if strings.Count(text.Text, "?") < 2 && !joined(text.Words.Lower) {
		return nil, 0, false
	}
	goOn := 0
	further, stories := furtherQuestion.In(&text.Words), storyQuestion.In(&text.Words)
	for _, s := range sentencesOf(text.Text) {
		sentence := text.Words.Lower[s.From:s.To]
		switch {
		case isFollowOn(sentence):
			goOn++
			continue
		case isAsking(sentence) && !startsIn(stories, s):
			asks = append(asks, s)
		case len(asks) == 0:
			opened = true
		}
		for _, m := range further {
			if m.From > s.From && m.To < s.To {
				asks = append(asks, m)
			}
		}
	}
	return asks, len(asks) + goOn, opened
}

// joined reports whether one sentence may hold two questions. Most don't, which saves looking closer.
func joined(lower string) bool {
	return strings.ContainsAny(lower, ",;") || strings.Contains(lower, " and ") || strings.Contains(lower, " or ")
}

// isFollowOn reports whether a question only goes on: Why? What happened? If so, when was it?
func isFollowOn(sentence string) bool {
	return strings.HasSuffix(sentence, "?") && (strings.Count(sentence, " ") < 3 || strings.HasPrefix(sentence, "if so"))
}

func isAsking(sentence string) bool {
	first, rest, _ := strings.Cut(sentence, " ")
	second, _, _ := strings.Cut(rest, " ")
	return strings.HasSuffix(sentence, "?") && (askingWords[first] || (first == "when" || first == "where") && askingVerbs[second])
}

// startsIn reports whether one of the matches begins a sentence.
func startsIn(matches []phrase.Match, sentence phrase.Match) bool {
	for _, m := range matches {
		if m.From == sentence.From {
			return true
		}
	}
	return false
}

// sentencesOf splits a text where a sentence ends and a blank follows.
func sentencesOf(text string) []phrase.Match {
	var all []phrase.Match
	from := 0
	for i := range len(text) {
		if i+1 < len(text) && (text[i+1] != ' ' || !strings.ContainsRune(".?!", rune(text[i]))) {
			continue
		}
		for from < i && text[from] == ' ' {
			from++
		}
		all = append(all, phrase.Match{From: from, To: i + 1})
		from = i + 1
	}
	return all
}
