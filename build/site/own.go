package site

import (
	"crypto/sha256"
	"encoding/hex"
	"html/template"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"text/template/parse"

	"rolewright/build/source"
)

// reportUnused finds what a template file of the site holds for nothing: text that no page shows, and definitions that
// no template calls.
func (t *templates) reportUnused() {
	called := make(map[string]bool)
	for _, f := range t.files {
		if path.Ext(f.Path) != ".html" {
			continue
		}
		for _, each := range []*source.File{f, f.Original} {
			if each != nil {
				t.parse(each).addCalls(called)
			}
		}
	}
	for _, f := range t.files {
		if !f.BuiltIn && path.Ext(f.Path) == ".html" && isKnown(f) {
			t.reportUnusedIn(t.parse(f), called)
		}
	}
}

// reportLayout finds a layout of the site that shows no page.
func (t *templates) reportLayout(shared definitions) {
	layout := shared[t.layout]
	if layout == nil || layout.file.BuiltIn {
		return
	}
	for _, name := range shared.reached(t.layout) {
		if slices.ContainsFunc(shared[name].calls(), func(n *parse.TemplateNode) bool { return n.Name == "main" }) {
			return
		}
	}
	t.found.Add(badTemplate, layout.outside(), "this layout doesn't show “main”, so every page would be empty").
		Help(`write {{template "main" .}} where the page belongs`)
}

func (p *parsedFile) addCalls(to map[string]bool) {
	for _, d := range p.defines {
		for _, n := range d.calls() {
			to[n.Name] = true
		}
	}
}

func (t *templates) reportUnusedIn(p *parsedFile, called map[string]bool) {
	for _, d := range p.defines {
		isOutside := d.name == nameOf(p.file)
		switch {
		case called[d.name] || path.Base(d.name) == "layout.html":
		case isOutside && !d.isEmpty() && len(p.defines) == 1:
			t.found.Add(badTemplate, d.outside(), "this file defines no template, so no page uses it").
				Help(`put {{define "main"}} at its beginning and {{end}} at its end`)
		case isOutside && !d.isEmpty():
			t.found.Add(badTemplate, d.outside(), "this is outside of {{define}} and {{end}}, so no page shows it").
				Help("move it into a {{define}}; for a comment, write {{/* … */}}")
		case !isOutside:
			found := t.found.Add(unusedDefine, d.span(), "no template uses “%s”", d.name)
			if near := source.Nearest(d.name, slices.Sorted(maps.Keys(called))); near != "" {
				found.Help(`did you mean {{define "%s"}}?`, near)
			} else {
				found.Help(`show it with {{template "%s" .}}, or delete it`, d.name)
			}
		}
	}
}

// reportUnknown finds files in templates/ that nothing uses: most probably a misspelt name.
func (t *templates) reportUnknown() {
	var pages []string
	for _, f := range t.files {
		if name := nameOf(f); isKnown(f) && !mayBeAdded(name) {
			pages = append(pages, name)
		}
	}
	for _, f := range t.files {
		if whole := wholeOf(f.Path); whole != "" && path.Ext(f.Path) != path.Ext(whole) {
			t.found.Add(unknownTemplate, f.Whole(), "this file is among the pieces of %s, but has another ending", path.Base(whole)).
				Help("move it out of %s/", whole)
			continue
		}
		if isKnown(f) {
			continue
		}
		finding := t.found.Add(unknownTemplate, f.Whole(), "no page uses this template")
		if near := source.Nearest(nameOf(f), pages); near != "" {
			finding.Help("did you mean %s?", near)
			continue
		}
		finding.Help("pieces that several templates share belong in templates/parts/, pictures and stylesheets in templates/assets/")
	}
}

// isKnown reports whether a file can be used: there is a built-in one of that name, or there may be any.
func isKnown(f *source.File) bool { return f.BuiltIn || f.Original != nil || mayBeAdded(nameOf(f)) }

// mayBeAdded reports whether a file can have a name that no built-in file has.
func mayBeAdded(name string) bool {
	folder, _, inFolder := strings.Cut(name, "/")
	return inFolder && (folder == "assets" || folder == "parts" && path.Ext(name) == ".html") ||
		strings.EqualFold(path.Base(name), "readme.md")
}

// Defines lists the templates that a file defines, in alphabetical order; none if it has a fault.
func Defines(f *source.File) []string {
	set, err := template.New("").Funcs(functions(nil)).Parse(f.Data)
	if err != nil {
		return nil
	}
	var names []string
	for _, t := range set.Templates() {
		if t.Name() != "" {
			names = append(names, t.Name())
		}
	}
	slices.Sort(names)
	return names
}

// Copy returns the text of a built-in template file for a site to change. Its first line says from what it was copied,
// so that the copy can be found when the built-in file has changed since.
func Copy(builtIn *source.File) string {
	opening, closing := commentMarks(builtIn.Path)
	if opening == "" {
		return builtIn.Data
	}
	return opening + " copied from the built-in " + nameOf(builtIn) + ", version " + digest(builtIn) + " " + closing + "\n" + builtIn.Data
}

// commentMarks are those of a comment that changes nothing in the file, or "" for a file that has no comments.
func commentMarks(name string) (opening, closing string) {
	switch path.Ext(name) {
	case ".html":
		return "{{/*", "*/ -}}"
	case ".css", ".js":
		return "/*", "*/"
	}
	return "", ""
}

// digest is the version of a built-in file: the beginning of its SHA-256 in hexadecimal.
func digest(f *source.File) string {
	sum := sha256.Sum256([]byte(f.Data))
	return hex.EncodeToString(sum[:])[:12]
}

var copied = regexp.MustCompile(`^(?:\{\{)?/\* copied from the built-in \S+, version ([0-9a-f]{12}) \*/`)

// Original returns the built-in file, or all pieces of one, that a file of the site stands in for; nil if there is none.
func Original(tree *source.Tree, f *source.File) *source.File {
	if f.BuiltIn || f.Original != nil {
		return f.Original
	}
	whole := &source.File{Path: f.Path, BuiltIn: true}
	for _, piece := range tree.Under(f.Path) {
		if !piece.BuiltIn {
			piece = piece.Original
		}
		if piece != nil {
			whole.Data += endLine(piece.Data)
		}
	}
	if whole.Data == "" {
		return nil
	}
	return whole
}

// CopiedVersion is where a file of the site says from which version of the original it was copied. It is reported as
// outdated when the original has another version.
func CopiedVersion(f, original *source.File) (at source.Span, outdated bool) {
	version := copied.FindStringSubmatchIndex(f.Data)
	if original == nil || version == nil {
		return source.Span{}, false
	}
	at = f.Span(version[2], version[3])
	return at, at.Text() != digest(original)
}

// reportOutdated finds copies of built-in files that have changed since they were copied.
func (t *templates) reportOutdated(tree *source.Tree) {
	for _, f := range t.files {
		original := Original(tree, f)
		if at, outdated := CopiedVersion(f, original); outdated {
			t.found.Add(outdatedTemplate, at, "the built-in %s has changed since this copy was made", nameOf(f)).
				Help("compare the two: `rolewright template show %s`. Take over what you need, then change this version to %s; "+
					"or delete the file to use the built-in one", nameOf(f), digest(original))
		}
	}
}
