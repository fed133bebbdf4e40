package page

import (
	"reflect"
	"rolewright/build/view"
)

// Template is a template together with the view that it is given.
type Template struct {
	Name string // the file in templates/
	View reflect.Type
}

// TemplateOf is the template of that name for pages with the view V.
func TemplateOf[V any](name string) Template { return Template{name, reflect.TypeFor[V]()} }

// Templates lists the templates of pages. Whoever writes one of their own replaces one of these.
func Templates() []Template {
	return []Template{
		TemplateOf[view.Debrief]("debrief.html"),
		TemplateOf[view.Family]("family.html"),
		TemplateOf[view.Guide]("guide.html"),
		TemplateOf[view.Handbook]("handbook.html"),
		TemplateOf[view.Home]("home.html"),
		TemplateOf[view.InterviewGuide]("interview.html"),
		TemplateOf[view.Job]("job.html"),
		TemplateOf[view.Moved]("moved.html"),
		TemplateOf[view.NotFound]("not-found.html"),
		TemplateOf[view.HandbookPage]("handbook-page.html"),
		TemplateOf[view.Scorecard]("scorecard.html"),
		TemplateOf[view.Skill]("skill.html"),
		TemplateOf[view.Skills]("skills.html"),
		TemplateOf[view.Success]("success.html"),
		TemplateOf[view.Scorecards]("scorecards.html"),
	}
}
