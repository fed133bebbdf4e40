package hiring

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"rolewright/build/markdown"
	"rolewright/build/source"
)

var noticeFields = []field[Notice]{
	{key: "title", doc: "the heading above the text", required: true, public: true, to: text(func(n *Notice) *Text { return &n.Title })},
}

func (l *loader) loadNotices() {
	l.kit.notices = make(map[string]*Notice)
	owners := make(map[string]*source.File)
	for _, file := range l.markdownFiles(noticesFolder) {
		n := &Notice{File: file}
		body, d := document(l, file, "a notice", 3, noticeFields, n)
		n.Body = body
		l.take(d.found, d.links)
		if id, ok := l.claim(file, owners); ok {
			n.ID = id
			l.kit.notices[id] = n
			l.kit.Notices = append(l.kit.Notices, n)
		}
	}
	for _, t := range l.kit.Settings.Notices {
		if l.kit.notices[t.Value] == nil {
			l.unknown(unknownNotice, t, l.noticeIDs(), "content/notices/")
		}
	}
}

func (l *loader) noticeIDs() []string {
	return names(l.kit.Notices, func(n *Notice) string { return n.ID })
}

var pageFields = []field[HandbookPage]{
	{key: "title", doc: "the page's title", required: true, to: text(func(p *HandbookPage) *Text { return &p.Title })},
	{key: "summary", doc: "the page in one sentence", to: shortText(280, func(p *HandbookPage) *Text { return &p.Summary })},
	{key: "order", doc: "its place among the pages, the lowest first", to: number(0, 10000, func(p *HandbookPage) *Number { return &p.Order })},
}

func (l *loader) loadHandbook() {
	l.anchors = make(map[string][]markdown.Heading)
	for _, file := range l.markdownFiles(pagesFolder) {
		p := &HandbookPage{File: file}
		body, d := document(l, file, "a page", 2, pageFields, p)
		p.Body = body
		l.take(d.found, d.links)
		if body.Content != nil {
			l.anchors[file.Path] = body.Content.Headings
		}
		if l.namesAddress(file) {
			p.ID = strings.TrimSuffix(strings.TrimPrefix(file.Path, pagesFolder+"/"), ".md")
			l.kit.Handbook = append(l.kit.Handbook, p)
		}
	}
	slices.SortStableFunc(l.kit.Handbook, func(a, b *HandbookPage) int { return cmp.Compare(a.Order.Value, b.Order.Value) })
}

// namesAddress reports whether a page's name and those of its folders can stand in an address.
func (l *loader) namesAddress(file *source.File) bool {
	for folder := path.Dir(file.Path); folder != pagesFolder; folder = path.Dir(folder) {
		if name := path.Base(folder); !IsSlug(name) {
			l.found.Add(badFileName, file.Whole(), "the folder's name is used in addresses, and “%s” can't be", name).
				Help("%s", slugHelp(name))
			return false
		}
	}
	_, ok := l.idOf(file)
	return ok
}

// assetKinds are the files of content/ that may stand in a site as they are.
var assetKinds = []string{".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".pdf"}

func (l *loader) collectAssets() {
	for _, f := range l.tree.Under(source.ContentFolder) {
		ext := strings.ToLower(path.Ext(f.Path))
		inFolder := strings.HasPrefix(f.Path, skillsFolder+"/") || strings.HasPrefix(f.Path, noticesFolder+"/")
		switch {
		case inFolder, f.Path == settingsPath, strings.HasPrefix(f.Path, pagesFolder+"/") && path.Ext(f.Path) == ".md":
		case slices.Contains(assetKinds, ext):
			l.kit.Assets = append(l.kit.Assets, f)
			l.checkPicture(f)
		case isReadme(f):
		default:
			finding := l.found.Add(source.NotRead, f.Whole(), "nothing reads this file")
			if near := source.Nearest(strings.ToLower(f.Path), []string{settingsPath}); near != "" {
				finding.Help("the settings of a site are read from %s", near)
				continue
			}
			finding.Help("content/ holds site.yaml, pictures, and Markdown files (.md) in the folders skills/, notices/ and pages/")
		}
	}
	l.checkLogo()
}

func (l *loader) checkLogo() {
	logo := l.kit.Settings.Organisation.Logo
	if logo.IsZero() || strings.HasPrefix(logo.Value, "https://") {
		return
	}
	if strings.HasPrefix(logo.Value, "http://") { // the pages' own rules let a picture in by https only
		l.found.Add(badAddress, logo.Span, "a picture from another website is shown only if its address begins with https://").
			Help("write https:// if that website has it so, or put the picture into content/ and name that file")
		return
	}
	if f := l.tree.File(path.Join(source.ContentFolder, logo.Value)); f == nil || !slices.Contains(l.kit.Assets, f) {
		inContent := func(f *source.File) string { return strings.TrimPrefix(f.Path, source.ContentFolder+"/") }
		l.unknown(unknownPicture, logo, names(l.kit.Assets, inContent), "content/")
	}
}
