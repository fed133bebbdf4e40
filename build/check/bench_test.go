package check_test

import (
	"testing"
	"time"

	"rolewright/build/check"
	"rolewright/build/hiring"
	"rolewright/build/internal/corpus"
	"rolewright/build/source"
)

// BenchmarkAll checks a loaded site of 1,000 roles.
func BenchmarkAll(b *testing.B) {
	tree, err := source.Read(corpus.Site(1000), nil)
	if err != nil {
		b.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	if len(found) > 0 {
		b.Fatal(found)
	}
	today := time.Date(2026, time.November, 22, 0, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		check.All(k, nil, today, nil)
	}
}
