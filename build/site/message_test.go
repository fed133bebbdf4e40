package site_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// Slips of template authors, and what they are told: the message, and below it the way out. A short run tries some of
// them, others each time.
func TestSlipsAreExplained(t *testing.T) {
	tried := 0
	for slip, want := range map[string]string{
		`{{.Title.Foo}}`:            "a text has no “.Foo”\na text has no fields; write it without what comes after the last dot",
		`{{.title}}`:                "there is no “.title” in Job\ndid you mean .Title?",
		`{{range .Title}}{{end}}`:   "this isn't a list, so {{range}} can't go through it\nask whether there is something with {{with}}",
		`{{index .Documents 99}}`:   "the list has no item 99; the first one is 0\ngo through the list with {{range}}",
		`{{if eq .Title 3}}{{end}}`: "{{eq}} compares two texts or two numbers, and these two can't be compared\n",
		`{{len true}}`:              "{{len}} counts the items of a list or the letters of a text, and this is neither\n",
		`{{slice .Documents 99}}`:   "{{slice}} can't do this: index out of range: 99\n",
		`{{template "main" .}}`:     "this template calls itself without end\n",
		`{{template "skill-meta"}}`: "“skill-meta” is given nothing to show\nwrite {{template \"skill-meta\" .}}",
		`{{template "posting" .}}`:  "“posting” can't show what it is given here: there is no “.Summary” in Job\nsee what it shows: rolewright template show parts/posting.html",
		`{{template "x" .}}{{end}}{{define "x"}}{{if false}}{{template "x" .}}{{end}}{{template "role-tabs" .Title}}`: "“role-tabs” can't show what it is given here: a text has no “.Documents”\nsee what it shows: rolewright template show parts/role-head.html",
		`<a title="{{template "role-tabs" .}}">x</a>`:                                                                 "a tag or a quotation mark in this template isn't closed, so that what comes after it is read as a part of it: \"role-nav\\\">\\n<nav class=\\\"tabs\\\" ari\"\nlook for a missing \" or >",
		`{{template "postng" .}}`:           "no template defines “postng”\ndid you mean {{template \"posting\" .}}?",
		`{{template posting .}}`:            "the name of a template has to be in quotation marks\nfor example {{template \"posting\"}}",
		`{{define "x"}}{{end}}`:             "a {{define}} can't be inside another one\nlook above for a missing {{end}}",
		`a{{end}}{{define "main"}}x`:        "this file defines “main” twice\nkeep one of the two",
		`{{end}}{{end}}`:                    "this {{end}} closes nothing\nremove it, or look above for a missing {{if}}, {{range}}, {{with}} or {{define}}",
		`{{else}}`:                          "this {{else}} belongs to no {{if}}, {{range}} or {{with}}\nremove it, or look above for a missing {{if}}",
		`{{if .Title}}`:                     "the file ends, and some {{if}}, {{range}}, {{with}} or {{define}} in it has no {{end}}\n",
		`{{if}}{{end}}`:                     "{{if}} needs a value\nfor example {{if .Title}}",
		`{{$x}}`:                            "there is no variable “$x” here\na variable is known from {{$x := …}} to the {{end}} around that",
		`{{lower .Title}}`:                  "there is no function “lower”\na field begins with a dot and a capital letter: .Lower",
		`{{.Title.}}`:                       "“.” can't be here\nlook for a space, a quotation mark or a bracket too many or too few",
		`{{ }}`:                             "there is nothing between {{ and }}\nfor example {{.Title}}",
		`{{.Title}`:                         "“}” can't be between {{ and }}\nis the }} before it missing?",
		`{{(.Title}}`:                       "a ( between {{ and }} isn't closed\n",
		`{{.Title)}}`:                       "a ) between {{ and }} closes nothing\n",
		`{{"Title}}`:                        "a quotation mark between {{ and }} isn't closed\n",
		"{{.Title\n":                        "“{” can't be between {{ and }}\nis the }} before it missing?",
		`{{define "main"}}{{.Title`:         "a {{ has no }}\n",
		`{{/* Title }}`:                     "this comment has no end\nwrite */}} where it ends",
		`{{/* Title */ x}}`:                 "something is between the comment and its }}\nwrite */}} where it ends",
		`<p title={{.Title | html}}>`:       "values are escaped on their own, so no function is needed for that\nleave out | html, | js and | urlquery",
		`<p title="x>`:                      "a tag or a quotation mark in this template isn't closed, so that what comes after it is read as a part of it: \"site-footer\\\">\\n<p>\"\nlook for a missing \" or >",
		`<p {{if .Title}}title="{{end}}x">`: "this {{if}}, {{range}} or {{with}} opens a tag or a quotation mark in one case and not in the other\nclose in each branch what it opens",
	} {
		if tried++; testing.Short() && tried > 8 {
			break
		}
		checkExplained(t, slip, want)
	}
}

// Pages that would take years, or fill the memory.
func TestAPageWithoutEndIsExplained(t *testing.T) {
	if testing.Short() {
		t.Skip("it fills a page up to its limit")
	}
	for _, slip := range []string{
		`{{template "x" .}}{{end}}` + tripled("x", "x"),
		`{{template "n" .}}{{end}}` + tripled("n", ""),
		`{{range 2000000000}}{{range 2000000000}}x{{end}}{{end}}`,
	} {
		checkExplained(t, slip, "a page of this template would never end, or have more than 64 MB\n"+
			"look for a {{range}} in a {{range}}, and for templates that call others several times")
	}
}

// checkExplained expects one finding about a slip in the template of job descriptions: its message and, on the next line,
// its help.
func checkExplained(t *testing.T, slip, want string) {
	t.Helper()
	text := slip
	if !strings.HasPrefix(slip, `{{define "main"}}`) {
		text = `{{define "main"}}` + slip + `{{end}}`
	}
	s, found := prepare(t, 1, map[string]string{"templates/job.html": text})
	outputs := s.Outputs()
	for i := range outputs {
		if len(found) == 0 && outputs[i].Template() == "job.html" {
			_ = s.Render(&outputs[i], new(bytes.Buffer)) // the site keeps what went wrong
		}
	}
	found = append(found, s.Diagnostics()...)
	if len(found) != 1 || found[0].Span.Path() != "templates/job.html" || found[0].Message+"\n"+found[0].Hint != want {
		t.Errorf("%s\ngot  %+v\nwant %s", slip, found, strings.ReplaceAll(want, "\n", " | "))
	}
}

// tripled defines a template that calls another one three times, and so on, 30 deep. The last has a text.
func tripled(name, text string) string {
	var b strings.Builder
	for range 30 {
		call := "{{template \"" + name + "1\" .}}"
		fmt.Fprintf(&b, "{{define %q}}%s{{end}}", name, call+call+call)
		name += "1"
	}
	return b.String() + fmt.Sprintf("{{define %q}}%s", name, text)
}
