package careers

import (
	"html/template"
	"path"
	"slices"
	"strings"
	"time"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/page"
	"rolewright/build/source"
)

// Options choose what is planned.
type Options struct {
	// BaseURL is the address at which the site is published, without a slash at its end. It is needed: search engines and
	// feeds know no other addresses than whole ones.
	BaseURL string
	// Today decides which roles are closed: those whose last day to apply is over. With the zero time none is.
	Today time.Time
	// Changed says when files last changed, by path. What isn't in it is unknown.
	Changed map[string]time.Time
}

// Plan lists everything that the careers site of a kit consists of. What search engines would refuse is an error at its
// place. The kit must have been loaded without errors.
func Plan(k *hiring.Catalog, o Options) (*page.Site, source.Diagnostics) {
	p := &planner{kit: k, options: o, words: page.NewWords(&k.Settings), site: &page.Site{Layout: layout, Templates: Templates(), Plain: true}}
	p.targets = make(map[string]string)
	p.checkSettings()
	p.takeRoles()
	p.planPages()
	p.planFeeds()
	p.planAssets()
	p.found.Sort()
	return p.site, p.found
}

// layout and the templates are in a folder of their own, so that no internal page and no public one share one by mistake.
const layout = "public/layout.html"

// Templates lists the templates of the careers site.
func Templates() []page.Template {
	return []page.Template{
		page.TemplateOf[Closed]("public/closed.html"),
		page.TemplateOf[NotFound]("public/not-found.html"),
		page.TemplateOf[Openings]("public/openings.html"),
		page.TemplateOf[Job]("public/posting.html"),
		page.TemplateOf[Moved]("public/moved.html"),
	}
}

type planner struct {
	kit      *hiring.Catalog
	options  Options
	words    *page.Words
	site     *page.Site
	postings []*Posting
	closed   []*hiring.Card    // roles that were open
	targets  map[string]string // path of a source file → path of its page
	assets   map[string]bool   // paths of files in content/ that postings show
	found    source.Diagnostics
}

func (p *planner) takeRoles() {
	var open []*hiring.Card
	for _, c := range p.kit.Roles {
		switch {
		case c.Status == hiring.Closed && c.Role().Posted.IsZero(): // it was never published
		case c.Status == hiring.Closed, c.Status == hiring.Open && p.isOver(c.Role()):
			p.closed = append(p.closed, c)
		case c.Status == hiring.Open:
			open = append(open, c)
			p.targets[c.File.Path] = jobPath(c.ID)
		default:
			p.site.Drafts++
		}
	}
	p.assets = make(map[string]bool)
	for _, c := range open {
		r := c.Role()
		p.check(r)
		posting := of(r, p.words, p.linker(jobPath(c.ID)))
		posting.Changed = p.options.Changed[c.File.Path]
		p.postings = append(p.postings, posting)
	}
	p.site.Roles = len(p.postings)
}

// isOver reports whether the last day to apply is before today.
func (p *planner) isOver(r *hiring.Role) bool {
	return !r.Closes.IsZero() && !p.options.Today.IsZero() && r.Closes.Time.Before(p.options.Today.Truncate(24*time.Hour))
}

func jobPath(id string) string { return "roles/" + id + "/index.html" }

// linker returns the function that gives links between source files their addresses on a page. Links to what isn't
// public have none.
func (p *planner) linker(at string) func(markdown.Link) string {
	up := root(at)
	return func(l markdown.Link) string {
		if asset := slices.IndexFunc(p.kit.Assets, func(f *source.File) bool { return f.Path == l.Target }); asset >= 0 {
			p.assets[l.Target] = true
			return up + page.EscapePath(assetPath(l.Target))
		}
		to := p.targets[l.Target]
		if to == "" {
			return ""
		}
		address := up + page.EscapePath(to)
		if l.Anchor != "" {
			address += "#" + l.Anchor
		}
		return address
	}
}

func root(at string) string { return strings.Repeat("../", strings.Count(at, "/")) }

func assetPath(file string) string {
	return "assets/" + strings.TrimPrefix(file, source.ContentFolder+"/")
}

