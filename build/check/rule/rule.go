// Package rule is the engine of checking: what a rule is, and what all rules share while they look at a site.
package rule

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Rule finds one kind of thing that a team may want to know about.
type Rule struct {
	source.Rule

	// The functions look at each role, each skill of the library, each notice, and at the site as a whole after all
	// others. Those that are nil are skipped.
	Role   func(f *Finder, r *hiring.Role)
	Skill  func(f *Finder, s *hiring.LibrarySkill)
	Notice func(f *Finder, n *hiring.Notice)
	Site   func(f *Finder, k *hiring.Catalog)

	// Languages are the codes of those that the rule reads, such as "en". It isn't shown texts in others. A rule without
	// any doesn't depend on the language.
	Languages []string
	// Words is true for a rule about words as they are written. It applies to files with errors as well, because what
	// is missing there can't mislead it.
	Words bool
	// Forbids reports whether a question must not be asked at all, because of its topic. It is nil for other rules.
	Forbids func(question *Passage) bool
}

// Setting is what a site says about the rule: off, info, warning or error, or "" for nothing.
func (r *Rule) Setting(k *hiring.Catalog) string {
	said := ""
	for _, c := range k.Settings.Checks {
		if c.Rule.Value == r.Name {
			said = c.Setting.Value
		}
	}
	return said
}

// IsOn reports whether a site wants the rule to apply.
func (r *Rule) IsOn(k *hiring.Catalog) bool {
	said := r.Setting(k)
	return said != "off" && (said != "" || !r.Off)
}

// Run is one application of the rules to a site.
type Run struct {
	Today    time.Time
	Rules    []Rule
	Renderer *markdown.Renderer

	Found source.Diagnostics
	Seen  map[string][]Sighting // what rules noted in roles, to compare it among them
}

// Sighting is something that a rule noted about a role.
type Sighting struct {
	Key string
	At  source.Span
}

// Look is what the rules about one thing found in it. It depends on that thing, the settings and the day, and on nothing
// else: whatever compares things is left to the rules about the site.
type Look struct {
	found source.Diagnostics
	noted map[string][]Sighting
}

// Keep keeps what was found in one file.
func (l *Look) Keep(file *source.File) {
	l.found = slices.DeleteFunc(l.found, func(d source.Diagnostic) bool { return d.Span.File != file })
	l.noted = nil
}

// Pass is what the rules share while they look at one thing: what they found, and the texts that were prepared for them.
type Pass struct {
	*Run
	Look  Look
	Kit   *hiring.Catalog
	texts map[*hiring.Role]*roleTexts
	banks map[*hiring.LibrarySkill][]Asked
	shows map[any][]Passage // what candidates read of a skill of the library, or of a notice
}

// Pass begins to look at one thing.
func (c *Run) Pass(k *hiring.Catalog) *Pass {
	return &Pass{
		Run: c, Kit: k, Look: Look{noted: make(map[string][]Sighting)},
		texts: make(map[*hiring.Role]*roleTexts), banks: make(map[*hiring.LibrarySkill][]Asked), shows: make(map[any][]Passage),
	}
}

// Add adds what a look has found.
func (c *Run) Add(l Look) {
	c.Found = append(c.Found, l.found...)
	for rule, sightings := range l.noted {
		c.Seen[rule] = append(c.Seen[rule], sightings...)
	}
}

// At returns what a rule works with in this pass.
func (p *Pass) At(rule *Rule) *Finder { return &Finder{Pass: p, Rule: rule} }

// Finder is what a rule is given: a pass, and the means to report.
type Finder struct {
	*Pass
	Rule *Rule
}

// Report adds a finding. Its message says what is wrong, in an author's words, without a full stop.
func (f *Finder) Report(at source.Span, format string, args ...any) *source.Diagnostic {
	return f.Look.found.Add(&f.Rule.Rule, at, format, args...)
}

// Note remembers something about a role until all roles have been looked at; see repeated.
func (f *Finder) Note(key string, at source.Span) {
	f.Look.noted[f.Rule.Name] = append(f.Look.noted[f.Rule.Name], Sighting{key, at})
}

// Repeated returns the places of everything that the rule noted under the same key more than once, in their order.
func (f *Finder) Repeated() [][]source.Span {
	groups := make(map[string][]source.Span)
	for _, s := range f.Seen[f.Rule.Name] {
		groups[s.Key] = append(groups[s.Key], s.At)
	}
	var repeated [][]source.Span
	for _, places := range groups {
		if len(places) > 1 {
			slices.SortFunc(places, ComparePlaces)
			repeated = append(repeated, places)
		}
	}
	slices.SortFunc(repeated, func(a, b []source.Span) int { return ComparePlaces(a[0], b[0]) })
	return repeated
}

func ComparePlaces(a, b source.Span) int {
	return cmp.Or(strings.Compare(a.Path(), b.Path()), cmp.Compare(a.Start, b.Start))
}

// MustNotBeAsked reports whether a question has a finding about a topic. Whoever then mended its form would polish what
// has to go.
func (f *Finder) MustNotBeAsked(question hiring.Text) bool {
	text := f.Line(BodyScope, question)
	return slices.ContainsFunc(f.Rules, func(r Rule) bool { return r.Forbids != nil && r.IsOn(f.Kit) && r.Forbids(&text) })
}
