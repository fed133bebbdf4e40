package markdown

import (
	"regexp"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

const (
	anyAttribute = `\s+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?`
	notSeen      = `(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0*(?:\.0+)?\s*[;"'\s>]|font-size\s*:\s*0)`
	hidingClass  = `(?:hidden|invisible|d-none|sr-only|visually-hidden)\b`
)

// hidingTag matches a tag by which authors keep text from readers.
var hidingTag = regexp.MustCompile(`(?i)<(?:(?:template|dialog|noscript)(?:` + anyAttribute + `)*|[a-z][\w-]*(?:` + anyAttribute + `)*?\s+(?:` +
	`hidden(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?|` +
	`style\s*=\s*(?:"[^"]*?` + notSeen + `|'[^']*?` + notSeen + `|` + notSeen + `)[^<>]*|` +
	`class\s*=\s*(?:"(?:[^"]*\s)?` + hidingClass + `[^"]*"|'(?:[^']*\s)?` + hidingClass + `[^']*'|` + hidingClass + `))` +
	`(?:` + anyAttribute + `)*)\s*/?>`)

// reportUnhidden reports a tag that was meant to hide text: the tag is left out of the pages, and the text is not.
func (w *walker) reportUnhidden(at int, markup string) bool {
	withoutComments := commentPattern.ReplaceAllStringFunc(markup, func(c string) string { return strings.Repeat(" ", len(c)) })
	m := hidingTag.FindStringIndex(withoutComments)
	if m == nil {
		return false
	}
	w.found.Add(HiddenText, w.at(at+m[0], at+m[1]), "“%s” doesn't hide the text after it, which everybody can read on the page", shorten(markup[m[0]:m[1]], 60)).
		Help("delete that text and the tags around it, or make a comment of it, in one line: <!-- … -->")
	return true
}

// reportUnhiddenPlain reports the same in a field that holds plain text.
func reportUnhiddenPlain(written source.Span, text string, found *source.Diagnostics) bool {
	m := hidingTag.FindStringIndex(text)
	if m == nil {
		return false
	}
	found.Add(HiddenText, front.Locate(written, text, m[0], m[1]), "“%s” doesn't hide the text after it, which everybody can read on the page", shorten(text[m[0]:m[1]], 60)).
		Help("delete that text and the tags around it")
	return true
}
