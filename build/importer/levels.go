package importer

import (
	"regexp"
	"slices"

	"rolewright/build/importer/document"
)

// grade matches words that tell levels of one job apart.
var grade = regexp.MustCompile(`(?i)\b(?:junior|intermediate|mid[- ]?level|senior|staff|principal|lead|associate|level \d|grade \d|[A-Z]{2}[- ]?\d{2}|[IVX]{1,4}|trainee|apprentice|head of|berufseinsteiger|auszubildende|stagiaire|débutant|confirmé)\b`)

// split makes a document of each job, where a text describes several: at least two headings of one level, each with
// tasks or requirements of its own below it. What stands before the first is about all of them.
func split(doc document.Document, h *Headings) []document.Document {
	starts := jobsAt(doc.Blocks, h)
	if len(starts) < 2 {
		return []document.Document{doc}
	}
	shared := doc.Blocks[:starts[0]]
	var docs []document.Document
	for i, from := range starts {
		to := len(doc.Blocks)
		if i+1 < len(starts) {
			to = starts[i+1]
		}
		one := doc
		one.Title = document.Plain(doc.Blocks[from].Text)
		one.Facts = slices.DeleteFunc(slices.Clone(doc.Facts), func(f document.Fact) bool { return meaningOf(f.Key) == "title" })
		one.Blocks = slices.Concat(shared, doc.Blocks[from+1:to])
		one.Notes = append(slices.Clone(doc.Notes), "one of several jobs in the same file; the text before the first is in each of them")
		docs = append(docs, one)
	}
	return docs
}

// jobsAt are the places of headings that each begin a job.
func jobsAt(blocks []document.Block, h *Headings) []int {
	for level := 1; level <= 3; level++ {
		var starts []int
		isWhole := true // every heading of this level begins a job
		for i := range blocks {
			if b := &blocks[i]; b.Kind != document.Heading || b.Level != level {
				continue
			}
			if h.Of(blocks[i].Text) == NoSection && isJob(blocks[i+1:], level, h) {
				starts = append(starts, i)
			} else if len(starts) > 0 {
				isWhole = false
			}
		}
		if len(starts) > 1 && isWhole {
			return starts
		}
	}
	return nil
}

// isJob reports whether tasks or requirements have a heading below one of a level.
func isJob(blocks []document.Block, level int, h *Headings) bool {
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != document.Heading {
			continue
		}
		if b.Level <= level {
			return false
		}
		if s := h.Of(b.Text); s == Responsibilities || s == Requirements {
			return true
		}
	}
	return false
}

// levelsIn reports headings that seem to be levels of one job, which nobody can divide for certain.
func levelsIn(blocks []document.Block) string {
	var found []string
	for i := range blocks {
		if b := &blocks[i]; b.Kind == document.Heading && grade.MatchString(document.Plain(b.Text)) && len(document.Plain(b.Text)) < 60 {
			found = append(found, document.Plain(b.Text))
		}
	}
	if found = unique(found); len(found) < 2 {
		return ""
	}
	return "its text seems to describe several levels (" + found[0] + ", " + found[1] + "); write a role for each if you hire for them separately"
}
