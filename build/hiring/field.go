package hiring

import (
	"cmp"
	"slices"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// Field describes one key that authors may write, for those who explain or check the format.
type Field struct {
	Key      string
	Doc      string // one sentence for authors
	Example  string // as it is written in a file, with its key; "" for keys inside another field's example
	More     string // what else there is to know, in sentences; may be empty
	Type     Type
	Required bool
	Public   bool     // may appear in the public build
	Version  Version  // of a role; never Inherited in a field of a role itself
	Choices  []string // the allowed values; nil when they are free or set in content/site.yaml
	Fields   []Field  // the keys of each mapping in it
	Plain    string   // the one of Fields that a plain text is short for; "" where the keys are needed
	Least    int      // the least value of a whole number, and
	Most     int      // the greatest, or the most characters of a text; 0 when there is no limit
	Or       string   // the key that stands in the place of this one; one of the two is needed
	With     []string // keys without which this one says nothing
}

// RoleFields, SkillFields, NoticeFields, PageFields and SettingsFields list the keys of each kind of file, in the
// order in which authors usually write them. What is not in these lists can't be written.
func RoleFields() []Field { return documented("role", describe(roleFields)) }

// SkillFields lists the keys of a library skill.
func SkillFields() []Field { return documented("skill", describe(librarySkillFields)) }

// NoticeFields lists the keys of a notice.
func NoticeFields() []Field { return documented("notice", describe(noticeFields)) }

// PageFields lists the keys of a handbook page.
func PageFields() []Field { return documented("page", describe(pageFields)) }

// SettingsFields lists the keys of content/site.yaml.
func SettingsFields() []Field { return documented("site", describe(settingsFields)) }

// field is a Field together with where its value goes in a T. The table of fields is the only thing that knows the
// format: decoding, messages and documentation are all read off it.
type field[T any] struct {
	key      string
	doc      string
	required bool
	public   bool
	version  Version
	to       target[T]
	or       string
	with     []string
	formerly []string // earlier names of the key; sites may still have them
}

// target stores a value of one type in a T.
type target[T any] struct {
	typ     Type
	choices []string
	nested  func() []Field
	plain   string
	least   int
	most    int
	set     func(d *decoder, key string, v front.Value, into *T)
}

func describe[T any](fields []field[T]) []Field {
	described := make([]Field, len(fields))
	for i, f := range fields {
		described[i] = Field{
			Key: f.key, Doc: f.doc, Type: f.to.typ, Required: f.required, Public: f.public, Version: f.version,
			Choices: f.to.choices, Plain: f.to.plain, Least: f.to.least, Most: f.to.most, Or: f.or, With: f.with,
		}
		if f.to.nested != nil {
			described[i].Fields = f.to.nested()
		}
	}
	return described
}

// decode stores the keys of a mapping in a T. The thing is what an author would call it: "a role".
func decode[T any](d *decoder, v front.Value, thing string, fields []field[T], into *T) {
	var seen uint64 // bit i: field i is given; no mapping has more than 64 keys
	unknown := unknownAmong(d, thing, fields)
	index := func(key string) int { return slices.IndexFunc(fields, func(f field[T]) bool { return f.key == key }) }
	for i := range v.Fields {
		written := &v.Fields[i]
		at := index(written.Key)
		switch {
		case at < 0:
			if meant := index(unknown.report(d, v, i)); meant >= 0 {
				seen |= 1 << meant // one slip, one message
				d.meant = append(d.meant, fields[meant].key)
			}
			for _, key := range unknown.joined {
				seen |= 1 << index(key)
			}
			continue
		case isBlank(written.Value):
			continue
		}
		outer, private, found := d.key, d.private, len(d.found)
		d.key, d.private = cmp.Or(d.key, written.Key), d.private || !fields[at].public
		fields[at].to.set(d, written.Key, written.Value, into)
		d.key, d.private = outer, private
		if isEmptyList := written.Value.Kind == front.List && len(written.Value.Items) == 0; !isEmptyList || len(d.found) > found {
			seen |= 1 << at
		}
	}
	unknown.reportRest(d)
	var missing []field[T]
	for i, f := range fields {
		if f.required && seen&(1<<i) == 0 && !slices.Contains(d.strayed, f.key) {
			missing = append(missing, f)
		}
	}
	if len(missing) > 0 {
		reportMissing(d, v, thing, describe(missing))
	}
}

// unknownAmong prepares to report keys that are none of a thing's fields.
func unknownAmong[T any](d *decoder, thing string, fields []field[T]) unknownKeys {
	unknown := unknownKeys{thing: thing, keys: func() []string { return keysOf(fields) }, typeOf: func(key string) Type { return fieldNamed(fields, key).to.typ }}
	unknown.renamed = func(key string) string {
		at := slices.IndexFunc(fields, func(f field[T]) bool { return slices.Contains(f.formerly, key) })
		if at < 0 {
			return ""
		}
		return fields[at].key
	}
	unknown.inside = func(key string) []string {
		if f := fieldNamed(fields, key); f.to.typ == GroupType || f.to.typ == GroupsType {
			return namesOf(f.to.nested())
		}
		return nil
	}
	unknown.try = func(key string, v front.Value) source.Diagnostics {
		aside := decoder{renderer: d.renderer, scale: d.scale, front: d.front, fields: d.fields, original: d.original}
		fieldNamed(fields, key).to.set(&aside, key, v, blank[T]())
		return aside.found
	}
	return unknown
}

// blank returns a T for values that aren't kept.
func blank[T any]() *T {
	into := new(T)
	if r, ok := any(into).(*roleFile); ok {
		r.Card = new(Card)
	}
	return into
}

// isBlank reports whether an author left a value out: by nothing behind the key, or by empty quotes.
func isBlank(v front.Value) bool {
	return v.Kind == front.Empty || v.Kind == front.Scalar && strings.TrimSpace(v.Text) == ""
}

func requiredKeys[T any](fields []field[T]) []string {
	var keys []string
	for _, f := range fields {
		if f.required {
			keys = append(keys, f.key)
		}
	}
	return keys
}

func keysOf[T any](fields []field[T]) []string {
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.key
	}
	return keys
}

