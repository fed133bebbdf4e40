package page

import "reflect"

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
		TemplateOf[Debrief]("debrief.html"),
		TemplateOf[Family]("family.html"),
		TemplateOf[Guide]("guide.html"),
		TemplateOf[HandbookIndex]("handbook.html"),
		TemplateOf[Home]("home.html"),
		TemplateOf[InterviewGuide]("interview.html"),
		TemplateOf[Job]("job.html"),
		TemplateOf[Moved]("moved.html"),
		TemplateOf[NotFound]("not-found.html"),
		TemplateOf[Handbook]("page.html"),
		TemplateOf[Scorecard]("scorecard.html"),
		TemplateOf[Skill]("skill.html"),
		TemplateOf[Skills]("skills.html"),
		TemplateOf[Success]("success.html"),
		TemplateOf[Summary]("summary.html"),
	}
}
