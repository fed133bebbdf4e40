package check

import (
	"slices"
	"strings"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// applySettings applies what a site and its roles say about rules to what was found. Names of rules that don't exist are
// errors, and so that nobody trusts in what has no effect, an `ignore` without a finding is a warning. The result is
// sorted.
func applySettings(k *hiring.Catalog, rules []rule.Rule, found source.Diagnostics) source.Diagnostics {
	found.Sort()
	f := filter{rules: rules, catalog: k, ignored: make(map[*source.File][]*ignore)}
	for _, c := range k.Settings.Checks {
		f.known(c.Rule)
	}
	for _, role := range k.Roles {
		for _, r := range role.Languages() {
			f.collect(r)
		}
	}
	for _, d := range found {
		if d.Rule.Fixed || f.keeps(&d) {
			f.kept = append(f.kept, d)
		}
	}
	if !f.kept.HasErrors() { // a file with errors isn't read to its end, so that nobody knows
		f.reportUnused(k.Roles)
	}
	f.kept.Sort()
	return f.kept
}

// collect collects the entries of a file's `ignore`.
func (f *filter) collect(r *hiring.Card) {
	for i := range r.Ignore {
		if entry := &r.Ignore[i]; !entry.Rule.IsZero() && f.known(entry.Rule) {
			f.ignored[r.File] = append(f.ignored[r.File], &ignore{Ignore: entry})
		}
	}
}

// filter is what settings and `ignore` leave of the findings.
type filter struct {
	rules   []rule.Rule
	catalog *hiring.Catalog
	kept    source.Diagnostics
	ignored map[*source.File][]*ignore
}

// ignore is an entry of a role's `ignore`; it lets one finding pass.
type ignore struct {
	*hiring.Ignore
	used bool
}

func (f *filter) rule(name string) *rule.Rule {
	for i := range f.rules {
		if f.rules[i].Name == name {
			return &f.rules[i]
		}
	}
	return nil
}

// keeps gives the finding of a rule its severity, and reports false for one that is not to be seen.
func (f *filter) keeps(d *source.Diagnostic) bool {
	r := f.rule(d.Rule.Name)
	if set, ok := severities[r.Setting(f.catalog)]; ok {
		if d.Severity > r.Severity { // the rule itself takes this one for milder than others
			set = max(set, d.Severity)
		}
		d.Severity = set
	}
	return r.IsOn(f.catalog) && !f.ignores(d)
}

var severities = map[string]source.Severity{"error": source.Error, "warning": source.Warning, "info": source.Info}

// ignores uses up an entry of the role's `ignore`, if there is one for the finding.
func (f *filter) ignores(d *source.Diagnostic) bool {
	for _, i := range f.ignored[d.Span.File] {
		if !i.used && i.Rule.Value == d.Rule.Name {
			i.used = true
			return true
		}
	}
	return false
}

// known reports a rule that doesn't exist, or that isn't a matter of opinion.
func (f *filter) known(rule hiring.Text) bool {
	if f.rule(rule.Value) != nil {
		return true
	}
	var names []string
	for _, r := range f.rules {
		names = append(names, r.Name)
	}
	if name := renamed(f.rules, rule.Value); name != "" {
		f.kept.Add(unknownRule, rule.Span, "the rule “%s” is now called “%s”", rule.Value, name).
			Help("change it, or let `rolewright check --fix` do it").Fix(source.Edit{Span: rule.Span, Text: name})
		return false
	}
	finding := f.kept.Add(unknownRule, rule.Span, "there is no rule “%s” that can be switched off or ignored", rule.Value)
	if near := source.Nearest(strings.ToLower(rule.Value), names); near != "" {
		finding.Help("did you mean `%s`?", near)
	} else {
		finding.Help("`rolewright check --rules` lists them")
	}
	return false
}

// renamed returns the present name of the rule that had another one, or "".
func renamed(rules []rule.Rule, name string) string {
	for i := range rules {
		if slices.Contains(rules[i].Formerly, name) {
			return rules[i].Name
		}
	}
	return ""
}

func (f *filter) reportUnused(roles []*hiring.Card) {
	for _, role := range roles {
		for _, r := range role.Languages() {
			f.reportUnusedIn(r)
		}
	}
}

func (f *filter) reportUnusedIn(r *hiring.Card) {
	for _, i := range f.ignored[r.File] {
		if i.used {
			continue
		}
		why := "nothing in this file triggers “%s” any more"
		if !f.rule(i.Rule.Value).IsOn(f.catalog) {
			why = "“%s” is switched off for this site anyway"
		}
		f.kept.Add(unusedIgnore, i.Rule.Span, why, i.Rule.Value).Help("remove this `ignore`")
	}
}
