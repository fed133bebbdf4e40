package hiring

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"time"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// decoder reads the values of one file.
type decoder struct {
	renderer *markdown.Renderer
	found    source.Diagnostics
	links    []markdown.Link // all links to other files, to be checked when all files are known

	words   []Words // what everybody may read
	key     string  // of the file's own field that is being read
	private bool    // whether that field, or one in it, is internal

	scale   []Rating       // of the site
	front   front.Value    // of the file
	fields  func() []Field // those of the file
	meant   []string       // keys that others were probably written for
	strayed []string       // keys whose items were found in another list

	original string // the path of the file whose translation this is, or ""
}

func (d *decoder) wrongType(key string, v front.Value, wanted string) *source.Diagnostic {
	at := v.Span
	return d.found.Add(wrongType, at, "`%s` should be %s, but is %s", key, wanted, v.Kind)
}

// scalar returns the text of a value that must be a single one.
func (d *decoder) scalar(key string, v front.Value, wanted string) (Text, bool) {
	if v.Kind == front.Mapping && wanted == "a text" && len(v.Fields) == 1 && v.Fields[0].Value.Kind <= front.Scalar {
		at := v.Fields[0].Span
		at.End = max(at.End, v.Fields[0].Value.Span.End)
		d.reportColon(at, front.Quoted(whole(at)))
		return Text{}, false
	}
	if v.Kind != front.Scalar {
		finding := d.wrongType(key, v, wanted)
		if v.Kind == front.List && len(v.Items) == 1 && v.Items[0].Kind == front.Scalar {
			finding.Help("write it without brackets and hyphen").Fix(source.Edit{Span: listSpan(v), Text: " " + front.Written(v.Items[0].Text, inBraces(v.Span))})
		} else if v.Kind == front.List && wanted == "a text" {
			finding.Help("write one text after the colon, without [ ] around it and without “-” before it")
			if edit, ok := asOneText(v); ok {
				finding.Offer(edit)
			}
		} else if v.Kind == front.List && strings.HasPrefix(wanted, "one of ") {
			finding.Help("write one of them after the colon, without [ ] around it and without “-” before it")
		}
		return Text{}, false
	}
	value := strings.TrimSpace(v.Text)
	if wanted != "a text" { // only texts can have quotes, and a finding that they are curly says enough
		value = front.Straight(value)
	}
	return Text{Value: value, Span: v.Span}, value != ""
}

// asOneText joins the sentences of a list that stands below its key.
func asOneText(v front.Value) (source.Edit, bool) {
	var parts []string
	for _, item := range v.Items {
		if item.Kind != front.Scalar || !strings.HasSuffix(item.Text, ".") {
			return source.Edit{}, false
		}
		parts = append(parts, item.Text)
	}
	if len(parts) < 2 {
		return source.Edit{}, false
	}
	at := listSpan(v)
	if strings.TrimSpace(at.Text()) == "" || inBraces(v.Items[0].Span) {
		return source.Edit{}, false
	}
	at.End = v.Items[len(v.Items)-1].Span.End
	return source.Edit{Span: at, Text: " " + front.Written(strings.Join(parts, " "), false)}, true
}

// listSpan is the place of a list up to the end of its first item, from after the colon of its key.
func listSpan(v front.Value) source.Span {
	at := v.Span
	at.End = max(at.End, v.Items[0].Span.End)
	for at.Start > 0 && strings.ContainsRune(" \n", rune(at.File.Data[at.Start-1])) {
		at.Start--
	}
	return at
}

// text returns the text of a value that people read.
func (d *decoder) text(key string, v front.Value) (Text, bool) {
	t, ok := d.scalar(key, v, "a text")
	if ok && !d.private {
		d.words = append(d.words, Words{Key: d.key, Text: t})
	}
	return t, ok
}

// plain is text in which there is no markup.
func (d *decoder) plain(key string, v front.Value) (Text, bool) {
	t, ok := d.text(key, v)
	if ok {
		markdown.ReportPlain(t.Span, t.Value, &d.found)
	}
	return t, ok
}

func (d *decoder) prose(key string, v front.Value) (Prose, bool) {
	t, ok := d.text(key, v)
	if !ok {
		return Prose{}, false
	}
	rich, found := d.renderer.Inline(t.Span, t.Value)
	d.collect(rich, found)
	return Prose{Text: t, rich: rich}, true
}

func (d *decoder) block(text Text, level int) Block {
	content, found := d.renderer.Block(text.Span, text.Value, level)
	d.collect(content, found)
	return Block{Text: text, Content: content}
}

