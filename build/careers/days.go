package careers

import (
	"time"

	"rolewright/build/hiring"
)

// A role is posted from the beginning of a day, and candidates can apply until the end of another, where the work is.
// The first and the last place on earth to reach a day stand in where that isn't known, so that nobody is cut off.
var (
	first = time.FixedZone("", 14*60*60)
	last  = time.FixedZone("", -12*60*60)
)

// days tells when days begin and end for a role.
type days struct{ zones []*time.Location }

func (p *planner) daysOf(r *hiring.Role) days {
	if zone := p.catalog.Settings.Zone; zone != nil {
		return days{[]*time.Location{zone}}
	}
	var d days
	add := func(country string) {
		zone, known := p.zones[country]
		if !known {
			zone = hiring.ZoneOf(country)
			p.zones[country] = zone
		}
		if zone == nil { // its clocks show several times
			d.zones = append(d.zones, first, last)
			return
		}
		d.zones = append(d.zones, zone)
	}
	for _, l := range append(r.Locations, r.RemoteRegions...) {
		add(l.Country.Value)
	}
	for _, c := range r.RemoteCountries {
		add(c.Value)
	}
	if len(d.zones) == 0 {
		d.zones = []*time.Location{first, last}
	}
	return d
}

// begin is when the day begins in the first of the places.
func (d days) begin(day hiring.Date) time.Time {
	var earliest time.Time
	for _, zone := range d.zones {
		year, month, number := day.Time.Date()
		if t := time.Date(year, month, number, 0, 0, 0, 0, zone); earliest.IsZero() || t.Before(earliest) {
			earliest = t
		}
	}
	return earliest
}

// end is the last second of the day in the last of the places.
func (d days) end(day hiring.Date) time.Time {
	var latest time.Time
	for _, zone := range d.zones {
		year, month, number := day.Time.Date()
		if t := time.Date(year, month, number, 23, 59, 59, 0, zone); t.After(latest) {
			latest = t
		}
	}
	return latest
}

// isOver reports whether the last day to apply is over.
func (p *planner) isOver(r *hiring.Role) bool {
	switch {
	case r.Closes.IsZero():
		return false
	case p.options.Now.IsZero():
		return !p.options.Today.IsZero() && r.Closes.Time.Before(p.options.Today)
	}
	return p.options.Now.After(p.daysOf(r).end(r.Closes))
}

// isAhead reports whether the day of posting is yet to come.
func (p *planner) isAhead(r *hiring.Role) bool {
	switch {
	case r.Posted.IsZero():
		return false
	case p.options.Now.IsZero():
		return !p.options.Today.IsZero() && r.Posted.Time.After(p.options.Today)
	}
	return p.options.Now.Before(p.daysOf(r).begin(r.Posted))
}
