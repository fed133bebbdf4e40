package site

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"rolewright/build/fasttemplate"
	"rolewright/build/page"
	"rolewright/build/source"
	"rolewright/build/words"
)

const (
	partsFolder  = source.TemplatesFolder + "/parts"
	assetsFolder = source.TemplatesFolder + "/assets"
)

// templates are the templates of a site.
type templates struct {
	files  []*source.File // all of templates/
	words  *words.Catalogue
	layout string // the name of the template around all pages
	assets []page.File
	pages  map[string]*pageTemplate
	parsed map[string]*parsedFile // by the name that messages of the template engine give to a file
	found  source.Diagnostics
}

// pageTemplate is all that a kind of page is made of: its own template, the layout and the shared parts.
type pageTemplate struct {
	page.Template
	definitions definitions
	ready       func() *fasttemplate.Template // made when it is first asked for; nil when the site's templates have faults
}

func parseTemplates(tree *source.Tree, plan *page.SitePlan, in *words.Catalogue) *templates {
	t := &templates{
		files: tree.Under(source.TemplatesFolder), words: in, layout: plan.Layout, assets: Assets(tree, in),
		pages: make(map[string]*pageTemplate), parsed: make(map[string]*parsedFile),
	}
	shared := make(definitions)
	t.overlay(shared, tree, source.TemplatesFolder+"/"+t.layout)
	for _, f := range tree.Under(partsFolder) {
		if path.Ext(f.Path) == ".html" {
			t.overlay(shared, tree, f.Path)
		}
	}
	for _, known := range plan.Templates {
		own := maps.Clone(shared)
		t.overlay(own, tree, source.TemplatesFolder+"/"+known.Name)
		t.pages[known.Name] = &pageTemplate{Template: known, definitions: own}
	}
	t.reportLayout(shared)
	t.reportUnused()
	t.reportUnknown()
	t.reportOutdated(tree)
	if !t.found.HasErrors() && shared[t.layout] != nil {
		for _, p := range t.pages {
			p.ready = sync.OnceValue(func() *fasttemplate.Template {
				return fasttemplate.New(p.definitions.set(t.layout, t.words), p.View, functions(t.words))
			})
		}
	}
	return t
}

// areOf reports whether the templates of a plan for a tree, in some words, are the very ones that were parsed.
func (t *templates) areOf(tree *source.Tree, plan *page.SitePlan, in *words.Catalogue) bool {
	return t != nil && t.layout == plan.Layout && t.words == in && slices.Equal(t.files, tree.Under(source.TemplatesFolder))
}

// MayFail reports whether a page could turn out to be beyond rendering: the templates that come with the program show
// everything, and those of a site may have any fault.
func (s *Site) MayFail() bool {
	return slices.ContainsFunc(s.templates.files, func(f *source.File) bool { return !f.BuiltIn && path.Ext(f.Path) == ".html" })
}

func nameOf(f *source.File) string { return strings.TrimPrefix(f.Path, source.TemplatesFolder+"/") }

// overlay adds what a template file defines. What the built-in file of that name defines comes first, so that a site's
// file needs to hold only what it changes.
func (t *templates) overlay(onto definitions, tree *source.Tree, filePath string) {
	f := tree.File(filePath)
	if f == nil {
		if !slices.Contains(tree.Unread(), filePath) {
			t.found.Add(badTemplate, source.Span{}, "the template %s is missing", filePath)
		}
		return
	}
	if f.Original != nil {
		onto.add(t.parse(f.Original))
	}
	onto.add(t.parse(f))
}

func (t *templates) execute(to *bytes.Buffer, name string, view any) error {
	p := t.pages[name]
	if p == nil || p.ready == nil {
		return fmt.Errorf("template: %s:1: no such template", name)
	}
	return p.ready().Execute(to, view)
}

// executePart executes one of the templates that a page uses, for a view of its own.
func (t *templates) executePart(to *bytes.Buffer, page, name string, view any) error {
	p := t.pages[page]
	if p == nil || p.ready == nil {
		return fmt.Errorf("template: %s:1: no such template", page)
	}
	return p.ready().ExecutePart(to, name, view)
}
