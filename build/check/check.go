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

// Result is what there is to say about a catalogue.
type Result struct {
	// Found is sorted. The site's settings and the `ignore` of its roles have been applied.
	Found source.Diagnostics

	today    time.Time
	settings *hiring.Settings
	looks    map[any]look // by *hiring.Role, *hiring.LibrarySkill or *hiring.Notice
}

// look is what the rules about one thing found in it. It depends on that thing, the settings and the day, and on nothing
// else: whatever compares things is left to the rules about the site.
type look struct {
	found source.Diagnostics
	noted map[string][]sighting
}

// All applies the rules to a catalogue, and the site's settings to everything found: by the rules, and before them by
// reading and loading the site. Some rules compare dates with today; they find nothing when that is the zero time.
//
// What was found in things that are still the same is taken over from an earlier result, which may be nil. It makes no
// other difference.
func All(k *hiring.Catalog, before source.Diagnostics, today time.Time, earlier *Result) *Result {
	c := &checker{today: today, rules: Rules(), renderer: markdown.NewRenderer(), seen: make(map[string][]sighting)}
	r := &Result{today: today, settings: k.Settings}
	if earlier == nil || earlier.settings != r.settings || !earlier.today.Equal(today) {
		earlier = &Result{}
	}
	r.looks = c.lookAtThings(k, earlier.looks)
	c.lookAtSite(k)
	r.Found = settle(k, c.rules, slices.Concat(before, c.withoutMisled(before)))
	return r
}

// lookAtThings applies the rules about roles, skills and notices to those that weren't looked at before.
func (c *checker) lookAtThings(k *hiring.Catalog, before map[any]look) map[any]look {
	things := make([]any, 0, len(k.Roles)+len(k.Library)+len(k.Notices))
	for _, r := range k.Roles {
		things = append(things, r.Role())
	}
	for _, s := range k.Library {
		things = append(things, s)
	}
	for _, n := range k.Notices {
		things = append(things, n)
	}
	looks := make([]look, len(things))
	source.InParallel(len(things), func(i int) {
		var known bool
		if looks[i], known = before[things[i]]; !known {
			looks[i] = c.lookAt(k, things[i])
		}
	})
	all := make(map[any]look, len(things))
	for i, l := range looks {
		all[things[i]] = l
		c.take(l)
	}
	return all
}

// lookAt applies the rules about one kind of thing to one of them.
func (c *checker) lookAt(k *hiring.Catalog, thing any) look {
	desk := c.desk(k)
	for i := range c.rules {
		rule := &c.rules[i]
		if !rule.isOn(k) {
			continue
		}
		f := desk.at(rule)
		switch thing := thing.(type) {
		case *hiring.Role:
			if rule.role != nil {
				rule.role(f, thing)
			}
		case *hiring.LibrarySkill:
			if rule.skill != nil {
				rule.skill(f, thing)
			}
		case *hiring.Notice:
			if rule.notice != nil {
				rule.notice(f, thing)
			}
		}
	}
	return desk.look
}

// lookAtSite applies the rules about the site as a whole.
func (c *checker) lookAtSite(k *hiring.Catalog) {
	desk := c.desk(k)
	for i := range c.rules {
		if rule := &c.rules[i]; rule.site != nil && rule.isOn(k) {
			rule.site(desk.at(rule), k)
		}
	}
	c.take(desk.look)
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
	look  look
	kit   *hiring.Catalog
	texts map[*hiring.Role]*roleTexts
	banks map[*hiring.LibrarySkill][]asked
	shows map[any][]passage // what candidates read of a skill of the library, or of a notice
}

func (c *checker) desk(k *hiring.Catalog) *desk {
	return &desk{
		checker: c, kit: k, look: look{noted: make(map[string][]sighting)},
		texts: make(map[*hiring.Role]*roleTexts), banks: make(map[*hiring.LibrarySkill][]asked), shows: make(map[any][]passage),
	}
}

// take takes over what a look has brought up.
func (c *checker) take(l look) {
	c.found = append(c.found, l.found...)
	for rule, sightings := range l.noted {
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
	return f.look.found.Add(&f.rule.Rule, at, format, args...)
}

// note remembers something about a role until all roles have been looked at; see repeated.
func (f *finder) note(key string, at source.Span) {
	f.look.noted[f.rule.Name] = append(f.look.noted[f.rule.Name], sighting{key, at})
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

// mustNotBeAsked reports whether a question has a finding about a topic. Whoever then mended its form would polish what
// has to go.
func (f *finder) mustNotBeAsked(question hiring.Text) bool {
	text := f.line(bodyScope, question)
	return slices.ContainsFunc(f.rules, func(r Rule) bool { return r.forbids != nil && r.isOn(f.kit) && r.forbids(&text) })
}
