package markdown

import (
	"net/url"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/util"

	"rolewright/build/source"
)

// resolve decides where a link leads. Nil means nowhere: the reason has been reported. A link by way of a definition
// elsewhere in the text is reported only once.
func (w *walker) resolve(destination []byte, pos int, defined, image bool) []byte {
	written := unescape(destination)
	at := w.at(pos, linkEnd(w.text, pos))
	before := len(w.found)
	resolved := w.judge(written, at, image)
	if resolved == nil && defined {
		if w.refused[written] {
			w.found = w.found[:before]
		} else if w.refused == nil {
			w.refused = make(map[string]bool)
		}
		w.refused[written] = true
	}
	return resolved
}

func (w *walker) judge(written string, at source.Span, image bool) []byte {
	scheme, rest := splitScheme(written)
	switch {
	case rest == "":
		w.found.Add(linkEmpty, at, "this link leads nowhere").Help("write the address between the round brackets")
	case scheme != "" && image:
		w.found.Add(pictureElsewhere, at, "pictures from other websites are not shown: “%s”", shorten(written, 60)).
			Help("put the picture into content/pages/ and name that file")
	case allowedScheme(scheme):
		_, address, _ := strings.Cut(written, ":")
		address = strings.TrimSpace(address)
		if scheme == "mailto" && !w.checkMail(address, at) {
			return nil
		}
		return []byte(scheme + ":" + address)
	case scheme != "":
		w.found.Add(linkNotAllowed, at, "a link may not begin with “%s:”", scheme).
			Help("links can lead to http, https, mailto and tel addresses, and to other files of this site")
	case strings.Contains(rest, "\\"):
		w.found.Add(linkNotRelative, at, "the folders in a link are divided by /, not by \\: “%s”", shorten(written, 60)).
			Help("write %s", strings.ReplaceAll(written, "\\", "/"))
	case strings.HasPrefix(rest, "/"):
		w.found.Add(linkNotRelative, at, "a link can't begin with /, as that works on one website only: “%s”", shorten(written, 60)).
			Help("to lead to a file of this site, write its path as seen from this one, such as ../content/pages/interviewing-well.md; to lead elsewhere, write the whole address, with https://")
	case strings.HasPrefix(rest, "#"):
		anchor := rest[1:]
		if plain, err := url.PathUnescape(anchor); err == nil {
			anchor = plain
		}
		anchor = source.Composed(anchor)
		w.inPage = append(w.inPage, inPage{anchor: anchor, at: at})
		return []byte("#" + anchor)
	default:
		return w.toFile(strings.TrimSpace(written), at)
	}
	return nil
}

// inPage is a link to a heading of the same text.
type inPage struct {
	anchor string
	at     source.Span
}

// checkInPage reports links to headings that the text doesn't have. A bare # leads to the top of the page.
func (w *walker) checkInPage(level int) {
	ids := []string{""}
	for _, h := range w.fragment.Headings {
		if h.ID != "" {
			ids = append(ids, h.ID)
		}
	}
	reported := make(map[string]int)
	for _, link := range w.inPage {
		anchor := link.anchor
		if slices.Contains(ids, anchor) {
			continue
		}
		if first, ok := reported[anchor]; ok {
			w.again(first, link.at)
			continue
		}
		reported[anchor] = len(w.found)
		finding := w.found.Add(DeadLink, link.at, "this text has no heading “#%s”", anchor)
		switch near := source.Nearest(strings.ToLower(anchor), ids); {
		case near != "":
			finding.Help("did you mean `#%s`?", near)
		case level > 2:
			finding.Help("only the headings of handbook pages and of a role's own text can be linked to")
		default:
			finding.Help("a heading's name in a link is its words in small letters, joined by hyphens: “How to apply” is #how-to-apply")
		}
	}
}

// again notes one more place of a finding; a few of them are enough.
func (w *walker) again(finding int, at source.Span) {
	if f := &w.found[finding]; len(f.Notes) < 3 {
		f.See(at, "here again")
	}
}

// unescape undoes what Markdown allows in an address: backslashes before signs, and entities.
func unescape(destination []byte) string {
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(destination))))
}

// toFile fences a link to another file of the site, to be replaced when it is known where both files' pages are.
func (w *walker) toFile(relative string, at source.Span) []byte {
	file, anchor, _ := strings.Cut(relative, "#")
	if plain, err := url.PathUnescape(file); err == nil {
		file = plain
	}
	if plain, err := url.PathUnescape(anchor); err == nil {
		anchor = plain
	}
	target := path.Join(path.Dir(at.Path()), file)
	w.fragment.Links = append(w.fragment.Links, Link{Target: target, Anchor: source.Composed(anchor), Span: at})
	return []byte(fence + strconv.Itoa(len(w.fragment.Links)-1) + fence)
}

// linkEnd finds where a link that begins at pos ends: behind the bracket that closes its address, or at the line's end.
func linkEnd(text string, pos int) int {
	const longest = 2000 // a link without an end must not make every link before it slow
	text = text[:min(len(text), pos+longest)]
	if end := strings.IndexByte(text[pos:], '\n'); end >= 0 {
		text = text[:pos+end]
	}
	end := closing(text, strings.IndexByte(text[pos:], '[')+pos, '[', ']')
	switch {
	case end < len(text) && text[end] == '(':
		return closing(text, end, '(', ')')
	case end < len(text) && text[end] == '[':
		return closing(text, end, '[', ']')
	}
	return end
}

// closing returns the index after the bracket that closes the one at text[at], or the end of the text.
func closing(text string, at int, left, right byte) int {
	depth := 0
	for i := max(at, 0); i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case left:
			depth++
		case right:
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(text)
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
