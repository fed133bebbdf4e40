// Package manual is the handbook of the program, as pages for the preview: how to write a role, every field, every rule,
// the views of templates, where findings can be seen, and how to publish.
//
// Nothing is written here twice. Fields and rules come from the tables that the compiler uses, views from the comments
// of their structs, and the two guides from Markdown files that can also be read on a forge. The pages depend on no site,
// so they can be read while nothing can be built.
package manual

import (
	"bytes"
	_ "embed"
	"html/template"
	"strings"

	"rolewright/build"
	"rolewright/build/careers"
	"rolewright/build/markdown"
	"rolewright/build/publish"
	"rolewright/build/report"
	"rolewright/build/schema"
	"rolewright/build/source"
)

// Root is the address of the manual. Links within it begin with that.
const Root = "/_manual/"

// StyleSheet is the address of the stylesheet that its pages link to.
const StyleSheet = Root + "style.css"

//go:embed README.md
var writing string

// views is the documentation of package view as a page of Markdown, for people who write templates without a Go toolchain.
// It is made from the comments of the structs, and a test of that package keeps it current.
//
//go:embed views.md
var views string

// page is a page of the manual.
type page struct {
	name    string // its address, without the root: "rules"
	file    string // where its text is in the repository, for links
	Title   string
	Summary string
	text    string // Markdown, with headings of the second level
	listed  bool   // the text begins with a list of its headings
}

// pages lists the pages in the order in which they are best read.
func pages() []page {
	all := []page{
		guide("writing", "build/manual/README.md", writing, "From nothing to an open role, step by step."),
	}
	for _, r := range schema.References() {
		all = append(all, page{name: r.Kind, Title: r.Title, Summary: summaries[r.Kind], text: r.Text})
	}
	return append(all,
		page{
			name: "rules", file: "build/check/RULES.md", Title: "Rules", Summary: "What is checked, why, and how to disagree.",
			text: report.Reference(build.Rules()), listed: true,
		},
		guide("findings", "build/report/README.md", report.Guide, "In a pull request, before a commit, and in your editor as you type."),
		guide("views", "build/manual/views.md", views, "What each template is given, for those who change how pages look."),
		guide("publishing", "build/careers/README.md", careers.Publishing, "Where to put the careers site, and how to upload only what changed."),
		guide("hosting", "build/publish/README.md", publish.Hosting, "Where to put the internal site, so that only your team can read it."),
	)
}

var summaries = map[string]string{
	"role":   "Every key that a role can have, with examples.",
	"skill":  "Every key of a skill that several roles share.",
	"notice": "The keys of a text at the end of postings.",
	"page":   "The keys of a page of the team handbook.",
	"site":   "Every key of content/site.yaml.",
}

// guide is a page made from a Markdown file, which begins with its title.
func guide(name, file, text, summary string) page {
	title, rest, _ := strings.Cut(strings.TrimPrefix(text, "# "), "\n")
	return page{name: name, file: file, Title: title, Summary: summary, text: rest}
}

// RuleHref is the address of the place where a rule is explained.
func RuleHref(rule string) string { return Root + "rules/#" + rule }

// FieldHref is the address of the place where a field is explained, by the kind of file and the outermost key.
func FieldHref(kind, key string) string {
	return Root + kind + "/#" + strings.ReplaceAll(key, "_", "-")
}

// Pages returns the pages as HTML, by address.
func Pages() map[string][]byte {
	made := make(map[string][]byte)
	all := pages()
	made[Root] = render("contents", contents{Pages: all})
	renderer := markdown.NewRenderer()
	for _, p := range all {
		body, _ := renderer.Block(p.written().Whole(), p.text, 2) // a test shows that nothing is found
		shown := contents{Page: &p, Body: body.HTML(href)}
		if !p.listed {
			shown.Headings = body.Headings
		}
		made[p.Href()] = render("page", shown)
	}
	return made
}

// Href is the page's address.
func (p *page) Href() string { return Root + p.name + "/" }

// written is the page as a file, at the path that its links start from.
func (p *page) written() *source.File { return &source.File{Path: p.file, Data: p.text} }

// href is where a link to a file of the repository leads in the manual, or "" for a file that isn't in it.
func href(l markdown.Link) string {
	for _, p := range pages() {
		if p.file == l.Target {
			return p.Href() + anchor(l)
		}
	}
	if l.Target == "build/schema/FIELDS.md" {
		return Root + "role/" + anchor(l)
	}
	return ""
}

func anchor(l markdown.Link) string {
	if l.Anchor == "" {
		return ""
	}
	return "#" + l.Anchor
}

// contents is what a page of the manual is made from.
type contents struct {
	Pages    []page // for the list of pages
	Page     *page  // nil for the list of pages
	Headings []markdown.Heading
	Body     template.HTML
}

//go:embed page.html
var layout string

var layouts = template.Must(template.New("").Parse(layout))

func render(name string, c contents) []byte {
	var b bytes.Buffer
	if err := layouts.ExecuteTemplate(&b, name, c); err != nil {
		panic(err) // all that goes in is part of the program, and a test renders it
	}
	return b.Bytes()
}
