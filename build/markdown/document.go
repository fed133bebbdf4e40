// Package markdown reads what authors write: front matter, Markdown and settings.
//
// A file becomes a [Document]: a tree of [Value]s in which every leaf knows its place, and a body.
// A [Renderer] turns bodies and inline texts into HTML; it is the only maker of HTML out of authors' words,
// so it is also the place that keeps foreign markup and dangerous links out.
// Which keys a role may have, and what they mean, is not known here.
package markdown

import "rolewright/build/source"

// Document is one Markdown file, taken apart.
type Document struct {
	File *source.File
	// Front is the front matter: a Mapping, or the zero Value if there is none or it can't be read.
	Front Value
	// HasFront tells a file without front matter from one whose front matter can't be read.
	HasFront bool
	// Body is the Markdown behind the front matter. It is empty where nobody can tell where it begins.
	Body source.Span
}

// Parse takes a Markdown file apart. It always returns a document; what the diagnostics forbid is missing in it.
func Parse(file *source.File) (Document, source.Diagnostics) {
	var found source.Diagnostics
	doc := Document{File: file, HasFront: true, Body: file.Span(0, 0)}
	if reportConflict(file, &found) || reportLoneReturn(file, &found) {
		return doc, found
	}
	front, ok := split(file, &found)
	if !ok {
		doc.HasFront = found.HasErrors()
		if !doc.HasFront {
			doc.Body = file.Span(0, len(file.Data))
		}
		return doc, found
	}
	broken := found.HasErrors()
	doc.Body = file.Span(front.after, len(file.Data))
	reportControlIn(file, front.after, len(file.Data), &found)
	reportSecondFront(file, front.after, &found)
	if broken {
		return doc, found
	}
	switch front.format {
	case tomlFormat:
		doc.Front = parseTOML(file, front.start, front.end, &found)
	default:
		doc.Front = parseYAML(file, front.start, front.end, &found)
	}
	return doc, found
}

// ParseSettings reads a file that is YAML as a whole, such as content/site.yaml.
func ParseSettings(file *source.File) (Value, source.Diagnostics) {
	var found source.Diagnostics
	if reportConflict(file, &found) || reportLoneReturn(file, &found) || reportOddCharacters(file, 0, len(file.Data), &found) ||
		reportControlIn(file, 0, len(file.Data), &found) {
		return Value{}, found
	}
	return parseYAML(file, 0, len(file.Data), &found), found
}
