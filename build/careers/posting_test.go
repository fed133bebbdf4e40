package careers_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"rolewright/build"
	"rolewright/build/careers"
	"rolewright/build/source"
)

var starter = os.DirFS("../..")

var today = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)

// compile builds the careers site of some files. It takes over the built-in templates and their words from a site without
// roles: to compile them takes most of the time.
func compile(t testing.TB, files fs.FS, o build.Options) *build.Result {
	t.Helper()
	last := noRoles()
	tree, err := source.ReadAgain(files, starter, last.tree, func(string) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	o.Public, o.BaseURL = true, "https://jobs.example.org"
	return build.Run(tree, o, last.result)
}

var noRoles = sync.OnceValue(func() (s struct {
	tree   *source.Tree
	result *build.Result
}) {
	var err error
	if s.tree, err = source.Read(fstest.MapFS{}, starter); err != nil {
		panic(err)
	}
	s.result = build.Run(s.tree, build.Options{Public: true, BaseURL: "https://jobs.example.org"}, nil)
	return s
})

// public builds the careers site of some files, and returns its files by path.
func public(t testing.TB, files fs.FS) map[string]string {
	t.Helper()
	return pagesOf(t, compile(t, files, build.Options{Today: today}))
}

func pagesOf(t testing.TB, r *build.Result) map[string]string {
	t.Helper()
	if r.Site == nil {
		t.Fatalf("the site can't be built: %+v", r.Diagnostics)
	}
	made := make(map[string]string)
	outputs := r.Site.Outputs()
	for i := range outputs {
		var b bytes.Buffer
		if err := r.Site.Render(&outputs[i], &b); err != nil {
			t.Fatal(err, r.Site.Diagnostics())
		}
		made[outputs[i].Path()] = b.String()
	}
	return made
}

// publicStarter is the careers site of [openStarter], built once. Only one test at a time may ask for it.
func publicStarter(t testing.TB) map[string]string {
	t.Helper()
	if starterPages == nil {
		starterPages = public(t, openStarter(t))
	}
	return starterPages
}

var starterPages map[string]string

// openStarter is the starter with all of its roles open.
func openStarter(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, top := range []string{"roles", "content"} {
		err := fs.WalkDir(starter, top, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(starter, name)
			if top == "roles" {
				data = regexp.MustCompile(`(?m)^status: .*\n|^posted: .*\n`).ReplaceAll(data, nil)
				data = bytes.Replace(data, []byte("\ntitle: "), []byte("\nstatus: open\nposted: 2026-11-10\ntitle: "), 1)
			}
			files[name] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

var searchPattern = regexp.MustCompile(`<script defer src="[^"<>]*assets/search.js"></script>`)

var ldPattern = regexp.MustCompile(`(?s)<script type="application/ld\+json">(.*?)</script>`)

// vocabulary lists what schema.org (release 30.0) knows of the types that are used, as far as Google reads it.
var vocabulary = map[string][]string{
	"JobPosting": {
		"title", "description", "datePosted", "hiringOrganization", "jobLocation", "applicantLocationRequirements", "jobLocationType", "baseSalary",
		"employmentType", "validThrough", "identifier", "url", "directApply",
	},
	"Organization":      {"name", "sameAs", "logo"},
	"Place":             {"address"},
	"PostalAddress":     {"streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry"},
	"Country":           {"name"},
	"State":             {"name"},
	"MonetaryAmount":    {"currency", "value"},
	"QuantitativeValue": {"value", "minValue", "maxValue", "unitText"},
	"PropertyValue":     {"name", "value"},
}

// The starter's five roles, set open, have all that Google requires and recommends, in the forms that it reads.
func TestTheStarterAsJobPostings(t *testing.T) {
	made := publicStarter(t)
	pages := 0
	for name, text := range made {
		found := ldPattern.FindAllStringSubmatch(text, -1)
		isRole := path.Dir(path.Dir(name)) == "roles" && strings.HasSuffix(name, ".html") && !strings.Contains(text, `http-equiv="refresh"`)
		if !isRole { // or the picture of one
			if strings.Contains(text, "JobPosting") {
				t.Errorf("%s isn't a role, and says JobPosting", name)
			}
			continue
		}
		pages++
		if len(found) != 1 {
			t.Errorf("%s has %d postings for search engines", name, len(found))
			continue
		}
		var job map[string]any
		if err := json.Unmarshal([]byte(found[0][1]), &job); err != nil {
			t.Fatal(err)
		}
		checkPosting(t, name, text, job)
	}
	if pages != 5 {
		t.Errorf("there are %d roles", pages)
	}
}

func checkPosting(t *testing.T, name, text string, job map[string]any) {
	checkWords(t, name, job)
	for _, required := range []string{"title", "description", "datePosted", "hiringOrganization", "baseSalary", "employmentType", "identifier", "url"} {
		if job[required] == nil {
			t.Errorf("%s: the posting lacks %s", name, required)
		}
	}
	if job["jobLocation"] == nil && job["applicantLocationRequirements"] == nil {
		t.Errorf("%s: the posting has no place", name)
	}
	if job["jobLocationType"] != nil && (job["jobLocationType"] != "TELECOMMUTE" || job["applicantLocationRequirements"] == nil) {
		t.Errorf("%s: work from home needs countries", name)
	}
	description := fmt.Sprint(job["description"])
	if rest := regexp.MustCompile(`</?(?:p|ul|li|br)>`).ReplaceAllString(description, ""); strings.Contains(rest, "<") || len(rest) < 200 {
		t.Errorf("%s: the description is short or holds other elements: %s", name, rest)
	}
	// What it says is on the page: its words, one sentence after the other.
	page := words(ldPattern.ReplaceAllString(text, ""))
	for _, part := range regexp.MustCompile(`<[^>]*>`).Split(description, -1) {
		if said := words(part); !strings.Contains(page, strings.TrimSuffix(said, ":")) {
			t.Errorf("%s: search engines are told %q, which the page doesn't say", name, said)
		}
	}
}

func words(markup string) string {
	plain := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(markup, " ")
	plain = strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&quot;", `"`, "&amp;", "&", ":", " ").Replace(plain)
	return strings.Join(strings.Fields(plain), " ")
}

// checkWords finds properties that schema.org doesn't know of a type.
func checkWords(t *testing.T, name string, object map[string]any) {
	typ := fmt.Sprint(object["@type"])
	known, ok := vocabulary[typ]
	if !ok {
		t.Errorf("%s: there is no type %s", name, typ)
	}
	for key, value := range object {
		if !strings.HasPrefix(key, "@") && !slices.Contains(known, key) {
			t.Errorf("%s: a %s has no %s", name, typ, key)
		}
		values, ok := value.([]any)
		if !ok {
			values = []any{value}
		}
		for _, v := range values {
			if inner, ok := v.(map[string]any); ok {
				checkWords(t, name, inner)
			}
		}
	}
}

// Programs read jobs.json by its schema.
func TestJobsFollowTheirSchema(t *testing.T) {
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(careers.Schema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("jobs.json", document); err != nil {
		t.Fatal(err)
	}
	jobs, err := jsonschema.UnmarshalJSON(strings.NewReader(publicStarter(t)["jobs.json"]))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.MustCompile("jobs.json").Validate(jobs); err != nil {
		t.Error(err)
	}
}

// FuzzFeeds writes anything into a role. Its feeds can be read all the same, and nothing breaks out of its place.
func FuzzFeeds(f *testing.F) {
	f.Add("Baker & \"Co\"", "Bakes <b>bread</b> & ]]> daily", "Some *words* & ]]> &amp; '<!--'")
	f.Add("Baker", "Bakes <b>bread</b> & ]]> \x0b\uFFFF", "Some *words*, ]]> and </script><script>alert(1)</script>")
	f.Add("{{.}} \u202e", "\u2028 \U0010FFFF", "<![CDATA[ <!-- & &amp; [a](javascript:alert(1)) ![b](http://x/y.png)")
	f.Fuzz(func(t *testing.T, title, summary, body string) {
		quoted := func(s string) string { data, _ := json.Marshal(strings.ToValidUTF8(s, "")); return string(data) }
		role := "---\nstatus: open\nposted: 2026-11-01\nlocations: [{country: BE}]\napply: {email: a@example.com}\ntitle: " + quoted(title) +
			"\nsummary: " + quoted(summary) + "\nresponsibilities: [" + quoted(body) + ", " + strings.Repeat("bake ", 50) + "]\nskills: [Dough]\n" +
			"questions: [{ask: Which?, skill: dough}]\n---\n" + strings.ToValidUTF8(body, "") + "\n"
		r := compile(t, fstest.MapFS{
			"roles/baker.md":    {Data: []byte(role)},
			"content/site.yaml": {Data: []byte("organisation: {name: Bakery}\nfeeds: {indeed: true, greenhouse: true}\nchecks: {example-published: off}\n")},
		}, build.Options{Today: today})
		if r.Site == nil {
			t.Skip("it is refused")
		}
		outputs := r.Site.Outputs()
		for i := range outputs {
			var b bytes.Buffer
			if err := r.Site.Render(&outputs[i], &b); err != nil {
				t.Fatal(err)
			}
			readStrictly(t, outputs[i].Path(), b.Bytes())
		}
	})
}

// A character that no XML document may hold, written as Markdown's reference to it, would make job boards refuse the whole feed.
func TestFeedsHoldNoCharacterThatXMLForbids(t *testing.T) {
	r := compile(t, fstest.MapFS{
		"roles/baker.md": {Data: []byte("---\ntitle: Baker\nstatus: open\nposted: 2026-11-01\nlocations: [{country: BE}]\napply: {email: a@example.com}\n" +
			"summary: You bake bread for the whole street, at night and by hand.\nresponsibilities: [Bake bread]\nskills: [Dough]\nquestions: [{ask: Which?, skill: dough}]\n---\n\nWe bake &#xfffe; bread.\n")},
		"content/site.yaml": {Data: []byte("organisation: {name: Bakery}\nfeeds: {indeed: true}\n")},
	}, build.Options{Today: today})
	outputs := r.Site.Outputs()
	for i := range outputs {
		var b bytes.Buffer
		if err := r.Site.Render(&outputs[i], &b); err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(outputs[i].Path(), ".xml") && strings.ContainsRune(b.String(), 0xfffe) {
			t.Errorf("%s holds U+FFFE", outputs[i].Path())
		}
	}
}

func readStrictly(t *testing.T, name string, data []byte) {
	switch path.Ext(name) {
	case ".xml":
		for d := xml.NewDecoder(bytes.NewReader(data)); ; {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				return
			} else if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, data)
			}
		}
	case ".json":
		if !json.Valid(data) {
			t.Fatalf("%s is no JSON:\n%s", name, data)
		}
	case ".html":
		data = searchPattern.ReplaceAll(data, nil)
		scripts := ldPattern.FindAllSubmatch(data, -1)
		if bytes.Count(data, []byte("<script")) != len(scripts) || bytes.Count(data, []byte("</script")) != len(scripts) {
			t.Fatalf("%s has a script that isn't ours:\n%s", name, data)
		}
		for _, s := range scripts {
			if !json.Valid(s[1]) {
				t.Fatalf("%s: the posting for search engines is no JSON:\n%s", name, s[1])
			}
		}
	}
}

// A team words its postings in its own way. What search engines and job boards read follows the page.
func TestASitesOwnPostingIsToldEverywhere(t *testing.T) {
	files := openStarter(t)
	part, err := fs.ReadFile(starter, "templates/parts/posting.html")
	if err != nil {
		t.Fatal(err)
	}
	files["templates/parts/posting.html"] = &fstest.MapFile{Data: bytes.ReplaceAll(part, []byte(`{{say "posting.responsibilities"}}`), []byte("Your <em>weeks</em> with us"))}
	made := public(t, files)
	for name, want := range map[string]string{
		"roles/partner-manager/index.html": "<h2>Your <em>weeks</em> with us</h2>",
		"feed.json":                        `\u003cp\u003eYour weeks with us\u003c/p\u003e`,
		"jobs.json":                        `\u003cp\u003eYour weeks with us\u003c/p\u003e`,
		"feed.xml":                         `&lt;p&gt;Your weeks with us&lt;/p&gt;`,
	} {
		if !strings.Contains(made[name], want) || strings.Contains(made[name], "What you will do") {
			t.Errorf("%s doesn't say %s", name, want)
		}
	}
	if data := ldPattern.FindString(made["roles/partner-manager/index.html"]); !strings.Contains(data, `\u003cp\u003eYour weeks with us\u003c/p\u003e`) {
		t.Errorf("search engines are told otherwise: %s", data)
	}
}
