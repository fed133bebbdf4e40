// Package site turns planned pages into the bytes of a website.
//
// Templates are Go's html/template, so whatever an author writes is escaped for the place where it appears.
// templates/layout.html is around every page of the internal site, templates/public/layout.html around those of the
// careers site; templates/parts/ holds pieces that several pages share; each page has one template that defines "main".
// Files in templates/assets/ are copied, and the pieces of scripts and stylesheets are joined.
//
// A site's own template file is laid over the built-in one of the same name: each {{define}} in it replaces the one of
// that name, and the others stay. An asset replaces the built-in one as a whole.
package site

import (
	"bytes"
	"cmp"
	"path"
	"slices"
	"strings"
	"sync"

	"rolewright/build/page"
	"rolewright/build/picture"
	"rolewright/build/source"
	"rolewright/build/words"
)

// PageError says that a page can't be rendered. Why is among the diagnostics of its site.
type PageError struct{ Site *Site }

// Error says what is known without the diagnostics.
func (*PageError) Error() string { return "a page can't be rendered" }

// Site is a finished website whose pages are rendered when they are asked for. One serves any number of goroutines.
type Site struct {
	plan      *page.SitePlan
	outputs   []Output
	templates *templates                      // in the site's language
	others    map[*words.Catalogue]*templates // in the other languages of its pages

	mu    sync.Mutex
	found source.Diagnostics
	known map[place]bool
}

// place identifies a fault of a template, which many pages can show.
type place struct {
	span    source.Span
	message string
}

// Output is one file of the website. It is small: a large site has more than a hundred thousand.
type Output struct {
	page *page.Page // or nil
	file *page.File
}

// Path is where an output belongs, with slashes, relative to the root of the website.
func (o *Output) Path() string {
	if o.page == nil {
		return o.file.Path
	}
	return o.page.Path
}

// Origin is what an output was made from; zero for what belongs to the site as a whole.
func (o *Output) Origin() source.Span {
	if o.page == nil {
		return o.file.Origin
	}
	return o.page.Origin
}

// New prepares a website: it reads the templates of the tree and looks for outputs that would overwrite each other. It
// takes over the templates of an earlier site, which may be nil, if they are the same.
func New(tree *source.Tree, plan *page.SitePlan, before *Site) (*Site, source.Diagnostics) {
	s := &Site{plan: plan, known: make(map[place]bool)}
	if before != nil && before.templates.areOf(tree, plan, plan.Words) {
		s.templates = before.templates
	} else {
		s.templates = parseTemplates(tree, plan, plan.Words)
	}
	s.translateTemplates(tree, before)
	found := slices.Clone(s.templates.found)
	s.outputs = outputsOf(plan.Pages, plan.Files)
	for _, f := range slices.Concat(s.templates.assets, s.translatedAssets()) {
		if plan.Plain && !isPublic(f.Path) {
			continue
		}
		if own := f.Origin.File; source.IsAsset(f.Path) && !own.BuiltIn {
			picture.Check(own, &found)
		}
		if f.Path == styleSheet {
			f.Data += plan.Styles
		}
		s.outputs = append(s.outputs, Output{file: &f})
	}
	s.reportCollisions(&found)
	found.Sort()
	return s, found
}

// translateTemplates puts the words of other languages into the templates, for the pages that are in those. It takes over
// what an earlier site, which may be nil, has.
func (s *Site) translateTemplates(tree *source.Tree, before *Site) {
	s.others = make(map[*words.Catalogue]*templates)
	for i := range s.plan.Pages {
		in := s.plan.Pages[i].Words
		if in == nil || in == s.plan.Words || s.others[in] != nil {
			continue
		}
		if before != nil && before.others[in].areOf(tree, s.plan, in) {
			s.others[in] = before.others[in]
		} else {
			s.others[in] = parseTemplates(tree, s.plan, in)
		}
	}
}

// in returns the templates in some words, or if that is nil in those of the site's language.
func (s *Site) in(c *words.Catalogue) *templates {
	if t := s.others[c]; t != nil {
		return t
	}
	return s.templates
}

// HasStyle reports whether a site has a stylesheet of its own, which its pages then link to.
func HasStyle(tree *source.Tree) bool {
	return tree.File(assetsFolder+"/site.css") != nil
}

