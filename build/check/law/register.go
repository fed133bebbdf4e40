package law

import (
	"fmt"
	"slices"
	"sync"

	"rolewright/build/check/facts"
	"rolewright/build/source"
)

// known are the laws about postings that the program knows: the facts that demand something.
var known = sync.OnceValue(func() []Law {
	var laws []Law
	for _, fact := range facts.All() {
		if len(fact.List("demands")) > 0 {
			laws = append(laws, newLaw(fact))
		}
	}
	return laws
})

func newLaw(f facts.Fact) Law {
	severities := map[string]source.Severity{"error": source.Error, "warning": source.Warning, "info": source.Info}
	severity, ok := severities[f.Text("severity")]
	if !ok {
		panic(fmt.Sprintf("facts.csv: the law %s has no severity", f.ID))
	}
	return Law{
		Fact:      f,
		Countries: f.List("countries"), Regions: f.List("regions"), cities: f.List("cities"), Needs: f.List("demands"),
		From: f.Day("from"), until: f.Day("until"), enforced: f.Day("enforced_from"),
		Widest: f.Amount("widest"), WidestUnlessOver: f.Amount("widest_unless_over"), Currency: f.Text("currency"),
		threshold: int(f.Amount("threshold")), counted: f.Text("counted"),
		Severity: severity, remote: f.Text("remote"), fixedTerm: f.Text("fixed_term") == "yes",
	}
}

// Sources lists the laws that demand something, for the `Source` of a rule.
func Sources(need string) string {
	var ids []string
	for _, l := range known() {
		if slices.Contains(l.Needs, need) {
			ids = append(ids, l.ID)
		}
	}
	return facts.Cited("These laws. A site adds or corrects one under `laws` in content/site.yaml.", ids...)
}

// idsOf lists the ids of laws.
func idsOf(laws []Law) []string {
	var ids []string
	for i := range laws {
		ids = append(ids, laws[i].ID)
	}
	return slices.Clip(ids)
}
