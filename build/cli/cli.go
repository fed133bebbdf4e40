// Package cli is what people type and what they are answered.
//
// Each command has a file of its own. Only this package prints, and only main exits; everything below it returns
// what there is to say. How it is said is written down in print.go.
package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

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
	Out, Err io.Writer
	// Terminal is true when Err is a terminal, which can show colours and progress.
	Terminal bool
	// Env looks up an environment variable.
	Env func(string) string
	// Cache is a folder for what may be forgotten at any time; "" for none.
	Cache string
	// Program identifies this very build of rolewright; "" if nothing does.
	Program string
	// Starter is the site that rolewright comes with: its content/, roles/ and templates/.
	Starter fs.FS
}

// command is one thing that rolewright can be told to do.
type command struct {
	name  string
	args  string // how its arguments are shown: "[dir]"
	short string // one line for the list of commands
	long  string // what else there is to know
	// flags declares the command's own flags and returns what it does.
	flags func(a *app, f *pflag.FlagSet) func(args []string) error
}

func commands() []command {
	return []command{buildCommand, checkCommand, initCommand, newCommand, listCommand, versionCommand, helpCommand}
}

// app is one run of the program.
type app struct {
	World
	printer printer
	// The flags that several commands share.
	source  string
	color   string
	quiet   bool
	verbose bool
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
	a := &app{World: w}
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
	}
	for _, c := range commands() {
		if c.name == name {
			return a.runCommand(c, args[1:])
		}
	}
	return a.unknownCommand(name)
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
		return usageError("the command comes first: rolewright build "+name, "here should be a command, not “%s”", name)
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
	if err := a.checkColor(); err != nil {
		return err
	}
	a.printer = newPrinter(a.World, a.color)
	a.printer.all = a.verbose
	return run(flags.Args())
}

func (a *app) checkColor() error {
	switch a.color {
	case "", "auto", "always", "never":
		return nil
	}
	return usageError("the choice is: auto, always, never", "--color can't be “%s”", a.color)
}

// slip answers a mistyped flag in one line.
func slip(c command, flags *pflag.FlagSet, err error) error {
	see := "see `rolewright help " + c.name + "`"
	var unknown *pflag.NotExistError
	var value *pflag.InvalidValueError
	var missing *pflag.ValueRequiredError
	switch {
	case errors.As(err, &unknown):
		name := unknown.GetSpecifiedName()
		if near := source.Nearest(name, flagNames(flags)); near != "" && unknown.GetSpecifiedShortnames() == "" {
			see = "did you mean --" + near + "?"
		}
		dashes := "--"
		if unknown.GetSpecifiedShortnames() != "" {
			dashes = "-"
		}
		return usageError(see, "`%s` has no flag %s%s", c.name, dashes, name)
	case errors.As(err, &value) && value.GetFlag().Value.Type() == "bool":
		return usageError("write --"+value.GetFlag().Name+" alone, or leave it out", "--%s can't be “%s”", value.GetFlag().Name, value.GetValue())
	case errors.As(err, &value):
		return usageError(see, "--%s can't be “%s”", value.GetFlag().Name, value.GetValue())
	case errors.As(err, &missing):
		return usageError(see, "--%s needs a value", missing.GetFlag().Name)
	}
	return usageError(see, "%v", err)
}

func flagNames(flags *pflag.FlagSet) []string {
	var names []string
	flags.VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// common declares the flags that every command has which reads a site.
func (a *app) common(f *pflag.FlagSet) {
	f.StringVarP(&a.source, "source", "s", ".", "the `folder` of the site")
	a.output(f)
}

// output declares the flags that say how much is printed, and how.
func (a *app) output(f *pflag.FlagSet) {
	f.StringVar(&a.color, "color", "auto", "`when` to print in colours: auto, always or never")
	f.BoolVarP(&a.quiet, "quiet", "q", false, "print problems only")
	f.BoolVarP(&a.verbose, "verbose", "v", false, "print every change and every problem")
}

func noArguments(c string, args []string) error {
	if len(args) == 0 {
		return nil
	}
	hint := "see `rolewright help " + c + "`"
	if info, err := os.Stat(args[0]); err == nil && info.IsDir() && (c == "build" || c == "list") {
		hint = "for the site in that folder: rolewright " + c + " --source " + args[0]
	}
	return usageError(hint, "`%s` takes no argument, but there is “%s”", c, args[0])
}
