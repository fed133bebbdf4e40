// Package kit is the hiring model: roles with their skills, interviews and questions, and what they share.
//
// [Load] reads a site's files and joins what refers to each other: a role knows the roles it reports to, a question
// its skill and its interview, a skill the questions that probe it. What can't be joined is a diagnostic at its place.
// A kit that was loaded without errors is complete: nothing in it dangles.
//
// The words are the field's own. A role is the durable definition of a job. A skill is what candidates are rated on,
// on anchors of behaviour; a must-have is a skill without which nobody is hired. A requirement is a fact that is
// checked and never rated. The interview plan is the ordered set of interviews; each has focus skills that it must
// rate, and asks questions with probes. What a file may hold is listed in the tables of fields, such as [RoleFields].
package kit

import (
	"cmp"
	"path"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Kit is everything that a site says about hiring. It doesn't change after [Load].
type Kit struct {
	Settings Settings
	Roles    []*Role         // by path of the file
	Library  []*LibrarySkill // by path of the file
	Notices  []*Notice
	Handbook []*HandbookPage // by their order, then by path
	Assets   []*source.File  // files in content/ that are copied as they are: pictures and documents
	// Links are all links between the site's files that authors wrote. Their targets exist in the tree.
	Links []markdown.Link

	roles   map[string]*Role
	library map[string]*LibrarySkill
	notices map[string]*Notice
}

// Role returns the role with that id, or nil.
func (k *Kit) Role(id string) *Role { return k.roles[id] }

// Skill returns the library skill with that id, or nil.
func (k *Kit) Skill(id string) *LibrarySkill { return k.library[id] }

// Notice is a block of text that postings carry.
type Notice struct {
	ID    string // from the file's name
	File  *source.File
	Title Text
	Body  Block
}

// HandbookPage is a page of the team handbook.
type HandbookPage struct {
	ID      string // from the file's path: "budgeting" or "onboarding/first-week"
	File    *source.File
	Title   Text
	Summary Text
	Order   Number
	Body    Block
}

// The folders inside content/.
const (
	skillsFolder  = source.ContentFolder + "/skills"
	noticesFolder = source.ContentFolder + "/notices"
	pagesFolder   = source.ContentFolder + "/pages"
	settingsPath  = source.ContentFolder + "/site.yaml"
)

// Load reads a tree. It always returns a kit; what has an error may be missing or incomplete in it.
func Load(tree *source.Tree) (*Kit, source.Diagnostics) {
	l := loader{tree: tree, kit: &Kit{}, renderer: markdown.NewRenderer()}
	l.kit.Settings, l.found = loadSettings(tree.File(settingsPath))
	l.loadLibrary()
	l.loadNotices()
	l.loadHandbook()
	l.collectAssets()
	files := l.loadRoles()
	l.linkRoles(files)
	l.checkLinks()
	l.found.Sort()
	return l.kit, l.found
}

type loader struct {
	tree     *source.Tree
	kit      *Kit
	renderer *markdown.Renderer
	found    source.Diagnostics
	anchors  map[string][]markdown.Heading // headings of a file's page
}

// document parses a file whose front matter is a thing with the given fields, and decodes it.
// The level is that of the body's highest heading on its page.
func document[T any](l *loader, file *source.File, thing string, level int, fields []field[T], into *T) (body Block, d *decoder) {
	doc, found := markdown.Parse(file)
	d = &decoder{renderer: l.renderer, found: found}
	switch {
	case !doc.HasFront:
		d.found.Error("front-matter-missing", file.Span(0, 0), "%s begins with front matter, and this file has none", thing).
			Help("begin with a line that holds only ---, then a line for each key, such as “title: …”, then --- again")
	case doc.Front.Kind == markdown.Mapping:
		decode(d, doc.Front, thing, fields, into)
	}
	if doc.HasFront {
		body = d.block(Text{Value: doc.Body.Text(), Span: doc.Body}, level)
	}
	return body, d
}

// markdownFiles lists the Markdown files of a folder. README files are for people, and not read.
func (l *loader) markdownFiles(folder string) []*source.File {
	var files []*source.File
	for _, f := range l.tree.Under(folder) {
		switch {
		case path.Ext(f.Path) == ".md":
			if !strings.EqualFold(path.Base(f.Path), "readme.md") {
				files = append(files, f)
			}
		case folder == pagesFolder: // pictures and documents beside the pages
		default:
			l.found.Warning("not-markdown", f.Whole(), "this file is not read: only names that end in .md are").
				Help("if it belongs to the site, name it %s.md", strings.TrimSuffix(path.Base(f.Path), path.Ext(f.Path)))
		}
	}
	return files
}

// inParallel calls work for each index below n, on all cores.
func inParallel(n int, work func(i int)) {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	const batch = 16 // small enough to keep the cores evenly busy, large enough to be worth a goroutine
	for from := 0; from < n; from += batch {
		group.Go(func() error {
			for i := from; i < min(from+batch, n); i++ {
				work(i)
			}
			return nil
		})
	}
	_ = group.Wait()
}

// idOf makes the id of a file from its name, and reports names that make none.
func (l *loader) idOf(file *source.File) (string, bool) {
	id := strings.TrimSuffix(path.Base(file.Path), path.Ext(file.Path))
	if IsSlug(id) {
		return id, true
	}
	l.found.Error("bad-file-name", file.Whole(), "the file's name is used in addresses, and “%s” can't be", path.Base(file.Path)).
		Help("use small letters a–z, digits and single hyphens: %s.md", Slug(id))
	return "", false
}

// taken reports a second file with an id that another has.
func (l *loader) taken(id string, file, first *source.File) {
	l.found.Error("duplicate-id", file.Whole(), "this file and %s both have the id “%s”", first.Path, id).
		See(first.Whole(), "the other file").
		Help("rename one of the two; folders don't change ids")
}

func (l *loader) loadLibrary() {
	l.kit.library = make(map[string]*LibrarySkill)
	files := l.markdownFiles(skillsFolder)
	loaded := make([]*librarySkillFile, len(files))
	inParallel(len(files), func(i int) { loaded[i] = l.decodeLibrarySkill(files[i]) })
	for i, s := range loaded {
		l.found = append(l.found, s.found...)
		l.kit.Links = append(l.kit.Links, s.links...)
		id, ok := l.idOf(files[i])
		if first := l.kit.library[id]; first != nil {
			l.taken(id, files[i], first.File)
		} else if ok {
			s.ID = id
			l.kit.library[id] = &s.LibrarySkill
			l.kit.Library = append(l.kit.Library, &s.LibrarySkill)
			l.fillBank(s)
		}
	}
}

func (l *loader) decodeLibrarySkill(file *source.File) *librarySkillFile {
	s := new(librarySkillFile)
	body, d := document(l, file, "a skill", 3, librarySkillFields, s)
	s.File, s.Body, s.links, s.found = file, body, d.links, d.found
	return s
}

func (l *loader) fillBank(s *librarySkillFile) {
	l.checkAnchors(s.Anchors)
	for i := range s.questions {
		q := &s.questions[i]
		bank := &BankQuestion{ID: q.id.Value, Skill: &s.LibrarySkill, Span: q.Ask.Span, Ask: q.Ask, Type: q.Type, Minutes: q.Minutes,
			Probes: q.Probes, LookFor: q.LookFor, RedFlags: q.RedFlags, Anchors: q.Anchors}
		if bank.ID == "" {
			bank.ID = idFor(q.Ask.Value)
		}
		l.checkAnchors(q.Anchors)
		if first := s.question(bank.ID); first != nil {
			l.found.Error("duplicate-id", cmp.Or(q.id.Span, q.Ask.Span), "this skill already has a question “%s”", bank.ID).
				See(first.Span, "it is here").Help("give one of the two another `id`")
			continue
		}
		s.Questions = append(s.Questions, bank)
	}
}

func (l *loader) libraryIDs() []string {
	ids := make([]string, len(l.kit.Library))
	for i, s := range l.kit.Library {
		ids[i] = s.ID
	}
	return ids
}

func (s *LibrarySkill) question(id string) *BankQuestion {
	for _, q := range s.Questions {
		if q.ID == id {
			return q
		}
	}
	return nil
}

// checkAnchors reports anchors for ratings that the site's scale doesn't have.
func (l *loader) checkAnchors(anchors []Anchor) {
	for _, a := range anchors {
		if !l.kit.Settings.onScale(a.Level) {
			l.found.Error("unknown-rating", a.Span, "the rating scale has no %d", a.Level).
				Help("the ratings are: %s", strings.Join(l.kit.Settings.levelNames(), ", "))
		}
	}
}

var noticeFields = []field[Notice]{
	{key: "title", doc: "the heading above the text", required: true, public: true, to: text(func(n *Notice) *Text { return &n.Title })},
}

func (l *loader) loadNotices() {
	l.kit.notices = make(map[string]*Notice)
	for _, file := range l.markdownFiles(noticesFolder) {
		n := &Notice{File: file}
		body, d := document(l, file, "a notice", 3, noticeFields, n)
		n.Body = body
		l.found = append(l.found, d.found...)
		l.kit.Links = append(l.kit.Links, d.links...)
		id, ok := l.idOf(file)
		if first := l.kit.notices[id]; first != nil {
			l.taken(id, file, first.File)
		} else if ok {
			n.ID = id
			l.kit.notices[id] = n
			l.kit.Notices = append(l.kit.Notices, n)
		}
	}
	ids := l.noticeIDs()
	for _, t := range l.kit.Settings.Notices {
		if l.kit.notices[t.Value] == nil {
			l.unknown(t, "notice", ids, "content/notices/")
		}
	}
}

func (l *loader) noticeIDs() []string {
	ids := make([]string, len(l.kit.Notices))
	for i, n := range l.kit.Notices {
		ids[i] = n.ID
	}
	return ids
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
		l.found = append(l.found, d.found...)
		l.kit.Links = append(l.kit.Links, d.links...)
		if body.Content != nil {
			l.anchors[file.Path] = body.Content.Headings
		}
		if _, ok := l.idOf(file); ok {
			p.ID = strings.TrimSuffix(strings.TrimPrefix(file.Path, pagesFolder+"/"), ".md")
			l.kit.Handbook = append(l.kit.Handbook, p)
		}
	}
	slices.SortStableFunc(l.kit.Handbook, func(a, b *HandbookPage) int { return cmp.Compare(a.Order.Value, b.Order.Value) })
}

