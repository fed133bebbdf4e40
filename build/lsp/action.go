package lsp

import (
	"encoding/json"
	"slices"
	"strings"

	"rolewright/build"
	"rolewright/build/source"
)

// The kinds of actions.
const (
	quickFix = "quickfix"
	fixAll   = "source.fixAll"
)

type codeAction struct {
	Title       string        `json:"title"`
	Kind        string        `json:"kind"`
	Diagnostics []diagnostic  `json:"diagnostics,omitempty"`
	IsPreferred bool          `json:"isPreferred,omitempty"`
	Edit        workspaceEdit `json:"edit"`
}

type workspaceEdit struct {
	Changes map[string][]textEdit `json:"changes"`
}

type textEdit struct {
	Range   textRange `json:"range"`
	NewText string    `json:"newText"`
}

// codeAction offers the corrections of what is found at a place, and all certain ones of the file at once.
func (s *server) codeAction(params json.RawMessage) (any, error) {
	var p struct {
		aboutDocument
		Context struct{ Only []string }
	}
	if err := json.Unmarshal(params, &p); err != nil {
		return nil, err
	}
	actions := []codeAction{}
	x, at := s.find(p.TextDocument.URI)
	if x == nil || x.compile(s.options) == nil {
		return actions, nil
	}
	wants := func(kind string) bool {
		return p.Context.Only == nil || slices.ContainsFunc(p.Context.Only, func(o string) bool { return o == kind || strings.HasPrefix(kind, o+".") })
	}
	if wants(quickFix) {
		actions = append(actions, x.quickFixes(at, p.TextDocument.URI, p.Range)...)
	}
	if wants(fixAll) {
		actions = append(actions, x.fixAll(at, p.TextDocument.URI, s.options)...)
	}
	return actions, nil
}

func (x *site) quickFixes(at, uri string, within textRange) []codeAction {
	var actions []codeAction
	for i := range x.result.Diagnostics {
		d := &x.result.Diagnostics[i]
		if d.Span.Path() != at || len(d.Edits) == 0 {
			continue
		}
		text := d.Span.File.Data
		from, to := offsetAt(text, within.Start), offsetAt(text, within.End)
		if int(d.Span.End) < from || int(d.Span.Start) > to {
			continue
		}
		actions = append(actions, codeAction{
			Title: titleOf(d), Kind: quickFix, Diagnostics: []diagnostic{x.diagnostic(d)}, IsPreferred: d.Certain,
			Edit: workspaceEdit{map[string][]textEdit{uri: textEdits(d.Edits)}},
		})
	}
	return actions
}

// titleOf says in a line what a correction does.
func titleOf(d *source.Diagnostic) string {
	lines := strings.Split(d.Hint, "\n")
	title := strings.TrimSuffix(lines[0], ":")
	if len(lines) > 1 {
		title = strings.TrimSpace(strings.TrimSpace(title + ": " + strings.TrimSpace(lines[1])))
	}
	if runes := []rune(title); len(runes) > 100 {
		title = string(runes[:99]) + "…"
	}
	return title
}

// fixAll offers what check --fix would do in the file.
func (x *site) fixAll(at, uri string, o Options) []codeAction {
	file := x.tree.File(at)
	if file == nil {
		return nil
	}
	made := build.Fix(x.tree, build.Options{Drafts: true, Today: o.Today()}, func(s source.Span) bool { return s.Path() == at })
	if len(made[at]) == 0 {
		return nil
	}
	after := file.Data
	for _, edits := range made[at] {
		after = source.Apply(after, edits)
	}
	return []codeAction{{
		Title: "Make all certain corrections in this file", Kind: fixAll,
		Edit: workspaceEdit{map[string][]textEdit{uri: {between(file.Data, after)}}},
	}}
}

// between is the one change that makes one text into another.
func between(before, after string) textEdit {
	start := 0
	for start < min(len(before), len(after)) && before[start] == after[start] {
		start++
	}
	start = strings.LastIndexByte(before[:start], '\n') + 1
	end := 0
	for end < min(len(before), len(after))-start && before[len(before)-1-end] == after[len(after)-1-end] {
		end++
	}
	if next := strings.IndexByte(before[len(before)-end:], '\n'); next >= 0 { // whole lines, and so whole characters
		end -= next
	} else {
		end = 0
	}
	return textEdit{rangeIn(before, start, len(before)-end), after[start : len(after)-end]}
}

func textEdits(edits []source.Edit) []textEdit {
	var all []textEdit
	for _, e := range edits {
		all = append(all, textEdit{rangeOf(e.Span), e.Text})
	}
	return all
}
