package page

import (
	"cmp"
	"html/template"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// planRole plans the pages of a role in a language. The kit is its files in all of them.
func (p *planner) planRole(c *hiring.Card, kit *kitOf) {
	origin := c.File.Whole()
	add := func(path, template string, view func() any) { p.add(path, template, origin, view) }
	p.addOffering(jobPath(c), "job.html", origin, func(part Part) any {
		v := p.job(c.Role())
		v.Downloads = p.downloads(kit, v.Root, part, fileOf(c, jobFile))
		return v
	})
	p.addOffering(CandidatePath(c), "candidate.html", origin, func(part Part) any {
		v := p.candidate(c.Role())
		v.Downloads = p.downloads(kit, v.Root, part, fileOf(c, candidateFile))
		return v
	})
	if c.Original() != c {
		if c.OwnInterviews {
			p.planInterviews(c, kit)
		}
		return
	}
	p.addFile(rolePath(c, "print.css"), origin, p.printStyle(c))
	p.planInterviews(c, kit)
	p.addOffering(intakePath(c), "intake.html", origin, func(part Part) any {
		v := p.intake(c.Role())
		v.Downloads = p.downloads(kit, v.Root, part, fileOf(c, intakeFile))
		return v
	})
	p.addOffering(debriefPath(c), "debrief.html", origin, func(part Part) any {
		v := p.debrief(c.Role())
		v.Downloads = p.downloads(kit, v.Root, part, fileOf(c, scorecardsFile))
		return v
	})
	if c.HasSuccessPlan {
		add(successPath(c), "success.html", func() any { return p.success(c.Role()) })
	}
}

// planInterviews plans the pages on which the questions of a role are.
func (p *planner) planInterviews(c *hiring.Card, kit *kitOf) {
	add := func(path, template string, view func(Part) any) { p.addOffering(path, template, c.File.Whole(), view) }
	isWorkbook := fileOf(c, scorecardsFile)
	add(guidePath(c), "guide.html", func(part Part) any {
		v := p.guide(c.Role())
		v.Downloads = p.downloads(kit, v.Root, part, func(f *kitFile) bool { return f.kind == guideFile && f.card == c || isWorkbook(f) })
		return v
	})
	add(invitePath(c), "invite.html", func(Part) any { return p.invite(c.Role()) })
	if c.HasReferences {
		add(referencesPath(c), "references.html", func(part Part) any {
			v := p.references(c.Role())
			v.Downloads = p.downloads(kit, v.Root, part, fileOf(c, referencesFile))
			return v
		})
	}
	scorecard := func(i int) func(Part) any {
		return func(part Part) any {
			r := c.Role()
			v := p.scorecard(r, r.Interviews[i])
			v.Downloads = p.downloads(kit, v.Root, part, isWorkbook)
			return v
		}
	}
	if len(c.InterviewIDs) == 1 {
		add(scorecardsPath(c), "scorecard.html", scorecard(0))
		return
	}
	add(scorecardsPath(c), "scorecards.html", func(part Part) any {
		v := p.scorecards(c.Role())
		v.Downloads = p.downloads(kit, v.Root, part, isWorkbook)
		return v
	})
	for i, id := range c.InterviewIDs {
		add(interviewGuidePath(c, id), "interview.html", func(part Part) any {
			r := c.Role()
			v := p.interviewGuide(r, r.Interviews[i])
			v.Downloads = p.downloads(kit, v.Root, part, func(f *kitFile) bool { return f.interview == id && f.card == c })
			return v
		})
		add(scorecardPath(c, id), "scorecard.html", scorecard(i))
	}
}

func (p *planner) job(r *hiring.Role) *view.Job {
	at := jobPath(r.Card)
	v := &view.Job{RoleFrame: p.roleFrame(r, at, "job", p.words.Curled(r.Title), jobDocument), File: p.fileNote(r)}
	v.Posting = p.words.Posting(r, p.boss(r.Card, v.Root), p.on(at))
	v.Posting.CandidateHref = v.Root + CandidatePath(r.Card)
	return v
}

func librarySkillHref(up string, s *hiring.Skill) string {
	if s.Library == nil {
		return ""
	}
	return up + skillPath(s.Library)
}

func (p *planner) fileNote(r *hiring.Role) view.FileNote {
	n := view.FileNote{Path: r.File.Path, Owner: r.Owner.Value, Reviewed: p.words.Date(r.Reviewed)}
	if r.Status != hiring.Open {
		n.Posted, n.Closes, n.Applications = p.words.Date(r.Posted), p.words.Date(r.Closes), cmp.Or(r.Apply.URL.Value, r.Apply.Email.Value)
	}
	n.Formerly = hiring.Values(r.Formerly)
	for _, i := range r.Ignore {
		n.Ignored = append(n.Ignored, view.Ignored{Rule: i.Rule.Value, Reason: i.Reason.Value})
	}
	return n
}

func (p *planner) boss(r *hiring.Card, up string) template.HTML {
	original := p.catalog.Boss(r)
	if original == nil {
		return r.ReportsToTitle.HTML(p.on(homePath))
	}
	boss := original.In(r.Language)
	title := boss.Title.HTML(p.on(homePath))
	if p.shown[original] {
		return markdown.Anchor(up+jobPath(boss), title)
	}
	return title
}
