package cli

import (
	"io"
	"os"
	"slices"
	"strings"

	"rolewright/build"
	"rolewright/build/report"
	"rolewright/build/source"
)

// formats are the forms in which findings are printed. All but the first are for other programs, and go to standard
// output with nothing else.
var formats = []string{textFormat, jsonFormat, githubFormat, "sarif"}

const (
	textFormat   = "text"
	jsonFormat   = "json"
	githubFormat = "github"
)

// findings prints everything found, in the form that was asked for. What came of it is a sentence, or nothing.
func (a *app) findings(found source.Diagnostics, then string) error {
	if a.format == textFormat {
		a.printer.diagnostics(found, then)
		return nil
	}
	r := &report.Report{
		Found: found, Rules: build.Rules(), Folder: a.siteFolder(), Version: programVersion(),
		Sum: strings.TrimSpace(counted(found) + " " + then),
	}
	write := map[string]func(io.Writer) error{jsonFormat: r.JSON, githubFormat: r.GitHub, "sarif": r.SARIF}[a.format]
	if err := write(a.Out); err != nil {
		return machineError(err)
	}
	if a.format == githubFormat {
		a.summarise(r)
	}
	return nil
}

// summarise adds to the page of the workflow's run. The findings themselves have been printed by then, so that a page
// that can't be written is only mentioned.
func (a *app) summarise(r *report.Report) {
	name := a.Env("GITHUB_STEP_SUMMARY")
	if name == "" {
		return
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o666)
	if err == nil {
		err = r.Summary(f)
		_ = f.Close()
	}
	if err != nil {
		a.printer.line("The summary of this run can't be written: %v", err)
	}
}

// withoutInfos leaves out what is only worth knowing.
func withoutInfos(found source.Diagnostics) source.Diagnostics {
	return slices.DeleteFunc(slices.Clone(found), func(d source.Diagnostic) bool { return d.Severity == source.Info })
}
