//go:build unix

package cli_test

import (
	"bytes"
	"image"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rolewright/build/cli"
)

// built runs a build, and returns what the program ended with and said.
func built(t *testing.T, folder string, args ...string) (code int, said string) {
	t.Helper()
	var out bytes.Buffer
	starter, err := filepath.Abs("../..")
	must(t, err)
	code = cli.Main(append([]string{"build", "-s", folder}, args...), cli.World{
		Out: &out, Err: &out, Env: func(string) string { return "" }, Starter: os.DirFS(starter),
	})
	return code, out.String()
}

// files returns the names of the files below a folder that hold a text.
func filesWith(t *testing.T, folder, text string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(folder, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		if strings.Contains(string(data), text) {
			names = append(names, name)
		}
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return names
}

// A link or a copy under the name of a picture brings nothing of the site's folder onto the careers site.
func TestNoPrivateFileIsPublishedAsAPicture(t *testing.T) {
	tried := 0
	for name, plant := range map[string]func(t *testing.T, site string){
		"link to git's configuration": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, ".git/config"), "hunter2")
			must(t, os.Symlink("../../.git/config", filepath.Join(site, "content/pages/team.png")))
		},
		"link to the environment": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, ".env"), "DB_PASSWORD=hunter2")
			must(t, os.Symlink("../../.env", filepath.Join(site, "content/pages/team.png")))
		},
		"link to a role": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, "roles/miller.md"), "hunter2")
			must(t, os.Symlink("../../roles/miller.md", filepath.Join(site, "content/pages/team.png")))
		},
		"copy of a role": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, "content/pages/team.png"), "---\ntitle: hunter2\n---\n")
		},
		"link to a page": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, "content/pages/secret.md"), "---\ntitle: Secret\n---\nhunter2\n")
			must(t, os.Symlink("secret.md", filepath.Join(site, "content/pages/team.png")))
		},
		"link to the settings": func(t *testing.T, site string) {
			must(t, os.Symlink("../site.yaml", filepath.Join(site, "content/pages/team.png")))
		},
		"link from the top of the site to a skill": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, "content/skills/rye.md"), "---\nname: Rye\ndefinition: Bakes hunter2 so that it keeps.\nquestions: [How do you keep rye?]\n---\n")
			must(t, os.MkdirAll(filepath.Join(site, "content/root"), 0o777))
			must(t, os.Symlink("../skills/rye.md", filepath.Join(site, "content/root/rye.txt")))
		},
		"link from the top of the site to the settings": func(t *testing.T, site string) {
			must(t, os.MkdirAll(filepath.Join(site, "content/root"), 0o777))
			must(t, os.Symlink("../site.yaml", filepath.Join(site, "content/root/notes.md")))
		},
		"copy of a role for the top of the site": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, "content/root/icon.png"), "---\ntitle: hunter2\n---\n")
		},
		"stylesheet that is a page": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, "content/pages/secret.md"), "---\ntitle: Secret\n---\nhunter2\n")
			must(t, os.MkdirAll(filepath.Join(site, "templates/assets"), 0o777))
			must(t, os.Symlink("../../content/pages/secret.md", filepath.Join(site, "templates/assets/extra.css")))
		},
		"asset of a template": func(t *testing.T, site string) {
			writeFile(t, filepath.Join(site, ".env"), "hunter2")
			must(t, os.MkdirAll(filepath.Join(site, "templates/assets"), 0o777))
			must(t, os.Symlink("../../.env", filepath.Join(site, "templates/assets/logo.png")))
		},
	} {
		if tried++; testing.Short() && tried > 3 {
			break
		}
		t.Run(name, func(t *testing.T) {
			site := t.TempDir()
			bakery(t, site, false)
			writeFile(t, filepath.Join(site, "roles/baker.md"), openRole+"![Team](../content/pages/team.png)\n")
			must(t, os.MkdirAll(filepath.Join(site, "content/pages"), 0o777))
			plant(t, site)
			if team := filepath.Join(site, "content/pages/team.png"); !exists(team) { // what is planted is all that is wrong
				writeFile(t, team, tinyPNG(t))
			}
			if code, said := built(t, site, "--audience", "public"); code != 1 || len(filesWith(t, filepath.Join(site, "public"), "")) > 0 {
				t.Errorf("it ends with %d and writes %q: %s", code, filesWith(t, filepath.Join(site, "public"), "hunter2"), said)
			}
		})
	}
}

