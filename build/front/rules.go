package front

import "rolewright/build/source"

// Rules lists the rules about front matter and settings files.
func Rules() []*source.Rule {
	return []*source.Rule{
		badKey, duplicateKey, frontMatterCut, frontMatterTwice, frontMatterUnclosed, listInText,
		mergeConflict, notKeys, remarkInText, TextInQuotes, TextTooLong, tomlSyntax, yamlAlias, yamlSyntax,
		yamlTag,
	}
}

var badKey = &source.Rule{
	Name: "bad-key", Fixed: true,
	Doc: "A key isn't a single word followed by a colon. To YAML, text that begins with [ or { is a list or a mapping, " +
		"so it can't be a key.",
	Source: "YAML 1.2.2, §7.4: lists and mappings in brackets",
	Bad:    "[title]: Partner Manager",
	Good:   "title: Partner Manager",
}

var duplicateKey = &source.Rule{
	Name: "duplicate-key", Fixed: true, Reliable: true,
	Doc:    "A key appears twice in the same place, so it isn't clear which value counts. Keep one, or merge them.",
	Source: "YAML 1.2.2, §3.2.1: keys are unique",
	Bad:    "title: Baker\ntitle: Head baker",
	Good:   "title: Head baker",
}

var frontMatterCut = &source.Rule{
	Name: "front-matter-cut", Fixed: true,
	Doc: "A line with just --- ends the front matter, but more keys follow it. Remove the line, or indent it if it " +
		"belongs to a text.",
	Source: "The convention of static site generators: the second line of --- ends the front matter",
	Bad:    "---\ntitle: Baker\n---\nsummary: Bakes.\n---",
	Good:   "---\ntitle: Baker\nsummary: Bakes.\n---",
}

var frontMatterTwice = &source.Rule{
	Name: "front-matter-twice", Fixed: true,
	Doc:    "A second front matter follows the first, and would appear on the page as text. Merge the two.",
	Source: "The convention of static site generators: a file has one front matter",
	Bad:    "---\ntitle: Baker\n---\n---\nsummary: Bakes.\n---",
	Good:   "---\ntitle: Baker\nsummary: Bakes.\n---",
}

var frontMatterUnclosed = &source.Rule{
	Name: "front-matter-unclosed", Fixed: true,
	Doc:    "The front matter has no end. Add a line with just --- (+++ for TOML) after its last key.",
	Source: "The convention of static site generators: the second line of --- ends the front matter",
	Bad:    "---\ntitle: Baker\n\nYou bake.",
	Good:   "---\ntitle: Baker\n---\n\nYou bake.",
}

var listInText = &source.Rule{
	Name: "list-in-text", Fixed: true,
	Doc: "YAML would join the lines of this list into one text, because the hyphen has no space after it or the list " +
		"is indented under a line of text. Put a space after each hyphen, and indent the list under its key.",
	Source: "YAML 1.2.2, §8.2.1: an item begins with a hyphen and a space",
	Bad:    "responsibilities:\n  -Bake bread",
	Good:   "responsibilities:\n  - Bake bread",
}

var mergeConflict = &source.Rule{
	Name: "merge-conflict", Fixed: true,
	Doc: "The file still contains both sides of a git merge that wasn't finished. Keep the right one, and remove the " +
		"lines that begin with <<<<<<<, ======= and >>>>>>>.",
	Source: "git-merge(1), “How conflicts are presented”",
	Bad:    "<<<<<<< HEAD\ntitle: Baker\n=======\ntitle: Night Baker\n>>>>>>> nights",
	Good:   "title: Night Baker",
}

var notKeys = &source.Rule{
	Name: "not-keys", Fixed: true,
	Doc: "Front matter, or a settings file, contains something other than keys with values, such as a list or plain " +
		"text.",
	Source: "YAML 1.2.2, §8.2.2: a mapping has keys with values",
	Bad:    "- Baker",
	Good:   "title: Baker",
}

var remarkInText = &source.Rule{
	Name: "remark-in-text", Severity: source.Warning, Reliable: true,
	Doc: "In YAML, # after a space starts a comment, so the rest of the line is ignored and part of the text is lost. " +
		"Put the whole text in quotes.",
	Source: "YAML 1.2.2, §6.6: a # after a space starts a comment",
	Bad:    "title: Partner Manager #2",
	Good:   "title: \"Partner Manager #2\"",
}

// TextInQuotes finds a text in curly quotes. Where something else is wrong with the same text, that is the slip.
var TextInQuotes = &source.Rule{
	Name: "text-in-quotes", Severity: source.Warning, Reliable: true,
	Doc: "Curly quotation marks around a whole value are part of it, so they appear on the page. YAML removes only " +
		"straight ones. Write title: ICU Nurse, not title: “ICU Nurse”.",
	Source: "YAML 1.2.2, §7.3: only straight quotation marks enclose text",
	Bad:    "title: “ICU Nurse”",
	Good:   "title: ICU Nurse",
}

// TextTooLong finds texts that are longer than the program handles.
var TextTooLong = &source.Rule{
	Name: "text-too-long", Fixed: true,
	Doc:    "A text is longer than any page needs. Split it, or close the front matter if it was left open.",
	Source: "rolewright's own limit, so that no text can exhaust the program",
	Bad:    "summary: a text of 200,000 characters",
	Good:   "summary: one or two sentences",
}

var tomlSyntax = &source.Rule{
	Name: "toml-syntax", Fixed: true,
	Doc:    "The front matter isn't valid TOML. Put texts in quotes, and keep a key and its value on one line.",
	Source: "TOML 1.0.0",
	Bad:    "title = Baker",
	Good:   "title = \"Baker\"",
}

var yamlAlias = &source.Rule{
	Name: "yaml-alias", Fixed: true,
	Doc: "A word begins with * or &, which YAML takes for a reference. Sites don't use references; if it was meant as " +
		"text, put it in quotes.",
	Source: "YAML 1.2.2, §7.1: * and & at the start of a word",
	Bad:    "summary: *New* ovens",
	Good:   "summary: \"*New* ovens\"",
}

var yamlSyntax = &source.Rule{
	Name: "yaml-syntax", Fixed: true,
	Doc: "The front matter isn't valid YAML. Usually a text contains a colon followed by a space, a quotation mark " +
		"isn't closed, or a line is indented too far.",
	Source: "YAML 1.2.2",
	Bad:    "summary: Baker: nights",
	Good:   "summary: \"Baker: nights\"",
}

var yamlTag = &source.Rule{
	Name: "yaml-tag", Fixed: true,
	Doc:    "A word begins with !, which YAML takes for the name of a type. Put the text in quotes.",
	Source: "YAML 1.2.2, §6.9.1: ! at the start of a word",
	Bad:    "summary: !New ovens",
	Good:   "summary: \"!New ovens\"",
}
