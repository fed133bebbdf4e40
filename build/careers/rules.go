package careers

import "rolewright/build/source"

// Rules lists the rules about publishing postings.
func Rules() []*source.Rule {
	return []*source.Rule{
		postingIncomplete,
	}
}

var postingIncomplete = &source.Rule{
	Name: "posting-incomplete", Fixed: true,
	Doc: "The careers site can't be built because it lacks the organisation's name or its own address. Search engines " +
		"refuse postings without the name, and feeds need the address.",
	Source: "Google's guidelines for job postings: hiringOrganization is required; RFC 4287 (Atom): feeds need full addresses",
	Bad:    "base_url: https://jobs.klinik-nord.de, and no `organisation`",
	Good:   "organisation: {name: Klinik Nord}\nbase_url: https://jobs.klinik-nord.de",
}
