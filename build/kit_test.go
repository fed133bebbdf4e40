package build_test

import (
	"archive/zip"
	"fmt"
	"html"
	"io"
	"maps"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build"
)

// unzipped are the files in an archive by their names.
func unzipped(t *testing.T, data string) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string]string)
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(f.Name, err)
		}
		files[f.Name] = string(text)
	}
	return files
}

// expandArchives adds what is in the archives among some files, Word files too, and counts them.
func expandArchives(t *testing.T, files map[string]string) int {
	t.Helper()
	archives := 0
	for at, data := range maps.Clone(files) {
		if !strings.HasPrefix(data, "PK") {
			continue
		}
		archives++
		inside := unzipped(t, data)
		archives += expandArchives(t, inside)
		for name, text := range inside {
			files[at+"/"+name] = text
		}
	}
	return archives
}

var (
	wordRun  = regexp.MustCompile(`<w:t(?: xml:space="preserve")?>([^<]*)</w:t>`)
	blanks   = regexp.MustCompile(`[\s\x{a0}]+`)
	htmlTags = regexp.MustCompile(`<[^>]*>`)
)

// closedUp is a text without its spaces.
func closedUp(text string) string { return blanks.ReplaceAllString(html.UnescapeString(text), "") }

// pageOf is the page whose view a document is made from.
func pageOf(files map[string]string, document string) (text, at string) {
	folder, name := path.Split(document)
	role := path.Base(folder)
	rest := strings.TrimSuffix(strings.TrimPrefix(name, role+"-"), ".docx")
	at = folder + "index.html"
	if interview, ok := strings.CutPrefix(rest, "interview-guide"); ok {
		at = path.Join(folder, "guide", strings.TrimPrefix(interview, "-"), "index.html")
	}
	for name, folderOf := range map[string]string{"candidate-sheet": "candidate", "intake-sheet": "intake", "reference-check": "references"} {
		if rest == name {
			at = path.Join(folder, folderOf, "index.html")
		}
	}
	return closedUp(htmlTags.ReplaceAllString(files[at], "")), at
}

// Every word of a document is on its page: a hiring manager who reads the Word file has read nothing else than the
// interviewer who has the page open. The page draws its boxes.
func TestADocumentSaysWhatItsPageSays(t *testing.T) {
	files := compile(t, starter, build.Options{}).files
	documents := 0
	for at, data := range files {
		if path.Ext(at) != ".docx" {
			continue
		}
		documents++
		page, of := pageOf(files, at)
		for _, run := range wordRun.FindAllStringSubmatch(unzipped(t, data)["word/document.xml"], -1) {
			for _, fact := range strings.Split(run[1], " · ") {
				if !strings.Contains(page, strings.Trim(closedUp(fact), ".☐")) {
					t.Fatalf("%s says %q, and %s doesn't", at, fact, of)
				}
			}
		}
	}
	if documents < 20 {
		t.Errorf("only %d documents", documents)
	}
}

// Nobody writes on a line that is alone on its page: the lines below a question stay together.
func TestLinesToWriteOnStayTogether(t *testing.T) {
	const alone, kept, next = `<w:pStyle w:val="Line"/></w:pPr></w:p>`, `<w:pStyle w:val="Line"/><w:keepNext/></w:pPr></w:p>`, `<w:p><w:pPr><w:pStyle w:val="Line"/>`
	site := fstest.MapFS{"roles/baker.md": starterRole, "content/site.yaml": {Data: []byte("downloads: [docx]\n")}}
	sheet := unzipped(t, compile(t, site, build.Options{}).files["roles/baker/baker-intake-sheet.docx"])["word/document.xml"]
	if strings.Contains(sheet, alone+next) || strings.Count(sheet, kept+next) < 5 {
		t.Errorf("lines part from each other in\n%s", sheet)
	}
}

// Files go out as attachments, several to a message.
func TestFilesAreSmallEnoughToSend(t *testing.T) {
	kinds := make(map[string]int)
	for at, data := range compile(t, starter, build.Options{}).files {
		kind := path.Ext(at)
		if kind != ".docx" && kind != ".xlsx" {
			continue
		}
		kinds[kind]++
		if len(data) > 15<<10 {
			t.Errorf("%s has %d bytes", at, len(data))
		}
	}
	if kinds[".docx"] < 20 || kinds[".xlsx"] < 5 {
		t.Errorf("only %v", kinds)
	}
}

// A site offers the files that it is told to offer, and each link to one leads to it and says how large it is.
func TestPagesOfferTheFilesThatTheSettingsName(t *testing.T) {
	offer := regexp.MustCompile(`<a href="([^"]*)" download="[^"]+">[^<]*</a> \((\d+) KB\)`)
	for setting, most := range map[string]int{"[]": 0, "[docx]": 6, "[xlsx]": 1, "[zip]": 1, "[docx, xlsx, zip]": 8} {
		site := fstest.MapFS{
			"roles/baker.md":    starterRole,
			"content/site.yaml": {Data: []byte("downloads: " + setting + "\n")},
		}
		made := compile(t, site, build.Options{})
		if made.files == nil {
			t.Fatal(made.messages())
		}
		offered := make(map[string]bool)
		for at, page := range made.files {
			for _, found := range offer.FindAllStringSubmatch(page, -1) {
				offered[path.Base(found[1])] = true
				file, ok := made.files[path.Join(path.Dir(at), found[1])]
				if size := fmt.Sprint((len(file) + 512) / 1024); !ok || size != found[2] {
					t.Errorf("%s offers %s with %s KB; it is there: %v, and has %s", at, found[1], found[2], ok, size)
				}
			}
		}
		if len(offered) != most {
			t.Errorf("%s: %d files are offered", setting, len(offered))
		}
	}
}

// Everything is in the archive, whatever is offered beside it: the page to begin with leads to each file, and to nothing
// else.
func TestAnArchiveHoldsAllFilesAndAPageToBeginWith(t *testing.T) {
	made := compile(t, fstest.MapFS{"roles/baker.md": starterRole, "content/site.yaml": {Data: []byte("downloads: [zip]\n")}}, build.Options{})
	inside := unzipped(t, made.files["roles/baker/kit.zip"])
	links := regexp.MustCompile(`(?:href|src)="([^"]*)"`).FindAllStringSubmatch(inside["index.html"], -1)
	if len(links) != len(inside)-1 || len(links) != 7 {
		t.Errorf("%d links to %d files:\n%s", len(links), len(inside)-1, inside["index.html"])
	}
	for _, link := range links {
		if !strings.HasPrefix(inside[link[1]], "PK") {
			t.Errorf("%s isn't in the archive", link[1])
		}
	}
}

var starterRole = &fstest.MapFile{Data: []byte(`---
title: Baker
summary: Bakes bread.
responsibilities: [Bake]
skills: [Dough]
interviews:
  - {id: first, name: First, minutes: 30, focus: [dough]}
  - {id: second, name: Second, minutes: 30, focus: [dough]}
questions:
  - {ask: Which dough?, skill: dough, interview: first}
---
`)}
