package kit

import (
	"slices"
	"strings"

	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Field describes one key that authors may write, for those who explain or check the format.
type Field struct {
	Key      string
	Doc      string // one sentence for authors
	Type     string // "text", "list of texts", "whole number" …
	Required bool
	Public   bool     // may appear in the public build
	Choices  []string // the allowed values; nil when they are free or set in content/site.yaml
	Fields   []Field  // the keys of each mapping in it
}

// RoleFields, SkillFields, NoticeFields, PageFields and SettingsFields list the keys of each kind of file, in the
// order in which authors usually write them. What is not in these lists can't be written.
func RoleFields() []Field { return describe(roleFields) }

// SkillFields lists the keys of a library skill.
func SkillFields() []Field { return describe(librarySkillFields) }

// NoticeFields lists the keys of a notice.
func NoticeFields() []Field { return describe(noticeFields) }

// PageFields lists the keys of a handbook page.
func PageFields() []Field { return describe(pageFields) }

// SettingsFields lists the keys of content/site.yaml.
func SettingsFields() []Field { return describe(settingsFields) }

// field is a Field together with where its value goes in a T. The table of fields is the only thing that knows the
// format: decoding, messages and documentation are all read off it.
type field[T any] struct {
	key      string
	doc      string
	required bool
	public   bool
	to       target[T]
}

// target stores a value of one type in a T.
type target[T any] struct {
	typ     string
	choices []string
	nested  func() []Field
	set     func(d *decoder, key string, v markdown.Value, into *T)
}

func describe[T any](fields []field[T]) []Field {
	described := make([]Field, len(fields))
	for i, f := range fields {
		described[i] = Field{Key: f.key, Doc: f.doc, Type: f.to.typ, Required: f.required, Public: f.public, Choices: f.to.choices}
		if f.to.nested != nil {
			described[i].Fields = f.to.nested()
		}
	}
	return described
}

// decode stores the keys of a mapping in a T. The thing is what an author would call it: "a role".
func decode[T any](d *decoder, v markdown.Value, thing string, fields []field[T], into *T) {
	var seen uint64 // bit i: field i is given; no mapping has more than 64 keys
	for i := range v.Fields {
		written := &v.Fields[i]
		at := slices.IndexFunc(fields, func(f field[T]) bool { return f.key == written.Key })
		if at < 0 {
			d.unknownKey(written, thing, keysOf(fields))
			continue
		}
		if written.Value.Kind == markdown.Empty {
			continue
		}
		seen |= 1 << at
		fields[at].to.set(d, written.Key, written.Value, into)
	}
	for i, f := range fields {
		if f.required && seen&(1<<i) == 0 {
			d.missing(v, f.key, f.doc, thing)
		}
	}
}

func keysOf[T any](fields []field[T]) []string {
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.key
	}
	return keys
}

func (d *decoder) unknownKey(written *markdown.Field, thing string, known []string) {
	finding := d.found.Error("unknown-key", written.Span, "%s has no key “%s”", thing, written.Key)
	if near := source.Nearest(strings.ToLower(written.Key), known); near != "" {
		finding.Help("did you mean `%s`?", near)
		return
	}
	finding.Help("the keys of %s are: %s", thing, strings.Join(known, ", "))
}

func (d *decoder) missing(v markdown.Value, key, doc, thing string) {
	at := v.Span
	for i := range v.Fields {
		if v.Fields[i].Key == key { // given, but empty
			at = v.Fields[i].Span
		}
	}
	d.found.Error("missing-field", at, "%s needs `%s`", thing, key).Help("`%s` is %s", key, doc)
}
