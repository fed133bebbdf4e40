// Package cli is the command line: commands, flags, what is printed, and exit codes.
//
// Each command has a file of its own. Only this package prints, and only main exits; the packages below return findings
// and errors. The forms in which things are printed are in print.go.
package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"rolewright/build/source"
)

// What a run of the program can end with.
const (
	exitFine    = 0
	exitContent = 1 // the content has errors, or with --strict warnings
	exitUsage   = 2 // the command can't be carried out as it was typed
	exitMachine = 3 // the machine failed: a disk, a right, a port
)

// World is what the program touches outside of itself.
type World struct {
	In       io.Reader
	Out, Err io.Writer
	// Terminal is true when Err is a terminal, which can show colours and progress.
	Terminal bool
	// Env looks up an environment variable.
	Env func(string) string
	// Starter is the site that rolewright comes with: its content/, roles/ and templates/.
	Starter fs.FS
}

// today is the present day, or the one that SOURCE_DATE_EPOCH names (reproducible-builds.org), for builds that can be
// repeated.
func (a *app) today() time.Time {
	if !a.now.IsZero() {
		return a.now
	}
	now := a.instant()
	return time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
}

// instant is the present instant, or the one that SOURCE_DATE_EPOCH names; zero when --now gives a whole day.
func (a *app) instant() time.Time {
	if !a.now.IsZero() {
		return time.Time{}
	}
	if seconds, err := strconv.ParseInt(a.Env("SOURCE_DATE_EPOCH"), 10, 64); err == nil {
		return time.Unix(seconds, 0).UTC()
	}
	return time.Now()
}

// command is one thing that rolewright can be told to do.
type command struct {
	name  string
	args  string // how its arguments are shown: "[dir]"
	short string // one line for the list of commands
	long  string // what else there is to know
	// flags declares the command's own flags and returns what it does.
	flags func(a *app, f *pflag.FlagSet) func(args []string) error
	// words lists what its next argument can be, behind those that are typed already; nil when that is any file.
	words func(a *app, args []string) []string
}

func commands() []command {
	return []command{
		buildCommand, serveCommand, checkCommand, initCommand, newCommand, importCommand, listCommand, kitCommand, pdfCommand, debriefCommand, explainCommand, templateCommand, wordsCommand, schemaCommand, lspCommand, completionCommand, manCommand,
		versionCommand, helpCommand,
	}
}

// app is one run of the program.
type app struct {
	World
	printer printer
	// The flags that several commands share.
	source  string
	color   string
	format  string
	quiet   bool
	verbose bool
	now     time.Time // the day to take for today, if one is given

	saidDates bool          // that dates of change are left out
	told      map[told]bool // warnings that a preview has printed
}

// failure is an error together with what the program ends with. An empty message means that everything is said.
type failure struct {
	code    int
	message string
	hint    string
}

func (f *failure) Error() string { return f.message }

func usageError(hint, format string, args ...any) error {
	return &failure{code: exitUsage, message: fmt.Sprintf(format, args...), hint: hint}
}

func machineError(err error) error {
	return &failure{code: exitMachine, message: err.Error()}
}

// Main carries out a command line, without the program's own name, and returns the code to exit with.
func Main(args []string, w World) int {
	a := &app{World: w, format: textFormat}
	a.printer = newPrinter(w, "auto")
	err := a.run(args)
	if err == nil {
		return exitFine
	}
	var f *failure
	if !errors.As(err, &f) {
		f = &failure{code: exitMachine, message: err.Error()}
	}
	a.printer.failure(f)
	return f.code
}

func (a *app) run(args []string) error {
	if len(args) == 0 {
		a.printer.overview(a.Err)
		return &failure{code: exitUsage}
	}
	name := args[0]
	switch name {
	case "-h", "--help":
		a.printer.overview(a.Out)
		return nil
	case "--version":
		name = "version"
	case completeName:
		return a.complete(args[1:])
	}
	if c := commandOf(name); c != nil {
		return a.runCommand(*c, args[1:])
	}
	return a.unknownCommand(name)
}

// commandOf returns the command of that name, or nil.
func commandOf(name string) *command {
	all := commands()
	if at := slices.IndexFunc(all, func(c command) bool { return c.name == name }); at >= 0 {
		return &all[at]
	}
	return nil
}

func (a *app) unknownCommand(name string) error {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	hint := "see `rolewright help`"
	if near := source.Nearest(name, names); near != "" {
		hint = "did you mean `rolewright " + near + "`?"
	}
	if strings.HasPrefix(name, "-") {
		return usageError("the command comes first: rolewright build "+name, "expected a command, not “%s”", name)
	}
	return usageError(hint, "there is no command “%s”", name)
}

func (a *app) runCommand(c command, args []string) error {
	flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Usage = func() {}
	run := c.flags(a, flags)
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, pflag.ErrHelp) {
			a.printer.commandHelp(a.Out, c, flags)
			return nil
		}
		return slip(c, flags, err)
	}
	a.printer = newPrinter(a.World, a.color)
	a.printer.all = a.verbose
	if f := flags.Lookup("source"); f != nil && !f.Changed {
		a.source = siteAround(a.source)
	}
	return run(flags.Args())
}
