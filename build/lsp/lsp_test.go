package lsp_test

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"
)

const baker = `---
title: Baker
summary: Bakes the bread of the whole town each night.
family: bakery
responsibilities:
  - Bake bread
skills:
  - use: kneading
    must: true
  - name: Selling
interviews:
  - {id: trial, name: Trial shift, minutes: 60, focus: [kneading, selling]}
questions:
  - ask: How do you tell that a dough has rested?
    skill: kneading
    interview: trial
    minutes: 20
  - ask: What do you say when the rye is sold out?
    skill: selling
    interview: trial
    minutes: 20
---
Early hours. [House rules](../content/pages/rules.md)
`

func town() map[string]string {
	return map[string]string{
		"content/site.yaml": "organisation: {name: Town Bakery}\nfamilies: {bakery: Bakery}\nlevels: [junior, senior]\n",
		"content/skills/kneading.md": "---\nname: Kneading\nkind: skill\ndefinition: Works dough by hand.\nanchors:\n" +
			"  1: Tears it\n  3: Knows when it has rested\n  5: Teaches it\nquestions:\n  - {id: rest, ask: When did a dough go wrong?}\n---\n",
		"content/pages/rules.md":   "---\ntitle: House rules\n---\nWash your hands.\n",
		"content/notices/about.md": "---\ntitle: About us\n---\nWe bake.\n",
		"roles/baker.md":           baker,
		"roles/head-baker.md":      strings.Replace(baker, "title: Baker", "title: Head Baker", 1),
	}
}

func without(rest ...string) string {
	return strings.NewReplacer(rest...).Replace(baker)
}

func TestFindingsFollowWhatIsTyped(t *testing.T) {
	e := newEditor(t, town())
	e.screen("roles/baker.md", without("skill: selling", "skill: seling"))
	var first []finding
	for len(first) == 0 {
		e.read()
		first = e.found["roles/baker.md"]
	}
	f := first[0]
	for _, other := range first {
		if other.Code == "unknown-skill" {
			f = other
		}
	}
	if f.Code != "unknown-skill" || f.Severity != 1 || f.Range.Start != (place{18, 11}) || f.Range.End != (place{18, 17}) || !strings.Contains(f.Message, "did you mean") {
		t.Fatalf("found %+v", first)
	}
	text, _ := json.Marshal(baker)
	e.tell("textDocument/didChange", fmt.Sprintf(`{"textDocument": {"uri": %q, "version": 2}, "contentChanges": [{"text": %s}]}`, e.uri("roles/baker.md"), text))
	for changed := false; !changed; {
		e.read()
		changed = true
		for _, f := range e.found["roles/baker.md"] {
			changed = changed && f.Code != "unknown-skill"
		}
	}

	// What is wrong in a file that isn't open is shown, too, and goes once it was fixed elsewhere.
	e.write("content/pages/rules.md", "---\ntitle: House rules\nsumary: x\n---\nWash your hands.\n")
	e.tell("workspace/didChangeWatchedFiles", `{"changes": []}`)
	e.waitFor("content/pages/rules.md", "unknown-key")
	e.write("content/pages/rules.md", "---\ntitle: House rules\n---\nWash your hands.\n")
	e.tell("textDocument/didSave", `{}`)
	e.waitFor("content/pages/rules.md")

	// What the editor shows already isn't said again, however often another file changes.
	e.write("content/pages/odd.md", "---\ntitle: Odd\nsumary: x\n---\nOdd.\n")
	e.tell("textDocument/didSave", `{}`)
	e.waitFor("content/pages/odd.md", "unknown-key")
	delete(e.found, "content/pages/odd.md")
	complete(e, "roles/baker.md", without("title: Baker", "title: Night Baker"))
	complete(e, "roles/baker.md", baker)
	if said, again := e.found["content/pages/odd.md"]; again {
		t.Errorf("it's said again: %+v", said)
	}

	// A text that is closed unsaved is gone.
	e.screen("content/pages/rules.md", "---\ntitel: House rules\n---\n")
	e.waitFor("content/pages/rules.md", "unknown-key")
	e.tell("textDocument/didClose", fmt.Sprintf(`{"textDocument": {"uri": %q}}`, e.uri("content/pages/rules.md")))
	e.waitFor("content/pages/rules.md")
}

