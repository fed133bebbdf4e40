package build_test

import (
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// bakery has one vacancy, and a notice that praises rockstars.
func bakery(settings string) fstest.MapFS {
	return fstest.MapFS{
		"content/site.yaml":           {Data: []byte(settings)},
		"content/notices/benefits.md": {Data: []byte("---\ntitle: Benefits\n---\nA free loaf a day for every rockstar.\n")},
		"roles/baker.md": {Data: []byte("---\ntitle: Baker\nsummary: Bakes bread.\nstatus: open\nposted: 2026-11-01\ncloses: 2026-11-24\n" +
			"apply: {email: dough@bakery.test}\nresponsibilities: [Bake the bread]\nskills: [Kneading]\n" +
			"questions: [{ask: How do you knead?, skill: kneading}]\n---\n")},
	}
}

// finds reports whether a rule has found something.
func finds(r *build.Result, rule string) bool {
	return slices.ContainsFunc(r.Diagnostics, func(d source.Diagnostic) bool { return d.Rule.Name == rule })
}

// A preview stays open over night. In the morning a vacancy is over, though no file has changed.
func TestAVacancyEndsOvernight(t *testing.T) {
	tree, err := source.Read(bakery("locale: en"), starter)
	if err != nil {
		t.Fatal(err)
	}
	result := &build.Result{Catalog: &hiring.Catalog{}}
	for _, day := range []struct {
		of   int // November
		over bool
	}{{24, false}, {25, true}, {24, false}} { // at last somebody sets the clock back
		result = build.Run(tree, build.Options{Today: time.Date(2026, 11, day.of, 0, 0, 0, 0, time.UTC)}, result)
		if finds(result, "closing-date-passed") != day.over {
			t.Errorf("on the %dth the vacancy is said to be over: %v", day.of, !day.over)
		}
	}
}

// A team switches a rule on and off again. What it finds in a notice comes and goes, though the notice doesn't change.
func TestARuleIsSwitchedOnAndOff(t *testing.T) {
	result := &build.Result{Catalog: &hiring.Catalog{}}
	tree := source.NewTree(nil)
	for _, step := range []struct {
		settings string
		found    bool
	}{{"checks: {hype-wording: off}", false}, {"locale: en", true}, {"checks: {hype-wording: off}", false}} {
		var err error
		tree, err = source.ReadAgain(bakery(step.settings), starter, tree, func(path string) bool { return path != "content/site.yaml" })
		if err != nil {
			t.Fatal(err)
		}
		result = build.Run(tree, build.Options{}, result)
		if finds(result, "hype-wording") != step.found {
			t.Errorf("with the settings %q the rockstar is found: %v", step.settings, !step.found)
		}
	}
}

// A role is there in English and in German. The site's language changes, how it addresses its readers, a template, a
// picture, and who the pages are for. Pages in both languages follow each time, as though the site were built for the
// first time.
func TestTemplatesFollowWhatTheyAreMadeFrom(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds a site many times")
	}
	files := bakery("locale: en")
	files["roles/baker.de.md"] = &fstest.MapFile{Data: []byte("---\ntitle: Bäcker\nsummary: Backt Brot.\n---\n")}
	result, tree := &build.Result{Catalog: &hiring.Catalog{}}, source.NewTree(nil)
	for _, step := range []struct {
		what, file, text string
		public           bool
	}{
		{what: "nothing"},
		{what: "the language", file: "content/site.yaml", text: "locale: fr"},
		{what: "the form of address", file: "content/site.yaml", text: "locale: fr\nform_of_address: informal"},
		{what: "a template", file: "templates/job.html", text: `{{define "main"}}<p>{{.Title}}</p>{{end}}`},
		{what: "a picture", file: "templates/assets/bread.svg", text: `<svg xmlns="http://www.w3.org/2000/svg"/>`},
		{what: "the audience", public: true},
		{what: "the audience again"},
	} {
		if step.file != "" {
			files[step.file] = &fstest.MapFile{Data: []byte(step.text)}
		}
		var err error
		tree, err = source.ReadAgain(files, starter, tree, func(path string) bool { return path != step.file })
		if err != nil {
			t.Fatal(err)
		}
		o := build.Options{Public: step.public, BaseURL: "https://bakery.test/"}
		result = build.Run(tree, o, result)
		if result.Site == nil {
			t.Fatal(result.Diagnostics)
		}
		compareAll(t, step.what+" has changed", pagesOf(t, result), pagesOf(t, build.Run(tree, o, nil)))
	}
}
