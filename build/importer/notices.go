package importer

import (
	"slices"
	"strconv"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
	"rolewright/build/source"
)

// Notice is a text that several postings end with, such as who the company is.
type Notice struct {
	ID    string   `json:"id"`
	Title string   `json:"title"`
	Words int      `json:"words"`
	Roles []string `json:"roles"` // titles

	blocks []document.Block
	key    string
	in     []*Role
}

// leastShared is how many words a text has at least that is worth a notice.
const leastShared = 12

// sharedTexts finds the parts that several roles have word for word, in the order in which they first appear. None gets
// an id that the site has for another notice.
func sharedTexts(roles []*Role, isTaken func(id string) bool) []*Notice {
	var all []*Notice
	byKey := make(map[string]*Notice)
	for _, r := range roles {
		for _, s := range sections(r.Body) {
			if s.key == "" || document.Words(s.blocks) < leastShared {
				continue
			}
			n := byKey[s.key]
			if n == nil {
				n = &Notice{ID: hiring.Slug(s.title), Title: s.title, Words: document.Words(s.blocks), blocks: s.blocks, key: s.key}
				byKey[s.key] = n
				all = append(all, n)
			}
			if !slices.Contains(n.in, r) {
				n.in, n.Roles = append(n.in, r), append(n.Roles, r.Title)
			}
		}
	}
	all = slices.DeleteFunc(all, func(n *Notice) bool { return len(n.in) < 2 })
	used := make(map[string]bool)
	for _, n := range all {
		for i, base := 2, n.ID; used[n.ID] || isTaken(n.ID); i++ {
			n.ID = base + "-" + strconv.Itoa(i)
		}
		used[n.ID] = true
	}
	return all
}

// section is a heading of a text with what is below it.
type section struct {
	title, key string
	from, to   int
	blocks     []document.Block // without the heading
}

// sections divides a text at its highest headings.
func sections(body []document.Block) []section {
	var all []section
	for i := range body {
		if b := &body[i]; b.Kind == document.Heading && b.Level <= 2 {
			all = append(all, section{title: document.Plain(b.Text), from: i})
		}
	}
	for i := range all {
		s := &all[i]
		s.to = len(body)
		if i+1 < len(all) {
			s.to = all[i+1].from
		}
		if s.blocks = body[s.from+1 : s.to]; len(s.blocks) > 0 {
			s.key = normal(s.title) + "\n" + document.Markdown(s.blocks)
		}
	}
	return all
}

// takeOut moves the texts out of the roles that have them.
func takeOut(notices []*Notice) {
	for _, n := range notices {
		for _, r := range n.in {
			for _, s := range sections(r.Body) {
				if s.key == n.key {
					r.Body = slices.Delete(slices.Clone(r.Body), s.from, s.to)
					r.Notices = append(r.Notices, n.ID)
					break
				}
			}
		}
	}
}

// file writes a notice.
func (n *Notice) file() *File {
	w := &writer{role: &Role{}}
	w.line("---")
	w.text("title", n.Title)
	w.line("---")
	return &File{
		Path: source.ContentFolder + "/notices/" + n.ID, Kind: "notice", Title: n.Title, Source: hiring.Enumerate(n.Roles),
		Text: w.String() + "\n" + document.Markdown(n.blocks), Left: []Left{{Words: n.Words}},
	}
}
