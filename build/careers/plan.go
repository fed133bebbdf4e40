package careers

import (
	"html/template"
	"path"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/kit"
	"rolewright/build/markdown"
	"rolewright/build/page"
	"rolewright/build/source"
	"rolewright/build/view"
	"rolewright/build/words"
)

// Options choose what is planned.
type Options struct {
	// BaseURL is the address at which the site is published, without a slash at its end. It is needed: search engines and
	// feeds know no other addresses than whole ones.
	BaseURL string
	// Root is where links on pages for missing addresses lead, see [page.Addresses].
	Root string
	// Today decides which roles are closed: those whose last day to apply is over. With the zero time none is.
	Today time.Time
	// Now is the present instant, so that roles open and close at the right hour. With the zero time, whole days are
	// compared with Today.
	Now time.Time
	// Changed says when files last changed, by path. What isn't in it is unknown.
	Changed map[string]time.Time
	// Unlisted plans postings of the other roles, too, as they would be if they were open. No page, feed or sitemap leads to
	// them: they are for people who preview a role.
	Unlisted bool
	// SiteStyle is true when the site has a stylesheet of its own.
	SiteStyle bool
	// Words are those of the languages of the site and its roles, see [page.Options].
	Words map[language.Tag]*words.Catalogue
}

// Plan lists all pages and files of the careers site. What search engines would refuse is an error at its place. The
// catalogue must have been loaded without errors.
func Plan(k *hiring.Catalog, o Options) (*page.SitePlan, source.Diagnostics) {
	p := &planner{catalog: k, options: o, languages: page.NewLanguages(k, o.Words)}
	p.words = p.languages[k.Settings.Language]
	p.makers = page.NewMakers(p.languages)
	p.plan = &page.SitePlan{Words: p.words.Catalogue, Layout: layout, Templates: Templates(), Plain: true, Styles: page.Styles(k.Settings)}
	p.Addresses = page.Addresses{BaseURL: o.BaseURL, Root: o.Root, Folders: true, SiteStyle: o.SiteStyle, Targets: make(map[string]string)}
	p.linked, p.zones = make(map[string]bool), make(map[string]*time.Location)
	p.checkSettings()
	p.takeRoles()
	p.introduce()
	p.planPages()
	p.planSearch()
	p.planFeeds()
	p.planAssets()
	p.planRootFiles()
	p.found.Sort()
	return p.plan, p.found
}

// The templates of public pages are in a folder of their own, so that no internal page and no public one share one by
// mistake.
const (
	layout          = "public/layout.html"
	postingTemplate = "public/posting.html"
	homePath        = "index.html"
	sheetTemplate   = "public/candidate.html"
)

// Templates lists the templates of the careers site.
func Templates() []page.Template {
	return []page.Template{
		page.TemplateOf[view.PublicCandidate](sheetTemplate, "careers site: what candidates are told before the interviews"),
		page.TemplateOf[view.Closed]("public/closed.html", "careers site: role that is closed"),
		page.TemplateOf[view.PublicNotFound]("public/not-found.html", "careers site: page for missing addresses"),
		page.TemplateOf[view.Openings]("public/openings.html", "careers site: home page"),
		page.TemplateOf[view.PublicJob](postingTemplate, "careers site: posting"),
		page.TemplateOf[view.PublicMoved]("public/moved.html", "careers site: old address of a role"),
	}
}

type planner struct {
	page.Addresses
	catalog   *hiring.Catalog
	options   Options
	languages page.Languages
	words     *page.Words // of the site's language
	makers    map[language.Tag]*kit.Maker
	plan      *page.SitePlan
	postings  []*Posting                // each in each of its languages, the original first
	listed    []*Posting                // as they are in lists: in the words of the site's language
	unlisted  []*Posting                // of roles that aren't open
	about     *view.Notice              // the organisation, or nil
	sheets    []*Sheet                  // for candidates, each in each of its languages
	closed    []*hiring.Card            // roles that were open
	zones     map[string]*time.Location // by country; nil for one with several
	linked    map[string]bool           // paths of the source files that postings link to
	found     source.Diagnostics
}

