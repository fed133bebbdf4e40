package publish

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strconv"
	"testing"
)

// benchSite has 1,000 pages of 8 KB, three folders deep like a role's guide. The page with the index changed differs
// with each generation.
func benchSite(changed, generation int) list {
	body := bytes.Repeat([]byte("<p>Eight bytes times a thousand make a page.</p>\n"), 8<<10/49)
	var outputs list
	for i := range 1000 {
		outputs = append(outputs, listed{
			path: fmt.Sprintf("roles/role-%d/guide/page-%d.html", i/4, i%4),
			render: func(buf *bytes.Buffer) error {
				if i == changed {
					buf.WriteString(strconv.Itoa(generation))
				}
				buf.WriteString(strconv.Itoa(i))
				buf.Write(body)
				return nil
			},
		})
	}
	return outputs
}

func BenchmarkPublish(b *testing.B) {
	b.Run("cold", func(b *testing.B) {
		dir, outputs := b.TempDir(), benchSite(-1, 0)
		for i := 0; b.Loop(); i++ {
			mustPublish(b, filepath.Join(dir, strconv.Itoa(i)), outputs)
		}
	})
	b.Run("unchanged", func(b *testing.B) {
		dest, outputs := filepath.Join(b.TempDir(), "site"), benchSite(-1, 0)
		mustPublish(b, dest, outputs)
		for b.Loop() {
			mustPublish(b, dest, outputs)
		}
	})
	b.Run("one-changed", func(b *testing.B) {
		dest := filepath.Join(b.TempDir(), "site")
		mustPublish(b, dest, benchSite(500, -1))
		for i := 0; b.Loop(); i++ {
			mustPublish(b, dest, benchSite(500, i))
		}
	})
	b.Run("all-changed", func(b *testing.B) {
		dest := filepath.Join(b.TempDir(), "site")
		generations := []list{benchSite(-1, 0), benchSite(-1, 0)}
		for i, o := range generations[1] {
			o.render = func(buf *bytes.Buffer) error {
				buf.WriteByte('!')
				return generations[0][i].render(buf)
			}
			generations[1][i] = o
		}
		mustPublish(b, dest, generations[1])
		for i := 0; b.Loop(); i++ {
			mustPublish(b, dest, generations[i%2])
		}
	})
}

func mustPublish(tb testing.TB, dest string, outputs list) Report {
	tb.Helper()
	r, err := To(dest, outputs, Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return r
}
