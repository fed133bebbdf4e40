// Package words holds the words of the interface: every text on a page, on paper, in a feed or in a script that no
// author of a role wrote. Each language has a catalogue, a YAML file in this folder, in which each text has a key such as
// "guide.interviews". A site can change single texts, or add a language, in content/words/.
//
// A text can have placeholders, such as {day}, and links, such as <debrief>the debrief</debrief>. One that counts
// something has a form for each plural category of its language (see https://cldr.unicode.org/index/cldr-spec/plural-rules)
// and counts {n}. One that speaks to the reader can have a formal and an informal form.
package words

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Catalogue is the texts of one language. What that language lacks is in English.
type Catalogue struct {
	Tag     language.Tag
	own     map[string]Text
	english map[string]Text
}

// Text is what is said under one key, in a form for each plural category that the language has: "one", "few", "other".
// A text that counts nothing has only the form "other".
type Text map[string][]Piece

// Piece is a part of a text: words to be said as they are, the name of a placeholder, or where a link begins or ends.
type Piece struct {
	Kind Kind
	Text string
}

// Kind says what a piece is.
type Kind uint8

const (
	Literal     Kind = iota // words to be said as they are
	Placeholder             // the name of the value to be said here
	Open                    // a link begins; the name of the value that is its address
	Close                   // that link ends
)

// counted is the placeholder that decides the plural form.
const counted = "n"

// Keys returns the keys of all texts, sorted.
func (c *Catalogue) Keys() []string {
	return slices.Sorted(maps.Keys(c.english))
}

// Text returns what is said under a key, and whether the catalogue has that key.
func (c *Catalogue) Text(key string) (Text, bool) {
	text, ok := c.own[key]
	if !ok {
		text, ok = c.english[key]
	}
	return text, ok
}

// IsOwn reports whether the text of a key is in the catalogue's language, and not in English for want of one.
func (c *Catalogue) IsOwn(key string) bool {
	_, ok := c.own[key]
	return ok
}

// Say returns the text of a key, as plain text. The values are pairs of a placeholder's name and what to say for it:
//
//	c.Say("posting.until", "day", "3 May 2026")
//
// A key that no catalogue has is said itself, so that its mistake can be seen.
func (c *Catalogue) Say(key string, values ...any) string {
	text, ok := c.Text(key)
	if !ok {
		return key
	}
	category := "other"
	if n, isCounted := value(values, counted).(int); isCounted && len(text) > 1 {
		category = c.Category(n)
	}
	form := text.Form(category)
	if len(form) == 1 && form[0].Kind == Literal {
		return form[0].Text // most are, and pages say thousands
	}
	var said strings.Builder
	for _, piece := range form {
		switch piece.Kind {
		case Literal:
			said.WriteString(piece.Text)
		case Placeholder:
			fmt.Fprint(&said, value(values, piece.Text))
		}
	}
	return said.String()
}

// JSON writes the texts whose keys begin with a prefix, for scripts: an object with each text under the rest of its key.
// A text that counts is an object itself, with its plural forms.
func (c *Catalogue) JSON(prefix string) string {
	said := make(map[string]any)
	for _, key := range c.Keys() {
		if rest, ok := strings.CutPrefix(key, prefix); ok {
			text, _ := c.Text(key)
			said[rest] = text.forScripts()
		}
	}
	data, err := json.Marshal(said) // with sorted keys, and < as \u003c
	if err != nil {
		panic("words: " + err.Error()) // texts can always be written
	}
	return string(data)
}

func (t Text) forScripts() any {
	if len(t) == 1 {
		return written(t["other"])
	}
	forms := make(map[string]string, len(t))
	for category, pieces := range t {
		forms[category] = written(pieces)
	}
	return forms
}

// List returns texts one after the other, with the language's comma between them.
func (c *Catalogue) List(texts []string) string { return strings.Join(texts, c.Say("common.comma")) }

// value finds a value by its name, among pairs of a name and a value.
func value(pairs []any, name string) any {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == name {
			return pairs[i+1]
		}
	}
	return "{" + name + "}"
}

// Form returns the form for a plural category, or the form "other" if the text has none for it.
func (t Text) Form(category string) []Piece {
	if form, ok := t[category]; ok {
		return form
	}
	return t["other"]
}

// Categories lists the plural categories that a text has a form for, besides "other".
func (t Text) Categories() []string {
	return slices.DeleteFunc(slices.Clone(categories), func(c string) bool { _, ok := t[c]; return !ok || c == "other" })
}

// Category returns the plural category of a whole number in the catalogue's language.
func (c *Catalogue) Category(n int) string { return categoryOf(c.Tag, n) }

// categories are those of CLDR, in its order.
var categories = []string{"zero", "one", "two", "few", "many", "other"}

func categoryOf(tag language.Tag, n int) string {
	switch plural.Cardinal.MatchPlural(tag, max(n, -n), 0, 0, 0, 0) {
	case plural.Zero:
		return "zero"
	case plural.One:
		return "one"
	case plural.Two:
		return "two"
	case plural.Few:
		return "few"
	case plural.Many:
		return "many"
	}
	return "other"
}

// categoriesOf lists the categories that whole numbers have in a language, in the order of CLDR. Looking at the numbers
// up to 200 finds all of them: where more count, the rules go by the last two digits.
func categoriesOf(tag language.Tag) []string {
	has := make(map[string]bool)
	for n := range 201 {
		has[categoryOf(tag, n)] = true
	}
	return slices.DeleteFunc(slices.Clone(categories), func(name string) bool { return !has[name] && name != "other" })
}
