package hiring_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

var joinedSite = fstest.MapFS{
	"content/site.yaml": {Data: []byte("levels: [keeper, master]\nfamilies: {canals: Canals}\nnotices: [about]\nanchored_levels: [3]\nbase_url: https://example.com/jobs/\n")},
	"content/skills/reading-water.md": {Data: []byte(`---
name: Reading water
kind: knowledge
definition: Sees what water is about to do.
anchors: {1: Sees a flood., 3: Sees a leak.}
questions:
  - {id: leak, ask: How do you see a leak?, type: knowledge, minutes: 10, probes: [And at night?], anchors: {3: Names signs.}}
---
`)},
	"content/notices/about.md":  {Data: []byte("---\ntitle: About us\n---\nWe keep canals.\n")},
	"content/pages/first.md":    {Data: []byte("---\ntitle: First\norder: 2\n---\n")},
	"content/pages/a/second.md": {Data: []byte("---\ntitle: Second\norder: 1\n---\n")},
	"roles/master.md": {Data: []byte(`---
title: Lock Master
summary: Answers for all locks.
level: master
family: canals
responsibilities: [Answer for the locks]
skills: [Calm]
questions: [Why do you keep locks?, {ask: What was your worst day?, skill: calm}]
notices: []
---
`)},
	"roles/keeper.md": {Data: []byte(`---
title: Lock Keeper
summary: Keeps a lock.
level: keeper
family: canals
reports_to: master
responsibilities:
  - {text: Watch the water, skills: [reading-water]}
skills:
  - {use: reading-water, must: true, anchors: {3: Sees it first., 5: Sees it at night.}}
  - Patience
interviews:
  - {name: At the lock, minutes: 60, focus: [reading-water], opening: 5, closing: 10}
  - {id: talk, name: A talk, minutes: 30, focus: [patience]}
questions:
  - {use: reading-water/leak, minutes: 15, probes: [And in winter?], anchors: {1: Guesses.}}
  - {ask: Which lock do you like best?, interview: at-the-lock}
  - {ask: How long can you wait?, skill: patience}
---
`)},
}

