package site

import "rolewright/build/source"

// Rules lists the rules about templates and pages.
func Rules() []*source.Rule {
	return []*source.Rule{
		outdatedTemplate, pageCollision, badTemplate, unknownTemplate, unusedDefine,
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

var unusedDefine = &source.Rule{
	Name: "unused-define", Severity: source.Warning, Fixed: true, Reliable: true,
	Doc: "A template file of the site defines a template that no other template uses, so no page shows it. " +
		"Most probably its name is misspelt: a definition replaces the built-in one of the same name.",
	Bad:  `{{define "mian"}}…{{end}}`,
	Good: `{{define "main"}}…{{end}}`,
}

var outdatedTemplate = &source.Rule{
	Name: "outdated-template", Severity: source.Info, Fixed: true, Reliable: true,
	Doc: "A file in templates/ is a copy of a built-in one, which has changed since the copy was made, so the site " +
		"misses what has become better. `rolewright template show` prints the built-in file. Take over what you need and " +
		"change the version in the first line, as the finding says; or delete the copy. " +
		"A copy ages less when it holds only the definitions that you change: all others come from the built-in file.",
}
