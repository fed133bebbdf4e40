package kit

import (
	"html/template"
	"strconv"
	"strings"

	"rolewright/build/view"
	"rolewright/build/xlsx"
)

// Scorecards are the views that a role's workbook is made from.
type Scorecards struct {
	Guide   *view.Guide
	Cards   []*view.Scorecard     // of each interview
	Data    []*view.ScorecardData // what the script of each computes with
	Debrief view.DebriefData      // what that of the debrief does
	// Checks are the requirements that no interview checks.
	Checks []view.ScorecardRequirement
}

// Scorecards makes a workbook for Excel: a sheet for each interview, one that brings their ratings together as the
// debrief does, and the interview plan.
func (m *Maker) Scorecards(v *Scorecards) []byte {
	b := newBook(m, v)
	for i, card := range v.Cards {
		b.scorecard(card, v.Data[i], b.debrief.Interviews[i].People)
	}
	b.panel(b.sheet(b.say("file.panel")), v)
	b.plan(v.Guide)
	b.lists()
	return b.Bytes()
}

// book is a workbook that is being written.
type book struct {
	xlsx.Workbook
	*writer
	frame   *view.RoleFrame
	letter  bool
	taken   map[string]bool // names of sheets
	choices *xlsx.Sheet     // what the drop-downs offer
	ratings string          // its cells with the ratings, and so on
	states  string
	advice  string // those with the recommendations
	seats   []*seat
	debrief view.DebriefData
	scale   []view.DataRating
}

// seat is an interviewer's scorecard: the column of its ratings, and where the panel's sheet finds what is in it.
type seat struct {
	sheet                       string
	column                      int
	interviewer, recommendation string
	ratings                     map[string]string // the cells, by the ids of skills
	states                      map[string]string // by those of requirements
	skills                      map[string]view.DataSkill
}

func newBook(m *Maker, v *Scorecards) *book {
	f := &v.Guide.RoleFrame
	w := &writer{words: m.words, here: func(string) bool { return false }}
	b := &book{writer: w, frame: f, letter: m.format.Letter, taken: make(map[string]bool)}
	b.Title, b.Author, b.Language = w.say("site.page_of", "page", w.say("document.scorecards"), "role", f.Role), f.Organisation, f.Lang
	b.debrief = v.Debrief
	b.choices = &xlsx.Sheet{Name: xlsx.SheetName(w.say("file.lists"), b.taken), Hidden: true}
	b.scale = v.Data[0].Scale
	b.offer(v)
	return b
}

// offer fills the sheet of what drop-downs offer, a column for each.
func (b *book) offer(v *Scorecards) {
	column := func(n int, cells []xlsx.Cell) string {
		for i, c := range cells {
			for len(b.choices.Rows) <= i {
				b.choices.Rows = append(b.choices.Rows, make(xlsx.Row, 3))
			}
			b.choices.Rows[i][n] = c
		}
		return xlsx.Ref(b.choices.Name, "$"+xlsx.Column(n)+"$1:$"+xlsx.Column(n)+"$"+strconv.Itoa(max(1, len(cells))))
	}
	var ratings, recommendations []xlsx.Cell
	for _, r := range b.scale {
		ratings = append(ratings, number(r.Level, xlsx.Plain))
	}
	for _, r := range v.Cards[0].Recommendations {
		recommendations = append(recommendations, text(r.Label, xlsx.Plain))
	}
	b.ratings = column(0, append(ratings, text(b.say("sheet.not_assessed"), xlsx.Plain)))
	b.states = column(1, []xlsx.Cell{text(b.say("sheet.confirmed"), 0), text(b.say("sheet.not_confirmed"), 0), text(b.say("sheet.not_checked"), 0)})
	b.advice = column(2, recommendations)
}

func (b *book) lists() { b.Sheets = append(b.Sheets, b.choices) }

// sheet begins a sheet.
func (b *book) sheet(about string) *xlsx.Sheet {
	s := &xlsx.Sheet{
		Name: xlsx.SheetName(about, b.taken), Landscape: true, Letter: b.letter, RightToLeft: b.frame.Dir == "rtl",
		Header: b.say("common.confidential"),
		Footer: b.say("site.printed", "role", b.frame.Role, "version", b.frame.Version) + " · " + b.say("file.page", "page", "{page}", "pages", "{pages}"),
	}
	b.Sheets = append(b.Sheets, s)
	return s
}

