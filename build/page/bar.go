package page

import (
	"slices"
	"strconv"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// tints is how many colours skills are told apart by, as there are in the stylesheet.
const tints = 8

// bars draw the interviews of a role to one scale, after one another and each by itself. There are none while an interview
// has no time.
func (p *planner) bars(r *hiring.Role, up string, on *markdown.Page) []view.Bar {
	longest := 0
	whole := view.Bar{Name: p.words.label("guide.process"), Time: p.words.Duration(r.InterviewMinutes)}
	var bars []view.Bar
	from := 0
	for n, i := range r.Interviews {
		if i.Minutes.Value == 0 {
			return nil
		}
		longest = max(longest, i.Minutes.Value)
		to := from + i.Minutes.Value
		part := barPart(from, to, r.InterviewMinutes)
		part.Kind, part.Number = "interview", n+1
		part.Label = p.words.Say("bar.part", "what", p.words.Curled(i.Name), "minutes", i.Minutes.Value)
		whole.Parts = append(whole.Parts, part)
		from = to
	}
	for n, i := range r.Interviews {
		bar := p.interviewBar(r, i, longest)
		bar.Number, bar.Name, bar.Href = n+1, i.Name.HTML(on), up+interviewGuidePath(r.Card, i.ID)
		bars = append(bars, bar)
	}
	spread(whole.Parts, r.InterviewMinutes)
	if len(bars) > 1 {
		bars = slices.Insert(bars, 0, whole)
	}
	return bars
}

// interviewBar draws an interview at a scale on which so many minutes fill the drawing.
func (p *planner) interviewBar(r *hiring.Role, i *hiring.Interview, minutes int) view.Bar {
	bar := view.Bar{Time: p.words.Duration(i.Minutes.Value)}
	shown := p.words.timeline(i)
	number := 0
	for n, slot := range i.TimeLine() {
		part := barPart(slot.From, slot.To, minutes)
		part.Kind = string(slot.Kind)
		if slot.Question != nil {
			number++
			part.Number, part.Tint = number, tintOf(r, slot.Question.Skill)
		}
		part.Label = p.words.Say("bar.part", "what", shown[n].Label, "minutes", shown[n].Minutes)
		bar.Parts = append(bar.Parts, part)
	}
	spread(bar.Parts, minutes)
	return bar
}

// narrowest is the share of a bar, in percent, that a number takes at least.
const narrowest = 5

// spread marks the parts whose minute would be written over the one before.
func spread(parts []view.BarPart, minutes int) {
	last := 0
	for i := range parts {
		parts[i].Tight = i > 0 && 100*(parts[i].From-last) < narrowest*minutes
		if !parts[i].Tight {
			last = parts[i].From
		}
	}
}

func barPart(from, to, all int) view.BarPart {
	percent := func(minutes float64) string {
		return strconv.FormatFloat(100*minutes/float64(all), 'f', 2, 64) + "%"
	}
	return view.BarPart{From: from, X: percent(float64(from)), Width: percent(float64(to - from)), Middle: percent(float64(from+to) / 2)}
}

// tintOf is the colour of a skill among those of its role, or 0 for none.
func tintOf(r *hiring.Role, s *hiring.Skill) int {
	at := slices.Index(r.Skills, s)
	if at < 0 {
		return 0
	}
	return at%tints + 1
}

// seal says what is proved of a role's plan; the proof is in its guide.
func (p *planner) seal(r *hiring.Role, up string) view.Seal {
	seal := view.Seal{Href: up + guidePath(r.Card) + "#coverage", Version: r.Version, Questions: len(r.Questions), Findings: p.options.Findings[r.File.Path]}
	for _, s := range r.Skills {
		if !s.Must.Value {
			continue
		}
		seal.MustHaves++
		in := make(map[*hiring.Interview]bool)
		for _, q := range s.Questions {
			in[q.Interview] = true
		}
		if len(in) > 0 {
			seal.Asked++
		}
		if len(in) > 1 {
			seal.AskedTwice++
		}
	}
	planned := 0
	for _, minutes := range minutesOf(r) {
		planned += minutes
	}
	if r.InterviewMinutes > 0 {
		seal.Planned, seal.Time = p.words.Duration(planned), p.words.Duration(r.InterviewMinutes)
	}
	return seal
}
