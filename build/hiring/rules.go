package hiring

import "rolewright/build/source"

// Rules lists the rules about the format of files and about references between them.
func Rules() []*source.Rule {
	return []*source.Rule{
		badAddress, badColour, badFileName, badID, badScale, circularReportsTo, colonInPlainText, commaDivides, duplicateID, emptyItem,
		frontMatterMissing, interviewUnclear, logoElsewhere, missingField, newerFormat, notMarkdown, outOfRange, paleAccent, questionNotAsked,
		questionNotRated, tooLong, translationAlone, translationFixed, translationUneven, unknownCountry, unknownCurrency, unknownFamily, unknownHeading, unknownInterview,
		unknownKey, unknownLanguage, unknownLevel, unknownNotice, unknownPicture, unknownQuestion,
		unknownRating, unknownRole, unknownSkill, unknownZone, unknownValue, useAndAsk, useAndName, wrongType,
	}
}

var badAddress = &source.Rule{
	Name: "bad-address", Fixed: true, Reliable: true,
	Doc: "An address is incomplete or isn't an address. Web addresses begin with https://, and an email address is " +
		"written without anything around it.",
	Source: "RFC 3986 (web addresses) and RFC 5322 (email addresses)",
	Bad:    "url: example.com/jobs",
	Good:   "url: https://example.com/jobs",
}

var badFileName = &source.Rule{
	Name: "bad-file-name", Fixed: true,
	Doc: "The name of a file can't be used in an address. It becomes part of the page's address, so it may contain " +
		"only lowercase letters, digits and hyphens. Rename the file.",
	Source: "RFC 3986, §2.3: characters that an address can carry unchanged",
	Bad:    "roles/Head Baker (new).md",
	Good:   "roles/head-baker.md",
}

var badID = &source.Rule{
	Name: "bad-id", Fixed: true,
	Doc: "An id contains something other than lowercase letters, digits and hyphens. Ids appear in addresses, where " +
		"other characters cause trouble.",
	Source: "RFC 3986, §2.3: characters that an address can carry unchanged",
	Bad:    "id: First Talk",
	Good:   "id: first-talk",
}

var badScale = &source.Rule{
	Name: "bad-scale", Fixed: true,
	Doc:    "A rating scale needs at least two ratings, from 1 up, each with a label.",
	Source: "The format of a site; `rolewright help rating_scale` shows it.",
	Bad:    "rating_scale: {1: Poor}",
	Good:   "rating_scale:\n  1: Poor\n  2: Good",
}

var circularReportsTo = &source.Rule{
	Name: "circular-reports-to", Fixed: true, Reliable: true,
	Doc:    "Following `reports_to` from this role leads back to it. Correct one of the roles along the way.",
	Source: "The format of a site; `rolewright help reports_to` shows it.",
	Bad:    "reports_to: head-baker  # in roles/head-baker.md",
	Good:   "reports_to: managing-director",
}

var commaDivides = &source.Rule{
	Name: "comma-divides", Severity: source.Warning, Reliable: true,
	Doc: "In a list in square brackets a comma ends an item, so a sentence with a comma becomes two items. Put the " +
		"sentence in quotes, or write each item on its own line after “- ”.",
	Source: "YAML 1.2.2, §7.4.1",
	Bad:    "probes: [What if they insist, and shout?]",
	Good:   "probes: [\"What if they insist, and shout?\"]",
}

var colonInPlainText = &source.Rule{
	Name: "colon-in-text", Fixed: true,
	Doc: "A text contains a colon followed by a space, which YAML reads as a key and its value. Put the whole text in " +
		"quotes.",
	Source: "YAML 1.2.2, §7.3.3: plain text can't contain a colon followed by a space",
	Bad:    "responsibilities:\n  - Run the shift: plan, brief, hand over",
	Good:   "responsibilities:\n  - \"Run the shift: plan, brief, hand over\"",
}

var duplicateID = &source.Rule{
	Name: "duplicate-id", Fixed: true,
	Doc:    "Two things of the same kind have the same id, so a reference to it could mean either. Rename one of them.",
	Source: "The format of a site; `rolewright help interviews` shows it.",
	Bad:    "interviews:\n  - name: Trial shift\n  - name: Trial shift",
	Good:   "interviews:\n  - name: Trial shift\n  - name: Second shift",
}

