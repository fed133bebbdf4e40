package page

import (
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/source"
	"rolewright/build/view"
)

// frame makes the frame of a page. The section is the part of the site that the page belongs to.
func (p *planner) frame(at, kind, title string, in section) view.TeamFrame {
	f := view.TeamFrame{Frame: p.NewFrame(p.catalog.Settings, at, kind, title)}
	f.Site, f.Nav = p.siteName(), p.nav(f.Root, in)
	return f
}

// section is a part of the site, by the key of its name.
type section string

const (
	noSection       section = ""
	rolesSection    section = "section.roles"
	skillsSection   section = "section.skills"
	handbookSection section = "section.handbook"
)

func (p *planner) nav(up string, in section) []view.Link {
	entry := func(s section, at string) view.Link {
		return view.Link{Label: p.words.Say(string(s)), Href: up + at, Current: in == s}
	}
	nav := []view.Link{entry(rolesSection, homePath)}
	if p.hasSkills() {
		nav = append(nav, entry(skillsSection, skillsPath))
	}
	if len(p.catalog.Handbook) > 0 {
		nav = append(nav, entry(handbookSection, handbookHomePath))
	}
	return nav
}

func (p *planner) siteName() string {
	if name := p.catalog.Settings.Organisation.Name.Value; name != "" {
		return p.words.Say("site.name", "organisation", name)
	}
	return p.words.Say("site.name_anywhere")
}

func (p *planner) edit(f *source.File) string {
	return strings.ReplaceAll(p.catalog.Settings.EditURL.Value, "{path}", f.Path)
}

func (p *planner) roleFrame(r *hiring.Role, at, kind, title string, document int) view.RoleFrame {
	f := view.RoleFrame{
		TeamFrame: p.frame(at, kind, title, rolesSection), Role: r.Title.Value, RoleSuffix: r.TitleSuffix.Value, RoleID: r.ID,
		Version: r.Version, Status: string(r.Status), StatusLabel: p.words.Status(r.Status),
	}
	f.Description, f.Edit = r.Summary.Value, p.edit(r.File)
	f.Crumbs = []view.Link{{Label: p.words.Say(string(rolesSection)), Href: f.Root + homePath}}
	if family := p.catalog.FamilyOf(r.Card); family != nil {
		f.Crumbs = append(f.Crumbs, view.Link{Label: p.familyName(family), Href: f.Root + familyPath(family)})
	}
	f.Documents = p.words.Documents(f.Root, r.Card)
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
func (w *Words) Documents(up string, r *hiring.Card) []view.Link {
	scorecard := "document.scorecards"
	if len(r.InterviewIDs) == 1 {
		scorecard = "document.scorecard"
	}
	links := []view.Link{
		{Label: w.Say("document.job"), Href: up + jobPath(r)},
		{Label: w.Say("document.guide"), Href: up + guidePath(r)},
		{Label: w.Say(scorecard), Href: up + scorecardsPath(r)},
		{Label: w.Say("document.debrief"), Href: up + debriefPath(r)},
	}
	if r.HasSuccessPlan {
		links = append(links, view.Link{Label: w.Say("document.success"), Href: up + successPath(r)})
	}
	return links
}

func (p *planner) familyName(f *hiring.Family) string { return p.words.Family(f) }

func (p *planner) notFound() *view.NotFound {
	v := &view.NotFound{TeamFrame: p.frame("404.html", "not-found", p.words.Say("not_found.title"), noSection)}
	p.ForAnyAddress(&v.Frame, p.catalog.Settings)
	v.Nav = p.nav(v.Root, noSection)
	return v
}

func (p *planner) moved(at string, r *hiring.Card) *view.Moved {
	v := &view.Moved{TeamFrame: p.frame(at, "moved", p.words.Say("moved.title", "role", r.Title.Value), rolesSection), Role: r.Title.Value}
	v.Href, v.Canonical = v.Root+jobPath(r), p.Full(jobPath(r))
	return v
}
