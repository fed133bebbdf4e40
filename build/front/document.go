// Package front reads front matter, which is the part of a Markdown file between its --- lines, and the settings file.
//
// A file becomes a [Document]: a tree of [Value]s in which every leaf knows its place in the file, and the span of the
// Markdown below. YAML and TOML give the same tree. What a parser reports about a broken file is put into words for
// people who have never read a specification. Which keys a file may have, and what they mean, is decided in package
// hiring.
package front

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

// Parse takes a Markdown file apart; the form helps to explain mistakes in its front matter. It always returns a document; what the diagnostics forbid is missing in it.
func Parse(file *source.File, form Form) (Document, source.Diagnostics) {
	var found source.Diagnostics
	doc := Document{File: file, HasFront: true, Body: file.Span(0, 0)}
	if reportConflict(file, &found) || reportLoneReturn(file, &found) {
		return doc, found
	}
	if !split(file, form, &doc, &found) {
		doc.HasFront, doc.Body = false, file.Span(0, len(file.Data))
		return doc, found
	}
	if body := int(doc.Body.Start); body > 0 {
		reportControlIn(file, body, len(file.Data), &found)
		reportSecondFront(file, body, &found)
	}
	return doc, found
}

// ParseSettings reads a file that is YAML as a whole, such as content/site.yaml.
func ParseSettings(file *source.File, form Form) (Value, source.Diagnostics) {
	var found source.Diagnostics
	if reportConflict(file, &found) || reportLoneReturn(file, &found) || reportOddCharacters(file, 0, len(file.Data), &found) ||
		reportControlIn(file, 0, len(file.Data), &found) {
		return Value{}, found
	}
	return parseYAML(file, form, 0, len(file.Data), &found), found
}
