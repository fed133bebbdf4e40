package markdown

import "rolewright/build/source"

// Rules lists the rules about Markdown.
func Rules() []*source.Rule {
	return []*source.Rule{
		DeadLink, linkEmpty, linkNotAllowed, linkNotRelative, literalMarkup, LostText, nestedTooDeep, pictureElsewhere, rawHTML,
	}
}

// DeadLink finds links to what doesn't exist.
var DeadLink = &source.Rule{
	Name: "dead-link", Fixed: true, Reliable: true,
	Doc: "A link leads to a file, page or heading that doesn't exist. Correct the path, which is relative to " +
		"the file that holds the link.",
	Bad:  "[Benefits](../content/notices/benefit.md)",
	Good: "[Benefits](../content/notices/benefits.md)",
}

var linkEmpty = &source.Rule{
	Name: "link-empty", Fixed: true, Reliable: true,
	Doc:  "A link has no address. Write one between the round brackets, or remove the link.",
	Bad:  "[our bakery]()",
	Good: "[our bakery](https://example.com/bakery)",
}

var linkNotAllowed = &source.Rule{
	Name: "link-not-allowed", Fixed: true, Reliable: true,
	Doc: "A link begins with something other than https:, http:, mailto: or tel:. Other links could run " +
		"something when they are opened.",
	Bad:  "[Apply](javascript:apply())",
	Good: "[Apply](https://example.com/apply)",
}

var linkNotRelative = &source.Rule{
	Name: "link-not-relative", Fixed: true, Reliable: true,
	Doc: "Links within a site are relative to the file, with / between folders, so that the site works at any " +
		"address.",
	Bad:  "[Benefits](/content/notices/benefits.md)",
	Good: "[Benefits](../content/notices/benefits.md)",
}

var literalMarkup = &source.Rule{
	Name: "literal-markup", Severity: source.Warning, Reliable: true,
	Doc: "Text that was meant as markup is printed as it is: bullets from Word, a heading or a list item without a " +
		"space after its sign, a table without its line of hyphens, asterisks beside a space, commands of another " +
		"tool. Write it as Markdown does. A sign that readers should see goes after a backslash: \\# or \\*.",
	Source: "CommonMark 0.31.2",
	Bad:    "•\u00a0Registered nurse\n• Two years in intensive care",
	Good:   "- Registered nurse\n- Two years in intensive care",
}

// LostText finds words that don't appear on the page because they are inside HTML. It is an error in an open role.
var LostText = &source.Rule{
	Name: "lost-text", Severity: source.Warning, Reliable: true,
	Doc: "HTML is left out of the pages, and a block of HTML takes the words in it along. Write the text in " +
		"Markdown. In an open role this is an error, because candidates would miss that part of the posting.",
	Source: "CommonMark 0.31.2, §4.6",
	Bad:    "<div><p>You need a licence.</p></div>",
	Good:   "You need a licence.",
}

var nestedTooDeep = &source.Rule{
	Name: "nested-too-deep", Fixed: true,
	Doc: "Lists or quotations are nested deeper than a page can show. Write \\> or \\- where the character is " +
		"meant as such.",
}

var pictureElsewhere = &source.Rule{
	Name: "picture-elsewhere", Severity: source.Warning, Reliable: true,
	Doc: "A picture from another website isn't shown, because that website would learn of each reader's visit. " +
		"Copy the picture into content/.",
}

var rawHTML = &source.Rule{
	Name: "raw-html", Severity: source.Warning, Reliable: true,
	Doc: "HTML in Markdown is left out of the pages, so that nothing an author types can run. Write it in " +
		"Markdown.",
}
