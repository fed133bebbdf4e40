package markdown

import (
	"strings"

	"rolewright/build/source"
)

// Kind is the form of a value.
type Kind uint8

// The forms a value can have.
const (
	Empty   Kind = iota // nothing is written behind the key
	Scalar              // a text, number, date, yes or no; which of them is for the reader of the key to say
	List                // items, in the author's order
	Mapping             // keys with values, in the author's order
)

// String names the form as it is put to an author.
func (k Kind) String() string {
	switch k {
	case Scalar:
		return "a text"
	case List:
		return "a list"
	case Mapping:
		return "a group of keys"
	}
	return "nothing"
}

// Value is something that an author wrote in front matter or settings, with its place.
type Value struct {
	Kind   Kind
	Quoted bool        // a Scalar that stands in quotes, or is a block text
	Text   string      // of a Scalar: the text that is meant, without quotes, escapes and folds
	Span   source.Span // what the author wrote, quotes included
	Items  []Value     // of a List
	Fields []Field     // of a Mapping
}

// Field is one key of a mapping.
type Field struct {
	Key   string
	Span  source.Span // of the key
	Value Value
}

// Get returns the value of a key, or the zero Value.
func (v *Value) Get(key string) Value {
	for i := range v.Fields {
		if v.Fields[i].Key == key {
			return v.Fields[i].Value
		}
	}
	return Value{}
}

// keySet knows the keys of one mapping and where each was written.
type keySet map[string]source.Span

// add notes a key, and reports false for one that the mapping has already.
func (k *keySet) add(f Field, found *source.Diagnostics) bool {
	if first, ok := (*k)[f.Key]; ok {
		found.Error("duplicate-key", f.Span, "“%s” is written twice", f.Key).
			See(first, "it is already here").
			Help("keep one of the two, or join them")
		return false
	}
	if *k == nil {
		*k = make(keySet)
	}
	(*k)[f.Key] = f.Span
	return true
}

// Locate returns the place of text[from:to] in the file, where written is the place of the whole text.
// The two may differ by quotes, escapes, indentation and folded lines; what has no place of its own gets its nearest one.
func Locate(written source.Span, text string, from, to int) source.Span {
	if written.File == nil {
		return written
	}
	raw := written.Text()
	if raw == text {
		return written.File.Span(int(written.Start)+from, int(written.Start)+to)
	}
	start, end := len(raw), len(raw)
	j := 0
	for i := 0; i < to && j < len(raw); i++ {
		j = skipTo(raw, j, text[i])
		if i == from {
			start = j
		}
		if j < len(raw) && raw[j] == text[i] {
			j++
		}
		end = j
	}
	if from >= to {
		end = min(start, end)
	}
	return written.File.Span(int(written.Start)+min(start, end), int(written.Start)+end)
}

// skipTo returns the index of the next b in raw, or j itself for a blank that stands for a folded line end.
func skipTo(raw string, j int, b byte) int {
	if at := strings.IndexByte(raw[j:], b); at >= 0 && !(b == ' ' && at > 0 && raw[j] == '\n') {
		return j + at
	}
	return j
}
