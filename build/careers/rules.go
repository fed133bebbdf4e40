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
	Doc: "The careers site can't be built because something is missing without which a posting can't be " +
		"published: who hires, the site's address, or enough text to tell candidates what the job is.",
}
