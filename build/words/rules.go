package words

import "rolewright/build/source"

// Rules lists the rules about a site's own words.
func Rules() []*source.Rule {
	return []*source.Rule{wordsFile, wordsKey, wordsMark, wordsPlural, wordsText}
}

var wordsFile = &source.Rule{
	Name: "words-file", Fixed: true,
	Doc: "A file in content/words/ isn't named after a language, so it isn't read. Name it after the language's code, " +
		"as in `locale`, with .yaml at the end.",
	Source: "BCP 47 (RFC 5646), language tags",
	Bad:    "content/words/german.yaml",
	Good:   "content/words/de.yaml",
}

var wordsKey = &source.Rule{
	Name: "words-key", Fixed: true,
	Doc: "A file in content/words/ has a text for a key that no page uses. Usually the key is misspelt; `rolewright words de` " +
		"lists all keys.",
	Source: "The words of the pages: `rolewright words en` prints them.",
	Bad:    "home:\n  led: All our roles.",
	Good:   "home:\n  lead: All our roles.",
}

var wordsMark = &source.Rule{
	Name: "words-placeholder", Fixed: true,
	Doc: "A text in content/words/ lacks a placeholder such as `{day}`, or a link such as `<debrief>…</debrief>`, that the " +
		"English text has, or adds one. The page would show a gap there.",
	Source: "The words of the pages: `rolewright words en` prints them.",
	Bad:    "posting:\n  until: bis bald",
	Good:   "posting:\n  until: bis {day}",
}

var wordsPlural = &source.Rule{
	Name: "words-plural", Fixed: true,
	Doc: "A text with a number lacks a plural form that its language has, or has one that the language doesn't have. " +
		"The forms are those of the Unicode Common Locale Data Repository (CLDR).",
	Source: "Unicode CLDR, plural rules: https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html",
	Bad:    "count:\n  roles:\n    one: \"{n} role\"",
	Good:   "count:\n  roles:\n    one: \"{n} role\"\n    other: \"{n} roles\"",
}

var wordsText = &source.Rule{
	Name: "words-text", Fixed: true,
	Doc:    "A key in content/words/ has no text. Write the text that the page should show, or delete the line.",
	Source: "The words of the pages: `rolewright words en` prints them.",
	Bad:    "home:\n  lead:",
	Good:   "home:\n  lead: All our roles.",
}
