// Package importer makes role files out of what a team has: postings in Word, on web pages, in tracking systems and in
// Markdown.
//
// The readers below build/importer/read turn each file into documents of one form. A document's blocks are placed in
// the fields of a role by what its headings say (headings.txt); what can't be placed stays in the role's text. Then the
// role is written as `rolewright new role` writes one, and a report says what was placed where and what is missing.
//
// Nothing is lost: every word of a source is in a field, in the text, or in a comment. The package sees no disk.
package importer

import (
	"cmp"
	"strconv"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
	"rolewright/build/importer/read"
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
	Folder   string    // of the role files in the site, such as "roles"
	// Taken returns the file of the site's role of an id, or "".
	Taken func(id string) string
}

// Result is what becomes of all files.
type Result struct {
	Files   []*File
	Refused []Refused
}

// File is one file to be written.
type File struct {
	Path string // in the site
	Text string
	Role *Role
	// Exists means that the site has a role of this id, so that the file isn't written.
	Exists bool
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
	used := make(map[string]bool)
	for _, in := range inputs {
		docs, err := read.File(in.Name, in.Data)
		if err != nil {
			result.refuse(in.Name, err)
			continue
		}
		for i := range docs {
			file, err := importDocument(&docs[i], &o, used)
			if err != nil {
				return nil, err
			}
			result.Files = append(result.Files, file)
		}
	}
	return result, nil
}

func (r *Result) refuse(name string, err error) {
	refused := Refused{Source: name, Message: err.Error()}
	if e, ok := err.(*read.Error); ok {
		refused.Hint = e.Hint
	}
	r.Refused = append(r.Refused, refused)
}

func importDocument(doc *document.Document, o *Options, used map[string]bool) (*File, error) {
	role := mapDocument(doc, o.Headings)
	id := idOf(role)
	for n := 2; used[id]; n++ {
		id = hiring.Slug(idOf(role) + "-" + itoa(n))
	}
	used[id] = true
	text, err := write(role, &o.Site)
	file := &File{Path: cmp.Or(o.Folder, "roles") + "/" + id + ".md", Text: text, Role: role}
	if o.Taken != nil {
		if taken := o.Taken(id); taken != "" {
			file.Path, file.Exists = taken, true
		}
	}
	return file, err
}

// idOf is the id that a role had where it comes from, or else one made of its title.
func idOf(r *Role) string {
	if hiring.IsSlug(r.ID) {
		return r.ID
	}
	return hiring.Slug(r.Title)
}

func itoa(n int) string { return strconv.Itoa(n) }
