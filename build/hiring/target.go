package hiring

import (
	"slices"
	"strings"
	"unicode/utf8"

	"rolewright/build/front"
	"rolewright/build/source"
)

// The targets below are the types that a field of the format can have.

func text[T any](at func(*T) *Text) target[T] {
	return target[T]{typ: TextType, set: func(d *decoder, key string, v front.Value, into *T) {
		if t, ok := d.plain(key, v); ok {
			*at(into) = t
		}
	}}
}

// reference names something else, which is looked up later.
func reference[T any](at func(*T) *Text) target[T] {
	return target[T]{typ: TextType, set: func(d *decoder, key string, v front.Value, into *T) {
		if t, ok := d.scalar(key, v, "a text"); ok {
			*at(into) = t
		}
	}}
}

// shortText is a text of at most so many characters.
func shortText[T any](most int, at func(*T) *Text) target[T] {
	return target[T]{typ: TextType, most: most, set: func(d *decoder, key string, v front.Value, into *T) {
		t, ok := d.plain(key, v)
		if !ok {
			return
		}
		*at(into) = t
		d.tooLong(key, t, most, "keep the one or two sentences that matter most, and move the rest into the text below the front matter")
	}}
}

// name is a text that is shown in one line and stored in scorecards.
func name[T any](at func(*T) *Text) target[T] {
	return target[T]{typ: TextType, most: MaxName, set: func(d *decoder, key string, v front.Value, into *T) {
		if t, ok := d.name(key, v); ok {
			*at(into) = t
		}
	}}
}

func labels[T any](at func(*T) *[]Text) target[T] {
	return target[T]{typ: TextsType, set: func(d *decoder, key string, v front.Value, into *T) {
		d.items(key, v, func(item front.Value) {
			if t, ok := d.name(key, item); ok {
				*at(into) = append(*at(into), t)
			}
		})
	}}
}

// sentence is prose that is stored in scorecards.
func sentence[T any](at func(*T) *Prose) target[T] {
	return target[T]{typ: TextType, most: MaxAsk, set: func(d *decoder, key string, v front.Value, into *T) {
		if p, ok := d.sentence(key, v); ok {
			*at(into) = p
		}
	}}
}

func (d *decoder) name(key string, v front.Value) (Text, bool) {
	t, ok := d.plain(key, v)
	if ok {
		d.tooLong(key, t, MaxName, "shorten it: it is shown in one line")
	}
	return t, ok
}

func (d *decoder) sentence(key string, v front.Value) (Prose, bool) {
	p, ok := d.prose(key, v)
	if ok {
		d.tooLong(key, p.Text, MaxAsk, "shorten it, or make several of it")
	}
	return p, ok
}

// tooLong reports a text of more than so many characters.
func (d *decoder) tooLong(key string, t Text, most int, help string) {
	if length := utf8.RuneCountInString(t.Value); length > most {
		d.found.Add(tooLong, t.Span, "`%s` has %d characters; at most %d fit where it is shown", key, length, most).Help("%s", help)
	}
}

func prose[T any](at func(*T) *Prose) target[T] {
	return target[T]{typ: TextType, set: func(d *decoder, key string, v front.Value, into *T) {
		if p, ok := d.prose(key, v); ok {
			*at(into) = p
		}
	}}
}

func block[T any](level int, at func(*T) *Block) target[T] {
	return target[T]{typ: MarkdownType, set: func(d *decoder, key string, v front.Value, into *T) {
		if t, ok := d.scalar(key, v, "a text"); ok {
			*at(into) = d.block(t, level)
		}
	}}
}

func texts[T any](at func(*T) *[]Text) target[T] {
	return target[T]{typ: TextsType, set: func(d *decoder, key string, v front.Value, into *T) {
		d.reportCommas(key, v)
		d.items(key, v, func(item front.Value) {
			if t, ok := d.plain(key, item); ok {
				*at(into) = append(*at(into), t)
			}
		})
	}}
}