// isPublic reports whether an asset belongs on a site for everybody: stylesheets, pictures, fonts with their licence, and
// the script of the search. Other scripts, which such a site doesn't run, and what developers keep beside them aren't published.
func isPublic(name string) bool {
	if name == "assets/search.js" || path.Dir(name) == fontFolder {
		return true
	}
	switch strings.ToLower(path.Ext(name)) {
	case ".css", ".woff2", ".woff", ".ttf", ".otf":
		return true
	}
	return source.IsAsset(name)
}

func outputsOf(pages []page.Page, files []page.File) []Output {
	outputs := make([]Output, 0, len(pages)+len(files)+8) // and a few for the assets
	for i := range pages {
		outputs = append(outputs, Output{page: &pages[i]})
	}
	for i := range files {
		outputs = append(outputs, Output{file: &files[i]})
	}
	return outputs
}

// reportCollisions finds two sources for one output. File systems that take small and capital letters for the same
// are common, so paths that differ in nothing else collide too.
func (s *Site) reportCollisions(found *source.Diagnostics) {
	// Sorted, they follow each other. A map would take much more memory for a large site.
	type placed struct {
		path  string
		index int
	}
	places := make([]placed, len(s.outputs))
	for i := range s.outputs {
		places[i] = placed{strings.ToLower(s.outputs[i].Path()), i}
	}
	slices.SortFunc(places, func(a, b placed) int { return cmp.Or(strings.Compare(a.path, b.path), a.index-b.index) })
	for i := 1; i < len(places); i++ {
		if places[i].path != places[i-1].path {
			continue
		}
		o, other := &s.outputs[places[i].index], &s.outputs[places[i-1].index]
		at, elsewhere := o.Origin(), other.Origin()
		if at.IsZero() {
			at, elsewhere = elsewhere, at
		}
		finding := found.Add(pageCollision, at, "two files would become the same page: %s", o.Path())
		if elsewhere.IsZero() {
			finding.Help("rename this file; the site itself has a page at that address")
			continue
		}
		finding.See(elsewhere, "the other one is made from here").Help("rename one of the two")
	}
}

// Template is the name of the template that an output is made with, or "" when it is written as it is.
func (o *Output) Template() string {
	if o.page == nil {
		return ""
	}
	return o.page.Template
}

// Outputs lists the files of the website.
func (s *Site) Outputs() []Output { return s.outputs }

// Render appends the bytes of an output to a buffer. It returns a [*PageError] when its template has a fault.
func (s *Site) Render(o *Output, to *bytes.Buffer) error {
	fault := false
	part := func(in *words.Catalogue, page, name string, view any) string {
		text, ok := s.part(in, page, name, view)
		fault = fault || !ok
		return text
	}
	switch {
	case o.page != nil && o.page.Make != nil:
		to.Write(o.page.Make(part))
	case o.page != nil:
		view := o.page.View(part)
		t := s.in(o.page.Words)
		if err := t.execute(to, o.page.Template, view); err != nil {
			s.note(t.explain(err, t.pages[o.page.Template], view))
			fault = true
		}
	case o.file.Make != nil:
		to.WriteString(o.file.Make(part))
	default:
		to.WriteString(s.published(o.file))
	}
	if fault {
		return &PageError{s}
	}
	return nil
}

// published returns the bytes of a file. Where and by whom a picture was taken is nobody's business outside the team. Public
// copies are made one at a time, when they are written: all pictures of a site can be many megabytes.
func (s *Site) published(f *page.File) string {
	if own := f.Origin.File; s.plan.Plain && own != nil && !own.BuiltIn && source.IsAsset(f.Path) {
		bare, _ := picture.Bare(f.Data)
		return bare
	}
	return f.Data
}

// part renders one of the templates that a page uses. It returns false when there is a fault in it.
func (s *Site) part(in *words.Catalogue, page, name string, view any) (string, bool) {
	var b bytes.Buffer
	t := s.in(in)
	if err := t.executePart(&b, page, name, view); err != nil {
		s.note(t.explain(err, t.pages[page], view))
		return "", false
	}
	return b.String(), true
}

// note keeps a fault, once however many pages show it.
func (s *Site) note(d source.Diagnostic) {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := place{d.Span, d.Message}
	if !s.known[at] {
		s.known[at] = true
		s.found = append(s.found, d)
	}
}

// Diagnostics returns the faults that rendering has come upon so far, in the order of their places.
func (s *Site) Diagnostics() source.Diagnostics {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.found.Sort()
	return s.found
}
