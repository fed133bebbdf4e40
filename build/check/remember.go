package check

import (
	"rolewright/build/source"
)

// Trace is what a look at a role leaves: what the rules found in it, and what they noted to compare it with other roles.
// It is plain data that can be stored, and holds for as long as the role's file, everything in content/ and the day are
// the same.
type Trace struct {
	Found []Finding `json:"found,omitempty"`
	Notes []Note    `json:"notes,omitempty"`
}

// Finding is what a rule found in a role.
type Finding struct {
	Severity source.Severity `json:"severity"`
	Rule     string          `json:"rule"`
	Message  string          `json:"message"`
	Hint     string          `json:"hint,omitempty"`
	Related  []Related       `json:"related,omitempty"`
	Place
}

// Related is another place that matters to a finding.
type Related struct {
	Message string `json:"message"`
	Place
}

// Note is what a rule noted about a role.
type Note struct {
	Rule string `json:"rule"`
	Key  []byte `json:"key"`
	Place
}

// Place is where something stands, in bytes from the beginning of a file.
type Place struct {
	File  string `json:"file,omitempty"` // the path, when it isn't the role's own file
	Start int32  `json:"s"`
	End   int32  `json:"e"`
}

func placeIn(at source.Span, role *source.File) Place {
	p := Place{Start: at.Start, End: at.End}
	if at.File != role {
		p.File = at.Path()
	}
	return p
}

// in returns the span of a place, or no place at all when its file isn't there.
func (p Place) in(tree *source.Tree, role *source.File) source.Span {
	file := role
	if p.File != "" {
		file = tree.File(p.File)
	}
	if file == nil {
		return source.Span{}
	}
	return file.Span(int(p.Start), int(p.End))
}

// Traces returns what was left of each role that has been looked at, and of those that were recalled.
func (c *Checker) Traces() map[*source.File]Trace {
	c.mu.Lock()
	defer c.mu.Unlock()
	traces := make(map[*source.File]Trace)
	for role, found := range c.foundIn {
		var t Trace
		for _, d := range found {
			f := Finding{Severity: d.Severity, Rule: d.Rule, Message: d.Message, Hint: d.Hint, Place: placeIn(d.Span, role)}
			for _, n := range d.Notes {
				f.Related = append(f.Related, Related{n.Message, placeIn(n.Span, role)})
			}
			t.Found = append(t.Found, f)
		}
		traces[role] = t
	}
	for rule, sightings := range c.seen {
		for _, s := range sightings {
			t := traces[s.role]
			t.Notes = append(t.Notes, Note{rule, []byte(s.key), placeIn(s.at, s.role)})
			traces[s.role] = t
		}
	}
	return traces
}

// Recall takes up the trace of a role that isn't visited, because nothing in it has changed.
func (c *Checker) Recall(tree *source.Tree, role *source.File, t Trace) {
	var found source.Diagnostics
	for _, f := range t.Found {
		d := source.Diagnostic{Severity: f.Severity, Rule: f.Rule, Message: f.Message, Hint: f.Hint, Span: f.in(tree, role)}
		for _, r := range f.Related {
			d.Notes = append(d.Notes, source.Note{Message: r.Message, Span: r.in(tree, role)})
		}
		found = append(found, d)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keep(role, found)
	for _, n := range t.Notes {
		c.seen[n.Rule] = append(c.seen[n.Rule], sighting{role: role, key: string(n.Key), at: n.in(tree, role)})
	}
}
