package kit

import (
	"fmt"
	"strconv"
	"strings"

	"rolewright/build/view"
	"rolewright/build/xlsx"
)

// The columns of the panel's sheet, before one for each interviewer and the figures.
const (
	skillColumn = iota
	mustColumn
	weightColumn
	barColumn
	firstSeat
)

// panel writes the sheet that brings the ratings together. Its figures are those of the debrief page
// (templates/assets/debrief.js/40-panel.js): a skill's average is the mean of its ratings, and an interviewer's and the
// panel's are weighted by skill. What isn't rated counts for nothing.
func (b *book) panel(s *xlsx.Sheet, v *Scorecards) {
	s.Widths, s.FrozenColumns = []int{34, 11, 9, 7}, 1
	s.Rows = []xlsx.Row{
		{text(b.say("site.page_of", "page", b.say("file.panel"), "role", b.frame.Role), xlsx.Title)},
		{text(b.say("script.sums.advice")+" "+b.say("file.panel_advice"), xlsx.Line)},
		{text(b.say("sheet.candidate"), xlsx.Strong), shown(xlsx.Ref(b.seats[0].sheet, "$C$3"))},
		{text(b.say("sheet.version"), xlsx.Strong), text(b.frame.Version, xlsx.Line)},
	}
	b.panelHead(s)
	first := len(s.Rows)
	for _, skill := range b.debrief.Skills {
		b.panelRow(s, skill)
	}
	b.ownMeans(s, first, len(s.Rows))
	b.wholeMean(s, first, len(s.Rows)-1)
	b.recommendations(s)
	b.panelRequirements(s, v.Checks)
}

// shown is what another cell holds, or nothing where that is empty.
func shown(cell string) xlsx.Cell {
	return computed("IF("+cell+`="","",`+cell+")", xlsx.Line)
}

func (b *book) panelHead(s *xlsx.Sheet) {
	row := xlsx.Row{text(b.say("skills.skill"), xlsx.Header), text(b.say("common.must_have"), xlsx.Header), text(b.say("script.sums.weight"), xlsx.Header), text(b.say("scorecards.bar"), xlsx.Header)}
	for _, seat := range b.seats {
		row = append(row, computed("IF("+seat.interviewer+`="",`+xlsx.Quote(seat.sheet)+","+seat.interviewer+")", xlsx.Header))
		s.Widths = append(s.Widths, 14)
	}
	row = append(row, text(b.say("script.spread"), xlsx.Header), text(b.say("script.sums.average"), xlsx.Header), blank(xlsx.Header))
	s.Widths = append(s.Widths, 9, 12, 24)
	s.Rows = append(s.Rows, row)
	s.Frozen = len(s.Rows)
}

// last is the column of the last interviewer.
func (b *book) last() int { return firstSeat + len(b.seats) - 1 }

// panelRow writes what the panel says of a skill.
func (b *book) panelRow(s *xlsx.Sheet, skill view.DebriefSkill) {
	at := len(s.Rows)
	known, must := b.known(skill), ""
	if skill.Must {
		must = b.say("common.must_have")
	}
	row := xlsx.Row{text(skill.Name, xlsx.Strong), text(must, xlsx.Soft), number(known.Weight, xlsx.Figure), {Style: xlsx.Figure}}
	if known.Bar != nil {
		row[barColumn] = number(*known.Bar, xlsx.Figure)
	}
	for _, seat := range b.seats {
		cell := text("·", xlsx.Figure)
		if from := seat.ratings[skill.ID]; from != "" {
			cell = computed("IF("+from+`="","",`+from+")", xlsx.Figure)
		}
		row = append(row, cell)
	}
	ratings := xlsx.At(firstSeat, at) + ":" + xlsx.At(b.last(), at)
	row = append(row,
		computed(fmt.Sprintf(`IF(COUNT(%[1]s)>1,MAX(%[1]s)-MIN(%[1]s),"–")`, ratings), xlsx.Figure),
		computed(fmt.Sprintf(`IFERROR(AVERAGE(%[1]s),%[2]s)`, ratings, xlsx.Quote(b.say("script.not_rated"))), xlsx.Mean))
	if known.Bar != nil {
		bar := strconv.Itoa(*known.Bar)
		row = append(row, computed(fmt.Sprintf(`IF(COUNTIF(%s,"<%s")>0,%s,"")`, ratings, bar, xlsx.Quote(b.say("script.below_bar", "bar", bar))), xlsx.Soft))
	}
	s.Rows = append(s.Rows, row)
}

// known is a skill as scorecards have it. One that no interview rates has the weight 1, as in the debrief.
func (b *book) known(skill view.DebriefSkill) view.DataSkill {
	for _, seat := range b.seats {
		if known, ok := seat.skills[skill.ID]; ok {
			return known
		}
	}
	return view.DataSkill{Weight: 1}
}

// ownMeans write the average of each interviewer.
func (b *book) ownMeans(s *xlsx.Sheet, first, end int) {
	row := xlsx.Row{text(b.say("script.sums.average"), xlsx.Header), {Style: xlsx.Header}, {Style: xlsx.Header}, {Style: xlsx.Header}}
	for i := range b.seats {
		row = append(row, computed(weightedMean(firstSeat+i, first, end), xlsx.Mean))
	}
	s.Rows = append(s.Rows, row)
}

