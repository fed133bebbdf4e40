package hiring

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/picture"
	"rolewright/build/source"
)

var noticeFields = []field[Notice]{
	{key: "title", doc: "the heading above the text", required: true, public: true, to: text(func(n *Notice) *Text { return &n.Title })},
}

func (l *loader) loadNotices() {
	l.catalog.notices = make(map[string]*Notice)
	owners := make(map[string]*source.File)
	var read []*reading[*Notice]
	files, in := l.splitTranslations(noticesFolder, l.markdownFiles(noticesFolder))
	before := l.before.notices
	if l.before.settings != l.read.settings { // whose language the notices are in
		before = nil
	}
	read, l.read.notices = readAll(files, in, before, always, l.readNotice)
	for _, r := range read {
		l.collect(r.found, r.links)
		if id, ok := l.claim(r.file, owners); ok {
			l.catalog.notices[id] = r.thing
			l.catalog.Notices = append(l.catalog.Notices, r.thing)
		}
	}
	s := l.catalog.Settings
	for _, t := range slices.Concat(s.Notices, s.CandidateNotices, []Text{s.Organisation.About}) {
		if !t.IsZero() && l.catalog.notices[t.Value] == nil {
			l.unknownNotice(t)
		}
	}
}

func (l *loader) readNotice(file *source.File, in []translation) *reading[*Notice] {
	n := &Notice{ID: stem(file.Path), File: file, Language: l.catalog.Settings.Language}
	body, d := document(l, file, "a notice", 3, noticeFields, n)
	n.Body = body
	r := &reading[*Notice]{thing: n, links: d.links, found: d.found}
	for _, t := range in {
		l.readNoticeTranslation(t, r)
	}
	return r
}

// unknownNotice reports an id that no notice has.
func (l *loader) unknownNotice(t Text) {
	ids := names(l.catalog.Notices, func(n *Notice) string { return n.ID })
	finding := l.unknown(unknownNotice, t, ids, noticesFolder+"/")
	if finding.Edits == nil {
		finding.Help("%s; if that notice is gone, remove it here", finding.Hint)
	}
}

var pageFields = []field[HandbookPage]{
	{key: "title", doc: "the page's title", required: true, to: text(func(p *HandbookPage) *Text { return &p.Title })},
	{key: "summary", doc: "the page in one sentence", to: shortText(280, func(p *HandbookPage) *Text { return &p.Summary })},
	{key: "order", doc: "the place among the pages, lowest first", to: number(0, 10000, func(p *HandbookPage) *Number { return &p.Order })},
	{key: "charts", doc: "figures that add up, drawn as bars", to: list("a chart", chartFields, func(p *HandbookPage) *[]Chart { return &p.Charts }, "")},
}

func (l *loader) loadHandbook() {
	l.anchors = make(map[string][]markdown.Heading)
	var read []*reading[*HandbookPage]
	before := l.before.pages
	if l.before.settings != l.read.settings { // whose language the pages are in
		before = nil
	}
	read, l.read.pages = readAll(l.markdownFiles(pagesFolder), nil, before, always, l.readPage)
	for _, r := range read {
		l.collect(r.found, r.links)
		l.anchors[r.file.Path] = r.headings
		if l.namesAddress(r.file) {
			l.catalog.Handbook = append(l.catalog.Handbook, r.thing)
		}
	}
	slices.SortStableFunc(l.catalog.Handbook, func(a, b *HandbookPage) int { return cmp.Compare(a.Order.Value, b.Order.Value) })
}

func (l *loader) readPage(file *source.File, _ []translation) *reading[*HandbookPage] {
	p := &HandbookPage{ID: strings.TrimSuffix(strings.TrimPrefix(file.Path, pagesFolder+"/"), ".md"), File: file}
	doc, found := front.Parse(file, formOf(pageFields))
	body, d := decodeDocument(l, doc, found, "a page", 2, pageFields, p)
	p.Body = body
	checkCharts(p, &d.found)
	return &reading[*HandbookPage]{thing: p, links: d.links, headings: headingsOf(body), found: d.found}
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

func (l *loader) collectAssets() {
	for _, f := range l.tree.Under(source.ContentFolder) {
		inFolder := strings.HasPrefix(f.Path, skillsFolder+"/") || strings.HasPrefix(f.Path, noticesFolder+"/") ||
			strings.HasPrefix(f.Path, source.WordsFolder+"/")
		switch {
		case strings.HasPrefix(f.Path, rootFolder+"/"):
			l.catalog.RootFiles = append(l.catalog.RootFiles, f)
			if source.IsAsset(f.Path) {
				picture.Check(f, &l.found)
			}
		case inFolder, f.Path == settingsPath, strings.HasPrefix(f.Path, pagesFolder+"/") && path.Ext(f.Path) == ".md":
		case source.IsAsset(f.Path):
			l.catalog.Assets = append(l.catalog.Assets, f)
			picture.Check(f, &l.found)
		case isReadme(f):
		default:
			finding := l.found.Add(source.NotRead, f.Whole(), "nothing reads this file")
			if near := source.Nearest(strings.ToLower(f.Path), []string{settingsPath}); near != "" {
				finding.Help("the settings of a site are read from %s", near)
				continue
			}
			finding.Help("content/ holds site.yaml, pictures, and Markdown files (.md) in the folders skills/, notices/ and pages/; files for the top of the careers site belong in root/, and words of the pages in words/")
		}
	}
	l.checkLogo()
}

func (l *loader) checkLogo() {
	logo := l.catalog.Settings.Organisation.Logo
	if logo.IsZero() {
		return
	}
	if strings.Contains(logo.Value, "//") {
		l.found.Add(logoElsewhere, logo.Span, "this picture is on another website, and every page would load it from there").
			Help("copy it into content/ and write the file's name, such as logo: logo.svg")
		return
	}
	at := source.Composed(path.Join(source.ContentFolder, logo.Value))
	if !slices.ContainsFunc(l.catalog.Assets, func(f *source.File) bool { return source.Composed(f.Path) == at }) {
		inContent := func(f *source.File) string { return strings.TrimPrefix(f.Path, source.ContentFolder+"/") }
		l.unknown(unknownPicture, logo, names(l.catalog.Assets, inContent), "content/")
	}
}
