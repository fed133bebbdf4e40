package check

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

var regionNotStated = Rule{
	Rule: source.Rule{
		Name:     "region-not-stated",
		Severity: source.Warning,
		Doc: "A vacancy states no pay, and its location names a country in which states or provinces have pay laws of their own, but " +
			"no region. Neither candidates nor this check can tell which law holds. Add `region` to the location, or state the pay, " +
			"which settles the question everywhere. This isn't legal advice.",
		Source: "The laws are listed with date and source in build/check/pay_laws.csv.",
		Bad:    "status: open, locations: [{city: Denver, country: US}], and no `compensation`",
		Good:   "locations: [{city: Denver, region: Colorado, country: US}]",
	},
	role: func(f *finder, r *hiring.Role) {
		if !f.isUnderLaw(r) || f.mustStatePay(r) {
			return
		}
		at := slices.IndexFunc(r.Locations, f.mayBeUnderLaw)
		if at < 0 || f.statesPay(r) {
			return
		}
		f.report(placeOf(&r.Locations[at]), "this place names no region, and the posting no pay: whether a law wants it, nobody can tell").
			Help("add `region`, as in {city: Denver, region: Colorado, country: US}, or state the pay with `compensation`; this isn't legal advice")
	},
}

// mayBeUnderLaw reports whether it depends on the region, which isn't named, that a law wants pay stated at a place.
func (f *finder) mayBeUnderLaw(place hiring.Location) bool {
	return place.Region.IsZero() && slices.ContainsFunc(payLaws(), func(l payLaw) bool {
		return f.isInForce(&l) && slices.Contains(l.needs, needsPay) && len(l.regions) > 0 && slices.Contains(l.countries, place.Country.Value)
	})
}
