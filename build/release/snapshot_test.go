//go:build unix

package release

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

var dist = flag.String("dist", "", "the `folder` that make release-snapshot wrote; tries what is in it")

// made returns the path of what a release holds, by a pattern.
func made(t *testing.T, pattern string) string {
	t.Helper()
	if *dist == "" {
		t.Skip("make release-test tries a release")
	}
	found, err := filepath.Glob(filepath.Join(*dist, pattern))
	if err != nil || len(found) != 1 {
		t.Fatalf("%s: %v (%v)", pattern, found, err)
	}
	return found[0]
}

func must(t *testing.T, out string, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// firstHour does what somebody does who has just got the program, in a clean folder and with nothing else on the PATH.
func firstHour(t *testing.T, program ...string) {
	t.Helper()
	began := time.Now()
	folder := t.TempDir()
	clean := map[string]string{"HOME": t.TempDir()}
	for _, args := range [][]string{{"version"}, {"init", "my-site"}, {"check", "-s", "my-site"}, {"build", "-s", "my-site", "-d", "built"}} {
		all := append(program[1:len(program):len(program)], args...)
		out, err := run(t, folder, clean, program[0], all...)
		must(t, out, err)
	}
	t.Logf("from nothing to a built starter: %s", time.Since(began).Round(time.Millisecond))
	if page, err := os.ReadFile(filepath.Join(folder, "built", "index.html")); err != nil || !bytes.Contains(page, []byte("Partner Manager")) {
		t.Errorf("the home page: %v", err)
	}
	serve := exec.Command(program[0], append(program[1:len(program):len(program)], "serve", "-s", "my-site", "--port", "0")...)
	serve.Dir = folder
	serve.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // npx starts others, and all of them end together
	shown, err := serve.StdoutPipe()
	if err == nil {
		err = serve.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = syscall.Kill(-serve.Process.Pid, syscall.SIGKILL); _ = serve.Wait() }()
	line, err := bufio.NewReader(shown).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	_, address, _ := strings.Cut(strings.TrimSpace(line), " at ")
	page, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = page.Body.Close() }()
	if page.StatusCode != http.StatusOK {
		t.Errorf("the preview at %s answers %s", address, page.Status)
	}
}

func TestAReleasedArchive(t *testing.T) {
	folder := t.TempDir()
	archive := made(t, "rolewright_*_linux_"+runtime.GOARCH+".tar.gz")
	out, err := run(t, folder, nil, "tar", "xzf", archive)
	must(t, out, err)
	for _, name := range []string{"LICENSE", "README.md", "start.sh", "completion/rolewright.bash", "completion/_rolewright", "completion/rolewright.fish", "man/rolewright.1.gz"} {
		if _, err := os.Stat(filepath.Join(folder, name)); err != nil {
			t.Error(err)
		}
	}
	firstHour(t, filepath.Join(folder, "rolewright"))
	doubleClicked(t, filepath.Join(folder, "start.sh"))
}

