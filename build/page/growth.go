package page

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// growth leads from each of a family's roles to those that are next.
func (p *planner) growth(roles []*hiring.Role, up string, on *markdown.Page) []view.GrowthStep {
	cards := make([]*hiring.Card, len(roles))
	for i, r := range roles {
		cards[i] = r.Card
	}
	var steps []view.GrowthStep
	for _, r := range roles {
		for _, next := range p.next(r.Card, cards) {
			steps = append(steps, p.growthStep(r, next.Role(), up, on))
		}
	}
	return steps
}

// next are the roles at the next level above a role's that some of its family has: the one it reports to, if that is one of
// them, and else all. It knows cards only, so that pages of roles can ask.
func (p *planner) next(r *hiring.Card, family []*hiring.Card) []*hiring.Card {
	var next []*hiring.Card
	nearest := 0
	for _, other := range family {
		above := p.rank(other) - p.rank(r)
		switch {
		case p.rank(r) < 0 || above <= 0 || nearest > 0 && above > nearest:
		case above == nearest:
			next = append(next, other)
		default:
			next, nearest = []*hiring.Card{other}, above
		}
	}
	if boss := p.catalog.Boss(r); slices.Contains(next, boss) {
		return []*hiring.Card{boss}
	}
	return next
}

// rank is the place of a role's level among the site's, or -1.
func (p *planner) rank(r *hiring.Card) int {
	return slices.IndexFunc(p.catalog.Settings.Levels, func(level hiring.Text) bool { return level.Value == r.Level.Value })
}

// growthID is the id of the way from one role to the next on the page of their family.
func growthID(from, to *hiring.Card) string { return "growth-" + from.ID + "--" + to.ID }

func (p *planner) growthStep(from, to *hiring.Role, up string, on *markdown.Page) view.GrowthStep {
	step := view.GrowthStep{
		ID: growthID(from.Card, to.Card), Level: p.words.Label(to.Level.Value),
		From: view.Link{Label: from.Title.HTML(on), Href: up + jobPath(from.Card)},
		To:   view.Link{Label: to.Title.HTML(on), Href: up + jobPath(to.Card)},
	}
	for _, s := range mustsFirst(to.Skills) {
		at := slices.IndexFunc(from.Skills, func(has *hiring.Skill) bool { return has.ID == s.ID })
		switch {
		case at < 0:
			step.New = append(step.New, p.growthSkill(s, up, on))
		case isHarder(from.Skills[at], s):
			step.Harder = append(step.Harder, p.growthSkill(s, up, on))
		default:
			step.Kept = append(step.Kept, s.Name.HTML(on))
		}
	}
	return step
}

// isHarder reports whether a skill matters more in the next role: as a must-have, or with a higher bar.
func isHarder(here, there *hiring.Skill) bool {
	return there.Must.Value && !here.Must.Value || there.Bar.Value > here.Bar.Value
}

func (p *planner) growthSkill(s *hiring.Skill, up string, on *markdown.Page) view.GrowthSkill {
	v := view.GrowthSkill{Name: s.Name.HTML(on), Href: librarySkillHref(up, s), Must: s.Must.Value, Bar: p.bar(s.Bar.Value)}
	if n := len(s.Anchors); n > 0 {
		a := s.Anchors[n-1]
		v.Highest = view.Anchor{Level: a.Level, Label: p.ratingLabel(a.Level), Text: a.Text.HTML(on)}
	}
	return v
}
