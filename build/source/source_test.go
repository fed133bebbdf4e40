package source

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestPositions(t *testing.T) {
	f := &File{Path: "roles/baker.md", Data: "a\nbréad\n\n🍞x\n"}
	for _, c := range []struct{ offset, line, column int }{
		{0, 1, 1}, {1, 1, 2}, {2, 2, 1}, {4, 2, 3}, {6, 2, 4}, {8, 2, 6}, {9, 3, 1}, {10, 4, 1}, {14, 4, 2}, {15, 4, 3}, {16, 5, 1},
	} {
		want := Position{c.line, c.column}
		if got := f.Position(c.offset); got != want {
			t.Errorf("byte %d is at %v, not %v", c.offset, got, want)
		}
		if got := f.Offset(want); got != c.offset {
			t.Errorf("%v is byte %d, not %d", want, got, c.offset)
		}
	}
	for _, c := range []struct {
		p    Position
		want int
	}{{Position{0, 5}, 0}, {Position{1, 99}, 1}, {Position{99, 1}, len(f.Data)}, {Position{4, 0}, 10}} {
		if got := f.Offset(c.p); got != c.want {
			t.Errorf("%v is byte %d, not %d", c.p, got, c.want)
		}
	}
	if before, after := f.Position(-3), f.Position(99); before != (Position{1, 1}) || after != (Position{5, 1}) {
		t.Errorf("places outside of the file are at %v and %v", before, after)
	}
}

func TestLines(t *testing.T) {
	f := &File{Data: "a\nbréad\n"}
	got := []string{f.Line(0), f.Line(1), f.Line(2), f.Line(3), f.Line(4)}
	if want := []string{"", "a", "bréad", "", ""}; !slices.Equal(got, want) {
		t.Errorf("the lines are %q, not %q", got, want)
	}
}

func TestSpans(t *testing.T) {
	f := &File{Path: "roles/baker.md", Data: "title: Baker\nsummary: Bakes\n"}
	s := f.Span(7, 12)
	if s.Text() != "Baker" || s.Position() != (Position{1, 8}) || s.EndPosition() != (Position{1, 13}) || s.Path() != f.Path {
		t.Errorf("the span is %q at %v to %v", s.Text(), s.Position(), s.EndPosition())
	}
	for _, outside := range []Span{f.Span(-5, 2), f.Span(5, 3), f.Span(99, 120), f.Span(3, 99)} {
		if outside.Start < 0 || outside.Start > outside.End || int(outside.End) > len(f.Data) {
			t.Errorf("a span from %d to %d is outside of the file", outside.Start, outside.End)
		}
	}
	var none Span
	if !none.IsZero() || none.Text() != "" || none.Path() != "" || none.Position() != (Position{}) || none.EndPosition() != (Position{}) || none.Excerpt() != (Excerpt{}) {
		t.Error("no place at all is somewhere")
	}
	if whole := f.Whole(); whole.IsZero() || whole.Text() != "" || whole.Position() != (Position{1, 1}) {
		t.Error("a file as such isn't shown at its beginning")
	}
}

func TestExcerpts(t *testing.T) {
	f := &File{Data: "one\ntwo words\n\xff bad \xff\n"}
	for _, c := range []struct {
		span Span
		want Excerpt
	}{
		{f.Span(8, 13), Excerpt{2, "two words", 4, 9}},
		{f.Span(1, 9), Excerpt{1, "one", 1, 3}}, // only the part on its first line
		{f.Span(3, 3), Excerpt{1, "one", 3, 3}}, // a point at the end of a line
		{f.Span(14, 15), Excerpt{3, "\uFFFD bad \uFFFD", 0, 3}},
		{f.Span(16, 19), Excerpt{3, "\uFFFD bad \uFFFD", 4, 7}},
		{f.Span(22, 22), Excerpt{4, "", 0, 0}},
	} {
		if got := c.span.Excerpt(); got != c.want {
			t.Errorf("bytes %d to %d are shown as %+v, not %+v", c.span.Start, c.span.End, got, c.want)
		}
	}
}

func TestNearest(t *testing.T) {
	known := []string{"title", "title_suffix", "team", "status", "skills", "interviews", "id", "1", "naïve"}
	for name, want := range map[string]string{
		"titel": "title", "tilte": "title", "titles": "title", "skill": "skills", "intervews": "interviews", "sttus": "status", "ud": "id",
		"naive": "naïve", "title-suffix": "title_suffix", "xx": "", "2": "", "": "", "compensation": "", "item": "", "tame": "",
	} {
		if got := Nearest(name, known); got != want {
			t.Errorf("%q is taken for %q, not for %q", name, got, want)
		}
	}
	if got := Nearest("bat", []string{"cat", "rat"}); got != "cat" {
		t.Errorf("of two equally near names, %q wins", got)
	}
}