func text(said string, s xlsx.Style) xlsx.Cell { return xlsx.Cell{Text: said, Style: s} }

func blank(s xlsx.Style) xlsx.Cell { return xlsx.Cell{Style: s} }

func number(n int, s xlsx.Style) xlsx.Cell { return xlsx.Cell{Number: n, HasNumber: true, Style: s} }

func computed(formula string, s xlsx.Style) xlsx.Cell { return xlsx.Cell{Formula: formula, Style: s} }

// The columns of a scorecard. Each interviewer has two: the ratings, and what they rest on.
const (
	numberColumn = iota
	askColumn
	helpColumn
	firstRating
)

// scorecard writes the sheet of an interview, with columns for each of the people who hold it.
func (b *book) scorecard(card *view.Scorecard, data *view.ScorecardData, people int) {
	name := b.plain(card.Interview.Name)
	s := b.sheet(name)
	s.Widths = []int{5, 40, 50}
	s.Rows = []xlsx.Row{
		{text(b.say("scorecard.title", "interview", name, "role", b.frame.Role), xlsx.Title)},
		{text(b.say("scorecard.advice"), xlsx.Line)},
		{{}, text(b.say("sheet.candidate"), xlsx.Strong), {Style: xlsx.Input}},
		{{}, text(b.say("sheet.version"), xlsx.Strong), text(b.frame.Version, xlsx.Plain)},
		{text(b.scaleLine(), xlsx.Line)},
		{blank(xlsx.Header), text(b.say("scorecard.steps"), xlsx.Header), text(b.say("skill.ratings"), xlsx.Header)},
	}
	s.Frozen = len(s.Rows)
	skills := make(map[string]view.DataSkill)
	for _, skill := range data.Skills {
		skills[skill.ID] = skill
	}
	var panel []*seat
	for n := range people {
		panel = append(panel, b.seat(s, firstRating+2*n, people, skills))
	}
	for _, step := range card.Steps {
		if step.Question.ID != "" {
			b.askRow(s, &step.Question, panel)
		} else {
			b.rateRow(s, &step.Skill, panel)
		}
	}
	b.requirementRows(s, card.Requirements, panel)
	b.endRows(s, panel)
	b.seats = append(b.seats, panel...)
}

// scaleLine names all ratings.
func (b *book) scaleLine() string {
	var names []string
	for _, r := range b.scale {
		names = append(names, strconv.Itoa(r.Level)+" "+r.Label)
	}
	return strings.Join(names, " · ")
}

// seat adds the columns of an interviewer.
func (b *book) seat(s *xlsx.Sheet, column, people int, skills map[string]view.DataSkill) *seat {
	wide := 54
	if people > 1 {
		wide = 36
	}
	s.Widths = append(s.Widths, 15, wide)
	s.Rows[2] = append(s.Rows[2], text(b.say("sheet.interviewer"), xlsx.Strong), blank(xlsx.Input))
	s.Rows[3] = append(s.Rows[3], text(b.say("sheet.date"), xlsx.Strong), blank(xlsx.Input))
	s.Rows[5] = append(s.Rows[5], text(b.say("file.rating"), xlsx.Header), text(b.say("sheet.evidence"), xlsx.Header))
	return &seat{
		sheet: s.Name, column: column, interviewer: xlsx.Ref(s.Name, xlsx.At(column+1, 2)),
		ratings: make(map[string]string), states: make(map[string]string), skills: skills,
	}
}

// row adds a row: what is asked, and for each interviewer a drop-down and a cell to write in. It returns where the
// drop-downs are; without any to choose from, there are none.
func (b *book) row(s *xlsx.Sheet, from string, panel []*seat, cells ...xlsx.Cell) []string {
	row := xlsx.Row(cells)
	var chosen []string
	for _, seat := range panel {
		at := xlsx.At(seat.column, len(s.Rows))
		chosen = append(chosen, xlsx.Ref(s.Name, at))
		if from == "" {
			row = append(row, blank(xlsx.Plain), blank(xlsx.Input))
			continue
		}
		row = append(row, blank(xlsx.Chosen), blank(xlsx.Input))
		b.choice(s, at, from)
	}
	s.Rows = append(s.Rows, row)
	return chosen
}

