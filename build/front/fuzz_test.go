package front

import (
	"testing"

	"rolewright/build/internal/fuzzed"
)

func FuzzParse(f *testing.F) {
	fuzzed.AddSeeds(f, ".md")
	f.Fuzz(func(t *testing.T, data string) {
		file := fuzzed.File(t, "roles/fuzzed.md", data)
		doc, found := Parse(file, Form{})
		checkSpans(t, file, doc, found)
		if doc.HasFront && doc.Front.Kind != Mapping && !found.HasErrors() {
			t.Error("front matter is lost without a word")
		}
		if again, _ := Parse(file, Form{}); again.Body != doc.Body {
			t.Error("read twice, it has two bodies")
		}
	})
}

func FuzzSettings(f *testing.F) {
	fuzzed.AddSeeds(f, ".yaml")
	f.Fuzz(func(t *testing.T, data string) {
		file := fuzzed.File(t, "content/site.yaml", data)
		v, found := ParseSettings(file, Form{})
		fuzzed.CheckFound(t, file, found)
		if v.Span.File != nil {
			checkValue(t, file, v)
		}
		if v.Kind != Mapping && !found.HasErrors() {
			t.Error("settings are lost without a word")
		}
	})
}
