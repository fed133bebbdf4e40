package words

import (
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/front"
	"rolewright/build/source"
)

// reader reads the file of one language.
type reader struct {
	file     *source.File
	tag      language.Tag
	informal bool
	english  map[string]Text // what a site's file is compared with, or nil for a file that comes with the program
	texts    map[string]Text
	found    source.Diagnostics
}

func (r *reader) read() map[string]Text {
	r.texts = make(map[string]Text)
	if r.english != nil && !r.isLanguage() {
		return nil
	}
	top, found := front.ParseSettings(r.file, front.Form{})
	r.found = append(r.found, found...)
	r.group("", top)
	return r.texts
}

// isLanguage tells the language of a site's file from its name.
func (r *reader) isLanguage() bool {
	name := path.Base(r.file.Path)
	tag, err := language.Parse(strings.TrimSuffix(name, ".yaml"))
	switch {
	case !strings.HasSuffix(name, ".yaml"):
		r.found.Add(wordsFile, r.file.Whole(), "this file is not read: files with words are named after a language, such as de.yaml")
	case err != nil:
		r.found.Add(wordsFile, r.file.Whole(), "“%s” isn't the code of a language", strings.TrimSuffix(name, ".yaml")).
			Help("name the file as the locale in content/site.yaml, for example de.yaml or pt-BR.yaml")
	case tag.String()+".yaml" != name:
		r.found.Add(wordsFile, r.file.Whole(), "this file is not read: the code of its language is written “%s”", tag).Help("name it %s.yaml", tag)
	default:
		r.tag = tag
		return true
	}
	return false
}

// group reads a mapping of keys with texts or further groups.
func (r *reader) group(prefix string, v front.Value) {
	for _, field := range v.Fields {
		key := prefix + field.Key
		if address, ok := r.address(field.Value); ok {
			field.Value = address
		}
		switch {
		case field.Value.Kind == front.Scalar:
			r.text(key, field, map[string]front.Value{"other": field.Value})
		case field.Value.Kind == front.Mapping && isPlural(field.Value):
			r.text(key, field, r.plural(key, field.Value))
		case field.Value.Kind == front.Mapping:
			r.group(key+".", field.Value)
		default:
			r.found.Add(wordsText, field.Span, "“%s” should have a text", key).Help("write the words after the colon, or delete the line")
		}
	}
}

// address chooses between the formal and the informal form of a text that has both.
func (r *reader) address(v front.Value) (front.Value, bool) {
	formal, informal := v.Get("formal"), v.Get("informal")
	if len(v.Fields) != 2 || formal.Kind == front.Empty || informal.Kind == front.Empty {
		return front.Value{}, false
	}
	if r.informal {
		return informal, true
	}
	return formal, true
}

func isPlural(v front.Value) bool {
	return len(v.Fields) > 0 && !slices.ContainsFunc(v.Fields, func(f front.Field) bool { return !slices.Contains(categories, f.Key) })
}

// plural reads the forms of a text that counts.
func (r *reader) plural(key string, v front.Value) map[string]front.Value {
	forms, known := make(map[string]front.Value), categoriesOf(r.tag)
	for _, form := range v.Fields {
		if !slices.Contains(known, form.Key) {
			r.found.Add(wordsPlural, form.Span, "%s has no plural form “%s”", r.tag, form.Key).
				Help("its forms are %s", strings.Join(known, ", "))
			continue
		}
		forms[form.Key] = form.Value
	}
	for _, category := range known {
		if _, ok := forms[category]; !ok {
			r.found.Add(wordsPlural, v.Span, "“%s” lacks the plural form “%s”", key, category).
				Help("%s has the forms %s", r.tag, strings.Join(known, ", "))
		}
	}
	return forms
}

// text keeps a text, unless it can't be said.
func (r *reader) text(key string, field front.Field, forms map[string]front.Value) {
	model, known := r.english[key]
	if r.english != nil && !known {
		r.unknown(key, field.Span)
		return
	}
	text := make(Text, len(forms))
	for category, v := range forms {
		pieces := parseText(v.Text)
		if r.english == nil || r.hasMarks(key, category, model, pieces, v.Span) {
			text[category] = pieces
		}
	}
	if _, ok := text["other"]; ok {
		r.texts[key] = text
	}
}

func (r *reader) unknown(key string, at source.Span) {
	d := r.found.Add(wordsKey, at, "there is no text with the key “%s”", key)
	if near := source.Nearest(key, slices.Sorted(maps.Keys(r.english))); near != "" {
		d.Help("did you mean %s?", near)
	} else {
		d.Help("`rolewright words %s` lists all keys", r.tag)
	}
}

// hasMarks reports whether a text has the placeholders and links of the English one, each link closed. A form for a
// single number, such as "one", can do without {n}.
func (r *reader) hasMarks(key, category string, model Text, pieces []Piece, at source.Span) bool {
	wanted, given := marksOf(model["other"]), marksOf(pieces)
	for _, mark := range given {
		if !slices.Contains(wanted, mark) {
			d := r.found.Add(wordsMark, at, "“%s” has no %s", key, mark)
			if len(wanted) > 0 {
				d.Help("it has %s", strings.Join(wanted, ", "))
			} else {
				d.Help("remove it: nothing can be put there")
			}
			return false
		}
	}
	for _, mark := range wanted {
		if !slices.Contains(given, mark) && (mark != "{"+counted+"}" || category == "other") {
			r.found.Add(wordsMark, at, "“%s” needs %s, or something is missing on the page", key, mark).
				Help("in English it is: %s", written(model["other"]))
			return false
		}
	}
	return true
}
