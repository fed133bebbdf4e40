// Package plan has the rules about the interview plan: whether what matters is asked, by whom and in what time.
package plan

import (
	"cmp"
	"slices"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
)

// Rules are about the interview plan: whether what matters is asked, by whom and in what time.
func Rules() []rule.Rule {
	return []rule.Rule{
		brainTeaser, closedQuestion, doubleBarrelledQuestion, exerciseWithoutMinutes, focusWithoutQuestion, idleInterview,
		interviewTooFull, interviewWithoutSlack, mustHaveNotAsked, mustHaveRatedOnce, noLookFor, noProbes,
		noTimeForCandidate, oneTypeOfQuestion, questionRepeated, questionWithoutSkill, responsibilityWithoutSkill,
		skillInManyInterviews, skillNotAssessed, skillWithoutGround, tooManyFocusSkills, tooManyInterviewers,
		tooManySkills, typeAgainstWording,
	}
}

// The types of questions that rules treat in a way of their own.
const (
	behavioural = "behavioural"
	situational = "situational"
	exercise    = "exercise"
	screening   = "screening"
)

// planned returns the interviews that a role plans. One without a plan has none: a single interview stands in for it.
func planned(r *hiring.Role) []*hiring.Interview {
	if len(r.Interviews) == 0 || r.Interviews[0].Span.IsZero() {
		return nil
	}
	return r.Interviews
}

// ratersOf returns the planned interviews that rate a skill.
func ratersOf(r *hiring.Role, s *hiring.Skill) []*hiring.Interview {
	var all []*hiring.Interview
	for _, i := range planned(r) {
		if slices.Contains(i.Focus, s) {
			all = append(all, i)
		}
	}
	return all
}

// asksAbout reports whether an interview asks a question about a skill that shows how well somebody has it.
func asksAbout(i *hiring.Interview, s *hiring.Skill) bool {
	return slices.ContainsFunc(i.Questions, func(q *hiring.Question) bool { return q.Skill == s && q.Type.Value != screening })
}

// isAsked reports whether any question of its role is about a skill and shows how well somebody has it. A screening
// question only settles a fact.
func isAsked(s *hiring.Skill) bool {
	return slices.ContainsFunc(s.Questions, func(q *hiring.Question) bool { return q.Type.Value != screening })
}

// ownRated returns the questions that a role rates and has words of its own for.
func ownRated(r *hiring.Role) []*hiring.Asking {
	var all []*hiring.Asking
	for _, q := range r.Questions {
		if q.Bank == nil && q.Skill != nil && q.Type.Value != screening {
			all = append(all, &q.Asking)
		}
	}
	return all
}

// bankRated returns the questions of a skill's bank that are rated.
func bankRated(s *hiring.LibrarySkill) []*hiring.Asking {
	var all []*hiring.Asking
	for _, q := range s.Questions {
		if q.Type.Value != screening {
			all = append(all, &q.Asking)
		}
	}
	return all
}

// reportLacking reports in one finding all questions of a file that lack something.
// The line is one that the question could get.
func reportLacking(f *rule.Finder, rated []*hiring.Asking, what, help, line string, lacks func(*hiring.Asking) bool) {
	var first *hiring.Asking
	n := 0
	for _, q := range rated {
		if lacks(q) {
			first = cmp.Or(first, q)
			n++
		}
	}
	switch {
	case n == 1:
		f.Report(first.Ask.Span, "this question has no %s", what).Help("%s%s", help, hiring.LongForm(first.Ask.Span, "ask", line))
	case n > 1:
		f.Report(first.Ask.Span, "%d questions have no %s, and this is the first of them", n, what).Help("%s%s", help, hiring.LongForm(first.Ask.Span, "ask", line))
	}
}

// minutes is a number of minutes in words.
func minutes(n int) string { return rule.Count(n, "minute") }

// isAssessed reports whether a skill is asked about or rated. Of must-haves, other rules take care; and where questions
// name no skill, any of them may be about it.
func isAssessed(r *hiring.Role, s *hiring.Skill) bool {
	switch {
	case s.Must.Value || len(s.Questions) > 0:
		return true
	case len(planned(r)) > 0:
		return len(ratersOf(r, s)) > 0
	}
	return slices.ContainsFunc(r.Questions, ratesNothing)
}

// isMapped reports whether an author says of most responsibilities which skills they take. Who has only begun to isn't
// told of what is left: it would be nearly everything.
func isMapped(r *hiring.Role) bool {
	named := 0
	for i := range r.Responsibilities {
		if len(r.Responsibilities[i].Skills) > 0 {
			named++
		}
	}
	return named > 0 && 2*named >= len(r.Responsibilities)
}
