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

	relations relations
	read      read
}

// Role returns the role with that id, or nil.
func (k *Catalog) Role(id string) *Card { return k.roles[id] }

// Skill returns the library skill with that id, or nil.
func (k *Catalog) Skill(id string) *LibrarySkill { return k.library[id] }

// Notice is a block of text that postings carry.
type Notice struct {
	ID    string // from the file's name
	File  *source.File
	Title Text
	Body  Block
}

// HandbookPage is a page of the team handbook.
type HandbookPage struct {
	ID      string // from the file's path: "budgeting" or "onboarding/first-week"
	File    *source.File
	Title   Text
	Summary Text
	Order   Number
	Body    Block
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
	l.loadLibrary()
	l.loadNotices()
	l.loadHandbook()
	l.collectAssets()
	l.loadRoles()
	l.checkLinks()
	l.dropGuesses()
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
}