var emptyItem = &source.Rule{
	Name: "empty-item", Fixed: true,
	Doc:    "An item of a list has no text. Write the text, or remove the hyphen.",
	Source: "YAML 1.2.2, §8.2.1: a hyphen with nothing after it is an empty item",
	Bad:    "responsibilities:\n  -",
	Good:   "responsibilities:\n  - Bake bread",
}

var frontMatterMissing = &source.Rule{
	Name: "front-matter-missing", Fixed: true,
	Doc: "A file doesn't begin with front matter. Roles, skills, notices and pages begin with keys between two lines " +
		"of ---.",
	Source: "The convention of static site generators: a file begins with front matter",
	Bad:    "You bake bread.",
	Good:   "---\ntitle: Baker\n---\n\nYou bake bread.",
}

var interviewUnclear = &source.Rule{
	Name: "interview-unclear", Fixed: true,
	Doc: "It isn't clear which interview asks a question. Name the interview, or name a skill that only one interview " +
		"focuses on.",
	Source: "The format of a site; `rolewright help questions` shows it.",
	Bad:    "- ask: What do you check before the oven is opened?",
	Good:   "- ask: What do you check before the oven is opened?\n  skill: baking",
}

var logoElsewhere = &source.Rule{
	Name: "logo-elsewhere", Fixed: true, Reliable: true,
	Doc: "The organisation's logo is a picture on another website. Every page would load it from there, which tells " +
		"that website who reads what. Copy the picture into content/.",
	Source: "rolewright's own promise: a page that has loaded asks the network for nothing",
	Bad:    "logo: https://example.com/logo.png",
	Good:   "logo: logo.png",
}

var missingField = &source.Rule{
	Name: "missing-field", Fixed: true,
	Doc:    "A required field is missing or empty. The finding says which one, and what to put there.",
	Source: "The format of a site; `rolewright help fields` lists it.",
	Bad:    "---\nsummary: Bakes.\n---",
	Good:   "---\ntitle: Baker\nsummary: Bakes.\n---",
}

var notMarkdown = &source.Rule{
	Name: "not-markdown", Severity: source.Warning, Reliable: true,
	Doc: "A file among the roles, skills, pages or notices doesn't end in .md, so it is ignored. Give it that ending, " +
		"or move it.",
	Source: "The layout of a site: roles, skills, notices and pages are Markdown files",
	Bad:    "roles/nurse.docx",
	Good:   "roles/nurse.md",
}

var outOfRange = &source.Rule{
	Name: "out-of-range", Fixed: true,
	Doc:    "A number or date is impossible, or the smaller of two is larger than the other.",
	Source: "The format of a site; `rolewright help fields` lists it.",
	Bad:    "minutes: 4500",
	Good:   "minutes: 45",
}

var questionNotAsked = &source.Rule{
	Name: "question-not-asked", Fixed: true,
	Doc: "A question is about a skill that no interview focuses on, so no one would ask it. Add the skill to the " +
		"`focus` of an interview.",
	Source: "The format of a site; `rolewright help interviews` shows it.",
	Bad:    "- ask: How do you rest dough?\n  skill: baking  # no interview has it in its focus",
	Good:   "interviews:\n  - name: Trial shift\n    focus: [baking]",
}

var questionNotRated = &source.Rule{
	Name: "question-not-rated", Fixed: true,
	Doc: "An interview asks a question about a skill that it doesn't rate. Add the skill to the interview's `focus`, " +
		"or ask the question elsewhere.",
	Source: "The format of a site; `rolewright help interviews` shows it.",
	Bad:    "- ask: How do you rest dough?\n  skill: baking\n  interview: first-talk  # focus: [teamwork]",
	Good:   "- ask: How do you rest dough?\n  skill: baking\n  interview: trial-shift  # focus: [baking]",
}

var tooLong = &source.Rule{
	Name: "too-long", Fixed: true, Reliable: true,
	Doc: "A text is longer than the place where it appears allows. Shorten it, and put the rest into the text below " +
		"the front matter.",
	Source: "The format of a site; `rolewright help summary` shows it.",
	Bad:    "summary: a paragraph of 400 characters",
	Good:   "summary: one or two sentences, at most 280 characters",
}

