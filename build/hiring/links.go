package hiring

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"rolewright/build/markdown"
	"rolewright/build/source"
)

// checkLinks reports links to what has no page, and to headings that their page doesn't have.
func (l *loader) checkLinks() {
	targets := l.targets()
	known := make(map[string]string, len(targets))
	for _, t := range targets {
		known[source.Composed(t)] = t
	}
	kept := l.catalog.Links[:0]
	for _, link := range l.catalog.Links {
		target := known[source.Composed(link.Target)]
		if target == "" {
			l.deadLink(link, targets)
			continue
		}
		link.Target = target
		kept = append(kept, link)
		l.checkAnchor(link)
	}
	l.catalog.Links = kept
}

// targets lists the files that links can lead to: those with pages of their own, and pictures and documents.
func (l *loader) targets() []string {
	var paths []string
	for _, r := range l.catalog.Roles {
		for _, c := range r.Languages() {
			paths = append(paths, c.File.Path)
		}
	}
	for _, s := range l.catalog.Library {
		paths = append(paths, s.File.Path)
	}
	for _, p := range l.catalog.Handbook {
		paths = append(paths, p.File.Path)
	}
	for _, f := range l.catalog.Assets {
		paths = append(paths, f.Path)
	}
	return paths
}

func (l *loader) checkAnchor(link markdown.Link) {
	if link.Anchor == "" || path.Ext(link.Target) != ".md" {
		return
	}
	var ids []string
	for _, h := range l.anchors[link.Target] {
		ids = append(ids, h.ID)
	}
	if slices.Contains(ids, link.Anchor) {
		return
	}
	finding := l.found.Add(markdown.DeadLink, link.Span, "%s has no heading “#%s”", link.Target, link.Anchor)
	switch near := source.Nearest(link.Anchor, ids); {
	case near != "":
		address := "#" + near
		if link.Target != link.Span.Path() {
			address = relative(path.Dir(link.Span.Path()), link.Target) + address
		}
		leadTo(finding.Help("did you mean `#%s`", near), link.Span, address, isSame(near, link.Anchor))
	case len(ids) > 0 && len(ids) <= 12:
		finding.Help("there are: #%s", strings.Join(ids, ", #"))
	}
}

func (l *loader) deadLink(link markdown.Link, targets []string) {
	file := l.tree.File(link.Target)
	switch {
	case l.isUnread(link.Target), file != nil && l.shouldHavePage(file):
		return // why it has none has been reported
	case slices.ContainsFunc(l.misnamed, func(p string) bool {
		return path.Dir(p) == path.Dir(link.Target) && Slug(stem(p)) == stem(link.Target)
	}):
		return // it is there under a name that has been reported
	case file != nil:
		l.found.Add(markdown.DeadLink, link.Span, "this link leads to %s, which has no page of its own", link.Target).
			Help("links can lead to roles, skills, pages of the handbook, and pictures and documents in content/")
		return
	case len(l.tree.Under(link.Target)) > 0:
		l.found.Add(markdown.DeadLink, link.Span, "this link leads to %s, which is a folder", link.Target).Help("name a file in it")
		return
	}
	from := path.Dir(link.Span.Path())
	finding := l.found.Add(markdown.DeadLink, link.Span, "this link leads to %s, which doesn't exist", link.Target)
	switch near := nearestFile(link.Target, targets); {
	case l.otherEnding(link.Target) != "":
		finding.Help("it is there with another ending: rename %s to %s", l.otherEnding(link.Target), path.Base(link.Target))
	case near != "" && isSame(near, link.Target) && path.Dir(near) == path.Dir(link.Target):
		leadTo(finding.Help("write the name as the file has it"), link.Span, relative(from, near), true)
	case near != "" && near != link.Span.Path():
		leadTo(finding.Help("did you mean %s", relative(from, near)), link.Span, relative(from, near), false)
	case l.renamed(link.Target) != nil:
		leadTo(finding.Help("that role has another name today"), link.Span, relative(from, l.renamed(link.Target).File.Path), true)
	case strings.Contains(link.Target, "{{") || strings.Contains(link.Target, "{%") || strings.Contains(link.Target, "<%"):
		finding.Help("what is in {{ }} or {%% %%} comes from another program; write the address itself")
	case strings.Contains(link.Target, "@"):
		leadTo(finding.Help("write mailto: before an email address"), link.Span, "mailto:"+path.Base(link.Target), true)
	case looksLikeWebsite.MatchString(relative(from, link.Target)):
		leadTo(finding.Help("write https:// before the address of a website"), link.Span, "https://"+relative(from, link.Target), true)
	case source.IsAsset(link.Target):
		finding.Help("put the file into content/ and write its path as seen from this file, such as %s", relative(from, "content/"+path.Base(link.Target)))
	case strings.HasPrefix(link.Target, source.RolesFolder+"/") && l.sameTitle(link) != nil:
		role := l.sameTitle(link)
		leadTo(finding.Help("did you mean %s", relative(from, role.File.Path)), link.Span, relative(from, role.File.Path), false)
		finding.Notes = append(finding.Notes, source.Note{Span: role.Title.Span, Message: "if this role was renamed, add formerly: [" + stem(link.Target) + "], so that old addresses still work"})
	case strings.HasPrefix(link.Target, source.RolesFolder+"/"):
		finding.Help("if the role has another name now, link to that file, and add formerly: [%s] to it so that old addresses still work; "+
			"if it is gone, remove the link", stem(link.Target))
		unlink(finding, link.Span)
	default:
		finding.Help("if that file was moved, write its path as seen from this file, such as %s; if it is gone, remove the link", relative(from, exampleOf(targets)))
		unlink(finding, link.Span)
	}
}

