package hiring

import (
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Revise returns the card of a role out of another version of its file, with everything else as it is in the kit. The
// kit itself doesn't change. It returns nil where that would be a guess: when anything is found in the file, or when it
// differs in what concerns other roles.
//
// It is for showing a role that is being written before everything else is looked at, and no substitute for [Load].
func (k *Catalog) Revise(tree *source.Tree, file *source.File) *Card {
	before := k.roles[stem(file.Path)]
	if before == nil || before.File.Path != file.Path {
		return nil
	}
	l := &loader{tree: tree, kit: k, renderer: markdown.NewRenderer()}
	doc, found := markdown.Parse(file)
	f, unjoined := l.compileRole(doc, found, &Card{ID: before.ID, File: file})
	if len(f.found)+len(unjoined) > 0 || f.Status != before.Status {
		return nil
	}
	f.Version = version(&f.Role, &k.Settings)
	f.Reports, f.Family = before.Reports, before.Family
	if !f.family.IsZero() && (f.Family == nil || f.Family.ID != f.family.Value) {
		return nil
	}
	if !f.reportsTo.IsZero() {
		if f.ReportsTo = k.roles[f.reportsTo.Value]; f.ReportsTo == nil {
			return nil
		}
	}
	for _, link := range f.links {
		if tree.File(link.Target) == nil {
			return nil
		}
	}
	f.full.kept = &f.Role
	return f.Card
}
