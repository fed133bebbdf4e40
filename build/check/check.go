// Package check looks for what makes a hiring kit unsound, unfair or unlawful.
//
// A kit that can be read at all may still ask about a must-have skill in no interview, ask candidates what the law
// forbids, or promise “competitive pay”. Each rule finds one such thing. [All] applies all rules to a site; the rules
// themselves are in rooms by topic, one rule a file, with its cases in the room's testdata:
//
//	rule      what a rule is and has at hand: the texts of a role, and the ways to report
//	law       what laws demand of a posting, as data
//	plan      whether what matters is asked, by whom and in what time
//	scoring   how answers become ratings
//	topics    what candidates must not be asked
//	wording   the words of a posting
//	posting   what a posting says, leaves out or promises
//	pay       what it says of pay
//
// Under `checks` in content/site.yaml a rule is switched off for the whole site, or made an error or a warning; under
// `ignore` a role accepts a single finding in its own file and says why. Errors in the format can't be switched off.
package check

import (
	"slices"
	"time"

	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Result is what there is to say about a catalogue.
type Result struct {
	// Found is sorted. The site's settings and the `ignore` of its roles have been applied.
	Found source.Diagnostics

	today    time.Time
	settings *hiring.Settings
	looks    map[any]rule.Look // by *hiring.Role, *hiring.LibrarySkill or *hiring.Notice
}

// All applies the rules to a catalogue, and the site's settings to everything found: by the rules, and before them by
// reading and loading the site. Some rules compare dates with today; they find nothing when that is the zero time.
//
// What was found in things that are still the same is taken over from an earlier result, which may be nil. It makes no
// other difference.
func All(k *hiring.Catalog, before source.Diagnostics, today time.Time, earlier *Result) *Result {
	c := &rule.Run{Today: today, Rules: Rules(), Renderer: markdown.NewRenderer(), Seen: make(map[string][]rule.Sighting)}
	r := &Result{today: today, settings: k.Settings}
	if earlier == nil || earlier.settings != r.settings || !earlier.today.Equal(today) {
		earlier = &Result{}
	}
	r.looks = lookAtThings(c, k, earlier.looks)
	lookAtSite(c, k)
	var badLaws source.Diagnostics
	law.CheckOwn(k.Settings, &badLaws)
	r.Found = applySettings(k, c.Rules, slices.Concat(before, withoutMisled(c, before), badLaws))
	return r
}

// lookAtThings applies the rules about roles, skills and notices to those that weren't looked at before.
func lookAtThings(c *rule.Run, k *hiring.Catalog, before map[any]rule.Look) map[any]rule.Look {
	things := make([]any, 0, len(k.Roles)+len(k.Library)+len(k.Notices))
	for _, r := range k.Roles {
		for _, c := range r.Languages() {
			things = append(things, c.Role())
		}
	}
	for _, s := range k.Library {
		things = append(things, s)
		for _, t := range s.Translations {
			things = append(things, t)
		}
	}
	for _, n := range k.Notices {
		things = append(things, n)
		for _, t := range n.Translations {
			things = append(things, t)
		}
	}
	looks := make([]rule.Look, len(things))
	source.InParallel(len(things), func(i int) {
		var known bool
		if looks[i], known = before[things[i]]; !known {
			looks[i] = lookAt(c, k, things[i])
		}
	})
	all := make(map[any]rule.Look, len(things))
	for i, l := range looks {
		all[things[i]] = l
		c.Add(l)
	}
	return all
}

// lookAt applies the rules about one kind of thing to one of them. Of a translation, only the words are looked at: the
// rest is the same as in the original.
func lookAt(c *rule.Run, k *hiring.Catalog, thing any) rule.Look {
	pass := c.Pass(k)
	file := translationOf(thing)
	for i := range c.Rules {
		rule := &c.Rules[i]
		if !rule.IsOn(k) || file != nil && !rule.Words {
			continue
		}
		f := pass.At(rule)
		switch thing := thing.(type) {
		case *hiring.Role:
			if rule.Role != nil {
				rule.Role(f, thing)
			}
		case *hiring.LibrarySkill:
			if rule.Skill != nil {
				rule.Skill(f, thing)
			}
		case *hiring.Notice:
			if rule.Notice != nil {
				rule.Notice(f, thing)
			}
		}
	}
	if file != nil {
		pass.Look.Keep(file)
	}
	return pass.Look
}

// translationOf returns the file of a thing that is a translation, or nil.
func translationOf(thing any) *source.File {
	switch thing := thing.(type) {
	case *hiring.Role:
		if thing.Original() != thing.Card {
			return thing.File
		}
	case *hiring.LibrarySkill:
		if thing.IsTranslation {
			return thing.File
		}
	case *hiring.Notice:
		if thing.IsTranslation {
			return thing.File
		}
	}
	return nil
}

// lookAtSite applies the rules about the site as a whole.
func lookAtSite(c *rule.Run, k *hiring.Catalog) {
	pass := c.Pass(k)
	for i := range c.Rules {
		if rule := &c.Rules[i]; rule.Site != nil && rule.IsOn(k) {
			rule.Site(pass.At(rule), k)
		}
	}
	c.Add(pass.Look)
}

// withoutMisled returns what the rules found, but for files that weren't understood whole: there, what a rule misses may
// be what the error swallowed. Rules about words have their say all the same.
func withoutMisled(c *rule.Run, before source.Diagnostics) source.Diagnostics {
	broken := make(map[*source.File]bool)
	for i := range before {
		if before[i].Severity == source.Error && !before[i].Rule.Reliable {
			broken[before[i].Span.File] = true
		}
	}
	words := make(map[string]bool)
	for i := range c.Rules {
		words[c.Rules[i].Name] = c.Rules[i].Words
	}
	return slices.DeleteFunc(c.Found, func(d source.Diagnostic) bool { return broken[d.Span.File] && !words[d.Rule.Name] })
}
