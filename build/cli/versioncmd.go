package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/pflag"
)

var versionCommand = command{
	name: "version", short: "print the program's version",
	long: "Prints the version of rolewright, the commit it was built from (if known) and the version of Go.",
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		return func(args []string) error {
			if err := noArguments("version", args); err != nil {
				return err
			}
			_, err := fmt.Fprintln(a.Out, versionLine())
			return err
		}
	},
}

// programVersion is the released version of the program, or "(devel)".
func programVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

func versionLine() string {
	commit := ""
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				commit = " " + s.Value[:min(12, len(s.Value))]
			}
		}
	}
	return strings.TrimSpace("rolewright "+programVersion()+commit) + " " + runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH
}

var helpCommand = command{
	name: "help", args: "[command|field]", short: "explain a command or a field",
	long: `Lists the commands, or explains one of them with its flags.

It also explains fields: "rolewright help apply" says what to write there, with an example
to copy, and "rolewright help fields" lists the fields of each kind of file.`,
}

func init() { helpCommand.flags, helpCommand.words = helpFlags, helpWords }

func helpWords(_ *app, args []string) []string {
	if len(args) > 0 {
		return nil
	}
	return commandWords()
}

func helpFlags(a *app, _ *pflag.FlagSet) func([]string) error {
	return func(args []string) error {
		switch {
		case len(args) == 0:
			a.printer.overview(a.Out)
			return nil
		case len(args) > 1:
			return usageError("for example: rolewright help "+args[0], "`help` explains one command, but there is also “%s”", args[1])
		}
		if c := commandOf(args[0]); c != nil {
			flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
			c.flags(a, flags)
			a.printer.commandHelp(a.Out, *c, flags)
			return nil
		}
		return a.helpField(args[0])
	}
}
