package rule

import (
	"cmp"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/phrase"
)

// Scope is the part of a role that a text belongs to.
type Scope uint8

// The scopes of what candidates may read.
const (
	TitleScope   Scope = iota // the job's title
	SummaryScope              // the job in a sentence or two
	TaskScope                 // responsibilities
	FactScope                 // requirements
	SkillScope                // names and definitions of skills
	ResultScope               // outcomes and KPIs
	ProcessScope              // interviews as candidates see them
	TermsScope                // travel and pay
	BodyScope                 // the prose of the job description
)

// Passage is a text for people together with where it belongs.
type Passage struct {
	markdown.Passage
	Words phrase.Text
	Scope Scope
	// Language is the code of the language that the text is in: its own as far as that is plain, or else the role's.
	Language string
	plain    bool // whether the text itself shows it
}

// Asked is a text that candidates hear in an interview.
type Asked struct {
	Passage
	Asking *hiring.Asking
	probe  bool // a follow-up, and not the question itself
}

// roleTexts are the texts of a role, made when a rule first asks for them.
type roleTexts struct {
	language string
	posting  []Passage
	asked    []Asked
}

func (p *Pass) textsOf(r *hiring.Role) *roleTexts {
	if p.texts[r] == nil {
		t := &roleTexts{posting: p.postingOf(r), asked: p.askedBy(r)}
		t.language = p.roleLanguage(r, t)
		p.texts[r] = t
	}
	return p.texts[r]
}

// Posting returns all that candidates may read of a role in the rule's languages, without what the role takes from the
// library.
func (f *Finder) Posting(r *hiring.Role) []Passage { return readable(f.Rule, f.textsOf(r).posting) }

// Asked returns all that candidates are asked for a role in the rule's languages, without what the role takes from the
// library.
func (f *Finder) Asked(r *hiring.Role) []Asked { return readable(f.Rule, f.textsOf(r).asked) }

// scopes say where in a posting the texts of a role's field belong. Those of other fields belong to its prose.
var scopes = map[string]Scope{
	"title": TitleScope, "summary": SummaryScope, "responsibilities": TaskScope, "requirements": FactScope, "skills": SkillScope,
	"outcomes": ResultScope, "kpis": ResultScope, "interviews": ProcessScope, "travel": TermsScope, "compensation": TermsScope,
}

// names are the fields whose texts are names and codes, which aren't read: a place may be called Manchester.
var names = map[string]bool{"title_suffix": true, "level": true, "locations": true, "reports_to": true}

// postingOf reads through a role as candidates do.
func (p *Pass) postingOf(r *hiring.Role) []Passage {
	const usual = 96 // texts of a role; growing the list to that would cost more than making it
	all := make([]Passage, 0, usual)
	for _, w := range r.Words {
		at, ok := scopes[w.Key]
		if !ok {
			at = BodyScope
		}
		if !names[w.Key] {
			all = append(all, p.Line(at, w.Text))
		}
	}
	return append(all, p.Block(r.Body)...)
}

// askedBy lists the questions and probes that a role has words of its own for.
func (p *Pass) askedBy(r *hiring.Role) []Asked {
	all := make([]Asked, 0, 3*len(r.Questions))
	for _, q := range r.Questions {
		own := q.Asking
		if q.Bank != nil {
			own.Ask = hiring.Prose{}
			if len(own.Probes) > 0 && len(q.Bank.Probes) > 0 && own.Probes[0].Span == q.Bank.Probes[0].Span {
				own.Probes = nil
			}
		}
		all = append(all, p.AskedIn(&own, &q.Asking)...)
	}
	return all
}

// Bank returns all that candidates may be asked by a skill of the library, in the rule's languages.
func (f *Finder) Bank(s *hiring.LibrarySkill) []Asked { return readable(f.Rule, f.bank(s)) }

func (p *Pass) bank(s *hiring.LibrarySkill) []Asked {
	if texts, ok := p.banks[s]; ok {
		return texts
	}
	var all []Asked
	for _, q := range s.Questions {
		all = append(all, p.AskedIn(&q.Asking, &q.Asking)...)
	}
	p.banks[s] = all
	return all
}

// AskedIn lists the texts of a question.
func (p *Pass) AskedIn(texts, asking *hiring.Asking) []Asked {
	var all []Asked
	if !texts.Ask.IsZero() {
		all = append(all, Asked{Passage: p.Line(BodyScope, texts.Ask.Text), Asking: asking})
	}
	for _, probe := range texts.Probes {
		all = append(all, Asked{Passage: p.Line(BodyScope, probe.Text), Asking: asking, probe: true})
	}
	return all
}

// Line is a text of one line as it is read.
func (p *Pass) Line(s Scope, t hiring.Text) Passage {
	return p.newPassage(s, p.Renderer.InlinePassage(t.Span, t.Value))
}

// Block lists the passages of a text with paragraphs.
func (p *Pass) Block(b hiring.Block) []Passage {
	var all []Passage
	for _, passage := range p.Renderer.Passages(b.Span, b.Value) {
		all = append(all, p.newPassage(BodyScope, passage))
	}
	return all
}

func (p *Pass) newPassage(s Scope, text markdown.Passage) Passage {
	guess := phrase.Guess(text.Text)
	return Passage{Passage: text, Scope: s, Words: phrase.NewText(text.Text), Language: cmp.Or(guess, p.languageOf(text.At(0, 0).File)), plain: guess != ""}
}
