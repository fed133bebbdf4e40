package read

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"rolewright/build/importer/document"
	"rolewright/build/markdown"
)

// Markdown reads Markdown with or without front matter, and plain text, which is Markdown with habits of its own.
func Markdown(src string) (document.Document, error) {
	if len(src) > MaxText {
		return document.Document{}, refuse("split it into one file for each posting", "its text has %d KB; a posting has a few", len(src)>>10)
	}
	var doc document.Document
	body := readFront(&doc, src)
	if deeplyNested(body) {
		return doc, refuse("remove the marks at the start of its lines, and import it again", "its lists or quotations are nested more than %d levels deep", maxNested)
	}
	doc.Blocks = append(doc.Blocks, tidied(markdownBlocks(&doc, typed(body)))...)
	return doc, nil
}

// maxNested is how deep lists and quotations may be nested. Parsers look through all open ones at each line.
const maxNested = 60

func deeplyNested(body string) bool {
	for line := range strings.Lines(body) {
		signs := 0
		for _, c := range line[:min(len(line), 4*maxNested)] {
			if strings.ContainsRune(">-*+", c) {
				signs++
			} else if c != ' ' && c != '\t' {
				break
			}
		}
		if signs > maxNested && strings.Trim(line, "-*+ \t\n") != "" {
			return true
		}
	}
	return false
}

var (
	gluedHeading = regexp.MustCompile(`(?m)^(#{1,6})([^#\s!].*)$`)
	gluedList    = regexp.MustCompile(`(?m)^([ \t]*)(?:[` + bullets + `]|o\t|[–—][ \t])[ \t]*(\S)`)
	innerBullet  = regexp.MustCompile(`(?m)^([ \t]{2,})o +(\S)`)                                                               // Word's bullet of the second level
	factLines    = regexp.MustCompile(`(?m)^\pL[\pL /’'-]{1,30} ?: \S[^\n]{0,60}(?:\n\pL[\pL /’'-]{1,30} ?: \S[^\n]{0,60})+$`) // one below the other
	bareBullet   = regexp.MustCompile(`(?m)^[ \t]*[` + bullets + `][ \t]*\n[ \t]*(\S)`)
	underline    = regexp.MustCompile(`(?m)^([^\n]*\S)[ \t]*\n[ \t]*[=–—_]{4,}[ \t]*$`)
)

// bullets are the signs that word processors and people put before the items of a list.
const bullets = "•·●○◦▪▫■□◆◇‣⁃∙✓✔➢➤►▶\uF0B7\uF0A7\uF0D8\uF0FC"

// typed turns what people type in place of Markdown into it: bullets, and headings without a space.
func typed(body string) string {
	body = bareBullet.ReplaceAllString(body, "- $1")
	if strings.ContainsAny(body, bullets) {
		body = innerBullet.ReplaceAllString(body, "$1- $2")
	}
	body = gluedList.ReplaceAllString(body, "$1- $2")
	body = gluedHeading.ReplaceAllString(body, "$1 $2")
	body = factLines.ReplaceAllStringFunc(body, func(lines string) string { return strings.ReplaceAll(lines, "\n", "  \n") })
	return underline.ReplaceAllString(body, "## $1")
}

// withLineEnds keeps the line ends of plain text that its author wanted: what follows would have had room in the line.
func withLineEnds(text string) string {
	paragraphs := strings.Split(text, "\n\n")
	for i, p := range paragraphs {
		lines := strings.Split(p, "\n")
		longest := 60
		for _, line := range lines {
			longest = max(longest, len(strings.TrimSpace(line)))
		}
		for n := range lines[:len(lines)-1] {
			line := strings.TrimSpace(lines[n])
			next, _, _ := strings.Cut(strings.TrimSpace(lines[n+1]), " ")
			if line != "" && next != "" && len(line)+1+len(next) < longest {
				lines[n] += "  "
			}
		}
		paragraphs[i] = strings.Join(lines, "\n")
	}
	return strings.Join(paragraphs, "\n\n")
}

var parsing = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList)).Parser()

// markdownReader makes blocks of what goldmark has parsed.
type markdownReader struct {
	doc *document.Document
	src []byte
}