func (d *decoder) collect(f *markdown.Fragment, found source.Diagnostics) {
	d.found = append(d.found, found...)
	if f != nil {
		d.links = append(d.links, f.Links...)
	}
}

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
		case len(days) == 2:
			finding.Help("write year, month and day: %s or %s, because either may be meant", days[0], days[1])
		case hasDayWord(t.Value):
			finding.Help(writeTheDay)
		case key == "closes" && !strings.ContainsAny(t.Value, "0123456789"):
			finding.Help("remove the line if there is no last day to apply; if there is one, write year, month and day, such as 2026-11-22")
		default:
			finding.Help("write year, month and day, such as 2026-11-22")
		}
		return Date{}
	}
	if year := day.Year(); year < firstYear || year > lastYear {
		d.found.Add(outOfRange, v.Span, "`%s` is in the year %d, which can't be meant", key, year).Help("write year, month and day, such as 2026-11-22")
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

// faultIn reports whether an error inside of a place has been reported.
func (d *decoder) faultIn(place source.Span) bool {
	return slices.ContainsFunc(d.found, func(f source.Diagnostic) bool {
		return f.Severity == source.Error && f.Span.File == place.File && f.Span.Start >= place.Start && f.Span.End <= place.End
	})
}

// nothingBehind reports a key that an author made up, such as a rating, and left without a value.
func (d *decoder) nothingBehind(f *front.Field, should string) bool {
	if !isBlank(f.Value) {
		return false
	}
	d.found.Add(missingField, f.Span, "`%s` is empty, %s", f.Key, should).Help("write it, or remove the line")
	return true
}

// items calls each with the items of a list.
func (d *decoder) items(key string, v front.Value, each func(front.Value)) {
	if v.Kind != front.List {
		if d.faultIn(v.Span) {
			return // such as a list that begins with the bullets of a word processor
		}
		finding := d.wrongType(key, v, "a list")
		switch parts, several := isList(v.Text); {
		case v.Kind == front.Scalar && isNothing(v.Text):
			finding.Help("remove the line, or write a list with nothing in it").Offer(source.Edit{Span: v.Span, Text: "[]"})
		case v.Kind == front.Scalar && !v.Quoted && strings.Contains(strings.TrimSpace(v.Span.Text()), "\n"):
			finding.Help("make each line an item, with “- ” before it").Offer(linesAsItems(v.Span)...)
		case v.Kind == front.Scalar && several:
			isIDs := !slices.ContainsFunc(parts, func(part string) bool { return !IsSlug(part) || !strings.Contains(part, "-") })
			finding.Help("write each on its own, in brackets").Offer(asList(v, parts)).Certain = isIDs
		case v.Kind == front.Scalar:
			finding.Help("make it an item, with “- ” before it").Fix(asList(v, []string{strings.TrimSpace(v.Text)}))
		case inBrackets(v.Span):
			finding.Help("put it in square brackets").Fix(source.Edit{Span: v.Span, Text: "[" + v.Span.Text() + "]"})
		case v.Kind == front.Mapping && len(v.Fields) > 0 && holdOnly(v.Fields, front.List):
			finding.Help("a list has no headings in it: make each point an item")
			if edits := withoutHeadings(v.Fields); edits != nil {
				finding.Offer(edits...)
			}
		case v.Kind == front.Mapping && len(v.Fields) > 0 && holdOnly(v.Fields, front.Mapping):
			finding.Help("make each an item that begins with “- ”, with its name after a key; `rolewright help %s` shows an example", key)
		case v.Kind == front.Mapping && len(v.Fields) > 0:
			finding.Help("begin it with “- ”, and indent its other lines").Offer(asItem(v)...)
		}
		return
	}
	if len(v.Items) > MaxItems {
		d.found.Add(tooLong, v.Items[MaxItems].Span, "`%s` has %d items; there can be %d at most", key, len(v.Items), MaxItems).Help("remove the items from here on")
	}
	for _, item := range v.Items[:min(len(v.Items), MaxItems)] {
		if isBlank(item) {
			finding := d.found.Add(emptyItem, item.Span, "an item of `%s` is empty", key)
			if line, ok := lineOfDash(item.Span); ok {
				finding.Help("write it, or remove the line")
				finding.Edits = []source.Edit{{Span: line}}
			} else {
				finding.Help("write it, or remove the comma")
			}
			continue
		}
		each(item)
	}
}

// inBrackets reports whether a value is keys in braces, on one line.
func inBrackets(at source.Span) bool {
	text := at.Text()
	return strings.HasPrefix(text, "{") && strings.HasSuffix(text, "}")
}

// asItem makes the keys of a mapping, each on a line of its own, an item of a list.
func asItem(v front.Value) []source.Edit {
	var edits []source.Edit
	for i, f := range v.Fields {
		by := "  "
		if i == 0 {
			by = "- "
		}
		at := f.Span
		at.End = at.Start
		edits = append(edits, source.Edit{Span: at, Text: by})
	}
	return edits
}

// lineOfDash returns the line of an item that is nothing but its hyphen.
func lineOfDash(at source.Span) (source.Span, bool) {
	text := at.File.Data
	start := strings.LastIndexByte(text[:at.Start], '\n') + 1
	end := start + strings.IndexByte(text[start:]+"\n", '\n') + 1
	if end <= len(text) && strings.TrimSpace(text[start:end]) == "-" {
		return at.File.Span(start, end), true
	}
	return source.Span{}, false
}