// TestJoined reads two roles and what they share, and looks at what has become of the names in them.
func TestJoined(t *testing.T) {
	tree, err := source.Read(joinedSite, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	if len(found) > 0 {
		t.Fatal(messages(found))
	}
	if got := joined(k); got != wantJoined {
		t.Errorf("joined, it says\n%s\nnot\n%s", got, wantJoined)
	}
}

func joined(k *hiring.Catalog) string {
	keeper, master, water := k.Role("keeper").Role(), k.Role("master").Role(), k.Skill("reading-water")
	var b strings.Builder
	fmt.Fprintln(&b, k.Settings.BaseURL, k.Settings.AnchoredLevels, k.Handbook[0].ID, k.Handbook[1].ID, k.Role("nobody") == nil, k.Skill("none") == nil)
	fmt.Fprintln(&b, k.Boss(keeper.Card) == master.Card, k.Reports(master.Card)[0] == keeper.Card, k.Role("keeper") == keeper.Card, ids(k.Members(k.Families[0])), k.FamilyOf(keeper.Card).Name, keeper.Status)
	fmt.Fprintln(&b, len(keeper.Notices), len(master.Notices), users(k, water), ids(k.AskedBy(water.Questions[0])), keeper.Responsibilities[0].Skills[0].ID)
	describeSkill(&b, keeper.Skills[0])
	for _, r := range []*hiring.Role{keeper, master} {
		for _, i := range r.Interviews {
			describeInterview(&b, i)
		}
	}
	return b.String()
}

const wantJoined = `https://example.com/jobs [3] a/second first true true
true true true [keeper master] Canals template
1 0 [keeper] [keeper] reading-water
Reading water knowledge true 1 library:true 1=Sees a flood. 3=Sees it first. 5=Sees it at night.
at-the-lock “At the lock” 60 focus:reading-water
  reading-water-leak 15 How do you see a leak? [And in winter?] bank:true 1=Guesses. 3=Names signs.
  Which lock do you like best? bank:false
talk “A talk” 30 focus:patience
  How long can you wait? bank:false
interview “Interview” 0 focus:calm
  Why do you keep locks? bank:false
  What was your worst day? bank:false
`

func users(k *hiring.Catalog, s *hiring.LibrarySkill) (ids []string) {
	for _, use := range k.Uses(s) {
		ids = append(ids, use.Role.ID)
	}
	return ids
}

func ids(roles []*hiring.Card) (ids []string) {
	for _, r := range roles {
		ids = append(ids, r.ID)
	}
	return ids
}

func describeSkill(b *strings.Builder, s *hiring.Skill) {
	fmt.Fprint(b, s.Name, " ", s.Kind, " ", s.Must.Value, " ", s.Weight.Value, " library:", s.Library != nil)
	describeAnchors(b, s.Anchors)
}

func describeAnchors(b *strings.Builder, anchors []hiring.Anchor) {
	for _, a := range anchors {
		fmt.Fprintf(b, " %d=%s", a.Level, a.Text)
	}
	fmt.Fprintln(b)
}

func describeInterview(b *strings.Builder, i *hiring.Interview) {
	fmt.Fprintf(b, "%s “%s” %d focus:", i.ID, i.Name, i.Minutes.Value)
	for _, s := range i.Focus {
		b.WriteString(s.ID)
	}
	fmt.Fprintln(b)
	for _, q := range i.Questions {
		fmt.Fprint(b, "  ")
		if !strings.HasPrefix(q.ID, "q-") {
			fmt.Fprint(b, q.ID, " ", q.Minutes.Value, " ")
		}
		fmt.Fprint(b, q.Ask)
		if len(q.Probes) > 0 {
			fmt.Fprint(b, " ", q.Probes)
		}
		fmt.Fprint(b, " bank:", q.Bank != nil)
		describeAnchors(b, q.Anchors)
	}
}

func TestSlugs(t *testing.T) {
	for name, want := range map[string]string{
		"Lock Keeper": "lock-keeper", "Über-Größe": "uber-grosse", "  C++ / Go!  ": "c-plus-plus-go", "C": "c", "C#": "c-sharp", "R&D": "r-and-d", "R": "r", ".NET": "dot-net", "Node.js": "node-js", "Keeper's lock": "keepers-lock", "Ærø 2": "aero-2", "Łódź": "lodz", "a--b": "a-b", "①": "1",
		"日本": "id-" + hiring.Slug("日本")[3:], "高级 PM": "pm-" + hiring.Slug("高级 PM")[3:], "": hiring.Slug(""),
	} {
		got := hiring.Slug(name)
		if got != want || !hiring.IsSlug(got) || got != hiring.Slug(got) {
			t.Errorf("%q becomes %q, not %q", name, got, want)
		}
	}
	if hiring.Slug("日本") == hiring.Slug("本日") || hiring.Slug("高级 PM") == hiring.Slug("初级 PM") {
		t.Error("two names in another script have one id")
	}
	for _, s := range []string{"", "-a", "a-", "a--b", "A", "a b", "ä", "a_b"} {
		if hiring.IsSlug(s) {
			t.Errorf("%q passes for an id", s)
		}
	}
}

// TestFieldsExplainThemselves holds the tables of fields to what others rely on.
func TestFieldsExplainThemselves(t *testing.T) {
	for kind, fields := range map[string][]hiring.Field{
		"role": hiring.RoleFields(), "skill": hiring.SkillFields(), "notice": hiring.NoticeFields(), "page": hiring.PageFields(), "settings": hiring.SettingsFields(),
	} {
		checkFields(t, kind, fields)
	}
}

func checkFields(t *testing.T, in string, fields []hiring.Field) {
	if len(fields) > 64 {
		t.Errorf("%s has more keys than decode can tell apart", in)
	}
	seen := make(map[string]bool)
	for _, f := range fields {
		if f.Key == "" || f.Doc == "" || f.Type.String() == "" || strings.HasSuffix(f.Doc, ".") || seen[f.Key] {
			t.Errorf("the field %q of %s isn't explained, or explained twice", f.Key, in)
		}
		seen[f.Key] = true
		checkFields(t, in+"."+f.Key, f.Fields)
	}
}
