package build_test

import (
	"bytes"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var (
	saveSteps = flag.Int("save.steps", 300, "how many edits TestASaveIsABuild makes with each seed")
	saveSeed  = flag.Uint64("save.seed", 0, "the only seed of TestASaveIsABuild, to repeat a failure; 0 for the usual ones")
)

// Somebody edits a site for a long time: fields, texts, links, names, settings and templates change, files come, go and
// break, and days pass. After each edit, what was compiled with the result before it is what a fresh start makes: the
// same findings and the same bytes. And an earlier result stays what it was.
func TestASaveIsABuild(t *testing.T) {
	steps, seeds := *saveSteps, []uint64{1}
	if testing.Short() {
		steps = min(steps, 10)
	}
	if steps > 1000 {
		seeds = []uint64{1, 2, 3}
	}
	if *saveSeed != 0 {
		seeds = []uint64{*saveSeed}
	}
	for _, seed := range seeds {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) { editFor(t, seed, steps) })
	}
}

func editFor(t *testing.T, seed uint64, steps int) {
	w := newTown(t, seed)
	s := &saver{t: t, last: source.NewTree(nil), fresh: source.NewTree(nil), result: &build.Result{Catalog: &hiring.Catalog{}}}
	s.save(w, "nothing") // the site as it begins
	published, broken, taken := 0, 0, 0
	for step := range steps {
		what := w.edit()
		s.save(w, what)
		if t.Failed() {
			t.Fatalf("seed %d, step %d: after this edit the two differ: %s", seed, step, what)
		}
		switch {
		case s.result.IsPublishable():
			published++
		case s.result.Site == nil:
			broken++
		}
		w.broken = s.result.Site == nil
		taken += s.takenOver
	}
	t.Logf("seed %d: %d edits; %d results could be published, %d had no site; %.1f roles of %d were taken over on average",
		seed, steps, published, broken, float64(taken)/float64(steps), townRoles)
	if published < steps/10 || broken < steps/20 || taken < steps {
		t.Errorf("seed %d proves too little", seed)
	}
}

// saver compiles a site after each edit, with the result before and without one.
type saver struct {
	t           *testing.T
	last, fresh *source.Tree
	result      *build.Result
	templates   *build.Result // of the last fresh start
	madeFor     string        // what those templates depend on besides their files
	made        map[string]string
	takenOver   int
}

func (s *saver) save(w *town, what string) {
	fsys := w.files()
	before, madeBefore := s.result, s.made
	last := s.last
	var err error
	s.last, err = source.ReadAgain(fsys, starter, last, func(path string) bool {
		f := last.File(path)
		return f != nil && f.Data == string(fsys[path].Data)
	})
	if err != nil {
		s.t.Fatal(err)
	}
	s.result = build.Run(s.last, w.options, before)
	s.made = pagesOf(s.t, s.result)
	s.countTakenOver(before)
	fresh := s.startAfresh(w, fsys)
	if got, want := foundBy(s.result), foundBy(fresh); got != want {
		s.t.Errorf("the findings differ:\n%s\nfresh:\n%s", got, want)
	}
	compareAll(s.t, "a fresh start makes it otherwise", s.made, pagesOf(s.t, fresh))
	if before != nil && w.random.IntN(4) == 0 {
		compareAll(s.t, "the earlier result isn't what it was", pagesOf(s.t, before), madeBefore)
	}
}

// startAfresh compiles the files as if nothing had been there before. The built-in templates are the only thing that it
// keeps from the last fresh start, as long as the site has none of its own and their audience and words are the same:
// compiling them takes most of the time.
func (s *saver) startAfresh(w *town, fsys fstest.MapFS) *build.Result {
	tree, err := source.ReadAgain(fsys, starter, s.fresh, func(string) bool { return false })
	if err != nil {
		s.t.Fatal(err)
	}
	var kept *build.Result
	madeFor := w.audienceAndWords()
	if s.templates != nil && s.madeFor == madeFor && builtInTemplates(s.fresh, tree) {
		copied := *s.templates
		copied.Catalog = nil // with it goes all that is known of roles and skills
		kept = &copied
	}
	s.fresh, s.templates, s.madeFor = tree, build.Run(tree, w.options, kept), madeFor
	return s.templates
}

func builtInTemplates(a, b *source.Tree) bool {
	same := func(a, b *source.File) bool { return a == b && a.BuiltIn }
	return slices.EqualFunc(a.Under(source.TemplatesFolder), b.Under(source.TemplatesFolder), same)
}

func (s *saver) countTakenOver(before *build.Result) {
	s.takenOver = 0
	if before == nil {
		return
	}
	for _, c := range s.result.Catalog.Roles {
		if old := before.Catalog.Role(c.ID); old != nil && old.Role() == c.Role() {
			s.takenOver++
		}
	}
}

// foundBy writes down what was found, down to the places and the way out.
func foundBy(r *build.Result) string {
	c := compiled{found: r.Diagnostics}
	return fmt.Sprintf("%d roles, %d drafts, a site: %t\n%s", r.Roles, r.Drafts, r.Site != nil, c.messages())
}

// pagesOf renders all pages of a site, if there is one.
func pagesOf(t *testing.T, r *build.Result) map[string]string {
	t.Helper()
	if r.Site == nil {
		return nil
	}
	made := make(map[string]string)
	outputs := r.Site.Outputs()
	for i := range outputs {
		var b bytes.Buffer
		if err := r.Site.Render(&outputs[i], &b); err != nil {
			b.WriteString(err.Error())
		}
		made[outputs[i].Path()] = b.String()
	}
	return made
}

func compareAll(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	if a, b := slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)); !slices.Equal(a, b) {
		t.Errorf("%s: the pages are\n%s\nand not\n%s", what, strings.Join(a, "\n"), strings.Join(b, "\n"))
	}
	for path, text := range want {
		if got[path] != text {
			t.Errorf("%s: %s", what, path)
		}
	}
}