var unknownCountry = &source.Rule{
	Name: "unknown-country", Fixed: true, Reliable: true,
	Doc:    "A country isn't one of the two-letter codes of ISO 3166, in capitals.",
	Source: "ISO 3166-1, two-letter codes",
	Bad:    "country: UK",
	Good:   "country: GB",
}

var unknownCurrency = &source.Rule{
	Name: "unknown-currency", Fixed: true, Reliable: true,
	Doc:    "A currency isn't one of the three-letter codes of ISO 4217, in capitals.",
	Source: "ISO 4217, three-letter codes",
	Bad:    "currency: Euro",
	Good:   "currency: EUR",
}

var unknownFamily = &source.Rule{
	Name: "unknown-family", Fixed: true,
	Doc: "A role names a family that isn't listed under `families` in content/site.yaml. Add the family there, or " +
		"correct the name.",
	Source: "The format of a site; `rolewright help family` shows it.",
	Bad:    "family: baking",
	Good:   "families:\n  baking: {name: Baking}",
}

var unknownHeading = &source.Rule{
	Name: "unknown-heading", Fixed: true,
	Doc: "A chart names a heading that its page doesn't have. Write the heading as it is in the page, or " +
		"leave `under` out.",
	Source: "The format of a site; `rolewright help charts` shows it.",
	Bad:    "under: Sum it up  # the page has the heading “Sums”",
	Good:   "under: Sums",
}

var unknownInterview = &source.Rule{
	Name: "unknown-interview", Fixed: true,
	Doc:    "A question names an interview that its role doesn't have. Use the interview's id or name.",
	Source: "The format of a site; `rolewright help interviews` shows it.",
	Bad:    "interview: trial",
	Good:   "interview: trial-shift",
}

var unknownKey = &source.Rule{
	Name: "unknown-key", Fixed: true,
	Doc: "A file contains a key that isn't part of the format, so its value would be ignored. Usually it's misspelt or " +
		"indented wrongly. `rolewright help fields` lists the keys.",
	Source: "The format of a site; `rolewright help fields` lists it.",
	Bad:    "sumary: Bakes.",
	Good:   "summary: Bakes.",
}

var unknownZone = &source.Rule{
	Name: "unknown-time-zone", Fixed: true,
	Doc:    "A time zone isn't a name from the IANA time zone database, such as Europe/Berlin.",
	Source: "IANA time zone database",
	Bad:    "time_zone: CET+1",
	Good:   "time_zone: Europe/Berlin",
}

var translationAlone = &source.Rule{
	Name: "translation-alone", Fixed: true,
	Doc: "A file is named as a translation, such as partner-manager.de.md, and what it translates isn't there. The " +
		"file without a language in its name holds what is the same in every language.",
	Source: "The format of a site; `rolewright help language` explains it.",
	Bad:    "roles/icu-nurse.de.md, and no roles/icu-nurse.md",
	Good:   "roles/icu-nurse.md and roles/icu-nurse.de.md",
}

var translationFixed = &source.Rule{
	Name: "translation-fixed", Fixed: true, Reliable: true,
	Doc: "A translation says what is the same in every language, such as the pay, a date or the status. Only the file " +
		"that it translates can, so that no two languages ever disagree.",
	Source: "The format of a site; `rolewright help language` lists what a translation may have.",
	Bad:    "status: open, in roles/icu-nurse.de.md",
	Good:   "status: open, in roles/icu-nurse.md",
}

var translationUneven = &source.Rule{
	Name: "translation-uneven", Severity: source.Warning, Reliable: true,
	Doc: "A list in a translation has fewer or more items than the list that it translates. Items are matched by their " +
		"order, so one of them is probably missing; the page shows the rest in the original language.",
	Source: "The format of a site; `rolewright help language` explains it.",
	Bad:    "3 responsibilities in roles/icu-nurse.md, 2 in roles/icu-nurse.de.md",
	Good:   "3 responsibilities in both, in the same order",
}