func proses[T any](at func(*T) *[]Prose) target[T] {
	return target[T]{typ: TextsType, set: func(d *decoder, key string, v front.Value, into *T) {
		*at(into) = make([]Prose, 0, len(v.Items))
		d.reportCommas(key, v)
		d.items(key, v, func(item front.Value) {
			if p, ok := d.prose(key, item); ok {
				*at(into) = append(*at(into), p)
			}
		})
	}}
}

func number[T any](least, most int, at func(*T) *Number) target[T] {
	return target[T]{typ: WholeType, least: least, most: most, set: func(d *decoder, key string, v front.Value, into *T) {
		if n, ok := d.number(key, v, least, most); ok {
			*at(into) = n
		}
	}}
}

func amount[T any](at func(*T) *Amount) target[T] {
	return target[T]{typ: AmountType, set: func(d *decoder, key string, v front.Value, into *T) {
		if n, ok := d.amount(key, v); ok {
			*at(into) = n
		}
	}}
}

func flag[T any](at func(*T) *Flag) target[T] {
	return target[T]{typ: YesNoType, set: func(d *decoder, key string, v front.Value, into *T) {
		*at(into) = d.flag(key, v)
	}}
}

func date[T any](at func(*T) *Date) target[T] {
	return target[T]{typ: DateType, set: func(d *decoder, key string, v front.Value, into *T) {
		*at(into) = d.date(key, v)
	}}
}

func choice[T any](choices []string, at func(*T) *Text) target[T] {
	return target[T]{typ: ChoiceType, choices: choices, set: func(d *decoder, key string, v front.Value, into *T) {
		*at(into) = d.choice(key, v, choices)
	}}
}

func slug[T any](at func(*T) *Text) target[T] {
	return target[T]{typ: IDType, set: func(d *decoder, key string, v front.Value, into *T) {
		*at(into) = d.slug(key, v)
	}}
}

func slugs[T any](at func(*T) *[]Text) target[T] {
	return target[T]{typ: IDsType, set: func(d *decoder, key string, v front.Value, into *T) {
		if _, several := isList(v.Text); v.Kind == front.Scalar && !several && !isNothing(v.Text) {
			v.Text = meantID(front.Straight(strings.TrimSpace(v.Text))) // so that one correction makes it an item and an id
			*at(into) = append(*at(into), Text{Value: v.Text, Span: v.Span})
		}
		d.items(key, v, func(item front.Value) {
			if t := d.slug(key, item); !t.IsZero() {
				*at(into) = append(*at(into), t)
			}
		})
	}}
}

// skillNames is a list of skills of the role, each by its id or its name.
func skillNames[T any](at func(*T) *[]Text) target[T] {
	return target[T]{typ: TextsType, set: func(d *decoder, key string, v front.Value, into *T) {
		d.items(key, v, func(item front.Value) {
			if t, ok := d.scalar(key, item, "a skill"); ok {
				*at(into) = append(*at(into), t)
			}
		})
	}}
}

// mapping is a group of keys.
func mapping[T, M any](thing string, fields []field[M], at func(*T) *M) target[T] {
	return target[T]{typ: GroupType, nested: func() []Field { return describe(fields) }, set: func(d *decoder, key string, v front.Value, into *T) {
		group(d, key, v, thing, fields, "", at(into))
	}}
}

