package front

import (
	"testing"

	"rolewright/build/internal/fuzzed"
	"rolewright/build/source"
)

// What holds for every document whatever was read.

func checkSpans(t *testing.T, file *source.File, doc Document, found source.Diagnostics) {
	t.Helper()
	fuzzed.CheckFound(t, file, found)
	fuzzed.CheckSpan(t, file, doc.Body, "body")
	if doc.Front.Span.File != nil {
		checkValue(t, file, doc.Front)
	}
}

func checkValue(t *testing.T, file *source.File, v Value) {
	fuzzed.CheckSpan(t, file, v.Span, "value "+v.Kind.String())
	for _, item := range v.Items {
		checkValue(t, file, item)
	}
	for _, f := range v.Fields {
		fuzzed.CheckSpan(t, file, f.Span, "key "+f.Key)
		checkValue(t, file, f.Value)
	}
}
