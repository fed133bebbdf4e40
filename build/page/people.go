package page

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// people are those who hold the interviews of a role, in the order in which they first do. Where there is one interview, its
// page says all.
func people(r *hiring.Role, up string, on *markdown.Page) []view.Person {
	if len(r.Interviews) < 2 {
		return nil
	}
	var all []view.Person
	for n, i := range r.Interviews {
		part := view.PersonPart{Number: n + 1, Name: i.Name.HTML(on), Href: up + interviewGuidePath(r.Card, i.ID), ScorecardHref: up + scorecardPath(r.Card, i.ID)}
		for _, name := range hiring.Values(i.Interviewers) {
			at := slices.IndexFunc(all, func(p view.Person) bool { return p.Name == name })
			if at < 0 {
				at = len(all)
				all = append(all, view.Person{Name: name})
			}
			all[at].Parts = append(all[at].Parts, part)
		}
	}
	return all
}

// neighbours link to the pages of the interviews before and after one, which is given by its number.
func neighbours(r *hiring.Role, number int, up string, on *markdown.Page, path func(*hiring.Card, string) string) (before, after view.Link) {
	link := func(i *hiring.Interview) view.Link {
		return view.Link{Label: i.Name.HTML(on), Href: up + path(r.Card, i.ID)}
	}
	if number > 1 {
		before = link(r.Interviews[number-2])
	}
	if number < len(r.Interviews) {
		after = link(r.Interviews[number])
	}
	return before, after
}
