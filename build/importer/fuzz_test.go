package importer

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/tools/txtar"
)

// Whatever somebody brings, what is written of it loads.
func FuzzMarkdown(f *testing.F) { fuzz(f, "posting.md") }

func FuzzHTML(f *testing.F) { fuzz(f, "posting.html") }

func FuzzJSON(f *testing.F) { fuzz(f, "jobs.json") }

func FuzzCSV(f *testing.F) { fuzz(f, "questions.csv") }

// FuzzWord changes the text of a Word file; what is around it are a few styles and lists.
func FuzzWord(f *testing.F) {
	fuzzWith(f, "posting.docx", func(t *testing.T, data []byte) []byte {
		return zipped(t, []txtar.File{
			{Name: "word/document.xml", Data: data},
			{Name: "word/styles.xml", Data: []byte(`<s><style styleId="H"><name val="heading 1"/></style><style styleId="L"><name val="List Bullet"/></style></s>`)},
		})
	})
}

func fuzz(f *testing.F, name string) {
	fuzzWith(f, name, func(_ *testing.T, data []byte) []byte { return data })
}

func fuzzWith(f *testing.F, name string, packed func(*testing.T, []byte) []byte) {
	seeds, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range seeds {
		data, err := os.ReadFile(seed)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range txtar.Parse(data).Files {
			if !isWritten(file.Name) {
				f.Add(file.Data)
			}
		}
	}
	for _, odd := range odds {
		f.Add([]byte(odd))
	}
	headings := DefaultHeadings()
	f.Fuzz(func(t *testing.T, data []byte) {
		result, err := Import([]Input{{Name: name, Data: packed(t, data)}}, Options{Site: Site{Language: language.English}, Headings: headings})
		if err != nil {
			t.Fatal(err)
		}
		loads(t, result)
	})
}

// odds are texts that have a meaning of their own somewhere on the way.
var odds = []string{
	"[a]: <li>b\u00c2 \n\nx [a] y\n", "# T\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> x\n```\n", // which were errors once
	`<d><body><p><pPr><pStyle val="H"/></pPr><r><t>&lt;span hidden&gt;pay&lt;/span&gt;</t></r></p></body></d>`,
	`<d><body><p><pPr><pStyle val="H"/></pPr><r><t>A</t></r></p><p><pPr><pStyle val="L"/></pPr><r><rPr><b/></rPr><t>- b</t><br/><t># c</t></r></p><tbl><tr><tc><p><r><t>x|</t></r></p></tc><tc/></tr></tbl></body></d>`,
	"", "\xff\xfeh\x00i\x00", "---\n---\n", "---\ntitle: x\n", "+++\ntitle = \"x\"\n+++\n", "# true\n\n- null\n- ~\n- 1.0\n- 'a: b #c'\n",
	"## Requirements\n\n- \"quoted\"\n- it's \\ \"odd\"\n- `code: x`\n- [a](b)\n- <b>x</b>\n- {{ x }}\n- %d\n- @you\n- !tag\n- &anchor\n- *alias\n- | x\n- > y\n- - z\n",
	"# T\n\n---\ntitle: x\n---\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n", "> > > > a\n\n1. x\n\n   ```\n   ---\n   ```\n", "[a]: b\n\n[a] [a](javascript:x) ![p](q.png) <https://x.example> [^1]\n\n[^1]: note\n",
	"<h1>A</h1><ul><li>a<ul><li>b</ul></ul><table><td>x<td>y|z</table><pre>a\n b</pre><span hidden>x</span><a href='mailto:a@b.example?bcc=c@d.example'>m</a>",
	`{"jobs":[{"title":"T","absolute_url":"x","content":"&lt;p&gt;a&lt;/p&gt;","location":{"name":"Hamburg, Germany"}}]}`,
	`[{"text":"T","hostedUrl":"x","categories":{"location":"Remote","commitment":"Full-time"},"lists":[{"text":"What you'll do","content":"<li>a</li>"}],"createdAt":1e12}]`,
	`{"jobs":[{"title":"T","jobUrl":"x","descriptionHtml":"<p>a</p>","isRemote":true,"compensation":{"summaryComponents":[{"compensationType":"Salary","minValue":1,"maxValue":2,"currencyCode":"EUR","interval":"1 YEAR"}]}}]}`,
	`{"version":1,"organisation":"O","jobs":[{"id":"a","role":"a","title":"T","summary":"S","description":"<p>x</p>","locations":[{"city":"C","country":"DE"}],"pay":{"min":1,"currency":"EUR","period":"year"}}]}`,
	`{"@type":"JobPosting","title":"T","description":"a","baseSalary":{"currency":"EUR","value":{"minValue":5,"unitText":"YEAR"}}}`, "question;skill\nWhy?;Baking\n",
}
