package hiring

import "rolewright/build/source"

// Rules lists the rules about the format of files and about references between them.
func Rules() []*source.Rule {
	return []*source.Rule{
		badAddress, badFileName, badID, badScale, circularReportsTo, colonInPlainText, commaDivides, duplicateID, emptyItem,
		frontMatterMissing, interviewUnclear, logoElsewhere, missingField, notMarkdown, outOfRange, questionNotAsked,
		questionNotRated, tooLong, unknownCountry, unknownCurrency, unknownFamily, unknownInterview,
		unknownKey, unknownLanguage, unknownLevel, unknownNotice, unknownPicture, unknownQuestion,
		unknownRating, unknownRole, unknownSkill, unknownZone, unknownValue, useAndAsk, useAndName, wrongType,
	}
}

var badAddress = &source.Rule{
	Name: "bad-address", Fixed: true, Reliable: true,
	Doc: "An address is incomplete or not one at all. Web addresses begin with https://; an e-mail address is " +
		"written alone.",
	Bad:  "url: example.com/jobs",
	Good: "url: https://example.com/jobs",
}

var badFileName = &source.Rule{
	Name: "bad-file-name", Fixed: true,
	Doc:  "A file's name is part of its page's address, so it is made of lowercase letters, digits and hyphens.",
	Bad:  "roles/Head Baker (new).md",
	Good: "roles/head-baker.md",
}

var badID = &source.Rule{
	Name: "bad-id", Fixed: true,
	Doc:  "An id is made of lowercase letters, digits and hyphens, because it appears in addresses.",
	Bad:  "id: First Talk",
	Good: "id: first-talk",
}

var badScale = &source.Rule{
	Name: "bad-scale", Fixed: true,
	Doc:  "A rating scale has at least two ratings from 1 on, each with a label.",
	Bad:  "rating_scale: {1: Poor}",
	Good: "rating_scale:\n  1: Poor\n  2: Good",
}

var circularReportsTo = &source.Rule{
	Name: "circular-reports-to", Fixed: true, Reliable: true,
	Doc:  "Following `reports_to` from this role leads back to it. Correct one of the roles on the way.",
	Bad:  "reports_to: head-baker  # in roles/head-baker.md",
	Good: "reports_to: managing-director",
}

var commaDivides = &source.Rule{
	Name: "comma-divides", Severity: source.Warning, Reliable: true,
	Doc: "In a list in square brackets a comma ends an item, so a sentence with a comma becomes two items. Put the " +
		"sentence in quotes, or write each item on a line of its own after “- ”.",
	Source: "YAML 1.2.2, §7.4.1",
	Bad:    "probes: [What if they insist, and shout?]",
	Good:   "probes: [\"What if they insist, and shout?\"]",
}

var colonInPlainText = &source.Rule{
	Name: "colon-in-text", Fixed: true,
	Doc: "A text has a colon followed by a space, which makes a key of the words before it. Put the whole text in " +
		"quotes.",
	Bad:  "responsibilities:\n  - Run the shift: plan, brief, hand over",
	Good: "responsibilities:\n  - \"Run the shift: plan, brief, hand over\"",
}

var duplicateID = &source.Rule{
	Name: "duplicate-id", Fixed: true, Reliable: true,
	Doc:  "Two things of one kind have the same id, so a reference to it could mean either. Rename one of them.",
	Bad:  "interviews:\n  - name: Trial shift\n  - name: Trial shift",
	Good: "interviews:\n  - name: Trial shift\n  - name: Second shift",
}

var emptyItem = &source.Rule{
	Name: "empty-item", Fixed: true,
	Doc:  "An item of a list has no text. Write it, or remove the hyphen.",
	Bad:  "responsibilities:\n  -",
	Good: "responsibilities:\n  - Bake bread",
}

var frontMatterMissing = &source.Rule{
	Name: "front-matter-missing", Fixed: true,
	Doc:  "Roles, skills and other files begin with front matter: keys between two lines with just ---.",
	Bad:  "You bake bread.",
	Good: "---\ntitle: Baker\n---\n\nYou bake bread.",
}

var interviewUnclear = &source.Rule{
	Name: "interview-unclear", Fixed: true,
	Doc: "It isn't clear which interview asks a question. Name the interview, or the skill that one interview " +
		"focuses on.",
	Bad:  "- ask: What do you check before the oven is opened?",
	Good: "- ask: What do you check before the oven is opened?\n  skill: baking",
}

var logoElsewhere = &source.Rule{
	Name: "logo-elsewhere", Fixed: true, Reliable: true,
	Doc: "The organisation's logo is a picture on another website. Every page would ask that website for it, and " +
		"so tell it who reads what. Copy the picture into content/.",
	Bad:  "logo: https://example.com/logo.png",
	Good: "logo: logo.png",
}

var missingField = &source.Rule{
	Name: "missing-field", Fixed: true,
	Doc:  "A field that is needed is missing or empty. The finding says which, and what it holds.",
	Bad:  "---\nsummary: Bakes.\n---",
	Good: "---\ntitle: Baker\nsummary: Bakes.\n---",
}

var notMarkdown = &source.Rule{
	Name: "not-markdown", Severity: source.Warning, Reliable: true,
	Doc: "A file among the roles, skills, pages or notices doesn't end in .md, so it is ignored. Give it that " +
		"ending, or keep it elsewhere.",
}

var outOfRange = &source.Rule{
	Name: "out-of-range", Fixed: true,
	Doc:  "A number or date is outside of what is possible, or the smaller of two is larger than the other.",
	Bad:  "minutes: 4500",
	Good: "minutes: 45",
}

