package posting

import (
	"maps"
	"slices"
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var duplicatePosting = rule.Rule{
	Rule: source.Rule{
		Name:     "duplicate-posting",
		Severity: source.Warning,
		Doc: "Two open roles have the same title and share a place of work. Candidates can't tell which one they want, " +
			"and search engines treat one as a copy. Make them one posting with all its locations, or give each a " +
			"title that sets it apart.",
		Source: facts.Cited("A job has one posting, with several locations where it has them.", "google-jobposting"),
		Bad:    "two open roles “Lock Keeper” in Hameln",
		Good:   "one open role “Lock Keeper” with locations: [{city: Hameln, country: DE}, {city: Minden, country: DE}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if r.Status != hiring.Open {
			return
		}
		for _, place := range workPlaces(r) {
			f.Note(normalTitle(r.Title.Value)+"\n"+place, r.Title.Span)
		}
	},
	Site: func(f *rule.Finder, _ *hiring.Catalog) {
		vacancies := make(map[string][]placed) // by title and city
		for _, s := range f.Seen[f.Rule.Name] {
			key, region, _ := strings.Cut(s.Key, inRegion)
			vacancies[key] = append(vacancies[key], placed{region, s.At})
		}
		reported := make(map[source.Span]bool)
		for _, key := range slices.Sorted(maps.Keys(vacancies)) {
			all := vacancies[key]
			slices.SortFunc(all, func(a, b placed) int { return rule.ComparePlaces(a.at, b.at) })
			for i, later := range all {
				same := slices.IndexFunc(all[:i], later.maySharePlace)
				if same >= 0 && !reported[later.at] {
					reported[later.at] = true
					f.Report(later.at, "another open role has this title and a place of work in common").See(all[same].at, "that one").
						Help("make them one posting with several `locations`, or give each a title that tells it apart")
				}
			}
		}
	},
}

// placed is a vacancy in a city.
type placed struct {
	region string // empty if the author doesn't say
	at     source.Span
}

// maySharePlace reports whether another vacancy in a city of the same name may be in the same city.
func (p placed) maySharePlace(other placed) bool {
	return p.at != other.at && (p.region == other.region || p.region == "" || other.region == "")
}

// inRegion stands between a place and its region.
const inRegion = "\t"

// workPlaces names each place in which a role can be done.
func workPlaces(r *hiring.Role) []string {
	var places []string
	for _, l := range r.Locations {
		place := normalTitle(l.Country.Value + "/" + l.City.Value)
		if l.City.IsZero() {
			place += "/" + normalTitle(l.Region.Value)
		}
		places = append(places, place+inRegion+normalTitle(l.Region.Value))
	}
	if r.Workplace.Value == "remote" {
		for _, c := range r.RemoteCountries {
			places = append(places, "home in "+c.Value)
		}
		for _, l := range r.RemoteRegions {
			places = append(places, "home in "+l.Country.Value+"/"+normalTitle(l.Region.Value))
		}
	}
	return places
}
