package lsp_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A real editor starts the program, as it is documented in build/report/README.md. `make setup` installs it.
func TestNeovim(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts an editor")
	}
	nvim, err := exec.LookPath("nvim")
	if err != nil {
		t.Fatal("Neovim isn't installed; make setup does that")
	}
	program := filepath.Join(t.TempDir(), "rolewright")
	if out, err := exec.Command("go", "build", "-o", program, "../..").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	e := startEditor(t) // for its folder
	for name, text := range town() {
		e.write(name, text)
	}
	e.write("roles/baker.md", without("skill: selling", "skill: seling"))
	script, err := filepath.Abs(filepath.Join("testdata", "neovim.lua"))
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(nvim, "--headless", "--clean", "-n", "-c", "luafile "+script)
	c.Dir = e.folder
	c.Env = append(os.Environ(), "ROLEWRIGHT="+program, "XDG_CONFIG_HOME="+t.TempDir(), "XDG_STATE_HOME="+t.TempDir(), "XDG_CACHE_HOME="+t.TempDir())
	out, err := c.Output()
	want := `found unknown-skill in line 19 column 12
corrected skill: selling
offered kneading
explained **skills.must**: true or false; public
went to content/skills/kneading.md line 2
ended true
`
	if got := strings.ReplaceAll(string(out), "\r", ""); err != nil || got != want {
		t.Errorf("Neovim did\n%s%v, not\n%s", got, err, want)
	}
}
