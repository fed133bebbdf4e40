package words

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/source"
)

// Path is the file in which a site has words of its own for a language.
func Path(tag language.Tag) string { return source.WordsFolder + "/" + tag.String() + ".yaml" }

// Missing lists the keys whose texts the language lacks, so that pages say them in English, sorted.
func (c *Catalogue) Missing() []string {
	var keys []string
	for _, key := range c.Keys() {
		if !c.IsOwn(key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// English returns the English text of a key as its catalogue has it, with its placeholders and links.
func (c *Catalogue) English(key string) string { return written(c.english[key]["other"]) }

// Draft returns a file to begin with for the words of a language: each text on a line of its own, after a #. What the
// language lacks is in English.
func (c *Catalogue) Draft() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Words of this site in the language %s.\n", c.Tag)
	b.WriteString("# To change a text, take away the # before it and write yours after the colon. Keep what is in braces,\n" +
		"# such as {day}, and what is a link, such as <home>…</home>. A text that counts has a form for each plural.\n")
	notes := notesForTranslators()
	group := ""
	for _, key := range c.Keys() {
		if first, _, _ := strings.Cut(key, "."); first != group {
			group = first
			b.WriteString("\n")
		}
		if note := notes[key]; note != "" {
			b.WriteString("# (" + note + ")\n")
		}
		text, _ := c.Text(key)
		fmt.Fprintf(&b, "#%s: %s\n", key, c.yaml(text))
	}
	return b.String()
}

// yaml writes a text with all plural forms of the language, on one line.
func (c *Catalogue) yaml(text Text) string {
	if len(text) == 1 {
		return strconv.Quote(written(text["other"]))
	}
	var forms []string
	for _, category := range categoriesOf(c.Tag) {
		forms = append(forms, category+": "+strconv.Quote(written(text.Form(category))))
	}
	return "{" + strings.Join(forms, ", ") + "}"
}

// notesForTranslators returns the comments of the English catalogue, by the key that each is above.
func notesForTranslators() map[string]string {
	data, _ := builtIn.ReadFile("en.yaml") // it is embedded
	notes := make(map[string]string)
	var groups []string
	note := ""
	for line := range strings.Lines(string(data)) {
		text := strings.TrimSpace(line)
		name, _, isKey := strings.Cut(text, ":")
		depth := (len(line) - len(strings.TrimLeft(line, " "))) / 2
		switch {
		case strings.HasPrefix(text, "# "):
			note = strings.TrimSpace(note + " " + text[2:])
		case isKey && depth <= len(groups):
			groups = append(groups[:depth], strings.Trim(name, `"`))
			notes[strings.Join(groups, ".")] = note
			note = ""
		default:
			note = ""
		}
	}
	return notes
}