// doubleClicked starts what is in an archive beside the program, and looks whether a browser is told where to look.
func doubleClicked(t *testing.T, script string) {
	t.Helper()
	bin := t.TempDir()
	asked := filepath.Join(bin, "asked")
	if err := os.WriteFile(filepath.Join(bin, "xdg-open"), []byte("#!/bin/sh\necho \"$1\" > "+asked+"\n"), 0o777); err != nil {
		t.Fatal(err)
	}
	c := exec.Command(script)
	c.Dir, c.Env = "/", append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"))
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Process.Kill(); _ = c.Wait() }()
	for range 1000 {
		if address, err := os.ReadFile(asked); err == nil && strings.HasPrefix(string(address), "http://127.0.0.1:") && strings.HasSuffix(string(address), "/\n") {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Error("no browser was opened")
}

func TestAReleasedDebianPackage(t *testing.T) {
	folder := t.TempDir()
	out, err := run(t, folder, nil, "dpkg-deb", "-x", made(t, "rolewright_*_linux_"+runtime.GOARCH+".deb"), ".")
	must(t, out, err)
	page, err := run(t, folder, nil, "gzip", "-dc", "usr/share/man/man1/rolewright.1.gz")
	must(t, page, err)
	completion, err := run(t, folder, nil, "bash", "-c", "source usr/share/bash-completion/completions/rolewright && complete -p rolewright")
	must(t, completion, err)
	if !strings.Contains(page, `.SS "rolewright serve"`) || !strings.Contains(completion, "_rolewright") {
		t.Errorf("the manual page and the completion are\n%s\n%s", page, completion)
	}
	firstHour(t, filepath.Join(folder, "usr", "bin", "rolewright"))
}

func TestTheChecksumsOfARelease(t *testing.T) {
	sums, err := os.ReadFile(made(t, "SHA256SUMS"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(sums)) {
		want, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		if got := sumOf(t, filepath.Join(*dist, name)); got != want {
			t.Errorf("%s has %s, not %s", name, got, want)
		}
	}
	if n := bytes.Count(sums, []byte("\n")); n != 18 { // 6 archives with a bill each, and 3 packages for each of 2 processors
		t.Errorf("%d files have checksums", n)
	}
}

// Whoever builds the same commit elsewhere gets the same bytes.
func TestAReleaseCanBeBuiltAgain(t *testing.T) {
	released := made(t, "rolewright_linux_"+runtime.GOARCH+"_*/rolewright")
	folder := filepath.Join(t.TempDir(), "somewhere", "else")
	out, err := run(t, ".", nil, "git", "clone", "-q", repository, folder)
	must(t, out, err)
	again := filepath.Join(t.TempDir(), "rolewright")
	out, err = run(t, folder, map[string]string{"CGO_ENABLED": "0", "GOFLAGS": ""}, "go", "build", "-trimpath", "-buildvcs=true", "-ldflags=-s -w", "-o", again, ".")
	must(t, out, err)
	if sumOf(t, released) != sumOf(t, again) {
		said, _ := run(t, ".", nil, released, "version")
		t.Errorf("%s was built otherwise, or from other files", strings.TrimSpace(said))
	}
}

// npm takes the package for this platform, downloads nothing, and runs nothing.
func TestTheNpmPackage(t *testing.T) {
	folder := t.TempDir()
	manifest := `{"dependencies": {"rolewright": "file:` + made(t, "npm/rolewright-[0-9]*.tgz") + `"}, "optionalDependencies": {`
	for i, platform := range []string{"linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64", "win32-arm64"} {
		if i > 0 {
			manifest += ", "
		}
		manifest += `"rolewright-` + platform + `": "file:` + made(t, "npm/rolewright-"+platform+"-*.tgz") + `"`
	}
	if err := os.WriteFile(filepath.Join(folder, "package.json"), []byte(manifest+"}}"), 0o666); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	out, err := run(t, folder, map[string]string{"npm_config_cache": t.TempDir()}, "npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund")
	must(t, out, err)
	t.Logf("npm install: %s", time.Since(began).Round(time.Millisecond))
	if platforms, err := filepath.Glob(filepath.Join(folder, "node_modules", "rolewright-*")); err != nil || len(platforms) != 1 {
		t.Errorf("it installed %v (%v)", platforms, err)
	}
	firstHour(t, "npx", "--offline", "--prefix", folder, "rolewright")
	endsWithItsWrapper(t, folder)
	out, err = run(t, folder, nil, "npx", "--offline", "rolewright", "biuld")
	if err == nil || err.(*exec.ExitError).ExitCode() != 2 || !strings.Contains(out, "did you mean `rolewright build`?") {
		t.Errorf("a slip ends with %v:\n%s", err, out)
	}
}

// endsWithItsWrapper checks that stopping the npm package stops the preview as well.
func endsWithItsWrapper(t *testing.T, folder string) {
	t.Helper()
	c := exec.Command(filepath.Join(folder, "node_modules", ".bin", "rolewright"), "serve", "--port", "0")
	c.Dir = folder
	shown, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewReader(shown)
	if _, err := lines.ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	_ = c.Process.Signal(syscall.SIGTERM)
	if _, err := io.ReadAll(lines); err != nil { // ends once nobody holds the other end
		t.Error(err)
	}
	if err := c.Wait(); err != nil {
		t.Errorf("it ends with %v", err)
	}
}

func sumOf(t *testing.T, name string) string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	hash := sha256.New()
	if _, err := io.Copy(hash, f); err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(hash.Sum(nil))
}
