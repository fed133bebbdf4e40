//go:build unix

package cli_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"rolewright/build/cli"
)

const openRole = `---
title: Baker
summary: You bake bread and rolls for the whole street, at night and by hand, and you do it in the company of three others.
status: open
locations: [{city: Ghent, country: BE}]
posted: 2025-11-01
apply: {email: dough@bakery.example}
responsibilities: [Bake what is ordered, and forty loaves more for those who come without an order]
skills: [Sourdough]
questions: [{ask: How did you save a dough?, skill: sourdough}]
---
`

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	must(t, os.MkdirAll(filepath.Dir(name), 0o777))
	must(t, os.WriteFile(name, []byte(text), 0o777))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// run runs a program in a folder and fails the test if it fails.
func run(t *testing.T, folder, name string, args ...string) {
	t.Helper()
	c := exec.Command(name, args...)
	c.Dir = folder
	c.Env = append(os.Environ(), "GIT_COMMITTER_DATE=2026-11-03T08:00:00+01:00", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%s %q: %v\n%s", name, args, err, out)
	}
}

// bakery writes a site with one open role, committed unless told otherwise.
func bakery(t *testing.T, folder string, commit bool) {
	t.Helper()
	writeFile(t, filepath.Join(folder, "content/site.yaml"), "organisation: {name: Bakery}\nbase_url: https://jobs.bakery.example\n")
	writeFile(t, filepath.Join(folder, "roles/baker.md"), openRole)
	if commit {
		run(t, folder, "git", "init", "-q")
		run(t, folder, "git", "add", "roles", "content")
		run(t, folder, "git", "-c", "user.name=Kim", "-c", "user.email=kim@example.com", "commit", "-q", "-m", "Roles")
	}
}

// buildCareers builds the careers site of a folder, and returns its sitemap and what was said.
func buildCareers(t *testing.T, folder string) (sitemap, said string) {
	t.Helper()
	var out bytes.Buffer
	starter, err := filepath.Abs("../..")
	must(t, err)
	code := cli.Main([]string{"build", "--audience", "public", "-s", folder}, cli.World{
		Out: &out, Err: &out, Env: func(string) string { return "" }, Starter: os.DirFS(starter),
	})
	if code != 0 {
		t.Fatalf("it ends with %d:\n%s", code, out.String())
	}
	data, err := os.ReadFile(filepath.Join(folder, "public/sitemap.xml"))
	must(t, err)
	return string(data), out.String()
}

const committed = "<lastmod>2026-11-03T07:00:00Z</lastmod>"

