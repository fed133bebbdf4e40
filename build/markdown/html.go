// Package markdown turns what authors write into HTML, into plain text, and into passages that know their place.
//
// A [Renderer] turns whole texts and single lines into HTML. It is the only maker of HTML out of authors' words, so
// foreign markup and dangerous links are kept out here, once and for all pages.
package markdown

import (
	"bufio"
	"errors"
	"html/template"
	"strconv"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"

	"rolewright/build/front"
	"rolewright/build/source"
)

// Renderer turns Markdown into HTML. One serves any number of goroutines; make it with [NewRenderer].
type Renderer struct {
	block  goldmark.Markdown
	inline goldmark.Markdown
	tag    language.Tag // of the texts, or language.Und to leave their quotation marks alone
}

// In returns the renderer for texts in a language, which get its quotation marks. It costs next to nothing.
func (r *Renderer) In(tag language.Tag) *Renderer {
	in := *r
	in.tag = tag
	return &in
}

// NewRenderer returns a renderer for CommonMark with tables, strike-through, task lists and bare links.
func NewRenderer() *Renderer {
	extensions := goldmark.WithExtensions(
		extension.Strikethrough,
		extension.Linkify,
		extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignNone)), // the other methods break the page's CSP or are obsolete
		extension.TaskList,
	)
	own := goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(nodeRenderer{}, 10)))
	inline := parser.NewParser(
		parser.WithBlockParsers(util.Prioritized(parser.NewParagraphParser(), 100)),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...))
	return &Renderer{
		block: goldmark.New(extensions, own),
		inline: goldmark.New(goldmark.WithParser(inline), goldmark.WithExtensions(extension.Strikethrough, extension.Linkify), own,
			goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(inlineRenderer{}, 5)))),
	}
}

// Fragment is a piece of HTML made from Markdown. The zero value is empty.
type Fragment struct {
	html string // the place of a link to a file of the site is its number in Links, fenced
	// straight is the same with the quotation marks that the author typed, or "" if there are no others. It is kept for
	// texts of one line.
	straight string
	// Links are the links to other files of the site, in order.
	Links []Link
	// Headings are those of a block, in order.
	Headings []Heading
}

// fence encloses a link's number. No rendered text contains it.
const fence = "\x00"

// Link is a link to another file of the site, as the author wrote it: relative to the file it is in.
type Link struct {
	Target string // the path of the file in the site: "content/pages/budgeting.md"
	Anchor string // the part after the #, or ""
	Span   source.Span
}

// Heading is one heading of a block.
type Heading struct {
	ID    string // unique in its block
	Text  string // without markup
	Level int    // as it is rendered, 2 to 6
	// Inside is true for a heading in a quotation or a list.
	Inside bool
}

// IsEmpty reports whether there is nothing to show.
func (f *Fragment) IsEmpty() bool { return f == nil || f.html == "" }

// Straight returns the fragment, which is of one line, with the quotation marks that the author typed.
func (f *Fragment) Straight(href func(Link) string) template.HTML {
	if f.straight == "" {
		return f.HTML(href)
	}
	return (&Fragment{html: f.straight, Links: f.Links}).HTML(href)
}

// Cut divides a block in front of one of its headings, which isn't inside of anything.
func (f *Fragment) Cut(at Heading) (before, after *Fragment) {
	id := strings.Index(f.html, ` id="`+at.ID+`"`)
	tag := strings.LastIndex(f.html[:id], "<")
	return &Fragment{html: f.html[:tag], Links: f.Links}, &Fragment{html: f.html[tag:], Links: f.Links}
}

