package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var exerciseWithoutMinutes = rule.Rule{
	Rule: source.Rule{
		Name:     "exercise-without-minutes",
		Severity: source.Error,
		Doc: "An exercise doesn't say how long it takes. One candidate then works on it for ten minutes and another " +
			"for forty, so their results can't be compared, and no one can plan the interview. Add `minutes`.",
		Source: facts.Cited("Everybody gets the same task under the same conditions, and is told how long it takes.",
			"opm-work-samples", "mattermost-staff-recruiting"),
		Bad:  "questions: [{ask: Write the notice for tomorrow's closure., type: exercise, skill: clear-writing}]",
		Good: "questions: [{ask: Write the notice for tomorrow's closure., type: exercise, skill: clear-writing, minutes: 15}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, q := range r.Questions {
			if q.Type.Value != exercise || q.Minutes.Value > 0 {
				continue
			}
			if q.Bank != nil && q.Bank.Type.Value == exercise {
				f.Note(bankKey(q.Bank), q.Span)
				continue
			}
			f.Report(q.Span, "this exercise doesn't say how long it takes").
				Help("add `minutes:`, and give every candidate the same%s", hiring.LongForm(q.Span, "ask", "minutes: 30"))
		}
	},
	Site: reportTimelessBanks,
}

// bankKey names a question of the library.
func bankKey(q *hiring.BankQuestion) string { return q.Skill.ID + "/" + q.ID }

// reportTimelessBanks reports exercises of the library that some role relies on for the time. The roles may as well
// state it themselves.
func reportTimelessBanks(f *rule.Finder, k *hiring.Catalog) {
	uses := make(map[string]source.Span)
	for _, s := range f.Seen[f.Rule.Name] {
		if use, ok := uses[s.Key]; !ok || rule.ComparePlaces(s.At, use) < 0 {
			uses[s.Key] = s.At
		}
	}
	for _, s := range k.Library {
		for _, q := range s.Questions {
			if use, ok := uses[bankKey(q)]; ok {
				f.Report(q.Span, "this exercise doesn't say how long it takes, and neither does a role that uses it").
					See(use, "here").
					Help("add `minutes:`, and give every candidate the same")
			}
		}
	}
}
