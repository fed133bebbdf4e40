package cli

import (
	"bufio"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"rolewright/build"
	"rolewright/build/source"
)

// amended is a file with its corrections.
type amended struct {
	path          string // in the site
	before, after string // byte for byte
}

// fix makes the corrections that are certain in the files of the site, after showing them to somebody at a terminal.
func (a *app) fix(c *compiled, wanted []string) error {
	made := build.Fix(c.tree, build.Options{Drafts: true, Today: c.today}, func(at source.Span) bool {
		return len(only(source.Diagnostics{{Span: at}}, wanted)) > 0
	})
	var files []amended
	count := 0
	for _, path := range slices.Sorted(maps.Keys(made)) {
		raw, err := os.ReadFile(a.onDisk(path))
		if err != nil {
			return machineError(err)
		}
		f := amended{path: path, before: string(raw), after: string(raw)}
		for _, edits := range made[path] {
			after, ok := source.Amend(f.after, edits)
			if !ok {
				return &failure{code: exitMachine, message: path + " changed while it was checked, so nothing was fixed", hint: "try again"}
			}
			f.after = after
			count += len(edits)
		}
		files = append(files, f)
	}
	if len(files) == 0 {
		return nil
	}
	if a.Terminal && !a.agreed(files) {
		a.printer.line("Nothing was changed.")
		return nil
	}
	for _, f := range files {
		if err := a.rewrite(f); err != nil {
			return machineError(err)
		}
	}
	a.printer.line("Made %s in %s.", plural(count, "correction", "corrections"), plural(len(files), "file", "files"))
	return nil
}

func (a *app) onDisk(path string) string { return filepath.Join(a.source, filepath.FromSlash(path)) }

// agreed shows the corrections and asks whether to make them.
func (a *app) agreed(files []amended) bool {
	for _, f := range files {
		a.printer.line("%s", a.printer.style(bold, f.path))
		for _, l := range diff(strings.Split(f.before, "\n"), strings.Split(f.after, "\n")) {
			switch l[0] {
			case '-':
				a.printer.line("%s", a.printer.style(red, visible(l)))
			case '+':
				a.printer.line("%s", a.printer.style(green, visible(l)))
			}
		}
	}
	a.printer.line("Make these changes? [y/N]")
	answer, _ := bufio.NewReader(a.In).ReadString('\n')
	return strings.HasPrefix(strings.ToLower(strings.TrimSpace(answer)), "y")
}

// diff returns the lines that one text has and the other hasn't, with "-" and "+" before them, in their order.
func diff(before, after []string) []string {
	var changed []string
	for len(before) > 0 || len(after) > 0 {
		switch {
		case len(before) > 0 && len(after) > 0 && before[0] == after[0]:
			before, after = before[1:], after[1:]
			continue
		case len(before) == 0 || len(after) > 0 && slices.Contains(after, before[0]) && !slices.Contains(before, after[0]):
			changed = append(changed, "+"+after[0])
			after = after[1:]
		default:
			changed = append(changed, "-"+before[0])
			before = before[1:]
		}
	}
	return changed
}

// rewrite puts a corrected file into the place of the old one, all at once and with its permissions.
func (a *app) rewrite(f amended) error {
	name := a.onDisk(f.path)
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	temporary, err := os.CreateTemp(filepath.Dir(name), ".rolewright-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(temporary.Name()) }()
	_, err = temporary.WriteString(f.after)
	if closed := temporary.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Chmod(temporary.Name(), info.Mode().Perm())
	}
	if err == nil {
		err = os.Rename(temporary.Name(), name)
	}
	return err
}
