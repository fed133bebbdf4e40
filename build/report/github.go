package report

import (
	"fmt"
	"io"
	"strings"

	"rolewright/build/source"
)

// GitHub writes the findings as commands of a GitHub workflow, which shows them beside the lines of a change. It shows
// only ten of each severity, so the gravest come first, and the last line says how many there are.
func (r *Report) GitHub(w io.Writer) error {
	var b strings.Builder
	for _, d := range r.gravest() {
		fmt.Fprintf(&b, "::%s %s::%s\n", command(d.Severity), r.properties(&d), escapeData(clip(r.said(&d), longestMessage)))
	}
	fmt.Fprintln(&b, r.Sum)
	_, err := io.WriteString(w, b.String())
	return err
}

func command(s source.Severity) string {
	if s == source.Info {
		return "notice"
	}
	return s.String()
}

// properties says where a finding is. Columns are taken only where it begins and ends on the same line.
func (r *Report) properties(d *source.Diagnostic) string {
	var all []string
	add := func(key, value string) { all = append(all, key+"="+escapeProperty(value)) }
	at := r.place(d.Span)
	if at.Path != "" {
		add("file", at.Path)
	}
	if at.stretch != nil {
		add("line", fmt.Sprint(at.Line))
		add("endLine", fmt.Sprint(at.EndLine))
		if at.Line == at.EndLine {
			add("col", fmt.Sprint(at.Column))
			add("endColumn", fmt.Sprint(at.EndColumn))
		}
	}
	add("title", d.Rule.Name)
	return strings.Join(all, ",")
}

// said is a finding's message, notes and hint, each on lines of its own.
func (r *Report) said(d *source.Diagnostic) string {
	lines := []string{d.Message}
	for _, n := range d.Notes {
		lines = append(lines, n.Message+": "+r.where(n.Span))
	}
	if d.Hint != "" {
		lines = append(lines, "help: "+d.Hint)
	}
	return strings.Join(lines, "\n")
}

// Commands end with their line, so line ends are written in another way.
func escapeData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(strings.ToValidUTF8(s, "\uFFFD"))
}

func escapeProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(escapeData(s))
}

// mostRows is how many findings a summary lists. GitHub takes a megabyte at most, and nobody reads more.
const mostRows = 100

// Summary writes the findings as Markdown, for the page that GitHub makes of a workflow's run.
func (r *Report) Summary(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "### rolewright\n\n%s\n\n", escapeMarkdown(r.Sum))
	if len(r.Found) > 0 {
		b.WriteString("| | where | what |\n| --- | --- | --- |\n")
	}
	for i, d := range r.gravest() {
		if i == mostRows {
			fmt.Fprintf(&b, "\n… and %d more, which the log has.\n\n", len(r.Found)-mostRows)
			break
		}
		what := strings.ReplaceAll(escapeMarkdown(clip(r.said(&d), longestMessage)), "\n", "<br>")
		fmt.Fprintf(&b, "| %s | %s | %s (%s) |\n", d.Severity, escapeMarkdown(r.where(d.Span)), what, d.Rule.Name)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// escapeMarkdown escapes a text so that it shows unchanged in a table cell, whatever an author wrote.
func escapeMarkdown(s string) string {
	var b strings.Builder
	for _, c := range strings.ToValidUTF8(s, "\uFFFD") {
		switch {
		case strings.ContainsRune("\\`*_[]#|~!", c):
			b.WriteByte('\\')
			b.WriteRune(c)
		case c == '<':
			b.WriteString("&lt;")
		case c == '>':
			b.WriteString("&gt;")
		case c == '&':
			b.WriteString("&amp;")
		case c != '\r':
			b.WriteRune(c)
		}
	}
	return b.String()
}
