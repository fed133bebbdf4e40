package page

import (
	"encoding/json"
	"html"
	"html/template"
	"regexp"
	"slices"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/view"
)

// recruiterChecks is the id of the scorecard with the requirements that no interview checks. No interview can have it:
// ids have single hyphens.
const recruiterChecks = "recruiter--checks"

// scorecardData is what all scorecards of a role have in common. Its lists are never nil: a script expects [].
func (p *planner) scorecardData(r *hiring.Role, i view.DataInterview) view.ScorecardData {
	d := view.ScorecardData{
		Role: dataRole(r.Card), Interview: i, Version: r.Version,
		Interviews: append([]string{recruiterChecks}, r.InterviewIDs...), Recommendations: []string{},
		Skills: []view.DataSkill{}, Notes: []view.DataQuestion{}, Requirements: []view.DataRequirement{}, Slots: []view.DataSlot{},
	}
	for _, rating := range p.catalog.Settings.RatingScale {
		d.Scale = append(d.Scale, view.DataRating{Level: rating.Level, Label: p.words.Rating(rating)})
	}
	return d
}

func dataRole(c *hiring.Card) view.DataRole {
	role := view.DataRole{ID: c.ID, Title: c.Title.Value, Formerly: []string{}}
	for _, t := range c.Formerly {
		role.Formerly = append(role.Formerly, t.Value)
	}
	return role
}

// fill adds what one interview rates, asks and checks.
func fill(d *view.ScorecardData, r *hiring.Role, i *hiring.Interview, v *view.Scorecard) {
	for _, choice := range v.Recommendations {
		d.Recommendations = append(d.Recommendations, choice.Label)
	}
	asked := make(map[*hiring.Skill][]view.DataQuestion)
	for _, q := range i.Questions {
		asked[q.Skill] = append(asked[q.Skill], view.DataQuestion{ID: q.ID, Ask: Plain(q.Ask.Straight())})
	}
	d.Notes = append(d.Notes, asked[nil]...)
	for _, s := range i.Focus {
		skill := view.DataSkill{
			ID: s.ID, Name: s.Name.Value, Version: hiring.SkillVersion(r, s), Must: s.Must.Value,
			Weight: s.Weight.Value, Questions: []view.DataQuestion{},
		}
		if s.Bar.Value > 0 {
			skill.Bar = &s.Bar.Value
		}
		skill.Questions = append(skill.Questions, asked[s]...)
		d.Skills = append(d.Skills, skill)
	}
	check(d, v.Requirements, r)
	for _, slot := range v.Interview.Timeline {
		d.Slots = append(d.Slots, view.DataSlot{From: slot.From, To: slot.To, Label: slot.Label})
	}
}

// check adds those of a role's requirements that are shown.
func check(d *view.ScorecardData, shown []view.ScorecardRequirement, r *hiring.Role) {
	for _, x := range r.Requirements {
		if slices.ContainsFunc(shown, func(s view.ScorecardRequirement) bool { return s.ID == x.ID }) {
			d.Requirements = append(d.Requirements, view.DataRequirement{ID: x.ID, Text: Plain(x.Text.Straight()), Must: x.Must.Value})
		}
	}
}

// asJSON writes data that a page carries for its script.
func asJSON(data any) string {
	var text strings.Builder
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false) // the template escapes it for its place
	if err := e.Encode(data); err != nil {
		panic("page: " + err.Error()) // strings and numbers can always be written
	}
	return strings.TrimSuffix(text.String(), "\n")
}

var tag = regexp.MustCompile(`<[^>]*>`)

// Plain is the text of a sentence without its markup.
func Plain(sentence template.HTML) string {
	return html.UnescapeString(tag.ReplaceAllString(string(sentence), ""))
}
