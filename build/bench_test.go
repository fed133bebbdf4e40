package build_test

import (
	"bytes"
	"fmt"
	"testing"

	"rolewright/build"
	"rolewright/build/internal/corpus"
	"rolewright/build/source"
)

// A generated site uses the whole format, so it is also walked through.
func TestAGeneratedSiteBuildsWithoutAFlaw(t *testing.T) {
	if testing.Short() {
		t.Skip("it walks through a large site")
	}
	got := compile(t, corpus.Site(24), build.Options{Drafts: true, BaseURL: "https://kits.example.org"})
	if messages := got.messages(); messages != "" {
		t.Fatalf("unexpected messages:\n%s", messages)
	}
	got.crawl(t)
}

// BenchmarkBuild reads, compiles and renders a whole site, all but the writing.
func BenchmarkBuild(b *testing.B) {
	for _, roles := range []int{100, 1000} {
		b.Run(fmt.Sprintf("%d roles", roles), func(b *testing.B) {
			files := corpus.Site(roles)
			b.ReportAllocs()
			for b.Loop() {
				tree, err := source.Read(files, starter)
				if err != nil {
					b.Fatal(err)
				}
				r := build.Run(tree, build.Options{}, nil)
				if r.Site == nil {
					b.Fatal(r.Diagnostics)
				}
				var page bytes.Buffer
				outputs := r.Site.Outputs()
				for i := range outputs {
					page.Reset()
					if err := r.Site.Render(&outputs[i], &page); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
