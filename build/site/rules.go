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
	Doc:    "Two files would become the same page. Rename one of them.",
	Source: "The layout of a site: a file's name is its page's address",
	Good:   "content/pages/benefits.md\ncontent/pages/our-benefits.md",
	Bad:    "content/pages/benefits.md\ncontent/pages/Benefits.md",
}

var badTemplate = &source.Rule{
	Name: "template", Fixed: true,
	Doc: "A template can't be used: it has a syntax error, or refers to something that its page doesn't have. The " +
		"finding gives the line in the template.",
	Source: "Go, package html/template",
	Bad:    "{{.Titel}}",
	Good:   "{{.Title}}",
}

var unknownTemplate = &source.Rule{
	Name: "unknown-template", Fixed: true,
	Doc: "A file in templates/ has a name that no page uses. Parts that several templates share belong in " +
		"templates/parts/.",
	Source: "`rolewright template list` shows the templates.",
	Bad:    "templates/jobs.html",
	Good:   "templates/job.html",
}

var unusedDefine = &source.Rule{
	Name: "unused-define", Severity: source.Warning, Fixed: true, Reliable: true,
	Doc: "A template file of the site defines a template that no other template uses, so no page shows it. Usually its " +
		"name is misspelt: a definition replaces the built-in one of the same name.",
	Source: "Go, package text/template, nested template definitions",
	Bad:    `{{define "mian"}}…{{end}}`,
	Good:   `{{define "main"}}…{{end}}`,
}

var outdatedTemplate = &source.Rule{
	Name: "outdated-template", Severity: source.Info, Fixed: true, Reliable: true,
	Doc: "A file in templates/ is a copy of a built-in template that has since changed, so the site misses the " +
		"improvements. `rolewright template show` prints the built-in file. Take over what you need and change the " +
		"version in the first line, as the finding says; or delete the copy. A copy that contains only the " +
		"definitions you change ages more slowly, because everything else comes from the built-in file.",
	Source: "`rolewright template list` shows the state of each copy.",
	Bad:    "templates/job.html, copied from a built-in template that has changed",
	Good:   "no templates/job.html, or a copy with only the definitions you change",
}