func TestDiagnosticsAreSortedAndUnique(t *testing.T) {
	a, b := &File{Path: "a"}, &File{Path: "b", Data: "12345"}
	var d Diagnostics
	d.Add(&Rule{Name: "z", Severity: Warning}, b.Span(3, 4), "last")
	d.Add(&Rule{Name: "y"}, b.Span(1, 2), "twice").See(a.Whole(), "here")
	d.Add(&Rule{Name: "y"}, b.Span(1, 2), "twice")
	d.Add(&Rule{Name: "x", Severity: Warning}, b.Span(1, 2), "after the error")
	d.Add(&Rule{Name: "w"}, a.Whole(), "%d%%", 50).Help("do %s", "it")
	d.Add(&Rule{Name: "v"}, Span{}, "nowhere")
	d.Sort()
	var got []string
	for _, x := range d {
		got = append(got, fmt.Sprint(x.Span.Path(), x.Severity, x.Rule.Name, x.Message, x.Hint, len(x.Notes)))
	}
	want := []string{"error v nowhere 0", "aerror w 50% do it 0", "berror y twice 1", "bwarning x after the error 0", "bwarning z last 0"}
	for i := range want {
		if i >= len(got) || strings.ReplaceAll(got[i], " ", "") != strings.ReplaceAll(want[i], " ", "") {
			t.Fatalf("in order they are\n%s", strings.Join(got, "\n"))
		}
	}
	if errors, warnings := d.Count(); errors != 3 || warnings != 2 || !d.HasErrors() {
		t.Errorf("there are %d errors and %d warnings", errors, warnings)
	}
}

