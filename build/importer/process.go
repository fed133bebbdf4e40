package importer

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
	"rolewright/build/phrase"
)

var (
	minutesInText = regexp.MustCompile(`(?i)(?:\b(\d{1,3}(?:[.,]\d)?)\s?(?:-|–|to)\s?)?\b(\d{1,3}(?:[.,]\d)?)[\s-]?(minutes?|mins?|minuten|minutos|min\.?|hours?|hrs?|h|stunden?|heures?|horas?|uur)\b|\b(an|one|half an|eine|une|una) (hour|stunde|heure|hora)\b`)
	stageName     = regexp.MustCompile(`^(?:\*\*)?([^:–—(.,*]{3,80}?)(?:\*\*)?\s*(?:[:–—(.,]|\s-\s|\*\*|$)`)
	isInterview   = regexp.MustCompile(`(?i)\b(?:interviews?|screen(?:ing)?|call|conversation|chat|panel|exercise|presentation|session|meet|talk|round|test|gespräch\w*|telefonat|kennenlernen|probe\w*|entretien|appel|échange|entrevista|llamada|gesprek|kennismaking|case|pairing|demo|task|assignment|onsite|review)\b`)
	noInterview   = regexp.MustCompile(`(?i)\b(?:apply|application|offer|resume|cv|reference checks?|background checks?|references|decision|contract|angebot|bewerbung|candidature|proposition|oferta|aanbod|sollicitatie)\b`)
)

// process reads the stages of a hiring process. Those with a length become the interview plan; the text stays, because
// candidates want to know.
func (m *mapper) process(p part) {
	m.keep(p.heading, p.blocks)
	if len(m.role.Interviews) > 0 || len(m.role.Stages) > 0 {
		return
	}
	for _, text := range stagesIn(p.blocks) {
		name := nameOfStage(text)
		if name == "" || noInterview.MatchString(name) {
			continue
		}
		if minutes := minutesOf(text); minutes > 0 {
			m.role.Interviews = append(m.role.Interviews, Interview{Name: name, Minutes: minutes, ForCandidates: purposeOf(text)})
		} else if isInterview.MatchString(text) {
			m.role.Stages = append(m.role.Stages, name)
		}
	}
	m.role.Interviews = distinct(m.role.Interviews)
	if len(m.role.Interviews) > 0 {
		from := ""
		if p.heading != nil {
			from = document.Plain(p.heading.Text)
		}
		m.placed("interviews", from, len(m.role.Interviews))
	}
}

// stagesIn returns the texts of a list's items, or those of the headings with what is below them.
func stagesIn(blocks []document.Block) []string {
	var texts []string
	for i := range blocks {
		b := &blocks[i]
		switch {
		case b.Kind == document.List:
			for _, item := range b.Items {
				texts = append(texts, strings.TrimSpace(item.Text+" "+flat(item.Blocks)))
			}
		case b.Kind == document.Heading && i+1 < len(blocks) && blocks[i+1].Kind == document.Paragraph:
			texts = append(texts, "**"+b.Text+"**: "+blocks[i+1].Text)
		}
	}
	if len(texts) > 12 {
		return nil
	}
	return texts
}

var boldStart = regexp.MustCompile(`^(?:\d{1,2}[.)]\s*)?\*\*([^*]{3,80}?):?\*\*`)

var stageNumber = regexp.MustCompile(`(?i)^(?:step|stage|round|schritt|étape|paso|stap)?\s*\d{1,2}\s*[.):–-]\s*`)

func nameOfStage(text string) string {
	text, _, _ = strings.Cut(text, "\n")
	if m := boldStart.FindStringSubmatch(text); m != nil {
		text = m[1] + ":"
	}
	plain := stageNumber.ReplaceAllString(document.Plain(text), "")
	m := stageName.FindStringSubmatch(plain)
	if m == nil || len(strings.Fields(m[1])) > 9 {
		return ""
	}
	name := strings.TrimSpace(minutesInText.ReplaceAllString(m[1], ""))
	name = danglingWord.ReplaceAllString(strings.Trim(name, " -–,"), "")
	if utf8.RuneCountInString(name) > hiring.MaxName || hiring.Slug(name) == "" {
		return ""
	}
	return name
}

// danglingWord led to the length of a stage, which is a field of its own.
var danglingWord = regexp.MustCompile(`(?i)[\s,]+(?:of|for|about|lasting|de|d['’]|à|pour|von|für|über|ca\.?|circa|env\.?|environ|approx\.?)$`)

// purposeOf is what a stage says about itself below its name.
func purposeOf(text string) string {
	_, rest, _ := strings.Cut(text, "\n")
	return document.OneLine(rest)
}

var hoursMinutes = regexp.MustCompile(`(?i)\b(\d{1,2}) ?(?:h|hrs?|hours?|std\.?|stunden?|heures?)\.? ?(\d{1,2}) ?(?:m|min|minutes?|minuten)\b`)

// partOfHour matches an hour that isn't a whole one.
var partOfHour = regexp.MustCompile(`(?i)\b(?:quarters? of an|hours? and an? (?:half|quarter))\b|½|¼|¾`)

