// Package page plans the internal site: which pages the hiring team gets, and what each of them says.
//
// [Plan] lists the pages. Each has a path, a template and a view: a struct of package view whose fields are all that the
// template can show. The view is filled when the page is rendered, from the role, skill or handbook page it is about.
// The careers site is planned by package careers, which makes the same [SitePlan].
//
// Addresses in a view are relative to its page and end in index.html, so that a site works from any folder, out of
// an archive and without a server.
package page

import (
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/kit"
	"rolewright/build/markdown"
	"rolewright/build/source"
	"rolewright/build/words"
)

// Options choose what is planned.
type Options struct {
	// Drafts includes roles with the status draft.
	Drafts bool
	// BaseURL is the address at which the site is published, without a slash at its end. It is needed for canonical
	// addresses only, and may be empty.
	BaseURL string
	// Root is where links on pages for missing addresses lead, see [Addresses].
	Root string
	// Findings counts the warnings and errors in files, by path.
	Findings map[string]int
	// Archives plans the archive of each role's files, whatever the settings say.
	Archives bool
	// SiteStyle is true when the site has a stylesheet of its own.
	SiteStyle bool
	// Words are those of the languages of the site and its roles. Where there are none, those that come with the program
	// are taken.
	Words map[language.Tag]*words.Catalogue
}

// SitePlan says what a site for one audience consists of: pages to render, and files that are written as they are.
type SitePlan struct {
	Pages []Page
	Files []File
	// Roles counts the roles that have pages; Drafts those that were left out because they aren't finished, or not open.
	Roles, Drafts int
	// Words are those of the site's language, in which the templates of most pages speak.
	Words *words.Catalogue
	// Layout is the template around all pages, and Templates are those that there can be.
	Layout    string
	Templates []Template
	// Plain is true when the pages use no script but their search: the others among the assets are left out.
	Plain bool
	// Styles are what the settings add to the stylesheet, or "".
	Styles string
}

// PageScript is the path of the script with the words of a language.
func (s *SitePlan) PageScript(in *words.Catalogue) string {
	if in == s.Words {
		return "assets/page.js"
	}
	return "assets/page." + strings.ToLower(in.Tag.String()) + ".js"
}

// Page is one page of a site, or a file that is made like one.
type Page struct {
	Path     string // "roles/partner-manager/guide/index.html"
	Template string // "guide.html"
	// Words are those that the template says, or nil for those of the site's language.
	Words  *words.Catalogue
	Origin source.Span
	// View makes the struct that the template shows. It may be called at any time, and from any goroutine.
	View func(Part) any
	// Make, in the place of a template and a view, makes the bytes of a file that goes with the pages before it. It may be
	// called like View.
	Make func(Part) []byte
}

// File is a file of a site that no template makes.
type File struct {
	Path   string
	Origin source.Span
	Data   string
	// Make, if it isn't nil, makes the data of a file that quotes what templates write.
	Make func(Part) string
}

// Part renders one of the templates that a page uses, as {{template "name" view}} would on that page. The page is named
// by its template, and speaks in some words. Where the template has a fault, the part is empty and the site reports the
// fault.
type Part func(in *words.Catalogue, page, name string, view any) string

// Plan lists all pages and files of the internal site, in a stated order: the home page, the roles in the order of the
// catalogue, families, skills, the handbook, and what belongs to the site as a whole.
// The catalogue must have been loaded without errors.
func Plan(k *hiring.Catalog, o Options) (*SitePlan, source.Diagnostics) {
	p := &planner{catalog: k, options: o, languages: NewLanguages(k, o.Words)}
	p.words = p.languages[k.Settings.Language]
	p.makers = NewMakers(p.languages)
	p.plan = &SitePlan{Words: p.words.Catalogue, Layout: "layout.html", Templates: Templates(), Styles: Styles(k.Settings)}
	p.Addresses = Addresses{BaseURL: o.BaseURL, Root: o.Root, SiteStyle: o.SiteStyle, Targets: make(map[string]string)}
	p.selectRoles()
	p.address()
	p.plan.Pages = make([]Page, 0, p.countPages())
	p.planHome()
	for _, r := range p.roles {
		kit := p.kitOf(r)
		for _, c := range r.Languages() {
			p.in(c.Language).planRole(c, kit)
		}
		p.planKit(kit)
	}
	p.planFamilies()
	p.planSkills()
	p.planHandbook()
	p.planSearch()
	p.planRest()
	p.checkLinks()
	p.found.Sort()
	return p.plan, p.found
}

type planner struct {
	Addresses
	catalog *hiring.Catalog
	options Options
	words   *Words // of the pages being planned
	plan    *SitePlan
	roles   []*hiring.Card // those that have pages
	shown   map[*hiring.Card]bool
	found   source.Diagnostics

	languages Languages
	makers    map[language.Tag]*kit.Maker
}

// in returns the planner of pages in a language.
func (p *planner) in(tag language.Tag) *planner {
	if tag == p.words.Tag {
		return p
	}
	other := *p
	other.words = p.languages[tag]
	return &other
}

// on returns the page at a path, for the texts on it.
func (p *planner) on(at string) *markdown.Page { return p.words.On(p.catalog, p.Linker(at)) }

// countPages is about how many there will be: a list of a hundred thousand is better not made by growing it.
func (p *planner) countPages() int {
	count := 100 + len(p.catalog.Library) + len(p.catalog.Handbook)
	for _, r := range p.roles {
		count += 12 + 3*len(r.InterviewIDs) + len(r.Formerly)
		count += len(r.Translations) * (7 + 3*len(r.InterviewIDs))
	}
	return count
}

