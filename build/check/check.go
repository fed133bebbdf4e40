// Package check settles what the findings about a site amount to.
//
// An error can't be argued with: the site couldn't be built. A warning is an opinion, and a team may see it otherwise.
// Under `checks` in content/site.yaml a rule is switched off for the whole site, or made an error; under `ignore` a
// role lets a single finding pass in its own file and says why.
package check

import (
	"slices"
	"strings"

	"rolewright/build/kit"
	"rolewright/build/source"
)

// Rule is a finding that a team may see otherwise. All are warnings unless a site says more.
type Rule struct {
	Name string // in kebab case; it stays the same for ever
	Doc  string // what it finds, and why that matters, in a sentence
}

// Rules lists the rules by name.
func Rules() []Rule {
	return []Rule{
		{"byte-order-mark", "A file begins with an invisible mark that some editors add, and that other programs stumble over."},
		{"linked-folder", "A link to a folder is not followed, because it could lead out of the site or in a circle."},
		{"not-markdown", "A file among the roles, skills or notices doesn't end in .md, so nothing is made of it."},
		{"not-read", "A file in content/ is of a kind that nothing reads."},
		{"picture-elsewhere", "A picture from another website isn't shown, because each reader's visit would be told to that website."},
		{"raw-html", "HTML in Markdown is left out of the pages, so that nothing an author types can run."},
		{"remark-in-text", "YAML takes what follows a blank and # for a remark, so a part of a text is lost."},
	}
}

// Settle applies what a site and its roles say about rules to what was found. Names of rules that don't exist are
// errors, and so that nobody trusts in what has no effect, an `ignore` without a finding is a warning. The result is
// sorted.
func Settle(k *kit.Kit, found source.Diagnostics) source.Diagnostics {
	found.Sort()
	s := settler{ignored: make(map[*source.File][]*ignore)}
	for _, c := range k.Settings.Checks {
		s.known(c.Rule)
	}
	for _, r := range k.Roles {
		for i := range r.Ignore {
			if entry := &r.Ignore[i]; s.known(entry.Rule) {
				s.ignored[r.File] = append(s.ignored[r.File], &ignore{Ignore: entry})
			}
		}
	}
	for _, d := range found {
		if d.Severity == source.Error || s.passes(&d, k.Settings.Checks) {
			s.settled = append(s.settled, d)
		}
	}
	if !found.HasErrors() { // a file with errors isn't read to its end, so that nobody knows
		s.reportUnused(k.Roles)
	}
	s.settled.Sort()
	return s.settled
}

type settler struct {
	settled source.Diagnostics
	ignored map[*source.File][]*ignore
}

// ignore is an entry of a role's `ignore`; it lets one finding pass.
type ignore struct {
	*kit.Ignore
	used bool
}

// passes settles a warning, and reports false for one that is not to be seen.
func (s *settler) passes(d *source.Diagnostic, checks []kit.Check) bool {
	for _, i := range s.ignored[d.Span.File] {
		if !i.used && i.Rule.Value == d.Rule {
			i.used = true
			return false
		}
	}
	for _, c := range checks {
		if c.Rule.Value != d.Rule {
			continue
		}
		if c.Setting.Value == "error" {
			d.Severity = source.Error
		}
		return c.Setting.Value != "off"
	}
	return true
}

// known reports a rule that doesn't exist, or that isn't a matter of opinion.
func (s *settler) known(rule kit.Text) bool {
	var names []string
	for _, r := range Rules() {
		names = append(names, r.Name)
	}
	if slices.Contains(names, rule.Value) {
		return true
	}
	finding := s.settled.Error("unknown-rule", rule.Span, "there is no rule “%s” that can be switched off or ignored", rule.Value)
	if near := source.Nearest(strings.ToLower(rule.Value), names); near != "" {
		finding.Help("did you mean `%s`?", near)
	} else {
		finding.Help("the rules are: %s", strings.Join(names, ", "))
	}
	return false
}

func (s *settler) reportUnused(roles []*kit.Card) {
	for _, r := range roles {
		for _, i := range s.ignored[r.File] {
			if !i.used {
				s.settled.Warning("unused-ignore", i.Rule.Span, "nothing in this file is found by “%s” any more", i.Rule.Value).
					Help("remove this `ignore`")
			}
		}
	}
}
