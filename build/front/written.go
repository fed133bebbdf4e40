package front

import "strings"

// Written writes a text as a YAML value: in quotes only where it needs them, and inside brackets and braces where those
// would cut it.
func Written(text string, inBrackets bool) string {
	if readsBack(text, inBrackets) {
		return text
	}
	return Quoted(text)
}

// readsBack reports whether YAML takes a text without quotes for just that text.
func readsBack(text string, inBrackets bool) bool {
	return text != "" && !strings.ContainsAny(text[:1], "[]{}@%&*!|>`,?#:-\"'") && !strings.Contains(text, ": ") &&
		!strings.HasSuffix(text, ":") && !strings.Contains(text, " #") && !(inBrackets && strings.ContainsAny(text, ",[]{}"))
}

// Quoted writes a text in quotes, as YAML wants it.
func Quoted(text string) string {
	if !strings.ContainsAny(text, `"\`) {
		return `"` + text + `"`
	}
	return "'" + strings.ReplaceAll(text, "'", "''") + "'"
}
