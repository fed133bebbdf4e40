package cli

import (
	"github.com/spf13/pflag"

	"rolewright/build/lsp"
)

var lspCommand = command{
	name: "lsp", short: "help in your editor, as a language server",
	long: `Talks to an editor over standard input and output in the Language Server Protocol. The
editor shows findings as you type, completes keys, ids, skills and rules, explains what
is under the cursor, goes to where a skill or a role is defined, and offers corrections.
Your editor starts it. The preview's manual says how to set that up, for Neovim,
Helix, Emacs, JetBrains, Zed and VS Code, under "Findings where you work".`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		f.Bool("stdio", true, "use standard input and output; there is no other way")
		return func(args []string) error {
			if err := noArguments("lsp", args); err != nil {
				return err
			}
			return a.lsp()
		}
	},
}

func (a *app) lsp() error {
	if err := lsp.Serve(a.In, a.Out, lsp.Options{BuiltIn: a.Starter, Version: programVersion(), Today: a.today}); err != nil {
		return machineError(err)
	}
	return nil
}
