package importer

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

// writeSkill writes a skill of the library.
func writeSkill(s *Skill) string {
	w := &writer{role: &Role{}}
	w.line("---")
	w.note("Imported from " + s.Source + ". Roles use this skill with `use:` and the name of this file.")
	w.gap()
	w.text("name", s.Name)
	if s.Definition != "" {
		w.text("definition", s.Definition)
	} else {
		w.note("definition: Say in one sentence what someone with this skill does.")
	}
	w.anchors(s.Anchors)
	w.bank(s.Questions)
	for _, c := range s.Comments {
		w.note(c)
	}
	w.line("---")
	text := w.String()
	if len(s.Body) > 0 {
		new(mapper).level(s.Body)
		text += "\n" + document.Markdown(s.Body)
	}
	return text
}

func (w *writer) anchors(anchors []Anchor) {
	w.gap()
	if len(anchors) == 0 {
		w.note("What an interviewer hears at each rating:")
		w.note("anchors:")
		for _, a := range []string{"1: Describe an answer that shows little of this skill.", "3: Describe an answer that meets the bar.", "5: Describe an outstanding answer."} {
			w.line("#   " + a)
		}
		return
	}
	w.line("anchors:")
	for _, a := range anchors {
		w.line("  " + strconv.Itoa(a.Level) + ": " + yaml(document.OneLine(a.Text)))
	}
}

func (w *writer) bank(questions []Question) {
	if len(questions) == 0 {
		return
	}
	w.gap()
	w.line("questions:")
	used := make(map[string]bool)
	for _, q := range questions {
		w.line("  - id: " + idOfQuestion(q.Ask, used))
		w.text("    ask", document.OneLine(q.Ask))
		w.text("    type", q.Type)
		if q.Minutes > 0 {
			w.line("    minutes: " + strconv.Itoa(q.Minutes))
		}
		w.texts("    probes", q.Probes)
		w.texts("    look_for", q.LookFor)
		w.texts("    red_flags", q.RedFlags)
	}
}

func (w *writer) texts(key string, texts []string) {
	if len(texts) == 0 {
		return
	}
	w.line(key + ":")
	for _, t := range texts {
		w.line(strings.Repeat(" ", 6) + "- " + yaml(t))
	}
}

// idOfQuestion makes a short id of the words that tell a question from others.
func idOfQuestion(ask string, used map[string]bool) string {
	var words []string
	for w := range strings.SplitSeq(hiring.Slug(document.Plain(ask)), "-") {
		if utf8.RuneCountInString(w) > 3 && !common[w] && len(words) < 4 {
			words = append(words, w)
		}
	}
	id := hiring.Slug(strings.Join(words, "-"))
	if len(words) == 0 || !hiring.IsSlug(id) || len(id) > 60 {
		id = "question"
	}
	for n, base := 2, id; used[id]; n++ {
		id = base + "-" + strconv.Itoa(n)
	}
	used[id] = true
	return id
}

// common are words that many questions begin with.
var common = map[string]bool{
	"tell": true, "about": true, "time": true, "when": true, "what": true, "would": true, "your": true, "have": true, "with": true, "that": true, "this": true,
	"describe": true, "explain": true, "please": true, "could": true, "does": true, "were": true, "them": true, "they": true, "which": true, "from": true,
}

// writePage writes a page of the handbook.
func writePage(p *Page) string {
	w := &writer{role: &Role{}}
	w.line("---")
	w.note("Imported from " + p.Source + ": what it says apart from the skills.")
	w.text("title", p.Title)
	w.line("---")
	new(mapper).level(p.Body)
	return w.String() + "\n" + document.Markdown(p.Body)
}
