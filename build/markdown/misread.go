package markdown

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// prose is a line of words, and none of the signs that code is made of.
var (
	prose = regexp.MustCompile(`^\s*\p{L}[\p{L}\p{M}’'-]*[,.]?(?:\s+[\p{L}\p{N}][^\s{}<>;=$|\\\[\]]*){2,}\s*$`)
	// underline makes a heading of the lines above it, in Markdown's older way.
	underline = regexp.MustCompile(`^ {0,3}---[ \t]*(?:\n|$)`)
	// key is a line of front matter, whose end has been reported already.
	key = regexp.MustCompile(`^\w+:(?:\s|$)`)
)

// reportIndented reports a paragraph that is shown as code because of the spaces before it.
func (w *walker) reportIndented(code *ast.CodeBlock) {
	lines := code.Lines()
	if lines.Len() == 0 {
		return
	}
	first := lines.At(0)
	line := strings.TrimRight(string(first.Value(w.src)), "\n")
	if !prose.MatchString(line) {
		return
	}
	fix := w.literal(w.at(first.Start, first.Start+len(line)), line, "“%s” is shown as code in a grey box, because its line begins with four spaces or a tab",
		"remove the spaces at the beginning of the line; keep at most two before the hyphen of a list inside a list")
	for i := range lines.Len() {
		start := lines.At(i).Start
		begin := lineStart(w.text, start)
		words := start + len(w.text[start:]) - len(strings.TrimLeft(w.text[start:], " \t"))
		if strings.TrimSpace(w.text[begin:words]) == "" {
			w.correct(fix, w.at(begin, words), w.text[begin:words], "", false)
		}
	}
}

// reportUnderlined reports a sentence that becomes a heading because the line below it is ---.
func (w *walker) reportUnderlined(h *ast.Heading) {
	lines := h.Lines()
	if h.Level != 2 || lines.Len() == 0 {
		return
	}
	last := lines.At(lines.Len() - 1)
	end := last.Start + len(strings.TrimRight(string(last.Value(w.src)), "\n"))
	_, below, _ := strings.Cut(w.text[end:], "\n")
	text := strings.TrimSpace(string(last.Value(w.src)))
	if !underline.MatchString(below) || key.MatchString(text) || strings.HasPrefix(strings.TrimSpace(w.text[lineStart(w.text, last.Start):]), "#") {
		return
	}
	w.literal(w.at(last.Start, end), text, "“%s” becomes a heading, because the line below it is ---",
		"leave an empty line above --- to draw a line across the page; for a heading, write `## "+text+"`")
}

// reportFootnote reports a footnote, which CommonMark takes for a link to its own text.
func (w *walker) reportFootnote(link *ast.Link) bool {
	if link.Reference == nil || !strings.HasPrefix(string(link.Reference.Value), "^") {
		return false
	}
	mark := "[" + string(link.Reference.Value) + "]"
	w.literal(w.at(link.Pos(), link.Pos()+len(mark)), mark, noFootnotes, "put the note in brackets where it belongs, and delete the line that begins with `"+mark+":`")
	return true
}
