package importer

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

var (
	titleLabel = regexp.MustCompile(`(?i)^(?:job title|position title|job posting|job description|position description|position|role|job|title|vacancy|we(?:'|’)?re hiring|we are hiring|now hiring|hiring|stellenausschreibung|stellenangebot|` +
		`stellenanzeige|stellenbezeichnung|stelle|wir suchen|offre d['’]emploi|intitulé du poste|poste|oferta de empleo|puesto|vacature|functie)\s*(?:[:–—]\s*|\s-\s)(?:an?\s|eine?n?\s|une?\s)?`)
	noTitle = regexp.MustCompile(`(?i)^(?:job (?:description|posting|ad|advert|offer|details)|position description|role description|vacancy|vacancies|careers?|jobs?|open (?:role|position)s?|untitled.*|document\d*|` +
		`stellen(?:ausschreibung|angebot|anzeige|beschreibung)|offre d['’]emploi|fiche de poste|oferta de (?:empleo|trabajo)|vacature|we are hiring|we're hiring|join us|job summary|overview|description|home)\W*$`)
	suffix       = regexp.MustCompile(`(?i)\s*[-–,]?\s*[(\[]?\s*\b((?:[mwfdxgi]|div|gn|all)(?:\s?[/|]\s?(?:[mwfdxgi*]|div|gn))+|all genders?|alle geschlechter|h/f|f/h|[mv]/[vmx](?:/x)?|gn)\s*[)\]]?\s*$`)
	suffixWithin = regexp.MustCompile(`(?i)\s*(\((?:[mwfdxgi]|div|gn|h|v)(?:\s?[/|]\s?(?:[mwfdxgi*]|div|gn|h|v))+\))(?:\s*[,–-]|\s+(?:in|à|bei)\b)`)
)

// title finds what the job is called: in a fact, in the first heading, in the first line, or in the file's name.
func (m *mapper) title() {
	title, from := m.doc.Title, sourceFields
	m.splitLines()
	isNamed := title != "" && !noTitle.MatchString(title)
	if !isNamed {
		title, from = m.titleInText(), "the first line"
	}
	if title == "" {
		title, from = m.titleInSentence(), "the first line"
	}
	if title == "" {
		title, from = nameOf(m.doc.Source), "the file's name"
	}
	m.setTitle(title)
	if isNamed {
		m.dropTitle(title)
		m.dropTitle(m.role.Title)
	}
	m.placed("title", from, 1)
}

func (m *mapper) setTitle(title string) {
	title = strings.Join(strings.Fields(title), " ")
	if label := titleLabel.FindString(title); label != "" && len(label) < len(title) {
		m.role.Headings["title"] = append(m.role.Headings["title"], strings.TrimSpace(label))
		title = title[len(label):]
	}
	title = suffixLast(strings.TrimRight(title, " ,;:"))
	if at := suffix.FindStringSubmatchIndex(title); at != nil && at[0] > 0 {
		m.role.Suffix = "(" + strings.ReplaceAll(title[at[2]:at[3]], " ", "") + ")"
		if strings.HasPrefix(strings.ToLower(title[at[2]:at[3]]), "al") {
			m.role.Suffix = "(" + title[at[2]:at[3]] + ")"
		}
		title = strings.TrimSpace(title[:at[0]])
	}
	if utf8.RuneCountInString(title) > hiring.MaxName {
		m.role.Body = append(m.role.Body, document.Block{Kind: document.Paragraph, Text: document.Escape(title)})
		title = string([]rune(title)[:100]) + "…"
	}
	m.role.Title = title
}

// suffixLast moves an addition such as (m/f/d) after a place that follows it: “Baker (m/f/d), Berlin”.
func suffixLast(title string) string {
	if at := suffixWithin.FindStringSubmatchIndex(title); at != nil && at[0] > 0 {
		return title[:at[0]] + title[at[3]:] + " " + title[at[2]:at[3]]
	}
	return title
}

// splitLines gives the lines of a paragraph that are a title or headings a block of their own. Plain text has no other
// sign for them.
func (m *mapper) splitLines() {
	var all []document.Block
	for i, b := range m.doc.Blocks {
		lines := strings.Split(b.Text, "\n")
		if b.Kind != document.Paragraph || len(lines) == 1 {
			all = append(all, b)
			continue
		}
		var rest []string
		flush := func() {
			if len(rest) > 0 {
				all = append(all, document.Block{Kind: document.Paragraph, Text: strings.Join(rest, "\n")})
			}
			rest = nil
		}
		for n, line := range lines {
			if isFirst := i+n == 0 && m.doc.Title == ""; isFirst && isTitleLine(line) || m.headings.IsExact(line) {
				flush()
				all = append(all, document.Block{Kind: document.Paragraph, Text: line})
				continue
			}
			rest = append(rest, line)
		}
		flush()
	}
	m.doc.Blocks = all
}

