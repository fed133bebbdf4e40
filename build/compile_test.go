package build_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"

	"rolewright/build"
	"rolewright/build/check"
	"rolewright/build/check/rule"
	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/internal/corpus"
	"rolewright/build/markdown"
	"rolewright/build/picture"
	"rolewright/build/source"
)

// compiled is a whole site in memory.
type compiled struct {
	files map[string]string
	paths []string // in the order of the site
	found source.Diagnostics
	roles int
}

// compile does what the commands do: it reads, runs and renders, and shows no file of a site with errors.
func compile(t testing.TB, fsys fs.FS, o build.Options) *compiled {
	t.Helper()
	return compileTree(t, readSharing(t, fsys), o)
}

// readSharing reads a site with the built-in templates of [small], which needn't be compiled again for it.
func readSharing(t testing.TB, fsys fs.FS) *source.Tree {
	t.Helper()
	tree, err := source.ReadAgain(fsys, starter, small().tree, func(string) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

// small is a site from which the others take over the built-in templates and their words, and nothing else. To compile
// them takes most of the time of a small site.
var small = sync.OnceValue(func() (s struct {
	tree         *source.Tree
	team, public *build.Result
}) {
	var err error
	if s.tree, err = source.Read(corpus.Site(1), starter); err != nil {
		panic(err)
	}
	s.team, s.public = build.Run(s.tree, build.Options{}, nil), build.Run(s.tree, build.Options{Public: true, BaseURL: "https://a.test"}, nil)
	return s
})

// run compiles a tree, with the templates of [small] if they are the same.
func run(tree *source.Tree, o build.Options) *build.Result {
	if o.Public {
		return build.Run(tree, o, small().public)
	}
	return build.Run(tree, o, small().team)
}

func compileTree(t testing.TB, tree *source.Tree, o build.Options) *compiled {
	t.Helper()
	c := &compiled{files: make(map[string]string)}
	r := run(tree, o)
	canBeExplained(t, r.Diagnostics)
	c.found, c.roles = withoutOpinions(r.Diagnostics), r.Roles
	defer c.found.Sort()
	if r.Site == nil {
		c.files = nil
		return c
	}
	outputs := r.Site.Outputs()
	for i := range outputs {
		var b bytes.Buffer
		_ = r.Site.Render(&outputs[i], &b) // the site keeps what went wrong
		c.files[outputs[i].Path()] = b.String()
		c.paths = append(c.paths, outputs[i].Path())
	}
	c.found = append(c.found, r.Site.Diagnostics()...)
	canBeExplained(t, c.found)
	if c.found.HasErrors() {
		c.files, c.paths = nil, nil
	}
	return c
}

// withoutOpinions leaves out what the rules of check find: the sites of these tests are about pages, and as small as
// they can be, so hardly any is a sound kit, and some have titles full of odd characters.
func withoutOpinions(found source.Diagnostics) source.Diagnostics {
	reading := slices.Concat(source.Rules(), front.Rules(), markdown.Rules(), picture.Rules(), hiring.Rules())
	rules := slices.DeleteFunc(check.Rules(), func(r rule.Rule) bool {
		return slices.ContainsFunc(reading, func(other *source.Rule) bool { return other.Name == r.Name })
	})
	return slices.DeleteFunc(found, func(d source.Diagnostic) bool {
		return slices.Contains([]string{"unused-ignore", "literal-markup"}, d.Rule.Name) || slices.ContainsFunc(rules, func(r rule.Rule) bool { return r.Name == d.Rule.Name && r.Severity == d.Severity })
	})
}

// messages writes a line for each finding, with its hint and its second places below.
func (c *compiled) messages() string {
	var b strings.Builder
	for _, d := range c.found {
		fmt.Fprintf(&b, "%s%s[%s]: %s\n", placeOf(d.Span), d.Severity, d.Rule.Name, d.Message)
		for _, n := range d.Notes {
			fmt.Fprintf(&b, "  %s%s\n", placeOf(n.Span), n.Message)
		}
		if d.Hint != "" {
			fmt.Fprintf(&b, "  = help: %s\n", d.Hint)
		}
	}
	return b.String()
}

func placeOf(s source.Span) string {
	if s.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s:%d:%d: ", s.Path(), s.Position().Line, s.Position().Column)
}
