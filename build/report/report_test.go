package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"rolewright/build/report"
	"rolewright/build/source"
)

// baker is a file with characters of several bytes, and a line of more characters than anybody wants to see.
var baker = &source.File{Path: "roles/baker #1.md", Data: "title: Bäcker\nsummary: 🥐, 100%: crisp\n\nlong: " + strings.Repeat("é", 300) + "END" + strings.Repeat("x", 300) + "\n"}

// found has one finding of each sort: in a line, in several, at a point, in a file as such, and nowhere.
func found() source.Diagnostics {
	var d source.Diagnostics
	at := func(text string) source.Span {
		start := strings.Index(baker.Data, text)
		return baker.Span(start, start+len(text))
	}
	d.Add(rule("first-rule", source.Info), at("crisp"), "it says “crisp”: twice\r\n::error::100%%").Help("say it once").
		See(at("Bäcker"), "it stands here").See(baker.Whole(), "and in this file")
	d.Add(rule("raw-html", source.Warning), at("Bäcker\nsummary"), "this goes on | over <two> lines")
	d.Add(rule("unknown-key", source.Error), at("END"), "a point in a long line")
	d.Add(rule("unknown-key", source.Error), baker.Span(5, 5), "a point")
	d.Add(rule("bad-file-name", source.Error), baker.Whole(), "a whole file")
	d.Add(rule("no-roles", source.Error), source.Span{}, "there are no roles").Help("begin one")
	return d
}

func rule(name string, severity source.Severity) *source.Rule {
	return &source.Rule{Name: name, Severity: severity, Doc: "It finds " + name + ". Avoid it."}
}

func sample() *report.Report {
	r := &report.Report{Found: found(), Folder: "team/hiring", Version: "v1.2.3", Sum: "4 errors, 1 warning, 1 info in 1 file."}
	for _, d := range r.Found {
		if !slices.ContainsFunc(r.Rules, func(known *source.Rule) bool { return known.Name == d.Rule.Name }) {
			r.Rules = append(r.Rules, d.Rule)
		}
	}
	return r
}

func validate(t *testing.T, schema []byte, data []byte) {
	t.Helper()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("schema", parsed); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("schema")
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := compiled.Validate(value); err != nil {
		t.Errorf("%v\n%s", err, data)
	}
}

func TestJSON(t *testing.T) {
	for _, r := range []*report.Report{sample(), {Version: "v1"}} {
		var b bytes.Buffer
		if err := r.JSON(&b); err != nil {
			t.Fatal(err)
		}
		validate(t, report.Schema, b.Bytes())
	}
	var b bytes.Buffer
	if err := sample().JSON(&b); err != nil {
		t.Fatal(err)
	}
	var got struct{ Findings []map[string]any }
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	start := float64(strings.Index(baker.Data, "crisp"))
	want := map[string]any{
		"rule": "first-rule", "severity": "info", "message": "it says “crisp”: twice\r\n::error::100%", "hint": "say it once",
		"path": "team/hiring/roles/baker #1.md", "line": 2.0, "column": 19.0, "endLine": 2.0, "endColumn": 24.0,
		"start": start, "end": start + 5, "excerpt": "summary: 🥐, 100%: crisp",
		"related": []any{
			map[string]any{
				"message": "it stands here", "path": "team/hiring/roles/baker #1.md", "line": 1.0, "column": 8.0, "endLine": 1.0, "endColumn": 14.0,
				"start": 7.0, "end": 14.0, "excerpt": "title: Bäcker",
			},
			map[string]any{"message": "and in this file", "path": "team/hiring/roles/baker #1.md"},
		},
	}
	if diff := cmp.Diff(want, got.Findings[0]); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	long := got.Findings[2]["excerpt"].(string)
	if !strings.Contains(long, "éEND") || len([]rune(long)) != 240 {
		t.Errorf("of the long line there is %q", long)
	}
	if _, has := got.Findings[5]["path"]; has {
		t.Error("what is nowhere has a path")
	}
}

