package hiring

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"time"

	"rolewright/build/front"
	"rolewright/build/source"
)

func (d *decoder) flag(key string, v front.Value) Flag {
	t, ok := d.scalar(key, v, "true or false")
	if !ok {
		return Flag{}
	}
	switch strings.ToLower(t.Value) {
	case "true", "yes":
		return Flag{Value: true, Span: v.Span}
	case "false", "no":
		return Flag{Span: v.Span}
	}
	finding := d.found.Add(wrongType, v.Span, "`%s` should be true or false, but is “%s”", key, t.Value).Help("write true for yes, false for no")
	switch strings.Trim(strings.ToLower(t.Value), "!. ") {
	case "true", "yes", "y", "on", "1", "ja", "oui", "si", "sí", "x", "✓", "must", "must-have", "required", "mandatory", "wahr", "vrai", "muss", "pflicht":
		finding.Fix(source.Edit{Span: v.Span, Text: "true"})
	case "false", "no", "n", "off", "0", "nein", "non", "optional", "nice-to-have", "falsch", "faux", "kann", "-":
		finding.Fix(source.Edit{Span: v.Span, Text: "false"})
	}
	return Flag{}
}

func (d *decoder) date(key string, v front.Value) Date {
	t, ok := d.scalar(key, v, "a date")
	if !ok {
		return Date{}
	}
	day, err := time.Parse(time.DateOnly, t.Value)
	if err != nil {
		finding := d.found.Add(wrongType, v.Span, "`%s` should be a date, but is “%s”", key, t.Value)
		switch days := daysIn(t.Value); {
		case isoDate.MatchString(t.Value):
			finding.Help("there is no such day")
		case len(days) == 1:
			finding.Help("write year, month and day").Fix(source.Edit{Span: v.Span, Text: days[0]})
		case len(days) > 1:
			finding.Help("write year, month and day: %s, because either may be meant", strings.Join(days, " or "))
		case hasDayWord(t.Value):
			finding.Help(writeTheDay)
		case key == "closes" && !strings.ContainsAny(t.Value, "0123456789"):
			finding.Help("remove the line if there is no last day to apply; if there is one, write year, month and day, such as 2026-11-22")
		case key == "reviewed" && !strings.ContainsAny(t.Value, "0123456789"):
			finding.Help("remove the line until someone has read the role through; then write year, month and day, such as 2026-11-22")
		default:
			finding.Help("write year, month and day, such as 2026-11-22")
		}
		return Date{}
	}
	if year := day.Year(); year < firstYear || year > lastYear {
		d.found.Add(outOfRange, v.Span, "`%s` is in the year %d, which can't be right", key, year).Help("write year, month and day, such as 2026-11-22")
		return Date{}
	}
	return Date{Time: day, Span: v.Span}
}

// No date of a posting lies before the first or after the last of these years.
const firstYear, lastYear = 1990, 2199

var isoDate = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

func (d *decoder) choice(key string, v front.Value, choices []string) Text {
	t, ok := d.scalar(key, v, "one of "+strings.Join(choices, ", "))
	if !ok {
		return Text{}
	}
	if slices.Contains(choices, t.Value) {
		return t
	}
	meant, certain := choiceIn(t.Value, choices)
	if meant == "behavioural" { // as Americans write it
		t.Value = meant
		return t
	}
	if meant != "" {
		finding := d.found.Add(unknownValue, t.Span, "`%s` can't be “%s”", key, t.Value)
		finding.Help("the choices are %s; write", strings.Join(choices, ", ")).Offer(source.Edit{Span: t.Span, Text: meant})
		finding.Certain = certain
		return t
	}
	d.notAChoice(key, t, choices)
	return t
}

func (d *decoder) notAChoice(key string, t Text, choices []string) {
	finding := d.found.Add(unknownValue, t.Span, "`%s` can't be “%s”", key, t.Value)
	if near := source.Nearest(strings.ToLower(t.Value), choices); near != "" {
		finding.Help("the choices are %s; did you mean", strings.Join(choices, ", ")).Offer(source.Edit{Span: t.Span, Text: near})
		return
	}
	finding.Help("the choices are %s", strings.Join(choices, ", "))
}

// slug reads an id. In place of one that can't be, it returns the one that is probably meant.
func (d *decoder) slug(key string, v front.Value) Text {
	t, ok := d.scalar(key, v, "an id")
	if !ok {
		return Text{}
	}
	if !IsSlug(t.Value) {
		finding := d.found.Add(badID, t.Span, "“%s” isn't a valid id for `%s`", t.Value, key)
		t.Value = meantID(t.Value)
		if v.Kind == front.Scalar && t.Span.Text() != t.Span.Excerpt().Text {
			finding.Help("an id has small letters, digits and hyphens").Fix(source.Edit{Span: t.Span, Text: t.Value})
		}
	}
	return t
}

// meantID is the id that somebody means who writes a name or a path in its place. An id is itself.
func meantID(text string) string {
	if IsSlug(text) {
		return text
	}
	return cmp.Or(idInPath(text), Slug(text))
}