// Editors spell addresses in ways of their own, and look findings up by what they have sent.
func TestAddressesAreSpeltAsTheEditorSpellsThem(t *testing.T) {
	e := newEditor(t, town())
	address := strings.Replace(e.uri("roles/baker.md"), "baker.md", "%62aker%2Emd", 1)
	text, _ := json.Marshal(without("skill: selling", "skill: seling"))
	e.tell("textDocument/didOpen", fmt.Sprintf(`{"textDocument": {"uri": %q, "version": 1, "text": %s}}`, address, text))
	for len(e.found["roles/%62aker%2Emd"]) == 0 {
		e.read()
		if len(e.found["roles/baker.md"]) > 0 {
			t.Fatal("findings have another address")
		}
	}
}

func TestPlacesAreCountedInUTF16(t *testing.T) {
	e := newEditor(t, town())
	e.screen("roles/baker.md", without("{id: trial, name: Trial shift, minutes: 60, focus: [kneading, selling]}", "{id: trial, name: 🥐🥐 Trial, minutes: 60, focus: [kneding, selling]}"))
	for {
		e.read()
		for _, f := range e.found["roles/baker.md"] {
			if f.Code == "unknown-skill" {
				if want := (place{11, 55}); f.Range.Start != want {
					t.Fatalf("at %v, not %v", f.Range.Start, want)
				}
				return
			}
		}
	}
}

func TestWhatCanBeTyped(t *testing.T) {
	e := newEditor(t, town())
	for _, c := range []struct{ name, text, want, not string }{
		{"a key of a role", without("family: bakery", "fam¦"), "family", "title"},
		{"a key of an item", without("    must: true", "    ¦"), "weight", "use"},
		{"a key at the beginning of an item", without("- name: Selling", "- ¦"), "use", "title"},
		{"a key in brackets", without("minutes: 60, focus: [kneading, selling]}", "minutes: 60, ¦}"), "focus", "minutes"},
		{"a skill of the library", without("use: kneading", "use: ¦"), "kneading", "selling"},
		{"a skill of the role", without("skill: selling", "skill: s¦"), "selling", "title"},
		{"a skill in brackets", without("focus: [kneading, selling]", "focus: [kneading, ¦]"), "selling", "focus"},
		{"an interview", without("interview: trial\n    minutes: 20\n  - ask", "interview: ¦\n    minutes: 20\n  - ask"), "trial", "kneading"},
		{"a question of the library", without("- ask: How do you tell that a dough has rested?", "- use: ¦"), "kneading/rest", "rest"},
		{"another role", without("family: bakery", "reports_to: ¦"), "head-baker", "family"},
		{"a family", without("family: bakery", "family: ¦"), "bakery", "senior"},
		{"a level", without("family: bakery", "level: ¦"), "senior", "bakery"},
		{"a choice", without("family: bakery", "status: o¦"), "open", "family"},
		{"a yes or no", without("must: true", "must: ¦"), "true", "open"},
		{"a day", without("family: bakery", "posted: ¦"), "2026-11-30", "true"},
		{"a notice", without("family: bakery", "notices:\n  - ¦"), "about", "family"},
		{"a rule", without("family: bakery", "ignore:\n  - rule: ¦"), "long-sentence", "unknown-key"},
		{"how to verify", without("family: bakery", "requirements:\n  - text: x\n    verify: ¦"), "trial", "text"},
		{"nothing in the Markdown", baker + "fam¦", "", "family"},
		{"nothing in a comment", without("family: bakery", "# fam¦"), "", "family"},
		{"nothing in a block of text", without("family: bakery", "interviewer_notes: |\n  Note: this\n  fam¦"), "", "family"},
	} {
		if got := complete(e, "roles/baker.md", c.text); c.want != "" && !got[c.want] || got[c.not] || c.want == "" && len(got) > 0 {
			t.Errorf("%s: offered %v", c.name, got)
		}
	}
	if got := complete(e, "content/site.yaml", "checks:\n  long-¦"); !got["long-sentence"] || got["families"] {
		t.Errorf("in settings: %v", got)
	}
	if got := complete(e, "content/site.yaml", "checks:\n  long-sentence: ¦"); !got["off"] || got["long-sentence"] {
		t.Errorf("for a rule: %v", got)
	}
	if got := complete(e, "content/skills/kneading.md", "---\nname: Kneading\n¦\n---\n"); !got["anchors"] || got["name"] {
		t.Errorf("in a skill: %v", got)
	}
}

