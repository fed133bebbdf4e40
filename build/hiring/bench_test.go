package hiring_test

import (
	"strings"
	"testing"

	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/internal/corpus"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// TestGeneratedSite makes sure that what the benchmarks measure is the normal case: sound roles of the usual size.
func TestGeneratedSite(t *testing.T) {
	k, found := load(t, corpus.Site(30))
	if len(found) > 0 {
		t.Fatal(messages(found))
	}
	if len(k.Roles) != 30 || len(k.Library) != 24 {
		t.Errorf("it has %d roles and %d skills", len(k.Roles), len(k.Library))
	}
	for i, card := range k.Roles {
		r := card.Role()
		words := len(strings.Fields(r.Body.Value))
		if size := len(r.File.Data); size < 5500 || size > 7500 || words < 220 || words > 300 {
			t.Errorf("role %d has %d bytes and %d words of text", i, size, words)
		}
		if len(r.Skills) != 8 || len(r.Interviews) != 4 || len(r.Questions) != 14 {
			t.Errorf("role %d has %d skills, %d interviews and %d questions", i, len(r.Skills), len(r.Interviews), len(r.Questions))
		}
	}
}

func BenchmarkParse(b *testing.B) {
	file := &source.File{Path: "roles/role.md", Data: corpus.Role(1)}
	b.ReportAllocs()
	for b.Loop() {
		front.Parse(file, front.Form{})
	}
}

func BenchmarkBody(b *testing.B) {
	doc, _ := front.Parse(&source.File{Path: "roles/role.md", Data: corpus.Role(1)}, front.Form{})
	renderer := markdown.NewRenderer()
	b.ReportAllocs()
	for b.Loop() {
		renderer.Block(doc.Body, doc.Body.Text(), 2)
	}
}

func BenchmarkRead(b *testing.B) {
	site := corpus.Site(1000)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := source.Read(site, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	const roles = 1000
	tree, err := source.Read(corpus.Site(roles), nil)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		hiring.Load(tree, nil)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/roles, "ns/role")
}