func TestGitHub(t *testing.T) {
	var b bytes.Buffer
	if err := sample().GitHub(&b); err != nil {
		t.Fatal(err)
	}
	const file = "file=team/hiring/roles/baker #1.md"
	want := []string{
		"::error " + file + ",line=4,endLine=4,col=307,endColumn=310,title=unknown-key::a point in a long line",
		"::error " + file + ",line=1,endLine=1,col=6,endColumn=6,title=unknown-key::a point",
		"::error " + file + ",title=bad-file-name::a whole file",
		"::error title=no-roles::there are no roles%0Ahelp: begin one",
		"::warning " + file + ",line=1,endLine=2,title=raw-html::this goes on | over <two> lines",
		"::notice " + file + ",line=2,endLine=2,col=19,endColumn=24,title=first-rule::it says “crisp”: twice%0D%0A::error::100%25" +
			"%0Ait stands here: team/hiring/roles/baker #1.md:1%0Aand in this file: team/hiring/roles/baker #1.md%0Ahelp: say it once",
		"4 errors, 1 warning, 1 info in 1 file.",
		"",
	}
	if diff := cmp.Diff(want, strings.Split(b.String(), "\n")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// What stands in a file's name or a value can't end a command and begin another.
func TestGitHubEscapes(t *testing.T) {
	var d source.Diagnostics
	d.Add(rule("bad-file-name", source.Error), (&source.File{Path: "roles/a,line=9::b\n%.md", Data: "x"}).Span(0, 1), "“\r\n::set-output name=x::y”")
	var b bytes.Buffer
	if err := (&report.Report{Found: d, Sum: "1 error."}).GitHub(&b); err != nil {
		t.Fatal(err)
	}
	want := "::error file=roles/a%2Cline=9%3A%3Ab%0A%25.md,line=1,endLine=1,col=1,endColumn=2,title=bad-file-name::“%0D%0A::set-output name=x::y”\n1 error.\n"
	if b.String() != want {
		t.Errorf("it is\n%swant\n%s", b.String(), want)
	}
}

func TestSummary(t *testing.T) {
	r := sample()
	for range 200 {
		r.Found.Add(rule("last-rule", source.Info), source.Span{}, "more")
	}
	var b bytes.Buffer
	if err := r.Summary(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"### rolewright\n\n4 errors, 1 warning, 1 info in 1 file.\n\n| | where | what |\n| --- | --- | --- |\n| error | team/hiring/roles/baker \\#1.md:4 | a point in a long line (unknown-key) |\n",
		"| warning | team/hiring/roles/baker \\#1.md:1 | this goes on \\| over &lt;two&gt; lines (raw-html) |\n",
		"\n… and 106 more, which the log has.\n",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("there is no %q in\n%s", want, b.String())
		}
	}
}

// log is what is compared of a SARIF log.
type log struct {
	Runs []struct {
		Tool struct {
			Driver struct{ Rules []struct{ ID string } }
		}
		Results []struct {
			RuleID       string
			RuleIndex    int
			Level        string
			Locations    []location
			Related      []location        `json:"relatedLocations"`
			Fingerprints map[string]string `json:"partialFingerprints"`
		}
	}
}

type location struct {
	ID       int
	Physical struct {
		Artifact struct{ URI, URIBaseID string } `json:"artifactLocation"`
		Region   map[string]any
	} `json:"physicalLocation"`
}

func sarif(t *testing.T, r *report.Report) (log, []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := r.SARIF(&b); err != nil {
		t.Fatal(err)
	}
	var parsed log
	if err := json.Unmarshal(b.Bytes(), &parsed); err != nil || len(parsed.Runs) != 1 {
		t.Fatal(err)
	}
	return parsed, b.Bytes()
}

func TestSARIF(t *testing.T) {
	schema, err := os.ReadFile("testdata/sarif.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	_, nothing := sarif(t, &report.Report{Version: "v1"})
	validate(t, schema, nothing)
	parsed, data := sarif(t, sample())
	validate(t, schema, data)
	run := parsed.Runs[0]
	for _, result := range run.Results {
		if run.Tool.Driver.Rules[result.RuleIndex].ID != result.RuleID {
			t.Errorf("%s isn't the rule with its number", result.RuleID)
		}
	}
	first := run.Results[0]
	if first.Level != "note" || len(first.Related) != 2 || first.Related[1].ID != 2 {
		t.Errorf("%+v", first)
	}
	at := first.Locations[0].Physical
	if at.Artifact.URI != "team/hiring/roles/baker%20%231.md" || at.Artifact.URIBaseID != "%SRCROOT%" {
		t.Errorf("it is in %+v", at.Artifact)
	}
	want := map[string]any{"startLine": 2.0, "startColumn": 19.0, "endLine": 2.0, "endColumn": 24.0, "snippet": map[string]any{"text": "crisp"}}
	if diff := cmp.Diff(want, at.Region); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if site := run.Results[5].Locations[0].Physical; site.Artifact.URI != "team/hiring/roles" || site.Region["startLine"] != 1.0 {
		t.Errorf("what is nowhere is in %+v", site)
	}
}

// Lines that were added above a finding leave its fingerprint as it was; two findings never share one.
func TestFingerprintsStay(t *testing.T) {
	prints := func(text string) []string {
		f := &source.File{Path: "roles/baker.md", Data: text}
		var d source.Diagnostics
		for _, at := range regexp.MustCompile(`odd|\n`).FindAllStringIndex(text, -1) {
			if text[at[0]] != '\n' {
				d.Add(rule("odd-word", source.Warning), f.Span(at[0], at[1]), "on line %d", f.Position(at[0]).Line)
			}
		}
		d.Add(rule("whole-file", source.Warning), f.Whole(), "a whole file")
		parsed, _ := sarif(t, &report.Report{Found: d})
		var all []string
		for _, result := range parsed.Runs[0].Results {
			all = append(all, result.Fingerprints["rolewright/v1"])
		}
		return all
	}
	before := prints("a: odd\nb: odd\n")
	if diff := cmp.Diff(before, prints("new: line\n\na: odd # and\nc: d\n  b: odd\n")); diff != "" || len(before) != 3 {
		t.Errorf("%d prints (-before +after)\n%s", len(before), diff)
	}
	if before[0] == before[1] || before[1] == before[2] {
		t.Errorf("findings share a fingerprint: %q", before)
	}
}
