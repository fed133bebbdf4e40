package cli

import (
	"errors"
	"os"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"rolewright/build/source"
)

// choice is a flag that can have one of a few values, the first of them if it is left out.
type choice struct {
	value *string
	among []string
}

func newChoice(value *string, among ...string) *choice {
	*value = among[0]
	return &choice{value, among}
}

// String returns the value.
func (c *choice) String() string { return *c.value }

// Type is what pflag has to know to put the default into quotes.
func (c *choice) Type() string { return "string" }

// Set takes a value that was typed.
func (c *choice) Set(value string) error {
	if !slices.Contains(c.among, value) {
		return errors.New("not among the choices")
	}
	*c.value = value
	return nil
}

// formatFlag declares the flag for the form in which findings are printed.
func (a *app) formatFlag(f *pflag.FlagSet) {
	f.Var(newChoice(&a.format, formats...), "format", "print findings as `kind`: "+strings.Join(formats[:3], ", ")+" or "+formats[3])
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
		if c, ok := value.GetFlag().Value.(*choice); ok {
			see = "choose one of: " + strings.Join(c.among, ", ")
		}
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
	f.Var(newChoice(&a.color, "auto", "always", "never"), "color", "`when` to print colours: auto, always or never")
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
