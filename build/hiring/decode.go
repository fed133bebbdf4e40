package hiring

import (
	"slices"
	"strings"

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
		} else if v.Kind == front.List && key == "language" {
			finding.Help("write the language of this file; a posting in another language is a file beside it, such as roles/icu-nurse.de.md")
		} else if v.Kind == front.List {
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