// isTitleLine reports whether a line may be what a job is called.
func isTitleLine(line string) bool {
	return line != "" && len(strings.Fields(line)) <= 10 && !strings.ContainsAny(line[len(line)-1:], ".:!?,;")
}

// titleInText takes the title out of the text.
func (m *mapper) titleInText() string {
	if i := m.onlyTopHeading(); i >= 0 {
		plain := document.Plain(m.doc.Blocks[i].Text)
		m.remove(i)
		return plain
	}
	for i := range m.doc.Blocks {
		b := &m.doc.Blocks[i]
		plain := document.Plain(b.Text)
		isShort := plain != "" && len(strings.Fields(plain)) <= 14
		switch {
		case b.Kind == document.Heading && isShort && !noTitle.MatchString(plain) && (b.Level == 1 || m.headings.Of(b.Text) == NoSection || i == 0 && isPageName(m.headings.Of(b.Text))):
		case b.Kind == document.Paragraph && isShort && titleLabel.MatchString(plain):
		case b.Kind == document.Paragraph && isShort && i == 0 && !strings.ContainsAny(plain[len(plain)-1:], ".:!?,;"):
		case b.Kind == document.Paragraph || b.Kind == document.List:
			if i > 6 {
				return ""
			}
			continue
		default:
			continue
		}
		m.remove(i)
		return plain
	}
	return ""
}

// isSaid matches what a sentence has and a title hasn't.
var isSaid = regexp.MustCompile(`(?i)\b(?:we|you|our|your|this|is|are|will|wir|sie|du|ihre?|unser\w*|ist|sind|nous|vous|notre|est|somos|buscamos|wij|je|ben)\b`)

// titleInSentence takes a title that a text begins with, and that is as short as one, although a full stop follows.
func (m *mapper) titleInSentence() string {
	if len(m.doc.Blocks) == 0 || m.doc.Blocks[0].Kind != document.Paragraph {
		return ""
	}
	text := m.doc.Blocks[0].Text
	at := sentenceEnd.FindStringIndex(text)
	if at == nil || len(strings.Fields(text[:at[0]])) > 8 || isSaid.MatchString(text[:at[0]]) || strings.ContainsAny(text[:at[0]+1], "!?\n") {
		return ""
	}
	m.doc.Blocks = slices.Clone(m.doc.Blocks)
	m.doc.Blocks[0].Text = strings.TrimSpace(text[at[0]+1:])
	return document.Plain(text[:at[0]])
}

// onlyTopHeading is where a page has its one heading of the first level, below a line or two that every page of the
// website has, or -1.
func (m *mapper) onlyTopHeading() int {
	at := -1
	for i := range m.doc.Blocks {
		b := &m.doc.Blocks[i]
		switch {
		case b.Kind != document.Heading || b.Level != 1:
		case at >= 0 || i > 3 || m.headings.Of(b.Text) != NoSection || noTitle.MatchString(document.Plain(b.Text)) || len(strings.Fields(b.Text)) > 14:
			return -1
		default:
			at = i
		}
	}
	return at
}

// isPageName reports whether a heading names a page about hiring, rather than a part of a posting.
func isPageName(s Section) bool { return s == Process || s == Questions }

// dropTitle removes a heading at the beginning that only repeats the title.
func (m *mapper) dropTitle(title string) {
	for i := range m.doc.Blocks {
		b := &m.doc.Blocks[i]
		if b.Kind == document.Heading && normal(document.Plain(b.Text)) == normal(title) {
			m.role.Headings["title"] = append(m.role.Headings["title"], document.Plain(b.Text))
			m.remove(i)
			return
		}
		if i > 3 {
			return
		}
	}
}

func (m *mapper) remove(i int) {
	rest := append([]document.Block(nil), m.doc.Blocks[:i]...)
	m.doc.Blocks = append(rest, m.doc.Blocks[i+1:]...)
}

// nameOf reads the name of a file as a title.
func nameOf(source string) string {
	base := path.Base(strings.ReplaceAll(source, `\`, "/"))
	base, _, _ = strings.Cut(base, ", job ")
	base = strings.TrimSuffix(base, path.Ext(base))
	base = strings.Join(strings.FieldsFunc(base, func(r rune) bool { return r == '-' || r == '_' || r == ' ' }), " ")
	if base == "" {
		return "Imported role"
	}
	return hiring.Aloud(strings.ReplaceAll(base, " ", "-"))
}
