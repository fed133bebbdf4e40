package site

import (
	"bytes"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	texttemplate "text/template"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/source"
	"rolewright/build/words"
)

// Templates leave what pages say to the catalogue of words, so that each language can say it. Whoever adds a sentence to
// a template finds its place in build/words/en.yaml, de.yaml and fr.yaml, and writes {{say "page.key"}} here.
func TestTemplatesHaveNoWordsOfTheirOwn(t *testing.T) {
	starter := os.DirFS("../..")
	tree, err := source.Read(starter, starter)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range tree.Under(source.TemplatesFolder) {
		if path.Ext(f.Path) != ".html" {
			continue
		}
		for _, text := range textsOf(f.Data) {
			t.Errorf("%s says %q, which no other language can say: put it into build/words/en.yaml and write {{say …}}", f.Path, text)
		}
	}
}

var (
	actionPattern = regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	codePattern   = regexp.MustCompile(`(?s)<code>.*?</code>|<style>.*?</style>`) // what to write in a file, and a stylesheet
	spokenPattern = regexp.MustCompile(`(?:aria-label|alt|title|placeholder|data-[a-z]+-label)="([^"]*)"`)
	markupPattern = regexp.MustCompile(`(?s)<[^>]*>|&[a-z]+;`)
	wordPattern   = regexp.MustCompile(`\pL[^\n<]*`)
)

// textsOf returns the words that a template writes itself: between its tags, and in attributes that are read aloud.
func textsOf(template string) []string {
	markup := codePattern.ReplaceAllString(actionPattern.ReplaceAllString(template, ""), "")
	var texts []string
	for _, spoken := range spokenPattern.FindAllStringSubmatch(markup, -1) {
		texts = append(texts, wordPattern.FindAllString(spoken[1], -1)...)
	}
	return append(texts, wordPattern.FindAllString(markupPattern.ReplaceAllString(markup, "\n"), -1)...)
}

func TestWordsOfATemplateAreNoticed(t *testing.T) {
	for template, want := range map[string]string{
		`<h1>{{say "home.title"}} Welcome</h1>`:               "Welcome",
		`<nav aria-label="Main">{{range .}}·{{end}}</nav>`:    "Main",
		`<p class="lead">{{.Summary}}&nbsp;– {{.Level}}.</p>`: "",
	} {
		if got := strings.Join(textsOf(template), "|"); got != want {
			t.Errorf("%s: %q, want %q", template, got, want)
		}
	}
}

// Scripts leave their words to the catalogue, too: word('key') says one.
func TestScriptsHaveNoWordsOfTheirOwn(t *testing.T) {
	starter := os.DirFS("../..")
	tree, err := source.Read(starter, starter)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range tree.Under(assetsFolder) {
		if path.Ext(f.Path) != ".js" {
			continue
		}
		for _, text := range spokenIn(f.Data) {
			t.Errorf("%s says %s, which no other language can say: put it into build/words/en.yaml under “script” and write word('…')", f.Path, text)
		}
	}
}

var (
	remarkPattern  = regexp.MustCompile(`(?m)^\s*(?://|/?\*).*$|(?:\s//|/\*\*).*$`)
	literalPattern = regexp.MustCompile("'(?:[^'\\\\\n]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`")
	spokenLiteral  = regexp.MustCompile("^['`](?:\\\\n|\\s)*\\p{Lu}\\p{Ll}+(?:[ .,:;?!…].*)?['`]$|\\p{Ll}’\\p{Ll}|“[\\p{L}$]|\\p{Ll} \\p{Ll}+ \\p{Ll}+ \\p{Ll}|^.[:;] |\\}[:;] ")
)

// spokenIn lists the literals of a script that look like words for people: they begin with a capital letter, or have
// typographic quotation marks, or four words on end, or put a colon or a semicolon between two texts, as English does.
func spokenIn(script string) []string {
	known := map[string]bool{ // keys of the keyboard, what a drop holds, and how files write a decision
		"'Delete'": true, "'Backspace'": true, "'Escape'": true, "'Enter'": true, "'Files'": true, "'No hire'": true, "'Another interview'": true,
	}
	var spoken []string
	for _, literal := range literalPattern.FindAllString(remarkPattern.ReplaceAllString(script, ""), -1) {
		if spokenLiteral.MatchString(literal) && !known[literal] {
			spoken = append(spoken, literal)
		}
	}
	return spoken
}

func TestWordsOfAScriptAreNoticed(t *testing.T) {
	for script, want := range map[string]string{
		"button('Copy as text', copy)":                              "'Copy as text'",
		"paragraph(`The bar is ${bar}.`)":                           "`The bar is ${bar}.`",
		"say(`${name}: ${rating}`)":                                 "`${name}: ${rating}`",
		"say(`“${name}” is open`)":                                  "`“${name}” is open`",
		"add('evidence', 'what the candidate said')":                "'what the candidate said'",
		"// It says 'Saved' once.\nshow(word('saved'), 'no-print')": "",
	} {
		if got := strings.Join(spokenIn(script), "|"); got != want {
			t.Errorf("%s: %q, want %q", script, got, want)
		}
	}
}