// weightedMean is the mean of a column's numbers between two rows, weighted by skill, or nothing.
func weightedMean(column, first, end int) string {
	cells := func(column int) string { return xlsx.At(column, first) + ":" + xlsx.At(column, end-1) }
	values, weights := cells(column), cells(weightColumn)
	return fmt.Sprintf(`IF(COUNT(%[1]s)=0,"",SUMPRODUCT(%[2]s,%[1]s)/SUMPRODUCT(%[2]s,--ISNUMBER(%[1]s)))`, values, weights)
}

// wholeMean writes the average of the panel into the row of the interviewers' own.
func (b *book) wholeMean(s *xlsx.Sheet, first, end int) {
	row := &s.Rows[end]
	*row = append(*row, xlsx.Cell{Style: xlsx.Plain}, computed(weightedMean(b.last()+2, first, end), xlsx.Mean), text(b.say("file.whole_panel"), xlsx.Soft))
}

func (b *book) recommendations(s *xlsx.Sheet) {
	row := xlsx.Row{text(b.say("scorecard.recommendation"), xlsx.Header), {Style: xlsx.Header}, {Style: xlsx.Header}, {Style: xlsx.Header}}
	for _, seat := range b.seats {
		cell := shown(seat.recommendation)
		cell.Style = xlsx.Figure
		row = append(row, cell)
	}
	s.Rows = append(s.Rows, row)
}

// panelRequirements writes what became of each requirement. Those that no interview checks are filled in here.
func (b *book) panelRequirements(s *xlsx.Sheet, checks []view.ScorecardRequirement) {
	if len(b.debrief.Requirements) == 0 {
		return
	}
	s.Rows = append(s.Rows, nil, xlsx.Row{text(b.say("guide.requirements"), xlsx.Header), text(b.say("common.must_have"), xlsx.Header), {Style: xlsx.Header}, {Style: xlsx.Header}, {Style: xlsx.Header}})
	for _, r := range b.debrief.Requirements {
		must := ""
		if r.Must {
			must = b.say("common.must_have")
		}
		at := xlsx.At(firstSeat, len(s.Rows))
		state := xlsx.Cell{Style: xlsx.Chosen}
		if cells := b.stateCells(r.ID); len(cells) > 0 {
			state = computed(b.jointState(cells), xlsx.Figure)
		} else {
			b.choice(s, at, b.states)
		}
		how := ""
		for _, c := range checks {
			if c.ID == r.ID {
				how = c.Verify
			}
		}
		s.Rows = append(s.Rows, xlsx.Row{text(r.Text, xlsx.Strong), text(must, xlsx.Soft), text("", xlsx.Plain), text("", xlsx.Plain), state, text(how, xlsx.Soft)})
	}
}

// stateCells are those in which scorecards say what became of a requirement.
func (b *book) stateCells(id string) []string {
	var cells []string
	for _, seat := range b.seats {
		if cell := seat.states[id]; cell != "" {
			cells = append(cells, cell)
		}
	}
	return cells
}

// jointState is what all that was found amounts to: one who couldn't confirm it outweighs the others.
func (b *book) jointState(cells []string) string {
	any := func(key string) string {
		var tests []string
		for _, cell := range cells {
			tests = append(tests, cell+"="+xlsx.Quote(b.say(key)))
		}
		return "OR(" + strings.Join(tests, ",") + ")"
	}
	state := func(key string) string { return xlsx.Quote(b.say(key)) }
	return fmt.Sprintf("IF(%s,%s,IF(%s,%s,%s))", any("sheet.not_confirmed"), state("sheet.not_confirmed"), any("sheet.confirmed"), state("sheet.confirmed"), state("sheet.not_checked"))
}

// plan writes the interview plan.
func (b *book) plan(v *view.Guide) {
	s := b.sheet(b.say("guide.plan"))
	s.Widths = []int{30, 12, 26, 50, 36, 12}
	s.Rows = []xlsx.Row{
		{text(b.say("site.page_of", "page", b.say("guide.plan"), "role", b.frame.Role), xlsx.Title)},
		{
			text(b.say("guide.interview"), xlsx.Header), text(b.say("guide.time"), xlsx.Header), text(b.say("guide.who"), xlsx.Header),
			text(b.say("file.purpose"), xlsx.Header), text(b.say("guide.rates"), xlsx.Header), text(b.say("guide.questions"), xlsx.Header),
		},
	}
	s.Frozen = 2
	for _, step := range v.Plan {
		var focus []string
		for _, skill := range step.Focus {
			focus = append(focus, b.plain(skill))
		}
		s.Rows = append(s.Rows, xlsx.Row{
			text(b.plain(step.Name), xlsx.Strong), text(step.Time, xlsx.Plain), text(strings.Join(step.Interviewers, "\n"), xlsx.Plain),
			text(b.plain(step.Purpose), xlsx.Plain), text(strings.Join(focus, "\n"), xlsx.Plain), number(step.Questions, xlsx.Figure),
		})
	}
	if v.PlanTime != "" {
		s.Rows = append(s.Rows, xlsx.Row{text("", xlsx.Strong), text(b.say("guide.in_total", "time", v.PlanTime), xlsx.Strong)})
	}
}
