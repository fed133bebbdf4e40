package page_test

import (
	"fmt"
	"os"
	"testing"

	"rolewright/build/hiring"
	"rolewright/build/internal/corpus"
	"rolewright/build/page"
	"rolewright/build/source"
)

// BenchmarkPlan decides which pages there are. BenchmarkViews makes what each of them says.
func BenchmarkPlan(b *testing.B) {
	for _, roles := range []int{100, 1000} {
		k := load(b, roles)
		b.Run(fmt.Sprintf("%d roles", roles), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if plan, _ := page.Plan(k, page.Options{}); plan.Roles != roles {
					b.Fatal(plan.Roles)
				}
			}
		})
	}
}

func BenchmarkViews(b *testing.B) {
	plan, _ := page.Plan(load(b, 100), page.Options{})
	b.ReportAllocs()
	for b.Loop() {
		for i := range plan.Pages {
			if plan.Pages[i].View(nil) == nil {
				b.Fatal(plan.Pages[i].Path)
			}
		}
	}
}

func load(b *testing.B, roles int) *hiring.Catalog {
	b.Helper()
	tree, err := source.Read(corpus.Site(roles), os.DirFS("../.."))
	if err != nil {
		b.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	if found.HasErrors() {
		b.Fatal(found)
	}
	return k
}
