package importer

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"rolewright/build/importer/read"
)

// structure is what isn't words of a posting: what is around it on a web page, tags, the addresses of links, and the signs
// of lists. Comments and addresses between angle brackets are words.
var structure = regexp.MustCompile(`(?ims)<(?:script|style|nav|footer|title)\b.*?</(?:script|style|nav|footer|title)>|` +
	`<[a-z/!][^<>]*>|\]\((?:[^()]|\([^()]*\))*\)|^\s*\d+\. |^[ \t]+o `)

// withinWord are tags that don't end a word.
var withinWord = regexp.MustCompile(`(?i)</?(?:a|abbr|b|code|em|i|kbd|mark|s|span|strong|sub|sup|u)\b[^<>]*>`)

var (
	keyName = regexp.MustCompile(`(?m)^[\pL_][\pL _-]*:`)
	hump    = regexp.MustCompile(`(\p{Ll})(\p{Lu})`) // in a key such as showTitle, which is written show_title
)

// invisible characters are between the letters of one word.
var invisible = strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "")

// countWords counts the words of a text: runs of letters and digits, in whatever case.
func countWords(text string) map[string]int {
	words := make(map[string]int)
	for _, w := range strings.FieldsFunc(strings.ToLower(invisible.Replace(text)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		words[w]++
	}
	return words
}

// lostWords are the words of a source that what is written doesn't have as often. The names of keys and lists that have a
// field are no words: the field says them.
func lostWords(source, written string) []string {
	source = structure.ReplaceAllStringFunc(source, func(s string) string {
		switch {
		case strings.HasPrefix(s, "<!-- "), strings.HasPrefix(s, "<") && strings.Contains(s, "@"):
			return s
		case withinWord.MatchString(s):
			return ""
		}
		return " "
	})
	headings := DefaultHeadings()
	source = keyName.ReplaceAllStringFunc(source, func(s string) string {
		if key := strings.TrimSuffix(s, ":"); meaningOf(key) != "" || headings.Of(key) != NoSection {
			return ""
		}
		return hump.ReplaceAllString(s, "$1 $2")
	})
	has := countWords(written)
	var lost []string
	for w, n := range countWords(html.UnescapeString(source)) {
		if n > has[w] {
			lost = append(lost, w)
		}
	}
	slices.Sort(lost)
	return lost
}

// wordsInTable is the text of a table of questions, with each skill once, and without the unit of minutes.
func wordsInTable(t *testing.T, data string) string {
	t.Helper()
	doc, err := read.CSV("", data)
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	named := make(map[string]bool)
	rows := doc.Blocks[0].Rows
	for _, row := range rows {
		for i, cell := range row {
			switch columnOf(rows[0][i]) {
			case "skill":
				if named[cell] {
					continue
				}
				named[cell] = true
			case "minutes":
				cell = strings.TrimSuffix(cell, " min")
			}
			text.WriteString(cell + "\n")
		}
	}
	return text.String()
}
