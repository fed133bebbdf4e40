package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var degreeRequired = rule.Rule{
	Rule: source.Rule{
		Name:     "degree-required",
		Severity: source.Warning,
		Doc: "The posting demands a degree and accepts nothing else in its place. Many people who can do the job " +
			"learned it elsewhere, and won't apply. Add “or equivalent experience”, make it nice to have, or say what " +
			"the person needs to know. If a law requires the degree, accept the finding with `ignore` and give that " +
			"reason.",
		Source: facts.Cited("A demanded degree shuts out people who can do the work.", "dismissed-by-degrees"),
		Bad:    "Bachelor's degree in hydraulic engineering",
		Good:   "Bachelor's degree in hydraulic engineering, or equivalent experience with locks and weirs",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		texts := demanded(f, r)
		for i := range texts {
			p := &texts[i]
			found := degree.In(&p.Words)
			if len(found) == 0 || i+1 < len(texts) && texts[i+1].Scope == p.Scope && len(insteadOfDegree.In(&texts[i+1].Words)) > 0 {
				continue
			}
			m := found[0]
			f.Report(p.At(m.From, m.To), "“%s” is required, and nothing else is accepted", p.Text[m.From:m.To]).
				Help("add “or equivalent experience”, make it nice to have, or say what the person needs to know")
		}
	},
}

// insteadOfDegree are words in the line after the degree that accept something else.
var insteadOfDegree = phrase.New([]string{
	`(?i)\b(?:in lieu of|instead of|in place of|substitute for|as an alternative to) (?:an? |the |formal )?(?:\w+ )?(?:degree|education)\b`,
	`(?i)^(?:\W*)(?:or|and/or|alternatively)\b`,
	`(?i)\b(?:equivalent|combination of) (?:\w+ ){0,4}(?:experience|training)\b[^.]{0,60}\b(?:considered|accepted|substitut\w+|degree)\b`,
})

// letters are the short names of degrees.
const letters = `(?:BS|BA|BSc|MS|MSc|MBA|PhD|Ph\.D\.|BTech|B\.Tech|Bachelor'?s|Master'?s)`

// lettersIn are those with the subject to follow. They are spelled out, so that they can be looked for as they are.
const lettersIn = `(?:BS in|BA in|BSc in|MS in|MSc in|MBA in|PhD in|Ph\.D\. in|BTech in|B\.Tech in|Bachelor'?s in|Master'?s in)`

var degree = phrase.New([]string{
	`(?i)\b(?:bachelor'?s?|master'?s?|university|college|undergraduate|graduate|advanced|four[- ]year|4[- ]year|B\.?S\.?c?\.?|B\.?A\.?|M\.?S\.?c?\.?|MBA|Ph\.?D\.?)'?(?:/(?:master'?s?|M\.?S\.?))? degree\b`,
	`(?i)\bdegree (?:in|from|qualified|educated|level|required)\b`,
	`\b` + lettersIn + `\b`,
	`(?i)\b(?:bachelor'?s?|master'?s?|engineer(?:ing)?|BS|BA|BSc|MS|MSc|B\.?Tech|PhD)'?(?:,? (?:or|/) ?(?:an? )?|/)(?:equivalent|similar|related|comparable|relevant) degree\b`,
	`\b` + letters + ` (?:required|or higher|or above)\b`,
},
	`(?i)\b(?:degrees?|bachelor'?s?|master'?s?|BS|BA|MS|MBA|PhD)\b[^.\n]{0,220}\b(?:or (?:an? )?(?:\w+ ){0,3}(?:equivalent(?: (?:combination|experience|work|practical|industry|training|knowledge|skills|professional|job|in experience|years|education|level of|amount of)|[.,;)]|$)|experience|\d+\+? years)|and ?/ ?or (?:\w+ ){0,2}(?:\d+\+? years|equivalent|experience)|or \d+\+? ?years|or combin\w+|(?:equivalent|a|any) combination|combination of (?:education|experience|training)|may be (?:considered|substituted|accepted)|(?:can|could|will|may) (?:be )?substitut\w+|in lieu|instead of (?:a )?degree|or self[- ]taught|or (?:\w+ )?(?:bootcamp|work experience|practical experience))`,
	`(?i)\b(?:certification|certificate|diploma|apprenticeship|licen[cs]e|experience|training|qualification)s?,? (?:and/)?or (?:an? )?(?:\w+ ){0,2}degree\b`,
	`(?i)^(?:bonus(?: points)?(?: for| if)?|plus|nice to have|preferred|optional|ideal(?:ly)?|extra credit|a plus|big plus|desirable|good to have)\b ?[:–—-]? ?[^.\n]*`,
	`(?i)\b(?:our|the|this) (?:team|staff|engineers|founders|people|company|group)\b[^.\n]{0,80}\b(?:degrees?|PhDs?|MBAs?|master'?s|bachelor'?s)\b[^.\n]*`,
	`(?i)\bin lieu of (?:an? |the )?(?:\w+ )?degree\b.*`,
	`(?i)\bdegrees?[^.\n;]{0,80}\b(?:or (?:\w+ ){0,3}(?:equivalent|experience)|(?:or|and/or) (?:\w+ ){0,2}(?:comparable|similar)|(?:is |are )?(?:not (?:required|necessary|essential|needed)|preferred|desired|desirable|a plus|nice to have|advantageous|optional|helpful))`,
	`(?i)\b(?:no|not|without a|don't need a|don't require a|some|any) (?:\w+ ){0,3}degree\b`,
	`(?i)\b(?:preferred|preferably|ideally|nice to have|bonus|plus|experience or an?)\b[^.\n;]{0,60}\bdegree\b`,
	`(?i)\bdegrees?[^.\n;]{0,80}\bor (?:\w+ ){0,3}(?:diploma|certificate|apprenticeship|vocational|training|qualifications?|certification)\b`,
	`(?i)\b(?:apprenticeship|vocational|training|diploma|qualifications?|certificate|experience)\b[^.\n;]{0,40}\bor (?:\w+ ){0,3}degree\b`,
	`(?i)\bdegree (?:courses?|students?|programmes?|programs?|apprentices\w*)\b|\b(?:pay|sponsor|fund|support|reimburse|supervise|teach)(?:s|ing)? (?:\w+ ){0,4}(?:bachelor|master|university|degree)\b.*`,
	`(?i)\b360[- ]degree|degree of\b|\bdegrees? in (?:which|how|what)\b`,
	`(?i)\b`+letters+` [^.\n;]{0,80}\b(?:or (?:\w+ ){0,3}(?:equivalent(?: (?:[abce-z]\w*|d[^e]\w*)|[^a-zA-Z ]|$)|experience\b)|preferred\b|desired\b|a plus\b)`,
)