// reportMissing reports the required keys that a thing lacks: those with nothing behind them each at its place, and
// those that aren't there all at once.
func reportMissing(d *decoder, v front.Value, thing string, missing []Field) {
	var absent, docs []string
	for _, f := range missing {
		doc := "`" + f.Key + "`: " + f.Doc
		if at := slices.IndexFunc(v.Fields, func(written front.Field) bool { return written.Key == f.Key }); at >= 0 {
			d.found.Add(missingField, v.Fields[at].Span, "`%s` is empty, and %s needs it", f.Key, thing).Help("%s", doc)
			continue
		}
		absent, docs = append(absent, "`"+f.Key+"`"), append(docs, doc)
	}
	if len(absent) > 0 {
		d.found.Add(missingField, v.Span, "%s needs %s", thing, Enumerate(absent)).Help("%s", strings.Join(docs, "; "))
	}
}

// Enumerate joins words for people: "a, b and c".
func Enumerate(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// formOf tells the parser of front matter what keys there are.
func formOf[T any](fields []field[T]) front.Form {
	form := front.Form{Keys: make(map[string]bool), Lists: make(map[string]string), Rated: make(map[string]bool)}
	var add func([]Field)
	add = func(fields []Field) {
		for _, f := range fields {
			form.Keys[f.Key] = true
			if f.Type == AnchorsType {
				form.Rated[f.Key] = true
			}
			if main := cmp.Or(f.Plain, mainKey(f.Fields)); main != "" && f.Type == GroupsType {
				form.Lists[f.Key] = main
			}
			add(f.Fields)
		}
	}
	add(describe(fields))
	return form
}

// mainKey is the key that an author leaves out who writes an item as a text, though its other keys are needed, or "".
func mainKey(fields []Field) string {
	for _, f := range fields {
		if f.Key == "name" || f.Key == "city" || f.Key == "rule" {
			return f.Key
		}
	}
	return ""
}
