package cli_test

import (
	"bytes"
	"os"
	"runtime"
	"strings"
	"testing"

	"rolewright/build/cli"
)

// Somebody without a browser that can print is told what to install, and what works in any browser.
func TestPrintingWithoutABrowserSaysWhatToDo(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("elsewhere, browsers aren't looked for on the path")
	}
	t.Setenv("PATH", t.TempDir())
	var out bytes.Buffer
	code := cli.Main([]string{"pdf"}, cli.World{Out: &out, Err: &out, Env: func(string) string { return "" }, Starter: os.DirFS("../..")})
	if said := out.String(); code != 2 || !strings.Contains(said, "no Chromium, Chrome or Edge") || !strings.Contains(said, "--browser") || !strings.Contains(said, "Save as PDF") {
		t.Errorf("code %d:\n%s", code, said)
	}
}
