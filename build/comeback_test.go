package build_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	gocmp "github.com/google/go-cmp/cmp"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/importer"
	"rolewright/build/source"
)

// What rolewright wrote itself can be imported again: the roles say in public what they said before.
func TestWhatWeWroteComesBack(t *testing.T) {
	if testing.Short() {
		t.Skip("it imports all documents of a site")
	}
	files := starterFiles(t)
	for name, text := range files {
		if strings.HasPrefix(name, "roles/") {
			files[name] = opened(text)
		}
	}
	site := siteOf(files)
	public := build.Options{Public: true, BaseURL: "https://a.test"}
	before := only(t, site, public, "jobs.json")["jobs.json"]
	if strings.Count(before, `"role"`) < 5 {
		t.Fatalf("jobs.json: %.200s", before)
	}
	t.Run("jobs.json", func(t *testing.T) {
		again := siteOf(comeBack(t, files, []importer.Input{{Name: "jobs.json", Data: []byte(before)}}))
		after := only(t, again, public, "jobs.json")["jobs.json"]
		if diff := gocmp.Diff(postings(only(t, site, public, "/index.html")), postings(only(t, again, public, "/index.html"))); diff != "" {
			t.Errorf("pages: -before +after\n%s", diff)
		}
		if diff := gocmp.Diff(jobsIn(t, before), jobsIn(t, after)); diff != "" {
			t.Errorf("-before +after\n%s", diff)
		}
	})
	t.Run("the rest of a kit", func(t *testing.T) {
		var inputs []importer.Input
		for name, data := range only(t, site, build.Options{}, ".docx") {
			if !strings.HasSuffix(name, "-job-description.docx") {
				inputs = append(inputs, importer.Input{Name: path.Base(name), Data: []byte(data)})
			}
		}
		result, err := importer.Import(inputs, importer.Options{})
		if err != nil || len(result.Files) > 0 || len(inputs) < 20 || len(result.Refused) != len(inputs) {
			t.Errorf("of %d guides and sheets, %d are refused (%v)", len(inputs), len(result.Refused), err)
		}
	})
	t.Run("Word", func(t *testing.T) {
		var inputs []importer.Input
		for name, data := range only(t, site, build.Options{}, "-job-description.docx") {
			inputs = append(inputs, importer.Input{Name: path.Base(name), Data: []byte(data)})
		}
		after := only(t, siteOf(comeBack(t, files, inputs)), public, "jobs.json")["jobs.json"]
		one, other := jobsIn(t, before), jobsIn(t, after)
		for _, jobs := range []map[string]map[string]any{one, other} {
			for _, job := range jobs { // a Word file doesn't say them
				delete(job, "family")
				delete(job, "also_known_as")
				places, _ := job["locations"].([]any)
				for _, place := range places {
					if p := place.(map[string]any); p["region"] == p["city"] {
						delete(p, "region")
					}
				}
			}
		}
		if diff := gocmp.Diff(one, other); diff != "" {
			t.Errorf("-before +after\n%s", diff)
		}
	})
}

// only renders the files of a site whose path has an ending.
func only(t *testing.T, site fstest.MapFS, o build.Options, ending string) map[string]string {
	t.Helper()
	r := run(readSharing(t, site), o)
	if r.Site == nil {
		t.Fatalf("%+v", r.Obstacles)
	}
	files := make(map[string]string)
	for _, output := range r.Site.Outputs() {
		var b bytes.Buffer
		if !strings.HasSuffix(output.Path(), ending) {
			continue
		}
		if err := r.Site.Render(&output, &b); err != nil {
			t.Fatal(err)
		}
		files[output.Path()] = b.String()
	}
	return files
}

var (
	statusLine = regexp.MustCompile(`(?m)^(?:status|posted|closes|apply): .*\n`)
	titleLine  = regexp.MustCompile(`(?m)^title: .*\n`)
)

// opened makes a role a vacancy.
func opened(text string) string {
	text = statusLine.ReplaceAllString(text, "")
	return titleLine.ReplaceAllString(text, "${0}status: open\nposted: 2026-11-16\napply: {email: jobs@a.test}\n")
}

// comeBack replaces the roles of a site by those that are imported.
func comeBack(t *testing.T, files map[string]string, inputs []importer.Input) map[string]string {
	t.Helper()
	catalog, _ := hiring.Load(treeOf(files), nil)
	result, err := importer.Import(inputs, importer.Options{Site: importer.SiteOf(catalog, "open")})
	if err != nil || len(result.Refused) > 0 || len(result.Files) < 5 {
		t.Fatalf("%d files, %v, refused: %v", len(result.Files), err, result.Refused)
	}
	all := maps.Clone(files)
	maps.DeleteFunc(all, func(name, _ string) bool { return strings.HasPrefix(name, "roles/") })
	for _, f := range result.Files {
		all[f.Path] = f.Text
	}
	return all
}

func treeOf(files map[string]string) *source.Tree {
	var all []*source.File
	for name, text := range files {
		all = append(all, &source.File{Path: name, Data: text})
	}
	return source.NewTree(all)
}

func siteOf(files map[string]string) fstest.MapFS {
	site := make(fstest.MapFS)
	for name, text := range files {
		site[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return site
}

// jobsIn are the postings of a jobs.json by their role.
func jobsIn(t *testing.T, text string) map[string]map[string]any {
	t.Helper()
	var board struct{ Jobs []map[string]any }
	if err := json.Unmarshal([]byte(text), &board); err != nil {
		t.Fatal(err)
	}
	jobs := make(map[string]map[string]any)
	for _, job := range board.Jobs {
		jobs[job["role"].(string)] = job
	}
	return jobs
}

var spaces = regexp.MustCompile(`\s+`)

// postings are the pages of roles by what is on them, whatever the white space. What candidates are told about the
// interviews needs their plan, and an earlier address needs its id: a list of jobs says neither.
func postings(pages map[string]string) map[string][]string {
	all := make(map[string][]string)
	for name, page := range pages {
		if !strings.Contains(name, "/candidate/") && !strings.Contains(page, "http-equiv=\"refresh\"") {
			all[name] = strings.SplitAfter(spaces.ReplaceAllString(page, " "), ">")
		}
	}
	return all
}
