package hiring

import (
	"regexp"
	"slices"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// items calls each with the items of a list.
func (d *decoder) items(key string, v front.Value, each func(front.Value)) {
	if v.Kind != front.List {
		if d.faultIn(v.Span) {
			return // such as a list that begins with the bullets of a word processor
		}
		d.reportNoList(key, v)
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

// reportNoList reports a value in the place of a list, with the list that is probably meant.
func (d *decoder) reportNoList(key string, v front.Value) {
	finding := d.wrongType(key, v, "a list")
	parts, several := isList(v.Text)
	if people := betweenPeople.Split(v.Text, -1); key == "interviewers" && !several && len(people) > 1 {
		parts, several = people, true
	}
	switch {
	case v.Kind == front.Scalar && isNothing(v.Text):
		finding.Help("remove the line, or write an empty list").Offer(source.Edit{Span: v.Span, Text: "[]"})
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
		finding.Help("a list can't contain headings: make each point an item")
		if edits := withoutHeadings(v.Fields); edits != nil {
			finding.Offer(edits...)
		}
	case v.Kind == front.Mapping && len(v.Fields) > 0 && holdOnly(v.Fields, front.Mapping):
		finding.Help("make each an item that begins with “- ”, with its name after a key; `rolewright help %s` shows an example", key)
	case v.Kind == front.Mapping && len(v.Fields) > 0:
		finding.Help("begin it with “- ”, and indent its other lines").Offer(asItem(v)...)
	}
}

// betweenPeople is what joins the names of people in a sentence.
var betweenPeople = regexp.MustCompile(` (?:and|und|et|y|en|&|\+) `)

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
