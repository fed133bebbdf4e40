package hiring

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// unknownKeys reports the keys of one mapping that it can't have.
type unknownKeys struct {
	thing    string
	keys     func() []string // those that it can have
	typeOf   func(key string) Type
	renamed  func(key string) string                            // the present name of a key with that earlier one, or ""
	inside   func(key string) []string                          // the keys of a group, or of the items of a list
	try      func(key string, v front.Value) source.Diagnostics // reads a value as that of another key
	reported int
	joined   []string       // known keys that were found joined with their values
	cut      int            // the fields before this one are pieces of a text that has been reported
	rest     []*front.Field // those that are reported together
}

// mostUnknown is how many unknown keys of one mapping are reported one by one. A file with more was made for another
// program, and its author needs to hear that once.
const mostUnknown = 20

// report reports the key of the field v.Fields[i], and returns the known one that it most probably means, or "".
func (u *unknownKeys) report(d *decoder, v front.Value, i int) (meant string) {
	written := &v.Fields[i]
	if u.reported == mostUnknown {
		u.rest = append(u.rest, written)
		return ""
	}
	known := u.keys()
	if u.cut > i { // a further piece of a text that commas have cut
		return ""
	}
	u.reported++
	if u.reportJoined(d, v, i, known) {
		return ""
	}
	if written.Value.Kind == front.Empty && behindComma(written.Span) {
		return u.reportBehindComma(d, v, i, known)
	}
	if i > 0 && reportWrapped(d, &v.Fields[i-1], written) {
		return ""
	}
	if owner := u.reportUnindented(d, v, i); owner != "" {
		return owner
	}
	if name := u.renamed(written.Key); name != "" {
		finding := d.found.Add(unknownKey, written.Span, "`%s` is now called `%s`", written.Key, name)
		finding.Help("change it, or let `rolewright check --fix` do it").Fix(source.Edit{Span: written.Span, Text: name})
		return name
	}
	return u.reportUnlike(d, v, written, known)
}

// reportUnlike reports a key that is there by no slip of form, and returns the one that may be meant.
func (u *unknownKeys) reportUnlike(d *decoder, v front.Value, written *front.Field, known []string) (meant string) {
	finding := d.found.Add(unknownKey, written.Span, "%s has no key “%s”", u.thing, written.Key)
	plain := strings.NewReplacer("-", "_", " ", "_").Replace(strings.ToLower(humps.ReplaceAllString(written.Key, "${1}_$2")))
	near := source.Nearest(plain, known)
	ours := wordsFor(plain)
	at := slices.IndexFunc(ours, func(key string) bool { return slices.Contains(known, key) })
	switch {
	case slices.Contains(known, plain):
		finding.Help("write `%s`", plain).Fix(source.Edit{Span: written.Span, Text: plain})
	case at >= 0:
		near = ours[at]
		finding.Help("it is called `%s` here", near)
		u.rename(finding, v, written, near)
	case near != "":
		finding.Help("did you mean `%s`?", near)
		u.rename(finding, v, written, near)
	case isSetting(plain) && !strings.HasSuffix(u.thing, "site.yaml"):
		finding.Help("it's a setting of the whole site: move it to content/site.yaml; `rolewright help %s` shows where", plain)
	case len(known) <= 20:
		finding.Help("remove it; the keys of %s are: %s", u.thing, strings.Join(known, ", "))
	case strings.HasSuffix(u.thing, "role"):
		finding.Help("remove it, or move what it says into the text below the front matter; `rolewright help fields` lists the keys")
	default:
		finding.Help("remove it")
	}
	return near
}

// isSetting reports whether a key is one of content/site.yaml, or of the organisation there.
func isSetting(key string) bool {
	_, isThere := siteManual["site."+key]
	return isThere || key == "accent" || key == "logo"
}

// rename corrects a key for which there is another name, and its value as well where that is written in another way.
func (u *unknownKeys) rename(finding *source.Diagnostic, v front.Value, written *front.Field, name string) {
	if slices.ContainsFunc(v.Fields, func(f front.Field) bool { return f.Key == name }) {
		return
	}
	edits, certain := []source.Edit{{Span: written.Span, Text: name}}, u.typeOf(name).isTelling()
	if !isBlank(written.Value) {
		switch found := u.try(name, written.Value); {
		case len(found) == 1 && found[0].Edits != nil:
			edits, certain = append(edits, found[0].Edits...), certain && found[0].Certain
		case len(found) > 0:
			return
		}
	}
	finding.Hint = strings.TrimSuffix(finding.Hint, "?")
	finding.Offer(edits...).Certain = certain
}

