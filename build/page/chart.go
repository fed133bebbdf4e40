package page

import (
	"rolewright/build/hiring"
	"rolewright/build/view"
)

// maxAcross is how many boxes fit beside each other in a chart that is drawn from the top down.
const maxAcross = 5

// chart draws the reporting lines among some roles from the top down. A boss outside of them, of the site, or without a page
// on it, heads the roles that report to them.
func (p *planner) chart(roles []*hiring.Card, up string) view.Chart {
	among := make(map[*hiring.Card]bool, len(roles))
	for _, r := range roles {
		among[r] = true
	}
	var chart view.Chart
	on := p.on(homePath)
	outside := make(map[string]int) // title → index in the chart
	lines := 0
	for _, r := range roles {
		shown, boss := r.ReportsToTitle, p.catalog.Boss(r)
		if boss != nil {
			shown = boss.Title
		}
		title := shown.Value
		switch {
		case among[boss]:
			lines++
		case title != "":
			at, known := outside[title]
			if !known {
				at = len(chart.Nodes)
				outside[title] = at
				node := view.ChartNode{Title: shown.HTML(on)}
				if p.shown[boss] {
					node.Href = up + jobPath(boss)
				}
				chart.Nodes = append(chart.Nodes, node)
			}
			chart.Nodes[at].Reports = append(chart.Nodes[at].Reports, p.chartNode(r, among, up))
		default:
			chart.Nodes = append(chart.Nodes, p.chartNode(r, among, up))
		}
	}
	if lines == 0 && len(outside) == 0 {
		return view.Chart{}
	}
	chart.Across = leaves(chart.Nodes) <= maxAcross
	return chart
}

func (p *planner) chartNode(r *hiring.Card, among map[*hiring.Card]bool, up string) view.ChartNode {
	n := view.ChartNode{Title: r.Title.HTML(p.on(homePath)), Href: up + jobPath(r), Level: p.words.Label(r.Level.Value), Status: string(r.Status)}
	for _, report := range p.catalog.Reports(r) {
		if among[report] {
			n.Reports = append(n.Reports, p.chartNode(report, among, up))
		}
	}
	n.Fold = len(n.Reports) > 0 && len(among) > maxOpenChart
	return n
}

// leaves is how many boxes a chart is wide.
func leaves(nodes []view.ChartNode) int {
	count := 0
	for i := range nodes {
		count += max(1, leaves(nodes[i].Reports))
	}
	return count
}
