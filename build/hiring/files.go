package hiring

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// document parses a file whose front matter is a thing with the given fields, and decodes it.
// The level is that of the body's highest heading on its page.
func document[T any](l *loader, file *source.File, thing string, level int, fields []field[T], into *T) (body Block, d *decoder) {
	doc, found := parseChecked(file, formOf(fields))
	return decodeDocument(l, doc, found, thing, level, fields, into)
}

// parseChecked parses a file whose texts the rules look at. One that would keep them busy for long is reported instead.
func parseChecked(file *source.File, form front.Form) (front.Document, source.Diagnostics) {
	doc, found := front.Parse(file, form)
	if len(file.Data) > MaxChecked && !found.HasErrors() {
		found.Add(front.TextTooLong, file.Span(0, 1), "this file has %d KB; the most that is read and checked is %d KB", len(file.Data)>>10, MaxChecked>>10).
			Help("a role usually has less than 20 KB; move what isn't about it to a page of the handbook, in content/pages/")
		doc.Front, doc.Body = front.Value{}, file.Span(0, 0)
	}
	return doc, found
}

// withHyphens writes --- in the place of the first two lines that are meant so.
func withHyphens(file *source.File) []source.Edit {
	var edits []source.Edit
	for _, m := range meantHyphens.FindAllStringIndex(file.Data, 2) {
		edits = append(edits, source.Edit{Span: file.Span(m[0], m[1]), Text: "---"})
	}
	return edits
}

// meantHyphens is a line of hyphens or dashes, of any number.
var meantHyphens = regexp.MustCompile(`(?m)^[-–—]+[ \t]*$`)

// closesFront is the line after the last key.
var closesFront = regexp.MustCompile(`(?m)^---[ \t]*$`)

// decodeDocument decodes a file that has been parsed.
func decodeDocument[T any](l *loader, doc front.Document, found source.Diagnostics, thing string, level int, fields []field[T], into *T) (body Block, d *decoder) {
	file := doc.File
	d = &decoder{renderer: l.renderer, found: found, front: doc.Front, original: l.original, fields: func() []Field { return describe(fields) }}
	if l.catalog.Settings != nil {
		d.scale = l.catalog.Settings.RatingScale
	}
	switch {
	case !doc.HasFront:
		finding := d.found.Add(frontMatterMissing, file.Span(0, 0), "%s begins with front matter, and this file has none", thing).
			Help("begin with a line that holds only ---, then %s with a value each, such as “%s: …”, then --- again", Enumerate(requiredKeys(fields)), requiredKeys(fields)[0])
		if first := strings.TrimSpace(file.Line(1)); first != "" && strings.Trim(first, "-–—+") == "" {
			finding.Help("the first line has to be exactly three hyphens: ---, and so does the one after the last key")
			if edits := withHyphens(file); len(edits) == 2 {
				finding.Fix(edits...)
			}
		} else if key, _, found := strings.Cut(first, ":"); found && slices.Contains(keysOf(fields), key) && closesFront.MatchString(file.Data) {
			finding.Help("write a line with just --- above the first key").Fix(source.Edit{Span: file.Span(0, 0), Text: "---\n"})
		}
	case doc.Front.Kind == front.Mapping:
		decode(d, doc.Front, thing, fields, into)
	}
	if doc.HasFront {
		body = d.block(Text{Value: doc.Body.Text(), Span: doc.Body}, level)
	}
	return body, d
}

// markdownFiles lists the Markdown files of a folder. README files are for people, and not read.
func (l *loader) markdownFiles(folder string) []*source.File {
	var files []*source.File
	for _, f := range l.tree.Under(folder) {
		switch {
		case path.Ext(f.Path) == ".md":
			if !isReadme(f) {
				files = append(files, f)
			}
		case folder == pagesFolder: // pictures and documents beside the pages
		default:
			finding := l.found.Add(notMarkdown, f.Whole(), "this file is not read: only names that end in .md are")
			if f.IsText() || strings.Contains(path.Ext(f.Path), "m") || path.Ext(f.Path) == "" {
				finding.Help("if it belongs to the site, name it %s.md", strings.TrimSuffix(stem(f.Path), ".md"))
			} else {
				finding.Help("keep it outside of this folder; a text document has to be exported as plain Markdown")
			}
		}
	}
	return files
}

