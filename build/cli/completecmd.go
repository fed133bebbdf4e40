package cli

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"rolewright/build/source"
)

//go:embed completion/*
var completions embed.FS

var shells = []string{"bash", "zsh", "fish"}

var completionCommand = command{
	name: "completion", args: "bash|zsh|fish", short: "complete commands with the Tab key",
	long: `Prints a script that lets your shell complete commands, flags and names:

  bash   echo 'source <(rolewright completion bash)' >> ~/.bashrc
  zsh    echo 'source <(rolewright completion zsh)' >> ~/.zshrc   (below compinit)
  fish   rolewright completion fish > ~/.config/fish/completions/rolewright.fish`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		return func(args []string) error {
			if len(args) != 1 {
				return usageError("for example: rolewright completion bash", "say which shell: %s", strings.Join(shells, ", "))
			}
			if !slices.Contains(shells, args[0]) {
				hint := "choose one of: " + strings.Join(shells, ", ")
				if near := source.Nearest(args[0], shells); near != "" {
					hint = "did you mean `rolewright completion " + near + "`?"
				}
				return usageError(hint, "there is no completion for “%s”", args[0])
			}
			script, err := completions.ReadFile("completion/rolewright." + args[0])
			if err == nil {
				_, err = a.Out.Write(script)
			}
			return err
		}
	},
	words: firstOf(shells),
}

// completeName is the command by which the scripts ask how to go on: rolewright __complete check --for
const completeName = "__complete"

// firstOf are words for a command with a single argument.
func firstOf(words []string) func(*app, []string) []string {
	return func(_ *app, args []string) []string {
		if len(args) > 0 {
			return nil
		}
		return words
	}
}

// complete prints what the last of some words can become, one a line, each with what it means behind a tab. It prints
// nothing where a file is expected.
func (a *app) complete(words []string) error {
	if len(words) == 0 {
		return nil
	}
	last := words[len(words)-1]
	for _, word := range a.nextWords(words[:len(words)-1], last) {
		if name, _, _ := strings.Cut(word, "\t"); strings.HasPrefix(name, last) || last == "=" {
			_, _ = fmt.Fprintln(a.Out, word)
		}
	}
	return nil
}

func (a *app) nextWords(before []string, last string) []string {
	if len(before) == 0 {
		return commandWords()
	}
	c := commandOf(before[0])
	if c == nil {
		return nil
	}
	flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
	c.flags(a, flags)
	before = before[1:]
	if name, value, ok := openFlag(flags, before, last); ok {
		return valuesOf(name, value)
	}
	if strings.HasPrefix(last, "-") {
		return flagWords(flags)
	}
	if c.words == nil {
		return nil
	}
	return c.words(a, arguments(flags, before))
}

func commandWords() []string {
	var words []string
	for _, c := range commands() {
		words = append(words, c.name+"\t"+c.short)
	}
	return words
}

// openFlag returns the flag whose value the last word is or begins, and what has to stand before the value. Bash takes
// the = of --format=json for a word of its own.
func openFlag(flags *pflag.FlagSet, before []string, last string) (f *pflag.Flag, prefix string, ok bool) {
	word := ""
	switch n := len(before); {
	case strings.HasPrefix(last, "--") && strings.Contains(last, "="):
		word, _, _ = strings.Cut(last, "=")
		prefix = word + "="
	case last == "=" && n > 0:
		word = before[n-1]
	case n > 1 && before[n-1] == "=":
		word = before[n-2]
	case n > 0:
		word = before[n-1]
	}
	f = lookUp(flags, word)
	return f, prefix, f != nil && f.NoOptDefVal == ""
}

// lookUp returns the flag that a word is, or nil.
func lookUp(flags *pflag.FlagSet, word string) *pflag.Flag {
	if name, ok := strings.CutPrefix(word, "--"); ok {
		return flags.Lookup(name)
	}
	if name, ok := strings.CutPrefix(word, "-"); ok && len(name) == 1 {
		return flags.ShorthandLookup(name)
	}
	return nil
}

func valuesOf(f *pflag.Flag, prefix string) []string {
	c, ok := f.Value.(*choice)
	if !ok {
		return nil
	}
	words := make([]string, len(c.among))
	for i, value := range c.among {
		words[i] = prefix + value
	}
	return words
}

func flagWords(flags *pflag.FlagSet) []string {
	words := []string{"--help\tsay more about this command"}
	flags.VisitAll(func(f *pflag.Flag) {
		words = append(words, "--"+f.Name+"\t"+strings.ReplaceAll(f.Usage, "`", ""))
	})
	return words
}

// arguments leaves out the flags among words, and their values.
func arguments(flags *pflag.FlagSet, words []string) []string {
	var args []string
	for i, word := range words {
		if i > 0 {
			if _, _, ok := openFlag(flags, words[:i], word); ok {
				continue
			}
		}
		if !strings.HasPrefix(word, "-") && word != "=" {
			args = append(args, word)
		}
	}
	return args
}
