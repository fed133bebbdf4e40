package page

import (
	"html/template"
	"slices"
	"strconv"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
)

// Guide is the view of guide.html: the whole interview plan of a role.
type Guide struct {
	RoleFrame
	// Notes are what every interviewer should know.
	Notes template.HTML
	// Plan lists the interviews in order; PlanTime is their sum, or "".
	Plan     []PlanStep
	PlanTime string
	Coverage Coverage
	Skills   []GuideSkill
	// Requirements are facts to check beside the interviews; they are never rated.
	Requirements []Requirement
	// Interviews are the interviews one after the other, as each interviewer has theirs.
	Interviews []Interview
}

// InterviewGuide is the view of interview.html: what one interviewer needs.
type InterviewGuide struct {
	RoleFrame
	Notes     template.HTML
	Interview Interview
	// Skills are those that this interview rates, with their anchors.
	Skills []GuideSkill
	// Previous and Next are the neighbours in the plan; their Href is "" at either end.
	Previous, Next Link
}

// PlanStep is an interview in the table of the plan.
type PlanStep struct {
	Name, Href, SheetHref string
	Time                  string // "45 min", or ""
	Interviewers          []string
	Purpose               template.HTML
	Focus                 []string // names of the skills
	Questions             int
}

// Coverage is the matrix of skills against interviews.
type Coverage struct {
	Interviews []string
	Rows       []CoverageRow
	// Holes counts the must-haves that no question asks about.
	Holes int
}

// CoverageRow is a skill's row: a cell for each interview.
type CoverageRow struct {
	Skill string
	Must  bool
	Cells []CoverageCell
	// Hole is true when no question asks about the skill.
	Hole bool
}

// CoverageCell says what an interview does about a skill: nothing, or rate it on so many questions, which may be none.
type CoverageCell struct {
	Rated     bool
	Questions int
}

// GuideSkill is a skill as interviewers need it.
type GuideSkill struct {
	ID, Name     string
	Href         string // of its page in the library, or ""
	Kind         string // "Skill", "Knowledge", "Behaviour", or ""
	Definition   template.HTML
	Must         bool
	Weight       int
	WeightReason template.HTML
	Bar          string // "3, Meets the bar", or ""
	// Ratings are all steps of the scale, each with its anchor if there is one; Anchors only those that have one or
	// should.
	Ratings, Anchors []Anchor
	// Covers are the responsibilities that it is needed for.
	Covers []template.HTML
}

// Anchor is a rating, what it is called, and the behaviour that earns it.
type Anchor struct {
	Level int
	Label string
	Text  template.HTML // "" when nobody has described it
	// Missing is true when the site wants every skill to describe this rating, and this one doesn't.
	Missing bool
}

// Requirement is a fact that is checked and never rated.
type Requirement struct {
	Text   template.HTML
	Must   bool
	Verify string // "in the CV", "in the first conversation", "with a reference", or ""
}

func (p *planner) guide(r *hiring.Role) *Guide {
	at := guidePath(r.Card)
	href := p.linker(at)
	v := &Guide{RoleFrame: p.roleFrame(r, at, "guide", "Interview guide: "+r.Title.Value, guideDocument), Notes: r.InterviewerNotes.Content.HTML(href)}
	v.Coverage = coverage(r)
	if total := r.InterviewMinutes; total > 0 {
		v.PlanTime = Hours(total)
	}
	for n, i := range r.Interviews {
		interview := p.interview(r, i, n+1, v.Root, href)
		v.Interviews = append(v.Interviews, interview)
		v.Plan = append(v.Plan, planStep(&interview, len(i.Questions)))
	}
	covers := covered(r, href)
	for _, s := range r.Skills {
		v.Skills = append(v.Skills, p.guideSkill(s, v.Root, href, covers[s]))
	}
	v.Requirements = requirements(r, href)
	return v
}

func planStep(i *Interview, questions int) PlanStep {
	step := PlanStep{Name: i.Name, Href: i.Href, SheetHref: i.SheetHref, Time: i.Time, Interviewers: i.Interviewers, Purpose: i.Purpose, Questions: questions}
	for _, s := range i.Focus {
		step.Focus = append(step.Focus, s.Name)
	}
	return step
}

