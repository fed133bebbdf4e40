// Package posting has the rules about what a posting says, leaves out or promises.
package posting

import (
	"slices"
	"strings"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// Rules are about what a posting says, leaves out or promises.
func Rules() []rule.Rule {
	return []rule.Rule{
		aiUseNotStated, benefitsNotStated, bossIsARole, closingDatePassed, creditCheckDemanded, degreeRequired,
		descriptionTooShort, drivingLicenceDemanded, duplicatePosting, kpiIsOKR, kpiWithoutAttribution,
		noClosingDate, NoLocation, NoPostingDate, paragraphRepeated, examplePublished, placeholderText, postedInFuture,
		postingStale, postingTooLong, postingTooShort, requirementUnverified, reviewOverdue, titleRepeated, tooManyKPIs, tooManyMustHaves,
		vacancyNotStated, yearsContradict, yearsOfExperience,
	}
}

// onlyNice are words in headings above what would only be nice to have.
var onlyNice = phrase.New([]string{
	`(?i)\b(?:nice|good|great)[- ]to[- ]haves?\b`,
	`(?i)\b(?:preferred|preferable|preferably|desired|desirable|bonus|optional|plus(?:es)?|ideally|advantageous|would be nice|would be great|not required|extra credit)\b`,
})

// demanded returns what a posting demands of candidates or tells them, without what it calls nice to have.
func demanded(f *rule.Finder, r *hiring.Role) []rule.Passage {
	nice := niceToHave(r)
	below := false // a heading that says so
	return slices.DeleteFunc(slices.Clone(f.Posting(r)), func(p rule.Passage) bool {
		if p.Scope == rule.BodyScope {
			if standsAbove(&p) {
				below = len(onlyNice.In(&p.Words)) > 0
			}
			return below
		}
		return isAmong(nice, &p)
	})
}

// isAmong reports whether a text begins in one of some places.
func isAmong(places []source.Span, text *rule.Passage) bool {
	at := text.At(0, 0)
	return slices.ContainsFunc(places, func(s source.Span) bool { return s.File == at.File && s.Start <= at.Start && at.Start <= s.End })
}

// insists are words in a requirement that make it one, whatever is marked.
var insists = phrase.New([]string{`(?i)\b(?:required|must|mandatory|essential|minimum|at least)\b`})

// niceToHave lists the places of the requirements and skills that aren't must-haves. Where no requirement is marked as
// one, all are read as demands.
func niceToHave(r *hiring.Role) []source.Span {
	var nice []source.Span
	marked := slices.ContainsFunc(r.Requirements, func(x hiring.Requirement) bool { return x.Must.Value })
	for _, x := range r.Requirements {
		text := phrase.NewText(x.Text.Value)
		if !x.Must.Value && (!x.Must.Span.IsZero() || marked && len(insists.In(&text)) == 0) {
			nice = append(nice, x.Text.Span)
		}
	}
	for _, s := range r.Skills {
		if !s.Must.Value {
			nice = append(nice, s.Name.Span, s.Definition.Span)
		}
	}
	return nice
}

// standsAbove reports whether a passage is a heading: many authors write a few words in bold for a heading.
func standsAbove(p *rule.Passage) bool {
	const aFew = 6
	words := len(strings.Fields(p.Text))
	return p.Kind == markdown.HeadingPassage ||
		p.Kind == markdown.Paragraph && (strings.HasSuffix(p.Text, ":") && words < 2*aFew || words <= aFew && !strings.HasSuffix(p.Text, "."))
}

// NoteNotices remembers that a role carries its notices; see [finder.notedNotices].
func NoteNotices(f *rule.Finder, r *hiring.Role) {
	for _, n := range r.Notices {
		f.Note(n.ID, r.Title.Span)
	}
}

// NotedNotices returns the ids of the notices that were noted for some role.
func NotedNotices(f *rule.Finder) map[string]bool {
	noted := make(map[string]bool)
	for _, s := range f.Seen[f.Rule.Name] {
		noted[s.Key] = true
	}
	return noted
}

// normalTitle is a title without what one may write in two ways: capitals and blanks.
func normalTitle(text string) string { return strings.Join(strings.Fields(strings.ToLower(text)), " ") }
