// Package xlsx writes workbooks for Excel and every program that reads its files (.xlsx, ISO/IEC 29500): sheets of
// text, numbers and formulas, with frozen headers, drop-downs and print settings.
//
// Parts have no XML declaration: XML without one is in UTF-8, and seven sheets would spend half a kilobyte on theirs.
//
// Text is never taken for a formula, whatever it begins with: only [Cell.Formula] holds one, and texts get into it
// through [Quote] and [Ref]. The same workbook always gives the same bytes.
package xlsx

import (
	"bytes"
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"rolewright/build/ooxml"
)

// Workbook is a file of sheets.
type Workbook struct {
	Title, Author, Language string
	Sheets                  []*Sheet
}

// Sheet is a sheet of a workbook.
type Sheet struct {
	// Name is on its tab. It must be one that [SheetName] returned.
	Name string
	// Hidden sheets hold what others refer to.
	Hidden bool
	// Widths are those of the columns, in characters.
	Widths []int
	Rows   []Row
	// Frozen is how many rows stay in sight, and are repeated on each printed page.
	Frozen int
	// FrozenColumns is how many columns stay in sight.
	FrozenColumns int
	Choices       []Choice
	// Landscape sheets are printed on the long side of the paper.
	Landscape bool
	// Header and Footer are printed on each page. In the footer, {page} and {pages} are numbers.
	Header, Footer string
	RightToLeft    bool
	Letter         bool // paper of the size US Letter instead of A4
}

// Row is a row of cells, from the first column.
type Row []Cell

// Cell holds a text, or else a formula, or else a number.
type Cell struct {
	Text    string
	Formula string // without the equals sign
	Number  int
	// HasNumber tells a number from a cell that is empty.
	HasNumber bool
	Style     Style
}

// Choice gives cells of a sheet a drop-down.
type Choice struct {
	Cells []string // such as "D5"
	From  string   // the cells that hold what can be chosen, see [Ref]
	// Title and Message are shown to somebody who types something else.
	Title, Message string
}

// Style is how a cell looks.
type Style int

// The styles that there are. They are the places in cellXfs of parts/styles.xml.
const (
	None   Style = iota // nothing to see
	Plain               // a text on as many lines as it needs
	Strong              // the same in bold
	Title               // a large text that runs into the cells beside it
	Header              // the head of a column
	Input               // to be filled in
	Soft                // in a lighter colour
	Figure              // a number in the middle
	Mean                // a number with two decimals
	Line                // a text that runs into the cells beside it
	Chosen              // to be filled in from a drop-down
)

// Bytes returns the workbook as a file.
func (w *Workbook) Bytes() []byte {
	parts := []ooxml.Part{
		ooxml.NewClose("[Content_Types].xml", w.contentTypes()),
		shared().relations,
		ooxml.NewClose("docProps/core.xml", ooxml.Core(ooxml.Properties{Title: w.Title, Author: w.Author, Language: w.Language})),
		ooxml.NewClose("xl/workbook.xml", w.workbook()),
		ooxml.NewClose("xl/_rels/workbook.xml.rels", w.relations()),
		shared().styles,
	}
	t := texts{known: make(map[string]int)}
	for i, s := range w.Sheets {
		parts = append(parts, ooxml.NewClose(partName(i), s.write(&t)))
	}
	parts = append(parts, ooxml.NewClose("xl/sharedStrings.xml", t.write()))
	return ooxml.Pack(parts...)
}

// The parts that are the same in every workbook.
var (
	//go:embed parts/styles.xml
	styles []byte
	//go:embed parts/package-relations.xml
	packageRelations []byte

	shared = sync.OnceValue(func() (s struct{ relations, styles ooxml.Part }) {
		s.relations, s.styles = ooxml.NewShared("_rels/.rels", packageRelations), ooxml.NewShared("xl/styles.xml", styles)
		return s
	})
)

const (
	officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	mainNamespace   = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	sheetMLTypes    = "application/vnd.openxmlformats-officedocument.spreadsheetml."
)

func partName(i int) string { return "xl/worksheets/sheet" + strconv.Itoa(i+1) + ".xml" }

