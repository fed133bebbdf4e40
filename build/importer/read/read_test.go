package read

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"rolewright/build/importer/document"
)

// Files come from anywhere. What can't be read is refused with a way out, and nothing takes long.
func TestFilesThatAreRefused(t *testing.T) {
	for _, test := range []struct {
		about, name, data, message, hint string
	}{
		{"a PDF", "posting.pdf", "%PDF-1.7\n", "a PDF has no headings", "save it as .docx"},
		{"a Word file of before 2007", "posting.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old format of Word", "save it as .docx"},
		{"rich text", "posting.rtf", `{\rtf1 Baker}`, "Rich Text Format", "save it as .docx"},
		{"a picture", "posting.png", "\x89PNG\r\n", "it's a picture", "copy the text"},
		{"nothing", "posting.md", " \n", "it's empty", "the text of a posting"},
		{"something else", "posting.md", "Baker\x00\x01\x00\x00\x02", "it isn't a text file", "as Markdown"},
		{"a page in an encoding that isn't read", "posting.html", "<meta charset=shift_jis>\x83\x70\x83\x93", "encoding shift_jis", "save it as UTF-8"},
		{"JSON of somebody else", "posting.json", `{"results": [{"title": "Baker"}]}`, "none of the job boards", "Greenhouse"},
		{"JSON that is cut off", "posting.json", `{"jobs": [`, "isn't valid JSON", "unchanged"},
		{"lists in lists in lists", "posting.md", strings.Repeat("> ", 100) + "Baker", "nested more than 60 levels", "remove the marks"},
		{"a book", "posting.md", strings.Repeat("Baker ", MaxText), "has 6144 KB", "split it"},
		{"a workbook", "pay.xlsx", archive(t, "xl/workbook.xml", "<workbook/>"), "Excel workbook", "CSV UTF-8"},
		{"an archive", "all.zip", archive(t, "a.md", "# A"), "it's an archive", "unpack it"},
		{"a sheet that is wide", "bank.csv", strings.Repeat("Skill,", 1000) + strings.Repeat("\na,b", 1000), "1001 columns", "delete the columns"},
		{"a sheet of one cell", "bank.csv", "question\n\"" + strings.Repeat("a,", MaxText), "KB; the limit is", "split it"},
		{"half of a Word file", "posting.docx", archive(t, "word/document.xml", "<d/>")[:40], "damaged", "save it again"},
		{"a zip bomb", "posting.docx", archive(t, "word/document.xml", strings.Repeat("<p/>", maxPart/4+1)), "unpacks to more than 16 MB", "new document"},
		{"entities that grow", "posting.docx", archive(t, "word/document.xml", `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>`), "declares a document type", "save it again"},
		{"elements in elements", "posting.docx", archive(t, "word/document.xml", strings.Repeat("<p>", 1000)), "nested too deeply", "save it again"},
	} {
		t.Run(test.about, func(t *testing.T) {
			_, err := File(test.name, []byte(test.data))
			refusal, ok := err.(*Error)
			if !ok || !strings.Contains(refusal.Message, test.message) || !strings.Contains(refusal.Hint, test.hint) {
				t.Errorf("got %#v, want %q and %q", err, test.message, test.hint)
			}
		})
	}
}

// A file of a few KB makes a text of a few KB, whatever is in it.
func TestFilesDontGrow(t *testing.T) {
	wide := func(open, cell, shut string) string {
		return open + strings.Repeat(cell, 1000) + shut + strings.Repeat(open+cell+shut, 1000)
	}
	note := "<f><footnote id='1'><p><r><t>" + strings.Repeat("Bakers ", 1000) + "</t></r></p></footnote></f>"
	for about, in := range map[string]struct{ name, data string }{
		"a note that is referred to often": {"posting.docx", archive(t, "word/footnotes.xml", note,
			"word/document.xml", "<d><body><p>"+strings.Repeat("<r><t>Bakes</t><footnoteReference id='1'/></r>", 1000)+"</p></body></d>")},
		"a table in Word":     {"posting.docx", archive(t, "word/document.xml", "<d><body><tbl>"+wide("<tr>", "<tc><p><r><t>a</t></r></p></tc>", "</tr>")+"</tbl></body></d>")},
		"a table on a page":   {"posting.html", "<!doctype html><p>x</p><table>" + wide("<tr>", "<td>a</td>", "</tr>") + "</table>"},
		"a table in Markdown": {"posting.md", strings.Repeat("|a", 1000) + "|\n" + strings.Repeat("|-", 1000) + "|\n" + strings.Repeat("|b\n", 1000)},
	} {
		docs, err := File(in.name, []byte(in.data))
		if err != nil || len(docs) != 1 || len(docs[0].Blocks) == 0 {
			t.Errorf("%s: %v, %v", about, docs, err)
		} else if size := len(document.Markdown(docs[0].Blocks)); size > 100_000 {
			t.Errorf("%s: %d bytes", about, size)
		}
	}
}

// Somebody typed a remark beside the last column.
func TestCellsWithoutAHeadingAreKept(t *testing.T) {
	doc, err := CSV("jobs.csv", "title,description\nBaker,Bakes bread,Ask Kim about the oven\n")
	if err != nil || len(doc.Blocks) != 1 {
		t.Fatal(err, doc.Blocks)
	}
	if text := document.Markdown(doc.Blocks); !strings.Contains(text, "Ask Kim about the oven") {
		t.Errorf("the table is\n%s", text)
	}
}

// Older files, and those of other systems, have encodings of their own.
func TestEncodings(t *testing.T) {
	units := utf16.Encode([]rune("# Bäckerin\n"))
	for about, data := range map[string]string{
		"UTF-8 with a mark":          "\xef\xbb\xbf# Bäckerin\n",
		"UTF-16 of Windows":          "\xff\xfe" + ordered(units, binary.LittleEndian),
		"UTF-16 of others":           "\xfe\xff" + ordered(units, binary.BigEndian),
		"UTF-16 without a mark":      ordered(units, binary.LittleEndian),
		"Windows-1252":               "# B\xe4ckerin\r\n",
		"a line of Windows in UTF-8": "\u200b# B\xe4ckerin\n",
		"an old Mac":                 "# Bäckerin\r",
		"soft hyphens":               "# Bä\u00adcker\u200bin\n",
	} {
		docs, err := File("posting.md", []byte(data))
		if err != nil || len(docs) != 1 || len(docs[0].Blocks) != 1 || document.Plain(docs[0].Blocks[0].Text) != "Bäckerin" {
			t.Errorf("%s: %+v, %v", about, docs, err)
		}
	}
}

// Quoted, a character that nobody sees can be spelt with letters that everybody sees.
func TestFrontMatterHidesNothing(t *testing.T) {
	docs, err := File("posting.md", []byte(`---
title: "Bak\u202eer\uFFFE"
"te\u200bam": "Nig\u2060ht"
tasks: ["Ba\u200bke", {"w\u200bhen": "ni\x85ght"}]
---
`))
	if err != nil || len(docs) != 1 {
		t.Fatal(docs, err)
	}
	if said := strconv.QuoteToASCII(fmt.Sprint(docs[0].Facts)); regexp.MustCompile(`\\[ux]`).MatchString(said) {
		t.Error(said)
	}
}

func ordered(units []uint16, order binary.ByteOrder) string {
	data := make([]byte, 2*len(units))
	for i, u := range units {
		order.PutUint16(data[2*i:], u)
	}
	return string(data)
}

// archive makes an archive of files, each given as its name and its text.
func archive(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		part, err := w.Create(files[i])
		if err == nil {
			_, err = part.Write([]byte(files[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
