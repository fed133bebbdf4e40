package posting

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// paragraphWords is how many words a paragraph has at least that is worth a notice.
const paragraphWords = 25

var paragraphRepeated = rule.Rule{
	Rule: source.Rule{
		Name:     "paragraph-repeated",
		Severity: source.Warning,
		Doc: "A paragraph of 25 words or more appears word for word in several roles, or twice in one. Sooner or later " +
			"someone changes only one of them. Make it a notice in content/notices/, and list it under `notices` in " +
			"these roles. Closed roles and drafts aren't compared.",
		Source: facts.Cited("Lists that many roles repeat drift apart.", "gitlab-job-families"),
		Bad:    "the same paragraph about the canal company in five roles",
		Good:   "content/notices/about.md, and notices: [about] in the roles",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if r.Status == hiring.Closed {
			return
		}
		here := make(map[string]source.Span)
		for _, p := range f.Posting(r) {
			if p.Scope != rule.BodyScope || p.Kind != markdown.Paragraph {
				continue
			}
			if words := strings.Fields(p.Words.Lower); len(words) >= paragraphWords {
				sum := sha256.Sum256([]byte(strings.Join(words, " ")))
				key, at := string(sum[:16]), p.At(0, len(p.Text))
				if first, twice := here[key]; twice {
					f.Report(at, "this paragraph is already in this posting, word for word").See(first, "it is here").Help("remove one of the two")
					continue
				}
				here[key] = at
				if r.Status != hiring.Draft { // it may have begun as a copy, and is yet to be changed
					f.Note(key, at)
				}
			}
		}
	},
	Site: func(f *rule.Finder, _ *hiring.Catalog) {
		shared := make(map[string][][]source.Span) // by the roles that share a paragraph
		var order []string
		for _, places := range f.Repeated() {
			places = slices.CompactFunc(places, func(a, b source.Span) bool { return a.File == b.File })
			if len(places) < 2 {
				continue
			}
			roles := pathsOf(places)
			if shared[roles] == nil {
				order = append(order, roles)
			}
			shared[roles] = append(shared[roles], places)
		}
		for _, roles := range order {
			reportShared(f, shared[roles])
		}
	},
}

func pathsOf(places []source.Span) string {
	var paths strings.Builder
	for _, p := range places {
		paths.WriteString(p.Path() + "\n")
	}
	return paths.String()
}

// reportShared reports the paragraphs that the same roles share, at the first of them.
func reportShared(f *rule.Finder, paragraphs [][]source.Span) {
	places := paragraphs[0]
	what, where := "this paragraph stands", "another role"
	if n := len(paragraphs); n > 1 {
		what = fmt.Sprintf("this paragraph and %d more stand", n-1)
	}
	if n := len(places); n > 2 {
		where = fmt.Sprintf("%d other roles", n-1)
	}
	finding := f.Report(places[0], "%s word for word in %s", what, where).
		Help("make it a notice in content/notices/ and list that under `notices` of these roles")
	const few = 5
	for _, at := range places[1:min(len(places), few)] {
		finding.See(at, "here too")
	}
}
