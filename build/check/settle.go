package check

import (
	"strings"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// settle applies what a site and its roles say about rules to what was found. Names of rules that don't exist are
// errors, and so that nobody trusts in what has no effect, an `ignore` without a finding is a warning. The result is
// sorted.
func settle(k *hiring.Catalog, rules []rule.Rule, found source.Diagnostics) source.Diagnostics {
	found.Sort()
	s := settler{rules: rules, catalog: k, ignored: make(map[*source.File][]*ignore)}
	for _, c := range k.Settings.Checks {
		s.known(c.Rule)
	}
	for _, role := range k.Roles {
		for _, r := range role.Languages() {
			s.take(r)
		}
	}
	for _, d := range found {
		if d.Rule.Fixed || s.stands(&d) {
			s.settled = append(s.settled, d)
		}
	}
	if !s.settled.HasErrors() { // a file with errors isn't read to its end, so that nobody knows
		s.reportUnused(k.Roles)
	}
	s.settled.Sort()
	return s.settled
}

// take takes the entries of a file's `ignore`.
func (s *settler) take(r *hiring.Card) {
	for i := range r.Ignore {
		if entry := &r.Ignore[i]; !entry.Rule.IsZero() && s.known(entry.Rule) {
			s.ignored[r.File] = append(s.ignored[r.File], &ignore{Ignore: entry})
		}
	}
}

type settler struct {
	rules   []rule.Rule
	catalog *hiring.Catalog
	settled source.Diagnostics
	ignored map[*source.File][]*ignore
}

// ignore is an entry of a role's `ignore`; it lets one finding pass.
type ignore struct {
	*hiring.Ignore
	used bool
}

func (s *settler) rule(name string) *rule.Rule {
	for i := range s.rules {
		if s.rules[i].Name == name {
			return &s.rules[i]
		}
	}
	return nil
}

// stands settles the finding of a rule, and reports false for one that is not to be seen.
func (s *settler) stands(d *source.Diagnostic) bool {
	r := s.rule(d.Rule.Name)
	if set, ok := severities[r.Setting(s.catalog)]; ok {
		if d.Severity > r.Severity { // the rule itself takes this one for milder than others
			set = max(set, d.Severity)
		}
		d.Severity = set
	}
	return r.IsOn(s.catalog) && !s.ignores(d)
}

var severities = map[string]source.Severity{"error": source.Error, "warning": source.Warning, "info": source.Info}

// ignores uses up an entry of the role's `ignore`, if there is one for the finding.
func (s *settler) ignores(d *source.Diagnostic) bool {
	for _, i := range s.ignored[d.Span.File] {
		if !i.used && i.Rule.Value == d.Rule.Name {
			i.used = true
			return true
		}
	}
	return false
}

// known reports a rule that doesn't exist, or that isn't a matter of opinion.
func (s *settler) known(rule hiring.Text) bool {
	if s.rule(rule.Value) != nil {
		return true
	}
	var names []string
	for _, r := range s.rules {
		names = append(names, r.Name)
	}
	finding := s.settled.Add(unknownRule, rule.Span, "there is no rule “%s” that can be switched off or ignored", rule.Value)
	if near := source.Nearest(strings.ToLower(rule.Value), names); near != "" {
		finding.Help("did you mean `%s`?", near)
	} else {
		finding.Help("`rolewright check --rules` lists them")
	}
	return false
}

func (s *settler) reportUnused(roles []*hiring.Card) {
	for _, role := range roles {
		for _, r := range role.Languages() {
			s.reportUnusedIn(r)
		}
	}
}

func (s *settler) reportUnusedIn(r *hiring.Card) {
	for _, i := range s.ignored[r.File] {
		if i.used {
			continue
		}
		why := "nothing in this file triggers “%s” any more"
		if !s.rule(i.Rule.Value).IsOn(s.catalog) {
			why = "“%s” is switched off for this site anyway"
		}
		s.settled.Add(unusedIgnore, i.Rule.Span, why, i.Rule.Value).Help("remove this `ignore`")
	}
}