func namesOf(fields []Field) []string {
	keys := make([]string, len(fields))
	for i := range fields {
		keys[i] = fields[i].Key
	}
	return keys
}

// isTelling reports whether a value that can be read as this type is hardly meant for another key.
func (t Type) isTelling() bool {
	switch t {
	case TextsType, GroupsType, CountriesType, DateType, GroupType, AnchorsType, CurrencyType, AddressType, EmailType, ColourType:
		return true
	}
	return false
}

// humps are the small and capital letters in the middle of a key such as jobTitle.
var humps = regexp.MustCompile(`([a-z])([A-Z])`)

// behindComma reports whether a key stands behind a comma, as only keys in braces do.
func behindComma(key source.Span) bool {
	return strings.HasSuffix(strings.TrimRight(key.File.Data[:key.Start], " \n"), ",")
}

// amountsWithCommas are amounts in braces whose thousands are set off by commas, or their cents.
var amountsWithCommas = regexp.MustCompile(`: *(\d{1,3}(?:,\d{3})+|\d+,\d{1,2})(?:[,}\s]|$)`)

// joined is a key with its value in braces, with no space after the colon, or with another sign.
var joined = regexp.MustCompile(`^([a-z_]+)(?::|=| = |=> ?)(.+)$`)

// reportJoined reports keys in braces that aren't told apart from their values, as one slip, and returns whether a field
// is one.
func (u *unknownKeys) reportJoined(d *decoder, v front.Value, i int, known []string) bool {
	isJoined := func(f *front.Field) []string {
		m := joined.FindStringSubmatch(f.Key)
		if m == nil || f.Value.Kind != front.Empty || !inBraces(f.Span) || !slices.Contains(known, m[1]) {
			return nil
		}
		return m
	}
	if isJoined(&v.Fields[i]) == nil {
		return false
	}
	var edits []source.Edit
	last := i
	for ; last < len(v.Fields); last++ {
		m := isJoined(&v.Fields[last])
		if m == nil {
			break
		}
		u.joined = append(u.joined, m[1])
		edits = append(edits, source.Edit{Span: v.Fields[last].Span, Text: m[1] + ": " + strings.TrimSpace(m[2])})
	}
	u.cut = last
	key, message, hint := isJoined(&v.Fields[i])[1], "a colon and a space are missing after `%s`", "write them"
	if strings.HasPrefix(v.Fields[i].Key, key+":") {
		message, hint = "a space is missing after the colon of `%s`", "add the space"
	}
	d.found.Add(unknownKey, v.Fields[i].Span, message, key).Help("%s", hint).Fix(edits...)
	return true
}

// reportBehindComma explains a part of a text or amount that became a key because there is a comma in it and it stands in
// braces. It returns the key that is meant, or "".
func (u *unknownKeys) reportBehindComma(d *decoder, v front.Value, i int, known []string) string {
	written := &v.Fields[i]
	last := i
	for last+1 < len(v.Fields) && v.Fields[last+1].Value.Kind == front.Empty && !slices.Contains(known, v.Fields[last+1].Key) {
		last++
	}
	u.cut = last + 1
	if strings.Trim(written.Key, "0123456789") == "" && i > 0 {
		var edits []source.Edit
		for _, m := range amountsWithCommas.FindAllStringSubmatchIndex(v.Span.Text(), -1) {
			at := v.Span.File.Span(int(v.Span.Start)+m[2], int(v.Span.Start)+m[3])
			edits = append(edits, source.Edit{Span: at, Text: amountIn(at.Text())})
		}
		if len(edits) > 0 {
			u.cut = len(v.Fields)
			d.found.Add(wrongType, edits[0].Span, "in braces a comma ends the amount before it").
				Help("write amounts without commas, and with a point before cents").Fix(edits...)
			return ""
		}
	}
	finding := d.found.Add(unknownKey, written.Span, "in braces a comma ends the text before it, and %s has no key “%s”", u.thing, written.Key).
		Help("put the whole text in straight quotes; or remove this")
	if i > 0 && v.Fields[i-1].Value.Kind == front.Scalar && !v.Fields[i-1].Value.Quoted {
		at := v.Fields[i-1].Value.Span
		at.End = v.Fields[last].Span.End
		finding.Help("put the whole text in straight quotes").Fix(source.Edit{Span: at, Text: front.Quoted(at.Text())})
	}
	return ""
}

