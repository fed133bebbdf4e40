package publish

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
)

var small = site{
	"index.html":                "all roles",
	"assets/style.css":          "body{}",
	"roles/baker/index.html":    "the baker",
	"roles/baker/guide/1.html":  "ask about bread",
	"roles/miller/index.html":   "the miller",
	"roles/miller/guide/1.html": "ask about flour",
}

func TestAFirstBuildCreatesEverything(t *testing.T) {
	dest := filepath.Join(newDest(t), "deep", "down")
	r := small.publish(t, dest)
	holds(t, dest, small)
	if r.Created != 6 || r.Updated+r.Unchanged+r.Removed != 0 || len(r.Changes) != 6 {
		t.Errorf("report: %+v", r)
	}
	if r.Bytes != 9+6+9+15+10+15 {
		t.Errorf("%d bytes", r.Bytes)
	}
}

func TestASecondBuildTouchesNothing(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	before := stamps(t, dest)
	r := small.publish(t, dest)
	untouched(t, dest, before)
	if r.Unchanged != 6 || r.Changes != nil {
		t.Errorf("report: %+v", r)
	}
}

func TestOnlyWhatChangedIsTouched(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	before := stamps(t, dest)
	next := small.with("index.html", "all two roles").
		with("roles/cook/index.html", "the cook").
		with("roles/miller/index.html", "").
		with("roles/miller/guide/1.html", "")
	r := next.publish(t, dest)
	holds(t, dest, next)
	want := Report{Created: 1, Updated: 1, Unchanged: 3, Removed: 2, Bytes: r.Bytes, Written: []string{"index.html", "roles/cook/index.html"},
		Gone: []string{"roles/miller/guide/1.html", "roles/miller/index.html"}, Changes: []Change{
			{"index.html", Updated},
			{"roles/cook/index.html", Created},
			{"roles/miller/guide/1.html", Removed},
			{"roles/miller/index.html", Removed},
		}}
	if !reflect.DeepEqual(r, want) {
		t.Errorf("report: %+v", r)
	}
	after := stamps(t, dest)
	for _, path := range []string{"assets/style.css", "roles/baker/index.html", "roles/baker/guide/1.html"} {
		path = filepath.Join(dest, filepath.FromSlash(path))
		if before[path] != after[path] {
			t.Errorf("%s was touched", path)
		}
	}
}

func TestAFileOfTheSameLengthIsStillCompared(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	next := small.with("index.html", "all rules")
	if r := next.publish(t, dest); r.Updated != 1 {
		t.Errorf("report: %+v", r)
	}
	holds(t, dest, next)
}

func TestAMistakeInOnePageLeavesTheSiteAsItWas(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	before := stamps(t, dest)

	var rendered atomic.Int32
	cause := errors.New("no such skill")
	outputs := site{"index.html": "new", "new.html": "new", "other.html": "new"}.outputs()
	for i, o := range outputs {
		outputs[i].render = func(buf *bytes.Buffer) error {
			rendered.Add(1)
			if o.path != "index.html" {
				return cause
			}
			return o.render(buf)
		}
	}
	_, err := To(dest, outputs, Options{})
	var failed *RenderError
	if !errors.As(err, &failed) || !errors.Is(err, cause) {
		t.Fatalf("error: %v", err)
	}
	if failed.Path != "new.html" || failed.Failed != 2 || failed.Total != 3 {
		t.Errorf("error: %+v", failed)
	}
	if rendered.Load() != 3 {
		t.Errorf("%d of 3 files were rendered", rendered.Load())
	}
	untouched(t, dest, before)
}

func TestAMistakeInAFirstBuildLeavesNoFolder(t *testing.T) {
	dest := newDest(t)
	outputs := small.outputs()
	outputs[5].render = func(*bytes.Buffer) error { return errors.New("oops") }
	_, err := To(filepath.Join(dest, "deep"), outputs, Options{})
	if want := "nothing was published: roles/miller/index.html: oops"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
	if _, err := os.Lstat(dest); !os.IsNotExist(err) {
		t.Errorf("a folder is left: %v", err)
	}
}

