package source

import (
	"testing"
	"testing/fstest"
)

// A template of a site stands in for the built-in one, which stays known: after a save, and for a text that isn't saved.
func TestWhatATemplateStandsInFor(t *testing.T) {
	const job, home = "templates/job.html", "templates/home.html"
	builtIn := fstest.MapFS{job: {Data: []byte("built in")}, home: {Data: []byte("home")}}
	site := fstest.MapFS{job: {Data: []byte("ours")}, "templates/parts/seal.html": {Data: []byte("seal")}}
	first, err := Read(site, builtIn)
	if err != nil {
		t.Fatal(err)
	}
	site[job] = &fstest.MapFile{Data: []byte("ours, changed")}
	saved, err := ReadAgain(site, builtIn, first, func(path string) bool { return path != job })
	if err != nil {
		t.Fatal(err)
	}
	before := saved.File(job).Original
	site[home] = &fstest.MapFile{Data: []byte("our home")}
	added, err := ReadAgain(site, builtIn, saved, func(path string) bool { return path != home })
	if err != nil {
		t.Fatal(err)
	}
	for _, tree := range []*Tree{first, saved, added, added.With(job, "typed").With(job, "typed again")} {
		f := tree.File(job)
		if f.BuiltIn || f.Original == nil || f.Original.Data != "built in" || !f.Original.BuiltIn {
			t.Errorf("%q stands in for %+v", f.Data, f.Original)
		}
		if seal := tree.File("templates/parts/seal.html"); seal.Original != nil {
			t.Errorf("an added file stands in for %+v", seal.Original)
		}
	}
	for _, f := range []*File{added.File(home), first.With(home, "typed").File(home)} {
		if f.Original == nil || f.Original.Data != "home" {
			t.Errorf("%q stands in for %+v", f.Data, f.Original)
		}
	}
	if added.File(job) != saved.File(job) || added.File(job).Original != before {
		t.Error("a file that is the same was read or written to")
	}
}
