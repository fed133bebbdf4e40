// Package check looks for what makes a hiring kit unsound, unfair or unlawful.
//
// A kit that can be read at all may still ask about a must-have skill in no interview, ask candidates what the law
// forbids to ask, or promise “competitive pay”. Each [Rule] finds one such thing, in a file of its own: what it finds
// and why, where it comes from, and the function that finds it. Cases stand in testdata, one archive for each rule.
//
// All rules are matters of judgement, some of them of the law's. Under `checks` in content/site.yaml a rule is switched
// off for the whole site, or made an error or a warning; under `ignore` a role lets a single finding pass in its own
// file and says why. Everything else that is wrong with a site can't be argued with, because it couldn't be built.
package check

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Rule finds one thing that a team may want to know about.
type Rule struct {
	source.Rule

	// What it looks at: each role, each skill of the library, each notice, or the site as a whole, when all roles have
	// been looked at.
	role   func(f *finder, r *hiring.Role)
	skill  func(f *finder, s *hiring.LibrarySkill)
	notice func(f *finder, n *hiring.Notice)
	site   func(f *finder, k *hiring.Catalog)

	// words is true for a rule about words as they stand: what is missing in a file can't mislead it.
	words bool
	// forbids reports whether a question must not be asked at all, because of its topic. It is nil for other rules.
	forbids func(question *passage) bool
}

// setting is what a site says about the rule: off, info, warning or error. It is "" for nothing.
func (r *Rule) setting(k *hiring.Catalog) string {
	said := ""
	for _, c := range k.Settings.Checks {
		if c.Rule.Value == r.Name {
			said = c.Setting.Value
		}
	}
	return said
}

// isOn reports whether a site wants to know. What is off needn't be looked for.
func (r *Rule) isOn(k *hiring.Catalog) bool {
	said := r.setting(k)
	return said != "off" && (said != "" || !r.Off)
}

// checker applies the rules to one site.
type checker struct {
	today    time.Time
	rules    []Rule
	renderer *markdown.Renderer

	found source.Diagnostics
	seen  map[string][]sighting // what rules noted in roles, to compare it among them
}

// sighting is something that a rule noted about a role.
type sighting struct {
	key string
	at  source.Span
}

// All applies the rules to a catalogue, and the site's settings to everything found: by the rules, and before them by
// reading and loading the site. Some rules compare dates with today; they find nothing when that is the zero time. The
// result is sorted.
func All(k *hiring.Catalog, before source.Diagnostics, today time.Time) source.Diagnostics {
	c := &checker{today: today, rules: Rules(), renderer: markdown.NewRenderer(), seen: make(map[string][]sighting)}
	desks := make([]*desk, len(k.Roles))
	source.InParallel(len(k.Roles), func(i int) { desks[i] = c.lookAtRole(k, k.Roles[i].Role()) })
	for _, d := range desks {
		c.file(d)
	}
	c.file(c.lookAtRest(k))
	return settle(k, c.rules, append(before, c.withoutMisled(before)...))
}

// lookAtRole applies the rules about roles to one role.
func (c *checker) lookAtRole(k *hiring.Catalog, r *hiring.Role) *desk {
	desk := c.desk(k)
	for i := range c.rules {
		if rule := &c.rules[i]; rule.role != nil && rule.isOn(k) {
			rule.role(desk.at(rule), r)
		}
	}
	return desk
}

// lookAtRest applies the rules about everything that isn't a single role.
func (c *checker) lookAtRest(k *hiring.Catalog) *desk {
	desk := c.desk(k)
	for i := range c.rules {
		rule := &c.rules[i]
		if !rule.isOn(k) {
			continue
		}
		f := desk.at(rule)
		for _, s := range k.Library {
			if rule.skill != nil {
				rule.skill(f, s)
			}
		}
		for _, n := range k.Notices {
			if rule.notice != nil {
				rule.notice(f, n)
			}
		}
		if rule.site != nil {
			rule.site(f, k)
		}
	}
	return desk
}

// withoutMisled returns what the rules found, but for files that weren't understood whole: there, what a rule misses may
// be what the error swallowed. Rules about words have their say all the same.
func (c *checker) withoutMisled(before source.Diagnostics) source.Diagnostics {
	broken := make(map[*source.File]bool)
	for i := range before {
		if before[i].Severity == source.Error && !before[i].Rule.Reliable {
			broken[before[i].Span.File] = true
		}
	}
	words := make(map[string]bool)
	for i := range c.rules {
		words[c.rules[i].Name] = c.rules[i].words
	}
	return slices.DeleteFunc(c.found, func(d source.Diagnostic) bool { return broken[d.Span.File] && !words[d.Rule.Name] })
}

// desk is where the rules work on one thing: what they found, and what they had to prepare for it.
type desk struct {
	*checker
	kit   *hiring.Catalog
	found source.Diagnostics
	noted map[string][]sighting
	texts map[*hiring.Role]*roleTexts
	banks map[*hiring.LibrarySkill][]asked
	shows map[any][]passage // what candidates read of a skill of the library, or of a notice
}

func (c *checker) desk(k *hiring.Catalog) *desk {
	return &desk{
		checker: c, kit: k, noted: make(map[string][]sighting),
		texts: make(map[*hiring.Role]*roleTexts), banks: make(map[*hiring.LibrarySkill][]asked), shows: make(map[any][]passage),
	}
}

// file takes over what was found on a desk.
func (c *checker) file(d *desk) {
	c.found = append(c.found, d.found...)
	for rule, sightings := range d.noted {
		c.seen[rule] = append(c.seen[rule], sightings...)
	}
}

func (d *desk) at(rule *Rule) *finder { return &finder{desk: d, rule: rule} }

// finder is a desk with one rule at work.
type finder struct {
	*desk
	rule *Rule
}

// report adds a finding. Its message says what is wrong, in an author's words, without a full stop.
func (f *finder) report(at source.Span, format string, args ...any) *source.Diagnostic {
	return f.desk.found.Add(&f.rule.Rule, at, format, args...)
}

// note remembers something about a role until all roles have been looked at; see repeated.
func (f *finder) note(key string, at source.Span) {
	f.noted[f.rule.Name] = append(f.noted[f.rule.Name], sighting{key, at})
}

// repeated returns the places of everything that the rule noted under the same key more than once, in their order.
func (f *finder) repeated() [][]source.Span {
	groups := make(map[string][]source.Span)
	for _, s := range f.seen[f.rule.Name] {
		groups[s.key] = append(groups[s.key], s.at)
	}
	var repeated [][]source.Span
	for _, places := range groups {
		if len(places) > 1 {
			slices.SortFunc(places, comparePlaces)
			repeated = append(repeated, places)
		}
	}
	slices.SortFunc(repeated, func(a, b []source.Span) int { return comparePlaces(a[0], b[0]) })
	return repeated
}

func comparePlaces(a, b source.Span) int {
	return cmp.Or(strings.Compare(a.Path(), b.Path()), cmp.Compare(a.Start, b.Start))
}
