package cli

import (
	"fmt"
	"os"

	"github.com/spf13/pflag"
	"golang.org/x/text/language"

	"rolewright/build/source"
	"rolewright/build/words"
)

var wordsCommand = command{
	name: "words", args: "<language>", short: "translate the pages, or change what they say",
	long: `Headings, buttons and messages of the pages come in English, German and French. To have
them in another language, or to change some of them, write this with its code:

  rolewright words pl

That writes content/words/pl.yaml with every text, unless there is such a file, and lists
the texts that are still in English. Pages say them once ` + "`locale: pl`" + ` is in
content/site.yaml.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		a.common(f)
		return func(args []string) error {
			switch {
			case len(args) == 0:
				return usageError("for example: rolewright words pl", "say which language, by its code")
			case len(args) > 1:
				return usageError("for example: rolewright words "+args[0], "`words` takes one language, but there is also “%s”", args[1])
			}
			return a.translate(args[0])
		}
	},
	words: func(_ *app, args []string) []string {
		if len(args) > 0 {
			return nil
		}
		return []string{"de\tGerman", "en\tEnglish", "fr\tFrench"}
	},
}

// translate writes the file of a language, unless there is one, and lists what it lacks.
func (a *app) translate(code string) error {
	tag, err := language.Parse(code)
	if err != nil {
		return usageError("write a code such as pl, pt-BR or ar, as in `locale`", "“%s” isn't the code of a language", code)
	}
	c, err := a.read(a.source)
	if err != nil {
		return err
	}
	root, err := os.OpenRoot(a.source)
	if err != nil {
		return cannotOpen(a.source, err)
	}
	defer func() { _ = root.Close() }()
	if !isSite(root) {
		return usageError("name the folder that holds roles/ and content/: rolewright words "+code+" --source my-site", "there is no site in %s", shown(a.source))
	}
	say, found := words.Load(c.tree, words.Language{Tag: tag}, nil)
	if found.HasErrors() {
		a.printer.line("%s has errors; `rolewright check` shows them.", a.shownIn(source.WordsFolder))
	}
	file := words.Path(tag)
	if _, err := root.Lstat(file); err != nil {
		if err := writeInto(root, file, say.Draft()); err != nil {
			return machineError(err)
		}
		a.printer.line("Wrote %s. Remove the # before each text that you change.", a.shownIn(file))
	} else {
		a.printer.line("%s is there already, and stays as it is. Delete it to begin again.", a.shownIn(file))
	}
	missing := say.Missing()
	for _, key := range missing {
		_, _ = fmt.Fprintf(a.Out, "%s: %s\n", key, say.English(key))
	}
	if len(missing) == 0 {
		a.printer.line("All texts are in this language.")
	} else {
		a.printer.line("%s still in English.", plural(len(missing), "text is", "texts are"))
	}
	return nil
}
