package page_test

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/source"
	"rolewright/build/view"
)

// guideOf is the guide of a role that is written here.
func guideOf(t *testing.T, role string) *view.Guide {
	t.Helper()
	tree, err := source.Read(fstest.MapFS{"roles/baker.md": {Data: []byte(role)}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	if len(found) > 0 {
		t.Fatal(found)
	}
	plan, _ := page.Plan(k, page.Options{Findings: map[string]int{"roles/baker.md": 2}})
	for _, p := range plan.Pages {
		if p.Template == "guide.html" {
			return p.View(nil).(*view.Guide)
		}
	}
	t.Fatal("the role has no guide")
	return nil
}

const baker = `---
title: Baker
summary: Bakes bread.
responsibilities: [Bake]
skills:
  - {name: Dough, must: true}
  - {name: Ovens, must: true}
  - Sales
interviews:
  - {id: first, name: First, minutes: 20, opening: 5, closing: 5, focus: [dough]}
  - {id: second, name: Second, minutes: 40, focus: [dough, ovens, sales]}
questions:
  - {ask: Which dough?, skill: dough, interview: first, minutes: 10}
  - {ask: What failed?, skill: dough, interview: second, minutes: 10}
  - {ask: What sold?, skill: sales, interview: second, minutes: 20}
---
`

// Interviews are drawn to one scale: the longest fills the page, and a question is as wide as its minutes.
func TestAPlanIsDrawnToScale(t *testing.T) {
	var got []string
	for _, bar := range guideOf(t, baker).Bars {
		for _, part := range bar.Parts {
			got = append(got, string(bar.Name)+": "+part.Kind+" at "+part.X+", "+part.Width+" wide")
		}
	}
	want := []string{
		"All interviews: interview at 0.00%, 33.33% wide", "All interviews: interview at 33.33%, 66.67% wide",
		"First: opening at 0.00%, 12.50% wide", "First: question at 12.50%, 25.00% wide", "First: closing at 37.50%, 12.50% wide",
		"Second: question at 0.00%, 25.00% wide", "Second: question at 25.00%, 50.00% wide", "Second: buffer at 75.00%, 25.00% wide",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The seal says no more than what the plan has: one must-have is asked about twice, and the other never.
func TestTheSealCountsWhatIsProved(t *testing.T) {
	g := guideOf(t, baker)
	want := view.Seal{
		Href: "#coverage", MustHaves: 2, Asked: 1, AskedTwice: 1, Questions: 3, Planned: "40 min", Time: "1 h", Findings: 2, Version: g.Version,
	}
	if diff := cmp.Diff(want, g.Seal); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var skills []string
	for _, row := range g.Coverage.Rows {
		skills = append(skills, string(row.Skill))
	}
	if diff := cmp.Diff([]string{"Dough", "Ovens", "Sales"}, skills); diff != "" {
		t.Errorf("must-haves come first: (-want +got)\n%s", diff)
	}
}
