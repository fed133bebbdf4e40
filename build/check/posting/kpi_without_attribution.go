package posting

import (
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var kpiWithoutAttribution = rule.Rule{
	Rule: source.Rule{
		Name:     "kpi-without-attribution",
		Severity: source.Warning,
		Doc: "A KPI counts revenue or pipeline with partners, but doesn't say what a partner must have done for a deal " +
			"to count. The sales team and the partner team then claim the same deal, and people argue about the " +
			"figure instead of using it. Say in the name or definition whether partners sourced, influenced, attached " +
			"or delivered it; if you count two of these, make two KPIs.",
		Source: "Practice of partner programs; the four words are those of `trigger` in a role's variable pay.",
		Bad:    "kpis: [{name: Partner revenue, definition: Revenue with resellers per quarter}]",
		Good:   "kpis: [{name: Partner-sourced revenue, definition: Won revenue from deals that a reseller brought before we knew of them}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, k := range r.KPIs {
			name, definition := f.Line(rule.ResultScope, k.Name.Text), f.Line(rule.ResultScope, k.Definition.Text)
			about := func(p *phrase.List) bool { return len(p.In(&name.Words))+len(p.In(&definition.Words)) > 0 }
			money := append(revenue.In(&name.Words), revenueFirst.In(&definition.Words)...)
			if len(money) == 0 || !about(partners) || about(attribution) || len(ratio.In(&name.Words)) > 0 {
				continue
			}
			f.Report(k.Name.Span, "“%s” doesn't say what a partner must have done for a deal to count", k.Name.Value).
				Help("say whether partners sourced, influenced, attached or delivered it")
		}
	},
}

var (
	revenue      = phrase.New([]string{`(?i)\b(?:revenues?|pipeline|bookings|turnover|sales (?:volume|value|figures?))\b|\b(?:ARR|ACV|TCV|MRR)\b`})
	revenueFirst = phrase.New([]string{`(?i)^(?:\w+ ){0,3}(?:revenues?|pipeline|bookings|turnover|sales (?:volume|value|figures?))\b|^(?:\w+ ){0,3}(?:ARR|ACV|TCV|MRR)\b`})
	partners     = phrase.New([]string{
		`(?i)\b(?:partners?|resellers?|alliances?|distributors?|co-?sell(?:ing)?|affiliates?)\b`,
		`(?i)\b(?:channel|indirect) (?:partners?|revenue|pipeline|sales|bookings|business|ARR)\b`,
	}, `(?i)\bpartners? with\b|\bbusiness partners?\b`)
	attribution = phrase.New([]string{
		`(?i)\b(?:sourc|influenc|attach|deliver|originat|introduc|referr|register|assist)\w*`, `(?i)\b(?:brought|resold|co-sold)\b`,
	})
	// ratio are measures that hold a revenue and count something else.
	ratio = phrase.New([]string{`(?i)\b(?:accuracy|forecasts?|churn|retention|renewals?|costs?|margin)\b`})
)
