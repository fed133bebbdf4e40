package markdown

import (
	"strings"
	"unicode/utf8"
)

// bullets are the signs that word processors and people put before the items of a list.
const bullets = "•·●○◦▪▫■□◆◇‣⁃∙✓✔➢➤►▶\uF0B7\uF0A7\uF0D8\uF0FC"

// runOn are the bullets that people put between items on one line.
const runOn = "•●○◦▪■‣"

// items writes a line with a bullet as an item of a list, and one with several bullets as several items.
func items(match, text string) string {
	sign, _ := utf8.DecodeRuneInString(strings.TrimLeft(match, " \t\u00a0"))
	if !strings.ContainsRune(runOn, sign) {
		return "- " + text
	}
	return asItems(strings.Split(text, string(sign)))
}

func asItems(parts []string) string {
	for i, part := range parts {
		parts[i] = "- " + strings.TrimSpace(part)
	}
	return strings.Join(parts, "\n")
}

// apart writes a line that goes on with bullets as a paragraph and a list.
func apart(line string) string {
	parts := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(runOn, r) })
	return strings.TrimSpace(parts[0]) + "\n\n" + asItems(parts[1:])
}
