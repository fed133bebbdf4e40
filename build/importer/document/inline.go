package document

import (
	"html"
	"net/url"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"rolewright/build/markdown"
)

// Run is a stretch of text in one style.
type Run struct {
	Text         string // as readers see it; "\n" is a forced line end
	Bold, Italic bool
	Link         string // where it leads, or ""
}

// Inline writes runs as Markdown of one line. Links that lead nowhere outside their own website become plain text.
func Inline(runs []Run) string {
	var b strings.Builder
	runs = joined(runs)
	for i, r := range runs {
		body := strings.TrimFunc(r.Text, unicode.IsSpace)
		if body == "" {
			b.WriteString(spaces(r.Text))
			continue
		}
		before, after := lastRune(b.String()), rune(' ')
		if i+1 < len(runs) {
			after, _ = utf8.DecodeRuneInString(runs[i+1].Text)
		}
		at := strings.Index(r.Text, body)
		lead, trail := r.Text[:at], r.Text[at+len(body):]
		if lead != "" {
			before = ' '
		}
		if trail != "" {
			after = ' '
		}
		b.WriteString(spaces(lead) + styled(r, escapeSigns(body), before, after) + spaces(trail))
	}
	return escapeStart(tidy(b.String()))
}

// styled puts the marks of a style around a text, unless they wouldn't be read as marks where it stands.
func styled(r Run, body string, before, after rune) string {
	if r.Link != "" && IsLink(r.Link) {
		body = "[" + strings.ReplaceAll(body, "\n", " ") + "](" + Destination(r.Link) + ")"
	}
	first, _ := utf8.DecodeRuneInString(body)
	if isSign(lastRune(body)) && isWord(after) || isSign(first) && isWord(before) {
		return body
	}
	if r.Italic && !isWord(before) && !isWord(after) {
		body = "*" + body + "*"
	}
	if r.Bold {
		body = "**" + body + "**"
	}
	return body
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
func isSign(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// joined makes one run of neighbours in the same style.
func joined(runs []Run) []Run {
	var all []Run
	for _, r := range runs {
		if strings.TrimSpace(r.Text) == "" && r.Link != "" {
			r.Link = ""
		}
		last := len(all) - 1
		if last >= 0 && all[last].Bold == r.Bold && all[last].Italic == r.Italic && all[last].Link == r.Link {
			all[last].Text += r.Text
			continue
		}
		if r.Text != "" {
			all = append(all, r)
		}
	}
	return all
}

// spaces is one space for any number of them, and a line end where one is forced.
func spaces(s string) string {
	switch {
	case strings.Contains(s, "\n"):
		return "\n"
	case s != "":
		return " "
	}
	return ""
}

var (
	spaceRuns = regexp.MustCompile(`[ \t\r\f\v]+`)
	lineEnds  = regexp.MustCompile(` *\n[ \n]*`)
)

// tidy leaves single spaces, and none around line ends.
func tidy(s string) string {
	return strings.Trim(lineEnds.ReplaceAllString(spaceRuns.ReplaceAllString(s, " "), "\n"), " \n")
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	if s == "" {
		return ' '
	}
	return r
}

var (
	special   = regexp.MustCompile("[\\\\`*\\[\\]<>|~]|&(?:#|[A-Za-z])|(?:^|[^\\pL\\pN])_|_(?:$|[^\\pL\\pN])|\\$\\{|\\{\\{")
	lineStart = regexp.MustCompile(`(?m)^(\s*)(#{1,6}(?:\s|$)|[-+=](?:\s|$)|-{2,}|={2,}|\d{1,9}[.)](?:\s|$)|:)`)
)

// Escape writes plain text as Markdown that reads the same.
func Escape(plain string) string { return escapeStart(escapeSigns(plain)) }

func escapeSigns(plain string) string {
	return special.ReplaceAllStringFunc(plain, func(s string) string {
		switch {
		case s[0] == '&':
			return `\` + s
		case s == "{{" || s == "${":
			return s
		case strings.Contains(s, "_"):
			return strings.ReplaceAll(s, "_", `\_`)
		}
		return `\` + s
	})
}

// escapeStart keeps a line from beginning a heading or a list.
func escapeStart(text string) string {
	return lineStart.ReplaceAllStringFunc(text, func(s string) string {
		sign := strings.TrimLeft(s, " \t\n")
		at := len(s) - len(sign)
		if digits := strings.TrimLeft(sign, "0123456789"); len(digits) < len(sign) {
			at += len(sign) - len(digits)
		}
		return s[:at] + `\` + s[at:]
	})
}

// IsLink reports whether an address leads somewhere from any place, and a page may link to it.
func IsLink(address string) bool {
	scheme, rest, _ := strings.Cut(address, ":")
	switch strings.ToLower(scheme) {
	case "http", "https":
		u, err := url.Parse(address)
		return err == nil && u.Host != "" && !strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r == '\\' || unicode.IsControl(r) })
	case "mailto":
		return markdown.IsEmail(rest)
	case "tel":
		return rest != "" && strings.Trim(rest, "+0123456789-.()") == ""
	}
	return false
}

// Destination writes an address between the brackets of a link.
func Destination(address string) string {
	if strings.ContainsAny(address, "()<> ") || strings.Contains(address, "&") {
		return "<" + strings.NewReplacer("<", "%3C", ">", "%3E", " ", "%20", "&", "&amp;").Replace(address) + ">"
	}
	return address
}

var parsing = goldmark.New(goldmark.WithExtensions(extension.Strikethrough)).Parser()

// Plain returns the words of a text in Markdown, in one line and without markup.
func Plain(inline string) string {
	if !strings.ContainsAny(inline, "\\`*_[]<>~&\n") {
		return inline
	}
	src := []byte(inline)
	var b strings.Builder
	root := parsing.Parse(text.NewReader(src), parser.WithContext(parser.NewContext()))
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			plainNode(&b, n, src)
		}
		return ast.WalkContinue, nil
	})
	return strings.Join(strings.Fields(b.String()), " ")
}

func plainNode(b *strings.Builder, n ast.Node, src []byte) {
	switch n := n.(type) {
	case *ast.Text:
		value := n.Segment.Value(src)
		if _, isCode := n.Parent().(*ast.CodeSpan); !isCode {
			value = util.UnescapePunctuations(value)
			value = []byte(html.UnescapeString(string(value)))
		}
		b.Write(value)
		if n.SoftLineBreak() || n.HardLineBreak() {
			b.WriteByte(' ')
		}
	case *ast.String:
		b.Write(n.Value)
	case *ast.AutoLink:
		b.Write(n.Label(src))
	case *ast.HTMLBlock, *ast.FencedCodeBlock, *ast.CodeBlock:
		for i := range n.Lines().Len() {
			line := n.Lines().At(i)
			b.Write(line.Value(src))
		}
	default:
		if n.Type() == ast.TypeBlock {
			b.WriteByte(' ')
		}
	}
}

// OneLine makes one line of a text in Markdown.
func OneLine(inline string) string { return strings.Join(strings.Fields(inline), " ") }
