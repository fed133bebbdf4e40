package page

import (
	"html/template"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
	"rolewright/build/view"
)

// frame makes the frame of a page. The section is the part of the site that the page belongs to.
func (p *planner) frame(at, kind, title string, in section) view.TeamFrame {
	f := view.TeamFrame{Frame: p.NewFrame(p.catalog.Settings, p.words.Tag, at, kind, title)}
	f.Site, f.Nav, f.PageScript = p.siteName(), p.nav(f.Root, in), f.Root+p.plan.PageScript(p.words.Catalogue)
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
		return view.Link{Label: p.words.label(string(s)), Href: up + at, Current: in == s}
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

// roleFrame makes the frame of a page of a role. The document is that page among those of the role.
func (p *planner) roleFrame(r *hiring.Role, at, kind, title string, document int) view.RoleFrame {
	f := view.RoleFrame{
		TeamFrame: p.frame(at, kind, title, rolesSection), Role: p.words.Curled(r.Title), RoleSuffix: r.TitleSuffix.Value, RoleID: r.ID,
		Version: r.Version, Status: string(r.Status), StatusLabel: p.words.Status(r.Status),
	}
	f.Description, f.Edit = Curled(p.catalog, r.Summary), p.edit(r.File)
	f.Crumbs = []view.Link{{Label: p.words.label(string(rolesSection)), Href: f.Root + homePath}}
	if family := p.catalog.FamilyOf(r.Card); family != nil {
		f.Crumbs = append(f.Crumbs, view.Link{Label: p.familyLabel(family), Href: f.Root + familyPath(family)})
	}
	f.Documents, f.Sheets = p.words.Documents(f.Root, r.Card), p.words.sheets(f.Root, r.Card)
	if document < candidateDocument {
		f.Documents[document].Current = true
	}
	for i := range f.Sheets {
		f.Sheets[i].Current = f.Sheets[i].Href == f.Root+at
	}
	f.Languages = p.otherLanguages(r.Card, f.Root, document)
	if document != jobDocument && document != candidateDocument { // to candidates, the version of the interview says nothing
		f.PrintStyle = f.Root + rolePath(r.Card, "print.css")
	}
	return f
}

// otherLanguages are the same document of a role in each language that has it, or none if only one has.
func (p *planner) otherLanguages(r *hiring.Card, up string, document int) []view.LanguageLink {
	var links []view.LanguageLink
	for _, c := range r.Languages() {
		path := jobPath(c)
		switch {
		case document == candidateDocument:
			path = CandidatePath(c)
		case c.Original() != c && document != jobDocument && !c.OwnInterviews, document > scorecardDocument && document < candidateDocument, document == intakeDocument:
			continue
		case document == inviteDocument:
			path = invitePath(c)
		case document == referencesDocument:
			path = referencesPath(c)
		case document == guideDocument:
			path = guidePath(c)
		case document == scorecardDocument:
			path = scorecardsPath(c)
		}
		links = append(links, LanguageLink(c, up+path, c.Language == r.Language))
	}
	if len(links) < 2 {
		return nil
	}
	return links
}

// LanguageLink returns a link to a page in the language of a role, by the language's own name.
func LanguageLink(c *hiring.Card, href string, current bool) view.LanguageLink {
	name := hiring.Aloud(display.Self.Name(c.Language))
	if name == "" {
		name = c.Language.String()
	}
	return view.LanguageLink{Link: view.Link{Label: markdown.Escape(name), Href: href, Current: current}, Code: c.Language.String(), Dir: markdown.Direction(c.Language)}
}

// The documents of a role, in the order of the tabs, and its sheets.
const (
	jobDocument = iota
	guideDocument
	scorecardDocument
	debriefDocument
	successDocument
	candidateDocument
	inviteDocument
	referencesDocument
	intakeDocument
)

// sheets are the papers around a role's interviews, with their addresses as those of Documents.
func (w *Words) sheets(up string, r *hiring.Card) []view.Link {
	links := []view.Link{
		{Label: w.label("document.candidate"), Href: up + CandidatePath(r)},
		{Label: w.label("document.invite"), Href: up + invitePath(r)},
	}
	if r.HasReferences {
		links = append(links, view.Link{Label: w.label("document.references"), Href: up + referencesPath(r)})
	}
	return append(links, view.Link{Label: w.label("document.intake"), Href: up + intakePath(r)})
}

// Documents are the pages of a role, with their addresses seen from a page whose way to the root of the site is up.
func (w *Words) Documents(up string, r *hiring.Card) []view.Link {
	scorecard := "document.scorecards"
	if len(r.InterviewIDs) == 1 {
		scorecard = "document.scorecard"
	}
	links := []view.Link{
		{Label: w.label("document.job"), Href: up + jobPath(r)},
		{Label: w.label("document.guide"), Href: up + guidePath(r)},
		{Label: w.label(scorecard), Href: up + scorecardsPath(r)},
		{Label: w.label("document.debrief"), Href: up + debriefPath(r)},
	}
	if r.HasSuccessPlan {
		links = append(links, view.Link{Label: w.label("document.success"), Href: up + successPath(r)})
	}
	return links
}

func (p *planner) familyName(f *hiring.Family) string { return p.words.Family(f) }

// familyLabel is the name of a family in a link.
func (p *planner) familyLabel(f *hiring.Family) template.HTML {
	return p.on(homePath).Inline(f.Name.Span, markdown.Escape(p.familyName(f)))
}

// label says a text in a link, marked if it's in English for want of another.
func (w *Words) label(key string) template.HTML {
	said := markdown.Escape(w.Say(key))
	if w.IsOwn(key) {
		return said
	}
	return markdown.Marked(language.English, "span", said)
}

func (p *planner) notFound() *view.NotFound {
	v := &view.NotFound{TeamFrame: p.frame("404.html", "not-found", p.words.Say("not_found.title"), noSection)}
	p.ForAnyAddress(&v.Frame, p.catalog.Settings)
	v.Nav = p.nav(v.Root, noSection)
	return v
}

func (p *planner) moved(at string, r *hiring.Card) *view.Moved {
	v := &view.Moved{TeamFrame: p.frame(at, "moved", p.words.Say("moved.title", "role", p.words.Curled(r.Title)), rolesSection), Role: p.words.Curled(r.Title)}
	v.Href, v.Canonical = v.Root+jobPath(r), p.Full(jobPath(r))
	return v
}
