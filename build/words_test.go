package build_test

import (
	"bytes"
	"fmt"
	"html"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

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
	unspoken   = regexp.MustCompile(`(?s)<(script|code|style)\b.*?</(?:script|code|style)>`)
	readAloud  = regexp.MustCompile(`\b(?:aria-label|alt|title|placeholder|name="description" content)="([^"]*)"`)
	anyTag     = regexp.MustCompile(`<[^>]*>`)
	latinWord  = regexp.MustCompile(`[A-Za-z][A-Za-z’]+`)
	notEnglish = regexp.MustCompile(`[\w.@/:-]*(?:mark|example\.com)[\w.@/:-]*|\bEUR\b|\blong-sentence\b|\bwas-open-once\b|\bCA\b|\b[0-9a-f]{8}\b`)
)

// englishIn lists the English words that a page shows or that a screen reader reads from it.
func englishIn(page string) []string {
	page = unspoken.ReplaceAllString(page, "")
	var shown []string
	for _, spoken := range readAloud.FindAllStringSubmatch(page, -1) {
		shown = append(shown, spoken[1])
	}
	shown = append(shown, anyTag.ReplaceAllString(page, "\n"))
	text := notEnglish.ReplaceAllString(html.UnescapeString(strings.Join(shown, "\n")), "")
	return latinWord.FindAllString(text, -1)
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
	for _, public := range []bool{false, true} {
		made := compile(t, files, build.Options{Public: public, Drafts: true, Today: leakDay})
		if made.files == nil {
			t.Fatalf("the site can't be built:\n%s", made.messages())
		}
		for at, page := range made.files {
			if path.Ext(at) != ".html" {
				continue
			}
			if !strings.Contains(page, `lang="el"`) {
				t.Errorf("%s doesn't say that it is Greek", at)
			}
			if english := englishIn(page); len(english) > 0 {
				t.Errorf("%s says %q in English", at, english)
			}
		}
		if _, published := made.files["assets/words/el.yaml"]; published {
			t.Error("the catalogue itself is published")
		}
	}
}
