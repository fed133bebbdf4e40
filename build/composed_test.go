package build_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/unicode/norm"

	"rolewright/build"
)

// macOS writes ü as u and two dots, most keyboards write one letter. Nobody sees the difference, so it makes none.
func TestNamesAreComparedComposed(t *testing.T) {
	base := archivedIn(t, "testdata/slips/base.txtar")
	nfd := norm.NFD.String
	base[nfd("content/img/büro.svg")] = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>`
	base["content/site.yaml"] = strings.Replace(base["content/site.yaml"], "{name:", "{logo: img/büro.svg, name:", 1)
	base["content/pages/first-day.md"] = "---\ntitle: Your first day\n---\n## Über uns\n\n## " + nfd("Café heute") + "\n\n[a](#über-uns) " +
		nfd("[b](#über-uns) [c](first-day.md#über-uns)") + " [d](#café-heute) [e](#caf%C3%A9-heute) ![f](../img/büro.svg) " + nfd("![g](../img/büro.svg)\n")
	role := strings.Replace(base[nurse], "  - name: Clinical assessment", "  - name: "+nfd("Prüfung"), 1)
	role = strings.NewReplacer("focus: [hand-over, clinical-assessment]", "focus: [hand-over, Prüfung]", "skill: clinical-assessment", "skill: Prüfung",
		"name: First talk", "name: "+nfd("Gespräch"), "type: behavioural\n", "type: behavioural\n    interview: Gespräch\n").Replace(role)
	base[nurse] = role + "\n![f](../content/img/büro.svg)\n"
	if found := findings(t, base); len(found) > 0 {
		t.Fatal(told(found))
	}
	fsys := make(fstest.MapFS)
	for name, text := range base {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	made := compile(t, fsys, build.Options{Drafts: true, Today: slipDay})
	page := made.files["guide/first-day/index.html"]
	for wanted, count := range map[string]int{`"#%C3%BCber-uns"`: 2, `index.html#über-uns"`: 1, `id="über-uns"`: 1, `href="#caf%C3%A9-heute"`: 2, `bu%CC%88ro.svg"`: 3} {
		if n := strings.Count(page, wanted); n != count {
			t.Errorf("the page has %d times %s, not %d times", n, wanted, count)
		}
	}
	public := compile(t, fsys, build.Options{Public: true, BaseURL: "https://jobs.klinik-nord.test", Today: slipDay})
	for name, pages := range map[string]*compiled{"internal": made, "public": public} {
		if pages.files["assets/"+nfd("img/büro.svg")] == "" {
			t.Errorf("the %s site lacks the picture", name)
		}
	}
}
