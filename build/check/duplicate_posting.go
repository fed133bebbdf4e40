package check

import (
	"strings"

	"rolewright/build/kit"
	"rolewright/build/source"
)

var duplicatePosting = Rule{
	Name:     "duplicate-posting",
	Severity: source.Warning,
	Doc: "Two vacancies have the same title and a place of work in common. Candidates don't know which is meant, and search " +
		"engines take one of them for a copy. Make them one posting with all its locations, or give each the title that tells it apart.",
	Source: "Google's guidelines for job postings: one posting for a job, with several locations where it has them.",
	Bad:    "two open roles “Lock Keeper” in Hameln",
	Good:   "one open role “Lock Keeper” with locations: [{city: Hameln, country: DE}, {city: Minden, country: DE}]",
	role: func(f *finder, r *kit.Role) {
		if r.Status != kit.Open {
			return
		}
		for _, place := range workPlaces(r) {
			f.note(normalTitle(r.Title.Value)+"\n"+place, r.Title.Span)
		}
	},
	site: func(f *finder, _ *kit.Kit) {
		reported := make(map[source.Span]bool)
		for _, places := range f.repeated() {
			for _, at := range places[1:] {
				if !reported[at] && at != places[0] {
					reported[at] = true
					f.report(at, "another open role has this title and a place of work in common").See(places[0], "that one").
						Help("make them one posting with several `locations`, or give each a title that tells it apart")
				}
			}
		}
	},
}

// workPlaces names each place in which a role can be done.
func workPlaces(r *kit.Role) []string {
	var places []string
	for _, l := range r.Locations {
		places = append(places, normalTitle(strings.Join([]string{l.Country.Value, l.Region.Value, l.City.Value}, "/")))
	}
	if r.Workplace.Value == "remote" {
		for _, c := range r.RemoteCountries {
			places = append(places, "home in "+c.Value)
		}
	}
	return places
}