// assetKinds are the files of content/ that may stand in a site as they are.
var assetKinds = []string{".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".pdf"}

func (l *loader) collectAssets() {
	for _, f := range l.tree.Under(source.ContentFolder) {
		ext := strings.ToLower(path.Ext(f.Path))
		inFolder := strings.HasPrefix(f.Path, skillsFolder+"/") || strings.HasPrefix(f.Path, noticesFolder+"/")
		switch {
		case ext == ".md" && (inFolder || strings.HasPrefix(f.Path, pagesFolder+"/")), f.Path == settingsPath, inFolder:
		case slices.Contains(assetKinds, ext):
			l.kit.Assets = append(l.kit.Assets, f)
		case strings.EqualFold(path.Base(f.Path), "readme.md"):
		default:
			l.found.Warning("not-read", f.Whole(), "nothing reads this file").
				Help("content/ holds site.yaml, the folders skills/, notices/ and pages/, and pictures")
		}
	}
	l.checkLogo()
}

func (l *loader) checkLogo() {
	logo := l.kit.Settings.Organisation.Logo
	if logo.IsZero() || strings.HasPrefix(logo.Value, "https://") || strings.HasPrefix(logo.Value, "http://") {
		return
	}
	if f := l.tree.File(path.Join(source.ContentFolder, logo.Value)); f == nil || !slices.Contains(l.kit.Assets, f) {
		var names []string
		for _, a := range l.kit.Assets {
			names = append(names, strings.TrimPrefix(a.Path, source.ContentFolder+"/"))
		}
		l.unknown(logo, "picture", names, "content/")
	}
}

// unknown reports a name that nothing has. The folder is where such things live.
func (l *loader) unknown(t Text, thing string, known []string, folder string) *source.Diagnostic {
	finding := l.found.Error("unknown-"+thing, t.Span, "there is no %s “%s”", thing, t.Value)
	switch near := source.Nearest(strings.ToLower(t.Value), known); {
	case near != "":
		finding.Help("did you mean `%s`?", near)
	case slices.Contains(known, Slug(t.Value)):
		finding.Help("use the id: `%s`", Slug(t.Value))
	case len(known) == 0:
		finding.Help("there is none yet; they are files in %s", folder)
	case len(known) <= 12:
		finding.Help("there are: %s", strings.Join(known, ", "))
	default:
		finding.Help("look for its file's name in %s", folder)
	}
	return finding
}

// checkLinks reports links to files that the site doesn't have, and to headings that their page doesn't have.
func (l *loader) checkLinks() {
	kept := l.kit.Links[:0]
	for _, link := range l.kit.Links {
		target := l.tree.File(link.Target)
		if target == nil || strings.HasPrefix(link.Target, source.TemplatesFolder+"/") {
			l.deadLink(link)
			continue
		}
		kept = append(kept, link)
		headings, isPage := l.anchors[link.Target]
		if link.Anchor == "" || !isPage {
			continue
		}
		var ids []string
		for _, h := range headings {
			ids = append(ids, h.ID)
		}
		if !slices.Contains(ids, link.Anchor) {
			finding := l.found.Error("dead-link", link.Span, "%s has no heading “#%s”", link.Target, link.Anchor)
			if near := source.Nearest(link.Anchor, ids); near != "" {
				finding.Help("did you mean `#%s`?", near)
			}
		}
	}
	l.kit.Links = kept
}

func (l *loader) deadLink(link markdown.Link) {
	finding := l.found.Error("dead-link", link.Span, "this link leads to %s, which doesn't exist", link.Target)
	var known, bases []string
	for _, folder := range []string{source.RolesFolder, source.ContentFolder} {
		for _, f := range l.tree.Under(folder) {
			known, bases = append(known, f.Path), append(bases, path.Base(f.Path))
		}
	}
	near := source.Nearest(link.Target, known)
	if same := slices.Index(bases, path.Base(link.Target)); same >= 0 {
		near = known[same]
	}
	if near != "" {
		finding.Help("did you mean %s? A link is written as seen from the file it stands in", near)
		return
	}
	finding.Help("a link is written as seen from the file it stands in, such as ../pages/interviewing-well.md")
}