// isSame reports whether two names differ only in capitals, or in how their accents are composed.
func isSame(a, b string) bool {
	return strings.EqualFold(source.Composed(stem(a)), source.Composed(stem(b)))
}

// renamed returns the role that had the id by which a link names it, or nil.
func (l *loader) renamed(target string) *Card {
	for _, c := range l.catalog.Roles {
		if slices.ContainsFunc(c.Formerly, func(id Text) bool { return path.Join(source.RolesFolder, id.Value+".md") == target }) {
			return c
		}
	}
	return nil
}

// sameTitle returns the role whose title would have the id that a link names, or is the text of the link, or nil.
func (l *loader) sameTitle(link markdown.Link) *Card {
	text, _, _ := strings.Cut(strings.TrimPrefix(link.Span.Text(), "["), "](")
	for _, c := range l.catalog.Roles {
		if Slug(c.Title.Value) == stem(link.Target) || strings.EqualFold(c.Title.Value, text) {
			return c
		}
	}
	return nil
}

// leadTo adds the correction of a link's address, if it is written in the link itself.
func leadTo(finding *source.Diagnostic, link source.Span, address string, certain bool) {
	text := link.Text()
	from := strings.LastIndex(text, "](") + len("](")
	length := strings.IndexAny(text[max(from, 0):], " )")
	if from < len("](") || length < 0 {
		if finding.Hint != "" {
			finding.Hint += ": " + address
		}
		return
	}
	edit := source.Edit{Span: link.File.Span(int(link.Start)+from, int(link.Start)+from+length), Text: address}
	if finding.Offer(edit); certain {
		finding.Certain = true
	}
}

// unlink offers the words of a link without the link, if they are written in it.
func unlink(finding *source.Diagnostic, link source.Span) {
	text := link.Text()
	if at := strings.LastIndex(text, "]("); at > 0 && text[0] == '[' && strings.HasSuffix(text, ")") {
		finding.Offer(source.Edit{Span: link, Text: text[1:at]})
	}
}

// exampleOf returns a file that a link can lead to, best a page of the handbook.
func exampleOf(targets []string) string {
	for _, t := range targets {
		if path.Dir(t) == pagesFolder {
			return t
		}
	}
	return pagesFolder + "/our-partner-tiers.md"
}

// isUnread reports whether a file, or a folder that it would stand in, couldn't be read.
func (l *loader) isUnread(target string) bool {
	return slices.ContainsFunc(l.tree.Unread(), func(p string) bool {
		return target == p || strings.HasPrefix(target, p+"/")
	})
}

// otherEnding returns the file of that name which ends in another way than .md, as some editors save them, or "".
func (l *loader) otherEnding(target string) string {
	for _, ending := range []string{".txt", ".markdown"} {
		for _, name := range []string{target + ending, strings.TrimSuffix(target, ".md") + ending} {
			if strings.HasSuffix(target, ".md") && l.tree.File(name) != nil {
				return name
			}
		}
	}
	return ""
}

var looksLikeWebsite = regexp.MustCompile(`^www\.(?:[\pL\pN-]+\.)+\pL{2,}(?:/.*)?$|^(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|io|co|eu|de|fr|uk|us|dev|info)(?:/.*)?$`)

func (l *loader) shouldHavePage(file *source.File) bool {
	for _, folder := range []string{source.RolesFolder, skillsFolder, pagesFolder} {
		if strings.HasPrefix(file.Path, folder+"/") {
			return path.Ext(file.Path) == ".md" && !isReadme(file)
		}
	}
	return false
}

// nearestFile returns the file with that name in another folder, or else the one with the nearest name.
func nearestFile(target string, known []string) string {
	names := make([]string, len(known))
	for i, p := range known {
		names[i] = stem(p)
		if path.Ext(p) == path.Ext(target) && isSame(p, target) {
			return p
		}
	}
	for _, p := range known {
		if strings.EqualFold(path.Base(p), path.Base(target)) {
			return p
		}
	}
	if near := source.Nearest(stem(target), names); near != "" {
		return known[slices.Index(names, near)]
	}
	return ""
}

func stem(p string) string { return strings.TrimSuffix(path.Base(p), path.Ext(p)) }

// relative writes a path as seen from a folder.
func relative(folder, to string) string {
	from, steps := strings.Split(folder, "/"), strings.Split(to, "/")
	for len(from) > 0 && len(steps) > 1 && from[0] == steps[0] {
		from, steps = from[1:], steps[1:]
	}
	return strings.Repeat("../", len(from)) + strings.Join(steps, "/")
}
