package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var kpiIsOKR = rule.Rule{
	Rule: source.Rule{
		Name:     "kpi-is-okr",
		Severity: source.Warning,
		Doc: "A KPI is really a goal for a week or a quarter, an OKR, or something to get done once. Goals change " +
			"every quarter, so the role's page would soon be out of date, and “reaches its goals” says nothing about " +
			"the job. Name what is counted, and put the figure to reach under `target`. Something to get done once is " +
			"an outcome.",
		Source: facts.Cited("What a role is measured by is specific to it, and neither an OKR nor a weekly goal.",
			"gitlab-kpis"),
		Bad:  "kpis: [Meet the quarterly OKRs]",
		Good: "kpis: [{name: Time at the lock, definition: Median minutes from arrival to departure of a boat}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, k := range r.KPIs {
			name, definition := f.Line(rule.ResultScope, k.Name.Text), f.Line(rule.ResultScope, k.Definition.Text)
			if m := undertaking.In(&name.Words); len(m) > 0 && len(goal.In(&name.Words)) == 0 {
				f.Report(name.At(m[0].From, m[0].To), "“%s” is something to get done, not a measure", name.Text[m[0].From:m[0].To]).
					Help("write it under `outcomes`, or name what is counted in every quarter, with the figure to reach under `target`")
				continue
			}
			for _, text := range []rule.Passage{name, definition} {
				if m := goal.In(&text.Words); len(m) > 0 {
					f.Report(text.At(m[0].From, m[0].To), "“%s” is a goal for a period, not a measure", text.Text[m[0].From:m[0].To]).
						Help("name what is counted in every quarter, and put the figure to reach under `target`")
					break
				}
			}
		}
	},
}

var goal = phrase.New([]string{
	`\bOKRs?\b`,
	`(?i)\bobjectives? and key results?\b|^key results?\b(?: \d+)?|^objectives?(?: \d+)?:`,
	`(?i)\bQ[1-4] (?:goals?|objectives?|priorities|targets?)\b`,
	`(?i)\b(?:weekly|monthly|quarterly|sprint) (?:\w+ ){0,2}(?:goals?|objectives?|priorities)\b`,
	`(?i)\b(?:meets?|exceeds?|hits?|reach(?:es)?|achieves?|attains?)(?:(?:/| or | and )\w+)? (?:\w+ ){0,3}(?:quarterly|weekly|monthly|sprint) (?:\w+ ){0,2}targets?\b`,
},
	`(?i)\b(?:share|number|percentage|proportion|part) of (?:\w+ ){0,4}(?:partners?|resellers?|customers?|teams?|people|members|reports|colleagues|boats|ships)\b.*`,
)

// undertaking is something to do once, or until a date.
var undertaking = phrase.New([]string{
	`(?i)^(?:launch|ship|build|complete|deliver|hire|sign|win|close|finish|roll out|implement|create|develop|write|publish|migrate|recruit|open|set up|reach|achieve|hit|grow|increase|reduce|double|introduce|pass|obtain)\b.*\b(?:by|before|until|in|this|next) (?:the )?(?:end of\b.*|Q[1-4]|` + dayOfMonth + `?` + months + `|spring|summer|autumn|winter|20\d\d|quarter|month|week|year)`,
	`(?i)^(?:launch|build|establish|roll out|implement|create|develop|design|set up|introduce) (?:an?|the|our) .*`,
},
	`(?i)^[\w-]+ (?:rates?|ratio|times?|dates?|volume|value)\b.*`,
	`(?i)^[a-z]+(?:-| of | in ).*`,
)

// Parts of the pattern for dates.
const (
	dayOfMonth = `(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)`
	months     = `(?:january|february|march|april|may|june|july|august|september|october|november|december)`
)