// section begins a part of a scorecard.
func (b *book) section(s *xlsx.Sheet, key, evidence string, panel []*seat) {
	row := xlsx.Row{blank(xlsx.Header), text(b.say(key), xlsx.Header), blank(xlsx.Header)}
	for range panel {
		row = append(row, blank(xlsx.Header), text(evidence, xlsx.Header))
	}
	s.Rows = append(s.Rows, row)
}

func (b *book) askRow(s *xlsx.Sheet, q *view.Question, panel []*seat) {
	b.row(s, "", panel, number(q.Number, xlsx.Strong), text(b.plain(q.Ask), xlsx.Strong), text(b.help(q), xlsx.Soft))
}

// help is what an interviewer needs beside a question, in lines.
func (b *book) help(q *view.Question) string {
	var lines []string
	add := func(key string, list []template.HTML) {
		if len(list) == 0 {
			return
		}
		lines = append(lines, b.say(key)+b.colon())
		for _, item := range list {
			lines = append(lines, "– "+b.plain(item))
		}
	}
	add("question.probes", q.Probes)
	add("question.look_for", q.LookFor)
	add("question.red_flags", q.RedFlags)
	if len(q.Anchors) > 0 {
		lines = append(lines, b.say("question.anchors")+b.colon())
		lines = append(lines, b.anchorLines(q.Anchors)...)
	}
	return strings.Join(lines, "\n")
}

// colon ends a line that a list follows.
func (b *book) colon() string { return strings.TrimRight(b.say("common.colon"), " ") }

// anchorLines say what earns each rating.
func (b *book) anchorLines(anchors []view.Anchor) []string {
	var lines []string
	for _, a := range anchors {
		said := b.plain(a.Text)
		if a.Missing {
			said = b.say("question.no_anchor")
		}
		if said != "" {
			lines = append(lines, strconv.Itoa(a.Level)+" "+a.Label+b.say("common.colon")+said)
		}
	}
	return lines
}

func (b *book) rateRow(s *xlsx.Sheet, skill *view.GuideSkill, panel []*seat) {
	name := []string{b.named(skill.Name, skill.Must)}
	for _, said := range []string{b.plain(skill.Definition), b.bar(skill), b.weight(skill)} {
		if said != "" {
			name = append(name, said)
		}
	}
	anchors := strings.Join(b.anchorLines(skill.Ratings), "\n")
	chosen := b.row(s, b.ratings, panel, blank(xlsx.Plain), text(strings.Join(name, "\n"), xlsx.Strong), text(anchors, xlsx.Plain))
	for i, seat := range panel {
		seat.ratings[skill.ID] = chosen[i]
	}
}

// named is the name of a skill or a requirement, with a word for a must-have.
func (b *book) named(name template.HTML, must bool) string {
	if must {
		return b.plain(name) + " (" + b.say("interview.must") + ")"
	}
	return b.plain(name)
}

// choice gives a cell a drop-down.
func (b *book) choice(s *xlsx.Sheet, at, from string) {
	for i := range s.Choices {
		if s.Choices[i].From == from {
			s.Choices[i].Cells = append(s.Choices[i].Cells, at)
			return
		}
	}
	s.Choices = append(s.Choices, xlsx.Choice{Cells: []string{at}, From: from, Title: b.say("file.choose"), Message: b.say("file.choose_advice")})
}

func (b *book) requirementRows(s *xlsx.Sheet, list []view.ScorecardRequirement, panel []*seat) {
	if len(list) == 0 {
		return
	}
	b.section(s, "guide.requirements", b.say("sheet.checked_against"), panel)
	for i := range list {
		r := &list[i]
		chosen := b.row(s, b.states, panel, blank(xlsx.Plain), text(b.named(r.Text, r.Must), xlsx.Strong), text(r.Verify, xlsx.Soft))
		for n, seat := range panel {
			seat.states[r.ID] = chosen[n]
		}
	}
}

// endRows write what comes once everything is rated.
func (b *book) endRows(s *xlsx.Sheet, panel []*seat) {
	b.section(s, "scorecard.panel", "", panel)
	b.row(s, "", panel, blank(xlsx.Plain), text(b.say("scorecard.follow_up"), xlsx.Strong), blank(xlsx.Plain))
	chosen := b.row(s, b.advice, panel, blank(xlsx.Plain), text(b.say("scorecard.recommendation"), xlsx.Strong),
		text(b.say("scorecard.last")+"\n"+b.say("scorecard.reasons"), xlsx.Soft))
	for i, seat := range panel {
		seat.recommendation = chosen[i]
	}
}
