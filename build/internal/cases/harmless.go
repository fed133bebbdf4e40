package cases

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/tools/txtar"

	"rolewright/build/check/rule"
)

// texts are sentences, one on each line, in which words that rules look for mean something else: questions that candidates
// may be asked, and lines that a posting may have. They are near misses for all rules together.
//
//go:embed harmless/*.txt
var texts embed.FS

// harmless returns the shared near misses of a rule.
func harmless(r *rule.Rule) (lines []string) {
	kind := "posting"
	if strings.HasSuffix(r.Name, "-question") {
		kind = "questions"
	}
	names, _ := fs.Glob(texts, "harmless/"+kind+".*.txt")
	for _, name := range names {
		data, _ := fs.ReadFile(texts, name)
		lines = append(lines, strings.Split(strings.TrimSpace(string(data)), "\n")...)
	}
	return lines
}

// atOnce is how many of them one role holds.
const atOnce = 150

// harmlessSite is a site of all the shared near misses: roles with the questions, and with postings of the rest.
func harmlessSite() *txtar.Archive {
	site := new(txtar.Archive)
	names, _ := fs.Glob(texts, "harmless/*.txt")
	for _, name := range names {
		data, _ := fs.ReadFile(texts, name)
		id := strings.ReplaceAll(strings.TrimSuffix(path.Base(name), ".txt"), ".", "-")
		lines := strings.Split(strings.TrimSpace(string(data)), "\n")
		for part := range slices.Chunk(lines, atOnce) {
			file := fmt.Sprintf("roles/%s-%d.md", id, len(site.Files))
			site.Files = append(site.Files, txtar.File{Name: file, Data: harmlessRole(file, part)})
		}
	}
	return site
}

// harmlessRole is a role that asks the lines, or whose posting is made of them.
func harmlessRole(file string, lines []string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "---\ntitle: %s\nsummary: Lock.\nresponsibilities: [Watch the water]\nskills: [Rowing]\n", file[len("roles/"):len(file)-len(".md")])
	if strings.HasPrefix(file, "roles/questions") {
		b.WriteString("questions:\n")
		for _, line := range lines {
			fmt.Fprintf(&b, "  - %q\n", line)
		}
		b.WriteString("---\n")
		return b.Bytes()
	}
	b.WriteString("questions: [What do you look at first?]\n---\n" + strings.Join(lines, "\n\n") + "\n")
	return b.Bytes()
}