// Whoever builds the site of somebody else doesn't run what that one's repository names. Each case first proves itself: asked
// in the ordinary way, git runs the trap.
func TestGitRunsNothingOfTheSites(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes histories with git")
	}
	needGit(t)
	trap := func(t *testing.T) (command, sprung string) {
		sprung = filepath.Join(t.TempDir(), "sprung")
		command = filepath.Join(t.TempDir(), "trap")
		writeFile(t, command, "#!/bin/sh\ntouch "+sprung+"\nexit 0\n")
		return command, sprung
	}
	config := func(key string) func(t *testing.T, site, trap string) {
		return func(t *testing.T, site, trap string) { run(t, site, "git", "config", key, trap) }
	}
	cases := []struct {
		name  string
		set   func(t *testing.T, site, trap string)
		proof []string // what sets the trap off
	}{
		{"file system monitor", config("core.fsmonitor"), []string{"diff", "HEAD"}},
		{"hook", func(t *testing.T, site, trap string) {
			run(t, site, "cp", trap, ".git/hooks/post-index-change")
			run(t, site, "touch", "-d", "2001-01-01", "roles/baker.md")
		}, []string{"status"}},
		{"folder of hooks", func(t *testing.T, site, trap string) {
			run(t, site, "cp", trap, "post-index-change")
			run(t, site, "git", "config", "core.hooksPath", site)
			run(t, site, "touch", "-d", "2001-01-01", "roles/baker.md")
		}, []string{"status"}},
		{"external diff", func(t *testing.T, site, trap string) {
			config("diff.external")(t, site, trap)
			writeFile(t, filepath.Join(site, "roles/baker.md"), openRole+"\n")
		}, []string{"diff", "HEAD"}},
		{"textconv", func(t *testing.T, site, trap string) {
			config("diff.evil.textconv")(t, site, trap)
			writeFile(t, filepath.Join(site, ".gitattributes"), "*.md diff=evil\n")
			writeFile(t, filepath.Join(site, "roles/baker.md"), openRole+"\n")
		}, []string{"diff", "HEAD"}},
		{"filter", func(t *testing.T, site, trap string) {
			config("filter.evil.clean")(t, site, trap)
			writeFile(t, filepath.Join(site, ".gitattributes"), "*.md filter=evil\n")
			run(t, site, "touch", "-d", "2001-01-01", "roles/baker.md")
		}, []string{"diff", "HEAD"}},
		{"check of signatures", func(t *testing.T, site, trap string) {
			config("gpg.program")(t, site, trap)
			run(t, site, "git", "config", "log.showSignature", "true")
			signed := filepath.Join(t.TempDir(), "signer")
			writeFile(t, signed, "#!/bin/sh\ncat >/dev/null\necho '[GNUPG:] SIG_CREATED ' >&2\nprintf -- '-----BEGIN PGP SIGNATURE-----\\nx\\n-----END PGP SIGNATURE-----\\n'\n")
			run(t, site, "git", "-c", "gpg.program="+signed, "-c", "user.name=Kim", "-c", "user.email=kim@example.com", "commit", "-q", "-S", "--amend", "-m", "Roles")
		}, []string{"log"}},
		{"alias", func(t *testing.T, site, trap string) { run(t, site, "git", "config", "alias.history", "!"+trap) }, []string{"history"}},
		{"configuration that is included", func(t *testing.T, site, trap string) {
			writeFile(t, filepath.Join(site, "more"), "[core]\n\tfsmonitor = "+trap+"\n")
			run(t, site, "git", "config", "includeIf.gitdir:**.path", filepath.Join(site, "more"))
		}, []string{"diff", "HEAD"}},
		{"objects to be fetched", func(t *testing.T, site, trap string) {
			run(t, site, "git", "config", "core.sshCommand", trap)
			run(t, site, "git", "config", "core.repositoryFormatVersion", "1")
			run(t, site, "git", "config", "extensions.partialClone", "origin")
			run(t, site, "git", "config", "remote.origin.url", "ssh://example.invalid/x")
			run(t, site, "git", "config", "remote.origin.promisor", "true")
			run(t, site, "sh", "-c", "rm -f .git/objects/$(git rev-parse HEAD:roles/baker.md | sed 's#^..#&/#')")
		}, []string{"cat-file", "-p", "HEAD:roles/baker.md"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			site := t.TempDir()
			bakery(t, site, true)
			trap, sprung := trap(t)
			c.set(t, site, trap)
			if _, said := buildCareers(t, site); exists(sprung) {
				t.Errorf("the build ran it; it said %s", said)
			}
			ordinary := exec.Command("git", append([]string{"-C", site}, c.proof...)...)
			_ = ordinary.Run()
			if !exists(sprung) {
				t.Errorf("git %q doesn't run it either, so this test shows nothing", c.proof)
			}
		})
	}
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return err == nil
}

func needGit(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Fatal("this test needs git")
	}
}

func TestTheEnvironmentNamesNothingThatGitRuns(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes histories with git")
	}
	needGit(t)
	site := t.TempDir()
	bakery(t, site, true)
	sprung := filepath.Join(t.TempDir(), "sprung")
	trap := filepath.Join(t.TempDir(), "trap")
	writeFile(t, trap, "#!/bin/sh\ntouch "+sprung+"\n")
	for name, value := range map[string]string{
		"GIT_EXTERNAL_DIFF": trap, "GIT_PAGER": trap, "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.fsmonitor", "GIT_CONFIG_VALUE_0": trap,
		"GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/nowhere", "GIT_EXEC_PATH": t.TempDir(), "GIT_TRACE": filepath.Join(t.TempDir(), "trace"),
	} {
		t.Setenv(name, value)
	}
	sitemap, said := buildCareers(t, site)
	if exists(sprung) || !strings.Contains(sitemap, committed) {
		t.Errorf("the trap is sprung: %v; it said %s\n%s", exists(sprung), said, sitemap)
	}
}

// A folder that is laid out like the inside of a repository can be part of an ordinary clone.
func TestAFolderLaidOutLikeARepositoryIsNone(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes histories with git")
	}
	needGit(t)
	clone := t.TempDir()
	site := filepath.Join(clone, "mysite")
	bakery(t, site, true)
	must(t, os.Rename(filepath.Join(site, ".git"), filepath.Join(clone, "inside")))
	inside, err := os.ReadDir(filepath.Join(clone, "inside"))
	must(t, err)
	for _, e := range inside {
		must(t, os.Rename(filepath.Join(clone, "inside", e.Name()), filepath.Join(site, e.Name())))
	}
	sprung := filepath.Join(t.TempDir(), "sprung")
	run(t, site, "git", "config", "-f", "config", "core.worktree", ".")
	run(t, site, "git", "config", "-f", "config", "core.fsmonitor", "touch "+sprung+"; false")
	sitemap, _ := buildCareers(t, site)
	if exists(sprung) || strings.Contains(sitemap, "lastmod") {
		t.Errorf("it is taken for a repository; command run: %v", exists(sprung))
	}
}

