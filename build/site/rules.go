package site

import "rolewright/build/source"

// Rules lists the rules about templates and pages.
func Rules() []*source.Rule {
	return []*source.Rule{
		pageCollision, badTemplate, unknownTemplate,
	}
}

var pageCollision = &source.Rule{
	Name: "page-collision", Fixed: true, Reliable: true,
	Doc: "Two files would become the same page. Rename one of them.",
	Bad: "content/pages/benefits.md\ncontent/pages/Benefits.md",
}

var badTemplate = &source.Rule{
	Name: "template", Fixed: true,
	Doc: "A template can't be used: it has a syntax error, or refers to something that its page doesn't have. " +
		"The finding has the template's line.",
	Bad:  "{{.Titel}}",
	Good: "{{.Title}}",
}

var unknownTemplate = &source.Rule{
	Name: "unknown-template", Fixed: true,
	Doc: "A file in templates/ has a name that no page uses. Pieces that several templates share belong in " +
		"templates/parts/.",
	Bad:  "templates/jobs.html",
	Good: "templates/job.html",
}
