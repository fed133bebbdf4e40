package wording_test

import (
	"slices"
	"testing"

	"golang.org/x/tools/txtar"

	"rolewright/build/check/wording"
	"rolewright/build/internal/cases"
)

// Words are looked for in English texts only: what they mean in another language, nobody knows here.
func TestWordsAreEnglish(t *testing.T) {
	anywhere := []string{"long-sentence", "title-noise"}
	for _, r := range wording.Rules() {
		name := r.Name
		t.Run(name, func(t *testing.T) {
			if got := foundIn(t, name, "en-GB"); len(got) == 0 {
				t.Error("nothing is found in British English")
			}
			if got := foundIn(t, name, "de"); len(got) > 0 && !slices.Contains(anywhere, name) {
				t.Errorf("in German it finds %q", got)
			}
			if got := foundIn(t, name, "ja"); len(got) > 0 && name != "title-noise" {
				t.Errorf("in Japanese, which has no blanks between words, it finds %q", got)
			}
		})
	}
}

// foundIn returns what a rule finds in its cases when the site is in another language.
func foundIn(t *testing.T, rule, locale string) []string {
	t.Helper()
	site, err := txtar.ParseFile("testdata/" + rule + ".txtar")
	if err != nil {
		t.Fatal(err)
	}
	site.Files = slices.DeleteFunc(site.Files, func(f txtar.File) bool { return f.Name == "content/site.yaml" })
	for i := range site.Files {
		site.Files[i].Data = cases.Unmarked(site.Files[i].Data)
	}
	settings := "locale: " + locale + "\nchecks: {" + rule + ": info}\n"
	site.Files = append(site.Files, txtar.File{Name: "content/site.yaml", Data: []byte(settings)})
	return cases.Found(t, rule, site)
}