// minutesOf is the length that a text states, or 0 if it states none or several.
func minutesOf(text string) int {
	text, _, _ = strings.Cut(text, "\n")
	text = document.Plain(text)
	if g := hoursMinutes.FindStringSubmatch(text); g != nil {
		if minutes, ok := hiring.MinutesIn(g[1] + " h " + g[2] + " min"); ok && minutes <= 8*60 {
			return minutes
		}
	}
	found := minutesInText.FindAllStringSubmatch(text, 2)
	if len(found) != 1 || partOfHour.MatchString(text) {
		return 0
	}
	g := found[0]
	if g[4] != "" {
		if strings.EqualFold(g[4], "half an") {
			return 30
		}
		return 60
	}
	unit := "minutes"
	if strings.ContainsAny(strings.ToLower(g[3][:1]), "hsu") {
		unit = "hours"
	}
	minutes, ok := hiring.MinutesIn(g[2] + " " + unit)
	if !ok || minutes > 8*60 || minutes < 5 {
		return 0
	}
	return minutes
}

// distinct leaves out interviews whose id another one has.
func distinct(interviews []Interview) []Interview {
	seen := make(map[string]bool)
	var all []Interview
	for _, i := range interviews {
		if id := hiring.Slug(i.Name); !seen[id] {
			seen[id] = true
			all = append(all, i)
		}
	}
	return all
}

var addressInText = regexp.MustCompile(`https?://[^\s"'<>()\[\]]+`)

// apply finds where applications go, if one address is named. The text stays.
func (m *mapper) apply(p part) {
	m.keep(p.heading, p.blocks)
	if m.role.ApplyURL+m.role.ApplyEmail != "" {
		return
	}
	var addresses, mails []string
	eachText(p.blocks, func(text string) {
		addresses = append(addresses, addressInText.FindAllString(text, -1)...)
		mails = append(mails, emailInText.FindAllString(addressInText.ReplaceAllString(text, ""), -1)...)
	})
	addresses, mails = unique(addresses), unique(mails)
	switch {
	case len(mails) == 1 && len(addresses) == 0:
		_ = m.applyTo(mails[0])
	case len(addresses) == 1 && len(mails) == 0:
		_ = m.applyTo(strings.TrimRight(addresses[0], ".,;"))
	}
	m.placedWhere("a line of the text")
}

func unique(texts []string) []string {
	seen := make(map[string]bool)
	var all []string
	for _, t := range texts {
		if !seen[t] {
			seen[t] = true
			all = append(all, t)
		}
	}
	return all
}

// language guesses the language of the text, where nobody says it.
func (m *mapper) language() {
	if m.role.Language != "" {
		return
	}
	var b strings.Builder
	add := func(text string) { b.WriteString(document.Plain(text) + " ") }
	eachText(m.role.Body, add)
	for _, list := range [][]Point{m.role.Responsibilities, m.role.Requirements} {
		for _, p := range list {
			add(p.Text)
		}
	}
	add(m.role.Summary)
	if guess := phrase.Guess(b.String()); guess != phrase.Unknown {
		m.role.Language = guess
	}
}

// level moves the headings of a text, so that the highest one is of the second level.
func (m *mapper) level(blocks []document.Block) {
	highest := document.Soft
	for _, b := range blocks {
		if b.Kind == document.Heading && b.Level < highest {
			highest = b.Level
		}
	}
	for i := range blocks {
		if b := &blocks[i]; b.Kind == document.Heading {
			if b.Level == document.Soft {
				b.Level = 3
				if highest == document.Soft {
					b.Level = 2
				}
				continue
			}
			b.Level = min(b.Level-highest+2, 6)
		}
	}
}

// leftIn tells what stayed text, heading by heading.
func leftIn(body []document.Block) []Left {
	var all []Left
	current := Left{}
	var blocks []document.Block
	flush := func() {
		if current.Words = document.Words(blocks); current.Words > 0 {
			all = append(all, current)
		}
		blocks = nil
	}
	for _, b := range body {
		if b.Kind == document.Heading && b.Level <= 2 {
			flush()
			current = Left{Heading: document.Plain(b.Text)}
			continue
		}
		if b.Kind != document.Comment {
			blocks = append(blocks, b)
		}
	}
	flush()
	return all
}

// notesOf gathers what a reader left out: links are one note.
func notesOf(notes []string) []string {
	var links, all []string
	for _, n := range notes {
		if strings.HasPrefix(n, "link to ") || strings.HasPrefix(n, "picture to ") {
			links = append(links, n[strings.Index(n, " to ")+len(" to "):])
			continue
		}
		all = append(all, n)
	}
	if links = unique(links); len(links) > 0 {
		shown := links[:min(len(links), 3)]
		text := "left out the addresses of links and pictures that aren't on the web: " + strings.Join(shown, ", ")
		if more := len(links) - len(shown); more > 0 {
			text += ", …"
		}
		all = append(all, text)
	}
	return all
}

// fieldRank is the place of a field in a role file.
func fieldRank(field string) int {
	for i, f := range hiring.RoleFields() {
		if f.Key == field {
			return i
		}
	}
	return 0
}
