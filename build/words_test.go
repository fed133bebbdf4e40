package build_test

import (
	"bytes"
	"fmt"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"rolewright/build"
	"rolewright/build/words"
)

// greek writes a catalogue in which each word is λ, with the placeholders and links that it needs.
func greek() []byte {
	english := words.BuiltIn(words.Language{})
	var file bytes.Buffer
	for _, key := range english.Keys() {
		text, _ := english.Text(key)
		said := strings.ReplaceAll(fmt.Sprintf("%q", lambda(text["other"])), "\\u00a0", " ")
		if len(text) > 1 {
			said = fmt.Sprintf("{one: %s, other: %s}", said, said)
		}
		fmt.Fprintf(&file, "%s: %s\n", key, said)
	}
	return file.Bytes()
}

var letters = regexp.MustCompile(`\pL+`)

func lambda(pieces []words.Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		switch p.Kind {
		case words.Literal:
			b.WriteString(letters.ReplaceAllString(p.Text, "λ"))
		case words.Placeholder:
			b.WriteString("{" + p.Text + "}")
		case words.Open:
			b.WriteString("<" + p.Text + ">")
		case words.Close:
			b.WriteString("</" + p.Text + ">")
		}
	}
	return b.String()
}

var (
	latinWord  = regexp.MustCompile(`[A-Za-z][A-Za-z’]+`)
	notEnglish = regexp.MustCompile(`[\w.@/:-]*(?:mark|example\.com)[\w.@/:-]*|\bEUR\b|\blong-sentence\b|\bwas-open-once\b|\bCA\b|\bFri, \d+ Jan\b|\b[0-9a-f]{8}\b`)
)

// englishIn lists the English words that a file shows.
func englishIn(at, data string) []string {
	return latinWord.FindAllString(notEnglish.ReplaceAllString(shown(at, data), ""), -1)
}

// bothSites are the files of the internal and of the public site, with those in archives, by path.
func bothSites(t *testing.T, files fstest.MapFS) []map[string]string {
	t.Helper()
	var sites []map[string]string
	for _, public := range []bool{false, true} {
		made := compile(t, files, build.Options{Public: public, Drafts: true, Today: leakDay})
		if made.files == nil {
			t.Fatalf("the site can't be built:\n%s", made.messages())
		}
		expandArchives(t, made.files)
		sites = append(sites, made.files)
	}
	return sites
}

// A team in Athens gives the site Greek words, and no page has a word of English left: neither what it shows nor what a
// screen reader reads. Everything that authors can write is in the roles of this site.
func TestASiteInAnotherLanguageHasNoEnglishLeft(t *testing.T) {
	files, _ := markedSite(t, "ωμέγα")
	settings := files["content/site.yaml"]
	settings.Data = bytes.Replace(settings.Data, []byte(`"locale": en`), []byte(`"locale": el`), 1)
	inGreek := strings.NewReplacer(`"language": en`, `"language": el`, "Some *words*", "*ωμέγα*", "Words:", "ωμέγα:", "The [skill]", "[ωμέγα]", "the [page]", "[ωμέγα]", "We bake", "ωμέγα")
	for _, f := range files {
		f.Data = []byte(inGreek.Replace(string(f.Data)))
	}
	files["content/words/el.yaml"] = &fstest.MapFile{Data: greek()}
	for _, made := range bothSites(t, files) {
		for at, file := range made {
			if path.Ext(at) == ".html" && !strings.Contains(file, `lang="el"`) {
				t.Errorf("%s doesn't say that it is Greek", at)
			}
			if english := englishIn(at, file); len(english) > 0 {
				t.Errorf("%s says %q in English", at, english)
			}
		}
		if _, published := made["assets/words/el.yaml"]; published {
			t.Error("the catalogue itself is published")
		}
	}
}

// unkept matches a mark of French that lacks the space that keeps it on the line of its word.
var unkept = regexp.MustCompile(`.{0,30}(?:^|[^\x{a0}\x{202f}:;?!])[:;?!»](?:[\s\x{a0}].{0,10}|$)|«[^\x{a0}\x{202f}].{0,10}`)

// A French reader finds no colon, semicolon, question mark or guillemet that touches its word or begins a line: not on a
// page, in a feed, in a file for Word or Excel, or on paper.
func TestAFrenchSiteKeepsItsMarksApart(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds both sites, and reads each page")
	}
	files, _ := markedSite(t, "oméga")
	settings := files["content/site.yaml"]
	settings.Data = bytes.Replace(settings.Data, []byte(`"locale": en`), []byte(`"locale": fr`), 1)
	inFrench := strings.NewReplacer(`"language": en`, `"language": fr`, "Some *words*:", "*oméga*", "Words:", "oméga")
	for _, f := range files {
		f.Data = []byte(inFrench.Replace(string(f.Data)))
	}
	french := words.BuiltIn(words.Language{Tag: language.French}) // scripts say what no page does
	for _, key := range french.Keys() {
		text, _ := french.Text(key)
		for _, form := range text {
			if found := unkept.FindString(lambda(form)); found != "" && form[0].Text != found {
				t.Errorf("%s is %q", key, found)
			}
		}
	}
	kinds := make(map[string]bool)
	for _, made := range bothSites(t, files) {
		for at, file := range made {
			text := shown(at, file)
			kinds[path.Ext(at)] = kinds[path.Ext(at)] || strings.Contains(text, "\u00a0: ")
			for line := range strings.Lines(text) {
				if found := unkept.FindString(strings.TrimRight(line, "\r\n")); found != "" {
					t.Errorf("%s says %q", at, found)
				}
			}
		}
	}
	for _, kind := range []string{".html", ".xml", ".json"} {
		if !kinds[kind] {
			t.Errorf("no %s file has a colon, so none was looked at", kind)
		}
	}
}