func TestAFullDiskLeavesTheSiteAsItWas(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	before := stamps(t, dest)
	outputs := small.outputs()
	outputs[1].render = func(buf *bytes.Buffer) error { // as if the disk took no more files
		buf.WriteString("new")
		return os.WriteFile(filepath.Join(dest, stagingName), nil, 0o644)
	}
	_, err := To(dest, outputs, Options{})
	var failed *RenderError
	if err == nil || errors.As(err, &failed) {
		t.Errorf("error: %v", err)
	}
	for path, stamp := range stamps(t, dest) {
		if filepath.Base(path) != stagingName && path != dest && stamp != before[path] {
			t.Errorf("%s was touched", path)
		}
	}
	small.publish(t, dest)
	holds(t, dest, small)
}

func TestABigSiteNeedsLittleMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("it publishes a large site")
	}
	page := bytes.Repeat([]byte("roles "), 40_000)
	var outputs list
	for i := range 250 { // 60 MB in all
		outputs = append(outputs, listed{path: fmt.Sprintf("%d.html", i), render: func(buf *bytes.Buffer) error {
			buf.Write(page)
			return nil
		}})
	}
	dest := newDest(t)
	for range 2 { // once to write, once to compare
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		r := mustPublish(t, dest, outputs)
		runtime.ReadMemStats(&after)
		perWorker := int64(4 * len(page))
		got, most := int64(after.TotalAlloc-before.TotalAlloc), perWorker*int64(runtime.GOMAXPROCS(0))+2<<20
		if got > most && most < r.Bytes {
			t.Errorf("%d bytes allocated for a site of %d", got, r.Bytes)
		}
	}
}

func TestADryRunTellsAndDoesNothing(t *testing.T) {
	dest := newDest(t)
	r, err := To(dest, small.outputs(), Options{DryRun: true})
	if err != nil || r.Created != 6 {
		t.Errorf("%+v, %v", r, err)
	}
	if _, err := os.Lstat(dest); !os.IsNotExist(err) {
		t.Errorf("the folder was created: %v", err)
	}

	small.publish(t, dest)
	write(t, dest, "roles/baker/index.html", "edited by hand")
	before := stamps(t, dest)
	next := site{"index.html": "new", "assets/style.css": "body{}", "new.html": "new"}
	dry, err := To(dest, next.outputs(), Options{DryRun: true})
	must(t, err)
	untouched(t, dest, before)
	if wet := next.publish(t, dest); !reflect.DeepEqual(dry, wet) {
		t.Errorf("announced %+v\ndone %+v", dry, wet)
	}
}

func TestSameSiteSameManifest(t *testing.T) {
	one, two := newDest(t), newDest(t)
	small.publish(t, one)
	small.with("index.html", "something else").with("gone.html", "gone").publish(t, two)
	small.publish(t, two)
	a, err := os.ReadFile(filepath.Join(one, manifestName))
	must(t, err)
	b, err := os.ReadFile(filepath.Join(two, manifestName))
	must(t, err)
	if !bytes.Equal(a, b) {
		t.Errorf("%s\n%s", a, b)
	}
	if strings.Count(string(a), "\n") != len(small)+6 {
		t.Errorf("not one line for each file:\n%s", a)
	}
}

func TestPathsThatCannotBePublished(t *testing.T) {
	for want, paths := range map[string][]string{
		"is not a clean relative path":      {"/etc/passwd"},
		"not a clean relative":              {"../x"},
		"not a clean":                       {"a//b"},
		"not a":                             {""},
		`"." is not`:                        {"."},
		`"a/./b" is not`:                    {"a/./b"},
		"a valid file name on some systems": {`a\..\b`},
		"is reserved":                       {".rolewright-manifest.json"},
		"is reserved:":                      {".Rolewright-staging/1"},
		"would be one file":                 {"a.html", "a.html"},
		"would be one file on some":         {"a.html", "A.html"},
		"is a file":                         {"a/b/c", "A"},
	} {
		dest := newDest(t)
		var outputs list
		for _, path := range paths {
			outputs = append(outputs, listed{path: path, render: func(*bytes.Buffer) error { return nil }})
		}
		_, err := To(dest, outputs, Options{})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", paths, err, want)
		}
		if _, err := os.Lstat(dest); err == nil {
			t.Errorf("%q: the folder was created", paths)
		}
	}
}