// markdownBlocks reads Markdown. What the pages couldn't hold, and a parser may never be done with, stays as it is typed.
func markdownBlocks(doc *document.Document, body string) []document.Block {
	if markdown.IsUnwieldy(body) {
		return []document.Block{{Kind: document.Paragraph, Text: document.Escape(body)}}
	}
	r := markdownReader{doc: doc, src: []byte(body)}
	context := parser.NewContext()
	root := parsing.Parse(text.NewReader(r.src), parser.WithContext(context))
	blocks := r.children(root)
	return append(blocks, r.unusedReferences(root, context)...)
}

func (r *markdownReader) children(parent ast.Node) []document.Block {
	var blocks []document.Block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		blocks = append(blocks, r.block(n)...)
	}
	return blocks
}

func (r *markdownReader) block(n ast.Node) []document.Block {
	one := func(b document.Block) []document.Block { return []document.Block{b} }
	switch n := n.(type) {
	case *ast.Heading:
		if text := r.inline(n); text != "" {
			return one(document.Block{Kind: document.Heading, Level: n.Level, Text: text})
		}
	case *ast.Paragraph, *ast.TextBlock:
		if text := r.inline(n); text != "" {
			return one(document.Block{Kind: document.Paragraph, Text: text})
		}
	case *ast.List:
		return one(r.list(n))
	case *ast.Blockquote:
		return one(document.Block{Kind: document.Quote, Blocks: r.children(n)})
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		if text := r.lines(n); strings.TrimSpace(text) != "" {
			return r.code(n, text)
		}
	case *ast.HTMLBlock:
		return r.html(n)
	case *ast.ThematicBreak:
		return one(document.Block{Kind: document.Rule})
	case *extensionast.Table:
		return one(r.table(n))
	}
	return nil
}

// code keeps code. What is only indented was meant as text.
func (r *markdownReader) code(n ast.Node, text string) []document.Block {
	if fenced, isFenced := n.(*ast.FencedCodeBlock); isFenced {
		return []document.Block{{Kind: document.Code, Text: text, Info: plainInfo.FindString(string(fenced.Language(r.src)))}}
	}
	var lines []string
	for line := range strings.Lines(text) {
		lines = append(lines, strings.TrimSpace(line))
	}
	return markdownBlocks(r.doc, strings.Join(lines, "\n"))
}

// plainInfo matches the name of a language in which code is.
var plainInfo = regexp.MustCompile(`^[A-Za-z0-9+#.-]+$`)

func (r *markdownReader) lines(n ast.Node) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		b.Write(line.Value(r.src))
	}
	return b.String()
}

var isComment = regexp.MustCompile(`(?s)^\s*<!--(.*?)-->\s*$`)

func (r *markdownReader) html(n *ast.HTMLBlock) []document.Block {
	src := r.lines(n)
	if n.HasClosure() {
		src += string(n.ClosureLine.Value(r.src))
	}
	if m := isComment.FindStringSubmatch(src); m != nil {
		if strings.TrimSpace(m[1]) == "" {
			return nil
		}
		return []document.Block{{Kind: document.Comment, Text: m[1]}}
	}
	return htmlBlocks(r.doc, src)
}

func (r *markdownReader) list(n *ast.List) document.Block {
	b := document.Block{Kind: document.List, Ordered: n.IsOrdered()}
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		var item document.Item
		blocks := r.children(child)
		if len(blocks) > 0 && blocks[0].Kind == document.Paragraph {
			item.Text, blocks = blocks[0].Text, blocks[1:]
		}
		item.Blocks = blocks
		if item.Text != "" || len(blocks) > 0 {
			b.Items = append(b.Items, item)
		}
	}
	return b
}

func (r *markdownReader) table(n *extensionast.Table) document.Block {
	b := document.Block{Kind: document.Table}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for c := row.FirstChild(); c != nil; c = c.NextSibling() {
			cells = append(cells, r.inline(c))
		}
		b.Rows = append(b.Rows, cells)
	}
	return b
}

// unusedReferences keeps what is written as the definition of a link that no text has.
func (r *markdownReader) unusedReferences(root ast.Node, context parser.Context) []document.Block {
	used := make(map[string]bool)
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if l, ok := n.(*ast.Link); ok && entering {
			used[string(l.Destination)] = true
		}
		return ast.WalkContinue, nil
	})
	var lost []string
	for _, ref := range context.References() {
		if !used[string(ref.Destination())] {
			lost = append(lost, strings.TrimSpace("["+string(ref.Label())+"]: "+string(ref.Destination())+" "+string(ref.Title())))
		}
	}
	if lost == nil {
		return nil
	}
	return []document.Block{{Kind: document.Comment, Text: strings.Join(lost, "\n")}}
}
