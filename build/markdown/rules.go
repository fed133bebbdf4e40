package markdown

import "rolewright/build/source"

// Rules lists the rules about Markdown.
func Rules() []*source.Rule {
	return []*source.Rule{
		DeadLink, HiddenText, linkEmpty, linkNotAllowed, linkNotRelative, literalMarkup, LostText, nestedTooDeep, pictureElsewhere, rawHTML,
	}
}

// DeadLink finds links to what doesn't exist.
var DeadLink = &source.Rule{
	Name: "dead-link", Fixed: true, Reliable: true,
	Doc: "A link leads to a file, page or heading that doesn't exist. Correct the path, which is relative to the file " +
		"with the link.",
	Source: "CommonMark 0.31.2, §6.3; links lead from one file of the site to another",
	Bad:    "[Benefits](../content/notices/benefit.md)",
	Good:   "[Benefits](../content/notices/benefits.md)",
}

// HiddenText finds tags that were meant to hide text.
var HiddenText = &source.Rule{
	Name: "hidden-text", Fixed: true, Reliable: true,
	Doc: "A tag such as `<span hidden>` was meant to hide text. Tags are left out of the pages, so everybody could read the " +
		"text. Delete it, or write it as a comment, which no page shows.",
	Source: "WHATWG HTML, the hidden attribute; rolewright leaves HTML out of its pages",
	Bad:    "You bake bread. <span hidden>We would pay 5,000 more.</span>",
	Good:   "You bake bread. <!-- We would pay 5,000 more. -->",
}

var linkEmpty = &source.Rule{
	Name: "link-empty", Fixed: true, Reliable: true,
	Doc:    "A link has no address. Write one between the round brackets, or remove the link.",
	Source: "CommonMark 0.31.2, §6.3",
	Bad:    "[our bakery]()",
	Good:   "[our bakery](https://example.com/bakery)",
}

var linkNotAllowed = &source.Rule{
	Name: "link-not-allowed", Fixed: true, Reliable: true,
	Doc: "A link begins with something other than https:, http:, mailto: or tel:. Other links could run something when " +
		"they're opened. An email link goes to one address and may set the subject and the body: with others, such as bcc, " +
		"the message would go to somebody whom its sender doesn't see.",
	Source: "WHATWG HTML, javascript: addresses run when they're opened; RFC 6068, §7: email links can hide readers",
	Bad:    "[Apply](javascript:apply())",
	Good:   "[Apply](https://example.com/apply)",
}

var linkNotRelative = &source.Rule{
	Name: "link-not-relative", Fixed: true, Reliable: true,
	Doc: "A link within the site isn't relative to its file, or has \\ between folders. Relative links with / work at " +
		"any address.",
	Source: "RFC 3986, §4.2: relative references",
	Bad:    "[Benefits](/content/notices/benefits.md)",
	Good:   "[Benefits](../content/notices/benefits.md)",
}

var literalMarkup = &source.Rule{
	Name: "literal-markup", Severity: source.Warning, Reliable: true,
	Doc: "Text that was meant as markup would be printed as it is: bullets from Word, a heading or list item without a " +
		"space after its sign, a table without its line of hyphens, asterisks beside a space, commands of another " +
		"tool. Write it as Markdown. To show such a sign to readers, put a backslash before it: \\# or \\*.",
	Source: "CommonMark 0.31.2",
	Bad:    "•\u00a0Registered nurse\n• Two years in intensive care",
	Good:   "- Registered nurse\n- Two years in intensive care",
}

// LostText finds words that don't appear on the page because they are inside HTML. It is an error in an open role.
var LostText = &source.Rule{
	Name: "lost-text", Severity: source.Warning, Reliable: true,
	Doc: "A block of HTML is left out of the page, and the words in it with it. Write the text in Markdown. In an open " +
		"role this is an error, because candidates would miss that part of the posting.",
	Source: "CommonMark 0.31.2, §4.6",
	Bad:    "<div><p>You need a licence.</p></div>",
	Good:   "You need a licence.",
}

var nestedTooDeep = &source.Rule{
	Name: "nested-too-deep", Fixed: true,
	Doc: "Lists or quotations are nested deeper than a page can show. If you meant the character itself, write \\> or " +
		"\\-.",
	Source: "rolewright's own limit, so that no text can exhaust the program",
	Bad:    ">>>>>>>>>>>> and so on, a hundred times",
	Good:   "> one quotation",
}

var pictureElsewhere = &source.Rule{
	Name: "picture-elsewhere", Severity: source.Warning, Reliable: true,
	Doc: "A picture from another website isn't shown, because that website would learn about every reader's visit. " +
		"Copy the picture into content/.",
	Source: "rolewright's own promise: a page that has loaded asks the network for nothing",
	Bad:    "![The ward](https://example.com/ward.jpg)",
	Good:   "![The ward](ward.jpg)",
}

var rawHTML = &source.Rule{
	Name: "raw-html", Severity: source.Warning, Reliable: true,
	Doc:    "HTML in Markdown is left out of the pages, so that nothing an author types can run. Write it in Markdown.",
	Source: "CommonMark 0.31.2, §6.6; rolewright's own promise: nothing an author types runs",
	Bad:    "<b>Nights</b> are paid with 25% more.",
	Good:   "**Nights** are paid with 25% more.",
}