// HTML returns the fragment with each link to a file of the site replaced by what href makes of it. A link for which that
// is "" is none: its text stays.
func (f *Fragment) HTML(href func(Link) string) template.HTML {
	if f == nil {
		return ""
	}
	if len(f.Links) == 0 {
		return template.HTML(f.html)
	}
	var b strings.Builder
	allLead := true
	for i, part := range strings.Split(f.html, fence) {
		if i%2 == 1 {
			number, _ := strconv.Atoi(part)
			part = template.HTMLEscapeString(href(f.Links[number]))
			allLead = allLead && part != ""
		}
		b.WriteString(part)
	}
	if !allLead {
		return unlinked(b.String())
	}
	return template.HTML(b.String())
}

// Escape returns plain text as HTML.
func Escape(plain string) template.HTML { return template.HTML(template.HTMLEscapeString(plain)) }

// Block renders Markdown with paragraphs, lists and headings. Its highest heading becomes one of the given level,
// 2 to 6, and the others follow. Only headings of level 2 on have ids: a text that begins lower stands on its page
// beside others, which may have the same headings. The text is what a value or body says; written is where it stands.
func (r *Renderer) Block(written source.Span, markdown string, level int) (*Fragment, source.Diagnostics) {
	if strings.TrimSpace(markdown) == "" {
		return nil, nil
	}
	return r.render(r.block, written, markdown, level)
}

// Inline renders a text of one line with emphasis, code and links, but no blocks.
// For a text without any markup it returns nil: it is its own [Escape]d self.
func (r *Renderer) Inline(written source.Span, markdown string) (*Fragment, source.Diagnostics) {
	if !mayHoldMarkup(markdown) && !mayBeLiteral(markdown) {
		return nil, nil
	}
	return r.render(r.inline, written, markdown, 2)
}

// mayHoldMarkup is true for most texts with markup and few without. Parsing one for nothing only costs time.
func mayHoldMarkup(s string) bool {
	return strings.ContainsAny(s, "*_`[]<>&\\~\n@") || strings.Contains(s, "://") || strings.Contains(s, "www.")
}

func (r *Renderer) render(md goldmark.Markdown, written source.Span, markdown string, level int) (*Fragment, source.Diagnostics) {
	var found source.Diagnostics
	if reportUnwieldy(written, markdown, &found) {
		return nil, found
	}
	markdown = strings.ReplaceAll(markdown, fence, " ")
	src := []byte(markdown)
	root := md.Parser().Parse(text.NewReader(src))
	w := walker{places: front.NewLocator(written, markdown), text: markdown, src: src, fragment: new(Fragment), found: found, oneLine: md == r.inline}
	w.walk(root)
	w.countTags()
	w.finish()
	if len(w.quoting) > 0 && r.tag != language.Und {
		if w.oneLine {
			w.fragment.straight = htmlOf(md, src, root)
		}
		w.curl(r.tag)
	}
	w.levelHeadings(level)
	w.checkInPage(level)
	w.fragment.html = htmlOf(md, src, root)
	return w.fragment, w.found
}

// htmlOf writes parsed Markdown.
func htmlOf(md goldmark.Markdown, src []byte, root ast.Node) string {
	var b strings.Builder
	to := writers.Get().(*bufio.Writer)
	to.Reset(&b)
	_ = errors.Join(md.Renderer().Render(to, src, root), to.Flush()) // both pass on what the writer says, and this one says nothing
	writers.Put(to)
	return strings.ReplaceAll(strings.TrimSpace(b.String()), "<pre>", `<pre tabindex="0">`) // long lines are scrolled, with the keyboard too
}

// writers are kept because goldmark makes one for each text that comes without, with room for 4 KB.
var writers = sync.Pool{New: func() any { return bufio.NewWriter(nil) }}

// nodeRenderer replaces what goldmark would write for markup that isn't ours to pass on.
type nodeRenderer struct{}

func (n nodeRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindLink, n.link)
	reg.Register(ast.KindAutoLink, n.autoLink)
	reg.Register(ast.KindImage, n.image)
	reg.Register(ast.KindRawHTML, n.rawHTML)
	reg.Register(ast.KindHTMLBlock, nothing)
	reg.Register(extensionast.KindTaskCheckBox, n.taskCheckBox)
	reg.Register(extensionast.KindTable, n.table)
}

