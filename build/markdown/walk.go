package markdown

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"

	"rolewright/build/front"
	"rolewright/build/source"
)

// walker looks through parsed Markdown once, before it is rendered: it reports what won't be shown, resolves
// links, and collects the headings.
type walker struct {
	places   *front.Locator
	text     string
	src      []byte
	headings []*ast.Heading
	quoting  []*ast.Text // texts with straight quotation marks or apostrophes
	fragment *Fragment
	found    source.Diagnostics

	oneLine bool            // the text is a single line of a field
	refused map[string]bool // addresses of link definitions that have been reported
	inPage  []inPage        // links to headings of this text
	dropped []repeated
}

// repeated is something that is reported once in a text, such as an HTML tag that won't appear, with how often it is met.
type repeated struct {
	tag     string
	finding int // in walker.found
	times   int

	correction correction
}

func (w *walker) walk(root ast.Node) {
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		if holdsText(n) {
			w.reportLiteral(n)
		}
		switch n := n.(type) {
		case *ast.Heading:
			w.headings = append(w.headings, n)
			w.reportUnderlined(n)
		case *ast.Text:
			w.joinLines(n)
			if !n.IsRaw() && n.Parent().Kind() != ast.KindCodeSpan && bytes.ContainsAny(n.Segment.Value(w.src), `"'`) {
				w.quoting = append(w.quoting, n)
			}
		case *ast.CodeBlock:
			w.reportIndented(n)
		case *ast.Link:
			if w.reportFootnote(n) {
				n.Destination = nil
				return ast.WalkContinue, nil
			}
			n.Destination = w.resolve(n.Destination, n.Pos(), n.Reference != nil, false)
		case *ast.Image:
			n.Destination = w.resolve(n.Destination, n.Pos(), n.Reference != nil, true)
			return ast.WalkSkipChildren, nil // of what is in it, only the words are shown
		case *ast.RawHTML:
			if isLineBreak(string(n.Segments.Value(w.src))) {
				break
			}
			w.reportTag(n.Segments.At(0).Start, string(n.Segments.Value(w.src)))
		case *ast.HTMLBlock:
			w.reportBlock(n)
		}
		return ast.WalkContinue, nil
	})
}

// curl puts the quotation marks of a language in the place of straight ones. What surrounds a text decides which it needs.
func (w *walker) curl(tag language.Tag) {
	const surrounding = 200 // bytes
	for _, n := range w.quoting {
		at := n.Segment
		before, after := w.src[max(0, at.Start-surrounding):at.Start], w.src[at.Stop:min(len(w.src), at.Stop+surrounding)]
		before = before[bytes.LastIndexByte(before, '\n')+1:]
		if end := bytes.IndexByte(after, '\n'); end >= 0 {
			after = after[:end]
		}
		var b strings.Builder
		curl(&b, string(before), string(at.Value(w.src)), string(after), tag)
		n.Parent().InsertBefore(n.Parent(), n, ast.NewString([]byte(b.String())))
		n.Segment = at.WithStart(at.Stop) // it stays for the line break behind it
	}
}

// joinLines takes out a line break between two Chinese or Japanese characters, where it would be shown as a space that
// nobody typed.
func (w *walker) joinLines(n *ast.Text) {
	next, ok := n.NextSibling().(*ast.Text)
	if !ok || !n.SoftLineBreak() {
		return
	}
	last, _ := utf8.DecodeLastRune(n.Segment.Value(w.src))
	first, _ := utf8.DecodeRune(next.Segment.Value(w.src))
	if util.IsEastAsianWideRune(last) && util.IsEastAsianWideRune(first) && !unicode.Is(unicode.Hangul, last) {
		n.SetSoftLineBreak(false)
	}
}

func (w *walker) at(from, to int) source.Span { return w.places.At(from, to) }

// reportBlock warns of a stretch of HTML. Markdown takes everything down to the next blank line for a part of it.
func (w *walker) reportBlock(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	start, markup := lines.At(0).Start, string(lines.Value(w.src))
	if n.HasClosure() {
		markup += string(n.ClosureLine.Value(w.src))
	}
	words := strings.TrimSpace(tagPattern.ReplaceAllString(commentPattern.ReplaceAllString(markup, ""), ""))
	if words == "" {
		w.reportTag(start, markup)
		return
	}
	first := firstLineOf(markup)
	at, tag := w.at(start, start+len(first)), "text in "+strings.ToLower(namePattern.FindString(first))
	if d := w.seen(tag); d != nil {
		w.again(d.finding, at)
		return
	}
	w.drop(tag)
	w.found.Add(LostText, at, "HTML is left out of the pages, and this text with it: “%s”", shorten(firstLineOf(words), 60)).
		Help("write the text in Markdown, without the tags around it; an empty line after a tag keeps the text that follows")
}

