package importer

import (
	"slices"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
	"rolewright/build/source"
)

// isSound reports whether a file has no error that keeps a site from being built.
func isSound(path, text string) bool {
	tree := source.NewTree([]*source.File{{Path: path, Data: text}})
	_, found := hiring.Load(tree, nil)
	return !slices.ContainsFunc(append(found, tree.Found()...), func(d source.Diagnostic) bool {
		return d.Severity == source.Error && d.Rule.Fixed && d.Rule.Name != "unknown-skill" && d.Rule.Name != "unknown-family" && d.Rule.Name != "unknown-level" && d.Rule.Name != "unknown-notice"
	})
}

// untagged writes tags in fields of plain text so that nobody takes them for tags.
var untagged = strings.NewReplacer("<", "(", ">", ")")

// unmarked returns a text in Markdown as plain words.
func unmarked(text string) string { return document.Escape(document.Plain(text)) }

// withoutMarkup takes all markup from the texts of a role. That is for texts in which markup is so broken that a page
// would be refused because of it; their words stay.
func (r *Role) withoutMarkup() {
	for _, list := range [][]Point{r.Responsibilities, r.Requirements, r.Outcomes, r.KPIs, r.Questions} {
		for i := range list {
			list[i].Text, list[i].Definition = unmarked(list[i].Text), unmarked(list[i].Definition)
		}
	}
	for i := range r.Interviews {
		r.Interviews[i].ForCandidates = unmarked(r.Interviews[i].ForCandidates)
	}
	for _, text := range []*string{&r.Title, &r.Suffix, &r.Summary, &r.Team, &r.ReportsTo, &r.Travel} {
		*text = untagged.Replace(*text)
	}
	for i := range r.Interviews {
		r.Interviews[i].Name = untagged.Replace(r.Interviews[i].Name)
	}
	r.PayNote = unmarked(r.PayNote)
	r.Body = plainBlocks(r.Body)
}

func plainBlocks(blocks []document.Block) []document.Block {
	all := slices.Clone(blocks)
	for i := range all {
		b := &all[i]
		switch b.Kind {
		case document.Code, document.Comment:
			b.Kind, b.Text = document.Paragraph, document.Escape(document.OneLine(b.Text))
		default:
			b.Text = unmarked(b.Text)
		}
		b.Items = slices.Clone(b.Items)
		for j := range b.Items {
			b.Items[j].Text, b.Items[j].Blocks = unmarked(b.Items[j].Text), plainBlocks(b.Items[j].Blocks)
		}
		rows := make([][]string, len(b.Rows))
		for j, row := range b.Rows {
			for _, cell := range row {
				rows[j] = append(rows[j], unmarked(cell))
			}
		}
		b.Rows, b.Blocks = rows, plainBlocks(b.Blocks)
	}
	return all
}

// withoutMarkup takes all markup from the texts of a skill.
func (s *Skill) withoutMarkup() {
	s.Name, s.Definition = untagged.Replace(s.Name), unmarked(s.Definition)
	for i := range s.Anchors {
		s.Anchors[i].Text = unmarked(s.Anchors[i].Text)
	}
	for i := range s.Questions {
		q := &s.Questions[i]
		q.Ask = unmarked(q.Ask)
		for _, list := range [][]string{q.Probes, q.LookFor, q.RedFlags} {
			for j := range list {
				list[j] = unmarked(list[j])
			}
		}
	}
	s.Body = plainBlocks(s.Body)
}
