package front

import (
	"slices"

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
		return "keys with values"
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

// fewFields are looked through faster than found by an index.
const fewFields = 32

// keySet finds the keys of one mapping once there are more than a few.
type keySet map[string]int

// find returns the index of the field with that key, or -1.
func (k *keySet) find(fields []Field, key string) int {
	if len(fields) <= fewFields {
		return slices.IndexFunc(fields, func(f Field) bool { return f.Key == key })
	}
	if *k == nil {
		*k = make(keySet)
	}
	for i := len(*k); i < len(fields); i++ {
		(*k)[fields[i].Key] = i
	}
	if i, ok := (*k)[key]; ok {
		return i
	}
	return -1
}
