package site

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"path"
	"reflect"
	"slices"
	"strings"

	"rolewright/build/careers"
	"rolewright/build/page"
	"rolewright/build/source"
)

const (
	partsFolder  = source.TemplatesFolder + "/parts"
	assetsFolder = source.TemplatesFolder + "/assets"
)

// templates are the parsed templates of a site, by the name of the page's own template.
type templates struct {
	tree   *source.Tree
	layout string          // the name of the template around all pages
	pages  []page.Template // all that there can be
	byName map[string]*template.Template
	// compiled holds those that could be compiled.
	compiled map[string]*program
	faulty   bool // something was found in them
}

func parseTemplates(tree *source.Tree, plan *page.Site) (*templates, source.Diagnostics) {
	t := &templates{tree: tree.Replacing(tree.Under(source.TemplatesFolder)), layout: plan.Layout, pages: plan.Templates, byName: make(map[string]*template.Template), compiled: make(map[string]*program)}
	var found source.Diagnostics
	base := template.New(t.layout)
	t.parse(base, source.TemplatesFolder+"/"+t.layout, &found)
	for _, f := range tree.Under(partsFolder) {
		if path.Ext(f.Path) != ".html" {
			continue
		}
		t.parse(base.New(nameOf(f)), f.Path, &found)
	}
	if !found.HasErrors() {
		t.parsePages(base, &found)
	}
	if !found.HasErrors() {
		t.compile()
	}
	t.reportUnknown(&found)
	t.faulty = len(found) > 0
	return t, found
}

// areOf reports whether the templates of a tree with that layout are the very ones that were parsed, without a fault.
func (t *templates) areOf(tree *source.Tree, layout string) bool {
	return !t.faulty && t.layout == layout && slices.Equal(t.tree.Under(source.TemplatesFolder), tree.Under(source.TemplatesFolder))
}

// MayFail reports whether a page could turn out to be beyond rendering: the templates that come with the program show
// everything, and those of a site may have any fault.
func (s *Site) MayFail() bool {
	return slices.ContainsFunc(s.templates.tree.Under(source.TemplatesFolder), func(f *source.File) bool { return !f.BuiltIn && path.Ext(f.Path) == ".html" })
}

func nameOf(f *source.File) string { return strings.TrimPrefix(f.Path, source.TemplatesFolder+"/") }

func (t *templates) parsePages(base *template.Template, found *source.Diagnostics) {
	for _, known := range t.pages {
		set, err := base.Clone()
		if err != nil {
			*found = append(*found, t.explain(err, t.layout, nil))
			return
		}
		if !t.parse(set.New(known.Name), source.TemplatesFolder+"/"+known.Name, found) {
			continue
		}
		if set.Lookup("main") == nil {
			found.Add(badTemplate, t.file(known.Name).Whole(), `this template defines no "main", so the page would be empty`).
				Help(`put {{define "main"}} at its beginning and {{end}} at its end`)
		}
		t.byName[known.Name] = set.Lookup(t.layout)
	}
}

// parse reports false for a template that can't be used.
func (t *templates) parse(into *template.Template, filePath string, found *source.Diagnostics) bool {
	f := t.tree.File(filePath)
	if f == nil {
		if !slices.Contains(t.tree.Unread(), filePath) {
			found.Add(badTemplate, source.Span{}, "the template %s is missing", filePath)
		}
		return false
	}
	if _, err := into.Parse(f.Data); err != nil {
		*found = append(*found, t.explain(err, into.Name(), nil))
		return false
	}
	return true
}

// defined lists the names that {{template}} can use on a page.
func (t *templates) defined(name string) []string {
	var names []string
	if set := t.byName[name]; set != nil {
		for _, each := range set.Templates() {
			names = append(names, each.Name())
		}
	}
	slices.Sort(names)
	return names
}

// compile compiles what can be. html/template escapes a template when it is first executed: here with an empty view,
// on which it may well fail, and only what it wrote into the parsed template is of interest.
func (t *templates) compile() {
	for _, known := range t.pages {
		set := t.byName[known.Name]
		_ = set.Execute(io.Discard, reflect.New(known.View).Interface())
		if p, err := compileTemplate(set, known.View); err == nil {
			t.compiled[known.Name] = p
		}
	}
}

func (t *templates) execute(to *bytes.Buffer, name string, view any) error {
	set := t.byName[name]
	if set == nil {
		return fmt.Errorf("template: %s:1: no such template", name)
	}
	if p := t.compiled[name]; p != nil && p.execute(to, view) {
		return nil
	}
	return set.Execute(to, view)
}

func (t *templates) file(name string) *source.File {
	return t.tree.File(source.TemplatesFolder + "/" + name)
}

// reportUnknown finds files in templates/ that nothing uses: most probably a misspelt name.
func (t *templates) reportUnknown(found *source.Diagnostics) {
	known := []string{"layout.html", "public/layout.html"}
	for _, k := range slices.Concat(page.Templates(), careers.Templates()) {
		known = append(known, k.Name)
	}
	for _, f := range t.tree.Under(source.TemplatesFolder) {
		name := nameOf(f)
		if isKnown(name, known) {
			continue
		}
		finding := found.Add(unknownTemplate, f.Whole(), "no page uses this template")
		if near := source.Nearest(name, known); near != "" {
			finding.Help("did you mean %s?", near)
			continue
		}
		finding.Help("pieces that several templates share belong in templates/parts/, pictures and stylesheets in templates/assets/")
	}
}

func isKnown(name string, known []string) bool {
	folder, _, inFolder := strings.Cut(name, "/")
	if inFolder && (folder == "assets" || folder == "parts" && path.Ext(name) == ".html") {
		return true
	}
	for _, k := range known {
		if k == name {
			return true
		}
	}
	return strings.EqualFold(path.Base(name), "readme.md")
}
