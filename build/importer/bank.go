package importer

import (
	"regexp"
	"slices"
	"unicode/utf8"

	"rolewright/build/importer/document"
)

// Skill is a skill of the library, as a collection of questions or a scorecard describes it.
type Skill struct {
	Source, Name, Definition string
	Anchors                  []Anchor
	Questions                []Question
	Body                     []document.Block
	Comments                 []string // what isn't for readers
	Placed                   []Placed
}

// Anchor is what earns a rating.
type Anchor struct {
	Level int
	Text  string
}

// Question is one of a bank. Its texts are Markdown of one line.
type Question struct {
	Ask, Type                 string
	Minutes                   int
	Probes, LookFor, RedFlags []string
}

// Page is a page of the handbook, for what a collection says besides its skills.
type Page struct {
	Source, Title string
	Body          []document.Block
}

var (
	asks = regexp.MustCompile(`(?i)[?？؟][)"”»*_ ]*$|^(?:\d+[.)]\s*)?(?:(?:please |can you |could you |would you )?(?:tell (?:me|us)|describe|explain|walk (?:me|us)|share|talk (?:me|us)|give (?:me|us)|give an? example|think of|imagine|suppose|how (?:do|did|would|have|can|does|is|are)|what (?:is|are|was|were|do|did|would|does)|why (?:do|did|is|are|would)|when (?:do|did|have|would)|which)|` +
		`erzählen sie|erzähl|beschreiben sie|beschreib|wie (?:haben|gehen|würden)|parlez|décrivez|racontez|expliquez|describe|cuéntame|cuéntenos|explique|vertel|beschrijf|leg uit)\b`)
	lookLabel  = regexp.MustCompile(`(?i)\b(?:look(?:ing)? for|good (?:answers?|signs?)|strong answers?|great answers?|green flags?|positive signs?|what good looks like|listen for|evidence|woran man|gute antwort(?:en)?|gute zeichen|erwartete antwort|darauf achten|bonne réponse|signes positifs|bonnes réponses|buena respuesta|goede antwoord\w*)\b`)
	flagLabel  = regexp.MustCompile(`(?i)\b(?:red flags?|warning signs?|weak answers?|poor answers?|bad answers?|concerns?|warnzeichen|warnsignale?|schlechte antwort(?:en)?|signaux d'alerte|mauvaises? réponses?|señales de alerta|rode vlaggen)\b`)
	probeLabel = regexp.MustCompile(`(?i)\b(?:follow[- ]?ups?(?: questions?)?|probes?|probing questions?|dig deeper|nachfragen|relances?|preguntas de seguimiento|vervolgvragen)\b`)
	levelLabel = regexp.MustCompile(`(?i)^(?:rating|score|level|stufe|note|niveau|nivel)?\s*([1-5])\s*(?:[-–:=.)]|$)\s*(.*)$`)
	plainName  = regexp.MustCompile(`(?i)^\[[^\pL\pN\]]*\]\s*|^(?:[A-Z]|\d{1,2})\s*[-–.):]\s+|\s*[-–:]?\s*\b(?:interview )?questions?\s*:?\s*$|^(?:interview )?questions? (?:about|on|for)\s+|^fragen (?:zu|zum|zur)\s+`)
)

// bankName is in the title of a document that holds questions for candidates.
var bankName = regexp.MustCompile(`(?i)\b(?:question (?:bank|list|set)s?|interview (?:questions?|guide|kit)|scorecards?|interviewfragen|fragenkatalog|fragensammlung|interviewleitfaden|bewertungsbogen|questions d['’]entretien|guide d['’]entretien|preguntas de entrevista|interviewvragen|sollicitatievragen)\b|\bquestions$`)

// isAsked reports whether a text is a question for candidates.
func isAsked(text string) bool {
	plain := document.Plain(text)
	return asks.MatchString(plain) && utf8.RuneCountInString(plain) > 9
}

// isBank reports whether a document is a collection of questions or a scorecard, and not a posting.
func isBank(doc *document.Document, h *Headings) bool {
	if questionColumn(doc.Blocks) != nil {
		return true
	}
	asked, others, looks := 0, 0, 0
	isNamed := bankName.MatchString(saidTitle(doc)) || len(doc.Blocks) > 0 && bankName.MatchString(document.Plain(doc.Blocks[0].Text))
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		switch b.Kind {
		case document.List:
			for _, item := range b.Items {
				if isAsked(item.Text) {
					asked++
				} else {
					others++
				}
			}
		case document.Heading:
			if isAsked(b.Text) {
				asked++
			}
			if isLookLabel(b.Text) {
				looks++
			}
			if s := h.Of(b.Text); (s == Responsibilities || s == Requirements || s == Nice) && !isLookLabel(b.Text) && b.Level != 1 {
				return false
			}
		}
	}
	return asked >= 4 && asked >= others || isNamed && asked > 0 && asked >= others || looks >= 2
}

// saidTitle is the title that a document has, or that a key of it says.
func saidTitle(doc *document.Document) string {
	if at := slices.IndexFunc(doc.Facts, func(f document.Fact) bool { return meaningOf(f.Key) == "title" }); at >= 0 && doc.Title == "" {
		return doc.Facts[at].Value
	}
	return doc.Title
}

func isLookLabel(text string) bool { return lookLabel.MatchString(text) || flagLabel.MatchString(text) }

// bank makes skills of a collection: one for each heading that has questions or signs of good answers below it.
func bank(doc *document.Document, h *Headings) ([]*Skill, *Page) {
	m := &mapper{headings: h, doc: doc, role: &Role{Source: doc.Source, Headings: map[string][]string{}}}
	doc.Title = saidTitle(doc)
	m.title()
	b := &bankReader{source: doc.Source, title: m.role.Title, page: &Page{Source: doc.Source, Title: m.role.Title}}
	if table := questionColumn(doc.Blocks); table != nil {
		b.rows(table)
	}
	b.level = b.skillLevel(doc.Blocks)
	if b.level == 0 {
		b.begin(nil)
	}
	b.read(doc.Blocks)
	skills := b.done()
	for _, said := range m.role.Headings["title"] { // again, after a key of the document
		if len(skills) > 0 {
			skills[0].Comments = append(skills[0].Comments, "“"+said+"”")
		}
	}
	return skills, b.page
}
