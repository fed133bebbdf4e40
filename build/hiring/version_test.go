package hiring_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build/hiring"
)

const keeper = `---
title: Lock Keeper
summary: Keeps a lock.
responsibilities: [Watch the water]
skills:
  - name: Patience
    definition: Waits.
    anchors: {1: Runs., 3: Waits.}
interviews:
  - {id: talk, name: A talk, minutes: 30, interviewers: [Ada], purpose: To see, focus: [patience]}
questions:
  - {ask: How long can you wait?, skill: patience, probes: [Why?], look_for: [a number], red_flags: [sighs]}
interviewer_notes: Be on time.
---
A lock by the river.
`

func versionOf(t *testing.T, role, settings string) string {
	t.Helper()
	k, found := load(t, fstest.MapFS{"roles/keeper.md": {Data: []byte(role)}, "content/site.yaml": {Data: []byte(settings)}})
	if len(found) > 0 {
		t.Fatal(messages(found))
	}
	return k.Roles[0].Version
}

// TestVersion changes a role in each way: what shapes the interview changes its version, and nothing else does.
func TestVersion(t *testing.T) {
	before := versionOf(t, keeper, "")
	for _, c := range []struct {
		old, new string
		changes  bool
	}{
		{"title: Lock Keeper", "title: Keeper of Locks", false},
		{"Keeps a lock.", "Keeps two locks.", false},
		{"Watch the water", "Watch the boats", false},
		{"A lock by the river.", "A lock by the sea.", false},
		{"interviewers: [Ada]", "interviewers: [Grace]", false},
		{"responsibilities:", "owner: Ada\nresponsibilities:", false},
		{"skills:\n", "skills: # what matters\n", false},
		{"name: Patience", "name: patience", true},
		{"definition: Waits.", "definition: Waits long.", true},
		{"definition: Waits.", "must: true", true},
		{"definition: Waits.", "definition: Waits.\n    weight: 2", true},
		{"definition: Waits.", "definition: Waits.\n    bar: 2", true},
		{"3: Waits.", "3: Waits on.", true},
		{"3: Waits.", "4: Waits.", true},
		{"minutes: 30", "minutes: 31", true},
		{"name: A talk", "name: Talk", true},
		{"purpose: To see", "purpose: To hear", true},
		{"minutes: 30", "minutes: 30, opening: 5", true},
		{"minutes: 30", "minutes: 30, closing: 5", true},
		{"How long can", "How often can", true},
		{"probes: [Why?]", "probes: [\"Why not?\"]", true},
		{"look_for: [a number]", "look_for: [a, number]", true},
		{"red_flags: [sighs]", "red_flags: []", true},
		{"red_flags: [sighs]", "red_flags: [sighs], type: behavioural", true},
		{"red_flags: [sighs]", "red_flags: [sighs], minutes: 5", true},
		{"red_flags: [sighs]", "red_flags: [sighs], anchors: {1: Sighs.}", true},
		{"Be on time.", "Be early.", true},
	} {
		if !strings.Contains(keeper, c.old) {
			t.Fatalf("%q isn't in the role", c.old)
		}
		if got := versionOf(t, strings.Replace(keeper, c.old, c.new, 1), "") != before; got != c.changes {
			t.Errorf("%q for %q: that it changes the version is %t", c.new, c.old, got)
		}
	}
	for settings, changes := range map[string]bool{
		"levels: [keeper]": false, "recommendations: [No, Maybe, Yes]": true, "rating_scale: {1: No, 3: Yes, 4: Very}": true,
	} {
		if got := versionOf(t, keeper, settings) != before; got != changes {
			t.Errorf("%s: that it changes the version is %t", settings, got)
		}
	}
}

// TestTimeLine spreads interviews over their minutes.
func TestTimeLine(t *testing.T) {
	for _, c := range []struct{ name, interview, questions, want string }{
		{"stated minutes leave a rest", "minutes: 60, opening: 5, closing: 10", "20 15", "0-5 opening 5-25 question 25-40 question 40-50 buffer 50-60 closing"},
		{"questions without minutes share what is left", "minutes: 60, opening: 5, closing: 10", "20 0 0", "0-5 opening 5-25 question 25-37 question 37-49 question 49-50 buffer 50-60 closing"},
		{"a full hour", "minutes: 30", "10 20", "0-10 question 10-30 question"},
		{"no time for a question", "minutes: 30, opening: 10, closing: 10", "10 0", ""},
		{"more questions than minutes", "minutes: 30", "20 20", ""},
		{"only questions without minutes", "minutes: 30", "0 0 0", "0-10 question 10-20 question 20-30 question"},
	} {
		t.Run(c.name, func(t *testing.T) {
			role := keeper[:strings.Index(keeper, "interviews:")] + "interviews:\n  - {name: Talk, " + c.interview + ", focus: [patience]}\nquestions:\n"
			for i, minutes := range strings.Fields(c.questions) {
				role += fmt.Sprintf("  - ask: Question %d?\n    skill: patience\n", i)
				if minutes != "0" {
					role += "    minutes: " + minutes + "\n"
				}
			}
			k, found := load(t, fstest.MapFS{"roles/keeper.md": {Data: []byte(role + "---\n")}})
			if len(found) > 0 {
				t.Fatal(messages(found))
			}
			var got []string
			for _, slot := range k.Roles[0].Role().Interviews[0].TimeLine() {
				got = append(got, fmt.Sprintf("%d-%d %s", slot.From, slot.To, slot.Kind))
				if (slot.Question != nil) != (slot.Kind == hiring.QuestionSlot) {
					t.Errorf("%s has a question, or lacks one", slot.Kind)
				}
			}
			if line := strings.Join(got, " "); line != c.want {
				t.Errorf("its time line is %s\nnot %s", line, c.want)
			}
		})
	}
}
