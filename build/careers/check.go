package careers

import (
	"rolewright/build/check/posting"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// What follows are errors, though none would keep an internal site from being built: Google refuses or ignores a posting
// without these (Search Central, structured data for job postings, required properties), and whoever publishes one
// should learn that before candidates don't come. What an open role lacks on any site has been reported already.

func (p *planner) checkSettings() {
	s := p.catalog.Settings
	if s.Organisation.Name.IsZero() {
		p.found.Add(postingIncomplete, source.Span{}, "the careers site needs to know who is hiring").
			Help("write the organisation's name into content/site.yaml: organisation: {name: …}")
	}
	if p.BaseURL == "" {
		p.found.Add(postingIncomplete, source.Span{}, "the careers site needs to know its own address").
			Help("write the address into content/site.yaml, such as base_url: https://jobs.%s, or give it with --base-url; search engines and feeds need it", s.Host())
	}
}

func (p *planner) check(r *hiring.Role) {
	// Rules of check have warned of some of it already; under their names, the error takes the place of the warning.
	lacks := func(rule *source.Rule, what, help string) {
		p.found.Add(rule, r.Title.Span, "this open role can't be published: %s", what).Help("%s", help).Severity = source.Error
	}
	if r.Posted.IsZero() {
		lacks(&posting.NoPostingDate.Rule, "it doesn't say when it was posted", "add the day, such as posted: 2026-11-22, and keep it when the text changes")
	}
	if len(r.Locations) == 0 && r.Workplace.Value != "remote" {
		lacks(&posting.NoLocation.Rule, "it doesn't say where the work is done", "add `locations`; for work from home add workplace: remote and the countries, such as remote_countries: [DE, FR]")
	}
}
