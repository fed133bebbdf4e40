package markdown

import (
	"path"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"

	"rolewright/build/source"
)

// walker looks through parsed Markdown once, before it is rendered: it reports what won't be shown,
// settles where links lead, and collects the headings.
type walker struct {
	written  source.Span
	text     string
	src      []byte
	headings []*ast.Heading
	fragment *Fragment
	found    source.Diagnostics
}

func (w *walker) walk(root ast.Node) {
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			w.headings = append(w.headings, n)
		case *ast.Link:
			n.Destination = w.settle(n.Destination, n.Pos(), false)
		case *ast.Image:
			n.Destination = w.settle(n.Destination, n.Pos(), true)
		case *ast.RawHTML:
			segments := n.Segments
			w.reportHTML(string(segments.Value(w.src)), segments.At(0).Start)
		case *ast.HTMLBlock:
			if lines := n.Lines(); lines.Len() > 0 {
				w.reportHTML(string(lines.Value(w.src)), lines.At(0).Start)
			}
		}
		return ast.WalkContinue, nil
	})
}

func (w *walker) at(from, to int) source.Span { return Locate(w.written, w.text, from, to) }

// reportHTML warns of HTML that won't appear. Comments are notes among authors and pass without a word.
func (w *walker) reportHTML(markup string, at int) {
	markup = strings.TrimSpace(markup)
	if strings.HasPrefix(markup, "<!--") || strings.HasPrefix(markup, "</") {
		return
	}
	name, _, _ := strings.Cut(markup, "\n")
	w.found.Warning("raw-html", w.at(at, at+len(name)), "HTML is left out of the pages: %s", shorten(name, 60)).
		Help("write it in Markdown; an angle bracket that is meant as such is written \\<")
}

func shorten(s string, runes int) string {
	if r := []rune(s); len(r) > runes {
		return string(r[:runes-1]) + "…"
	}
	return s
}

// levelHeadings makes the highest heading one of the given level and keeps the distances of the others.
func (w *walker) levelHeadings(level int) {
	highest := 6
	for _, h := range w.headings {
		highest = min(highest, h.Level)
	}
	for _, h := range w.headings {
		h.Level = min(h.Level-highest+level, 6)
		id, _ := h.AttributeString("id")
		bytes, _ := id.([]byte)
		w.fragment.Headings = append(w.fragment.Headings, Heading{ID: string(bytes), Text: plainText(h, w.src), Level: h.Level})
	}
}

// settle decides where a link leads. Nil means nowhere: the reason has been reported.
func (w *walker) settle(destination []byte, pos int, image bool) []byte {
	written := string(destination)
	at := w.at(pos, pos+w.linkLength(pos))
	scheme, rest := splitScheme(written)
	switch {
	case written == "":
		w.found.Error("link-empty", at, "this link leads nowhere").Help("write the address between the round brackets")
	case scheme != "" && image:
		w.found.Warning("picture-elsewhere", at, "pictures from other websites are not shown: %s", shorten(written, 60)).
			Help("put the picture into content/pages/ and name that file")
	case allowedScheme(scheme):
		return destination
	case scheme != "":
		w.found.Error("link-not-allowed", at, "a link may not begin with “%s:”", scheme).
			Help("links can lead to http, https, mailto and tel addresses, and to other files of this site")
	case strings.HasPrefix(written, "/"), strings.Contains(written, "\\"):
		w.found.Error("link-not-relative", at, "“%s” only works on one particular server", shorten(written, 60)).
			Help("name the other Markdown file, seen from this one, such as ../pages/interviewing-well.md")
	case strings.HasPrefix(rest, "#"):
		return destination
	default:
		return w.toFile(rest, at)
	}
	return nil
}

// toFile fences a link to another file of the site, to be replaced when it is known where both files' pages are.
func (w *walker) toFile(relative string, at source.Span) []byte {
	file, anchor, _ := strings.Cut(relative, "#")
	target := path.Join(path.Dir(w.written.Path()), file)
	w.fragment.Links = append(w.fragment.Links, Link{Target: target, Anchor: anchor, Span: at})
	return []byte("\x00" + strings.ReplaceAll(target, "\x00", "") + "\x00")
}

// linkLength estimates how far a link that begins at pos goes: to the bracket that closes its address.
func (w *walker) linkLength(pos int) int {
	line := w.text[min(pos, len(w.text)):]
	if end := strings.IndexByte(line, '\n'); end >= 0 {
		line = line[:end]
	}
	if end := strings.Index(line, "]("); end >= 0 {
		if last := strings.IndexByte(line[end:], ')'); last >= 0 {
			return end + last + 1
		}
	}
	if end := strings.IndexByte(line, ']'); end >= 0 {
		return end + 1
	}
	return len(line)
}

var schemePattern = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:`)

// splitScheme returns the scheme of an address in lower case, without its colon, and what follows.
// White space and control characters, which browsers pass over, don't hide a scheme.
func splitScheme(address string) (scheme, rest string) {
	address = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, address)
	if found := schemePattern.FindString(address); found != "" {
		return strings.ToLower(found[:len(found)-1]), address[len(found):]
	}
	return "", address
}

func allowedScheme(scheme string) bool {
	return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel"
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

// Generate is called by goldmark for each heading.
func (ids headingIDs) Generate(value []byte, _ ast.NodeKind) []byte {
	words := strings.FieldsFunc(strings.ToLower(string(value)), func(r rune) bool {
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
	return []byte(unique)
}

// Put notes an anchor that an author chose.
func (ids headingIDs) Put(value []byte) { ids[string(value)]++ }
