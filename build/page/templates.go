package page

import "reflect"

// Template is a template together with the view that it is given.
type Template struct {
	Name string // the file in templates/
	View reflect.Type
}

// Templates lists the templates of pages. Whoever writes one of their own replaces one of these.
func Templates() []Template {
	return []Template{
		{"family.html", reflect.TypeFor[Family]()},
		{"guide.html", reflect.TypeFor[Guide]()},
		{"handbook.html", reflect.TypeFor[HandbookIndex]()},
		{"home.html", reflect.TypeFor[Home]()},
		{"interview.html", reflect.TypeFor[InterviewGuide]()},
		{"job.html", reflect.TypeFor[Job]()},
		{"moved.html", reflect.TypeFor[Moved]()},
		{"not-found.html", reflect.TypeFor[NotFound]()},
		{"page.html", reflect.TypeFor[Handbook]()},
		{"scorecard.html", reflect.TypeFor[Scorecard]()},
		{"skill.html", reflect.TypeFor[Skill]()},
		{"skills.html", reflect.TypeFor[Skills]()},
		{"success.html", reflect.TypeFor[Success]()},
		{"summary.html", reflect.TypeFor[Summary]()},
	}
}
