package markdown

import (
	"html"
	"regexp"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// The markup that people put into fields that hold plain text.
var (
	plainTag    = regexp.MustCompile(`(?i)<!--.*?-->|</?(?:br|b|i|u|em|strong|p|span|a|div|font|sup|sub|small|li|ul|ol|h[1-6])(?:\s[^<>]*)?/?>`)
	plainEntity = regexp.MustCompile(`&(?:[A-Za-z]{2,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,6});`)
	plainBold   = regexp.MustCompile(`(\*\*|__)([^\s*_](?:[^*_]*[^\s*_])?)(?:\*\*|__)`)
	plainLink   = regexp.MustCompile(`\[([^\[\]]+)\]\([^()\s]+\)`)
	plainSign   = regexp.MustCompile(`^(?:#{1,6}\s+|[` + bullets + `]\s*)`)
)

// ReportPlain reports markup in a field whose text is printed as it is: HTML, entities, bold text, links, and the sign of
// a list item or heading. The text is the value that was written at a place.
func ReportPlain(written source.Span, text string, found *source.Diagnostics) {
	if !strings.ContainsAny(text, "<&*_[#"+bullets) || reportUnhiddenPlain(written, text, found) {
		return
	}
	clean, first := text, []int(nil)
	for _, pattern := range []*regexp.Regexp{plainSign, plainLink, plainBold, plainTag, plainEntity} {
		if m := pattern.FindStringIndex(text); m != nil && !decodesToItself(pattern, text[m[0]:m[1]]) && (first == nil || m[0] < first[0]) {
			first = m
		}
	}
	if first == nil {
		return
	}
	clean = plainLink.ReplaceAllString(plainBold.ReplaceAllString(plainSign.ReplaceAllString(clean, ""), "$2"), "$1")
	clean = strings.Join(strings.Fields(html.UnescapeString(plainTag.ReplaceAllString(clean, " "))), " ")
	finding := found.Add(literalMarkup, front.Locate(written, text, first[0], first[1]), "“%s” is printed as it is: this field holds plain text", text[first[0]:first[1]])
	if clean != "" {
		finding.Help("write it without").Fix(source.Edit{Span: written, Text: front.Written(clean, true)})
	}
}

// decodesToItself reports whether something looks like an entity but isn't one, such as &Co;.
func decodesToItself(pattern *regexp.Regexp, match string) bool {
	return pattern == plainEntity && html.UnescapeString(match) == match
}
