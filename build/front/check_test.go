package front

import (
	"strings"
	"testing"

	"rolewright/build/source"
)

// What holds for every document whatever was read.

func checkDiagnostics(t *testing.T, file *source.File, found source.Diagnostics) {
	t.Helper()
	for _, d := range found {
		checkSpan(t, file, d.Span, d.Rule.Name)
		for _, n := range d.Notes {
			checkSpan(t, file, n.Span, n.Message)
		}
		if d.Rule.Name == "" || d.Message == "" || strings.HasSuffix(d.Message, ".") && !strings.HasSuffix(d.Message, "...") {
			t.Errorf("a diagnostic is not in shape: %+v", d)
		}
	}
}

func checkSpan(t *testing.T, file *source.File, s source.Span, of string) {
	if s.File != file || s.Start < 0 || s.Start > s.End || int(s.End) > len(file.Data) {
		t.Fatalf("%s: its place is not in the file: %d to %d of %d", of, s.Start, s.End, len(file.Data))
	}
}

func checkSpans(t *testing.T, file *source.File, doc Document, found source.Diagnostics) {
	t.Helper()
	checkDiagnostics(t, file, found)
	checkSpan(t, file, doc.Body, "body")
	if doc.Front.Span.File != nil {
		checkValue(t, file, doc.Front)
	}
}

func checkValue(t *testing.T, file *source.File, v Value) {
	checkSpan(t, file, v.Span, "value "+v.Kind.String())
	for _, item := range v.Items {
		checkValue(t, file, item)
	}
	for _, f := range v.Fields {
		checkSpan(t, file, f.Span, "key "+f.Key)
		checkValue(t, file, f.Value)
	}
}
