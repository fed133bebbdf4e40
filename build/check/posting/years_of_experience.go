package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var yearsOfExperience = rule.Rule{
	Rule: source.Rule{
		Name:     "years-of-experience",
		Severity: source.Warning,
		Doc: "The posting demands six or more years of experience, or sets an upper limit. Years say little about how " +
			"well someone works; they exclude people who learned faster or took a break, and an upper limit reads " +
			"like an age limit. Say what the person should have done instead, or make the requirement nice to have.",
		Source: facts.Cited("Years of experience hardly predict how well somebody works.", "sackett-2022"),
		Bad:    "At least 8 years of experience as a lock keeper",
		Good:   "Has run a lock alone through a winter with ice",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, p := range demanded(f, r) {
			reportYears(f, &p)
		}
	},
	Skill: func(f *rule.Finder, s *hiring.LibrarySkill) {
		p := f.Line(rule.SkillScope, s.Definition.Text)
		reportYears(f, &p)
	},
}

// Parts of the patterns for years.
const (
	sixOrMore  = `(?:(?:[6-9]|[1-4]\d)(?:\s?(?:-|–|—|to)\s?\d{1,2})?\s?\+?|(?:six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: or more|-plus|\+)?)`
	yearsWord  = `\s?(?:years?|yrs?)'?`
	fieldBegin = `(?:(?:in|as)\b(?: (?:an? |the )?[\w-]+)?|(?:working|leading|managing|building|running|developing)\b)`
)

var manyYears = phrase.New([]string{
	`(?i)\b` + sixOrMore + yearsWord + `\b[^.;\n\d]{0,40}\b(?:experience|exp)\b`,
	`(?i)\b` + sixOrMore + `\s(?:years|yrs)' (?:[\w-]+ )?(?:track record|background)\b`,
	`(?i)\bexperience ?(?:of|:|–|-|\() ?(?:at least |minimum (?:of )?|min\.? )?(?:[6-9]|[1-4]\d)\s?\+?\s?(?:years?|yrs?)\b`,
	`(?i)\b(?:[6-9]|[1-4]\d)\s?\+\s?(?:years |yrs )(?:of\b|` + fieldBegin + `)`,
	`(?i)\b(?:six|seven|eight|nine|ten|twelve|fifteen|twenty) or more (?:years|yrs) ` + fieldBegin,
	`(?i)^(?:(?:work|total|relevant|professional|required|minimum|industry|overall) )*(?:experience|exp)(?: (?:required|level|range|needed))? ?[:–—-] ?(?:at least |minimum (?:of )?|min\.? |over )?` + sixOrMore + yearsWord + `\b`,
	`(?i)\b` + sixOrMore + yearsWord + ` (?:is |are )?(?:required|minimum|needed|mandatory|a must)\b`,
	`(?i)^(?:at least |minimum (?:of )?|over |more than )?(?:(?:[6-9]|[1-4]\d) ?\+|` + `(?:[6-9]|[1-4]\d) or more) ?(?:years|yrs)'? (?:previously |previous |prior |proven |hands-on |progressive |full-time |professional |recent |relevant |direct )*(?:in|as|of|with|working|on|at|experience|building|leading|managing|designing|developing)\b`,
	`(?i)\b(?:at least|minimum|minimum of|min\.|over|more than) ` + sixOrMore + ` ?(?:years|yrs) ` + fieldBegin,
},
	`(?i)(?:\b(?:we|our|us|company|team|firm|founded|combined|collective)|^(?:with|for) over)(?: \w+){0,5} (?:\d{1,2}|\w+)\s?\+? ?(?:years?|yrs?)'?[^.\n]{0,40}experience\b`,
	// Whoever founded or runs the company, and what counts in place of a degree.
	`(?i)\b(?:founders?|founding|team|staff|engineers|we|our|employees|colleagues|management|leaders(?:hip)?|each|owners?|investors?)\b[^.\n]{0,50}\b\d{1,2}\s?\+? ?(?:years?|yrs?)\b[^.\n]*`,
	`(?i)\b(?:degree|bachelor'?s?|master'?s?|diploma)\b[^.\n]{0,120}\b(?:or|in lieu|equivalent)\b[^.\n]{0,80}\b\d{1,2}\s?\+? ?(?:years?|yrs?)\b`,
	`(?i)\b[0-5]\s?\+?\s?(?:-|–|—|to|or)\s?(?:[6-9]|1\d)\s?\+?\s?(?:years?|yrs?)'?\b[^.\n]{0,40}\bexperience\b`,
	`(?i)\b(?:\d{1,2}|\w+)[ -]years?[ -](?:old|of age|or older)\b[^.;]*`,
	// What an employer says of itself.
	`(?i)\b(?:we|our|us|company|firm|founded|business)\b(?: \w+){0,8} (?:years|yrs) (?:in|as|of)\b`,
	`(?i)(?:years|yrs) (?:in (?:business|operation|existence|the (?:making|business|market|industry)|a row)|of (?:history|tradition|age|growth|service))\b`,
	`(?i)\b(?:years|yrs)\b[^.;]{0,20} experience\b[^.;]{0,40}\b(?:makes? us|behind us|stands? behind|taught us|helps? us|allows? us)\b`,
	`(?i)\b(?:preferred|preferably|ideally|nice to have|a plus|bonus|optional)\b[^.\n]{0,60}\d\s?\+? ?(?:years?|yrs?)[^.\n]{0,40}experience\b`,
	`(?i)\d\s?\+? ?(?:years?|yrs?)[^.;\n]{0,60}experience\b[^.;\n]{0,40}\b(?:preferred|desired|desirable|a plus|ideal|not required|optional)\b`,
)

var yearsAtMost = phrase.New([]string{
	`(?i)\b(?:no more than|not more than|maximum(?: of)?|max\.?|not exceeding|at most)\s?(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)\s?(?:years?|yrs?)'?\b[^.\n]{0,20}\bexperience\b`,
	`(?i)\b(?:have|has|with) up to (?:\d{1,2}|two|three|four|five|six|seven|eight|ten)\s?(?:years?|yrs?)'?\b[^.\n]{0,20}\bexperience\b`,
})

// reportYears reports the first of a passage: one who mends it sees the others.
func reportYears(f *rule.Finder, p *rule.Passage) {
	if found := yearsAtMost.In(&p.Words); len(found) > 0 {
		m := found[0]
		f.Report(p.At(m.From, m.To), "“%s” reads like an age limit", p.Text[m.From:m.To]).
			Help("say what the job is and what it pays; people with more experience can decide for themselves")
		return
	}
	if found := manyYears.In(&p.Words); len(found) > 0 {
		m := found[0]
		f.Report(p.At(m.From, m.To), "“%s” says how long, not what someone can do", p.Text[m.From:m.To]).
			Help("say what the person has done, such as “has closed a lock for repair and opened it on time”")
	}
}
