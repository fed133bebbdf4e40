package markdown

import (
	"strings"
	"testing"

	"rolewright/build/internal/fuzzed"
	"rolewright/build/source"
)

// What no person writes, but a broken export may: each must end in HTML or a diagnostic, soon.
// A parser that took quadratic time over one of these would be noticed by everybody who runs the tests.

const megabyte = 1 << 20

// The rows of a table get the cells that they lack, so few characters can make millions of them.
func TestAWideTableIsRefusedBeforeItIsFilled(t *testing.T) {
	for about, text := range map[string]string{
		"alone":          strings.Repeat("|a", 400) + "|\n" + strings.Repeat("|-", 400) + "|\n" + strings.Repeat("|b\n", 400),
		"in a quotation": "> " + strings.Repeat("|a", 400) + "|\n> " + strings.Repeat("|:-:", 400) + "|\n" + strings.Repeat("> |b\n", 400),
		"in many tables": strings.Repeat(strings.Repeat("|a", 100)+"|\n"+strings.Repeat("|-", 100)+"|\n"+strings.Repeat("|b\n", 100)+"\n", 20),
	} {
		cells, found := cellsOf(text)
		if len(found) != 1 || !strings.Contains(found[0].Message, "more than 100000 cells") || cells != 0 {
			t.Errorf("%s: %d cells, and %v", about, cells, found)
		}
	}
	large := strings.Repeat("|a", 10) + "|\n" + strings.Repeat("|-", 10) + "|\n" + strings.Repeat("|b|c|d|e|f|g|h|i|j|k\n", 1000)
	if cells, found := cellsOf(large); len(found) > 0 || cells != 10_000 {
		t.Errorf("a large table: %d cells, and %v", cells, found)
	}
}

// Each link that is begun makes a parser look for its end, up to the end of the paragraph.
func TestLinksThatNeverEndAreRefusedBeforeTheyAreParsed(t *testing.T) {
	ended := strings.Repeat("[a](b) [c](d(e) [f](g \"h\"), ", 800)
	for text, refused := range map[string]bool{
		strings.Repeat("[a](", 101):                  true,
		strings.Repeat("- [a](b\n", 101):             true,
		"Text.\n\n" + strings.Repeat("![a](\n", 101): true,
		ended: false,
		strings.Repeat(strings.Repeat("[a](", 100)+"\n\n", 20): false,
	} {
		file := &source.File{Path: "content/pages/links.md", Data: text}
		_, found := NewRenderer().Block(file.Span(0, len(text)), text, 2)
		is := len(found) == 1 && strings.Contains(found[0].Message, "more than 100 links without an end")
		if is != refused {
			t.Errorf("%.40q: %v", text, found)
		}
	}
}

func cellsOf(text string) (int, source.Diagnostics) {
	file := &source.File{Path: "content/pages/table.md", Data: text}
	block, found := NewRenderer().Block(file.Span(0, len(text)), text, 2)
	if block.IsEmpty() {
		return 0, found
	}
	return strings.Count(block.html, "<td>"), found
}

func TestHugeMarkdown(t *testing.T) {
	pieces := []string{
		"[", "]", "![", "[a](", "[a](\n\n", "![a](\n\n", "[a]: <\n\n", "[a](b) ", "[a][", "[a](b \"", "<", "<a ", "<!--", "<?", "</a", "<div>\n", "<a@", "<http:",
		"*", "**a ", "*a _b ", "_", "~", "~~a ", "`", "` a `` b ", ">", "> ", "- ", "+ ", "1. ", "1) ", "# ", "#", "- a\n", "> a\n",
		"|", "|a", "a|b\n-|-\n", "a | b\n", "---\n", "===\n", "- [ ] ", "\\", "&", "&amp;", "&#", "www.", "http://a ", "a@b.c ", "a@",
		"[a]: b\n", "[a]: b '", "```\n", "    a\n", "\t", " ", "a", "a\n", "a\n\n", "\n", "## a\n\n", "- a\n\n  ",
	}
	sizes := []int{maxParagraph - 1, megabyte}
	if testing.Short() {
		sizes = []int{maxParagraph / 32, megabyte / 8}
	}
	renderer := NewRenderer()
	for _, piece := range pieces {
		t.Run(piece, func(t *testing.T) {
			t.Parallel()
			for _, size := range sizes {
				text := strings.Repeat(piece, size/len(piece))
				file := &source.File{Path: "content/pages/huge.md", Data: text}
				whole := file.Span(0, len(text))
				block, found := renderer.Block(whole, text, 2)
				inline, more := renderer.Inline(whole, text)
				if fuzzed.CheckFound(t, file, append(found, more...)); size < megabyte/8 { // looking at it takes longer than making it
					checkFragment(t, file, block, nil)
					checkFragment(t, file, inline, nil)
				}
			}
		})
	}
}
