package preview

import (
	"slices"
	"strings"
	"testing"
)

// Somebody drafts a role and hasn't written the question about a must-have yet. The guide shows the gap, and so does the
// bar: the page isn't held back until everything is right.
func TestAGapInThePlanIsSeen(t *testing.T) {
	d := newDesk(t)
	d.save("roles/role-0003.md", "---\ntitle: Lock Keeper\nsummary: Keeps the lock.\nresponsibilities: [Open the gates]\n"+
		"skills: [{name: Knots}, {name: Gates, must: true, bar: 3}]\nquestions: [{ask: Which knot holds?, skill: knots}]\n---\n")
	if err := d.look(); err != nil {
		t.Fatal(err)
	}
	if guide := d.get("roles/role-0003/guide/"); !strings.Contains(guide, "Nobody asks about 1 must-have") || !strings.Contains(guide, "Not asked") {
		t.Errorf("the guide doesn't show the gap:\n%s", guide)
	}
	problems := d.now.Load().message("/roles/role-0003/guide/").Problems
	if !slices.ContainsFunc(problems, func(p problem) bool { return p.Severity == "error" && strings.Contains(p.Message, "must-have") }) {
		t.Errorf("the bar says %+v", problems)
	}
}
