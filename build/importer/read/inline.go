package read

import (
	"fmt"
	"html"
	"strings"

	"github.com/yuin/goldmark/ast"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"

	"rolewright/build/importer/document"
)

// inline writes what is in a block as Markdown again, without what couldn't be shown elsewhere: links to other files of
// the same website, pictures, and tags.
func (r *markdownReader) inline(parent ast.Node) string {
	var b strings.Builder
	r.within(&b, parent)
	lines := strings.Split(b.String(), "\n")
	for i := range lines {
		lines[i] = document.OneLine(lines[i])
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n ")
}

func (r *markdownReader) within(b *strings.Builder, parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		r.piece(b, n)
	}
}

func (r *markdownReader) piece(b *strings.Builder, n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		b.Write(n.Segment.Value(r.src))
		switch {
		case n.HardLineBreak():
			b.WriteString("\n")
		case n.SoftLineBreak():
			b.WriteString(" ")
		}
	case *ast.String:
		b.Write(n.Value)
	case *ast.CodeSpan:
		r.around(b, n, "`")
	case *ast.Emphasis:
		r.around(b, n, strings.Repeat("*", n.Level))
	case *extensionast.Strikethrough:
		r.around(b, n, "~~")
	case *ast.Link:
		r.link(b, n)
	case *ast.Image:
		r.within(b, n)
		r.unlinked(string(n.Destination), "picture")
	case *ast.AutoLink:
		if address := string(n.URL(r.src)); n.AutoLinkType == ast.AutoLinkEmail || document.IsLink(address) {
			b.WriteString("<" + string(n.Label(r.src)) + ">")
		} else {
			b.WriteString(document.Escape(string(n.Label(r.src))))
		}
	case *ast.RawHTML:
		r.tag(b, n)
	case *extensionast.TaskCheckBox:
	default:
		r.within(b, n)
	}
}

func (r *markdownReader) around(b *strings.Builder, n ast.Node, mark string) {
	var inner strings.Builder
	r.within(&inner, n)
	text := inner.String()
	if mark == "`" {
		for strings.Contains(text, mark) {
			mark += "`"
		}
		if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
			text = " " + text + " "
		}
	}
	if strings.TrimSpace(text) == "" {
		b.WriteString(text)
		return
	}
	b.WriteString(mark + text + mark)
}

func (r *markdownReader) link(b *strings.Builder, n *ast.Link) {
	var inner strings.Builder
	r.within(&inner, n)
	address := plainAddress(string(n.Destination))
	label := strings.TrimSpace(inner.String())
	switch {
	case label == "" && !document.IsLink(address):
		r.unlinked(address, "link")
	case !document.IsLink(address):
		b.WriteString(label)
		r.unlinked(address, "link")
	default:
		if label == "" {
			label = document.Escape(address)
		}
		b.WriteString("[" + strings.ReplaceAll(label, "\n", " ") + "](" + document.Destination(address) + ")")
	}
	if title := strings.TrimSpace(string(n.Title)); title != "" {
		b.WriteString(" (" + document.Escape(title) + ")")
	}
}

// unlinked notes a link that leads to a file that nobody brings along.
func (r *markdownReader) unlinked(address, what string) {
	r.doc.Notes = append(r.doc.Notes, fmt.Sprintf("%s to %s", what, address))
}

// tag leaves out a tag, but keeps its effect where Markdown has one, and comments.
func (r *markdownReader) tag(b *strings.Builder, n *ast.RawHTML) {
	var raw strings.Builder
	for i := range n.Segments.Len() {
		s := n.Segments.At(i)
		raw.Write(s.Value(r.src))
	}
	tag := strings.ToLower(raw.String())
	switch {
	case strings.HasPrefix(tag, "<br"):
		b.WriteString("\n")
	case strings.HasPrefix(tag, "<!--"):
		b.WriteString(document.OneLine(raw.String()))
	case strings.HasPrefix(tag, "<td"), strings.HasPrefix(tag, "<p"), strings.HasPrefix(tag, "<li"), strings.HasPrefix(tag, "</"):
		if !strings.HasSuffix(b.String(), " ") && tag != "</a>" && tag != "</b>" && tag != "</i>" && tag != "</strong>" && tag != "</em>" && tag != "</span>" {
			b.WriteString(" ")
		}
	}
}

// plainAddress undoes what Markdown allows in an address: backslashes before signs, and entities.
func plainAddress(written string) string {
	return strings.TrimSpace(html.UnescapeString(string(util.UnescapePunctuations([]byte(written)))))
}
