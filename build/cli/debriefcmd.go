package cli

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"

	"rolewright/build/debrief"
)

var debriefCommand = command{
	name: "debrief", args: "<scorecards…>", short: "bring filled-in scorecards together on one page",
	long: `Reads the .scorecard.json files that interviewers hand in, and writes one page that
shows them side by side: ratings, evidence and disagreements. It needs no network and no
other file. The page holds what was said about candidates: keep it out of git.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var output string
		f.StringVarP(&output, "output", "o", "debrief.html", "the `file` to write")
		f.BoolVarP(&a.quiet, "quiet", "q", false, "print problems only")
		return func(args []string) error {
			if len(args) == 0 {
				return usageError("for example: rolewright debrief robin/*.scorecard.json", "say which scorecards")
			}
			return a.debrief(args, output)
		}
	},
}

func (a *app) debrief(names []string, output string) error {
	var files []debrief.File
	for _, name := range names {
		data, err := readScorecard(name)
		if err != nil {
			return usageError("name the files that the scorecards were saved as", "cannot read %s: %s", shown(name), reasonOf(err))
		}
		files = append(files, debrief.File{Name: filepath.Base(name), Data: data})
	}
	if problems := debrief.Check(files); len(problems) > 0 {
		for _, p := range problems {
			a.printer.failure(&failure{message: p.File + ": " + p.Message})
		}
		a.printer.line("Nothing was written.")
		return &failure{code: exitContent}
	}
	if err := a.mayWrite(output); err != nil {
		return err
	}
	assets, err := fs.Sub(a.Starter, "templates/assets")
	if err != nil {
		return machineError(err)
	}
	var page bytes.Buffer
	if err := debrief.Write(&page, files, assets); err != nil {
		return machineError(err)
	}
	write := func(to io.Writer) error { _, err := page.WriteTo(to); return err }
	if err := replaceFile(output, write); err != nil {
		return machineError(err)
	}
	if !a.quiet {
		a.printer.line("%s %s → %s. It holds candidates' data: keep it out of git, and delete it when the decision is made.",
			a.printer.style(green, "Brought together"), plural(len(files), "scorecard", "scorecards"), shown(output))
	}
	return nil
}

// readScorecard reads a file, and little more than a scorecard can be: somebody may have named a film.
func readScorecard(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("it is no file")
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	return io.ReadAll(io.LimitReader(f, debrief.MaxFileSize+1))
}

// mayWrite refuses to write over a file that isn't a debrief.
func (a *app) mayWrite(output string) error {
	data, err := readScorecard(output)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return usageError("choose another file with -o", "cannot write %s: %s", shown(output), reasonOf(err))
	case !bytes.HasPrefix(data, []byte(debrief.Mark)):
		return usageError("choose another file with -o", "%s is no debrief, so it isn't written over", shown(output))
	}
	return nil
}