func (p *planner) takeRoles() {
	var open, others []*hiring.Card
	for _, c := range p.catalog.Roles {
		switch {
		case !p.wasPublic(c):
			if c.Status != hiring.Closed {
				p.plan.Drafts++
				others = append(others, c)
			}
		case c.Status == hiring.Closed, p.isOver(c.Role()):
			p.closed = append(p.closed, c)
			if c.Status != hiring.Closed { // the interviews are yet to come
				p.sheets = append(p.sheets, p.sheetsOf(c)...)
			}
		default:
			open = append(open, c)
			for _, each := range c.Languages() {
				p.Targets[source.Composed(each.File.Path)] = jobPath(each)
			}
		}
	}
	for _, f := range p.catalog.Assets {
		p.Targets[source.Composed(f.Path)] = assetPath(f.Path)
	}
	for _, c := range open {
		p.check(c.Role())
		p.post(c)
	}
	p.plan.Roles = len(p.listed)
	if p.options.Unlisted {
		for _, c := range others {
			p.unlisted = append(p.unlisted, p.postingsOf(c)...)
			p.sheets = append(p.sheets, p.sheetsOf(c)...)
		}
	}
}

// post makes the postings of a role.
func (p *planner) post(c *hiring.Card) {
	all := p.postingsOf(c)
	p.postings, p.sheets = append(p.postings, all...), append(p.sheets, p.sheetsOf(c)...)
	listed := all[slices.Index(c.Languages(), c.In(p.words.Tag))]
	if listed.words != p.words {
		listed = p.posting(c, p.words)
		listed.Languages = all
	}
	p.listed = append(p.listed, listed)
}

// postingsOf makes the posting of a role in each of its languages.
func (p *planner) postingsOf(c *hiring.Card) []*Posting {
	var all []*Posting
	for _, each := range c.Languages() {
		all = append(all, p.posting(each, p.languages[each.Language]))
	}
	for _, posting := range all {
		posting.Languages = all
	}
	return all
}

// posting makes the posting of a role, in some words.
func (p *planner) posting(c *hiring.Card, words *page.Words) *Posting {
	r := c.Role()
	posting := of(p.catalog, r, p.boss(c, words), words, words.On(p.catalog, p.linker(jobPath(c))))
	posting.Opening = p.daysOf(r).begin(r.Posted)
	if !r.Closes.IsZero() {
		posting.Deadline = p.daysOf(r).end(r.Closes)
	}
	for _, f := range []*source.File{c.Original().File, c.File} {
		if changed := p.options.Changed[f.Path]; changed.After(posting.Changed) {
			posting.Changed = changed
		}
	}
	if !r.Updated.IsZero() {
		posting.Changed = p.daysOf(r).begin(r.Updated)
	}
	return posting
}

// wasPublic reports whether the public knows of a role: it is published, or was. Nobody outside has heard of any other, so
// not even its title is on a public page.
func (p *planner) wasPublic(c *hiring.Card) bool {
	switch c.Status {
	case hiring.Open:
		return !p.isAhead(c.Role())
	case hiring.Closed:
		return !c.Role().Posted.IsZero()
	}
	return false
}

func jobPath(c *hiring.Card) string { return addressOf(c.ID, c) }

// addressOf is the path of a posting under an id that its role has or had.
func addressOf(id string, c *hiring.Card) string {
	return "roles/" + id + "/" + page.LanguageFolder(c) + "index.html"
}

// boss is whom a role reports to, as far as the public may know.
func (p *planner) boss(c *hiring.Card, words *page.Words) template.HTML {
	title := c.ReportsToTitle
	if boss := p.catalog.Boss(c); boss != nil && p.wasPublic(boss) {
		title = boss.In(c.Language).Title
	} else if boss != nil {
		return ""
	}
	return title.HTML(words.On(p.catalog, nil))
}

// linker returns the function that gives links between source files their addresses on a page. It remembers the files
// that are linked to, since no others are published.
func (p *planner) linker(at string) func(markdown.Link) string {
	href := p.Linker(at)
	return func(l markdown.Link) string {
		p.linked[source.Composed(l.Target)] = true
		return href(l)
	}
}

