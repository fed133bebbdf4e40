package pdf_test

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"rolewright/build/pdf"
)

func nothing(string) string { return "" }

func TestWithoutABrowserThereIsNone(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if path, err := pdf.Find("", "linux", nothing); !errors.Is(err, pdf.ErrNoBrowser) {
		t.Errorf("found %q, %v", path, err)
	}
}

// On Windows, programs aren't on the path: Edge is where the system says that programs are.
func TestEdgeIsFoundWhereWindowsHasIt(t *testing.T) {
	root := t.TempDir()
	edge := filepath.Join(root, "Microsoft", "Edge", "Application", "msedge.exe")
	if err := os.MkdirAll(filepath.Dir(edge), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(edge, nil, 0o777); err != nil {
		t.Fatal(err)
	}
	found, err := pdf.Find("", "windows", func(name string) string { return map[string]string{"ProgramFiles(x86)": root}[name] })
	if found != edge || err != nil {
		t.Errorf("found %q, %v", found, err)
	}
}

// A browser may be broken, or no browser at all. Whatever it does, it ends, nothing is written, and nothing is left behind.
func TestABrowserThatMisbehavesLeavesNothingBehind(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the browsers are shell scripts")
	}
	for name, c := range map[string]struct{ script, says string }{
		"floods":               {`yes garbage | head -c 20000000 >&2; echo "[1:ERROR] no display" >&2; exit 1`, "the browser failed: no display"},
		"stops half-way":       {`printf '%%PDF-1.4 half' > "$to"`, "the browser made half a PDF"},
		"makes a pipe":         {`mkfifo "$to"`, "the browser made no PDF"},
		"makes something else": {`echo '<html>' > "$to"`, "the browser made no PDF"},
		"leaves a child":       {`(while :; do mkdir -p "$profile/again"; sleep 0.01; done) > /dev/null 2>&1 & exit 1`, "the browser failed: exit status 1"},
		"hangs":                {`touch "$profile/../../started"; sleep 1000`, "context canceled"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			t.Setenv("TMPDIR", "a b#%41'") // profiles are in a folder that is named from here
			if err := os.Mkdir("a b#%41'", 0o777); err != nil {
				t.Fatal(err)
			}
			find := `for flag; do case "$flag" in --print-to-pdf=*) to="${flag#--print-to-pdf=}";; --user-data-dir=*) profile="${flag#--user-data-dir=}";; esac; done`
			if err := os.WriteFile("browser", []byte("#!/bin/sh\n"+find+"\n"+c.script+"\n"), 0o777); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			go func() {
				for ctx.Err() == nil {
					if _, err := os.Stat("started"); err == nil {
						cancel()
					}
					time.Sleep(10 * time.Millisecond)
				}
			}()
			browser, err := filepath.Abs("browser")
			if err != nil {
				t.Fatal(err)
			}
			if err := pdf.Print(ctx, browser, "page.html", "made.pdf"); err == nil || err.Error() != c.says {
				t.Errorf("it says %v", err)
			}
			cancel()
			time.Sleep(50 * time.Millisecond) // a child that is still there would make the folder again
			left, err := filepath.Glob("a b#%41'/*")
			if err != nil || len(left) > 0 {
				t.Errorf("left behind: %v, %v", left, err)
			}
			if _, err := os.Lstat("made.pdf"); err == nil {
				t.Error("something was written")
			}
		})
	}
}

// A page that tries to load from a server, on this computer or anywhere, is printed without: tagged, with an outline.
func TestAPageIsPrintedWithoutANetwork(t *testing.T) {
	browser, err := pdf.Find("", runtime.GOOS, os.Getenv)
	if err != nil || testing.Short() {
		t.Skip("it takes a browser, and seconds")
	}
	var asked atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer server.Close()
	folder := t.TempDir()
	page, to := filepath.Join(folder, "a page #1.html"), filepath.Join(folder, "made.pdf")
	elsewhere := strings.Replace(server.URL, "127.0.0.1", "localhost", 1)
	text := `<html lang="en"><title>T</title><h1>Head</h1><h2>Second</h2><img src="` + server.URL + `/a.png"><script src="` + elsewhere + `/b.js"></script>`
	if err := os.WriteFile(page, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := pdf.Print(t.Context(), browser, page, to); err != nil {
		t.Fatal(err)
	}
	if n := asked.Load(); n > 0 {
		t.Errorf("the page asked the network %d times", n)
	}
	data, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"/StructTreeRoot", "/Outlines"} {
		if !bytes.Contains(data, []byte(part)) {
			t.Errorf("the PDF has no %s", part)
		}
	}
	if text, err := exec.Command("pdftotext", to, "-").Output(); err == nil && !strings.Contains(string(text), "Second") {
		t.Errorf("the PDF says %q", text)
	}
}
