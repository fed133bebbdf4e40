package page

import (
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

// Frame is what every page has around its own content.
type Frame struct {
	// Root leads to the root of the site: "", "../", "../../" and so on. Write {{.Root}}assets/style.css.
	Root string
	// Lang and Dir are the language of the site (BCP 47) and its direction, ltr or rtl.
	Lang, Dir string
	// Title is the page's own title; Site is the name that stands on every page.
	Title, Site string
	// Description is the page in a sentence, for search results and previews of links; it may be empty.
	Description string
	// Kind names the sort of page for stylesheets: "job", "guide", "scorecard" and so on.
	Kind string
	// Logo is the address of the organisation's logo, or "".
	Logo string
	// Organisation is who hires, and its website; either may be empty.
	Organisation, OrganisationURL string
	// Canonical is the page's address in full, or "" when the site has no base address.
	Canonical string
	// Edit is where the page's source can be edited, or "".
	Edit string
	// Nav is the main navigation; Crumbs lead from the home page to this one, which is not among them.
	Nav, Crumbs []Link
	// PrintStyle is the address of a stylesheet that prints the role and its version on each sheet of paper, or "".
	PrintStyle string
}

// Link is a place to go.
type Link struct {
	Label, Href string
	Current     bool // it is this page, or the part of the site that this page is in
}

// frame makes the frame of a page. The section is the label of the navigation entry that the page belongs to.
func (p *planner) frame(at, kind, title, section string) Frame {
	s := &p.kit.Settings
	f := Frame{
		Root: root(at), Lang: s.Locale.Value, Dir: Direction(s.Language), Title: title, Site: p.siteName(), Kind: kind,
		Organisation: s.Organisation.Name.Value, OrganisationURL: s.Organisation.URL.Value,
	}
	f.Logo = p.logo(f.Root)
	f.Canonical = p.canonical(at)
	f.Nav = p.nav(f.Root, section)
	return f
}

// canonical is the address of a page in full, or "" when the site has no base address.
func (p *planner) canonical(at string) string {
	if p.options.BaseURL == "" {
		return ""
	}
	return p.options.BaseURL + "/" + strings.TrimSuffix(at, "index.html")
}

// The sections of the site.
const (
	rolesSection    = "Roles"
	skillsSection   = "Skills"
	handbookSection = "Handbook"
)

func (p *planner) nav(up, section string) []Link {
	nav := []Link{{Label: rolesSection, Href: up + homePath, Current: section == rolesSection}}
	if p.hasSkills() {
		nav = append(nav, Link{Label: skillsSection, Href: up + skillsPath, Current: section == skillsSection})
	}
	if len(p.kit.Handbook) > 0 {
		nav = append(nav, Link{Label: handbookSection, Href: up + handbookIndexPath, Current: section == handbookSection})
	}
	return nav
}

func (p *planner) siteName() string {
	if name := p.kit.Settings.Organisation.Name.Value; name != "" {
		return name + " hiring kits"
	}
	return "Hiring kits"
}

// Direction is that of the script in which a language is usually written.
func Direction(tag language.Tag) string {
	script, _ := tag.Script()
	switch script.String() {
	case "Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg":
		return "rtl"
	}
	return "ltr"
}

func (p *planner) edit(f *source.File) string {
	return strings.ReplaceAll(p.kit.Settings.EditURL.Value, "{path}", f.Path)
}

// RoleFrame is what all pages of one role have.
type RoleFrame struct {
	Frame
	// Role is the role's title, RoleSuffix an addition to it such as (m/w/d), or "".
	Role, RoleSuffix string
	// RoleID is the role's id; Version the digest of everything that shapes its interview.
	RoleID, Version string
	// Status is "draft", "template", "open" or "closed"; StatusLabel says it in words.
	Status, StatusLabel string
	// Documents are the role's pages, to switch between them.
	Documents []Link
}

func (p *planner) roleFrame(r *hiring.Role, at, kind, title string, document int) RoleFrame {
	f := RoleFrame{
		Frame: p.frame(at, kind, title, rolesSection), Role: r.Title.Value, RoleSuffix: r.TitleSuffix.Value, RoleID: r.ID,
		Version: r.Version, Status: string(r.Status), StatusLabel: statusLabels[r.Status],
	}
	f.Description, f.Edit = r.Summary.Value, p.edit(r.File)
	f.Crumbs = []Link{{Label: rolesSection, Href: f.Root + homePath}}
	if r.Family != nil {
		f.Crumbs = append(f.Crumbs, Link{Label: p.familyName(r.Family), Href: f.Root + familyPath(r.Family)})
	}
	f.Documents = documents(f.Root, r.Card)
	if document >= 0 {
		f.Documents[document].Current = true
	}
	if kind != "job" { // a printed posting is for candidates, to whom the version of the interview says nothing
		f.PrintStyle = f.Root + rolePath(r.Card, "print.css")
		f.Crumbs = append(f.Crumbs, Link{Label: r.Title.Value, Href: f.Root + jobPath(r.Card)})
	}
	return f
}

// The documents of a role, in the order of the tabs.
const (
	jobDocument = iota
	guideDocument
	scorecardDocument
	debriefDocument
	successDocument
)

func documents(up string, r *hiring.Card) []Link {
	scorecard := "Scorecards"
	if len(r.InterviewIDs) == 1 {
		scorecard = "Scorecard"
	}
	links := []Link{
		{Label: "Job description", Href: up + jobPath(r)},
		{Label: "Interview guide", Href: up + guidePath(r)},
		{Label: scorecard, Href: up + scorecardPath(r)},
		{Label: "Debrief", Href: up + debriefPath(r)},
	}
	if r.HasSuccessPlan {
		links = append(links, Link{Label: "Success plan", Href: up + successPath(r)})
	}
	return links
}

var statusLabels = map[hiring.Status]string{
	hiring.Draft:    "Draft",
	hiring.Template: "Ready to use",
	hiring.Open:     "Open",
	hiring.Closed:   "Closed",
}

func (p *planner) familyName(f *hiring.Family) string { return p.words.Family(f) }

// NotFound is the view of not-found.html, the page for addresses that lead nowhere.
type NotFound struct{ Frame }

func (p *planner) notFound() *NotFound {
	v := &NotFound{Frame: p.frame("404.html", "not-found", "Page not found", "")}
	// A server shows this page at any address, so relative ones would lead astray wherever the right ones are known.
	if base := p.options.BaseURL; base != "" {
		v.Root = base + "/"
		v.Nav, v.Logo = p.nav(v.Root, ""), p.logo(v.Root)
	}
	v.Canonical = ""
	return v
}

// Moved is the view of moved.html, which leads from an earlier address of a role to its present one.
type Moved struct {
	Frame
	Role, Href string
}

func (p *planner) moved(at string, r *hiring.Card) *Moved {
	v := &Moved{Frame: p.frame(at, "moved", r.Title.Value+" has moved", rolesSection), Role: r.Title.Value}
	v.Href, v.Canonical = v.Root+jobPath(r), p.canonical(jobPath(r))
	return v
}
