package corpus

import (
	"fmt"
	"strings"
)

// Role returns the Markdown of the role with that number.
func Role(i int) string {
	w := newWriter(1, i)
	w.line("---")
	w.posting(i)
	w.skills(i)
	w.plan(i)
	w.questions(i)
	w.rest()
	w.line("---")
	w.body(i)
	return w.String()
}

func (w *writer) posting(i int) {
	w.line("title: %s %s", w.words(2), letters(i))
	w.line("title_suffix: (m/w/d)")
	w.line("summary: %s", w.sentence(18))
	w.line("also_known_as: [%s, %s]", w.words(2), w.words(2))
	w.line("family: %s", []string{"harbours", "orchards"}[i%2])
	w.line("level: %s", []string{"individual-contributor", "manager", "director"}[i%3])
	w.line("status: %s", []string{"open", "template", "open", "closed"}[i%4])
	w.line("owner: %s", w.words(2))
	if i%10 > 0 {
		w.line("reports_to: %s", RoleID(i-i%10))
	}
	w.line("team: %s", w.words(1))
	w.line("workplace: hybrid")
	w.line("locations:\n  - {city: %s, country: DE}\n  - {city: %s, region: %s, country: US}", w.words(1), w.words(1), w.words(1))
	w.line("travel: About %d days a month", i%8+1)
	w.line("employment: full-time")
	w.line("compensation: {min: %d, max: %d, currency: EUR, period: year, variable: {percent: 20, trigger: sourced}}", 50000+i%30*1000, 70000+i%30*1000)
	w.line("posted: 2026-01-%02d\ncloses: 2099-12-31", i%28+1) // so late that no rule about dates ever finds it
	w.line("apply: {url: \"https://harbour-orchard.org/apply/%d\"}", i+1)
	w.items("responsibilities", 7, 7)
	w.line("requirements:\n  - %s\n  - {text: %s, must: true, verify: cv}", w.sentence(7), w.words(6))
}

// RoleUsing returns the role with that number, with a skill of the caller's in the place of one of the library.
func RoleUsing(skill string, i int) string { return strings.ReplaceAll(Role(i), skillsOf(i)[2], skill) }

// skillsOf are the ids of the role's skills, in order.
func skillsOf(i int) []string {
	ids := make([]string, roleSkills)
	for s := range ids {
		ids[s] = skillID((i*5 + s*3) % librarySkills)
		if s >= roleSkills-ownSkills {
			ids[s] = fmt.Sprintf("own-skill-%d", s)
		}
	}
	return ids
}

func (w *writer) skills(i int) {
	w.line("skills:")
	for s, id := range skillsOf(i) {
		if s >= roleSkills-ownSkills {
			w.line("  - name: Own skill %d\n    definition: %s\n    anchors: {1: %s, 3: %s, 5: %s}", s, w.sentence(6), w.sentence(4), w.sentence(4), w.sentence(4))
			continue
		}
		w.line("  - use: %s", id)
		switch s {
		case 0:
			w.line("    must: true\n    bar: 3")
		case 1:
			w.line("    weight: 2\n    weight_reason: %s", w.sentence(6))
		}
	}
}

func (w *writer) plan(i int) {
	skills := skillsOf(i)
	w.line("interviews:")
	for n := range interviews {
		w.line("  - id: interview-%d\n    name: %s\n    minutes: 60\n    interviewers: [%s lead, %s peer]\n    purpose: %s", n+1, w.words(2), w.words(1), w.words(1), w.sentence(6))
		w.line("    focus: [%s, %s]\n    opening: 5\n    closing: 10", skills[2*n], skills[2*n+1])
	}
}

// questions asks one of the bank about each library skill, and the others in the role's own words. In lists they are
// quoted: some readers of YAML, such as that of older Hugos, take a question mark before a comma for the sign of a key.
func (w *writer) questions(i int) {
	skills := skillsOf(i)
	w.line("questions:")
	for s := range roleSkills - ownSkills {
		w.line("  - use: %s/question-%d", skills[s], (i+s)%bankQuestions+1)
	}
	for q := range ownQuestions {
		kind := []string{"behavioural", "knowledge"}[q%2]
		w.line("  - ask: %s?\n    skill: %s\n    type: %s\n    probes: [\"%s?\"]\n    look_for: [%s]", w.words(8), skills[roleSkills-1-q%roleSkills], kind, w.words(4), w.words(3))
		if q%2 == 0 {
			w.line("    red_flags: [%s]", w.words(4))
		}
	}
}

func (w *writer) rest() {
	w.line("outcomes:\n  - {text: %s, by: month 6}", w.sentence(8))
	w.line("kpis:\n  - {name: %s, scope: team, definition: %s, target: %s}", w.words(2), w.sentence(6), w.words(3))
	w.line("onboarding:\n  30: [%s]\n  60: [%s]\n  90: [%s]", w.sentence(5), w.sentence(5), w.sentence(5))
	w.line("hire_when: [%s]", w.sentence(7))
	w.line("backgrounds: [%s]", w.sentence(5))
	w.line("budget: [%s, {name: %s, note: %s}]", w.words(2), w.words(2), w.sentence(5))
	w.line("interviewer_notes: |\n  %s\n\n  - %s\n  - %s", w.sentence(10), w.sentence(6), w.sentence(6))
}

// body writes 250 words with headings, a list, emphasis and links.
func (w *writer) body(i int) {
	w.line("## %s\n\n%s [%s](%s.md).\n", w.words(3), w.sentences(50), w.words(2), RoleID(i-i%10))
	w.line("%s **%s** and *%s*.\n", w.sentences(40), w.words(2), w.words(2))
	w.line("## %s\n\n- %s\n- %s\n- %s\n", w.words(2), w.sentence(20), w.sentence(20), w.sentence(20))
	w.line("%s [%s](../content/pages/page-1.md) and <https://harbour-orchard.org/%d>.\n", w.sentences(60), w.words(2), i)
	w.line("### %s\n\n%s", w.words(2), w.sentence(20))
}