func TestRead(t *testing.T) {
	site := fstest.MapFS{
		"roles/miller.md":          {Data: []byte("b\r\nc")},
		"roles/night/baker.md":     {Data: []byte("a")},
		"roles/.draft.md":          {Data: []byte("hidden")},
		"roles/.git/config":        {Data: []byte("hidden")},
		"roles/baker.md~":          {Data: []byte("an editor's copy")},
		"content/picture.png":      {Data: []byte("\x89PNG\r\n\x00")},
		"templates/job.html":       {Data: []byte("own")},
		"notes/elsewhere.md":       {Data: []byte("not read")},
		"roles/link.md":            {Data: []byte("miller.md"), Mode: fs.ModeSymlink | 0o777},
		"rolesque/not-in-roles.md": {Data: []byte("not read")},
	}
	builtIn := fstest.MapFS{
		"templates/job.html": {Data: []byte("built in")}, "templates/home.html": {Data: []byte("built in")}, "roles/starter.md": {Data: []byte("never")},
	}
	tree, err := Read(site, builtIn)
	if err != nil {
		t.Fatal(err)
	}
	found := tree.Found()
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	var got []string
	for _, folder := range []string{"content", "roles", "templates/", "notes"} {
		for _, f := range tree.Under(folder) {
			got = append(got, fmt.Sprintf("%s=%q %t", f.Path, f.Data, f.BuiltIn))
		}
	}
	want := []string{
		`content/picture.png="\x89PNG\r\n\x00" false`, `roles/link.md="b\nc" false`, `roles/miller.md="b\nc" false`, `roles/night/baker.md="a" false`,
		`templates/home.html="built in" true`, `templates/job.html="own" false`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("it read\n%s\nnot\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if tree.File("roles/miller.md") == nil || tree.File("roles/.draft.md") != nil {
		t.Error("a file is found that shouldn't be, or isn't that should")
	}
}

func TestUnreadFilesAreKnown(t *testing.T) {
	tree, err := Read(fstest.MapFS{
		"roles/latin.md": {Data: []byte("M\xfcller")}, "roles/fine.md": {Data: []byte("fine")}, "roles/lost.md": {Data: []byte("nowhere"), Mode: fs.ModeSymlink | 0o777},
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	found := tree.Found()
	unread := slices.Sorted(slices.Values(tree.Unread()))
	if err != nil || !slices.Equal(unread, []string{"roles/latin.md", "roles/lost.md"}) || len(found) != 2 || tree.File("roles/latin.md") != nil {
		t.Errorf("unread are %q, and %d findings say so (%v)", unread, len(found), err)
	}
}

// locked is a file system that keeps some paths to itself, as one does for those without the right to read.
type locked struct {
	fstest.MapFS
	path string
}

func (l locked) Open(name string) (fs.File, error) {
	if name == l.path {
		return nil, &fs.PathError{Op: "open", Path: "/home/private/" + name, Err: fs.ErrPermission}
	}
	return l.MapFS.Open(name)
}

func (l locked) ReadFile(name string) ([]byte, error) {
	if _, err := l.Open(name); err != nil {
		return nil, err
	}
	return l.MapFS.ReadFile(name)
}

func (l locked) ReadDir(name string) ([]fs.DirEntry, error) {
	if _, err := l.Open(name); err != nil {
		return nil, err
	}
	return l.MapFS.ReadDir(name)
}

func TestLockedFileIsReportedAndLockedFolderFails(t *testing.T) {
	site := fstest.MapFS{"roles/baker.md": {Data: []byte("a")}, "roles/miller.md": {Data: []byte("b")}}
	tree, err := Read(locked{site, "roles/baker.md"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	found := tree.Found()
	if err != nil || len(found) != 1 || found[0].Rule != unreadableFile || found[0].Span.Path() != "roles/baker.md" || len(tree.Under("roles")) != 1 {
		t.Errorf("of a locked file it says %v (%v)", found, err)
	}
	if strings.Contains(found[0].Message, "private") {
		t.Errorf("it tells where the site lies on this machine: %s", found[0].Message)
	}
	if _, err := Read(locked{site, "roles"}, nil); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("of a locked folder it says %v", err)
	}
	if _, err := Read(fstest.MapFS{}, locked{fstest.MapFS{"templates/a.html": {}}, "templates"}); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("of locked templates it says %v", err)
	}
}

func TestNoFoldersAtAll(t *testing.T) {
	tree, err := Read(fstest.MapFS{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	found := tree.Found()
	if err != nil || len(found) > 0 || len(tree.Under("roles")) > 0 {
		t.Error("an empty folder is no empty site", err, found)
	}
}

func TestNewTreeKeepsTheLaterOfTwo(t *testing.T) {
	tree := NewTree([]*File{{Path: "a", Data: "1"}, {Path: "a", Data: "2"}})
	if got := tree.File("a").Data; got != "2" {
		t.Errorf("it keeps %q", got)
	}
}

// What stands in an editor is taken instead of the file on the disk, whether that is new, readable or there at all.
func TestATreeWithAnotherText(t *testing.T) {
	site := fstest.MapFS{
		"roles/baker.md":  {Data: []byte("old")},
		"roles/broken.md": {Data: []byte("\xff")},
		"roles/other.md":  {Data: []byte("other")},
	}
	tree, err := Read(site, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ path, text, want, unread, found string }{
		{"roles/baker.md", "a\r\nb", "a\nb", "roles/broken.md", "not-utf-8 roles/broken.md"},
		{"roles/broken.md", "mended", "mended", "", ""},
		{"roles/new.md", "\uFEFFnew", "new", "roles/broken.md", "not-utf-8 roles/broken.md, byte-order-mark roles/new.md"},
		{"roles/baker.md", "\x00", "", "roles/broken.md roles/baker.md", "not-utf-8 roles/broken.md, not-text roles/baker.md"},
		{"roles/baker.md", strings.Repeat("x", MaxFileSize+1), "", "roles/broken.md roles/baker.md", "not-utf-8 roles/broken.md, file-too-large roles/baker.md"},
		{"roles/.baker.md.swp", "x", "", "roles/broken.md", "not-utf-8 roles/broken.md"},
		{"notes.md", "x", "", "roles/broken.md", "not-utf-8 roles/broken.md"},
	} {
		with := tree.With(c.path, c.text)
		var text string
		if f := with.File(c.path); f != nil {
			text = f.Data
		}
		var found []string
		for _, d := range with.Found() {
			found = append(found, d.Rule.Name+" "+d.Span.Path())
		}
		if text != c.want || strings.Join(with.Unread(), " ") != c.unread || strings.Join(found, ", ") != c.found {
			t.Errorf("%s: it holds %q; %v aren't read; there is %v", c.path, text, with.Unread(), found)
		}
		if with.File("roles/other.md") != tree.File("roles/other.md") {
			t.Errorf("%s: the other files aren't the same any more", c.path)
		}
	}
	if tree.File("roles/baker.md").Data != "old" || tree.File("roles/new.md") != nil || len(tree.Found()) != 1 {
		t.Error("the tree itself has changed")
	}
}