var unknownLanguage = &source.Rule{
	Name: "unknown-language", Fixed: true,
	Doc:    "A language isn't given as a code, such as en, en-GB or de.",
	Source: "BCP 47 (RFC 5646), language tags",
	Bad:    "locale: english",
	Good:   "locale: en-GB",
}

var unknownLevel = &source.Rule{
	Name: "unknown-level", Fixed: true,
	Doc: "A role names a level that isn't listed under `levels` in content/site.yaml. Add the level there, or correct " +
		"the name.",
	Source: "The format of a site; `rolewright help level` shows it.",
	Bad:    "level: master",
	Good:   "level: lead",
}

var unknownNotice = &source.Rule{
	Name: "unknown-notice", Fixed: true,
	Doc: "A role or the settings name a notice that has no file in content/notices/. Add the file, or correct the " +
		"name.",
	Source: "The format of a site; `rolewright help notices` shows it.",
	Bad:    "notices: [benefit]",
	Good:   "notices: [benefits]",
}

var unknownPicture = &source.Rule{
	Name: "unknown-picture", Fixed: true,
	Doc:    "The settings name a picture that isn't in content/. Copy it there, or correct the name.",
	Source: "The format of a site; `rolewright help organisation` shows it.",
	Bad:    "logo: badge.svg",
	Good:   "logo: logo.svg",
}

var unknownQuestion = &source.Rule{
	Name: "unknown-question", Fixed: true,
	Doc: "A role uses a question that the skill's file doesn't have. Write the skill's id, a slash and the question's " +
		"id.",
	Source: "The format of a site; `rolewright help questions` shows it.",
	Bad:    "use: baking/rest",
	Good:   "use: baking/resting-dough",
}

var unknownRating = &source.Rule{
	Name: "unknown-rating", Fixed: true,
	Doc:    "An anchor describes a rating that the rating scale doesn't have.",
	Source: "The format of a site; `rolewright help rating_scale` shows it.",
	Bad:    "anchors:\n  good: Rests every dough.",
	Good:   "anchors:\n  4: Rests every dough.",
}

var unknownRole = &source.Rule{
	Name: "unknown-role", Fixed: true,
	Doc: "`reports_to` names a role that has no file in roles/. Correct the id, or give the title of someone outside " +
		"the site.",
	Source: "The format of a site; `rolewright help reports_to` shows it.",
	Bad:    "reports_to: headbaker",
	Good:   "reports_to: head-baker",
}

var unknownSkill = &source.Rule{
	Name: "unknown-skill", Fixed: true,
	Doc:    "Something names a skill that neither the role nor the library has. Correct the name, or add the skill.",
	Source: "The format of a site; `rolewright help skills` shows it.",
	Bad:    "focus: [bakking]",
	Good:   "focus: [baking]",
}

var unknownValue = &source.Rule{
	Name: "unknown-value", Fixed: true,
	Doc:    "A field has a value that it doesn't allow. The finding lists those it does.",
	Source: "The format of a site; `rolewright help fields` lists it.",
	Bad:    "workplace: home",
	Good:   "workplace: remote",
}

var useAndAsk = &source.Rule{
	Name: "use-and-ask", Fixed: true,
	Doc: "A question has both `use` and `ask`, or neither. It comes from the library with `use`, or has its own words " +
		"with `ask`.",
	Source: "The format of a site; `rolewright help questions` shows it.",
	Bad:    "- use: baking/resting-dough\n  ask: How do you rest dough?",
	Good:   "- use: baking/resting-dough",
}

var useAndName = &source.Rule{
	Name: "use-and-name", Fixed: true,
	Doc: "A skill has both `use` and `name`, or neither. It comes from the library with `use`, or is described in the " +
		"role with `name`.",
	Source: "The format of a site; `rolewright help skills` shows it.",
	Bad:    "- use: baking\n  name: Baking",
	Good:   "- use: baking",
}

var wrongType = &source.Rule{
	Name: "wrong-type", Fixed: true,
	Doc:    "A field has the wrong type of value, such as a text where a list belongs. The finding shows the right one.",
	Source: "The format of a site; `rolewright help fields` lists it.",
	Bad:    "minutes: three quarters of an hour",
	Good:   "minutes: 45",
}