func (p *planner) interviewGuide(r *hiring.Role, i *hiring.Interview) *InterviewGuide {
	at := interviewGuidePath(r.Card, i.ID)
	href := p.linker(at)
	number := slices.Index(r.Interviews, i) + 1
	v := &InterviewGuide{RoleFrame: p.roleFrame(r, at, "interview", i.Name.Value+": "+r.Title.Value, guideDocument), Notes: r.InterviewerNotes.Content.HTML(href)}
	v.Crumbs = append(v.Crumbs, Link{Label: "Interview guide", Href: v.Root + guidePath(r.Card)})
	v.Interview = p.interview(r, i, number, v.Root, href)
	covers := covered(r, href)
	for _, s := range i.Focus {
		v.Skills = append(v.Skills, p.guideSkill(s, v.Root, href, covers[s]))
	}
	if number > 1 {
		before := r.Interviews[number-2]
		v.Previous = Link{Label: before.Name.Value, Href: v.Root + interviewGuidePath(r.Card, before.ID)}
	}
	if number < len(r.Interviews) {
		after := r.Interviews[number]
		v.Next = Link{Label: after.Name.Value, Href: v.Root + interviewGuidePath(r.Card, after.ID)}
	}
	return v
}

func coverage(r *hiring.Role) Coverage {
	var c Coverage
	for _, i := range r.Interviews {
		c.Interviews = append(c.Interviews, i.Name.Value)
	}
	for _, s := range r.Skills {
		row := CoverageRow{Skill: s.Name.Value, Must: s.Must.Value, Hole: len(s.Questions) == 0}
		for _, i := range r.Interviews {
			cell := CoverageCell{Rated: slices.Contains(i.Focus, s)}
			for _, q := range i.Questions {
				if q.Skill == s {
					cell.Questions++
				}
			}
			row.Cells = append(row.Cells, cell)
		}
		if row.Hole && row.Must {
			c.Holes++
		}
		c.Rows = append(c.Rows, row)
	}
	return c
}

// covered lists the responsibilities that each skill is needed for.
func covered(r *hiring.Role, href func(markdown.Link) string) map[*hiring.Skill][]template.HTML {
	covers := make(map[*hiring.Skill][]template.HTML, len(r.Skills))
	for _, x := range r.Responsibilities {
		for _, s := range x.Skills {
			covers[s] = append(covers[s], x.Text.HTML(href))
		}
	}
	return covers
}

func (p *planner) guideSkill(s *hiring.Skill, up string, href func(markdown.Link) string, covers []template.HTML) GuideSkill {
	v := GuideSkill{
		ID: s.ID, Name: s.Name.Value, Href: librarySkillHref(up, s), Kind: p.words.Label(s.Kind.Value), Definition: s.Definition.HTML(href),
		Must: s.Must.Value, Weight: s.Weight.Value, WeightReason: s.WeightReason.HTML(href), Bar: p.bar(s.Bar.Value), Covers: covers,
		Ratings: p.ratings(s.Anchors, href),
	}
	for _, a := range v.Ratings {
		if a.Text != "" || a.Missing {
			v.Anchors = append(v.Anchors, a)
		}
	}
	return v
}

func (p *planner) bar(level int) string {
	if level == 0 {
		return ""
	}
	return strconv.Itoa(level) + ", " + p.ratingLabel(level)
}

func (p *planner) ratingLabel(level int) string {
	for _, r := range p.kit.Settings.RatingScale {
		if r.Level == level {
			return r.Label.Value
		}
	}
	return ""
}

var verifications = map[string]string{"cv": "in the CV", "screen": "in the first conversation", "reference": "with a reference"}

func requirements(r *hiring.Role, href func(markdown.Link) string) []Requirement {
	var list []Requirement
	for _, x := range r.Requirements {
		list = append(list, Requirement{Text: x.Text.HTML(href), Must: x.Must.Value, Verify: verifications[x.Verify.Value]})
	}
	return list
}
