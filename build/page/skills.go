package page

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
	"rolewright/build/view"
)

func (p *planner) hasSkills() bool { return len(p.catalog.Library) > 0 }

func (p *planner) planSkills() {
	if !p.hasSkills() {
		return
	}
	p.add(skillsPath, "skills.html", source.Span{}, func() any { return p.skills() })
	for _, s := range p.catalog.Library {
		p.add(skillPath(s), "skill.html", s.File.Whole(), func() any { return p.skill(s) })
	}
}

func (p *planner) skills() *view.Skills {
	v := &view.Skills{TeamFrame: p.frame(skillsPath, "skills", p.words.Say("skills.title"), skillsSection)}
	on := p.on(skillsPath)
	for _, s := range p.catalog.Library {
		v.Skills = append(v.Skills, view.SkillCard{Name: s.Name.HTML(on), Href: v.Root + skillPath(s), Kind: p.words.Label(s.Kind.Value),
			Definition: s.Definition.HTML(on), Questions: len(s.Questions), Roles: len(p.usesOf(s))})
	}
	for _, f := range p.families() {
		roles := p.showing(p.catalog.Members(f))
		if len(roles) > maxSideBySide {
			continue
		}
		m := view.SkillMatrix{ID: f.ID, Name: p.familyName(f), Rows: p.familySkills(full(roles), v.Root, on)}
		for _, r := range roles {
			m.Roles = append(m.Roles, view.Link{Label: r.Title.HTML(on), Href: v.Root + jobPath(r)})
		}
		v.Matrices = append(v.Matrices, m)
	}
	return v
}

func (p *planner) skill(s *hiring.LibrarySkill) *view.Skill {
	at := skillPath(s)
	on := p.on(at)
	v := &view.Skill{TeamFrame: p.frame(at, "skill", p.words.Curled(s.Name), skillsSection), Name: p.words.Curled(s.Name), SkillKind: p.words.Label(s.Kind.Value),
		Definition: s.Definition.HTML(on), Ratings: p.ratings(s.Anchors, on), Body: s.Body.HTML(on)}
	v.Description, v.Edit = s.Definition.Value, p.edit(s.File)
	v.Crumbs = []view.Link{{Label: p.words.label(string(skillsSection)), Href: v.Root + skillsPath}}
	for n, q := range s.Questions {
		asked := hiring.Question{ID: q.ID, Asking: q.Asking}
		b := view.BankQuestion{Question: p.question(&asked, n+1, on), Use: s.ID + "/" + q.ID}
		for _, r := range p.showing(p.catalog.AskedBy(q)) {
			b.Roles = append(b.Roles, view.Link{Label: r.Title.HTML(on), Href: v.Root + guidePath(r)})
		}
		v.Questions = append(v.Questions, b)
	}
	for _, use := range p.usesOf(s) {
		v.UsedBy = append(v.UsedBy, view.SkillUse{Link: view.Link{Label: use.Role.Title.HTML(on), Href: v.Root + jobPath(use.Role)},
			Level: p.words.Label(use.Role.Level.Value), Must: use.Must, Bar: p.bar(use.Bar)})
	}
	return v
}

// usesOf lists what the roles that have pages make of a skill.
func (p *planner) usesOf(s *hiring.LibrarySkill) []hiring.Use {
	var uses []hiring.Use
	for _, use := range p.catalog.Uses(s) {
		if p.shown[use.Role] {
			uses = append(uses, use)
		}
	}
	return uses
}
