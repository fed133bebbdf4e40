package posting

import (
	"slices"
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var placeholderText = rule.Rule{
	Rule: source.Rule{
		Name:     "placeholder-text",
		Severity: source.Error,
		Doc: "What candidates read or are asked contains words that stand in for missing text, such as “TBD” or " +
			"“[Company]”. In an open role, everyone sees that no one read the posting through. In a template it's " +
			"only worth knowing, and drafts may contain as many as they like. Write the text, or remove the sentence.",
		Source: facts.Cited("A well-known handbook showed “to be defined at time of business need” to candidates.",
			"gitlab-job-families"),
		Bad:  "The lock closes at [time] from [date] on, and {add the name of the canal} takes over.",
		Good: "The lock closes at six from October on, and the canal office takes over.",
	},
	Words: true,
	Role:  reportPlaceholdersIn,
	Site: func(f *rule.Finder, k *hiring.Catalog) {
		isOpen := func(c *hiring.Card) bool { return c.Status == hiring.Open }
		for _, s := range k.Library {
			if slices.ContainsFunc(k.Uses(s), func(u hiring.Use) bool { return isOpen(u.Role) }) {
				reportPlaceholders(f, []rule.Passage{f.Line(rule.SkillScope, s.Name), f.Line(rule.SkillScope, s.Definition.Text)}, source.Error)
			}
			for _, q := range s.Questions {
				if slices.ContainsFunc(k.AskedBy(q), isOpen) {
					reportGaps(f, f.AskedIn(&q.Asking, &q.Asking), source.Error)
				}
			}
		}
		shown := NotedNotices(f)
		for _, n := range k.Notices {
			if shown[n.ID] {
				reportPlaceholders(f, append(f.Block(n.Body), f.Line(rule.BodyScope, n.Title)), source.Error)
			}
		}
	},
}

// standIn is a pattern for a mark, as long as it stands where something else would be said. A method may have its name.
func standIn(mark string) string {
	return `(^|[:(/|–—-]\s?|[.!?]\s|(?:…|\.\.\.)\s?|\b(?:is|are|be|still)\s)` + mark + `($|\s?[).,;:!/]|\s[–—-]|\s(?:at|by|later|soon)\b)`
}

// jobFact is a pattern for what a posting states about a job.
const jobFact = `(?:salary|pay|wage|bonus|equity|benefits|budget|rate|range|grade|level|location|office|place of work|city|region|country|team|department|` +
	`manager|dates?|hours|shifts?|schedule|contract|terms|duration|scope|size|name|title|targets?|quota|number|details|travel|email|contact|link|agenda|interviewers?|panel)`

// unwritten are words that nobody says to a candidate.
var unwritten = phrase.New([]string{
	standIn(`(?:TBD|tbd)`), standIn(`(?:TBC|tbc)`), standIn(`TBA`),
	`(?i)(\b` + jobFact + `\s)(?-i:TBD|TBC|TBA)([.)]?$|[.)]\s)`,
	`(^|[.!?:([–—-]\s?)(?:TODO|FIXME)($|\s?[),;:!]|\.\s|\.$|\s[–—-]\s|\s(?i:write|add|fill|ask|check|describe|insert|complete|finish|replace|update|decide|define|explain)\b)`,
	`(?i)^(?:todo|fixme|wip)\s?(?::|$)`,
	`(?i)^placeholder(?: (?:text|copy|content|title|name|summary|description|paragraph|sentence))?(?: (?:for|of) (?:the|a|an|our|your) [\w ]{2,40})?\W*$|^placeholder:|\bthis (?:(?:text|section|paragraph|line|sentence|part) )?is (?:only |just |still )?an? placeholder\b|\bplaceholder text here\b`,
	`(?i)^(?:your |some |the |more )?(?:text|content|description|summary|details|title) (?:(?:goes|comes|belongs) here|here|to (?:follow|come)|(?:is )?coming soon|follows? soon)[^\w\x{FFFC}]*$`,
	`(?i)^x{3,}\W*$`,
	`^(?:TBD|TBC|TBA|TODO)\b[:,.–—-]? (?:[Oo]nce|[Nn]eeds?|[Aa]fter|[Uu]ntil|[Ww]hen|[Pp]ending|[Uu]pon|[Ww]aiting|[Aa]sk|[Ss]oon|[Ll]ater)\b`,
	`(?i)^(?:dummy text|sample text|asdf\w*|blah?(?:[ ,]+blah?)+)\W*$`,
	`(?i)\((?:insert|fill in) (?:the|an?|your|our|name|number|date|link|salary|location)\b[^()]{0,60}\)`,
	`(?i)(^|[:–—-]\s)to be (?:announced|confirmed|advised|specified|supplied)($|[.;])`,
	`(?i)(^|[.;!?:]\s)(?:the|our|your|its)? ?(?:[\w'-]+ ){0,3}` + jobFact + ` (?:is|are) (?:still |yet )?to be (?:defined|determined|announced|confirmed|specified)(?: later| soon)?([.;!)]|$)`,
	`(?i)(^|[:(–—-]\s?)to be (?:defined|determined|decided|written|completed|filled in|added)(?: (?:at|when|later|soon|upon|by|once)\b[^,;:.()]{0,60})?($|[).;])`,
	`(?i)\blorem ipsum dolor\b|^lorem ipsum\b`,
	`(?i)(^|[\[({<:]\s?)insert (?:[\w'/-]+ ){1,6}here\b`,
	`(^|[:/–—-]\s?)ENTER (?:[A-Z'/-]+ ){1,6}HERE\b`,
	`(?i)^(?:add|enter|put|type|write|paste) (?:your |the |an? |some )?(?:text|description|summary|title|content|details|information|salary|logo|link)(?: \w+){0,3} here(\W*)$`,
	`^Tell me about a time when you needed this skill\. What did you do first\?$`, `^Tell me about the last time you did this\. What came of it\?$`, // as in a question that rolewright made
},
	// Dates are often made out with whoever is hired.
	`(?i)\b(?:dates?|times?|start|starting|begins?) ?[:–—-] ?(?:tb[dca]\b|to be (?:announced|confirmed|advised)\b)`,
	`(?i)\b(?:dates?|times?)[\w ]{0,20} (?:is|are) (?:still |yet )?to be (?:announced|confirmed)\b`,
	`(?i)\b(?:what|whatever|which|who|whose|whom|where|when|while|until|if|that|as|because|although|though|nothing|much|not|\w+n't)\b[^.;]{0,60}\b(?:is|are) (?:still |yet )?to be\b`,
	`(?i)\b(?:start(?:ing)?|joining|first|interview|end|exact) (?:dates?|days?|times?) (?:is|are|will be)(?: still| yet)? (?:tbd|tbc|tba)\b`, // which nobody knows yet
	`(?i)\bt\w*[- ]b\w*[- ]d\w* \(tbd\)|\btubercul\w+ \(tbc\)`,                                                                               // which explain a short form
)

// skeleton is what rolewright itself writes into a new file for candidates to read.
var skeleton = phrase.New([]string{
	`^Say in one (?:or two sentences what this person will get done|sentence what someone with this skill does)\b`, `^Tell candidates whom they meet\b`,
	`^Describe the most important task of this job(\.)`, `^A skill that only this role needs$`, `^Write here what the job is really like\b`,
})

// skeletonAnchor is what it writes as an anchor.
var skeletonAnchor = phrase.New([]string{`^Describe an (?:answer that (?:shows little of this skill|meets the bar)|outstanding answer)(\.)`})

// orders are notes to an author in brackets.
var orders = phrase.New([]string{
	`(?i)\[(?:insert|add|enter|fill in|replace|describe) [^\[\]]{2,80}\\?\]|\[(?:tb[dca]|todo|fixme|placeholder|to be (?:defined|determined|announced|confirmed))\b[^\[\]]{0,80}\\?\]|\[(?:x{2,}|_{2,}|\?{2,})\]`,
	`(?i)\{\{?\s?(?:insert|add|enter|fill in|replace|describe) [^{}]{2,80}\}\}?`,
	`(?i)(^\\?|[\s(]\\?)<(?:insert|add|enter|fill in|replace|describe) [^<>]{2,80}\\?>|(^\\?|[\s(]\\?)<(?:tb[dca]|todo|fixme|placeholder)\\?>`,
	`(?i)[\[{<](?:your|the|some|more|my|our) (?:[\w'/-]+ ){1,6}(?:goes )?here\\?[\]}>]|[\[{<](?:text|description|summary|details|content)(?: goes| comes)? here\\?[\]}>]`,
})

// gaps are names in brackets, to be filled in for each vacancy. In a question the interviewer does that.
var gaps = phrase.New([]string{
	`(?i)\[\s?(?:(?:the|our|your|name of|name of the)\s)?(?:company|organi[sz]ation|employer|team|department|role|job|position|city|town|location|country|region|product|industry|salary|amount|currency|number|date|time|year|start date|link|url|email|e-mail|phone|address|name|manager|hiring manager|recruiter)(?:'s)?(?:\s(?:name|title|here|range|names|description|address))?\s?\\?\]`,
	`(?i)\{\{?\s?(?:company|organi[sz]ation|employer|job|role|team|location|city|salary|department|position)(?:[_ .-]?(?:name|title|range))?\s?\}\}?`,
	`(?i)(^\\?|[\s(]\\?)<(?:(?:the|our|your|name of|name of the)\s)?(?:company|organi[sz]ation|employer|team|department|role|job|position|city|location|country|region|salary|amount|start date)(?:[_ -](?:name|title|range))?\\?>`,
	`(?i)(^\\?|[\s(]\\?)<(?:your|our) (?:name|address|email|e-mail|phone|product|industry|title|url|website)\\?>`,
},
	`(?i).{0,120}\b(?:subject|file ?name|name your|named|titled|reference)\b.{0,120}`, // what applicants are to write
	`"[^"]{0,160}"`,
)

// toldToWrite are words that tell applicants what to write.
var toldToWrite = phrase.New([]string{`(?i)\b(?:subject(?: lines?)?|file ?names?|name your|titled|format|template)\b`})

// blanks are left to be filled in.
var blanks = phrase.New([]string{
	`(^|[\s(:$€£])(?:___)_*($|[\s).,;:!%€])`,
	`(^|[:(–—-]\s?|\b(?:is|are)\s)(?:\?\?\?)\?*($|[\s).,;])`,
},
	`(?i)\b(?:sign|signed|signature|initials|dated?)\b[\w :,]{0,30}___[_ ]*`, // a form
)

// crosses stand for a name or a figure.
var crosses = phrase.New([]string{
	`(^|[.!?:] |\b(?i:at|with|for|by|of|to|in|on|from|after|about|as|join|the|our|your|an?|and|than|over|least|needs?|seeks?|hires?|wants?|contact|call|ask|meet|tell|know|use|using|run|lead|manage|sell|build|is|are) )X{3,}($|[.,;:!?)]|\s[a-z])`,
	`[$€£]\s?X{2,}(?:[.,]X{2,})*k?\b|[$€£]\s?x{2,3},x{3}\b|\bX{1,3}(?:,X{3})+\b`,
	`\bX{2,} (?:years?|percent|people|days|EUR|USD|GBP)\b`,
},
	`\bX{3,} (?i:rated|content|films?|movies|material|sites?|adult|format|notation)\b`,
	`(?i)\b(?:format|pattern|mask|like|such as|article|title|chapter|part|annex|sizes?)\W[^.]{0,20}\bX{3,}`,
	`(?i)\b(?:shirts?|jackets?|vests?|trousers|overalls|uniforms?|clothes|clothing)\b[^.]{0,40}\bX{3,}`,
	`\bX{3,}(?: to| or| and|,|/) ?(?:S|M|X*L)\b`,
)

func reportPlaceholdersIn(f *rule.Finder, r *hiring.Role) {
	if r.Status != hiring.Open && r.Status != hiring.Template {
		return
	}
	severity := source.Info
	if r.Status == hiring.Open {
		severity = source.Error
		NoteNotices(f, r)
	}
	reportPlaceholders(f, append(shortTexts(f, r), f.Posting(r)...), severity)
	reportGaps(f, f.Asked(r), severity)
	var anchors []hiring.Anchor
	for _, s := range r.Skills {
		anchors = append(anchors, s.Anchors...)
	}
	for _, q := range r.Questions {
		anchors = append(anchors, q.Anchors...)
	}
	for _, a := range anchors {
		p := f.Line(rule.SkillScope, a.Text.Text)
		reportUnwritten(f, &p, severity, skeletonAnchor.In(&p.Words))
	}
}

// shortTexts are the short texts of a posting that say no more than a name.
func shortTexts(f *rule.Finder, r *hiring.Role) []rule.Passage {
	texts := []hiring.Text{r.TitleSuffix, r.Team, r.ReportsToTitle}
	for _, l := range r.Locations {
		texts = append(texts, l.City, l.Region)
	}
	for _, o := range r.Outcomes {
		texts = append(texts, o.By)
	}
	var passages []rule.Passage
	for _, t := range texts {
		if !t.IsZero() {
			passages = append(passages, f.Line(rule.TermsScope, t))
		}
	}
	return passages
}

// reportPlaceholders looks through what candidates read.
func reportPlaceholders(f *rule.Finder, passages []rule.Passage, severity source.Severity) {
	instructs := false // whether applicants are told what to write, in the list that follows
	for i := range passages {
		p := &passages[i]
		found := skeleton.In(&p.Words)
		if p.Kind != markdown.ItemPassage {
			instructs = len(toldToWrite.In(&p.Words)) > 0
		}
		if hasBrackets(p) && !instructs {
			found = append(found, gaps.In(&p.Words)...)
		}
		reportUnwritten(f, p, severity, found)
	}
}

// reportGaps looks through what they are asked.
func reportGaps(f *rule.Finder, questions []rule.Asked, severity source.Severity) {
	for i := range questions {
		reportUnwritten(f, &questions[i].Passage, severity, nil)
	}
}

// reportUnwritten reports the placeholders of a passage, those that were found already among them.
func reportUnwritten(f *rule.Finder, p *rule.Passage, severity source.Severity, found []phrase.Match) {
	found = slices.Concat(found, unwritten.In(&p.Words), blanks.In(&p.Words))
	if hasBrackets(p) {
		found = append(found, orders.In(&p.Words)...)
	}
	if strings.Contains(p.Text, "XX") || strings.Contains(p.Text, "xx,xxx") {
		found = append(found, crosses.In(&p.Words)...)
	}
	slices.SortFunc(found, func(a, b phrase.Match) int { return a.From - b.From })
	for _, m := range phrase.WithoutOverlaps(found) {
		f.Report(p.At(m.From, m.To), "“%s” is a placeholder for missing text", strings.ReplaceAll(p.Text[m.From:m.To], `\`, "")).
			Help("write the text, or remove the sentence").Severity = severity
	}
}

// hasBrackets is asked before patterns are, because hardly any text has some.
func hasBrackets(p *rule.Passage) bool { return strings.ContainsAny(p.Text, "[{<") }
