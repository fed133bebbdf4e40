package cli

import (
	"bytes"
	"embed"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"rolewright/build"
	"rolewright/build/debrief"
	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/site"
	"rolewright/build/source"
	"rolewright/build/words"
)

var debriefCommand = command{
	name: "debrief", args: "<files or folders…>", short: "bring filled-in scorecards together on one page",
	long: `Reads the .scorecard.json files that interviewers submit, and writes one page that shows
them side by side: ratings, evidence and disagreements. Name files, folders or patterns
such as robin/*.scorecard.json. In a site's folder, or with --source, the page knows the
interview plan and says whose scorecard is missing. The page works without a network or
other files. It contains what was said about candidates, so keep it out of git.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var output string
		f.StringVarP(&output, "output", "o", "debrief.html", "the `file` to write")
		f.StringVarP(&a.source, "source", "s", ".", "the `folder` of the site, for the interview plan")
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
	files, err := readScorecards(names)
	if err != nil {
		return err
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
	plan, say, why := a.planOf(debrief.RoleOf(files))
	assets, err := a.debriefAssets(say)
	if err != nil {
		return machineError(err)
	}
	var text bytes.Buffer
	if err := debrief.Write(&text, files, plan, say, assets); err != nil {
		return machineError(err)
	}
	write := func(to io.Writer) error { _, err := text.WriteTo(to); return err }
	if err := replaceFile(output, write); err != nil {
		return machineError(err)
	}
	if !a.quiet {
		if why != "" {
			a.printer.line("The page can't say whose scorecard is missing: %s.", why)
		}
		a.printer.line("%s %s → %s. It holds candidates' data: keep it out of git, and delete it when the decision is made.",
			a.printer.style(green, "Brought together"), plural(len(files), "scorecard", "scorecards"), shown(output))
	}
	return nil
}

// planOf returns what the site says of a role for the debrief, and the words of its language. Where there is no such role,
// the plan is "" and why says so; without a site, the words are English.
func (a *app) planOf(role debrief.Role) (plan string, say *words.Catalogue, why string) {
	const hint = "; name the site's folder with --source"
	say = words.BuiltIn(words.Language{})
	if info, err := os.Stat(filepath.Join(a.source, source.RolesFolder)); err != nil || !info.IsDir() {
		return "", say, "there is no site in this folder" + hint
	}
	c, err := a.read(a.source)
	if err != nil {
		return "", say, "the site can't be read"
	}
	catalog, _ := hiring.Load(c.tree, nil)
	say = build.WordsOf(c.tree, catalog.Settings)
	for _, card := range catalog.Roles {
		formerly := slices.ContainsFunc(card.Formerly, func(t hiring.Text) bool { return t.Value == role.ID })
		if card.ID == role.ID || formerly {
			return page.DebriefOf(card.Role()), say, ""
		}
	}
	return "", say, "the site has no role “" + role.ID + "”" + hint
}

// debriefAssets joins the built-in assets: the command works without a site.
func (a *app) debriefAssets(say *words.Catalogue) (debrief.Assets, error) {
	tree, err := source.Read(embed.FS{}, a.Starter)
	if err != nil {
		return debrief.Assets{}, err
	}
	text, fonts := make(map[string]string), make(map[string]string)
	for _, f := range site.Assets(tree, say) {
		text[f.Path] = f.Data
		if strings.HasSuffix(f.Path, ".woff2") {
			fonts[strings.TrimPrefix(f.Path, "assets/")] = f.Data
		}
	}
	return debrief.Assets{Styles: text["assets/style.css"], Fonts: fonts, Scripts: []string{text["assets/page.js"], text["assets/scorecard.js"], text["assets/debrief.js"]}}, nil
}

// readScorecards reads the files that the names mean, each once.
func readScorecards(names []string) ([]debrief.File, error) {
	paths, err := scorecardPaths(names)
	if err != nil {
		return nil, err
	}
	var files []debrief.File
	for _, path := range paths {
		data, err := readScorecard(path)
		if err != nil {
			return nil, usageError("name the saved scorecard files", "can't read %s: %s", shown(path), reasonOf(err))
		}
		files = append(files, debrief.File{Name: filepath.Base(path), Data: data})
	}
	return files, nil
}

// scorecardPaths finds the files in folders, and those that a pattern names: some shells pass patterns on as they are.
func scorecardPaths(names []string) ([]string, error) {
	var paths []string
	for _, name := range names {
		found := []string{name}
		info, err := os.Stat(name)
		switch {
		case err == nil && info.IsDir():
			if found = scorecardsIn(name); len(found) == 0 {
				return nil, usageError("the names of scorecard files end in .scorecard.json", "there are no scorecards in %s", shown(name))
			}
		case errors.Is(err, fs.ErrNotExist) && !strings.ContainsAny(name, "*?["):
			return nil, usageError("name the saved scorecard files, or the folder they are in", "there is no file or folder %s", shown(name))
		case err != nil && strings.ContainsAny(name, "*?["):
			if found, err = filepath.Glob(name); err != nil || len(found) == 0 {
				return nil, usageError("for example: rolewright debrief robin/*.scorecard.json", "no file matches %s", shown(name))
			}
		}
		for _, path := range found {
			if !slices.Contains(paths, path) {
				paths = append(paths, path)
			}
		}
	}
	return paths, nil
}

// scorecardName also matches a second download and what some phones share: “robin.scorecard (1).json”,
// “robin.scorecard.json.txt”.
var scorecardName = regexp.MustCompile(`(?i)\.scorecard[^.]*\.json(?:\.txt)?$`)

// scorecardsIn lists the scorecards in a folder and the folders in it.
func scorecardsIn(folder string) []string {
	var paths []string
	_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() && scorecardName.MatchString(entry.Name()) {
			paths = append(paths, path)
		}
		return nil // a folder that can't be read has nothing for us
	})
	return paths
}

// readScorecard reads a file, and little more than a scorecard can be: somebody may have named a film.
func readScorecard(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("it isn't a regular file")
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	return io.ReadAll(io.LimitReader(f, debrief.MaxFileSize+1))
}

// mayWrite refuses to write over a file that isn't a debrief, and where others would find one.
func (a *app) mayWrite(output string) error {
	if err := a.mayLieAt(output, "-o"); err != nil {
		return err
	}
	data, err := readScorecard(output)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return usageError("choose another file with -o", "can't write %s: %s", shown(output), reasonOf(err))
	case !bytes.HasPrefix(data, []byte(debrief.Mark)):
		return usageError("choose another file with -o", "%s isn't a debrief page, so it won't be overwritten", shown(output))
	}
	return nil
}