// notFound renders the page for missing addresses with a template of the site.
func notFound(t *testing.T, own string) (string, source.Diagnostics) {
	t.Helper()
	site := fstest.MapFS{
		"content/site.yaml":        {Data: []byte("organisation: {name: Hafen & Co}\n")},
		"templates/not-found.html": {Data: []byte(`{{define "main"}}` + own + `{{end}}`)},
	}
	tree, err := source.Read(site, os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	plan, _ := page.Plan(k, page.Options{})
	s, more := New(tree, plan, nil)
	if found = append(found, more...); found.HasErrors() {
		return "", found
	}
	for i := range s.Outputs() {
		if o := &s.Outputs()[i]; o.Path() == "404.html" {
			var b bytes.Buffer
			if s.Render(o, &b) != nil {
				return "", s.Diagnostics()
			}
			return b.String(), found
		}
	}
	t.Fatal("there is no page for missing addresses")
	return "", nil
}

// A team changes a page, and keeps the words in its language. Values are escaped for their place, as everywhere.
func TestATemplateSaysWordsWithValues(t *testing.T) {
	for own, want := range map[string]string{
		`{{say "section.skills"}}`:                                        "Skills",
		`{{say "careers.site" "organisation" .Organisation}}`:             "Jobs at Hafen &amp; Co",
		`<a title="{{say "careers.site" "organisation" .Organisation}}">`: `<a title="Jobs at Hafen &amp; Co">`,
		`{{say "not_found.lead" "home" "javascript:x"}}`:                  `<a href="#ZgotmplZ">home page</a>`,
		`{{say "common.interviews" "n" 1}}`:                               "1 interview<",
		`{{say "common.interviews" "n" (len .Nav)}}`:                      "1 interview<",
		`{{with .Nav}}{{say "common.roles" "n" 12}}{{end}}`:               "12 roles",
		`{{say "common.confidential"}}`:                                   "Don’t share interview questions.",
	} {
		got, found := notFound(t, own+"<hr>")
		if len(found) > 0 || !strings.Contains(got, want) {
			t.Errorf("%s: doesn't say %s %v", own, want, found)
		}
	}
}

func TestSlipsInWordsOfATemplateAreExplained(t *testing.T) {
	for own, want := range map[string]string{
		`{{say "section.skils"}}`:                "there are no words with the key “section.skils” | did you mean section.skills?",
		`{{say}}`:                                "{{say}} needs a key in quotation marks, then for each placeholder its name and a value | for example {{say \"posting.until\" \"day\" .Deadline}}",
		`{{say .Title}}`:                         "{{say}} needs a key in quotation marks, then for each placeholder its name and a value | for example {{say \"posting.until\" \"day\" .Deadline}}",
		`{{say "posting.until" "day"}}`:          "{{say}} needs a key in quotation marks, then for each placeholder its name and a value | for example {{say \"posting.until\" \"day\" .Deadline}}",
		`{{say "posting.until"}}`:                "“posting.until” needs a value for day | add it at the end: {{say \"posting.until\" \"day\" …}}",
		`{{if say "section.skills"}}x{{end}}`:    "{{say}} can't be used in another action | write {{say \"…\"}} on its own where the words should be",
		`{{printf "%s" (say "section.skills")}}`: "{{say}} can't be used in another action | write {{say \"…\"}} on its own where the words should be",
		`{{say "posting.until" "day" .Dedline}}`: "there is no “.Dedline” in NotFound | NotFound has ",
	} {
		_, found := notFound(t, own)
		if len(found) == 0 || !strings.HasPrefix(found[0].Message+" | "+found[0].Hint, want) || found[0].Span.Path() != "templates/not-found.html" {
			t.Errorf("%s\n got %v\nwant %s", own, found, want)
		}
	}
}

// A team has begun to put the pages into its language. What is still in English is marked, wherever an element can be.
func TestWhatIsStillEnglishIsMarked(t *testing.T) {
	english := words.BuiltIn(words.Language{Tag: language.MustParse("pl")})
	for template, want := range map[string]string{
		`<p>{{say "section.skills"}}</p>`:                              `<p><span lang="en" dir="ltr">Skills</span></p>`,
		`<p{{if .}} class="a > b"{{end}}>{{say "section.skills"}}</p>`: `<p class="a > b"><span lang="en" dir="ltr">Skills</span></p>`,
		`<nav aria-label="{{say "section.skills"}}"></nav>`:            `<nav aria-label="Skills"></nav>`,
		`<title>{{say "section.skills"}}</title>`:                      `<title>Skills</title>`,
		`<option>A</option><b>{{say "section.skills"}}</b>`:            `<option>A</option><b><span lang="en" dir="ltr">Skills</span></b>`,
		`A{{say "common.comma"}}B`:                                     `A, B`,
	} {
		set := texttemplate.Must(texttemplate.New("t").Funcs(texttemplate.FuncMap(functions(english))).Parse(template))
		speaker := &speaker{words: english, file: &source.File{Data: template}}
		speaker.list(set.Tree.Root)
		var page bytes.Buffer
		if err := set.Execute(&page, true); err != nil || page.String() != want {
			t.Errorf("%s\n got %s\nwant %s (%v)", template, page.String(), want, err)
		}
	}
}
