package page

import (
	"html/template"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

func (p *planner) hasSkills() bool { return len(p.kit.Library) > 0 }

// Skills is the view of skills.html: all skills of the library, and which roles use them.
type Skills struct {
	Frame
	Skills []SkillCard
	// Matrices show skills against roles, for each family that is small enough to be read that way.
	Matrices []SkillMatrix
}

// SkillCard is a skill in the list.
type SkillCard struct {
	Name, Href, Kind string
	Definition       template.HTML
	Questions, Roles int // how many
}

// SkillMatrix is the table of one family.
type SkillMatrix struct {
	Name  string // of the family, or ""
	Roles []Link
	Rows  []FamilySkill
}

func (p *planner) planSkills() {
	if !p.hasSkills() {
		return
	}
	p.add(skillsPath, "skills.html", source.Span{}, func() any { return p.skills() })
	for _, s := range p.kit.Library {
		p.add(skillPath(s), "skill.html", s.File.Whole(), func() any { return p.skill(s) })
	}
}

func (p *planner) skills() *Skills {
	v := &Skills{Frame: p.frame(skillsPath, "skills", "Skills", skillsSection)}
	href := p.linker(skillsPath)
	for _, s := range p.kit.Library {
		v.Skills = append(v.Skills, SkillCard{Name: s.Name.Value, Href: v.Root + skillPath(s), Kind: p.words.Label(s.Kind.Value),
			Definition: s.Definition.HTML(href), Questions: len(s.Questions), Roles: len(p.usesOf(s))})
	}
	for _, f := range p.families() {
		roles := p.showing(f.Roles)
		if len(roles) > maxSideBySide {
			continue
		}
		m := SkillMatrix{Name: p.familyName(f), Rows: p.familySkills(full(roles), v.Root, href)}
		for _, r := range roles {
			m.Roles = append(m.Roles, Link{Label: r.Title.Value, Href: v.Root + jobPath(r)})
		}
		v.Matrices = append(v.Matrices, m)
	}
	return v
}

// Skill is the view of skill.html: a skill of the library with its bank of questions.
type Skill struct {
	Frame
	Name, SkillKind string // the kind is "Skill", "Knowledge", "Behaviour" or ""
	Definition      template.HTML
	// Ratings are all steps of the scale, each with its anchor if there is one.
	Ratings []Anchor
	// Body is how to assess it.
	Body      template.HTML
	Questions []BankQuestion
	UsedBy    []SkillUse
}

// BankQuestion is a question of the bank, and how a role takes it over.
type BankQuestion struct {
	Question
	Use   string // what to write in a role: "relationship-building/repaired-trust"
	Roles []Link // those that ask it
}

// SkillUse is a role that rates the skill.
type SkillUse struct {
	Link
	Level string
	Must  bool
	Bar   string
}

func (p *planner) skill(s *hiring.LibrarySkill) *Skill {
	at := skillPath(s)
	href := p.linker(at)
	v := &Skill{Frame: p.frame(at, "skill", s.Name.Value, skillsSection), Name: s.Name.Value, SkillKind: p.words.Label(s.Kind.Value),
		Definition: s.Definition.HTML(href), Ratings: p.ratings(s.Anchors, href), Body: s.Body.Content.HTML(href)}
	v.Description, v.Edit = s.Definition.Value, p.edit(s.File)
	v.Crumbs = []Link{{Label: skillsSection, Href: v.Root + skillsPath}}
	for n, q := range s.Questions {
		asked := hiring.Question{ID: q.ID, Asking: q.Asking}
		b := BankQuestion{Question: p.question(&asked, n+1, href), Use: s.ID + "/" + q.ID}
		for _, r := range p.showing(q.Roles) {
			b.Roles = append(b.Roles, Link{Label: r.Title.Value, Href: v.Root + guidePath(r)})
		}
		v.Questions = append(v.Questions, b)
	}
	for _, use := range p.usesOf(s) {
		v.UsedBy = append(v.UsedBy, SkillUse{Link: Link{Label: use.Role.Title.Value, Href: v.Root + jobPath(use.Role)},
			Level: p.words.Label(use.Role.Level.Value), Must: use.Must, Bar: p.bar(use.Bar)})
	}
	return v
}

// usesOf lists what the roles that have pages make of a skill.
func (p *planner) usesOf(s *hiring.LibrarySkill) []hiring.Use {
	var uses []hiring.Use
	for _, use := range s.Uses {
		if p.shown[use.Role] {
			uses = append(uses, use)
		}
	}
	return uses
}