// While somebody types, the file can't be read. The names in it are still known.
func TestNamesAreKnownWhileTheFileIsBroken(t *testing.T) {
	e := newEditor(t, town())
	complete(e, "roles/baker.md", baker)
	if got := complete(e, "roles/baker.md", without("skill: selling", "skill: ¦", "title: Baker", "title: \"Baker")); !got["selling"] {
		t.Errorf("offered %v", got)
	}
}

func complete(e *editor, name, text string) map[string]bool {
	e.t.Helper()
	var items []struct {
		Label    string
		TextEdit struct{ NewText string }
	}
	e.ask("textDocument/completion", e.screen(name, text), &items)
	got := make(map[string]bool)
	for _, i := range items {
		got[i.Label] = true
	}
	return got
}

func TestWhatIsUnderTheCursorIsExplained(t *testing.T) {
	e := newEditor(t, town())
	for text, want := range map[string]string{
		without("family: bakery", "fam¦ily: bakery"):                     "The family of roles",
		without("must: true", "mu¦st: true"):                             "**skills.must**",
		without("use: kneading", "use: knea¦ding"):                       "Works dough by hand.",
		without("skill: selling", "skill: sell¦ing"):                     "**Selling**",
		without("interview: trial", "interview: tr¦ial"):                 "**Trial shift**",
		without("focus: [kneading", "focus: [knea¦ding"):                 "Knows when it has rested",
		without("family: bakery", "reports_to: head-¦baker"):             "**Head Baker**",
		without("family: bakery", "ignore:\n  - rule: no-pro¦bes"):       "**no-probes**",
		without("Early hours.", "Ear¦ly hours."):                         "",
		without("summary: Bakes the bread", "summary: Bakes the br¦ead"): "",
	} {
		var got *struct{ Contents struct{ Value string } }
		e.ask("textDocument/hover", e.screen("roles/baker.md", text), &got)
		if (got == nil) != (want == "") || got != nil && !strings.Contains(got.Contents.Value, want) {
			t.Errorf("%s: %+v", strings.Split(text[strings.Index(text, "¦")-10:], "\n")[0], got)
		}
	}
}

func TestGoToWhereANameIsDefined(t *testing.T) {
	e := newEditor(t, town())
	for text, want := range map[string]string{
		without("use: kneading", "use: knea¦ding"):                                          "content/skills/kneading.md:1",
		without("skill: selling", "skill: sell¦ing"):                                        "roles/baker.md:9",
		without("interview: trial", "interview: tr¦ial"):                                    "roles/baker.md:11",
		without("family: bakery", "family: bak¦ery"):                                        "content/site.yaml:1",
		without("family: bakery", "reports_to: head-¦baker"):                                "roles/head-baker.md:1",
		without("[House rules](../content", "[House rules](../con¦tent"):                    "content/pages/rules.md:0",
		without("- ask: How do you tell that a dough has rested?", "- use: kneading/re¦st"): "content/skills/kneading.md:9",
		without("Early hours.", "Ear¦ly hours."):                                            ":0",
	} {
		var got struct {
			URI   string
			Range span
		}
		e.ask("textDocument/definition", e.screen("roles/baker.md", text), &got)
		at := fmt.Sprintf("%s:%d", strings.TrimPrefix(strings.TrimPrefix(got.URI, e.uri("")), "/"), got.Range.Start.Line)
		if at != want {
			t.Errorf("%s: %s, not %s", strings.Split(text[strings.Index(text, "¦")-10:], "\n")[0], at, want)
		}
	}
}