func isReadme(f *source.File) bool { return strings.EqualFold(path.Base(f.Path), "readme.md") }

// idOf makes the id of a file from its name, and reports names that make none.
func (l *loader) idOf(file *source.File) (string, bool) {
	id := strings.TrimSuffix(path.Base(file.Path), path.Ext(file.Path))
	if IsSlug(id) {
		return id, true
	}
	l.found.Add(badFileName, file.Whole(), "the file's name is used in addresses, and “%s” can't be", path.Base(file.Path)).
		Help("%s", slugHelp(id))
	l.misnamed = append(l.misnamed, file.Path)
	return "", false
}

// claim assigns the id of a file among others of its kind, and reports one that can't have it. The owners are those
// files that have theirs.
func (l *loader) claim(file *source.File, owners map[string]*source.File) (id string, ok bool) {
	if id, ok = l.idOf(file); !ok {
		return "", false
	}
	if first := owners[id]; first != nil {
		l.found.Add(duplicateID, file.Whole(), "this file and %s both have the id “%s”", first.Path, id).
			See(first.Whole(), "the other file").
			Help("rename one of the two; folders don't change ids")
		return "", false
	}
	owners[id] = file
	return id, true
}

// collect keeps what reading a file has brought up.
func (l *loader) collect(found source.Diagnostics, links []markdown.Link) {
	l.found = append(l.found, found...)
	l.catalog.Links = append(l.catalog.Links, links...)
}

// names lists what things are called, for a hint to choose from.
func names[T any](things []T, name func(T) string) []string {
	list := make([]string, len(things))
	for i, t := range things {
		list[i] = name(t)
	}
	return list
}

// unknown reports a name that nothing has. The folder is where such things live. When they couldn't be read, that has
// been reported already, and what is returned leads nowhere.
func (l *loader) unknown(rule *source.Rule, t Text, known []string, folder string) *source.Diagnostic {
	if strings.HasPrefix(folder, settingsPath) && l.settingsInDoubt || l.unread(folder, t.Value) {
		return new(source.Diagnostic)
	}
	thing := strings.TrimPrefix(rule.Name, "unknown-")
	finding := l.found.Add(rule, t.Span, "there is no %s “%s”", thing, t.Value)
	where := ""
	if strings.HasPrefix(folder, settingsPath) {
		where = "; you can add one in " + folder
	}
	switch near := source.Nearest(strings.ToLower(t.Value), known); {
	case slices.Contains(known, idInPath(t.Value)):
		finding.Help("write its id").Fix(source.Edit{Span: t.Span, Text: idInPath(t.Value)})
	case slices.Contains(known, Slug(t.Value)):
		finding.Help("write its id").Fix(source.Edit{Span: t.Span, Text: Slug(t.Value)})
	case l.idOfName(rule, t.Value) != "":
		finding.Help("write its id").Fix(source.Edit{Span: t.Span, Text: l.idOfName(rule, t.Value)})
	case near != "":
		finding.Help("did you mean `%s`", near).Offer(source.Edit{Span: t.Span, Text: near})
	case longer(Slug(t.Value), known) != "":
		near = longer(Slug(t.Value), known)
		finding.Help("did you mean `%s`", near).Offer(source.Edit{Span: t.Span, Text: near})
	case len(known) == 0:
		finding.Help("there are no %s in %s yet", plural(thing), folder)
	case len(known) == 1:
		finding.Help("the only %s is `%s`%s", thing, known[0], where)
	case len(known) <= 12:
		finding.Help("the %s are %s%s", plural(thing), Enumerate(known), where)
	default:
		finding.Help("see the %s in %s", plural(thing), folder)
	}
	return finding
}

// plural is the plural of a word for what is named: family or notice.
func plural(thing string) string {
	if stem, ok := strings.CutSuffix(thing, "y"); ok {
		return stem + "ies"
	}
	return thing + "s"
}