func assetPath(file string) string {
	return "assets/" + strings.TrimPrefix(file, source.ContentFolder+"/")
}

func (p *planner) planPages() {
	nothing := source.Span{}
	p.add(homePath, "public/openings.html", nothing, func() any { return p.openings() })
	for _, posting := range p.unlisted {
		p.addPosting(posting)
	}
	for _, posting := range p.postings {
		c := posting.card
		p.addPosting(posting)
		for _, id := range posting.Formerly {
			at := addressOf(id, c)
			p.addIn(posting.words, at, "public/moved.html", c.File.Whole(), func() any { return p.moved(at, posting) })
		}
	}
	p.planSheets()
	for _, closed := range p.closed {
		for _, c := range closed.Languages() {
			p.planClosed(c)
		}
	}
	p.add("404.html", "public/not-found.html", nothing, func() any { return p.notFound() })
}

// addPosting plans the page of a posting.
func (p *planner) addPosting(posting *Posting) {
	p.plan.Pages = append(p.plan.Pages, page.Page{
		Path: posting.Path, Template: postingTemplate, Words: posting.words.Catalogue, Origin: posting.card.File.Whole(),
		View: func(part page.Part) any { return p.job(posting, part) },
	})
	p.planPicture(posting)
	if p.catalog.Settings.Offers(hiring.PostingFiles) {
		p.plan.Pages = append(p.plan.Pages, page.Page{
			Path: filePath(posting), Origin: posting.card.File.Whole(), Make: func(page.Part) []byte { return p.file(posting) },
		})
	}
}

// filePath is the path of a posting for Word, beside its page.
func filePath(posting *Posting) string {
	return path.Dir(posting.Path) + "/" + posting.ID + "-" + posting.words.JobFile() + ".docx"
}

// file is a posting for Word.
func (p *planner) file(posting *Posting) []byte {
	frame := p.frame(posting.words, posting.Path, "job", posting.Title)
	return p.makers[posting.Language].PublicJob(&frame, &posting.Posting)
}

// planClosed plans what takes the place of a posting, at each address that it had.
func (p *planner) planClosed(c *hiring.Card) {
	words := p.languages[c.Language]
	for _, id := range append([]string{c.ID}, hiring.Values(c.Formerly)...) {
		at := addressOf(id, c)
		p.addIn(words, at, "public/closed.html", c.File.Whole(), func() any { return p.closedPage(words, at, c) })
	}
}

// add plans a page in the site's language.
func (p *planner) add(at, name string, origin source.Span, view func() any) {
	p.addIn(p.words, at, name, origin, view)
}

func (p *planner) addIn(words *page.Words, at, name string, origin source.Span, view func() any) {
	p.plan.Pages = append(p.plan.Pages, page.Page{Path: at, Template: name, Words: words.Catalogue, Origin: origin, View: func(page.Part) any { return view() }})
}

func (p *planner) addFile(at, data string) {
	p.plan.Files = append(p.plan.Files, page.File{Path: at, Data: data})
}

// planRootFiles copies the files that belong at the top of the site, such as CNAME or a search engine's proof of ownership.
// Files whose names begin with a dot aren't read, so root/well-known/ stands for /.well-known/ (RFC 8615).
func (p *planner) planRootFiles() {
	for _, f := range p.catalog.RootFiles {
		at := strings.TrimPrefix(f.Path, source.ContentFolder+"/root/")
		if rest, ok := strings.CutPrefix(at, "well-known/"); ok {
			at = ".well-known/" + rest
		}
		p.plan.Files = append(p.plan.Files, page.File{Path: at, Origin: f.Whole(), Data: f.Data})
	}
}

// planAssets copies the files that postings show, and the organisation's logo.
func (p *planner) planAssets() {
	logo := source.Composed(path.Join(source.ContentFolder, p.catalog.Settings.Organisation.Logo.Value))
	for _, f := range p.catalog.Assets {
		if at := source.Composed(f.Path); p.linked[at] || at == logo {
			p.plan.Files = append(p.plan.Files, page.File{Path: assetPath(f.Path), Origin: f.Whole(), Data: f.Data})
		}
	}
}
