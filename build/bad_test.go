package build_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build"
)

// baker is a role that builds, for files that only something else is wrong with.
const baker = `---
title: Baker
summary: Bakes.
responsibilities: [Bake]
skills: [Kneading]
questions: [{ask: How long?, skill: kneading}]
---
`

// What nobody writes on purpose still ends in a page or in an explanation: never in a crash, a wait, or silence.
func TestFilesThatNobodyWritesOnPurpose(t *testing.T) {
	bomb := "a: &a [x, x, x, x, x, x, x, x, x]\n"
	for c := 'b'; c <= 'i'; c++ {
		bomb += fmt.Sprintf("%c: &%c [%s]\n", c, c, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*%c, ", c-1), 9), ", "))
	}
	cases := []struct{ name, path, data, want string }{
		{"a role of ninety kilobytes", "roles/long.md", baker + strings.Repeat("Words upon words.\n\n", 90<<10/19), ""},
		{"a role of two megabytes", "roles/long.md", baker + strings.Repeat("Words upon words.\n\n", 2<<20/19), "error[text-too-long]: this file has 2048 KB"},
		{"an empty role", "roles/empty.md", "", "error[front-matter-missing]"},
		{"a picture named .md", "roles/photo.md", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "error[not-text]: this isn't a text file"},
		{"a role in Latin-1", "roles/latin.md", "---\ntitle: B\xe4cker\n---\n", "roles/latin.md:2:9: error[not-utf-8]: this character is not valid UTF-8 (byte 0xE4)"},
		{"an alias bomb", "roles/bomb.md", "---\n" + bomb + "---\n", "error["},
		{"an alias bomb in the settings", "content/site.yaml", bomb, "error["},
		{"deep nesting", "roles/deep.md", "---\nskills: " + strings.Repeat("[", 100000) + "\n---\n", "error["},
		{"deep nesting in the text", "roles/deep.md", baker + strings.Repeat("> ", 10000) + "x\n", "error[nested-too-deep]"},
		{"many brackets", "roles/brackets.md", baker + strings.Repeat("[", 10000) + strings.Repeat("\n\n"+strings.Repeat("*_", 1000), 20), ""},
		{"a settings file of another program", "content/site.yaml", "theme: {name: material}\nplugins: [search]\n", "content/site.yaml:1:1: error[unknown-key]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := compile(t, fstest.MapFS{"roles/baker.md": {Data: []byte(baker)}, c.path: {Data: []byte(c.data)}}, build.Options{})
			switch messages := got.messages(); {
			case c.want == "" && (messages != "" || got.files["index.html"] == ""):
				t.Errorf("it should build, but:\n%s", messages)
			case !strings.Contains(messages, c.want):
				t.Errorf("want %q in\n%s", c.want, messages)
			case c.want != "" && len(got.files) > 0:
				t.Error("it was built in spite of the error")
			}
		})
	}
}

func TestAFileThatCannotBeReadIsReportedBesideTheOthers(t *testing.T) {
	site := locked{fstest.MapFS{
		"roles/baker.md":  {Data: []byte(baker)},
		"roles/secret.md": {Data: []byte(baker)},
		"roles/typo.md":   {Data: []byte(strings.Replace(baker, "skills", "skils", 1))},
	}, "roles/secret.md"}
	got := compile(t, site, build.Options{}).messages()
	for _, want := range []string{
		"roles/secret.md:1:1: error[unreadable-file]: this file can't be read: permission denied",
		"roles/typo.md:5:1: error[unknown-key]: a role has no key “skils”",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("want %q in\n%s", want, got)
		}
	}
}

// locked is a file system in which one file may not be read.
type locked struct {
	fstest.MapFS
	name string
}

func (l locked) Open(name string) (fs.File, error) {
	if name == l.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return l.MapFS.Open(name)
}

func (l locked) ReadFile(name string) ([]byte, error) {
	if name == l.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return l.MapFS.ReadFile(name)
}

func TestTwoThousandRoles(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds under the race detector")
	}
	site := fstest.MapFS{}
	for i := range 2000 {
		boss := ""
		if i > 0 {
			boss = fmt.Sprintf("reports_to: baker-%d\n", (i-1)/3)
		}
		role := strings.Replace(baker, "title: Baker\n", fmt.Sprintf("title: Baker %d\nfamily: bakery\n%s", i, boss), 1)
		site[fmt.Sprintf("roles/row-%d/baker-%d.md", i/100, i)] = &fstest.MapFile{Data: []byte(role)}
	}
	got := compile(t, site, build.Options{})
	if messages := got.messages(); messages != "" {
		t.Fatal(messages)
	}
	home := got.files["index.html"]
	if listed := strings.Count(home, `<li data-is="`); got.roles != 2000 || listed != 2000 {
		t.Errorf("%d roles, %d of them on the home page", got.roles, listed)
	}
	if len(home) > 300<<10 {
		t.Errorf("the home page has %d KB; it should be light", len(home)>>10)
	}
	if !strings.Contains(got.files["team/index.html"], "<details") {
		t.Error("a chart of 2000 roles has branches that fold, so that it can be read")
	}
}
