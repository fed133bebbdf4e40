package document

import (
	"regexp"
	"strconv"
	"strings"
)

// deepest is how deep lists and quotations are nested in what is written. What is deeper joins the level above.
const deepest = 6

// Markdown writes blocks as Markdown. No line of it can be taken for the end of front matter.
func Markdown(blocks []Block) string {
	var w writer
	w.blocks(blocks, "", 0)
	return strings.TrimRight(w.String(), "\n") + "\n"
}

// longest is how many bytes are written without an empty line between. More is a burden to parsers.
const longest = 12 << 10

type writer struct {
	strings.Builder
	stretch int // bytes since the last empty line
}

// line writes a line behind an indentation, or the empty line.
func (w *writer) line(indent, text string) {
	line := strings.TrimRight(indent+text, " ")
	if conflictMark.MatchString(line) { // which git would have left
		line = " " + line
	}
	w.stretch += len(line)
	if text == "" {
		w.stretch = 0
	}
	w.WriteString(line + "\n")
}

// conflictMark matches the lines that git writes into a file with a conflict.
var conflictMark = regexp.MustCompile(`^(?:<<<<<<<|=======|>>>>>>>)`)

// definition matches what would define a link.
var definition = regexp.MustCompile(`^\[[^\]]*\]:`)

func (w *writer) blocks(blocks []Block, indent string, depth int) {
	for i := range blocks {
		if i > 0 {
			w.line(indent, "")
			if blocks[i].Kind == List && blocks[i-1].Kind == List { // which would be one list
				w.line(indent, "<!-- -->")
				w.line(indent, "")
			}
		}
		w.block(&blocks[i], indent, depth)
	}
}

func (w *writer) block(b *Block, indent string, depth int) {
	switch b.Kind {
	case Heading:
		w.heading(b, indent)
	case Paragraph:
		w.paragraph(b.Text, indent)
	case List:
		w.list(b, indent, depth)
	case Table:
		w.table(b, indent)
	case Quote:
		if depth < deepest {
			w.blocks(b.Blocks, indent+"> ", depth+1)
			return
		}
		w.blocks(b.Blocks, indent, depth)
	case Code:
		w.code(b.Text, b.Info, indent)
	case Comment:
		w.comment(b.Text, indent)
	case Rule:
		w.line(indent, "* * *")
	}
}

func (w *writer) heading(b *Block, indent string) {
	if b.Level == Soft {
		w.line(indent, "**"+OneLine(b.Text)+"**")
		return
	}
	text := OneLine(b.Text)
	if strings.HasSuffix(text, "#") { // which would be taken for the end of the heading's mark
		text = text[:len(text)-1] + `\#`
	}
	w.line(indent, strings.Repeat("#", b.Level)+" "+text)
}

func (w *writer) paragraph(text, indent string) {
	for len(text) > longest {
		at := strings.LastIndexByte(text[:longest], ' ')
		if at <= 0 {
			break
		}
		w.paragraph(text[:at], indent)
		w.line(indent, "")
		text = escapeStart(text[at+1:])
	}
	if definition.MatchString(text) {
		text = `\` + text
	}
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if i+1 < len(lines) {
			l += `\`
		}
		w.line(indent, l)
	}
}

func (w *writer) list(b *Block, indent string, depth int) {
	for i := range b.Items {
		mark := "- "
		if b.Ordered {
			mark = strconv.Itoa(i+1) + ". "
		}
		isLast := i+1 == len(b.Items)
		w.item(&b.Items[i], indent, mark, depth, isLast)
		if !isLast && w.stretch > longest {
			w.line(indent, "")
		}
	}
}

func (w *writer) item(item *Item, indent, mark string, depth int, isLast bool) {
	inner := indent + strings.Repeat(" ", len(mark))
	var first writer
	first.paragraph(item.Text, inner)
	if item.Text == "" && len(item.Blocks) > 0 && depth+1 < deepest {
		first = writer{}
		first.block(&item.Blocks[0], inner, depth+1)
		item = &Item{Text: "…", Blocks: item.Blocks[1:]}
	}
	w.line(indent, mark+strings.TrimSpace(strings.TrimPrefix(first.String(), inner)))
	if len(item.Blocks) == 0 {
		return
	}
	if depth+1 >= deepest {
		w.line(indent, "")
		w.blocks(item.Blocks, indent, depth)
		w.line(indent, "")
		return
	}
	if item.Blocks[0].Kind != List {
		w.line(indent, "")
	}
	w.blocks(item.Blocks, inner, depth+1)
	if !isLast && item.Blocks[len(item.Blocks)-1].Kind != List {
		w.line(indent, "")
	}
}

func (w *writer) table(b *Block, indent string) {
	for i, row := range b.Rows {
		if w.stretch > longest {
			w.line(indent, "")
			w.row(b.Rows[0], len(b.Rows[0]), indent)
			w.line(indent, "|"+strings.Repeat(" --- |", len(b.Rows[0])))
		}
		w.row(row, len(b.Rows[0]), indent)
		if i == 0 {
			w.line(indent, "|"+strings.Repeat(" --- |", len(b.Rows[0])))
		}
	}
}

func (w *writer) row(row []string, width int, indent string) {
	cells := make([]string, width)
	for at := range cells {
		if at < len(row) {
			cells[at] = cell(row[at])
		}
	}
	w.line(indent, "| "+strings.Join(cells, " | ")+" |")
}

// cell keeps a text inside its cell.
func cell(text string) string {
	text = OneLine(text)
	var b strings.Builder
	for i := range len(text) {
		if text[i] == '|' && (i == 0 || text[i-1] != '\\') {
			b.WriteByte('\\')
		}
		b.WriteByte(text[i])
	}
	if strings.HasSuffix(text, `\`) {
		b.WriteByte(' ')
	}
	return b.String()
}

func (w *writer) code(text, info, indent string) {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	w.line(indent, fence+info)
	for line := range strings.Lines(text) {
		if w.stretch > longest {
			w.line(indent, "")
		}
		w.line(indent, strings.TrimRight(line, "\n"))
	}
	w.line(indent, fence)
}

func (w *writer) comment(text, indent string) {
	text = strings.NewReplacer("--", "- -", "->", "- >").Replace(strings.TrimSpace(text))
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if strings.TrimSpace(l) == "" {
			l = "."
		}
		if i == 0 {
			l = "<!-- " + l
		}
		if i == len(lines)-1 {
			l += " -->"
		}
		w.line(indent, l)
	}
}
