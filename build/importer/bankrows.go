package importer

import (
	"regexp"
	"strconv"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

// columns are what the columns of a table of questions hold, by their headings.
var columns = []struct {
	name    string
	pattern *regexp.Regexp
}{
	{"probe", probeLabel}, {"flag", flagLabel}, {"look", lookLabel},
	{"ask", regexp.MustCompile(`(?i)^(?:interview )?(?:questions?|ask|prompt|frage|question posée|pregunta|vraag)$`)},
	{"skill", regexp.MustCompile(`(?i)^(?:skills?|competenc(?:y|e|ies)|topic|category|area|theme|dimension|kompetenz|thema|kategorie|compétence|thème|competencia|tema|vaardigheid|onderwerp)$`)},
	{"type", regexp.MustCompile(`(?i)^(?:type|kind|art|typ|tipo)$`)},
	{"minutes", regexp.MustCompile(`(?i)^(?:minutes?|time|duration|minuten|dauer|durée|duración|tijd)\b`)},
	{"definition", regexp.MustCompile(`(?i)^(?:definition|description|beschreibung|définition|definición|omschrijving)$`)},
}

func columnOf(heading string) string {
	heading = strings.TrimSpace(document.Plain(heading))
	for _, c := range columns {
		if c.pattern.MatchString(heading) {
			return c.name
		}
	}
	if g := levelLabel.FindStringSubmatch(heading); g != nil {
		return g[1]
	}
	return ""
}

// questionColumn returns the first table with a column of questions, or nil.
func questionColumn(blocks []document.Block) *document.Block {
	for i := range blocks {
		if blocks[i].Kind != document.Table || len(blocks[i].Rows) < 2 {
			continue
		}
		for _, heading := range blocks[i].Rows[0] {
			if columnOf(heading) == "ask" {
				return &blocks[i]
			}
		}
	}
	return nil
}

// rows makes questions of the lines of a table, by skill. A line without a skill goes on with that of the line above.
func (b *bankReader) rows(table *document.Block) {
	skills := make(map[string]*Skill)
	name := b.title
	for _, row := range table.Rows[1:] {
		cells := make(map[string]string)
		var other []string
		for i, text := range row {
			heading := ""
			if i < len(table.Rows[0]) {
				heading = table.Rows[0][i]
			}
			if column := columnOf(heading); column != "" && cells[column] == "" {
				cells[column] = text
			} else if text != "" {
				other = append(other, strings.TrimPrefix(heading+": "+text, ": "))
			}
		}
		if cells["skill"] != "" {
			name = document.Plain(cells["skill"])
		}
		s := skills[hiring.Slug(name)]
		if s == nil {
			b.begin(&document.Block{Text: document.Escape(name)})
			s = b.current
			skills[hiring.Slug(name)] = s
		}
		s.row(cells, other)
	}
	if len(b.skills) > 0 {
		b.skills[0].Comments = append(b.skills[0].Comments, "columns: "+document.Plain(strings.Join(table.Rows[0], ", ")))
	}
	b.current = nil
}

func (s *Skill) row(cells map[string]string, other []string) {
	if s.Definition == "" {
		s.Definition = cells["definition"]
	} else if cells["definition"] != "" && cells["definition"] != s.Definition {
		other = append(other, cells["definition"])
	}
	for _, text := range other {
		s.Body = append(s.Body, document.Block{Kind: document.Paragraph, Text: text})
	}
	var anchors []Anchor
	for level := 1; level <= 5; level++ {
		if text := cells[strconv.Itoa(level)]; text != "" {
			anchors = append(anchors, Anchor{level, text})
		}
	}
	if s.Anchors == nil {
		s.Anchors = anchors
	} else if len(anchors) > 0 {
		for _, a := range anchors {
			s.Body = append(s.Body, document.Block{Kind: document.Paragraph, Text: strconv.Itoa(a.Level) + ": " + a.Text})
		}
	}
	if cells["ask"] == "" || len(s.Questions) >= hiring.MaxItems {
		return
	}
	q := Question{Ask: cells["ask"], Type: hiring.ChoiceIn(cells["type"], []string{"behavioural", "situational", "knowledge", "exercise", "screening"})}
	if q.Type == "" && cells["type"] != "" {
		s.Body = append(s.Body, document.Block{Kind: document.Paragraph, Text: cells["type"] + ": " + q.Ask})
	}
	if n, err := strconv.Atoi(strings.TrimSpace(cells["minutes"])); err == nil && n > 0 && n <= hiring.MaxMinutes {
		q.Minutes = n
	} else if q.Minutes = minutesOf(cells["minutes"]); !plainLength.MatchString(cells["minutes"]) {
		s.label(cells["minutes"])
	}
	q.Probes, q.LookFor, q.RedFlags = divided(cells["probe"]), divided(cells["look"]), divided(cells["flag"])
	s.Questions = append(s.Questions, q)
}

// plainLength matches a length whose unit the field has by itself.
var plainLength = regexp.MustCompile(`(?i)^\d* ?(?:min|mins|minutes?|minuten)?\.?$`)

// divided divides what several things are written into one cell as.
func divided(cell string) []string {
	var texts []string
	for text := range strings.FieldsFuncSeq(strings.ReplaceAll(cell, `\|`, "|"), func(r rune) bool { return r == ';' || r == '|' || r == '\n' }) {
		if text = strings.TrimSpace(text); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}
