package cli

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"rolewright/build/source"
)

// The manners of the terminal:
//
//   - What a command was asked for goes to standard output: lists, versions, help. Everything else, problems and
//     progress, goes to standard error, so that the two can be kept apart.
//   - Findings in a form for other programs were asked for, too: they go to standard output, whole and alone.
//   - A problem begins with "error", "warning" or "info", its message with a small letter, and neither ends in a full
//     stop.
//     Lines for people to read once all is done are sentences.
//   - A slip is answered in one line and one suggestion, never with pages of usage.
//   - Colours only say again what the words say, and only a terminal gets them: NO_COLOR and --color=never are obeyed.

// maxPerFile is how many problems of one file are printed. More are only counted: after the first twenty people mend
// and try again.
const maxPerFile = 20

type printer struct {
	err   io.Writer
	color bool
	all   bool // print more than maxPerFile
}

func newPrinter(w World, color string) printer {
	p := printer{err: w.Err}
	switch color {
	case "always":
		p.color = true
	case "auto":
		p.color = w.Terminal && w.Env("NO_COLOR") == "" && w.Env("TERM") != "dumb"
	}
	return p
}

// The styles, as numbers of SGR (ECMA-48).
const (
	bold   = "1"
	red    = "1;31"
	yellow = "1;33"
	blue   = "1;34"
	green  = "32"
)

func (p printer) style(code, s string) string {
	if !p.color {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (p printer) failure(f *failure) {
	if f.message == "" {
		return
	}
	_, _ = fmt.Fprintf(p.err, "%s: %s\n", p.style(red, "error"), brief(f.message))
	if f.hint != "" {
		_, _ = fmt.Fprintf(p.err, "  = help: %s\n", brief(f.hint))
	}
}

func (p printer) line(format string, args ...any) {
	_, _ = fmt.Fprintf(p.err, format+"\n", args...)
}

// diagnostics prints everything found, then how much it was.
func (p printer) diagnostics(found source.Diagnostics, then string) {
	p.list(found)
	if len(found) > 0 {
		p.line("%s", strings.TrimSpace(counted(found)+" "+then))
	}
}

// list prints findings, file by file.
func (p printer) list(found source.Diagnostics) {
	for rest := found; len(rest) > 0; {
		path, n := rest[0].Span.Path(), 1
		for n < len(rest) && rest[n].Span.Path() == path {
			n++
		}
		shown := rest[:n]
		if path != "" && !p.all {
			shown = gravest(shown, maxPerFile)
		}
		for i := range shown {
			p.diagnostic(&shown[i])
		}
		if more := n - len(shown); more > 0 {
			p.line("… and %d more in %s; -v prints them all\n", more, brief(path))
		}
		rest = rest[n:]
	}
}

// gravest chooses among too many findings, so that no error is hidden behind what matters less.
func gravest(found source.Diagnostics, most int) source.Diagnostics {
	if len(found) <= most {
		return found
	}
	chosen := slices.Clone(found)
	slices.SortStableFunc(chosen, func(a, b source.Diagnostic) int { return int(a.Severity - b.Severity) })
	chosen = chosen[:most]
	chosen.Sort()
	return chosen
}

// counted says "2 errors, 1 warning in 3 files."
func counted(found source.Diagnostics) string {
	if len(found) == 0 {
		return "No problems."
	}
	errors, warnings := found.Count()
	var parts, files []string
	add := func(n int, one string) {
		if n > 0 {
			parts = append(parts, plural(n, one, one+"s"))
		}
	}
	add(errors, "error")
	add(warnings, "warning")
	add(len(found)-errors-warnings, "info")
	for i := range found {
		if path := found[i].Span.Path(); path != "" {
			files = append(files, path)
		}
	}
	slices.Sort(files)
	in := ""
	if n := len(slices.Compact(files)); n > 0 {
		in = " in " + plural(n, "file", "files")
	}
	return strings.Join(parts, ", ") + in + "."
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

func (p printer) diagnostic(d *source.Diagnostic) {
	code := [...]string{source.Error: red, source.Warning: yellow, source.Info: blue}[d.Severity]
	var b strings.Builder
	b.WriteString(p.style(code, d.Severity.String()+"["+d.Rule.Name+"]") + p.style(bold, ": "+brief(d.Message)) + "\n")
	width := p.excerpt(&b, d.Span, code, "")
	for _, n := range d.Notes {
		p.excerpt(&b, n.Span, blue, brief(n.Message))
	}
	if d.Hint != "" {
		advice, lines, _ := strings.Cut(d.Hint, "\n")
		fmt.Fprintf(&b, "%*s %s %s\n", width, "", p.style(blue, "="), "help: "+brief(advice))
		for line := range strings.Lines(lines) {
			fmt.Fprintf(&b, "%*s   %s\n", width, "", p.style(green, visible(strings.TrimSuffix(line, "\n"))))
		}
	}
	_, _ = io.WriteString(p.err, b.String()+"\n")
}

// excerpt prints where something is, and the line with a mark under it. It returns the width of the line number.
func (p printer) excerpt(b *strings.Builder, at source.Span, code, label string) int {
	if at.IsZero() {
		return 1
	}
	if at.IsWhole() {
		p.fileOnly(b, at, label)
		return 1
	}
	e := at.Excerpt()
	pos := at.Position()
	number := strconv.Itoa(e.Line)
	width := len(number)
	text, mark := markedLine(e)
	bar := p.style(blue, "|")
	fmt.Fprintf(b, "%*s%s %s:%d:%d\n", width, "", p.style(blue, "-->"), brief(at.Path()), pos.Line, pos.Column)
	fmt.Fprintf(b, "%*s %s\n", width, "", bar)
	fmt.Fprintf(b, "%s %s %s\n", p.style(blue, number), bar, text)
	indent := mark[:len(mark)-len(strings.TrimLeft(mark, " "))]
	mark = strings.TrimSpace(mark)
	if label != "" {
		mark += " " + label
	}
	fmt.Fprintf(b, "%*s %s %s%s\n", width, "", bar, indent, p.style(code, mark))
	return width
}

// fileOnly prints a place that is a whole file.
func (p printer) fileOnly(b *strings.Builder, at source.Span, label string) {
	if label != "" {
		label = " " + label
	}
	fmt.Fprintf(b, " %s %s%s\n", p.style(blue, "-->"), brief(at.Path()), label)
}

// overview lists the commands.
func (p printer) overview(to io.Writer) {
	var b strings.Builder
	b.WriteString("rolewright compiles Markdown role definitions into hiring kits.\n\nCommands:\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "  %-28s %s\n", strings.TrimSpace(c.name+" "+c.args), c.short)
	}
	b.WriteString("\nStart with `rolewright init my-site`. More about a command: `rolewright help build`.\n")
	_, _ = io.WriteString(to, b.String())
}

func (p printer) commandHelp(to io.Writer, c command, flags *pflag.FlagSet) {
	var b strings.Builder
	fmt.Fprintf(&b, "rolewright %s\n\n%s\n", strings.TrimSpace(c.name+" "+c.args), strings.TrimSpace(c.long))
	if usage := flags.FlagUsagesWrapped(100); usage != "" {
		b.WriteString("\nFlags:\n" + usage)
	}
	_, _ = io.WriteString(to, b.String())
}
