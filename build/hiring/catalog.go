// Package hiring is the model: roles with their skills, interviews and questions, and what they share.
//
// [Load] reads a site's files and joins what refers to each other: a role knows the roles it reports to, a question its
// skill and its interview, a skill the questions that probe it. A reference that leads nowhere is a finding at its
// place. In a catalogue that was loaded without errors, every reference has been joined.
//
// The words are those of the field. A role is the durable definition of a job. A skill is what candidates are rated on,
// with anchors that describe behaviour; a must-have is a skill without which nobody is hired. A requirement is a fact
// that is checked and never rated. The interview plan is the ordered list of interviews; each has focus skills that it
// must rate, and asks questions with probes. The keys that a file may have are listed in the tables of fields, such as
// [RoleFields].
package hiring

import (
	"slices"

	"golang.org/x/text/language"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Catalog is everything that a site says about hiring. It doesn't change after [Load].
type Catalog struct {
	Settings *Settings
	Roles    []*Card         // by path of the file
	Library  []*LibrarySkill // by path of the file
	Notices  []*Notice
	Handbook []*HandbookPage // by their order, then by path
	Families []*Family       // those that the settings list, else those that roles name
	Assets   []*source.File  // files in content/ that are copied as they are: pictures and documents
	// RootFiles are the files in content/root/, which belong at the top of the careers site: CNAME, security.txt.
	RootFiles []*source.File
	// Links are all links between the site's files that authors wrote. Their targets exist in the tree.
	Links []markdown.Link

	roles   map[string]*Card
	library map[string]*LibrarySkill
	notices map[string]*Notice

	languages map[*source.File]language.Tag // of files in another language than the site's
	relations relations
	read      read
}

// Role returns the role with that id, or nil.
func (k *Catalog) Role(id string) *Card { return k.roles[id] }

// Skill returns the library skill with that id, or nil.
func (k *Catalog) Skill(id string) *LibrarySkill { return k.library[id] }

// Notice returns the notice with an id, or nil.
func (k *Catalog) Notice(id string) *Notice { return k.notices[id] }

// LanguageOf returns the language of the texts in a file.
func (k *Catalog) LanguageOf(f *source.File) language.Tag {
	if tag, ok := k.languages[f]; ok {
		return tag
	}
	return k.Settings.Language
}

// noteLanguages notes in which files the texts aren't in the site's language.
func (l *loader) noteLanguages() {
	k := l.catalog
	k.languages = make(map[*source.File]language.Tag)
	for _, r := range k.Roles {
		for _, c := range r.Languages() {
			if c.Language != k.Settings.Language { // most aren't, and each text of a page is looked up
				k.languages[c.File] = c.Language
			}
		}
	}
	for _, s := range k.Library {
		for _, t := range s.Translations {
			k.languages[t.File] = t.Language
		}
	}
	for _, n := range k.Notices {
		for _, t := range n.Translations {
			k.languages[t.File] = t.Language
		}
	}
}

// Languages lists the languages of the site's roles, that of the site first.
func (k *Catalog) Languages() []language.Tag {
	tags := []language.Tag{k.Settings.Language}
	for _, r := range k.Roles {
		for _, c := range r.Languages() {
			if !slices.Contains(tags, c.Language) {
				tags = append(tags, c.Language)
			}
		}
	}
	return tags
}

// Notice is a block of text that postings carry.
type Notice struct {
	ID    string // from the file's name
	File  *source.File
	Title Text
	Body  Block

	Language      language.Tag
	Translations  []*Notice // in the order of their languages
	IsTranslation bool
}

// In returns the notice in a language, or as it is when it isn't translated.
func (n *Notice) In(tag language.Tag) *Notice {
	if t, ok := closest(tag, n.Translations, func(n *Notice) language.Tag { return n.Language }); ok && tag != n.Language {
		return t
	}
	return n
}

// HandbookPage is a page of the team handbook.
type HandbookPage struct {
	ID      string // from the file's path: "budgeting" or "onboarding/first-week"
	File    *source.File
	Title   Text
	Summary Text
	Order   Number
	Body    Block
	Charts  []Chart
}

// The folders inside content/.
const (
	skillsFolder  = source.ContentFolder + "/skills"
	noticesFolder = source.ContentFolder + "/notices"
	pagesFolder   = source.ContentFolder + "/pages"
	rootFolder    = source.ContentFolder + "/root"
	settingsPath  = source.ContentFolder + "/site.yaml"
)

// Load reads a tree. It always returns a catalogue; what has an error may be missing or incomplete in it.
//
// What didn't change since an earlier catalogue, which may be nil, is taken over from it instead of being read again: a
// role whose file, settings, library skills and notices are the same is the same [Role]. It affects speed and memory,
// never the result. After nil, the catalogue keeps nothing for a next one, so that a single build takes less memory. To
// load again and again, begin with an empty catalogue.
func Load(tree *source.Tree, before *Catalog) (*Catalog, source.Diagnostics) {
	l := loader{tree: tree, catalog: &Catalog{}, renderer: markdown.NewRenderer()}
	if before != nil {
		l.before = before.read
	}
	l.loadSettings()
	if l.catalog.Settings.isNewer() {
		return l.catalog, l.found
	}
	l.renderer = l.renderer.In(l.catalog.Settings.Language)
	l.loadLibrary()
	l.loadNotices()
	l.loadHandbook()
	l.collectAssets()
	l.loadRoles()
	l.noteLanguages()
	l.checkLinks()
	l.dropGuesses()
	l.dropQuotes()
	front.FitTOML(l.found)
	l.found.Sort()
	if before != nil {
		l.catalog.read = l.read
	}
	return l.catalog, l.found
}

type loader struct {
	tree     *source.Tree
	catalog  *Catalog
	before   read // of an earlier catalogue
	read     read // of this one
	renderer *markdown.Renderer
	found    source.Diagnostics
	anchors  map[string][]markdown.Heading // headings of a file's page

	settingsInDoubt bool     // see settingsReading
	misnamed        []string // paths of files that can't be used because of their names
	original        string   // the path of the file whose translation is being read, or ""
}
