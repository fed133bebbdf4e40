package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"
)

var manCommand = command{
	name: "man", short: "print the manual page",
	long: `Prints the manual page of rolewright, for man(1):

  rolewright man > /usr/local/share/man/man1/rolewright.1`,
}

func init() { manCommand.flags = manFlags } // which lists all commands, this one too

func manFlags(a *app, _ *pflag.FlagSet) func([]string) error {
	return func(args []string) error {
		if err := noArguments("man", args); err != nil {
			return err
		}
		_, err := io.WriteString(a.Out, manPage(a))
		return err
	}
}

// manPage is made from the commands and their flags. It holds no date, so that the same program has the same page.
func manPage(a *app) string {
	var b strings.Builder
	b.WriteString(".TH ROLEWRIGHT 1 \"\" rolewright\n.SH NAME\nrolewright \\- compile Markdown role definitions into hiring kits\n" +
		".SH SYNOPSIS\n.B rolewright\n.I command\n[\\fIflags\\fR] [\\fIarguments\\fR]\n.SH COMMANDS\n")
	for _, c := range commands() {
		flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
		c.flags(a, flags)
		fmt.Fprintf(&b, ".SS \"rolewright %s\"\n%s", roff(strings.TrimSpace(c.name+" "+c.args)), paragraphs(c.long))
		flags.VisitAll(func(f *pflag.Flag) {
			value, usage := pflag.UnquoteUsage(f)
			name := "\\-\\-" + roff(f.Name)
			if f.Shorthand != "" {
				name = "\\-" + f.Shorthand + ", " + name
			}
			if value != "" {
				value = " \\fI" + roff(value) + "\\fR"
			}
			fmt.Fprintf(&b, ".TP\n\\fB%s\\fR%s\n%s\n", name, value, roff(usage))
		})
	}
	b.WriteString(".SH EXIT STATUS\n.TP\n0\nAll is well.\n.TP\n1\nThe content has errors.\n.TP\n2\nThe command was mistyped or can't be carried out.\n" +
		".TP\n3\nThe machine failed.\n")
	return b.String()
}

// paragraphs sets a text; lines that begin with spaces are shown as they are.
func paragraphs(text string) string {
	var b strings.Builder
	for _, p := range strings.Split(strings.TrimSpace(text), "\n\n") {
		if strings.HasPrefix(p, " ") {
			b.WriteString(".PP\n.nf\n" + roff(p) + "\n.fi\n")
			continue
		}
		b.WriteString(".PP\n" + roff(p) + "\n")
	}
	return b.String()
}

// roff writes a text so that nothing in it is a command of roff.
func roff(text string) string {
	lines := strings.Split(strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