// list is a list of groups of keys. Where plain is given, an author may write a text for an item: the value of that key.
func list[T, M any](thing string, fields []field[M], at func(*T) *[]M, plain string) target[T] {
	isKnown := func(key string) bool { return fieldNamed(fields, key) != nil }
	return target[T]{typ: GroupsType, nested: func() []Field { return describe(fields) }, plain: plain, set: func(d *decoder, key string, v front.Value, into *T) {
		*at(into) = make([]M, 0, len(v.Items)) // room for all at once: a kit holds many lists, and keeps them
		if v.Kind == front.Scalar && plain == "" && shortForms[thing] != nil {
			finding := d.wrongType(key, v, "a list")
			if asKeys(finding, thing, v.Span, strings.TrimSpace(v.Text)) {
				finding.Edits[0].Text = "[" + finding.Edits[0].Text + "]"
				advice, _, _ := strings.Cut(finding.Hint, "\n")
				finding.Hint = advice + "\n" + source.Corrected(finding.Edits)
				return
			}
		}
		if plain == "" && d.shortItems(key, thing, v) {
			return
		}
		v = rejoined(d, v, fields, plain)
		stray := ""
		d.items(key, v, func(item front.Value) {
			if stray == "" {
				stray = d.stray(key, item, isKnown)
			}
			if stray != "" {
				return
			}
			var m M
			before := len(d.found)
			readable := group(d, key, item, thing, fields, plain, &m)
			if p, ok := any(&m).(placed); ok {
				p.place(item.Span, len(d.found) > before)
			} else if !readable || plain != "" && item.Kind == front.Mapping && item.Get(plain).Kind == front.Empty {
				return
			}
			*at(into) = append(*at(into), m)
		})
	}}
}

func fieldNamed[T any](fields []field[T], key string) *field[T] {
	if at := slices.IndexFunc(fields, func(f field[T]) bool { return f.key == key }); at >= 0 {
		return &fields[at]
	}
	return nil
}

// placed is an item that remembers where it stands, for what is later found to be missing in it, and whether it has
// errors, from which that may follow. It is kept even if nothing can be read of it.
type placed interface {
	place(at source.Span, faulty bool)
}

// standing is what an item keeps of its place.
type standing struct {
	at     source.Span
	faulty bool // it has an error that has been reported
}

func (s *standing) place(at source.Span, faulty bool) { s.at, s.faulty = at, faulty }

// group reads a group of keys, or a text that is short for the one key named plain. It reports false for neither.
func group[M any](d *decoder, key string, v front.Value, thing string, fields []field[M], plain string, into *M) bool {
	switch {
	case v.Kind == front.Mapping && plain != "" && d.colonInItem(v, plain, func(key string) bool { return fieldNamed(fields, key) != nil }):
		return false
	case plain != "" && d.listInItem(v, key, plain, func(key string) bool { return fieldNamed(fields, key) != nil }):
		return false
	case v.Kind == front.Mapping:
		decode(d, v, thing, fields, into)
	case v.Kind == front.Scalar && plain != "":
		f := fieldNamed(fields, plain)
		private := d.private
		d.private = private || !f.public
		f.to.set(d, key, v, into)
		d.private = private
	case plain != "":
		d.wrongType(key, v, "a text, or keys such as `"+plain+"`")
		return false
	default:
		finding := d.wrongType(key, v, "keys with values")
		if v.Kind == front.List && asKeys(finding, thing, v.Span, joinedText(v.Items)) {
			return false
		}
		if v.Kind != front.Scalar || !asKeys(finding, thing, v.Span, strings.TrimSpace(v.Text)) {
			finding.Help("write each key with its value on a line of its own below, indented; the keys are: %s; `rolewright help %s` shows an example", strings.Join(keysOf(fields), ", "), key)
		}
		return false
	}
	return true
}

// colonInItem reports an item that became a group of keys because of a colon in its text, and returns whether it is one.
func (d *decoder) colonInItem(v front.Value, plain string, isKnown func(string) bool) bool {
	if len(v.Fields) == 0 || isKnown(v.Fields[0].Key) {
		return false
	}
	at, ok := colonInText(&v.Fields[0])
	if !ok || slices.ContainsFunc(v.Fields[1:], func(f front.Field) bool { return !isKnown(f.Key) }) {
		return false
	}
	text := front.Quoted(whole(at))
	if len(v.Fields) > 1 {
		text = plain + ": " + text
	}
	d.reportColon(at, text)
	return true
}

func (d *decoder) reportColon(at source.Span, text string) {
	d.found.Add(colonInPlainText, at, "a colon followed by a space isn't allowed in plain text").
		Help("put the whole text in quotes").Fix(source.Edit{Span: at, Text: text})
}
