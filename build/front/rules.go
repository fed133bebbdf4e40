package front

import "rolewright/build/source"

// Rules lists the rules about front matter and settings files.
func Rules() []*source.Rule {
	return []*source.Rule{
		badKey, duplicateKey, frontMatterCut, frontMatterTwice, frontMatterUnclosed, listInText,
		mergeConflict, notKeys, remarkInText, textInQuotes, TextTooLong, tomlSyntax, yamlAlias, yamlSyntax,
		yamlTag,
	}
}

var badKey = &source.Rule{
	Name: "bad-key", Fixed: true,
	Doc: "A key is a single word before a colon. Text that begins with [ or { is a list or a group to YAML, so " +
		"it can't be a key.",
	Bad:  "[title]: Partner Manager",
	Good: "title: Partner Manager",
}

var duplicateKey = &source.Rule{
	Name: "duplicate-key", Fixed: true, Reliable: true,
	Doc: "A key appears twice in the same place, so it isn't clear which value holds. Keep one of the two, or " +
		"join them.",
	Bad:  "title: Baker\ntitle: Head baker",
	Good: "title: Head baker",
}

var frontMatterCut = &source.Rule{
	Name: "front-matter-cut", Fixed: true,
	Doc: "A line that holds only --- ends the front matter, and more keys follow it. Remove the line, or " +
		"indent it if it belongs to a text.",
	Bad:  "---\ntitle: Baker\n---\nsummary: Bakes.\n---",
	Good: "---\ntitle: Baker\nsummary: Bakes.\n---",
}

var frontMatterTwice = &source.Rule{
	Name: "front-matter-twice", Fixed: true,
	Doc: "A second front matter follows the first, and would appear on the page as text. Join the two into " +
		"one.",
	Bad:  "---\ntitle: Baker\n---\n---\nsummary: Bakes.\n---",
	Good: "---\ntitle: Baker\nsummary: Bakes.\n---",
}

var frontMatterUnclosed = &source.Rule{
	Name: "front-matter-unclosed", Fixed: true,
	Doc:  "The front matter has no end: a line with just --- (+++ for TOML) is missing after its last key.",
	Bad:  "---\ntitle: Baker\n\nYou bake.",
	Good: "---\ntitle: Baker\n---\n\nYou bake.",
}

var listInText = &source.Rule{
	Name: "list-in-text", Fixed: true,
	Doc: "YAML would join the lines of this list into one text, because the hyphen lacks its space or the list " +
		"is indented under text.",
	Bad:  "responsibilities:\n  -Bake bread",
	Good: "responsibilities:\n  - Bake bread",
}

var mergeConflict = &source.Rule{
	Name: "merge-conflict", Fixed: true,
	Doc: "The file still holds both versions of a merge that git couldn't finish. Keep the right one, and " +
		"remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
}

var notKeys = &source.Rule{
	Name: "not-keys", Fixed: true,
	Doc: "A file's front matter, or a settings file, is made of keys with values. A list or a plain text " +
		"isn't.",
	Bad:  "- Baker",
	Good: "title: Baker",
}

var remarkInText = &source.Rule{
	Name: "remark-in-text", Severity: source.Warning, Reliable: true,
	Doc: "In YAML, # after a space starts a comment, so the rest of the line is ignored and part of a text is " +
		"lost. Put the whole text in quotes.",
}

var textInQuotes = &source.Rule{
	Name: "text-in-quotes", Severity: source.Warning, Reliable: true,
	Doc: "Curly quotation marks around a whole value are part of it and appear on the page. Only straight ones " +
		"are left out. Write title: ICU Nurse, not title: “ICU Nurse”.",
}

// TextTooLong finds texts that are longer than the program handles.
var TextTooLong = &source.Rule{
	Name: "text-too-long", Fixed: true,
	Doc: "A text is longer than any page needs to be. Divide it, or close the front matter if it was left " +
		"open.",
}

var tomlSyntax = &source.Rule{
	Name: "toml-syntax", Fixed: true,
	Doc:  "The front matter isn't valid TOML. Texts are in quotes, and a key and its value are on one line.",
	Bad:  "title = Baker",
	Good: "title = \"Baker\"",
}

var yamlAlias = &source.Rule{
	Name: "yaml-alias", Fixed: true,
	Doc: "To YAML, a word that begins with * or & is a reference. Sites don't use references; put the text in " +
		"quotes if it was meant as text.",
	Bad:  "summary: *New* ovens",
	Good: "summary: \"*New* ovens\"",
}

var yamlSyntax = &source.Rule{
	Name: "yaml-syntax", Fixed: true,
	Doc: "The front matter isn't valid YAML. Most often a text holds a colon followed by a space, a quotation " +
		"mark isn't closed, or a line is indented too far.",
	Bad:  "summary: Baker: nights",
	Good: "summary: \"Baker: nights\"",
}

var yamlTag = &source.Rule{
	Name: "yaml-tag", Fixed: true,
	Doc:  "To YAML, a word that begins with ! names a type. Put the text in quotes.",
	Bad:  "summary: !New ovens",
	Good: "summary: \"!New ovens\"",
}