// reportUnindented reports keys that aren't indented and belong to the key above them, which has nothing, or to the last
// item of its list. It returns that key, or "".
func (u *unknownKeys) reportUnindented(d *decoder, v front.Value, i int) string {
	if i == 0 || !slices.Contains(u.keys(), v.Fields[i-1].Key) || inBraces(v.Fields[i].Span) {
		return ""
	}
	by := "  "
	if above := v.Fields[i-1].Value; above.Kind == front.List && len(above.Items) > 0 {
		item := above.Items[len(above.Items)-1]
		if item.Kind != front.Mapping || len(item.Fields) == 0 || inBraces(item.Fields[0].Span) {
			return ""
		}
		by = strings.Repeat(" ", max(0, indentation(item.Fields[0].Span)-indentation(v.Fields[i].Span)))
	} else if above.Kind != front.Empty {
		return ""
	}
	owner, inside := v.Fields[i-1].Key, u.inside(v.Fields[i-1].Key)
	last := i
	for last < len(v.Fields) && slices.Contains(inside, v.Fields[last].Key) && !slices.Contains(u.keys(), v.Fields[last].Key) {
		last++
	}
	if last == i {
		return ""
	}
	var edits []source.Edit
	for _, f := range v.Fields[i:last] {
		edits = append(edits, source.Edit{Span: f.Span.File.Span(int(f.Span.Start), int(f.Span.Start)), Text: by})
	}
	u.cut = last
	d.found.Add(unknownKey, v.Fields[i].Span, "`%s` belongs to `%s` above it, and isn't indented", v.Fields[i].Key, owner).Help("indent it").Fix(edits...)
	return owner
}

// reportWrapped reports a line that goes on with the text above it, and became a key because of a colon.
func reportWrapped(d *decoder, before, written *front.Field) bool {
	text := before.Value
	if text.Kind != front.Scalar || text.Quoted || written.Value.Kind != front.Scalar || !strings.Contains(written.Key, " ") ||
		strings.TrimSpace(text.Span.File.Data[text.Span.End:written.Span.Start]) != "" || strings.HasSuffix(text.Text, ".") {
		return false
	}
	at := text.Span
	at.End = written.Value.Span.End
	d.found.Add(colonInPlainText, written.Span, "this line continues the text above, and the colon in it makes YAML read it as a key").
		Help("put the whole text in quotes").Offer(source.Edit{Span: at, Text: front.Quoted(whole(at))})
	return true
}

// stray recognises an item that belongs to another list of the file, the line above which is missing. It returns the
// key of that list, or "". A single key proves nothing: it may as well be mistyped.
func (d *decoder) stray(key string, item front.Value, isKnown func(key string) bool) string {
	unknown := 0
	for i := range item.Fields {
		if !isKnown(item.Fields[i].Key) {
			unknown++
		}
	}
	if unknown < 2 || d.fields == nil {
		return ""
	}
	for _, other := range d.fields() {
		if other.Key == key || other.Type != GroupsType || d.front.Get(other.Key).Kind != front.Empty || !hasKeysOf(item, other.Fields) {
			continue
		}
		d.strayed = append(d.strayed, other.Key)
		d.found.Add(missingField, item.Span, "from here on these are no longer `%s`, but `%s`", key, other.Key).
			Help("write a line that holds only %s: above this one; it is missing", other.Key)
		return other.Key
	}
	return ""
}

func hasKeysOf(item front.Value, fields []Field) bool {
	return !slices.ContainsFunc(item.Fields, func(written front.Field) bool {
		return !slices.ContainsFunc(fields, func(f Field) bool { return f.Key == written.Key })
	})
}

func (u *unknownKeys) reportRest(d *decoder) {
	if len(u.rest) == 0 {
		return
	}
	message := "%s has no key “%s”"
	if more := len(u.rest) - 1; more > 0 {
		message += fmt.Sprintf(", nor the %d others below", more)
	}
	d.found.Add(unknownKey, u.rest[0].Span, message, u.thing, u.rest[0].Key).
		Help("if the file was made for another program, begin a new one and copy the texts over")
}
