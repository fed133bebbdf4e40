package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/pflag"

	"rolewright/build"
	"rolewright/build/archetype"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var newCommand = command{
	name: "new", args: "role|skill|page <name>", short: "start a file with every field explained",
	long: `Writes a new file with comments that explain its fields:

  rolewright new role "Partner Manager"       roles/partner-manager.md
  rolewright new skill "Deal coaching"        content/skills/deal-coaching.md
  rolewright new page "Our partner tiers"     content/pages/our-partner-tiers.md

With --from, a new role starts as a copy of another one:

  rolewright new role "Senior ICU Nurse" --from icu-nurse

The first file of each kind also writes its JSON Schema to .rolewright/, for editors.
The new file builds as it is; a role is a draft until you change its status. Nothing
that exists is overwritten.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		a.common(f)
		from := f.String("from", "", "copy this `role` under the new name")
		return func(args []string) error {
			if len(args) == 0 {
				return usageError(`for example: rolewright new role "Partner Manager"`, "say what to start: role, skill or page")
			}
			if !slices.Contains(newKinds, args[0]) {
				return unknownKind(args)
			}
			if *from != "" && args[0] != "role" {
				return usageError("leave out --from", "--from copies a role, but this will be a %s", args[0])
			}
			if len(args) == 1 || strings.TrimSpace(strings.Join(args[1:], "")) == "" {
				examples := map[string]string{"role": "ICU Nurse", "skill": "Hand-over", "page": "Your first day"}
				return usageError(`for example: rolewright new `+args[0]+` "`+examples[args[0]]+`"`, "say what the %s is called", args[0])
			}
			return a.new(args[0], strings.Join(strings.Fields(strings.Join(args[1:], " ")), " "), *from)
		}
	},
	words: firstOf(newKinds),
}

// maxName is the length of a name of which the whole goes into an id.
const maxName = 100

// newKinds are what can be begun.
var newKinds = []string{"role", "skill", "page"}

// unknownKind answers somebody who names what there is no new one of, or forgets to say what it is to be.
func unknownKind(args []string) error {
	if near := source.Nearest(args[0], newKinds); near != "" {
		return usageError("did you mean `rolewright new "+near+"`?", "`new` can't start a “%s”", args[0])
	}
	if args[0] == "site" {
		return usageError("rolewright init --empty my-site", "use init to start a new site")
	}
	places := map[string]string{
		"notice": "content/notices/", "interview": "the role that it is for, under `interviews`", "question": "the role or the skill that it is about, under `questions`",
		"family": "content/site.yaml, under `families`", "level": "content/site.yaml, under `levels`",
	}
	if where := places[args[0]]; where != "" {
		return usageError("add it to "+where, "`new` can't start a “%s”", args[0])
	}
	return usageError(`write: rolewright new role "`+strings.Join(args, " ")+`"`, "say first whether it's a role, a skill or a page")
}

func (a *app) new(kind, name, from string) error {
	folders := map[string]string{
		"role": source.RolesFolder, "skill": source.ContentFolder + "/skills", "page": source.ContentFolder + "/pages",
	}
	folder := folders[kind]
	c, err := a.compile(a.source, build.Options{Drafts: true})
	if err != nil {
		return err
	}
	suffix := ""
	if kind == "role" {
		name, suffix = withoutSuffix(name)
	}
	id := hiring.Slug(name)
	if utf8.RuneCountInString(name) > maxName {
		return usageError("give it a short name, and write the whole title into the file", "this name is too long for a file")
	}
	if taken := takenBy(c.Catalog, kind, id); taken != "" {
		return usageError("open that file, or choose another name", "%s already has the id “%s”", taken, id)
	}
	if kind == "role" && c.tree.File(settingsFile) == nil && len(c.Catalog.Roles) == 0 {
		if err := a.writeSettings(); err != nil {
			return machineError(err)
		}
	}
	if from != "" {
		return a.newFrom(c, from, id, name, suffix)
	}
	text, err := archetype.Fill(kind, archetype.Data{Title: yamlText(titleOf(name)), Order: nextOrder(c.Catalog), First: firstSkill(c.Catalog)})
	if err != nil {
		return machineError(err)
	}
	text = withModeline(withSuffix(text, suffix), kind, folder)
	at := filepath.Join(a.source, filepath.FromSlash(folder), id+".md")
	switch err := writeNew(at, []byte(text)); {
	case errors.Is(err, fs.ErrExist):
		return usageError("open that file, or choose another name", "%s already exists", shown(at))
	case err != nil:
		return machineError(err)
	}
	_, _ = fmt.Fprintln(a.Out, shown(at))
	return a.ensureSchema(kind)
}

// shownNotices are the notices that the settings of the example name.
var shownNotices = regexp.MustCompile(`(?m)^(\w*notices): \[.*\]$`)

// writeSettings gives a folder that isn't a site yet the settings of one.
func (a *app) writeSettings() error {
	files, err := a.emptyFiles(identity{})
	if err != nil {
		return err
	}
	text := introduction.ReplaceAllLiteralString(files[settingsFile], "")
	return writeNew(a.onDisk(settingsFile), []byte(shownNotices.ReplaceAllString(text, "$1: []")))
}

// introduction is the notice in which the careers site of the example introduces the organisation.
var introduction = regexp.MustCompile(`(?m)^(?:  #.*\n)*  about: about\n`)

// onlyOnce matches the lines of a role that are about one vacancy, or about one file.
var onlyOnce = regexp.MustCompile(`(?m)^(?:posted|closes|updated|reviewed|formerly): .*\n`)

// newFrom begins a role with the text of another one, as a draft.
func (a *app) newFrom(c *compiled, from, id, name, suffix string) error {
	role := c.Catalog.Role(from)
	if role == nil {
		var ids []string
		for _, r := range c.Catalog.Roles {
			ids = append(ids, r.ID)
		}
		hint := "`rolewright list` shows them"
		if near := source.Nearest(hiring.Slug(from), ids); near != "" {
			hint = "did you mean `--from " + near + "`?"
		}
		return usageError(hint, "there is no role “%s” to copy", from)
	}
	text := role.File.Data
	if title := role.Title.Span; title.File == role.File {
		text = text[:title.Start] + yamlText(titleOf(name)) + text[title.End:]
	}
	text = withSuffix(text, suffix)
	text = onlyOnce.ReplaceAllLiteralString(text, "")
	if status := regexp.MustCompile(`(?m)^status: .*$`); status.MatchString(text) {
		text = status.ReplaceAllLiteralString(text, "status: draft")
	} else {
		text = regexp.MustCompile(`(?m)^title: .*$`).ReplaceAllStringFunc(text, func(line string) string { return line + "\nstatus: draft" })
	}
	at := filepath.Join(a.source, source.RolesFolder, id+".md")
	switch err := writeNew(at, []byte(text)); {
	case errors.Is(err, fs.ErrExist):
		return usageError("open that file, or choose another name", "%s already exists", shown(at))
	case err != nil:
		return machineError(err)
	}
	_, _ = fmt.Fprintln(a.Out, shown(at))
	return a.ensureSchema("role")
}

// customary matches an addition to the name of a job, which is no part of it.
var customary = regexp.MustCompile(`(?i)^(.*\S)\s*(\((?:[mwfdxhvi]|div|gn|all genders?)(?:[/|][mwfdxhvi*])*\))$`)

func withoutSuffix(name string) (bare, suffix string) {
	if m := customary.FindStringSubmatch(name); m != nil {
		return m[1], m[2]
	}
	return name, ""
}

var (
	suffixLine = regexp.MustCompile(`(?m)^(?:# )?title_suffix: .*$`)
	titleLine  = regexp.MustCompile(`(?m)^title: .*$`)
)

// withSuffix writes an addition such as (m/w/d) into the field that it has in a role.
func withSuffix(text, suffix string) string {
	line := "title_suffix: " + suffix
	switch {
	case suffix == "":
		return text
	case suffixLine.MatchString(text):
		return suffixLine.ReplaceAllLiteralString(text, line)
	}
	return titleLine.ReplaceAllStringFunc(text, func(title string) string { return title + "\n" + line })
}

func takenBy(k *hiring.Catalog, kind, id string) string {
	switch {
	case kind == "role" && k.Role(id) != nil:
		return k.Role(id).File.Path
	case kind == "skill" && k.Skill(id) != nil:
		return k.Skill(id).File.Path
	case kind == "notice":
		if at := slices.IndexFunc(k.Notices, func(n *hiring.Notice) bool { return n.ID == id }); at >= 0 {
			return k.Notices[at].File.Path
		}
	case kind == "page":
		for _, p := range k.Handbook {
			if p.ID == id {
				return p.File.Path
			}
		}
	}
	return ""
}

func nextOrder(k *hiring.Catalog) int {
	order := 0
	for _, p := range k.Handbook {
		order = max(order, p.Order.Value)
	}
	return order + 1
}

func firstSkill(k *hiring.Catalog) string {
	if len(k.Library) == 0 {
		return ""
	}
	return k.Library[0].ID
}

// titleOf makes a title of a name that was typed as an id.
func titleOf(name string) string {
	name = strings.TrimSpace(name)
	if !hiring.IsSlug(name) {
		return name
	}
	return hiring.Aloud(name)
}

// plainYAML matches texts that need no quotes in YAML.
var plainYAML = regexp.MustCompile(`^[\p{L}][\p{L}\p{N} (),/&+.-]*$`)

// yamlText writes a text as a YAML value. A JSON string is one.
func yamlText(s string) string {
	switch strings.ToLower(s) {
	case "true", "false", "yes", "no", "on", "off", "null", "y", "n":
	default:
		if plainYAML.MatchString(s) {
			return s
		}
	}
	var quoted bytes.Buffer
	encoder := json.NewEncoder(&quoted)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(s); err != nil {
		return `""`
	}
	return strings.TrimSpace(quoted.String())
}
