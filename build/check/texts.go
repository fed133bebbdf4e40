package check

import (
	"rolewright/build/hiring"
	"rolewright/build/markdown"
)

// scope is the part of a role that a text belongs to.
type scope uint8

// The scopes of what candidates may read.
const (
	titleScope   scope = iota // the job's title
	summaryScope              // the job in a sentence or two
	taskScope                 // responsibilities
	factScope                 // requirements
	skillScope                // names and definitions of skills
	resultScope               // outcomes and KPIs
	processScope              // interviews as candidates see them
	termsScope                // travel and pay
	bodyScope                 // the prose of the job description
)

// passage is a text for people together with where it belongs.
type passage struct {
	markdown.Passage
	words words
	scope scope
}

// asked is a text that candidates hear in an interview.
type asked struct {
	passage
	asking *hiring.Asking
	probe  bool // a follow-up, and not the question itself
}

// roleTexts are the texts of a role, made when a rule first asks for them.
type roleTexts struct {
	posting  []passage
	demanded []passage // see finder.demanded
	asked    []asked
}

func (d *desk) textsOf(r *hiring.Role) *roleTexts {
	if d.texts[r] == nil {
		d.texts[r] = &roleTexts{posting: d.postingOf(r), asked: d.askedBy(r)}
	}
	return d.texts[r]
}

// posting returns all that candidates may read of a role, but for what it takes from the library.
func (d *desk) posting(r *hiring.Role) []passage { return d.textsOf(r).posting }

// asked returns all that candidates are asked for a role, but for what it takes from the library.
func (d *desk) asked(r *hiring.Role) []asked { return d.textsOf(r).asked }

// scopes say where in a posting the texts of a role's field belong. Those of other fields belong to its prose.
var scopes = map[string]scope{
	"title": titleScope, "summary": summaryScope, "responsibilities": taskScope, "requirements": factScope, "skills": skillScope,
	"outcomes": resultScope, "kpis": resultScope, "interviews": processScope, "travel": termsScope, "compensation": termsScope,
}

// names are the fields whose texts are names and codes, which aren't read: a place may be called Manchester.
var names = map[string]bool{"title_suffix": true, "level": true, "locations": true, "reports_to": true}

// postingOf reads through a role as candidates do.
func (d *desk) postingOf(r *hiring.Role) []passage {
	const usual = 96 // texts of a role; growing the list to that would cost more than making it
	all := make([]passage, 0, usual)
	for _, w := range r.Words {
		at, ok := scopes[w.Key]
		if !ok {
			at = bodyScope
		}
		if !names[w.Key] {
			all = append(all, d.line(at, w.Text))
		}
	}
	return append(all, d.block(r.Body)...)
}

// askedBy lists the questions and probes that a role has words of its own for.
func (d *desk) askedBy(r *hiring.Role) []asked {
	all := make([]asked, 0, 3*len(r.Questions))
	for _, q := range r.Questions {
		own := q.Asking
		if q.Bank != nil {
			own.Ask = hiring.Prose{}
			if len(own.Probes) > 0 && len(q.Bank.Probes) > 0 && own.Probes[0].Span == q.Bank.Probes[0].Span {
				own.Probes = nil
			}
		}
		all = append(all, d.askedIn(&own, &q.Asking)...)
	}
	return all
}

// bank returns all that candidates may be asked by a skill of the library.
func (d *desk) bank(s *hiring.LibrarySkill) []asked {
	if texts, ok := d.banks[s]; ok {
		return texts
	}
	var all []asked
	for _, q := range s.Questions {
		all = append(all, d.askedIn(&q.Asking, &q.Asking)...)
	}
	d.banks[s] = all
	return all
}

// askedIn lists the texts of a question.
func (d *desk) askedIn(texts, asking *hiring.Asking) []asked {
	var all []asked
	if !texts.Ask.IsZero() {
		all = append(all, asked{passage: d.line(bodyScope, texts.Ask.Text), asking: asking})
	}
	for _, p := range texts.Probes {
		all = append(all, asked{passage: d.line(bodyScope, p.Text), asking: asking, probe: true})
	}
	return all
}

// line is a text of one line as it is read.
func (d *desk) line(s scope, t hiring.Text) passage {
	return newPassage(s, d.renderer.InlinePassage(t.Span, t.Value))
}

// block lists the passages of a text with paragraphs.
func (d *desk) block(b hiring.Block) []passage {
	var all []passage
	for _, p := range d.renderer.Passages(b.Span, b.Value) {
		all = append(all, newPassage(bodyScope, p))
	}
	return all
}

func newPassage(s scope, p markdown.Passage) passage {
	return passage{Passage: p, scope: s, words: newWords(p.Text)}
}
