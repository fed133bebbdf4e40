package page

import (
	"strconv"
	"strings"

	"rolewright/build/hiring"
)

// printStyle puts the role and the version of its interview into the margin of every printed sheet, so that loose
// sheets can be told apart. The texts are data: a stylesheet is the only place where a page margin can be filled.
func (p *planner) printStyle(r *hiring.Card) string {
	return "@page { @bottom-left { content: " + cssString(p.words.Say("site.printed", "role", r.Title.Value, "version", r.Version)) + "; } " +
		"@top-left { content: " + cssString(p.siteName()) + "; } }\n"
}

// cssString quotes a text for CSS. Everything that could end the string is written by its number.
func cssString(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		if r < ' ' || strings.ContainsRune("\"\\<>&{};\u007f", r) {
			b.WriteString("\\" + strconv.FormatInt(int64(r), 16) + " ")
			continue
		}
		b.WriteRune(r)
	}
	b.WriteByte('"')
	return b.String()
}
