package page_test

import (
	"os"
	"testing"

	"rolewright/build/hiring"
	"rolewright/build/internal/corpus"
	"rolewright/build/page"
	"rolewright/build/source"
	"rolewright/build/view"
)

// The team chart of a large site has a page of its own and folds its branches; it never disappears.
func TestALargeChartIsFolded(t *testing.T) {
	for roles, folded := range map[int]bool{60: false, 61: true} {
		tree, err := source.Read(corpus.Site(roles), os.DirFS("../.."))
		if err != nil {
			t.Fatal(err)
		}
		k, _ := hiring.Load(tree, nil)
		plan, _ := page.Plan(k, page.Options{Drafts: true})
		var chart []view.ChartNode
		for _, p := range plan.Pages {
			switch p.Template {
			case "home.html":
				chart = append(chart, p.View(nil).(*view.Home).Chart.Nodes...)
			case "team.html":
				chart = append(chart, p.View(nil).(*view.Team).Chart.Nodes...)
			}
		}
		shown, folds := 0, 0
		var count func(nodes []view.ChartNode)
		count = func(nodes []view.ChartNode) {
			for _, n := range nodes {
				if n.Href != "" {
					shown++
				}
				if n.Fold {
					folds++
				}
				count(n.Reports)
			}
		}
		count(chart)
		if shown != roles || folds > 0 != folded {
			t.Errorf("of %d roles the chart shows %d, with %d branches folded", roles, shown, folds)
		}
	}
}
