package cli

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/importer"
	"rolewright/build/source"
)

// reportImport says what became of each file, and ends with an error if some couldn't be read.
func (a *app) reportImport(c *compiled, result *importer.Result, o importOptions) error {
	report := importer.NewReport(result, a.findingsOf(c, result), o.dryRun)
	if a.format == "json" {
		encoder := json.NewEncoder(a.Out)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(report); err != nil {
			return machineError(err)
		}
	} else {
		a.printImport(report)
	}
	if len(result.Refused) > 0 {
		return &failure{code: exitUsage}
	}
	return nil
}

// findingsOf are the findings of check about each file, by its path, as if all of them were written.
func (a *app) findingsOf(c *compiled, result *importer.Result) map[string]source.Diagnostics {
	tree := c.tree
	for _, f := range result.Files {
		if !f.Exists {
			tree = tree.With(f.Path, f.Text)
		}
	}
	found := make(map[string]source.Diagnostics)
	for _, d := range build.Run(tree, build.Options{Drafts: true, Today: c.today, Now: c.now}, nil).Diagnostics {
		found[d.Span.Path()] = append(found[d.Span.Path()], d)
	}
	return found
}

// printImport prints the report: whole for one role, one line each for several.
func (a *app) printImport(r *importer.Report) {
	for _, refused := range r.Refused {
		a.printer.line("%s: %s: %s", a.printer.style(red, "error"), brief(refused.Source), refused.Message)
		if refused.Hint != "" {
			a.printer.line("  = help: %s", refused.Hint)
		}
	}
	if a.quiet {
		for _, role := range r.Files {
			if !role.Exists {
				_, _ = fmt.Fprintln(a.Out, role.Path)
			}
		}
		return
	}
	isBrief := len(r.Files) > 1 && !a.verbose
	common := r.Common()
	for i := range r.Files {
		if isBrief {
			a.printRoleLine(&r.Files[i], common)
		} else {
			a.printRole(&r.Files[i])
		}
	}
	a.printImportEnd(r, isBrief)
}

// printRoleLine says the most important of a role in one line. What all roles lack is said once, at the end.
func (a *app) printRoleLine(r *importer.FileReport, common []string) {
	parts := r.Counts()
	needs := slices.DeleteFunc(r.Needs(), func(field string) bool { return r.Kind == "role" && slices.Contains(common, field) })
	if len(needs) > 0 {
		parts = append(parts, "needs "+hiring.Enumerate(needs))
	}
	if errors, warnings := r.Findings.Count(); errors+warnings > 0 {
		parts = append(parts, strings.TrimSuffix(counted(withoutInfos(r.Findings)), " in 1 file."))
	}
	if r.Kind == "notice" {
		parts = []string{"shared by " + r.Source}
	}
	if r.Exists {
		parts = []string{"exists already, so it wasn't written"}
	}
	_, _ = fmt.Fprintf(a.Out, "%s  %s\n", a.printer.style(bold, r.Path), strings.Join(parts, " · "))
}

func (a *app) printRole(r *importer.FileReport) {
	out := func(format string, args ...any) { _, _ = fmt.Fprintf(a.Out, format+"\n", args...) }
	out("%s", a.printer.style(bold, r.Path))
	out("  from %s", r.Source)
	if r.Exists {
		out("  It exists already, so it wasn't written. Move or rename it to import this one.")
	}
	out("")
	out("  %s", a.printer.style(green, "Placed"))
	for _, p := range r.Placed {
		out("    %-18s %s", p.Field, p.Said())
	}
	if len(r.Left) > 0 {
		out("")
		out("  %s", a.printer.style(blue, "Left in the text"))
		for _, l := range r.Left {
			out("    %s", l.Said())
		}
	}
	if len(r.Missing) > 0 {
		out("")
		out("  %s", a.printer.style(yellow, "Missing for a sound kit"))
		for _, m := range r.Missing {
			out("    %-18s %s", m.Field, m.Why)
		}
	}
	if len(r.Notes) > 0 {
		out("")
		out("  %s", a.printer.style(yellow, "For you to check"))
		for _, n := range r.Notes {
			out("    %s", n)
		}
	}
	a.printImportFindings(r)
	out("")
}

// printImportFindings prints the gravest findings, each in a line.
func (a *app) printImportFindings(r *importer.FileReport) {
	const most = 8
	if len(r.Findings) == 0 {
		return
	}
	found := slices.Clone(r.Findings)
	slices.SortStableFunc(found, func(x, y source.Diagnostic) int { return int(x.Severity - y.Severity) })
	_, _ = fmt.Fprintf(a.Out, "\n  %s\n", a.printer.style(yellow, "What check finds"))
	for _, d := range found[:min(len(found), most)] {
		_, _ = fmt.Fprintf(a.Out, "    %s[%s]: %s\n", d.Severity, d.Rule.Name, brief(d.Message))
	}
	if more := len(found) - most; more > 0 {
		_, _ = fmt.Fprintf(a.Out, "    … and %d more: rolewright check %s\n", more, r.Path)
	}
}

func (a *app) printImportEnd(r *importer.Report, isBrief bool) {
	written, existing := make(map[string]int), 0
	for i := range r.Files {
		if r.Files[i].Exists {
			existing++
		} else {
			written[r.Files[i].Kind]++
		}
	}
	var parts []string
	for _, kind := range []string{"role", "skill", "page", "notice"} {
		if n := written[kind]; n > 0 || kind == "role" && len(written) == 0 {
			parts = append(parts, plural(n, kind, kind+"s"))
		}
	}
	said := "Wrote " + hiring.Enumerate(parts)
	if r.DryRun {
		said = "Would write " + hiring.Enumerate(parts)
	}
	if existing > 0 {
		said += "; left " + plural(existing, "file", "files") + " as they are, because they exist already"
	}
	if len(r.Refused) > 0 {
		said += "; " + plural(len(r.Refused), "file", "files") + " couldn't be read"
	}
	a.printer.line("%s.", said)
	a.printShared(r, written["notice"] > 0)
	if common := r.Common(); isBrief && len(common) > 0 {
		a.printer.line("All roles need %s.", hiring.Enumerate(common))
	}
	if isBrief {
		a.printer.line("To see what was placed where: rolewright import --dry-run -v …")
	}
	if len(written) > 0 && !r.DryRun {
		a.printer.line("See them in the preview: rolewright serve --open")
	}
}

// printShared offers to make notices of texts that several postings have.
func (a *app) printShared(r *importer.Report, isDone bool) {
	if len(r.Shared) == 0 || isDone {
		return
	}
	var texts []string
	for _, n := range r.Shared {
		texts = append(texts, fmt.Sprintf("“%s” (%d roles)", n.Title, len(n.Roles)))
	}
	a.printer.line("Several postings share %s. With --notices, each becomes one notice for all of them.", hiring.Enumerate(texts))
}
