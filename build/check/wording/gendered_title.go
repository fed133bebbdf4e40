package wording

import (
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var genderedTitle = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "gendered-title",
		Severity: source.Warning,
		Doc: "The title is meant for one sex: salesman, waitress, foreman. Laws ask for neutral titles, and people of " +
			"the other sex are less likely to search for them and to apply. Use the neutral word: salesperson, " +
			"server, supervisor." + rule.NotAdvice,
		Source: facts.Cited("Titles are for everybody.", "EU-2023-970-5", "US-TITLE-VII", "US-CFR-1604.5"),
		Bad:    "title: Salesman",
		Good:   "title: Salesperson",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		title := f.Line(rule.TitleScope, r.Title)
		for _, m := range f.Said(titlesForOneSex, &title) {
			f.Report(title.At(m.From, m.To), "“%s” is a title for one sex", title.Text[m.From:m.To]).
				Help("write %s", neutralTitle(title.Words.Lower[m.From:m.To]))
		}
	},
})

var titlesForOneSex = phrase.New([]string{
	`(?i)\b(?:sales|fore|chair|crafts|repair|handy|service|delivery|door|grounds|business|drafts|draughts|lines?|work|fire|signal|journey|ombuds|milk|bell|boat)(?:m[ae]n|wom[ae]n)\b`,
	`(?i)\b(?:police|post|camera|anchor|bar|spokes|trades|watch|ferry|fisher|bin|weather|stunt|sound|stores|sports|council)(?:m[ae]n|wom[ae]n)\b`,
	`(?i)\b(?:waitress|bar ?tendress|steward(?:ess)|sculptress|editress|authoress|instructress|directress|conductress|murderess|poetess|huntress|hostler-ess|host(?:ess)|seamstress|actress|manageress|headmistress|headmaster|usherette|governess)(?:es)?\b`,
	`(?i)\b(?:wait|steward|host|seamstr|actr|bartendr|barten?dr|manager|usher|govern|launder|laundr|tailor)esses\b|\b(?:waiter|steward|host|actor)/(?:ess|ress)\b|\b(?:(?:sales|counter|shop|office|delivery|kitchen|bar|cabana|ball|stock|copy|page|pool|paper|news|shoe|cow|stable|weather|call|camera|script|hat ?check|coat ?check|cigarette)[- ]?(?:girls?|boys?|lad(?:y|ies)|gals?))\b|\b(?:sales|repair|handy|door|yard|line|bag|tow|crew|garbage|rod|chain|flag|rig|pump|lumber|long ?shore|cattle|clergy|congress|assembly|alder|cable|gun|infantry|mail|middle|pit|plains|rail|router|sand|sea|seed|switch|tax|trap|trench|watch|yeo)m[ae]n\b|\b(?:house)?maids?\b|\b(?:busboys?|salesgirls?|barmaids?|girl friday|poster girl|(?:cleaning|dinner|tea|lollipop) lad(?:y|ies)|saleslad(?:y|ies)|(?:office|delivery|tea|errand|bell)[ -]?boys?)\b`,
},
	`(?i)\bmaid of honou?r\b`,
	`(?i)\bpostman (?:api|collections?|tests?|platform)\b`,
	`(?i)\b\w+m[ae]n ?(?:/|or) ?\w*wom[ae]n\b|\b\w+wom[ae]n ?(?:/|or) ?\w*m[ae]n\b`,
	`(?i)\bwaiter ?(?:/|or) ?waitress\b|\bwaitress ?(?:/|or) ?waiter\b`,
	`(?i)\bhost ?(?:/|or) ?hostess\b|\bhostess ?(?:/|or) ?host\b`,
)

// neutralTitle says what a title can be called instead.
func neutralTitle(title string) string {
	for _, t := range [...][2]string{
		{"salesm", "salesperson"}, {"salesw", "salesperson"}, {"salesg", "salesperson"}, {"fore", "supervisor"},
		{"chair", "chair"}, {"waitress", "server"}, {"stewardess", "flight attendant"}, {"hostess", "host"},
		{"fire", "firefighter"}, {"police", "police officer"}, {"post", "postal worker"}, {"crafts", "craftsperson"},
		{"repair", "repairer"}, {"camera", "camera operator"}, {"delivery", "delivery driver"}, {"spokes", "spokesperson"},
		{"maid", "room attendant"}, {"cleaning", "cleaner"}, {"actress", "actor"}, {"headm", "head teacher"},
		{"ferry", "ferry operator"}, {"manageress", "manager"},
	} {
		if strings.HasPrefix(title, t[0]) {
			return "“" + t[1] + "”, or another neutral word"
		}
	}
	return "a neutral word, such as one in -person, -worker or -er"
}