// seen returns what was dropped with that tag, counting it once more, or nil.
func (w *walker) seen(tag string) *repeated {
	for i := range w.dropped {
		if w.dropped[i].tag == tag {
			w.dropped[i].times++
			return &w.dropped[i]
		}
	}
	return nil
}

// drop notes a tag whose finding comes next.
func (w *walker) drop(tag string) {
	w.dropped = append(w.dropped, repeated{tag: tag, finding: len(w.found), times: 1})
}

// isLineBreak reports whether a tag is a line break, the one tag that is kept.
func isLineBreak(tag string) bool {
	name := strings.ToLower(strings.ReplaceAll(tag, " ", ""))
	return name == "<br>" || name == "<br/>"
}

var (
	commentPattern = regexp.MustCompile(`(?s)<!--.*?-->`)
	tagPattern     = regexp.MustCompile(`(?s)</?[A-Za-z!?][^<>]*>`)
	namePattern    = regexp.MustCompile(`^<[!?]?[A-Za-z][A-Za-z0-9-]*`)
)

// reportTag warns of tags that won't appear, once for each kind in a text. Comments are notes among authors and pass
// without a word, and so do closing tags, whose opening ones have been reported.
func (w *walker) reportTag(at int, markup string) {
	hides := w.reportUnhidden(at, markup)
	markup = strings.TrimSpace(commentPattern.ReplaceAllString(markup, ""))
	if markup == "" || strings.HasPrefix(markup, "</") {
		return
	}
	tag := strings.ToLower(namePattern.FindString(markup))
	if hides || w.seen(tag) != nil {
		return
	}
	w.drop(tag)
	line := firstLineOf(markup)
	w.found.Add(rawHTML, w.at(at, at+len(line)), "HTML is left out of the pages: “%s”", shorten(line, 60)).
		Help("%s", inMarkdown(strings.TrimPrefix(tag, "<")))
}

// inMarkdown says how to write what a tag stands for.
func inMarkdown(tag string) string {
	switch tag {
	case "b", "strong":
		return "write **two asterisks** around the words to make them bold"
	case "i", "em":
		return "write *one asterisk* around the words to emphasise them"
	case "a":
		return "write a link as [text](address)"
	case "li":
		return "begin each item on a line of its own, with a hyphen and a space"
	case "p", "div", "span", "font", "u", "ul", "ol", "section", "small", "center":
		return "leave the tags out"
	}
	return "write it in Markdown; to show an angle bracket, write \\<"
}

// countTags adds to each warning how often its tag is used.
func (w *walker) countTags() {
	for _, d := range w.dropped {
		if d.times > 1 {
			w.found[d.finding].Message += fmt.Sprintf(" (%d times in this text)", d.times)
		}
	}
}

func firstLineOf(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return line
}

func shorten(s string, runes int) string {
	if r := []rune(s); len(r) > runes {
		return string(r[:runes-1]) + "…"
	}
	return s
}

// levelHeadings makes the highest heading one of the given level and keeps the distances of the others. Where they are
// the page's own, it gives them ids.
func (w *walker) levelHeadings(level int) {
	highest := 6
	for _, h := range w.headings {
		highest = min(highest, h.Level)
	}
	ids := headingIDs{"main": 1} // every page has a place of that name itself
	for _, h := range w.headings {
		h.Level = min(h.Level-highest+level, 6)
		heading := Heading{Text: plainText(h, w.src), Level: h.Level, Inside: h.Parent().Kind() != ast.KindDocument}
		if level <= 2 {
			heading.ID = ids.of(heading.Text)
			h.SetAttributeString("id", []byte(heading.ID))
		}
		w.fragment.Headings = append(w.fragment.Headings, heading)
	}
}

// plainText is what a node says, without its markup.
func plainText(n ast.Node, src []byte) string {
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			switch n := n.(type) {
			case *ast.Text:
				b.Write(n.Value(src))
				if n.SoftLineBreak() || n.HardLineBreak() {
					b.WriteByte(' ')
				}
			case *ast.String:
				b.Write(n.Value)
			case *ast.AutoLink:
				b.Write(n.Label(src))
			}
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// headingIDs makes the anchors of one block: words in lower case joined by hyphens, in any script.
type headingIDs map[string]int

func (ids headingIDs) of(heading string) string {
	words := strings.FieldsFunc(apostrophes.Replace(strings.ToLower(source.Composed(heading))), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	id := strings.Join(words, "-")
	if id == "" {
		id = "section"
	}
	unique := id
	for ids[unique] > 0 {
		ids[id]++
		unique = id + "-" + strconv.Itoa(ids[id])
	}
	ids[unique]++
	return unique
}

var apostrophes = strings.NewReplacer("'", "", "’", "")
