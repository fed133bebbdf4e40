package build_test

import (
	"slices"
	"strings"
	"testing"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

// What the manual shows can be copied: the examples of all fields of a role together are a role without a flaw, with a
// skill, a notice and settings made of their examples around it. And each key that can be written is in some example.
func TestTheExamplesOfTheManualMakeASoundSite(t *testing.T) {
	examples := func(fields []hiring.Field) string {
		var b strings.Builder
		for _, f := range fields {
			if !strings.HasPrefix(f.Example, f.Key+":") || !strings.HasSuffix(f.More, ".") {
				t.Errorf("%s has no example, or no explanation", f.Key)
			}
			b.WriteString(f.Example + "\n")
			for _, inner := range f.Fields {
				if !strings.Contains(f.Example, inner.Key+":") && inner.Or == "" && f.Key != "remote_countries" && f.Key != "families" && f.Key != "reports_to" {
					t.Errorf("the example of %s doesn't show %s", f.Key, inner.Key)
				}
			}
		}
		return b.String()
	}
	base := archivedIn(t, "testdata/slips/base.txtar")
	role := examples(hiring.RoleFields())
	site := map[string]string{
		"content/site.yaml":           examples(hiring.SettingsFields()),
		"content/logo.svg":            `<svg xmlns="http://www.w3.org/2000/svg"/>`,
		"content/skills/hand-over.md": "---\n" + examples(hiring.SkillFields()) + "---\n",
		"content/notices/about.md":    "---\n" + examples(hiring.NoticeFields()) + "---\nKlinik Nord runs two hospitals.\n",
		"content/pages/first-day.md":  "---\n" + examples(hiring.PageFields()) + "---\n## The first weeks\n\nCome at seven.\n",
		nurse:                         "---\n" + role + "---\n" + base[nurse][strings.Index(base[nurse][4:], "---\n")+8:],
	}
	found := slices.DeleteFunc(findings(t, site), func(d source.Diagnostic) bool {
		return d.Rule.Name == "unused-ignore" // the example of `ignore` has nothing to ignore here
	})
	if len(found) > 0 {
		t.Errorf("%s", told(found))
	}
}
