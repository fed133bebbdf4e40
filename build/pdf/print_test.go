package pdf_test

import (
	"bytes"
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
