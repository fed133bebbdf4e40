//go:build unix

package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"rolewright/build/cli"
)

// The address of a site is checked in the same way in the settings and on the command line, and makes the same pages.
func TestBaseURLFromFileAndFlag(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds two dozen sites")
	}
	for written, ok := range map[string]bool{
		"https://jobs.example.org/a/": true, " https://jobs.example.org": true, "HTTPS://jobs.example.org/\"><script>": true,
		"https://jöbs.example.org/é":   true,
		"https://u:p@jobs.example.org": false, "https://jobs.example.org/?": false, "https://jobs.example.org/#": false,
		"https://jobs.example.org/a b": false, "https://https://jobs.example.org": false, "https://jobs.example.org/\u202e": false,
		"//jobs.example.org": false, "javascript:alert(1)": false, "https://": false,
	} {
		inFile, saidOfFile := sitemapAt(t, written, "")
		inFlag, saidOfFlag := sitemapAt(t, "https://other.example.org", written)
		if inFile != inFlag || (inFile != "") != ok {
			t.Errorf("%q in the settings:\n%s\n%s\nas a flag:\n%s\n%s", written, inFile, saidOfFile, inFlag, saidOfFlag)
		}
	}
}

// sitemapAt builds a careers site with an address in its settings, and another as a flag unless it is empty.
func sitemapAt(t *testing.T, setting, flag string) (sitemap, said string) {
	t.Helper()
	site := t.TempDir()
	bakery(t, site, false)
	writeFile(t, filepath.Join(site, "content/site.yaml"), fmt.Sprintf("organisation: {name: Bakery}\nbase_url: %q\n", setting))
	starter, err := filepath.Abs("../..")
	must(t, err)
	args := []string{"build", "--audience", "public", "-s", site}
	if flag != "" {
		args = append(args, "--base-url", flag)
	}
	var out bytes.Buffer
	_ = cli.Main(args, cli.World{Out: &out, Err: &out, Env: func(string) string { return "" }, Starter: os.DirFS(starter)})
	data, _ := os.ReadFile(filepath.Join(site, "public/sitemap.xml"))
	return string(data), out.String()
}
