package hiring_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

var bakery = fstest.MapFS{
	"content/skills/kneading.md": {Data: []byte(`---
name: Kneading
definition: Works dough until it is done.
anchors: {1: Tears it., 5: Feels when to stop.}
questions: [{id: feel, ask: How do you feel that dough is done?, probes: [And rye?]}]
---
`)},
	"content/skills/kneading.de.md": {Data: []byte(`---
name: Kneten
anchors: {5: "Spürt, wann Schluss ist."}
questions: [{id: feel, ask: Wann ist ein Teig fertig?}]
---
`)},
	"content/notices/about.md":    {Data: []byte("---\ntitle: About us\n---\nWe bake.\n")},
	"content/notices/about.de.md": {Data: []byte("---\ntitle: Über uns\n---\nWir backen.\n")},
	"content/site.yaml":           {Data: []byte("notices: [about]\n")},
	"roles/baker.md": {Data: []byte(`---
title: Baker
summary: Bakes bread through the night.
compensation: {min: 30000, max: 35000, currency: EUR, period: year, note: Nights are paid extra.}
responsibilities: [{text: Bake bread, skills: [kneading]}, Clean the oven]
requirements: [{text: May work at night, must: true, verify: screen}]
skills: [{use: kneading, must: true, bar: 3}, {name: Oven work, anchors: {1: Burns it.}}]
interviews: [{name: Trial shift, minutes: 60, focus: [kneading, oven-work]}]
questions: [{use: kneading/feel}, {id: hot, ask: The oven is too hot., skill: Oven work}]
---
We bake for the whole town.
`)},
	"roles/baker.de-AT.md": {Data: []byte(`---
title: Bäcker
compensation: {note: Nachtarbeit wird zusätzlich bezahlt.}
responsibilities: [Brot backen, Den Ofen putzen]
requirements: [Darf nachts arbeiten]
skills: [{id: oven-work, name: Ofenarbeit}]
interviews: [{id: trial-shift, name: Probeschicht}]
questions: [{id: hot, ask: Der Ofen ist zu heiß.}]
---
`)},
	"roles/muller.md": {Data: []byte(`---
title: Müller
language: de
summary: Mahlt Korn.
responsibilities: [Korn mahlen]
skills: [use: kneading]
questions: [use: kneading/feel]
---
`)},
}

// A translation says what it says in its own language, and everything else as the original does.
func TestATranslationIsTheSameRoleInOtherWords(t *testing.T) {
	tree, err := source.Read(bakery, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	if len(found) > 0 {
		t.Fatal(messages(found))
	}
	baker := k.Role("baker")
	german := baker.Translations[0]
	if got := described(german.Role()); got != wantBaecker {
		t.Errorf("in German it says\n%s\nnot\n%s", got, wantBaecker)
	}
	if german.Original() != baker || german.Version != baker.Version || len(baker.Languages()) != 2 || k.LanguageOf(german.File) != german.Language {
		t.Error("it isn't the same role")
	}
	if name := k.Role("muller").Role().Skills[0].Name.Value; name != "Kneten" {
		t.Errorf("a role in German has the skill %s", name)
	}
	if name := baker.Role().Skills[0].Name.Value; name != "Kneading" {
		t.Errorf("the original has the skill %s", name)
	}
}

func described(r *hiring.Role) string {
	var b strings.Builder
	fmt.Fprintln(&b, r.ID, r.Language, r.Title, r.Summary, r.Compensation.Min.Value, r.Compensation.Note.Value, r.Body.Value)
	x := &r.Requirements[0]
	fmt.Fprintln(&b, x.Text.Value, x.Must.Value, x.Interview.Name, x.ID, r.Notices[0].Title, r.Responsibilities[0].Text.Value, r.Responsibilities[0].Skills[0].Name)
	for _, s := range r.Skills {
		describeSkill(&b, s)
	}
	describeInterview(&b, r.Interviews[0])
	return b.String()
}

const wantBaecker = `baker de-AT Bäcker Bakes bread through the night. 30000 Nachtarbeit wird zusätzlich bezahlt. We bake for the whole town.

Darf nachts arbeiten true Probeschicht r-4abcd350 Über uns Brot backen Kneten
Kneten  true 1 library:true 1=Tears it. 5=Spürt, wann Schluss ist.
Ofenarbeit  false 1 library:false 1=Burns it.
trial-shift “Probeschicht” 60 focus:kneadingoven-work
  kneading-feel 0 Wann ist ein Teig fertig? [And rye?] bank:true
  hot 0 Der Ofen ist zu heiß. bank:false
`

// The version of a kit is that of its questions, in whichever language they are asked.
func TestAQuestionInAnyLanguageShapesTheInterview(t *testing.T) {
	versions := func(from, to string) (string, string) {
		files := make(fstest.MapFS)
		for name, f := range bakery {
			files[name] = &fstest.MapFile{Data: []byte(strings.Replace(string(f.Data), from, to, 1))}
		}
		tree, err := source.Read(files, nil)
		if err != nil {
			t.Fatal(err)
		}
		k, _ := hiring.Load(tree, nil)
		r := k.Role("baker").Role()
		return r.Version, hiring.SkillVersion(r, r.Skills[1])
	}
	version, skill := versions("", "")
	if v, s := versions("Der Ofen ist zu heiß.", "Der Ofen ist zu kalt."); v == version || s == skill {
		t.Error("another question in German doesn't shape it")
	}
	if v, s := versions("Brot backen", "Brote backen"); v != version || s != skill {
		t.Error("another posting in German shapes it")
	}
}
