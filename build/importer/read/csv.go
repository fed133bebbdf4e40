package read

import (
	"encoding/csv"
	"path"
	"strings"

	"rolewright/build/importer/document"
)

// maxRows is how many lines of a spreadsheet are read.
const maxRows = 5_000

// CSV reads a spreadsheet as one table.
func CSV(name, text string) (document.Document, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = separator(text), true, -1
	rows, err := r.ReadAll()
	switch {
	case err != nil:
		return document.Document{}, refuse("save it again as “CSV UTF-8”", "its lines can't be split into columns (%v)", err)
	case len(rows) == 0:
		return document.Document{}, refuse("check that it is the right file", "it's empty")
	case len(rows) > maxRows:
		return document.Document{}, refuse("split it", "it has %d lines; the limit is %d", len(rows), maxRows)
	case len(text) > MaxText:
		return document.Document{}, refuse("delete what isn't needed, or split it", "its text has %d KB; the limit is %d KB", len(text)>>10, MaxText>>10)
	case tooWide(rows):
		return document.Document{}, refuse("delete the columns that aren't needed", "it has %d columns; only a few are read", widest(rows))
	}
	table := document.Block{Kind: document.Table}
	for _, row := range rows {
		for i := range row {
			row[i] = document.Escape(strings.Join(strings.Fields(row[i]), " "))
		}
		if strings.Join(row, "") != "" {
			table.Rows = append(table.Rows, row)
		}
	}
	if len(table.Rows) == 0 {
		return document.Document{}, refuse("check that it is the right file", "it's empty")
	}
	widenHead(&table)
	base := strings.TrimSuffix(path.Base(name), path.Ext(name))
	return document.Document{Title: strings.TrimSpace(strings.NewReplacer("-", " ", "_", " ").Replace(base)), Blocks: []document.Block{table}}, nil
}

// widenHead gives a table headings for all of its columns: cells beyond the last one would be dropped.
func widenHead(t *document.Block) {
	for len(t.Rows[0]) < widest(t.Rows) {
		t.Rows[0] = append(t.Rows[0], "")
	}
}

// separator is what stands between the columns of the first line.
func separator(text string) rune {
	first, _, _ := strings.Cut(text, "\n")
	best, most := ',', strings.Count(first, ",")
	for _, sign := range ";\t" {
		if n := strings.Count(first, string(sign)); n > most {
			best, most = sign, n
		}
	}
	return best
}