func TestDatesComeFromCommits(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes histories with git")
	}
	needGit(t)
	commit := func(t *testing.T, folder string) {
		run(t, folder, "git", "-c", "user.name=Kim", "-c", "user.email=kim@example.com", "commit", "-q", "--allow-empty", "-m", "More")
	}
	for _, c := range []struct {
		name  string
		site  func(t *testing.T) string
		dated bool
		said  string
	}{
		{"committed", func(t *testing.T) string { s := t.TempDir(); bakery(t, s, true); return s }, true, ""},
		{"no repository", func(t *testing.T) string { s := t.TempDir(); bakery(t, s, false); return s }, false, ""},
		{"not committed", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, true)
			writeFile(t, filepath.Join(s, "roles/baker.md"), strings.Replace(openRole, "Ghent", "Bruges", 1))
			return s
		}, false, ""},
		{"other line ends", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, true)
			writeFile(t, filepath.Join(s, "roles/baker.md"), strings.ReplaceAll(openRole, "\n", "\r\n"))
			return s
		}, true, ""},
		{"a later commit of other files", func(t *testing.T) string { s := t.TempDir(); bakery(t, s, true); commit(t, s); return s }, true, ""},
		{"packed", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, true)
			run(t, s, "git", "gc", "-q")
			return s
		}, true, ""},
		{"no branch", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, true)
			run(t, s, "git", "checkout", "-q", "--detach")
			return s
		}, true, ""},
		{"a folder of a repository", func(t *testing.T) string {
			top := t.TempDir()
			s := filepath.Join(top, "hiring", "site")
			bakery(t, s, false)
			run(t, top, "git", "init", "-q")
			run(t, top, "git", "add", ".")
			commit(t, top)
			return s
		}, true, ""},
		{"a linked work tree", func(t *testing.T) string {
			s, linked := t.TempDir(), filepath.Join(t.TempDir(), "linked")
			bakery(t, s, true)
			run(t, s, "git", "worktree", "add", "-q", linked)
			return linked
		}, true, ""},
		{"sha256", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, false)
			run(t, s, "git", "init", "-q", "--object-format=sha256")
			run(t, s, "git", "add", ".")
			commit(t, s)
			return s
		}, true, ""},
		{"no commit", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, false)
			run(t, s, "git", "init", "-q")
			return s
		}, false, "Left out when roles last changed: the repository's HEAD leads to no commit"},
		{"shallow", func(t *testing.T) string {
			s, shallow := t.TempDir(), filepath.Join(t.TempDir(), "shallow")
			bakery(t, s, true)
			run(t, s, "git", "clone", "-q", "--depth", "1", "file://"+s, shallow)
			return shallow
		}, false, "Left out when roles last changed: this clone is shallow"},
		{"objects lost", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, true)
			run(t, s, "sh", "-c", "rm -rf .git/objects/*")
			return s
		}, false, "Left out when roles last changed: git can't read"},
		{"objects borrowed from another folder", func(t *testing.T) string {
			s, borrower := t.TempDir(), filepath.Join(t.TempDir(), "borrower")
			bakery(t, s, true)
			run(t, s, "git", "clone", "-q", "--shared", s, borrower)
			return borrower
		}, false, "Left out when roles last changed: this clone borrows its history"},
		{"no longer borrowed", func(t *testing.T) string {
			s, borrower := t.TempDir(), filepath.Join(t.TempDir(), "borrower")
			bakery(t, s, true)
			run(t, s, "git", "clone", "-q", "--shared", s, borrower)
			run(t, borrower, "git", "repack", "-a", "-d", "-q")
			run(t, borrower, "rm", ".git/objects/info/alternates")
			return borrower
		}, true, ""},
		{"objects behind a link", func(t *testing.T) string {
			s, elsewhere := t.TempDir(), filepath.Join(t.TempDir(), "objects")
			bakery(t, s, true)
			must(t, os.Rename(filepath.Join(s, ".git/objects"), elsewhere))
			must(t, os.Symlink(elsewhere, filepath.Join(s, ".git/objects")))
			return s
		}, false, "Left out when roles last changed: this clone borrows its history"},
		{"another computer", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, true)
			writeFile(t, filepath.Join(s, ".git/commondir"), "/"+filepath.Join(s, ".git")+"\n")
			return s
		}, false, "Left out when roles last changed: this repository is on another computer"},
		{"a pipe for a HEAD", func(t *testing.T) string {
			s := t.TempDir()
			bakery(t, s, true)
			run(t, s, "sh", "-c", "rm .git/HEAD; mkfifo .git/HEAD")
			return s
		}, false, "Left out when roles last changed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			sitemap, said := buildCareers(t, c.site(t))
			if strings.Contains(sitemap, committed) != c.dated || strings.Contains(sitemap, "lastmod") != c.dated {
				t.Errorf("want a date: %v; got\n%s", c.dated, sitemap)
			}
			if (c.said == "") != !strings.Contains(said, "Left out when") || !strings.Contains(said, c.said) {
				t.Errorf("it says %s", said)
			}
		})
	}
}
