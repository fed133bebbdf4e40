package phrase

import "testing"

// The language of a text shows in its small words; a name or a list of nouns shows none.
func TestGuess(t *testing.T) {
	for text, want := range map[string]string{
		"Sind Sie schwanger?": "de", "Haben Sie Kinder?": "de", "Êtes-vous enceinte ?": "fr", "Quel âge avez-vous ?": "fr",
		"Was ist der Unterschied zwischen einem Wert und einer Referenz?": "de",
		"What is the difference between die and the chip?":                "en",
		"¿Está usted casada y tiene hijos?":                               "es", "Go, Python, PostgreSQL": "", "Tell us about die casting": "",
		"Lock Keeper": "", "": "", "私たちのチーム": Unknown, "Lei è sposata? Ha figli con suo marito?": "it",
		"You work with the team in Den Haag and Die Welt": "en",
	} {
		if got := Guess(text); got != want {
			t.Errorf("%q is taken for %q, not %q", text, got, want)
		}
	}
}