func (w *Workbook) contentTypes() []byte {
	var b bytes.Buffer
	b.WriteString(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="` + sheetMLTypes + `sheet.main+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="` + sheetMLTypes + `styles+xml"/>` +
		`<Override PartName="/xl/sharedStrings.xml" ContentType="` + sheetMLTypes + `sharedStrings+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`)
	for i := range w.Sheets {
		b.WriteString(`<Override PartName="/` + partName(i) + `" ContentType="` + sheetMLTypes + `worksheet+xml"/>`)
	}
	b.WriteString(`</Types>`)
	return b.Bytes()
}

// workbook lists the sheets. What their formulas say is computed when the file is opened.
func (w *Workbook) workbook() []byte {
	var b bytes.Buffer
	b.WriteString(`<workbook ` + mainNamespace + ` xmlns:r="` + officeRelations + `"><sheets>`)
	for i, s := range w.Sheets {
		b.WriteString(`<sheet name="`)
		ooxml.EscapeValue(&b, s.Name)
		b.WriteString(`" sheetId="` + strconv.Itoa(i+1) + `"`)
		if s.Hidden {
			b.WriteString(` state="hidden"`)
		}
		b.WriteString(` r:id="rId` + strconv.Itoa(i+1) + `"/>`)
	}
	b.WriteString(`</sheets>`)
	w.printTitles(&b)
	b.WriteString(`<calcPr fullCalcOnLoad="1"/></workbook>`)
	return b.Bytes()
}

func (w *Workbook) printTitles(b *bytes.Buffer) {
	begin := b.Len()
	b.WriteString(`<definedNames>`)
	start := b.Len()
	for i, s := range w.Sheets {
		if s.Frozen > 0 && !s.Hidden {
			b.WriteString(`<definedName name="_xlnm.Print_Titles" localSheetId="` + strconv.Itoa(i) + `">`)
			ooxml.Escape(b, quoted(s.Name)+"!$"+strconv.Itoa(s.Frozen)+":$"+strconv.Itoa(s.Frozen))
			b.WriteString(`</definedName>`)
		}
	}
	if b.Len() == start {
		b.Truncate(begin)
		return
	}
	b.WriteString(`</definedNames>`)
}

func (w *Workbook) relations() []byte {
	var b bytes.Buffer
	b.WriteString(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for i := range w.Sheets {
		n := strconv.Itoa(i + 1)
		b.WriteString(`<Relationship Id="rId` + n + `" Type="` + officeRelations + `/worksheet" Target="worksheets/sheet` + n + `.xml"/>`)
	}
	b.WriteString(`<Relationship Id="rIdS" Type="` + officeRelations + `/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="` + officeRelations + `/sharedStrings" Target="sharedStrings.xml"/></Relationships>`)
	return b.Bytes()
}

// SheetName makes a name for the tab of a sheet of what it is about: tabs have at most 31 characters, without some, and no
// two the same. It notes the name among those taken.
func SheetName(about string, taken map[string]bool) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(`[]:*?/\`, r), r < ' ', r == utf8.RuneError, r == 0xfffe, r == 0xffff:
			return ' '
		}
		return r
	}, about)
	name = strings.Trim(strings.Join(strings.Fields(name), " "), "' ")
	if name == "" || strings.EqualFold(name, "History") { // which Excel keeps for itself
		name += "-"
	}
	for n := 1; ; n++ {
		suffix := ""
		if n > 1 {
			suffix = " " + strconv.Itoa(n)
		}
		tab := strings.TrimRight(cut(name, 31-len(suffix)), "' ") + suffix
		if key := strings.ToLower(tab); !taken[key] {
			taken[key] = true
			return tab
		}
	}
}

// cut returns the beginning of a text that Excel counts as so many characters at most.
func cut(s string, most int) string {
	for i, r := range s {
		if most--; r > 0xffff {
			most--
		}
		if most < 0 {
			return s[:i]
		}
	}
	return s
}

// Ref names cells of a sheet in formulas of other sheets.
func Ref(sheet, cells string) string { return quoted(sheet) + "!" + cells }

func quoted(sheet string) string { return "'" + strings.ReplaceAll(sheet, "'", "''") + "'" }

// Quote writes a text in a formula. It may have 255 characters.
func Quote(text string) string { return `"` + strings.ReplaceAll(cut(text, 255), `"`, `""`) + `"` }

// At names a cell by its column and row, both from 0.
func At(column, row int) string { return Column(column) + strconv.Itoa(row+1) }

// Column is the letter of a column, from 0: A to Z, then AA.
func Column(n int) string {
	if n < 26 {
		return string(rune('A' + n))
	}
	return Column(n/26-1) + string(rune('A'+n%26))
}
