package lsp

import (
	"encoding/json"
	"slices"
	"strings"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/report"
	"rolewright/build/schema"
	"rolewright/build/source"
)

type hover struct {
	Contents markup    `json:"contents"`
	Range    textRange `json:"range"`
}

type markup struct {
	Kind  string `json:"kind"`
	Value string `json:"value"`
}

// hover says what the manual says of a key, and what a name refers to.
func (s *server) hover(params json.RawMessage) (any, error) {
	c, err := s.caretOf(params)
	if c == nil {
		return nil, err
	}
	where, ok := placeAt(kindOf(c.at), c.text, c.offset)
	if !ok || where.word == "" {
		return nil, nil
	}
	about := c.aboutKey(where, c.text)
	if about == "" {
		about = c.aboutName(c.at, where)
	}
	if about == "" {
		return nil, nil
	}
	return hover{markup{"markdown", about}, rangeIn(c.text, where.at, where.at+len(where.word))}, nil
}

// aboutKey is what the manual says of the key at a place, or "".
func (x *site) aboutKey(p place, text string) string {
	if after := text[p.at+len(p.word):]; !strings.HasPrefix(strings.TrimLeft(after, `"'`), ":") {
		return ""
	}
	keys := p.keys
	if !p.value || keys[len(keys)-1] != p.word {
		keys = append(slices.Clone(keys), p.word)
	}
	if field, _ := fieldAt(p.kind, keys); field != nil && field.Key == p.word {
		path := strings.Join(keys, ".")
		for _, e := range schema.Entries() {
			if e.Kind == p.kind && e.Path == path {
				return "**" + e.Path + "**: " + e.Facts() + "\n\n" + schema.About(e.Field) + "\n\n```yaml\n" + e.Example + "\n```"
			}
		}
	}
	return aboutRule(p.word)
}

// aboutName is what a name at a place refers to, or "".
func (x *site) aboutName(at string, p place) string {
	k := x.result.Catalog
	switch p.kind + "." + strings.Join(p.keys, ".") {
	case "role.skills.use":
		if s := k.Skill(p.word); s != nil {
			return aboutSkill(s.Name.Value, s.Definition.Value, s.Anchors)
		}
	case "role.questions.use":
		if q := x.question(p.word); q != nil {
			return "**" + q.Skill.Name.Value + "**\n\n" + q.Ask.Value
		}
	case "role.reports_to":
		if r := k.Role(p.word); r != nil {
			return "**" + r.Title.Value + "**\n\n" + r.Summary.Value
		}
	case "role.ignore.rule", "site.checks":
		return aboutRule(p.word)
	case "role.questions.interview", "role.requirements.verify":
		if i := x.interview(at, p.word); i != nil {
			return "**" + i.Name.Value + "**\n\n" + i.Purpose.Value
		}
	case "role.questions.skill", "role.interviews.focus", "role.responsibilities.skills":
		if s := x.skill(at, p.word); s != nil {
			return aboutSkill(s.Name.Value, s.Definition.Value, s.Anchors)
		}
	}
	return ""
}

func aboutRule(name string) string {
	for _, r := range build.Rules() {
		if r.Name == name {
			return "**" + r.Name + "**: " + report.Usual(r) + "\n\n" + r.Doc + "\n\n" + r.Source
		}
	}
	return ""
}

func aboutSkill(name, definition string, anchors []hiring.Anchor) string {
	var b strings.Builder
	b.WriteString("**" + name + "**\n\n" + definition + "\n")
	for _, a := range anchors {
		b.WriteString("\n- **" + string(rune('0'+a.Level%10)) + "** " + a.Text.Value)
	}
	return b.String()
}

// skill returns a skill of the role in a file, or nil.
func (x *site) skill(at, id string) *hiring.Skill {
	if r := x.roles[at]; r != nil {
		if i := slices.IndexFunc(r.Skills, func(s *hiring.Skill) bool { return s.ID == id }); i >= 0 {
			return r.Skills[i]
		}
	}
	return nil
}

// interview returns an interview of the role in a file, or nil.
func (x *site) interview(at, id string) *hiring.Interview {
	if r := x.roles[at]; r != nil {
		if i := slices.IndexFunc(r.Interviews, func(i *hiring.Interview) bool { return i.ID == id }); i >= 0 {
			return r.Interviews[i]
		}
	}
	return nil
}

// question returns a question of the library, such as hand-over/lost-detail, or nil.
func (x *site) question(name string) *hiring.BankQuestion {
	skill, id, _ := strings.Cut(name, "/")
	if s := x.result.Catalog.Skill(skill); s != nil {
		if i := slices.IndexFunc(s.Questions, func(q *hiring.BankQuestion) bool { return q.ID == id }); i >= 0 {
			return s.Questions[i]
		}
	}
	return nil
}

// definition says where what a name or a link refers to is written.
func (s *server) definition(params json.RawMessage) (any, error) {
	c, err := s.caretOf(params)
	if c == nil {
		return nil, err
	}
	span := c.linked(c.at, c.offset)
	if where, ok := placeAt(kindOf(c.at), c.text, c.offset); ok && span.IsZero() {
		span = c.defined(c.at, where)
	}
	if span.IsZero() || span.File.BuiltIn {
		return nil, nil
	}
	return location{c.uri(span.Path()), rangeOf(span)}, nil
}

// linked is the file that a link in Markdown leads to.
func (x *site) linked(at string, offset int) source.Span {
	for _, l := range x.result.Catalog.Links {
		if l.Span.Path() == at && int(l.Span.Start) <= offset && offset <= int(l.Span.End) {
			if f := x.tree.File(l.Target); f != nil {
				return f.Whole()
			}
		}
	}
	return source.Span{}
}

// defined is where a name at a place is given its meaning.
func (x *site) defined(at string, p place) source.Span {
	k := x.result.Catalog
	switch p.kind + "." + strings.Join(p.keys, ".") {
	case "role.skills.use":
		if s := k.Skill(p.word); s != nil {
			return s.Name.Span
		}
	case "role.questions.use":
		if q := x.question(p.word); q != nil {
			return q.Span
		}
	case "role.reports_to":
		if r := k.Role(p.word); r != nil {
			return r.Title.Span
		}
	case "role.family":
		if i := slices.IndexFunc(k.Families, func(f *hiring.Family) bool { return f.ID == p.word }); i >= 0 {
			return k.Families[i].Name.Span
		}
	case "role.notices", "site.notices", "site.candidate_notices":
		if i := slices.IndexFunc(k.Notices, func(n *hiring.Notice) bool { return n.ID == p.word }); i >= 0 {
			return k.Notices[i].File.Whole()
		}
	case "role.questions.interview", "role.requirements.verify":
		if i := x.interview(at, p.word); i != nil {
			return i.Span
		}
	case "role.questions.skill", "role.interviews.focus", "role.responsibilities.skills":
		if s := x.skill(at, p.word); s != nil {
			return s.Span
		}
	}
	return source.Span{}
}
