package corpus

import (
	"fmt"
	"strings"
	"testing/fstest"
)

// Shape is a kind of site in which roles know of each other in an unusual way. Whatever looks for the others of a role
// by going through all of them takes four times as long for twice as many; in a site of the usual shape nobody sees it.
type Shape struct {
	Name string
	// Site returns a sound site of n roles. They are small, so that their number weighs more than their text.
	Site func(n int) fstest.MapFS
}

// Shapes lists them. The first is the plain one, to compare the others with.
func Shapes() []Shape {
	return []Shape{
		{"roles that know nothing of each other", func(n int) fstest.MapFS { return roles(n, small{}) }},
		{"a family for each role", func(n int) fstest.MapFS { return roles(n, small{family: familyID}) }},
		{"a family for each role, named in the settings", eachFamilyNamed},
		{"all roles in one family", func(n int) fstest.MapFS {
			return roles(n, small{family: func(int) string { return familyID(0) }})
		}},
		{"all report to the first", func(n int) fstest.MapFS { return roles(n, small{boss: func(int) int { return 0 }}) }},
		{"each reports to the one before", func(n int) fstest.MapFS { return roles(n, small{boss: func(i int) int { return i - 1 }}) }},
		{"all use one skill and its question", oneSkill},
		{"an earlier id for each role", func(n int) fstest.MapFS { return roles(n, small{formerly: true}) }},
		{"each links to the next in its text", func(n int) fstest.MapFS {
			return roles(n, small{link: func(i int) int { return (i + 1) % n }})
		}},
	}
}

// small says how small roles know of each other. What is left out they don't say.
type small struct {
	family     func(i int) string // the family's id
	boss, link func(i int) int    // the number of another role; the first one has no boss
	shared     bool               // it rates the library's only skill instead of one of its own
	formerly   bool
}

// roles returns a site of nothing but small roles.
func roles(n int, s small) fstest.MapFS {
	site := make(fstest.MapFS, n+2)
	for i := range n {
		site["roles/"+RoleID(i)+".md"] = file(s.role(i))
	}
	return site
}

func (s small) role(i int) string {
	w := newWriter(5, i)
	w.line("---\ntitle: %s %s\nsummary: %s", w.words(2), letters(i), w.sentence(8))
	if s.family != nil {
		w.line("family: %s", s.family(i))
	}
	if s.boss != nil && i > 0 {
		w.line("reports_to: %s", RoleID(s.boss(i)))
	}
	if s.formerly {
		w.line("formerly: [former-%s]", RoleID(i))
	}
	w.line("responsibilities: [%s]", w.sentence(6))
	if s.shared {
		w.line("skills: [{use: %s}]\nquestions: [{use: %s/question-1}]", skillID(0), skillID(0))
	} else {
		w.line("skills: [{name: Craft, anchors: {1: %s, 3: %s, 5: %s}}]", w.sentence(4), w.sentence(4), w.sentence(4))
		w.line("questions: [{ask: %s?, skill: craft, probes: [\"%s?\"], look_for: [%s]}]", w.words(8), w.words(4), w.words(4))
	}
	w.line("---\n%s", w.sentence(12))
	if s.link != nil {
		w.line("See [%s](%s.md).", w.words(2), RoleID(s.link(i)))
	}
	return w.String()
}

func familyID(i int) string { return fmt.Sprintf("family-%04d", i+1) }

// eachFamilyNamed is a site whose settings name as many families as there are roles.
func eachFamilyNamed(n int) fstest.MapFS {
	site := roles(n, small{family: familyID})
	var s strings.Builder
	s.WriteString("families:\n")
	for i := range n {
		fmt.Fprintf(&s, "  %s: {name: Family %d}\n", familyID(i), i+1)
	}
	site["content/site.yaml"] = file(s.String())
	return site
}

// oneSkill is a site with a library of one skill, which every role uses.
func oneSkill(n int) fstest.MapFS {
	site := roles(n, small{shared: true})
	site["content/skills/"+skillID(0)+".md"] = file(skill(0))
	return site
}
