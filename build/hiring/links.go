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
	known := make(map[string]bool, len(targets))
	for _, t := range targets {
		known[t] = true
	}
	kept := l.kit.Links[:0]
	for _, link := range l.kit.Links {
		if !known[link.Target] {
			l.deadLink(link, targets)
			continue
		}
		kept = append(kept, link)
		l.checkAnchor(link)
	}
	l.kit.Links = kept
}

// targets lists the files that links can lead to: those with pages of their own, and pictures and documents.
func (l *loader) targets() []string {
	var paths []string
	for _, r := range l.kit.Roles {
		paths = append(paths, r.File.Path)
	}
	for _, s := range l.kit.Library {
		paths = append(paths, s.File.Path)
	}
	for _, p := range l.kit.Handbook {
		paths = append(paths, p.File.Path)
	}
	for _, f := range l.kit.Assets {
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
		finding.Help("did you mean `#%s`?", near)
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
	case near != "":
		finding.Help("did you mean %s?", relative(from, near))
	case strings.Contains(link.Target, "{{") || strings.Contains(link.Target, "{%") || strings.Contains(link.Target, "<%"):
		finding.Help("what stands in {{ }} or {%% %%} belongs to another program; write the address itself")
	case strings.Contains(link.Target, "@"):
		finding.Help("an e-mail address begins with mailto:, such as mailto:jobs@example.com")
	case looksLikeWebsite.MatchString(relative(from, link.Target)):
		finding.Help("if that is a website, write https://%s", relative(from, link.Target))
	default:
		finding.Help("if that file is gone, take the link out; else write its path as seen from this file, such as %s", relative(from, exampleOf(targets)))
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

var looksLikeWebsite = regexp.MustCompile(`^(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|io|co|eu|de|fr|uk|us|dev|info)(?:/.*)?$`)

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
		if path.Base(p) == path.Base(target) {
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
