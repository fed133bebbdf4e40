package front

import (
	"strconv"
	"strings"
	"testing"

	"rolewright/build/source"
)

// What no person writes, but a broken export may: each must end in a document or a diagnostic, soon.
// A parser that took quadratic time over one of these would be noticed by everybody who runs the tests.

const megabyte = 1 << 20

// hugeFronts returns front matter of about so many bytes, by what is so much in it.
func hugeFronts(size int) map[string]string {
	fill := func(piece string) string { return strings.Repeat(piece, size/len(piece)) }
	numbered := func(line func(i string) string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			b.WriteString(line(strconv.Itoa(i)))
		}
		return b.String()
	}
	return map[string]string{
		"a flow list on one line":       "---\nlist: [" + fill("item, ") + "end]\n---\n",
		"flow lists in a flow list":     "---\nlist: [" + fill("[], ") + "end]\n---\n",
		"flow groups on one line":       "---\nlist: [" + fill("{a: b}, ") + "end]\n---\n",
		"many keys":                     "---\n" + numbered(func(i string) string { return "key" + i + ": 1\n" }) + "---\n",
		"many keys in TOML":             "+++\n" + numbered(func(i string) string { return "key" + i + " = 1\n" }) + "+++\n",
		"many tables in TOML":           "+++\n" + numbered(func(i string) string { return "[table" + i + "]\na = 1\n" }) + "+++\n",
		"many items in TOML":            "+++\n" + numbered(func(i string) string { return "[[table]]\na = " + i + "\n" }) + "+++\n",
		"open brackets":                 "---\nlist: " + fill("[") + "\n---\n",
		"open braces":                   "---\nlist: " + fill("{a: ") + "\n---\n",
		"open brackets in TOML":         "+++\nlist = " + fill("[") + "\n+++\n",
		"closed brackets in TOML":       "+++\nlist = " + fill("[")[:size/2] + fill("]")[:size/2] + "\n+++\n",
		"open braces in TOML":           "+++\nlist = " + fill("{a = ") + "\n+++\n",
		"a dotted key in TOML":          "+++\n" + fill("a.") + "a = 1\n+++\n",
		"items in items":                "---\nlist:\n  " + fill("- ") + "end\n---\n",
		"keys in keys":                  "---\n" + fill("? ") + "\n---\n",
		"a text of many lines":          "---\ntext:\n" + fill("  word\n") + "---\n",
		"a text with dashes":            "---\ntext:\n" + fill("  word -\n") + "---\n",
		"a quoted text of many escapes": "---\ntext: \"" + fill(`é`) + "\"\n---\n",
		"a block of many lines":         "---\ntext: |\n" + fill("  word\n") + "---\n",
		"a folded block":                "---\ntext: >\n" + fill("  word\n\n") + "---\n",
		"an open quote":                 "---\ntext: \"" + fill("word ") + "\n---\n",
		"aliases":                       "---\nlist: [" + fill("*a, ") + "]\n---\n",
		"anchors":                       "---\nlist: [" + fill("&a b, ") + "]\n---\n",
		"comments":                      "---\n" + fill("# no key\n") + "---\n",
		"indentation":                   "---\n" + fill(" ") + "a: b\n---\n",
		"tabs":                          "---\n" + fill("\t") + "a: b\n---\n",
		"conflict marks":                fill("<<<<<<< a\n"),
		"delimiters":                    fill("---\n"),
		"blank lines":                   fill("\n"),
	}
}

func TestHugeFrontMatter(t *testing.T) {
	sizes := []int{maxFront - 100, megabyte}
	if testing.Short() {
		sizes = []int{maxFront / 8, megabyte}
	}
	for _, size := range sizes {
		for name, text := range hugeFronts(size) {
			t.Run(name+" "+strconv.Itoa(size), func(t *testing.T) {
				t.Parallel()
				file := &source.File{Path: "roles/huge.md", Data: text}
				doc, found := Parse(file, Form{})
				if !found.HasErrors() && doc.Front.Kind != Mapping && doc.HasFront {
					t.Error("neither a diagnostic nor keys")
				}
				checkSpans(t, file, doc, found)
			})
		}
	}
}
