// Package importer turns what a team already has into role files: postings in Word, on web pages, in tracking systems
// and in Markdown.
//
// The readers in build/importer/read turn each file into documents of one form. A document's blocks go into the fields
// of a role according to their headings (headings.txt); what can't be placed stays in the role's text. The role is then
// written as `rolewright new role` writes one, with a report of what went where and what is missing.
//
// Nothing is lost: every word of a source is in a field, in the text, or in a comment, as often as the source says it.
// Structure isn't words: markup, addresses, the names of keys and columns that have a field, the skill that a table names
// beside each of its questions, and the unit of their minutes. A key without a field is kept with its name, in a comment,
// and so is a heading whose list has its field. The package reads and writes no files.
package importer

import (
	"cmp"
	"path"
	"strconv"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
	"rolewright/build/importer/read"
	"rolewright/build/source"
)

// Input is a file that somebody brings along.
type Input struct {
	Name string // without folders it is enough to know it by
	Data []byte
}

// Options choose how files are read and written.
type Options struct {
	Site     Site
	Headings *Headings // nil for those that rolewright comes with
	Notices  bool      // make notices of texts that several roles share
	Folder   string    // of the role files in the site, such as "roles"
	// Taken returns the site's file of a role, skill or page of an id, or "".
	Taken func(kind, id string) string
}

// Result is what becomes of all files.
type Result struct {
	Files   []*File
	Refused []Refused
	Shared  []*Notice // texts that several roles have
}

// File is one file to be written, and what is told about it.
type File struct {
	Path  string // in the site
	Text  string
	Kind  string // role, skill, page or notice
	Title string
	// Exists means that the site has one of this id, so that the file isn't written.
	Exists bool

	Source  string
	Placed  []Placed
	Left    []Left
	Missing []Missing
	Notes   []string
	Role    *Role // nil for other kinds
}

// Refused is a file that can't be read.
type Refused struct {
	Source  string `json:"source"`
	Message string `json:"message"`
	Hint    string `json:"hint"`
}

// Import makes files of inputs, in their order.
func Import(inputs []Input, o Options) (*Result, error) {
	if o.Headings == nil {
		o.Headings = DefaultHeadings()
	}
	result := &Result{}
	used := make(map[string]bool) // paths
	for _, in := range inputs {
		docs, err := read.File(in.Name, in.Data)
		if err != nil {
			result.refuse(in.Name, err)
			continue
		}
		for i := range docs {
			files := importDocument(&docs[i], &o)
			for _, f := range files {
				f.settle(&o, used)
			}
			result.Files = append(result.Files, files...)
		}
	}
	if err := result.write(&o, used); err != nil {
		return nil, err
	}
	return result, nil
}

// write writes the roles, when all of them are known: some may share texts.
func (r *Result) write(o *Options, used map[string]bool) error {
	var roles []*Role
	for _, f := range r.Files {
		if f.Role != nil && !f.Exists {
			roles = append(roles, f.Role)
		}
	}
	r.Shared = sharedTexts(roles, func(id string) bool { return o.Taken != nil && o.Taken("notice", id) != "" })
	if o.Notices {
		takeOut(r.Shared)
		for _, n := range r.Shared {
			f := n.file()
			f.settle(o, used)
			r.Files = append(r.Files, f)
		}
	}
	for _, f := range r.Files {
		if f.Role == nil {
			continue
		}
		text, err := write(f.Role, &o.Site)
		if err == nil && !isSound(f.Path, text) {
			f.Role.withoutMarkup()
			text, err = write(f.Role, &o.Site)
		}
		if err != nil {
			return err
		}
		f.Text, f.Left = text, leftIn(f.Role.Body)
		if wanted := o.Site.Status; wanted != "" && statusOf(f.Role, &o.Site) != wanted {
			f.Notes = append(f.Notes, "a draft, because it doesn't say where applications go, or where a remote hire may live")
		}
	}
	return nil
}

func (r *Result) refuse(name string, err error) {
	refused := Refused{Source: name, Message: err.Error()}
	if e, ok := err.(*read.Error); ok {
		refused.Hint = e.Hint
	}
	r.Refused = append(r.Refused, refused)
}

func importDocument(doc *document.Document, o *Options) []*File {
	if isBank(doc, o.Headings) {
		if skills, page := bank(doc, o.Headings); len(skills) > 0 {
			for _, s := range skills {
				s.fit(o.Site.Ratings)
			}
			return bankFiles(skills, page, doc)
		}
	}
	var files []*File
	for _, one := range split(*doc, o.Headings) {
		files = append(files, roleFile(&one, o))
	}
	return files
}

func roleFile(doc *document.Document, o *Options) *File {
	note := levelsIn(doc.Blocks)
	role := mapDocument(doc, o.Headings, &o.Site)
	if note != "" {
		role.Notes = append(role.Notes, note)
	}
	return &File{
		Path: cmp.Or(o.Folder, source.RolesFolder) + "/" + idOf(role), Kind: "role", Title: role.Title, Source: role.Source,
		Placed: role.Placed, Missing: missing(role), Notes: role.Notes, Role: role,
	}
}

// bankFiles are the skills of a collection, and a page for the rest of it.
func bankFiles(skills []*Skill, page *Page, doc *document.Document) []*File {
	skills[0].Comments = append(skills[0].Comments, doc.Comments...)
	for _, f := range doc.Facts {
		if meaningOf(f.Key) != "title" || f.Value != doc.Title {
			skills[0].Comments = append(skills[0].Comments, f.Key+": "+strings.TrimSpace(document.OneLine(f.Value)+" "+document.Plain(flatItems(f.List))))
		}
	}
	if document.Words(page.Body) == 0 && normal(page.Title) != normal(nameOf(doc.Source)) {
		skills[0].label(page.Title)
	}
	var files []*File
	for _, s := range skills {
		text := writeSkill(s)
		if !isSound(source.ContentFolder+"/skills/skill.md", text) {
			s.withoutMarkup()
			text = writeSkill(s)
		}
		files = append(files, &File{
			Path: source.ContentFolder + "/skills/" + hiring.Slug(s.Name), Text: text, Kind: "skill", Title: s.Name, Source: s.Source,
			Placed: s.Placed, Left: leftIn(s.Body), Missing: missingInSkill(s), Notes: notesOf(doc.Notes),
		})
	}
	if document.Words(page.Body) > 0 {
		if !isSound(source.ContentFolder+"/pages/page.md", writePage(page)) {
			page.Title, page.Body = untagged.Replace(page.Title), plainBlocks(page.Body)
		}
		files = append(files, &File{
			Path: source.ContentFolder + "/pages/" + hiring.Slug(page.Title), Text: writePage(page), Kind: "page", Title: page.Title, Source: page.Source, Left: leftIn(page.Body),
		})
	}
	return files
}

// settle gives a file its name: another one where the same import already has it, and that of the site's own file if
// there is one.
func (f *File) settle(o *Options, used map[string]bool) {
	id := path.Base(f.Path)
	folder := path.Dir(f.Path)
	for n, base := 2, id; used[folder+"/"+id]; n++ {
		id = hiring.Slug(base + "-" + strconv.Itoa(n))
	}
	used[folder+"/"+id] = true
	f.Path = folder + "/" + id + ".md"
	if o.Taken == nil {
		return
	}
	if taken := o.Taken(f.Kind, id); taken != "" {
		f.Path, f.Exists = taken, true
	}
}

// idOf is the id that a role had where it comes from, or else one made of its title.
func idOf(r *Role) string {
	if hiring.IsSlug(r.ID) {
		return r.ID
	}
	return hiring.Slug(r.Title)
}
