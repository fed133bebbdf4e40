package corpus

import "fmt"

const (
	notices = 4
	pages   = 6
)

const settings = `organisation: {name: Harbour and Orchard, url: "https://harbour-orchard.org"}
base_url: https://jobs.harbour-orchard.org
locale: en
levels: [individual-contributor, manager, director]
families:
  harbours: {name: Harbours}
  orchards: {name: Orchards}
notices: [notice-1, notice-2, notice-3, notice-4]
edit_url: https://harbour-orchard.org/edit/{path}
`

func skillID(i int) string { return fmt.Sprintf("skill-%02d", i+1) }

func skill(i int) string {
	w := newWriter(2, i)
	w.line("---\nname: %s %d", w.words(2), i+1)
	w.line("kind: %s", []string{"skill", "knowledge", "behaviour"}[i%3])
	w.line("definition: %s", w.sentence(12))
	w.line("anchors:\n  1: %s\n  3: %s\n  5: %s", w.sentence(12), w.sentence(16), w.sentence(16))
	w.line("questions:")
	for q := range bankQuestions {
		w.line("  - id: question-%d\n    ask: %s?\n    type: behavioural", q+1, w.words(16))
		w.line("    probes: [\"%s?\", \"%s?\"]\n    look_for: [%s, %s]\n    red_flags: [%s]", w.words(7), w.words(7), w.words(6), w.words(6), w.words(5))
	}
	w.line("---\n%s\n\n%s", w.sentence(30), w.sentence(30))
	return w.String()
}

func notice(i int) string {
	w := newWriter(3, i)
	w.line("---\ntitle: %s\n---\n%s\n\n%s", w.words(3), w.sentence(40), w.sentence(20))
	return w.String()
}

func page(i int) string {
	w := newWriter(4, i)
	w.line("---\ntitle: %s\nsummary: %s\norder: %d\n---", w.words(3), w.sentence(10), i+1)
	for range 5 {
		w.line("## %s\n\n%s\n\n- %s\n- %s\n", w.words(3), w.sentence(60), w.sentence(12), w.sentence(12))
	}
	w.line("See [%s](page-%d.md) and [%s](../skills/%s.md).", w.words(2), (i+1)%pages+1, w.words(2), skillID(i))
	return w.String()
}