func TestCorrectionsAreOffered(t *testing.T) {
	e := newEditor(t, town())
	var actions []struct {
		Title, Kind string
		IsPreferred bool
		Edit        struct {
			Changes map[string][]struct {
				Range   span
				NewText string
			}
		}
	}
	e.ask("textDocument/codeAction", e.screen("roles/baker.md", without("skill: selling", "skill: se¦ling", "minutes: 60", "minutes: 1 hour")), &actions)
	if len(actions) != 2 || actions[0].Kind != "quickfix" || !strings.Contains(actions[0].Title, "selling") || actions[1].Kind != "source.fixAll" {
		t.Fatalf("offered %+v", actions)
	}
	if edit := actions[0].Edit.Changes[e.uri("roles/baker.md")][0]; edit.NewText != "selling" || edit.Range != (span{place{18, 11}, place{18, 17}}) {
		t.Errorf("the edit is %+v", edit)
	}
	if edit := actions[1].Edit.Changes[e.uri("roles/baker.md")][0]; !strings.Contains(edit.NewText, "minutes: 60,") || edit.Range.Start.Line != 11 || edit.Range.End.Line != 11 {
		t.Errorf("all corrections are %+v", edit)
	}
}

func TestAServerKeepsToTheProtocol(t *testing.T) {
	e := startEditor(t)
	code := func(r reply) int {
		if r.Error == nil {
			return 0
		}
		return r.Error.Code
	}
	if r := e.ask("textDocument/hover", `{}`, nil); code(r) != -32002 {
		t.Errorf("before initialize: %+v", r)
	}
	e.ask("initialize", `{"processId": null, "rootUri": null, "workspaceFolders": null, "capabilities": {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}}`, nil)
	e.tell("initialized", `{}`)
	if r := e.read(); r.Method != "client/registerCapability" {
		t.Errorf("got %+v", r)
	}
	e.send(`{"jsonrpc": "2.0", "id": "watch", "result": null}`)
	for sent, want := range map[string]int{
		`{"jsonrpc": "2.0", "id": "x", "method": "textDocument/rename"}`:               -32601,
		`{"jsonrpc": "2.0", "id": "x", "method": "textDocument/hover", "params": [1]}`: -32602,
		`{"jsonrpc": "2.0", "id": "x"}`:                                                -32600,
		`{"jsonrpc": `:                                                                 -32700,
		`[]`:                                                                           -32700,
	} {
		e.send(sent)
		if r := e.read(); code(r) != want {
			t.Errorf("%s: %+v", sent, r)
		}
	}
	e.tell("$/cancelRequest", `{"id": "late"}`)
	e.send(`{"jsonrpc": "2.0", "id": "late", "method": "textDocument/hover", "params": {}}`)
	if r := e.read(); code(r) != -32800 {
		t.Errorf("cancelled: %+v", r)
	}
	e.tell("$/unheardOf", `{}`)
	if r := e.ask("textDocument/hover", `{"textDocument": {"uri": "untitled:1"}}`, nil); r.Error != nil || string(r.Result) != "null" {
		t.Errorf("for a file of no site: %+v", r)
	}
	if r := e.ask("shutdown", `null`, nil); r.Error != nil {
		t.Errorf("at the end: %+v", r)
	}
	e.tell("exit", `null`)
	if err := <-e.ended; err != nil {
		t.Error(err)
	}
}

func TestAnEditorThatGoesWithoutAWord(t *testing.T) {
	e := newEditor(t, town())
	_ = e.to.Close()
	if err := <-e.ended; err != nil {
		t.Error(err)
	}
	e = newEditor(t, town())
	e.tell("exit", `null`)
	if err := <-e.ended; err != io.ErrUnexpectedEOF {
		t.Errorf("exit without shutdown: %v", err)
	}
}
