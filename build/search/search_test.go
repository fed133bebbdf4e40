package search

import (
	"slices"
	"strings"
	"testing"
)

// A role is found by words as people type them, whatever keyboard they have.
func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"Partner Manager (m/w/d)": "partner manager m w d",
		"Zürich, São Paulo, Łódź": "zurich sao paulo lodz",
		"Straße ÆØÅ":              "strasse aeoa",
		"C, C++ and C# at R&D":    "c c++ and c# at r d",
		"l'équipe":                "l equipe",
		"経営 Manager":              "経 営 manager",
		"हिन्दी":                  "हिन्दी",
		"ΟΔΟΣ":                    "οδοσ",
		"ﬁrst ①":                  "first 1",
		"":                        "",
		"– … +":                   "",
		"ℱ":                       "f",
	} {
		if got := strings.Join(Words(text), " "); got != want {
			t.Errorf("%q is divided into %q, not %q", text, got, want)
		}
	}
}

// The index has each word once, with the entries that hold it, and tells names from other text.
func TestIndex(t *testing.T) {
	got := Index([]Entry{
		{Kind: "roles", Title: "Lock Keeper", Context: "Open", Href: "roles/keeper/index.html", Names: []string{"Lockmaster"}, Text: []string{"Keeps the lock."}},
		{Kind: "skills", Title: "Rowing", Href: "skills/rowing/index.html", Text: []string{"In a <lock>"}},
		{Kind: "interviews", Title: "At the lock", Context: "Lock Keeper", Href: "roles/keeper/guide/index.html#at-the-lock"},
		{Kind: "roles", Title: "Cook", Context: "Lock Keeper", Href: "roles/cook/index.html"},
	}, `{"none":"Nothing"}`)
	want := `searchIndex({"say":{"none":"Nothing"},"kinds":["roles","skills","interviews"],"entries":[[0,"Lock Keeper","Open","roles/keeper/"],` +
		`[1,"Rowing","","skills/rowing/"],[2,"At the lock",0,"guide/#at-the-lock"],[0,"Cook","Lock Keeper","roles/cook/"]],` +
		`"words":"a at cook in keeper keeps lock lockmaster rowing the",` +
		`"places":"a,d,f,a,Z,Y,ZYZ,Z,b,Yb"});` + "\n"
	if got != want {
		t.Errorf("the index is\n%s\nand not\n%s", got, want)
	}
}

// A word of the last of many entries is found there: the distance takes several digits.
func TestPlacesFarApart(t *testing.T) {
	if got := write([]place{{entry: 0}, {entry: 1000, isName: true}}); got != "Y1Un" {
		t.Errorf("the places are %q", got)
	}
}

// Whatever is in a text, its words can be joined by blanks and found again.
func FuzzWords(f *testing.F) {
	for _, text := range []string{"Zürich C++", "経営", "İstanbul", "a\u0301", "\xff", "ㄱ가", "ℱ"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		words := Words(text)
		if again := Words(strings.Join(words, " ")); !slices.Equal(again, words) {
			t.Errorf("%q becomes %q, and that becomes %q", text, words, again)
		}
	})
}
