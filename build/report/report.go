// Package report writes findings for other programs: for scripts and editors, and for the services that check a
// proposed change before somebody merges it.
//
// The findings that people read on their terminal become JSON in a documented form (findings.schema.json), annotations
// and a summary for GitHub's workflows, or SARIF, which many tools read. The explanations of rules are written here
// too, for the terminal and for the page that lists all rules.
package report

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"io"
	"path"
	"slices"
	"strconv"

	"rolewright/build/source"
)

// Report is everything that one run has found.
type Report struct {
	Found source.Diagnostics
	// Rules are all those that a finding can come from, by name.
	Rules []*source.Rule
	// Folder leads to the site from the folder in which all paths begin; "" when that is the site's own.
	Folder string
	// Version is the program's.
	Version string
	// Sum says in words how much was found.
	Sum string
}

// Schema describes what [Report.JSON] writes, as a JSON Schema.
//
//go:embed findings.schema.json
var Schema []byte

// Guide says how to see findings in a pull request, before a commit and in an editor.
//
//go:embed README.md
var Guide string

// version is that of the JSON. It counts up when a program that reads the old form can't read the new one any more;
// what is only added needs no other version.
const version = 1

// document is the whole of the JSON.
type document struct {
	Version  int       `json:"version"`
	Tool     tool      `json:"tool"`
	Findings []finding `json:"findings"`
	Summary  summary   `json:"summary"`
}

type tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type finding struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
	place
	Related []related `json:"related"`
	Fix     *fix      `json:"fix,omitempty"`
}

// fix is the correction of a finding: edits in its file, in the order of their places.
type fix struct {
	Certain bool   `json:"certain"`
	Edits   []edit `json:"edits"`
}

type edit struct {
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Text      string `json:"text"`
}

type related struct {
	Message string `json:"message"`
	place
}

type summary struct {
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Infos    int `json:"infos"`
}

// place is where something is: nowhere in particular, in a file as a whole, or in a stretch of it.
type place struct {
	Path string `json:"path,omitempty"`
	*stretch
}

type stretch struct {
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Excerpt   string `json:"excerpt"`
}

// JSON writes the findings as JSON.
func (r *Report) JSON(w io.Writer) error {
	d := document{Version: version, Tool: tool{"rolewright", r.Version}, Findings: []finding{}, Summary: r.summary()}
	for i := range r.Found {
		found := &r.Found[i]
		f := finding{
			Rule: found.Rule.Name, Severity: found.Severity.String(), Message: found.Message, Hint: found.Hint,
			place: r.place(found.Span), Related: []related{},
		}
		for _, n := range found.Notes {
			f.Related = append(f.Related, related{n.Message, r.place(n.Span)})
		}
		f.Fix = fixOf(found)
		d.Findings = append(d.Findings, f)
	}
	return write(w, d)
}

func fixOf(d *source.Diagnostic) *fix {
	if len(d.Edits) == 0 {
		return nil
	}
	f := &fix{Certain: d.Certain}
	for _, e := range d.Edits {
		from, to := e.Span.Position(), e.Span.EndPosition()
		f.Edits = append(f.Edits, edit{from.Line, from.Column, to.Line, to.Column, int(e.Span.Start), int(e.Span.End), e.Text})
	}
	return f
}

// write writes JSON with indentation, because people read it too.
func write(w io.Writer, v any) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(v); err != nil {
		return err
	}
	_, err := b.WriteTo(w)
	return err
}

func (r *Report) summary() summary {
	errors, warnings := r.Found.Count()
	return summary{errors, warnings, len(r.Found) - errors - warnings}
}

func (r *Report) place(s source.Span) place {
	if s.IsZero() || s.IsWhole() {
		return place{Path: r.path(s)}
	}
	from, to := s.Position(), s.EndPosition()
	return place{r.path(s), &stretch{from.Line, from.Column, to.Line, to.Column, int(s.Start), int(s.End), excerpt(s)}}
}

// path is the path to print for a span's file, or "".
func (r *Report) path(s source.Span) string {
	if s.IsZero() {
		return ""
	}
	return path.Join(r.Folder, s.Path())
}

// where is a place in short: "roles/baker.md:7", or "".
func (r *Report) where(s source.Span) string {
	if s.IsZero() || s.IsWhole() {
		return r.path(s)
	}
	return r.path(s) + ":" + strconv.Itoa(s.Position().Line)
}

const (
	longestLine    = 240  // characters of a line that are quoted
	longestMessage = 1000 // of a message, where nobody has room for a whole file that it may quote
)

// excerpt is the line on which something begins, or of a long line the part around it.
func excerpt(s source.Span) string {
	e := s.Excerpt()
	before, rest := []rune(e.Text[:e.From]), []rune(e.Text[e.From:])
	if len(before)+len(rest) <= longestLine {
		return e.Text
	}
	before = before[max(0, len(before)-longestLine/4):]
	return string(before) + string(rest[:min(len(rest), longestLine-len(before))])
}

// clip shortens a text.
func clip(s string, most int) string {
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}

// gravest returns the findings with errors first, then warnings; those of a severity stay in the order of their places.
func (r *Report) gravest() source.Diagnostics {
	sorted := slices.Clone(r.Found)
	slices.SortStableFunc(sorted, func(a, b source.Diagnostic) int { return int(a.Severity - b.Severity) })
	return sorted
}
