package front

import (
	"strconv"
	"strings"

	"rolewright/build/source"
)

// FitTOML rewrites the corrections of findings in TOML files, which are written for YAML: texts get quotes. A correction
// that TOML still can't read is withdrawn; the advice remains.
func FitTOML(found source.Diagnostics) {
	for i := range found {
		if d := &found[i]; d.Edits != nil && isTOML(d.Span.File) && !readsTOML(d.Edits) {
			fitTOML(d)
		}
	}
}

func fitTOML(d *source.Diagnostic) {
	edits, sure := d.Edits, d.Certain
	advice, _, _ := strings.Cut(d.Hint, "\n")
	d.Hint, d.Edits, d.Certain = strings.TrimSuffix(advice, ":"), nil, false
	inQuotes := make([]source.Edit, len(edits))
	for i, e := range edits {
		if strings.ContainsAny(e.Text, "[{\n") || strings.HasPrefix(e.Text, " ") {
			return // keys and lists are written otherwise
		}
		inQuotes[i] = source.Edit{Span: e.Span, Text: strconv.Quote(e.Text)}
	}
	if readsTOML(inQuotes) {
		d.Offer(inQuotes...).Certain = sure
	}
}

func isTOML(file *source.File) bool {
	return file != nil && strings.HasPrefix(strings.TrimLeft(file.Data, " \t\n"), "+++")
}

// readsTOML reports whether a file can be read with some edits made.
func readsTOML(edits []source.Edit) bool {
	file := edits[0].Span.File
	_, found := Parse(&source.File{Path: file.Path, Data: source.Apply(file.Data, edits)}, Form{})
	return !found.HasErrors()
}