func tinyPNG(t *testing.T) string {
	t.Helper()
	var picture bytes.Buffer
	must(t, png.Encode(&picture, image.NewGray(image.Rect(0, 0, 2, 2))))
	return picture.String()
}

func TestPublicPicturesAreBareAndDocumentsAreNamed(t *testing.T) {
	site := t.TempDir()
	bakery(t, site, false)
	bare := tinyPNG(t)
	noted := bare[:33] + "\x00\x00\x00\x04tEXtm4rk\x00\x00\x00\x00" + bare[33:]
	writeFile(t, filepath.Join(site, "content/pages/oven.png"), noted)
	writeFile(t, filepath.Join(site, "content/pages/plan.pdf"), "%PDF-1.7 m4rk")
	writeFile(t, filepath.Join(site, "content/pages/loaf.avif"), "\x00\x00\x00\x1cftypavif\x00\x00\x00\x00 m4rk")
	writeFile(t, filepath.Join(site, "templates/assets/half.png"), noted[:40])
	writeFile(t, filepath.Join(site, "templates/assets/logo.png"), noted)
	writeFile(t, filepath.Join(site, "content/root/icon.png"), noted)
	writeFile(t, filepath.Join(site, "templates/assets/notes.txt"), "m4rk")
	writeFile(t, filepath.Join(site, "templates/assets/style.css.map"), "m4rk")
	writeFile(t, filepath.Join(site, "roles/baker.md"), openRole+"![Oven](../content/pages/oven.png) ![Loaf](../content/pages/loaf.avif) [Plan](../content/pages/plan.pdf)\n")
	code, said := built(t, site, "--audience", "public")
	got := filesWith(t, filepath.Join(site, "public"), "m4rk")
	if code != 0 || len(got) != 2 || !strings.HasSuffix(got[0], "loaf.avif") || !strings.HasSuffix(got[1], "plan.pdf") {
		t.Errorf("it ends with %d, and %q hold the mark: %s", code, got, said)
	}
	if strings.Count(said, "with everything in them: content/pages/loaf.avif, content/pages/plan.pdf, templates/assets/half.png.") != 1 {
		t.Errorf("what is published as it is isn't named: %s", said)
	}
	for _, name := range []string{"public/assets/pages/oven.png", "public/assets/logo.png", "public/icon.png"} {
		data, err := os.ReadFile(filepath.Join(site, name))
		if err != nil || string(data) != bare {
			t.Errorf("%s isn't the bare picture: %v", name, err)
		}
	}
}

func TestNothingThatWaitsHangsACommand(t *testing.T) {
	site := t.TempDir()
	bakery(t, site, false)
	run(t, site, "mkfifo", "pipe", "roles/pipe.md", "content/pages.md", "content/site.yml")
	must(t, os.Symlink("../pipe", filepath.Join(site, "roles/waiting.md")))
	starter, err := filepath.Abs("../..")
	must(t, err)
	for _, command := range []string{"build", "check", "list"} {
		var out bytes.Buffer
		code := cli.Main([]string{command, "-s", site}, cli.World{Out: &out, Err: &out, Env: func(string) string { return "" }, Starter: os.DirFS(starter)})
		if !strings.Contains(out.String(), "a pipe, a socket or a device") && command != "list" {
			t.Errorf("%s ends with %d: %s", command, code, out.String())
		}
	}
}