func nothing(util.BufWriter, []byte, ast.Node, bool) (ast.WalkStatus, error) {
	return ast.WalkSkipChildren, nil
}

// rawHTML writes line breaks, which a table cell can't have otherwise, and leaves out all other tags.
func (nodeRenderer) rawHTML(w util.BufWriter, src []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering && isLineBreak(string(node.(*ast.RawHTML).Segments.Value(src))) {
		_, _ = w.WriteString("<br>")
	}
	return ast.WalkSkipChildren, nil
}

func (nodeRenderer) link(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	n := node.(*ast.Link)
	switch {
	case len(n.Destination) == 0: // a link that was refused: its text stays
	case entering:
		_, _ = w.WriteString(`<a href="`)
		_, _ = w.Write(escapedDestination(n.Destination))
		_, _ = w.WriteString(`">`)
	default:
		_, _ = w.WriteString("</a>")
	}
	return ast.WalkContinue, nil
}

func (nodeRenderer) autoLink(w util.BufWriter, src []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	n := node.(*ast.AutoLink)
	label := util.EscapeHTML(n.Label(src))
	scheme, rest := splitScheme(autoLinkURL(n, src))
	if !allowedScheme(scheme) || scheme == "mailto" && !parseMailLink(rest).isSound() {
		_, _ = w.Write(label)
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString(`<a href="`)
	_, _ = w.Write(util.EscapeHTML(util.URLEscape([]byte(autoLinkURL(n, src)), false)))
	_, _ = w.WriteString(`">`)
	_, _ = w.Write(label)
	_, _ = w.WriteString("</a>")
	return ast.WalkContinue, nil
}

func autoLinkURL(n *ast.AutoLink, src []byte) string {
	url := string(n.URL(src))
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(url), "mailto:") {
		return "mailto:" + url
	}
	return url
}

func (nodeRenderer) image(w util.BufWriter, src []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	n := node.(*ast.Image)
	if !entering {
		return ast.WalkContinue, nil
	}
	alt := util.EscapeHTML([]byte(plainText(n, src)))
	if len(n.Destination) == 0 {
		_, _ = w.Write(alt)
		return ast.WalkSkipChildren, nil
	}
	_, _ = w.WriteString(`<img src="`)
	_, _ = w.Write(escapedDestination(n.Destination))
	_, _ = w.WriteString(`" alt="`)
	_, _ = w.Write(alt)
	_, _ = w.WriteString(`">`)
	return ast.WalkSkipChildren, nil
}

// escapedDestination leaves a fenced place alone: it is replaced by a finished address later.
func escapedDestination(destination []byte) []byte {
	if destination[0] == fence[0] {
		return destination
	}
	return util.EscapeHTML(util.URLEscape(destination, false))
}

// taskCheckBox writes a sign: a disabled checkbox without a name tells a screen reader nothing.
func (nodeRenderer) taskCheckBox(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		sign := "☐ "
		if node.(*extensionast.TaskCheckBox).IsChecked {
			sign = "☑ "
		}
		_, _ = w.WriteString(sign)
	}
	return ast.WalkContinue, nil
}

// table puts a table into a box that can be scrolled sideways, with the keyboard too: on a phone a table is often
// wider than the page.
func (nodeRenderer) table(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<div class=\"table-wrap\" tabindex=\"0\">\n<table>\n")
	} else {
		_, _ = w.WriteString("</table>\n</div>\n")
	}
	return ast.WalkContinue, nil
}

// inlineRenderer writes paragraphs of an inline text without a box of their own, so that the text fits anywhere.
type inlineRenderer struct{}

func (inlineRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindParagraph, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && n.PreviousSibling() != nil {
			_, _ = w.WriteString("<br>")
		}
		return ast.WalkContinue, nil
	})
}
