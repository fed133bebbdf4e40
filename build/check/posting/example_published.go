package posting

import (
	"regexp"
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var examplePublished = rule.Rule{
	Rule: source.Rule{
		Name:     "example-published",
		Severity: source.Error,
		Doc: "An open role, or something its posting takes from the settings and notices, still has an address that is " +
			"reserved for examples, or the name of the example organisation. Applications would reach no one. Put in " +
			"your own.",
		Source: facts.Cited("These names are kept for examples.", "rfc-2606"),
		Bad:    "apply: {email: jobs@example.com}, in a role with status: open",
		Good:   "apply: {email: jobs@klinik-nord.de}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if r.Status != hiring.Open {
			return
		}
		NoteNotices(f, r)
		f.Note(openRole, r.Title.Span)
		for _, t := range []hiring.Text{r.Apply.URL, r.Apply.Email} {
			reportExamples(f, t.Value, t.At, "write the address that applications go to")
		}
		for _, w := range r.Words {
			reportExamples(f, w.Text.Value, w.Text.At, "replace it with your own")
		}
		reportExamples(f, r.Body.Value, r.Body.At, "replace it with your own")
	},
	Site: func(f *rule.Finder, k *hiring.Catalog) {
		if shown := NotedNotices(f); !shown[openRole] {
			return
		}
		o := k.Settings.Organisation
		for _, t := range []hiring.Text{o.Name, o.URL} {
			reportExamples(f, t.Value, t.At, "replace it with your organisation's own")
		}
		shown := NotedNotices(f)
		for _, n := range k.Notices {
			if shown[n.ID] {
				reportExamples(f, n.Body.Value, n.Body.At, "replace it with your own")
			}
		}
	},
}

// openRole is under what open roles are noted.
const openRole = "open role"

// examples are addresses of examples, that of the program's own hints, and the organisation of the site that `rolewright init` writes.
var examples = regexp.MustCompile(`(?i)[\w.+%-]*@?\b(?:[\w-]+\.)*(?:example\.(?:com|net|org)|your-domain\.example)\b|\bExample Partners\b|\[Your organisation\]`)

// reportExamples reports the first example in a text. The place of a part of it is what at returns.
func reportExamples(f *rule.Finder, text string, at func(from, to int) source.Span, help string) {
	if !mayHoldExample(text) {
		return
	}
	if m := examples.FindStringIndex(text); m != nil {
		f.Report(at(m[0], m[1]), "“%s” is an example, and candidates would see it", strings.TrimSpace(text[m[0]:m[1]])).Help("%s", help)
	}
}

// mayHoldExample is false for almost all texts without an example, and true for all with one. The pattern takes long,
// because an address may begin at any letter.
func mayHoldExample(text string) bool {
	for {
		at := strings.IndexAny(text, "xX[")
		if at < 0 {
			return false
		}
		if text = text[at:]; beginsWith(text, "xample") || beginsWith(text, "[your") {
			return true
		}
		text = text[1:]
	}
}

func beginsWith(text, word string) bool {
	return len(text) >= len(word) && strings.EqualFold(text[:len(word)], word)
}
