package pay

import (
	"slices"

	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var regionNotStated = rule.Rule{
	Rule: source.Rule{
		Name:     "region-not-stated",
		Severity: source.Warning,
		Doc: "An open role states no pay, and its location has no region, in a country whose states or provinces have " +
			"pay laws of their own. Neither candidates nor this check can tell which law applies. Add `region` to the " +
			"location, or state the pay, which settles the question everywhere. This isn't legal advice.",
		Source: law.Sources(law.NeedsPay),
		Bad:    "status: open, locations: [{city: Denver, country: US}], and no `compensation`",
		Good:   "locations: [{city: Denver, region: Colorado, country: US}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if !law.IsUnderLaw(f, r) || r.Employment.Value == "contract" || law.MustStatePay(f, r) {
			return
		}
		at := slices.IndexFunc(r.Locations, func(l hiring.Location) bool { return mayBeUnderLaw(f, l) })
		if at < 0 || statesPay(f, r) {
			return
		}
		f.Report(law.PlaceOf(&r.Locations[at]), "this place has no region and the posting no pay, so it isn't clear whether a law requires it").
			Help("add `region`, as in {city: Denver, region: Colorado, country: US}, or state the pay with `compensation`; this isn't legal advice")
	},
}

// mayBeUnderLaw reports whether it depends on the region, which isn't named, that a law wants pay stated at a place.
func mayBeUnderLaw(f *rule.Finder, place hiring.Location) bool {
	if !place.Region.IsZero() {
		return false
	}
	for l := range law.InForce(f) {
		if slices.Contains(l.Needs, law.NeedsPay) && len(l.Regions) > 0 && slices.Contains(l.Countries, place.Country.Value) {
			return true
		}
	}
	return false
}