// address is that of a page in full.
func (p *planner) address(at string) string {
	return p.options.BaseURL + "/" + strings.TrimSuffix(at, "index.html")
}

func (p *planner) planPages() {
	nothing := source.Span{}
	p.add("index.html", "public/openings.html", nothing, func() any { return p.openings() })
	for _, posting := range p.postings {
		origin := p.kit.Role(posting.ID).File.Whole()
		p.add(jobPath(posting.ID), "public/posting.html", origin, func() any { return p.job(posting) })
		for _, id := range posting.Formerly {
			at := jobPath(id)
			p.add(at, "public/moved.html", origin, func() any { return p.moved(at, posting) })
		}
	}
	for _, c := range p.closed {
		for _, id := range append([]string{c.ID}, values(c.Formerly)...) {
			at := jobPath(id)
			p.add(at, "public/closed.html", c.File.Whole(), func() any { return p.closedPage(at) })
		}
	}
	p.add("404.html", "public/not-found.html", nothing, func() any { return p.notFound() })
}

// add plans a page. It has no key: a careers site is small, and is made anew each time.
func (p *planner) add(at, name string, origin source.Span, view func() any) {
	p.site.Pages = append(p.site.Pages, page.Page{Path: at, Template: name, Origin: origin, View: view})
}

func (p *planner) addFile(at, data string) {
	p.site.Files = append(p.site.Files, page.File{Path: at, Data: data})
}

// planAssets copies the files that postings show, and the organisation's logo.
func (p *planner) planAssets() {
	if logo := p.kit.Settings.Organisation.Logo.Value; logo != "" && !strings.Contains(logo, "://") {
		p.assets[path.Join(source.ContentFolder, logo)] = true
	}
	for _, f := range p.kit.Assets {
		if p.assets[f.Path] {
			p.addFile(assetPath(f.Path), f.Data)
		}
	}
}

// logo is where the organisation's logo is, seen from a page, or "" when there is none.
func (p *planner) logo(up string) string {
	logo := p.kit.Settings.Organisation.Logo.Value
	if logo == "" || strings.Contains(logo, "://") {
		return logo
	}
	return up + page.EscapePath(assetPath(path.Join(source.ContentFolder, logo)))
}

// The views of the careers site's templates.

// Frame is what every public page has around its own content.
type Frame struct {
	// Root leads to the root of the site: "", "../", "../../" and so on.
	Root string
	// Lang and Dir are the language of the site (BCP 47) and its direction, ltr or rtl.
	Lang, Dir string
	// Title is the page's own title; Site the name that stands on every page; Description the page in a sentence.
	Title, Site, Description string
	// Kind names the sort of page for stylesheets: "job", "openings" and so on.
	Kind string
	// Organisation is who hires, and its website and logo; all may be empty.
	Organisation, OrganisationURL, Logo string
	// Canonical is the page's address in full, or "" for one that has no place of its own.
	Canonical string
	// Robots is what search engines are asked, or "".
	Robots string
	// Picture is the full address of a picture for previews of links, or "".
	Picture string
}

// Openings is the view of public/openings.html: all open roles.
type Openings struct {
	Frame
	Groups []Group
	Count  int
}

// Group is a family of open roles. The Name is "" when there are no families.
type Group struct {
	Name  string
	Roles []Opening
}

// Opening is an open role in a list.
type Opening struct {
	Title, TitleSuffix, Href, Summary string
	Facts                             []string
}

// Job is the view of public/posting.html.
type Job struct {
	Frame
	Posting *Posting
	// ApplyHref and ApplyLabel are where applications go.
	ApplyHref, ApplyLabel string
	// Data is the posting for search engines: JSON-LD.
	Data template.JS
}

// Closed is the view of public/closed.html, which stands where a role was that is closed by now.
type Closed struct {
	Frame
	Open []Opening
}

// Moved is the view of public/moved.html, which leads from an earlier address of a role to its present one.
type Moved struct {
	Frame
	Role, Href string
}

