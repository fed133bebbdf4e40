package words

import (
	"fmt"
	"testing"

	"golang.org/x/text/language"

	"rolewright/build/source"
)

func in(tag string) *Catalogue { return BuiltIn(Language{Tag: language.MustParse(tag)}) }

// site loads the words of a language from a site's files.
func site(t *testing.T, tag string, files ...*source.File) (*Catalogue, source.Diagnostics) {
	t.Helper()
	c, found := Load(source.NewTree(files), Language{Tag: language.MustParse(tag)}, nil)
	return c.Catalogue, found
}

func TestATextIsSaidWithItsValues(t *testing.T) {
	for want, got := range map[string]string{
		"1 interview":      in("en").Say("common.interviews", "n", 1),
		"3 interviews":     in("en").Say("common.interviews", "n", 3),
		"until 3 May 2026": in("en").Say("posting.until", "day", "3 May 2026"),
		"It may have moved. All roles are on the home page.": in("en").Say("not_found.lead"),
		"no.such.key": in("en").Say("no.such.key"),
		"until {day}": in("en").Say("posting.until"),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Americans write the month first, and have everything else from English.
func TestAVariantOfALanguageHoldsOnlyWhatIsDifferent(t *testing.T) {
	us := in("en-US")
	if got := us.Say("date.day", "day", 3, "month", "May", "year", 2026); got != "May 3, 2026" {
		t.Error(got)
	}
	if got := us.Say("section.skills"); got != "Skills" || !us.IsOwn("section.skills") {
		t.Error(got)
	}
}

// A team in Kraków adds its language. Polish counts one, a few and many.
func TestASiteAddsALanguage(t *testing.T) {
	polish, found := site(t, "pl", &source.File{Path: "content/words/pl.yaml", Data: `common:
  interviews:
    one: "{n} rozmowa"
    few: "{n} rozmowy"
    many: "{n} rozmów"
    other: "{n} rozmowy"
not_found:
  lead: Wszystkie role są na <home>stronie głównej</home>.
`})
	if len(found) > 0 {
		t.Fatal(found)
	}
	for n, want := range map[int]string{1: "1 rozmowa", 3: "3 rozmowy", 5: "5 rozmów", 22: "22 rozmowy"} {
		if got := polish.Say("common.interviews", "n", n); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := polish.Say("section.skills"); got != "Skills" || polish.IsOwn("section.skills") {
		t.Errorf("what Polish lacks should be in English: %q", got)
	}
}

// A site in Zürich changes a word of what its region has from German, and the others stay.
func TestASiteChangesAWord(t *testing.T) {
	files := []*source.File{
		{Path: "content/words/de.yaml", Data: "section:\n  skills: Stärken\n  roles: Stellen\n"},
		{Path: "content/words/de-CH.yaml", Data: "section:\n  skills: Können\n"},
		{Path: "content/words/fr.yaml", Data: "section:\n  skills: Atouts\n"},
	}
	swiss, found := site(t, "de-CH", files...)
	if len(found) > 0 || swiss.Say("section.skills") != "Können" || swiss.Say("section.roles") != "Stellen" {
		t.Errorf("%q, %q, %v", swiss.Say("section.skills"), swiss.Say("section.roles"), found)
	}
}

func TestMistakesInASitesWordsAreExplained(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"de.yaml", "section:\n  skils: Stärken\n", "2:3 there is no text with the key “section.skils” | did you mean section.skills?"},
		{"de.yaml", "posting:\n  until: bis bald\n", "2:10 “posting.until” needs {day}, or something is missing on the page | in English it is: until {day}"},
		{"de.yaml", "posting:\n  until: bis {tag}\n", "2:10 “posting.until” has no {tag} | it has {day}"},
		{"de.yaml", "section:\n  skills: \"{n} Stärken\"\n", "2:11 “section.skills” has no {n} | remove it: nothing can be put there"},
		{"de.yaml", "common:\n  roles:\n    one: \"{n} Rolle\"\n", "3:5 “common.roles” lacks the plural form “other” | de has the forms one, other"},
		{"de.yaml", "common:\n  roles:\n    one: \"{n} Rolle\"\n    few: \"{n} Rollen\"\n    other: \"{n} Rollen\"\n", "4:5 de has no plural form “few” | its forms are one, other"},
		{"de.yaml", "section:\n  skills:\n", "2:3 “section.skills” should have a text | write the words after the colon, or delete the line"},
		{"german.yaml", "section:\n", "1:1 “german” isn't the code of a language | name the file as the locale in content/site.yaml, for example de.yaml or pt-BR.yaml"},
		{"DE.yaml", "section:\n", "1:1 this file is not read: the code of its language is written “de” | name it de.yaml"},
		{"de.md", "section:\n", "1:1 this file is not read: files with words are named after a language, such as de.yaml | "},
	} {
		_, found := site(t, "de", &source.File{Path: "content/words/" + c.name, Data: c.data})
		var got []string
		for _, d := range found {
			at := d.Span.Position()
			got = append(got, fmt.Sprintf("%d:%d %s | %s", at.Line, at.Column, d.Message, d.Hint))
		}
		if len(got) != 1 || got[0] != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.data, got, c.want)
		}
	}
}

// German and French are whole: every text is there, with its placeholders and links and the plural forms of its
// language, in the formal form and in the informal one.
func TestTheLanguagesThatComeWithTheProgramAreComplete(t *testing.T) {
	english := in("en")
	for _, tag := range []string{"de", "fr"} {
		data, err := builtIn.ReadFile(tag + ".yaml")
		if err != nil {
			t.Fatal(err)
		}
		for _, informal := range []bool{false, true} {
			r := &reader{file: &source.File{Path: "content/words/" + tag + ".yaml", Data: string(data)}, informal: informal, english: english.english}
			texts := r.read()
			for _, d := range r.found {
				t.Errorf("%s:%d: %s (%s)", tag, d.Span.Position().Line, d.Message, d.Hint)
			}
			for _, key := range english.Keys() {
				if _, ok := texts[key]; !ok {
					t.Errorf("%s lacks %s", tag, key)
				}
			}
		}
	}
}
