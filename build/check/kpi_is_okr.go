package check

import (
	"rolewright/build/kit"
	"rolewright/build/source"
)

var kpiIsOKR = Rule{
	Name:     "kpi-is-okr",
	Severity: source.Warning,
	Doc: "A KPI is a goal for a week or a quarter, or an OKR, rather than a measure. Goals are set anew each quarter, so that " +
		"the role's page is out of date with the next one, and “reaches its goals” says nothing about the job. Name what is counted, " +
		"and keep the figure to reach under `target`.",
	Source: "GitLab handbook, KPIs of job families: role-specific, and neither OKRs nor weekly goals.",
	Bad:    "kpis: [Meet the quarterly OKRs]",
	Good:   "kpis: [{name: Time at the lock, definition: Median minutes from arrival to departure of a boat}]",
	role: func(f *finder, r *kit.Role) {
		for _, k := range r.KPIs {
			name, definition := f.line(resultScope, k.Name.Text), f.line(resultScope, k.Definition.Text)
			found, at := append(goal.in(&name), undertaking.in(&name)...), &name
			if len(found) == 0 {
				found, at = goal.in(&definition), &definition
			}
			if len(found) > 0 {
				m := found[0]
				f.report(at.At(m.from, m.to), "“%s” is a goal for a time, and no measure of the job", at.Text[m.from:m.to]).
					Help("name what is counted in every quarter, and put the figure to reach under `target`")
			}
		}
	},
}

var goal = newPhrases([]string{
	`\bOKRs?\b`,
	`(?i)\bobjectives? and key results?\b`,
	`(?i)\b(?:weekly|monthly|quarterly|sprint) (?:\w+ ){0,2}(?:goals?|objectives?|priorities)\b`,
	`(?i)\b(?:meets?|exceeds?|hits?|reach(?:es)?|achieves?|attains?)(?:(?:/| or | and )\w+)? (?:\w+ ){0,3}(?:quarterly|weekly|monthly|sprint) (?:\w+ ){0,2}targets?\b`,
},
	`(?i)\b(?:share|number|percentage|proportion|part) of (?:\w+ ){0,4}(?:partners?|resellers?|customers?|teams?|people|members|reports|colleagues|boats|ships)\b.*`,
)

// undertaking is something to do once, until a date.
var undertaking = newPhrases([]string{
	`(?i)^(?:launch|ship|build|complete|deliver|hire|sign|close|finish|roll out|implement|create|develop|write|publish|migrate|recruit|open|set up|reach|achieve|hit|grow|increase|reduce|double|introduce)\b.*\b(?:by|before|until|in|this|next) (?:the )?(?:end of\b.*|Q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\d\d|quarter|month|week|year)`,
})
