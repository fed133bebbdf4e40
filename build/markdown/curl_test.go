package markdown

import (
	"testing"

	"golang.org/x/text/language"
)

// Authors type what their keyboards have. Readers see what a typesetter would have set.
func TestQuotationMarksAreThoseOfTheLanguage(t *testing.T) {
	for _, c := range []struct{ language, typed, want string }{
		{"en", `Say "yes", she said`, `Say “yes”, she said`},
		{"de", `Sag "ja", sagte sie`, `Sag „ja“, sagte sie`},
		{"fr", `Dites "oui"`, "Dites «\u202foui\u202f»"},
		{"de-CH", `Sag "ja"`, `Sag «ja»`},
		{"fr", `l'équipe d'aujourd'hui`, `l’équipe d’aujourd’hui`},
		{"en", `don't, the partners' deals, James's`, `don’t, the partners’ deals, James’s`},
		{"en", `a 'quick win' for us`, `a ‘quick win’ for us`},
		{"en", `'Twas the '90s, rock 'n' roll`, `’Twas the ’90s, rock ’n’ roll`},
		{"en", `He said: "Don't say 'no'."`, `He said: “Don’t say ‘no’.”`},
		{"en", `("quoted")`, `(“quoted”)`},
		{"en", `a 27" screen at 6'2"`, `a 27" screen at 6'2"`},
		{"en", `"27" screens"`, `“27” screens”`},
		{"en", `already “curly”`, `already “curly”`},
		{"ja", `"はい"`, `「はい」`},
		{"xx", `"a"`, `“a”`},
		{"en", `"`, `”`},
		{"en", ``, ``},
	} {
		if got := Curl(c.typed, language.Make(c.language)); got != c.want {
			t.Errorf("%s: %s becomes %s, not %s", c.language, c.typed, got, c.want)
		}
	}
}