// idOfName returns the id of the family or notice with that name, or "". Where no id was written, the name is already made
// into one.
func (l *loader) idOfName(rule *source.Rule, name string) string {
	switch rule {
	case unknownFamily:
		for _, f := range l.catalog.Settings.Families {
			if isName(name, f.Name.Value) || name == Slug(f.Name.Value) {
				return f.ID
			}
		}
	case unknownNotice:
		for _, n := range l.catalog.Notices {
			if isName(name, n.Title.Value) || name == Slug(n.Title.Value) {
				return n.ID
			}
		}
	}
	return ""
}

// idInPath is the id of the file that a path or a link in Markdown leads to, or "".
func idInPath(s string) string {
	if at := strings.Index(s, "]("); at >= 0 {
		s = strings.TrimSuffix(s[at+len("]("):], ")")
	}
	id, isFile := strings.CutSuffix(path.Base(s), ".md")
	if !isFile {
		return ""
	}
	return id
}

// longer returns the only one of some ids that has all words of another, or "": clear-communication for communication.
func longer(id string, known []string) string {
	found := ""
	for _, k := range known {
		if !strings.Contains("-"+k+"-", "-"+id+"-") {
			continue
		}
		if found != "" {
			return ""
		}
		found = k
	}
	return found
}

// unread reports whether a folder has a file with that id which couldn't be read, or can't be used under its name.
func (l *loader) unread(folder, id string) bool {
	return slices.ContainsFunc(l.tree.Unread(), func(file string) bool {
		return strings.HasPrefix(file, folder) && strings.TrimSuffix(path.Base(file), ".md") == id
	}) || slices.ContainsFunc(l.misnamed, func(file string) bool {
		return strings.HasPrefix(file, folder) && Slug(stem(file)) == id
	})
}

// dropQuotes removes what is said about the quotes of a text that is wrong with and without them, such as “Germany” for DE.
func (l *loader) dropQuotes() {
	wrong := make(map[source.Span]bool)
	for i := range l.found {
		if l.found[i].Severity == source.Error {
			wrong[l.found[i].Span] = true
		}
	}
	l.found = slices.DeleteFunc(l.found, func(d source.Diagnostic) bool { return d.Rule == front.TextInQuotes && wrong[d.Span] })
}

// dropGuesses makes one finding of those about an id that was guessed, because none was written at its place.
func (l *loader) dropGuesses() {
	guesses := make(map[source.Span]source.Diagnostic)
	for i := range l.found {
		if rule := l.found[i].Rule; rule == badID || rule == wrongType {
			guesses[l.found[i].Span] = l.found[i]
		}
	}
	for i := range l.found {
		d := &l.found[i]
		if guess, ok := guesses[d.Span]; ok && strings.HasPrefix(d.Rule.Name, "unknown-") {
			guesses[d.Span] = withAdvice(guess, d)
		}
	}
	l.found = slices.DeleteFunc(l.found, func(d source.Diagnostic) bool {
		guess, ok := guesses[d.Span]
		return ok && d.Rule != guess.Rule && (guess.Rule == badID || strings.HasPrefix(d.Rule.Name, "unknown-"))
	})
	for i := range l.found {
		if guess, ok := guesses[l.found[i].Span]; ok && l.found[i].Rule == guess.Rule {
			l.found[i] = guess
		}
	}
}

// withAdvice returns a finding that guessed at an id, with the advice of the one which knows that nothing has this id.
func withAdvice(guess source.Diagnostic, unknown *source.Diagnostic) source.Diagnostic {
	switch {
	case guess.Rule == badID:
		guess.Hint, guess.Edits, guess.Certain = unknown.Hint, unknown.Edits, unknown.Certain
	case len(guess.Edits) == 1 && len(unknown.Edits) == 1:
		edit := guess.Edits[0]
		edit.Text = strings.Replace(edit.Text, meantID(strings.TrimSpace(guess.Span.Text())), unknown.Edits[0].Text, 1)
		guess.Hint, _, _ = strings.Cut(guess.Hint, ":\n")
		guess.Offer(edit).Certain = unknown.Certain
	case len(guess.Edits) == 1:
		guess.Hint, guess.Edits = "put each on its own line after “- ”; "+unknown.Hint, nil
	}
	return guess
}
