package importer

import (
	"regexp"
	"strings"

	"rolewright/build/front"
)

// reserved are the words that YAML takes for something else than text.
var reserved = regexp.MustCompile(`(?i)^(?:true|false|yes|no|on|off|null|y|n)$`)

// yaml writes one line of text as a value.
func yaml(text string) string {
	if isPlain(text) {
		return text
	}
	return front.Quoted(text)
}

// yamlInBrackets writes it inside brackets or braces.
func yamlInBrackets(text string) string {
	if isPlain(text) && !strings.ContainsAny(text, ",[]{}") {
		return text
	}
	return front.Quoted(text)
}

var plainStart = regexp.MustCompile(`^\pL[\pL\pN ]`)

func isPlain(text string) bool {
	return plainStart.MatchString(text) && !strings.Contains(text, ": ") && !strings.HasSuffix(text, ":") && !strings.Contains(text, " #") && !reserved.MatchString(text)
}