// NotFound is the view of public/not-found.html, the page for addresses that lead nowhere.
type NotFound struct {
	Frame
	Open []Opening
}

func (p *planner) frame(at, kind, title string) Frame {
	s := &p.kit.Settings
	f := Frame{
		Root: root(at), Lang: s.Locale.Value, Dir: page.Direction(s.Language), Title: title, Site: "Jobs at " + s.Organisation.Name.Value, Kind: kind,
		Organisation: s.Organisation.Name.Value, OrganisationURL: s.Organisation.URL.Value, Canonical: p.address(at),
	}
	f.Logo = p.logo(f.Root)
	if full := p.logo(p.options.BaseURL + "/"); strings.HasSuffix(full, ".png") || strings.HasSuffix(full, ".jpg") {
		f.Picture = full // previews of links show no drawings
	}
	return f
}

func (p *planner) openings() *Openings {
	v := &Openings{Frame: p.frame("index.html", "openings", "Open roles"), Count: len(p.postings)}
	v.Description = "Open roles at " + v.Organisation + "."
	for _, posting := range p.postings {
		at := slices.IndexFunc(v.Groups, func(g Group) bool { return g.Name == posting.Family })
		if at < 0 {
			at = len(v.Groups)
			v.Groups = append(v.Groups, Group{Name: posting.Family})
		}
		v.Groups[at].Roles = append(v.Groups[at].Roles, p.opening(posting, v.Root))
	}
	return v
}

func (p *planner) opening(posting *Posting, up string) Opening {
	o := Opening{Title: posting.Title, TitleSuffix: posting.TitleSuffix, Href: up + jobPath(posting.ID), Summary: posting.Summary}
	for _, place := range posting.Places {
		o.Facts = append(o.Facts, place.Name)
	}
	for _, fact := range []string{p.words.Workplace(posting.Workplace), p.words.Label(posting.Employment)} {
		if fact != "" {
			o.Facts = append(o.Facts, fact)
		}
	}
	if posting.Pay != nil {
		o.Facts = append(o.Facts, posting.Pay.Text)
	}
	return o
}

func (p *planner) open(up string) []Opening {
	var list []Opening
	for _, posting := range p.postings {
		list = append(list, p.opening(posting, up))
	}
	return list
}

func (p *planner) job(posting *Posting) *Job {
	v := &Job{Frame: p.frame(jobPath(posting.ID), "job", posting.Title), Posting: posting, Data: p.data(posting)}
	v.Description = posting.Summary
	switch {
	case posting.ApplyURL != "":
		v.ApplyHref, v.ApplyLabel = posting.ApplyURL, "Apply online"
	case posting.ApplyEmail != "":
		v.ApplyHref, v.ApplyLabel = "mailto:"+posting.ApplyEmail, "Apply: "+posting.ApplyEmail
	}
	if !posting.Closes.IsZero() {
		v.Robots = "unavailable_after: " + endOf(posting.Closes).Format(time.RFC3339)
	}
	return v
}

// endOf is the end of the last day to apply. A file gives a day and no time zone, so it is the end of that day by UTC.
func endOf(day time.Time) time.Time { return day.Add(24*time.Hour - time.Second) }

func (p *planner) closedPage(at string) *Closed {
	v := &Closed{Frame: p.frame(at, "closed", "This role is no longer open")}
	v.Open, v.Canonical, v.Robots = p.open(v.Root), "", "noindex"
	return v
}

func (p *planner) moved(at string, posting *Posting) *Moved {
	v := &Moved{Frame: p.frame(at, "moved", posting.Title+" has moved"), Role: posting.Title}
	v.Href, v.Canonical = v.Root+jobPath(posting.ID), p.address(jobPath(posting.ID))
	return v
}

func (p *planner) notFound() *NotFound {
	v := &NotFound{Frame: p.frame("404.html", "not-found", "Page not found")}
	// A server shows this page at any address, so that relative ones would lead astray.
	v.Root = p.options.BaseURL + "/"
	v.Open, v.Canonical, v.Robots, v.Logo = p.open(v.Root), "", "noindex", p.logo(v.Root)
	return v
}