func (p *planner) selectRoles() {
	p.shown = make(map[*hiring.Card]bool, len(p.catalog.Roles))
	for _, r := range p.catalog.Roles {
		if r.Status == hiring.Draft && !p.options.Drafts {
			p.plan.Drafts++
			continue
		}
		p.roles = append(p.roles, r)
		p.shown[r] = true
	}
	p.plan.Roles = len(p.roles)
}

// showing returns those of some roles that have pages.
func (p *planner) showing(roles []*hiring.Card) []*hiring.Card {
	var shown []*hiring.Card
	for _, r := range roles {
		if p.shown[r] {
			shown = append(shown, r)
		}
	}
	return shown
}

// address notes the pages that source files become, so that links between files can lead there.
func (p *planner) address() {
	for _, r := range p.roles {
		for _, c := range r.Languages() {
			p.Targets[source.Composed(c.File.Path)] = jobPath(c)
		}
	}
	for _, s := range p.catalog.Library {
		p.Targets[source.Composed(s.File.Path)] = skillPath(s)
	}
	for _, h := range p.catalog.Handbook {
		p.Targets[source.Composed(h.File.Path)] = handbookPath(h)
	}
	for _, f := range p.catalog.Assets {
		p.Targets[source.Composed(f.Path)] = assetPath(f)
	}
}

// The paths of the pages, from the root of the site.
const (
	homePath         = "index.html"
	skillsPath       = "skills/index.html"
	handbookHomePath = "guide/index.html"
)

func rolePath(r *hiring.Card, rest string) string { return "roles/" + r.ID + "/" + rest }
func jobPath(r *hiring.Card) string               { return rolePath(r, LanguageFolder(r)+"index.html") }
func guidePath(r *hiring.Card) string             { return kitPath(r, "guide/index.html") }
func scorecardsPath(r *hiring.Card) string        { return kitPath(r, "scorecard/index.html") }
func debriefPath(r *hiring.Card) string           { return rolePath(r, "debrief/index.html") }
func successPath(r *hiring.Card) string           { return rolePath(r, "success/index.html") }

// LanguageFolder is the folder that the pages of a translation are in, such as "de/", or "".
func LanguageFolder(r *hiring.Card) string {
	if r.Original() == r {
		return ""
	}
	return strings.ToLower(r.Language.String()) + "/"
}

// kitPath is the path of a page with questions: in the role's language if it asks in that, and else in the original's.
func kitPath(r *hiring.Card, rest string) string {
	if r.OwnInterviews {
		rest = LanguageFolder(r) + rest
	}
	return rolePath(r, rest)
}

func interviewGuidePath(r *hiring.Card, interview string) string {
	if len(r.InterviewIDs) == 1 {
		return guidePath(r)
	}
	return kitPath(r, "guide/"+interview+"/index.html")
}

func scorecardPath(r *hiring.Card, interview string) string {
	if len(r.InterviewIDs) == 1 {
		return scorecardsPath(r)
	}
	return kitPath(r, "scorecard/"+interview+"/index.html")
}

func familyPath(f *hiring.Family) string         { return "families/" + f.ID + "/index.html" }
func skillPath(s *hiring.LibrarySkill) string    { return "skills/" + s.ID + "/index.html" }
func handbookPath(h *hiring.HandbookPage) string { return "guide/" + h.ID + "/index.html" }

// assetPath keeps pictures beside the handbook pages that show them.
func assetPath(f *source.File) string {
	name := strings.TrimPrefix(f.Path, source.ContentFolder+"/")
	if rest, ok := strings.CutPrefix(name, "pages/"); ok {
		return "guide/" + rest
	}
	return "assets/" + name
}

// add plans a page.
func (p *planner) add(path, template string, origin source.Span, view func() any) {
	p.plan.Pages = append(p.plan.Pages, Page{Path: path, Template: template, Words: p.words.Catalogue, Origin: origin, View: func(Part) any { return view() }})
}

// addOffering plans a page that offers files, whose sizes are known once they are made.
func (p *planner) addOffering(path, template string, origin source.Span, view func(Part) any) {
	p.plan.Pages = append(p.plan.Pages, Page{Path: path, Template: template, Words: p.words.Catalogue, Origin: origin, View: view})
}

func (p *planner) addFile(path string, origin source.Span, data string) {
	p.plan.Files = append(p.plan.Files, File{Path: path, Origin: origin, Data: data})
}

// checkLinks reports links to drafts. All other links lead to something that has a page.
func (p *planner) checkLinks() {
	reported := make(map[string]int)
	for _, l := range p.catalog.Links {
		if p.Targets[source.Composed(l.Target)] != "" {
			continue
		}
		if first, ok := reported[l.Target]; ok {
			p.found[first].See(l.Span, "here too")
			continue
		}
		reported[l.Target] = len(p.found)
		p.found.Add(markdown.DeadLink, l.Span, "this link leads to %s, which has no page of its own", l.Target).
			Help("that role is a draft; publish it, remove the link, or build with --drafts")
	}
}

// planRest adds what belongs to the site as a whole.
func (p *planner) planRest() {
	p.add("404.html", "not-found.html", source.Span{}, func() any { return p.notFound() })
	p.addFile("robots.txt", source.Span{}, "User-agent: *\nDisallow: /\n")
	for _, f := range p.catalog.Assets {
		p.addFile(assetPath(f), f.Whole(), f.Data)
	}
	for _, r := range p.roles {
		for _, id := range r.Formerly {
			for _, c := range r.Languages() {
				in, at := p.in(c.Language), "roles/"+id.Value+"/"+LanguageFolder(c)+"index.html"
				in.add(at, "moved.html", id.Span, func() any { return in.moved(at, c) })
			}
		}
	}
}
