package page

import (
	"html/template"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
)

// Job is the view of job.html, the job description.
type Job struct {
	RoleFrame
	Summary     string
	AlsoKnownAs []string
	// Facts are the short ones: who it reports to, where, how it is paid.
	Facts []Fact
	// Body is the prose that the author wrote.
	Body             template.HTML
	Responsibilities []template.HTML
	// MustHaves and NiceToHaves are the role's skills; Musts and Preferred its requirements.
	MustHaves, NiceToHaves []JobSkill
	Musts, Preferred       []template.HTML
	Outcomes               []Outcome
	KPIs                   []KPI
	// Process is what a candidate may know of the interviews, in order; ProcessTime their sum, or "".
	Process     []ProcessStep
	ProcessTime string
	Notices     []Notice
	// ApplyHref and ApplyLabel are where applications go; both empty when that isn't said.
	ApplyHref, ApplyLabel string
	// File is what the team should know of the file behind the page. It is never public.
	File FileNote
}

// Fact is a short fact with its name.
type Fact struct {
	Name  string
	Value template.HTML
}

// JobSkill is a skill as a posting names it. It has no address: a posting is copied and forwarded, and the page of a
// skill holds its questions.
type JobSkill struct {
	Name       string
	Definition template.HTML
}

// Outcome is a result, and until when it is due.
type Outcome struct {
	Text template.HTML
	By   string // "" when no date is given
}

// KPI is a measure of success. Scope and Target are empty in a job description.
type KPI struct {
	Name, Definition template.HTML
	Scope            string
	Target           template.HTML
}

// ProcessStep is an interview as a candidate may see it.
type ProcessStep struct {
	Name    string
	Time    string // "45 min", or ""
	Purpose template.HTML
}

// Notice is a block of text that postings carry.
type Notice struct {
	ID, Title string
	Body      template.HTML
}

// FileNote says whose file it is and how fresh.
type FileNote struct {
	Path, Owner, Reviewed string
	// Formerly are earlier ids of the role, which still lead here.
	Formerly []string
	// Ignored are findings that may pass, with the reason.
	Ignored []Ignored
}

// Ignored is a rule whose finding may pass.
type Ignored struct{ Rule, Reason string }

func (p *planner) planRole(c *hiring.Card) {
	origin := c.File.Whole()
	p.addFile(rolePath(c, "print.css"), origin, printStyle(c, p.siteName()))
	add := func(path, template string, view func() any) {
		p.site.Pages = append(p.site.Pages, Page{Path: path, Template: template, Origin: origin, View: view})
	}
	add(jobPath(c), "job.html", func() any { return p.job(c.Role()) })
	add(guidePath(c), "guide.html", func() any { return p.guide(c.Role()) })
	if len(c.InterviewIDs) == 1 {
		add(scorecardPath(c), "scorecard.html", func() any { r := c.Role(); return p.sheet(r, r.Interviews[0]) })
	} else {
		add(scorecardPath(c), "summary.html", func() any { return p.summary(c.Role()) })
		for i, id := range c.InterviewIDs {
			add(interviewGuidePath(c, id), "interview.html", func() any { r := c.Role(); return p.interviewGuide(r, r.Interviews[i]) })
			add(sheetPath(c, id), "scorecard.html", func() any { r := c.Role(); return p.sheet(r, r.Interviews[i]) })
		}
	}
	add(debriefPath(c), "debrief.html", func() any { return p.debrief(c.Role()) })
	if c.HasSuccessPlan {
		add(successPath(c), "success.html", func() any { return p.success(c.Role()) })
	}
}

func (p *planner) job(r *hiring.Role) *Job {
	at := jobPath(r.Card)
	href := p.linker(at)
	v := &Job{RoleFrame: p.roleFrame(r, at, "job", r.Title.Value, jobDocument), Summary: r.Summary.Value, Body: r.Body.Content.HTML(href)}
	for _, t := range r.AlsoKnownAs {
		v.AlsoKnownAs = append(v.AlsoKnownAs, t.Value)
	}
	v.Facts = p.words.Facts(r, p.boss(r.Card, v.Root), href)
	for _, x := range r.Responsibilities {
		v.Responsibilities = append(v.Responsibilities, x.Text.HTML(href))
	}
	for _, x := range r.Requirements {
		if x.Must.Value {
			v.Musts = append(v.Musts, x.Text.HTML(href))
		} else {
			v.Preferred = append(v.Preferred, x.Text.HTML(href))
		}
	}
	for _, s := range r.Skills {
		skill := JobSkill{Name: s.Name.Value, Definition: s.Definition.HTML(href)}
		if s.Must.Value {
			v.MustHaves = append(v.MustHaves, skill)
		} else {
			v.NiceToHaves = append(v.NiceToHaves, skill)
		}
	}
	for _, k := range r.KPIs {
		v.KPIs = append(v.KPIs, KPI{Name: k.Name.HTML(href), Definition: k.Definition.HTML(href)})
	}
	v.Outcomes = Outcomes(r, href)
	v.Process, v.ProcessTime = Process(r, href)
	for _, n := range r.Notices {
		v.Notices = append(v.Notices, Notice{ID: n.ID, Title: n.Title.Value, Body: n.Body.Content.HTML(href)})
	}
	v.ApplyHref, v.ApplyLabel = apply(r)
	v.File = p.fileNote(r)
	return v
}

func librarySkillHref(up string, s *hiring.Skill) string {
	if s.Library == nil {
		return ""
	}
	return up + skillPath(s.Library)
}

// Outcomes lists the results that show that a hire worked out.
func Outcomes(r *hiring.Role, href func(markdown.Link) string) []Outcome {
	var list []Outcome
	for _, o := range r.Outcomes {
		list = append(list, Outcome{Text: o.Text.HTML(href), By: o.By.Value})
	}
	return list
}

// Process lists the interviews as a candidate may see them, with their time in all; both are empty when none has a time.
func Process(r *hiring.Role, href func(markdown.Link) string) (steps []ProcessStep, total string) {
	sum := r.InterviewMinutes
	if sum == 0 {
		return nil, ""
	}
	for _, i := range r.Interviews {
		steps = append(steps, ProcessStep{Name: i.Name.Value, Time: Hours(i.Minutes.Value), Purpose: i.Purpose.HTML(href)})
	}
	return steps, Hours(sum)
}

func apply(r *hiring.Role) (href, label string) {
	if url := r.Apply.URL.Value; url != "" {
		return url, "Apply online"
	}
	if email := r.Apply.Email.Value; email != "" {
		return "mailto:" + email, email
	}
	return "", ""
}

func (p *planner) fileNote(r *hiring.Role) FileNote {
	n := FileNote{Path: r.File.Path, Owner: r.Owner.Value, Reviewed: p.words.Date(r.Reviewed)}
	for _, t := range r.Formerly {
		n.Formerly = append(n.Formerly, t.Value)
	}
	for _, i := range r.Ignore {
		n.Ignored = append(n.Ignored, Ignored{Rule: i.Rule.Value, Reason: i.Reason.Value})
	}
	return n
}

func (p *planner) boss(r *hiring.Card, up string) template.HTML {
	switch {
	case r.ReportsTo != nil && p.shown[r.ReportsTo]:
		return markdown.Anchor(up+jobPath(r.ReportsTo), r.ReportsTo.Title.Value)
	case r.ReportsTo != nil:
		return markdown.Escape(r.ReportsTo.Title.Value)
	}
	return markdown.Escape(r.ReportsToTitle.Value)
}
