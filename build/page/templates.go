package page

import (
	"reflect"
	"rolewright/build/view"
)

// Template is a template together with the view that it is given.
type Template struct {
	Name string // the file in templates/
	View reflect.Type
	Doc  string // what the page is, in a few words
}

// TemplateOf is the template of that name for pages with the view V.
func TemplateOf[V any](name, doc string) Template { return Template{name, reflect.TypeFor[V](), doc} }

// Templates lists the templates of pages. Whoever writes one of their own replaces one of these.
func Templates() []Template {
	return []Template{
		TemplateOf[view.Candidate]("candidate.html", "what candidates are told before the interviews"),
		TemplateOf[view.Debrief]("debrief.html", "a role's debrief"),
		TemplateOf[view.Family]("family.html", "roles of a family, compared"),
		TemplateOf[view.Guide]("guide.html", "a role's interview guide"),
		TemplateOf[view.Handbook]("handbook.html", "contents of the team handbook"),
		TemplateOf[view.Home]("home.html", "home page"),
		TemplateOf[view.InterviewGuide]("interview.html", "guide to a single interview"),
		TemplateOf[view.Intake]("intake.html", "what to settle before a role is posted"),
		TemplateOf[view.Invite]("invite.html", "invitations to a role's interviews"),
		TemplateOf[view.Job]("job.html", "job description"),
		TemplateOf[view.Kit]("kit.html", "page to begin with in the archive of a role's files"),
		TemplateOf[view.Moved]("moved.html", "old address of a role"),
		TemplateOf[view.NotFound]("not-found.html", "page for missing addresses"),
		TemplateOf[view.HandbookPage]("handbook-page.html", "page of the team handbook"),
		TemplateOf[view.References]("references.html", "the sheet for a call with a referee"),
		TemplateOf[view.Scorecard]("scorecard.html", "scorecard of an interview"),
		TemplateOf[view.Skill]("skill.html", "skill of the library"),
		TemplateOf[view.Skills]("skills.html", "the skill library"),
		TemplateOf[view.Success]("success.html", "success plan"),
		TemplateOf[view.Team]("team.html", "the team chart of a large site"),
		TemplateOf[view.Scorecards]("scorecards.html", "a role's scorecards, and forms for paper"),
	}
}
