package check

import (
	"rolewright/build/source"
)

// Note is what a rule noted about a role, to compare it with others. It is plain data that can be stored; see
// [kit.Known].
type Note struct {
	Rule  string `json:"rule"`
	Key   []byte `json:"key"`
	File  string `json:"file,omitempty"` // the path, when it isn't the role's own file
	Start int32  `json:"s"`
	End   int32  `json:"e"`
}

// Notes returns what the rules noted in each file in which they found nothing. Files with findings have to be looked at
// each time, so that nothing is forgotten: the second result is true for all others.
func (c *Checker) Notes() (notes map[*source.File][]Note, clean map[*source.File]bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	notes = make(map[*source.File][]Note)
	for rule, sightings := range c.seen {
		for _, s := range sightings {
			n := Note{Rule: rule, Key: []byte(s.key), Start: s.at.Start, End: s.at.End}
			if s.at.File != s.role {
				n.File = s.at.Path()
			}
			notes[s.role] = append(notes[s.role], n)
		}
	}
	return notes, c.clean
}

// Recall takes up what was noted in a file that isn't visited, because nothing in it has changed.
func (c *Checker) Recall(tree *source.Tree, role *source.File, notes []Note) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.clean[role] = true
	for _, n := range notes {
		file := role
		if n.File != "" {
			file = tree.File(n.File)
		}
		if file != nil {
			c.seen[n.Rule] = append(c.seen[n.Rule], sighting{role: role, key: string(n.Key), at: file.Span(int(n.Start), int(n.End))})
		}
	}
}
