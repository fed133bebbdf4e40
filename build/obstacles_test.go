package build_test

import (
	"testing"
	"testing/fstest"

	"rolewright/build"
	"rolewright/build/source"
)

// Somebody pastes a part of an open posting as HTML. It must not be published like that, because candidates would miss
// it; but the page can be shown, and so the gap be seen.
func TestAnErrorInTheTextLeavesAPage(t *testing.T) {
	role := "---\ntitle: Nurse\nsummary: Cares for patients.\nstatus: open\napply: {email: jobs@klinik-nord.de}\nworkplace: onsite\n" +
		"responsibilities: [Cares]\nskills: [Care]\nquestions: [{ask: What went wrong?, skill: care}]\n---\n<div><p>You need a licence.</p></div>\n"
	tree, err := source.Read(fstest.MapFS{"roles/nurse.md": {Data: []byte(role)}}, starter)
	if err != nil {
		t.Fatal(err)
	}
	r := build.Run(tree, build.Options{}, nil)
	if r.IsPublishable() {
		t.Error("the posting would be published without its licence")
	}
	if r.Site == nil {
		t.Errorf("there is no page to show: %v", r.Obstacles)
	}
}
