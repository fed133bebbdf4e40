package front

import (
	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"rolewright/build/source"
)

// maxFurther is how many slips are looked for after the first. Each one means that the text is parsed a few times more.
const maxFurther = 20

// further reports the slips that come to light once a certain correction is made: YAML's parser stops at the first.
func (y *yamlReader) further(edits []source.Edit) {
	if y.slip == maxFurther {
		return
	}
	file := &source.File{Path: y.file.Path, Data: source.Apply(y.file.Data, edits)}
	end := y.end + len(file.Data) - len(y.file.Data)
	var found source.Diagnostics
	next := yamlReader{file: file, form: y.form, firstLine: y.firstLine, start: y.start, end: end, found: &found, slip: y.slip + 1}
	var root yaml.Node
	raw := []byte(file.Data[y.start:end])
	if err := yaml.Load(raw, &root, yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(maxDepth)))); err != nil {
		next.reportSyntax(err)
	} else if root.Kind == yaml.DocumentNode && len(root.Content) == 1 {
		next.value(root.Content[0])
	}
	before := before{y.file, edits}
	for _, d := range found {
		if before.moves(&d) {
			*y.found = append(*y.found, d)
		}
	}
}

// before finds the places of a corrected text in the text before its correction.
type before struct {
	file  *source.File
	edits []source.Edit
}

// moves moves a finding about the corrected text, and reports whether all of it lies outside the corrections.
func (b before) moves(d *source.Diagnostic) bool {
	ok := b.movesSpan(&d.Span)
	for i := range d.Notes {
		ok = b.movesSpan(&d.Notes[i].Span) && ok
	}
	for i := range d.Edits {
		ok = b.movesSpan(&d.Edits[i].Span) && ok
	}
	return ok
}

func (b before) movesSpan(s *source.Span) bool {
	var moved int32
	for _, e := range b.edits {
		start := e.Span.Start + moved
		end := start + int32(len(e.Text))
		if s.End <= start && (s.Start < start || s.End < start) {
			break
		}
		if s.Start < end || s.Start == end && s.Start == s.End {
			return false
		}
		moved += int32(len(e.Text)) - (e.Span.End - e.Span.Start)
	}
	*s = source.Span{File: b.file, Start: s.Start - moved, End: s.End - moved}
	return true
}
