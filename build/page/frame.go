package page

import (
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/source"
	"rolewright/build/view"
)

// frame makes the frame of a page. The section is the label of the navigation entry that the page belongs to.
func (p *planner) frame(at, kind, title, section string) view.TeamFrame {
	f := view.TeamFrame{Frame: p.NewFrame(p.catalog.Settings, at, kind, title)}
	f.Site, f.Nav = p.siteName(), p.nav(f.Root, section)
	return f
}

// The sections of the site.
const (
	rolesSection    = "Roles"
	skillsSection   = "Skills"
	handbookSection = "Handbook"
)

func (p *planner) nav(up, section string) []view.Link {
	nav := []view.Link{{Label: rolesSection, Href: up + homePath, Current: section == rolesSection}}
	if p.hasSkills() {
		nav = append(nav, view.Link{Label: skillsSection, Href: up + skillsPath, Current: section == skillsSection})
	}
	if len(p.catalog.Handbook) > 0 {
		nav = append(nav, view.Link{Label: handbookSection, Href: up + handbookHomePath, Current: section == handbookSection})
	}
	return nav
}

func (p *planner) siteName() string {
	if name := p.catalog.Settings.Organisation.Name.Value; name != "" {
		return name + " hiring kits"
	}
	return "Hiring kits"
}

func (p *planner) edit(f *source.File) string {
	return strings.ReplaceAll(p.catalog.Settings.EditURL.Value, "{path}", f.Path)
}

func (p *planner) roleFrame(r *hiring.Role, at, kind, title string, document int) view.RoleFrame {
	f := view.RoleFrame{
		TeamFrame: p.frame(at, kind, title, rolesSection), Role: r.Title.Value, RoleSuffix: r.TitleSuffix.Value, RoleID: r.ID,
		Version: r.Version, Status: string(r.Status), StatusLabel: statusLabels[r.Status],
	}
	f.Description, f.Edit = r.Summary.Value, p.edit(r.File)
	f.Crumbs = []view.Link{{Label: rolesSection, Href: f.Root + homePath}}
	if family := p.catalog.FamilyOf(r.Card); family != nil {
		f.Crumbs = append(f.Crumbs, view.Link{Label: p.familyName(family), Href: f.Root + familyPath(family)})
	}
	f.Documents = Documents(f.Root, r.Card)
	if document >= 0 {
		f.Documents[document].Current = true
	}
	if kind != "job" { // a printed posting is for candidates, to whom the version of the interview says nothing
		f.PrintStyle = f.Root + rolePath(r.Card, "print.css")
		f.Crumbs = append(f.Crumbs, view.Link{Label: r.Title.Value, Href: f.Root + jobPath(r.Card)})
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

// Documents are the pages of a role, with their addresses seen from a page whose way to the root of the site is up.
func Documents(up string, r *hiring.Card) []view.Link {
	scorecard := "Scorecards"
	if len(r.InterviewIDs) == 1 {
		scorecard = "Scorecard"
	}
	links := []view.Link{
		{Label: "Job description", Href: up + jobPath(r)},
		{Label: "Interview guide", Href: up + guidePath(r)},
		{Label: scorecard, Href: up + scorecardsPath(r)},
		{Label: "Debrief", Href: up + debriefPath(r)},
	}
	if r.HasSuccessPlan {
		links = append(links, view.Link{Label: "Success plan", Href: up + successPath(r)})
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

func (p *planner) notFound() *view.NotFound {
	v := &view.NotFound{TeamFrame: p.frame("404.html", "not-found", "Page not found", "")}
	p.ForAnyAddress(&v.Frame, p.catalog.Settings)
	v.Nav = p.nav(v.Root, "")
	return v
}

func (p *planner) moved(at string, r *hiring.Card) *view.Moved {
	v := &view.Moved{TeamFrame: p.frame(at, "moved", r.Title.Value+" has moved", rolesSection), Role: r.Title.Value}
	v.Href, v.Canonical = v.Root+jobPath(r), p.Full(jobPath(r))
	return v
}
