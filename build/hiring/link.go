package hiring

import (
	"slices"

	"golang.org/x/text/language"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// linkedRole is a role that is linked with the settings and the library, and what it says about others.
type linkedRole struct {
	card    *Card
	decoded *reading[*roleFile] // what the role was made from; it never changes

	reportsTo, family Text
	uses              []libraryUse
	asks              []*BankQuestion

	// What it was linked with. As long as that is the same, so is the role.
	settings *Settings
	skills   []*LibrarySkill
	notices  []*Notice
	// incomplete is true when a skill or a notice that it names couldn't be had.
	incomplete bool
}

type libraryUse struct {
	skill *LibrarySkill
	Use
}

// loadRoles reads the files of all roles. What concerns only one role is done on all cores; what roles say about each
// other comes afterwards, in order.
func (l *loader) loadRoles() {
	l.catalog.roles = make(map[string]*Card)
	files, in := l.splitTranslations(source.RolesFolder, l.markdownFiles(source.RolesFolder))
	var roles []*reading[*linkedRole]
	roles, l.read.roles = readAll(files, in, l.before.roles, l.isCurrent, l.readRole)
	l.linkRelations(l.claimRoles(roles))
}

// isCurrent reports whether linking a role again would change nothing. What is found while linking may name any other
// file, so a role with such findings is linked again each time.
func (l *loader) isCurrent(r *reading[*linkedRole]) bool {
	role := r.thing
	return len(r.unlinked) == 0 && !role.incomplete && role.settings == l.catalog.Settings &&
		!slices.ContainsFunc(role.skills, func(s *LibrarySkill) bool { return l.catalog.library[s.ID] != s }) &&
		!slices.ContainsFunc(role.notices, func(n *Notice) bool { return l.catalog.notices[n.ID] != n })
}

// claimRoles assigns the ids of roles, and takes over what was found in their files.
func (l *loader) claimRoles(read []*reading[*linkedRole]) []*linkedRole {
	var roles []*linkedRole
	owners := make(map[string]*source.File, len(read))
	for _, r := range read {
		l.collect(r.found, r.links)
		l.anchors[r.file.Path] = r.headings
		for _, c := range r.thing.card.Translations {
			l.anchors[c.File.Path] = headingsOf(c.role.Body)
		}
		id, ok := l.claim(r.file, owners)
		if !ok {
			continue
		}
		l.found = append(l.found, r.unlinked...)
		l.catalog.roles[id] = r.thing.card
		l.catalog.Roles = append(l.catalog.Roles, r.thing.card)
		roles = append(roles, r.thing)
	}
	return roles
}

// readRole reads a role's file and its translations, and links them with the library and the settings. A file that was
// decoded before is only linked again.
func (l *loader) readRole(file *source.File, in []translation) *reading[*linkedRole] {
	decoded := l.decodedBefore(file)
	if decoded == nil {
		decoded = l.decodeRole(file)
	}
	linker := roleLinker{loader: l.alone(), linked: &linkedRole{decoded: decoded, settings: l.catalog.Settings}}
	linker.file = decoded.thing.copied()
	linker.role, linker.linked.card = &linker.file.Role, linker.file.Card
	linker.link()
	read := &reading[*linkedRole]{
		thing: linker.linked, links: slices.Clone(decoded.links), headings: decoded.headings, found: slices.Clone(decoded.found), unlinked: linker.found,
	}
	for _, t := range in {
		l.readTranslation(t, read)
	}
	for _, c := range linker.role.Languages() {
		c.Version = version(linker.role.Card, l.catalog.Settings)
	}
	return read
}

// decodedBefore returns what a file was decoded to for the catalogue before, or nil if it has to be decoded: because it is
// another file, or because its texts may be in another language now.
func (l *loader) decodedBefore(file *source.File) *reading[*roleFile] {
	before := l.before.roles[file.Path]
	if before == nil || before.file != file || before.thing.settings.Language != l.catalog.Settings.Language {
		return nil
	}
	return before.thing.decoded
}

// decodeRole reads a role's file. The result depends on nothing else but the site's language, and isn't linked yet.
func (l *loader) decodeRole(file *source.File) *reading[*roleFile] {
	doc, found := parseChecked(file, formOf(roleFields))
	f := &roleFile{Role: Role{Card: &Card{ID: stem(file.Path), File: file, Language: l.catalog.Settings.Language}}}
	own := l.alone()
	if tag, err := language.Parse(doc.Front.Get("language").Text); err == nil {
		own.renderer = l.renderer.In(tag)
	}
	body, d := decodeDocument(own, doc, found, "a role", 2, roleFields, f)
	f.Body, f.Words = body, d.words
	apply := doc.Front.Get("apply")
	f.hasApply = apply.Kind == front.Scalar || apply.Kind == front.List || slices.Contains(d.meant, "apply") || d.faultIn(apply.Span)
	f.payFaulty = d.faultIn(doc.Front.Get("compensation").Span)
	f.dayTwice = slices.ContainsFunc(d.found, func(x source.Diagnostic) bool { return x.Span.Text() == "posted" || x.Span.Text() == "closes" })
	f.planLost = f.planLost || slices.Contains(d.strayed, "interviews")
	if f.status.Value == string(Open) {
		d.found.Raise(markdown.LostText)
	}
	return &reading[*roleFile]{file: file, thing: f, links: d.links, headings: headingsOf(body), found: d.found}
}

// alone returns a loader that looks things up like this one and keeps what it finds to itself. It is for one goroutine.
func (l *loader) alone() *loader {
	return &loader{tree: l.tree, catalog: l.catalog, renderer: l.renderer, settingsInDoubt: l.settingsInDoubt, misnamed: l.misnamed}
}

func headingsOf(body Block) []markdown.Heading {
	if body.Content == nil {
		return nil
	}
	return body.Content.Headings
}
