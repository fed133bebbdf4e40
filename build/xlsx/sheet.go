package xlsx

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"rolewright/build/ooxml"
)

// write writes the sheet, in the order that the schema demands.
func (s *Sheet) write(t *texts) []byte {
	var b bytes.Buffer
	b.Grow(6 << 10)
	b.WriteString(`<worksheet ` + mainNamespace + `>`)
	if !s.Hidden {
		b.WriteString(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
		s.view(&b)
	}
	if len(s.Widths) > 0 {
		b.WriteString(`<cols>`)
		for i, w := range s.Widths {
			n := strconv.Itoa(i + 1)
			b.WriteString(`<col min="` + n + `" max="` + n + `" width="` + strconv.Itoa(w) + `" customWidth="1"/>`)
		}
		b.WriteString(`</cols>`)
	}
	b.WriteString(`<sheetData>`)
	for _, row := range s.Rows {
		b.WriteString(`<row ht="` + strconv.Itoa(s.height(row)) + `">`)
		for i := range row {
			row[i].write(&b, t)
		}
		b.WriteString(`</row>`)
	}
	b.WriteString(`</sheetData>`)
	s.choices(&b)
	if !s.Hidden {
		s.paper(&b)
	}
	b.WriteString(`</worksheet>`)
	return b.Bytes()
}

// height is about how high a row has to be for its texts, in points. It isn't fixed: the row grows with what is typed.
func (s *Sheet) height(row Row) int {
	lines := 1
	for i := range row {
		c := &row[i]
		if c.Style == Title {
			return 24
		}
		if c.Formula != "" && c.Style == Header {
			lines = max(lines, 2) // the name of an interview, or of somebody
		}
		if c.Text == "" || c.Style == Line || i >= len(s.Widths) {
			continue
		}
		across := 0
		for line := range strings.SplitSeq(c.Text, "\n") {
			across += 1 + utf8.RuneCountInString(line)*7/(8*max(1, s.Widths[i]))
		}
		lines = max(lines, across)
	}
	const line, most = 13, 409
	return min(2+line*lines, most)
}

func (s *Sheet) view(b *bytes.Buffer) {
	b.WriteString(`<sheetViews><sheetView showGridLines="0" workbookViewId="0"`)
	if s.RightToLeft {
		b.WriteString(` rightToLeft="1"`)
	}
	b.WriteString(`>`)
	if s.Frozen+s.FrozenColumns > 0 {
		pane := "bottomRight"
		b.WriteString(`<pane`)
		if s.FrozenColumns > 0 {
			b.WriteString(` xSplit="` + strconv.Itoa(s.FrozenColumns) + `"`)
		} else {
			pane = "bottomLeft"
		}
		if s.Frozen > 0 {
			b.WriteString(` ySplit="` + strconv.Itoa(s.Frozen) + `"`)
		} else {
			pane = "topRight"
		}
		b.WriteString(` topLeftCell="` + At(s.FrozenColumns, s.Frozen) + `" activePane="` + pane + `" state="frozen"/>`)
	}
	b.WriteString(`</sheetView></sheetViews>`)
}

// write writes a cell without its place: it follows from the cells before it.
func (c *Cell) write(b *bytes.Buffer, t *texts) {
	b.WriteString(`<c`)
	if c.Style != None {
		b.WriteString(` s="`)
		b.WriteString(strconv.Itoa(int(c.Style)))
		b.WriteByte('"')
	}
	switch {
	case c.Formula != "":
		b.WriteString(`><f>`)
		ooxml.Escape(b, c.Formula)
		b.WriteString(`</f></c>`)
	case c.Text != "":
		b.WriteString(` t="s"><v>`)
		b.WriteString(strconv.Itoa(t.number(c.Text)))
		b.WriteString(`</v></c>`)
	case c.HasNumber:
		b.WriteString(`><v>`)
		b.WriteString(strconv.Itoa(c.Number))
		b.WriteString(`</v></c>`)
	default:
		b.WriteString(`/>`)
	}
}

// texts are those of all cells, each once: many stand in several sheets. Whatever a text looks like, it stays one.
type texts struct {
	known map[string]int
	all   []string
}

func (t *texts) number(text string) int {
	n, ok := t.known[text]
	if !ok {
		n = len(t.all)
		t.known[text], t.all = n, append(t.all, text)
	}
	return n
}

func (t *texts) write() []byte {
	var b bytes.Buffer
	b.WriteString(`<sst ` + mainNamespace + `>`)
	for _, text := range t.all {
		b.WriteString(`<si><t>`)
		ooxml.Escape(&b, unescaped(cut(strings.TrimSpace(text), mostCharacters)))
		b.WriteString(`</t></si>`)
	}
	b.WriteString(`</sst>`)
	return b.Bytes()
}

// mostCharacters is how many characters a cell holds.
const mostCharacters = 32767

// escapes are what Excel takes for a character by its number.
var escapes = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// unescaped writes a text so that none of it is taken for a character by its number.
func unescaped(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	return escapes.ReplaceAllStringFunc(text, func(s string) string { return "_x005F" + s })
}

func (s *Sheet) choices(b *bytes.Buffer) {
	if len(s.Choices) == 0 {
		return
	}
	b.WriteString(`<dataValidations count="` + strconv.Itoa(len(s.Choices)) + `">`)
	for _, c := range s.Choices {
		b.WriteString(`<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="`)
		ooxml.EscapeValue(b, cut(c.Title, 32))
		b.WriteString(`" error="`)
		ooxml.EscapeValue(b, cut(c.Message, 225))
		b.WriteString(`" sqref="` + strings.Join(c.Cells, " ") + `"><formula1>`)
		ooxml.Escape(b, c.From)
		b.WriteString(`</formula1></dataValidation>`)
	}
	b.WriteString(`</dataValidations>`)
}

// paper sets the sheet up to be printed as wide as the paper.
func (s *Sheet) paper(b *bytes.Buffer) {
	size, orientation := "9", "portrait"
	if s.Letter {
		size = "1"
	}
	if s.Landscape {
		orientation = "landscape"
	}
	b.WriteString(`<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
		`<pageSetup paperSize="` + size + `" orientation="` + orientation + `" fitToHeight="0"/>`)
	if s.Header == "" && s.Footer == "" {
		return
	}
	b.WriteString(`<headerFooter>`)
	if s.Header != "" {
		b.WriteString(`<oddHeader>`)
		ooxml.Escape(b, "&L&8"+literal(s.Header))
		b.WriteString(`</oddHeader>`)
	}
	if s.Footer != "" {
		b.WriteString(`<oddFooter>`)
		ooxml.Escape(b, "&L&8"+strings.NewReplacer("{page}", "&P", "{pages}", "&N").Replace(literal(s.Footer)))
		b.WriteString(`</oddFooter>`)
	}
	b.WriteString(`</headerFooter>`)
}

// literal writes a text into a header or footer, where & begins a code, and a digit would go on with the size before it.
func literal(text string) string {
	return " " + strings.ReplaceAll(cut(text, 100), "&", "&&")
}