var questionNotAsked = &source.Rule{
	Name: "question-not-asked", Fixed: true,
	Doc: "A question is about a skill that no interview focuses on, so nobody would ask it. Add the skill to " +
		"an interview's `focus`.",
	Bad:  "- ask: How do you rest dough?\n  skill: baking  # no interview has it in its focus",
	Good: "interviews:\n  - name: Trial shift\n    focus: [baking]",
}

var questionNotRated = &source.Rule{
	Name: "question-not-rated", Fixed: true,
	Doc: "An interview asks a question about a skill that it doesn't rate. Add the skill to the interview's " +
		"`focus`, or ask the question elsewhere.",
	Bad:  "- ask: How do you rest dough?\n  skill: baking\n  interview: first-talk  # focus: [teamwork]",
	Good: "- ask: How do you rest dough?\n  skill: baking\n  interview: trial-shift  # focus: [baking]",
}

var tooLong = &source.Rule{
	Name: "too-long", Fixed: true, Reliable: true,
	Doc: "A text is longer than the place where it appears allows. Shorten it, and put the rest into the text " +
		"below the front matter.",
}

var unknownCountry = &source.Rule{
	Name: "unknown-country", Fixed: true, Reliable: true,
	Doc:  "A country is written as the two capital letters of ISO 3166.",
	Bad:  "country: UK",
	Good: "country: GB",
}

var unknownCurrency = &source.Rule{
	Name: "unknown-currency", Fixed: true, Reliable: true,
	Doc:  "A currency is written as the three capital letters of ISO 4217.",
	Bad:  "currency: Euro",
	Good: "currency: EUR",
}

var unknownFamily = &source.Rule{
	Name: "unknown-family", Fixed: true,
	Doc:  "A role names a job family that content/site.yaml doesn't have under `families`.",
	Bad:  "family: baking",
	Good: "families:\n  baking: {name: Baking}",
}

var unknownInterview = &source.Rule{
	Name: "unknown-interview", Fixed: true,
	Doc:  "A question names an interview that its role doesn't have. Use the interview's id.",
	Bad:  "interview: trial",
	Good: "interview: trial-shift",
}

var unknownKey = &source.Rule{
	Name: "unknown-key", Fixed: true,
	Doc: "A file holds a key that isn't part of the format, so nothing would be made of its value. Most often " +
		"it is misspelt or indented wrongly.",
	Bad:  "sumary: Bakes.",
	Good: "summary: Bakes.",
}

var unknownZone = &source.Rule{
	Name: "unknown-time-zone", Fixed: true,
	Doc:  "A time zone is written as its name in the IANA time zone database.",
	Bad:  "time_zone: CET+1",
	Good: "time_zone: Europe/Berlin",
}

var unknownLanguage = &source.Rule{
	Name: "unknown-language", Fixed: true,
	Doc:  "A language is written as its code.",
	Bad:  "locale: english",
	Good: "locale: en-GB",
}

var unknownLevel = &source.Rule{
	Name: "unknown-level", Fixed: true,
	Doc:  "A role names a level that content/site.yaml doesn't have under `levels`.",
	Bad:  "level: master",
	Good: "level: lead",
}

var unknownNotice = &source.Rule{
	Name: "unknown-notice", Fixed: true,
	Doc:  "A role names a notice for which there is no file in content/notices/.",
	Bad:  "notices: [benefit]",
	Good: "notices: [benefits]",
}

var unknownPicture = &source.Rule{
	Name: "unknown-picture", Fixed: true,
	Doc:  "The settings name a picture that isn't in content/.",
	Bad:  "logo: badge.svg",
	Good: "logo: logo.svg",
}

var unknownQuestion = &source.Rule{
	Name: "unknown-question", Fixed: true,
	Doc: "A role uses a question that the skill's file doesn't have. Use the skill's id, a slash and the " +
		"question's id.",
	Bad:  "use: baking/rest",
	Good: "use: baking/resting-dough",
}

var unknownRating = &source.Rule{
	Name: "unknown-rating", Fixed: true,
	Doc:  "An anchor describes a rating that the rating scale doesn't have.",
	Bad:  "anchors:\n  good: Rests every dough.",
	Good: "anchors:\n  4: Rests every dough.",
}

var unknownRole = &source.Rule{
	Name: "unknown-role", Fixed: true,
	Doc:  "`reports_to` names a role for which there is no file in roles/.",
	Bad:  "reports_to: headbaker",
	Good: "reports_to: head-baker",
}

var unknownSkill = &source.Rule{
	Name: "unknown-skill", Fixed: true,
	Doc:  "Something names a skill that neither the role nor the library has.",
	Bad:  "focus: [bakking]",
	Good: "focus: [baking]",
}

var unknownValue = &source.Rule{
	Name: "unknown-value", Fixed: true,
	Doc:  "A field allows only certain values, which the finding lists.",
	Bad:  "workplace: home",
	Good: "workplace: remote",
}

var useAndAsk = &source.Rule{
	Name: "use-and-ask", Fixed: true,
	Doc:  "A question either comes from the library, with `use`, or has words of its own, with `ask`.",
	Bad:  "- use: baking/resting-dough\n  ask: How do you rest dough?",
	Good: "- use: baking/resting-dough",
}

var useAndName = &source.Rule{
	Name: "use-and-name", Fixed: true,
	Doc:  "A skill either comes from the library, with `use`, or is described in the role, with `name`.",
	Bad:  "- use: baking\n  name: Baking",
	Good: "- use: baking",
}

var wrongType = &source.Rule{
	Name: "wrong-type", Fixed: true,
	Doc:  "A field holds a value of another kind than it should, such as a text in place of a list.",
	Bad:  "minutes: three quarters of an hour",
	Good: "minutes: 45",
}
