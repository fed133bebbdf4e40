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
	Doc: "The careers site can't be built because it doesn't say who hires, or what its own address is. Search " +
		"engines refuse postings without the one, and feeds need the other.",
}
