package markdown

import (
	"regexp"
	"strings"
)

const (
	space    = `[ \t\x{A0}\x{2007}\x{202F}]`
	hardStop = `[\x{A0}\x{2007}\x{202F}]` // a space that doesn't end a marker
)

const noFootnotes = "“%s” is printed as it is: there are no footnotes here"

// literals are looked for in this order. What belongs to one of them isn't reported for the next.
var literals = []literal{
	{
		may: strings.Split(bullets, ""), pattern: regexp.MustCompile(`(?m)^` + space + `*[` + bullets + `]` + space + `*(\S.*)$`), oneLine: true,
		message: "“%s” is printed as it is: this sign doesn't begin a list item", help: "begin the line with a hyphen and a space", right: "- $1",
		also: regexp.MustCompile(`(?m)^` + space + `*[–—―‒]` + space + `+(\S.*)$`),
	},
	{ // names between which bullets stand, as in a menu, are shorter
		may: strings.Split(runOn, ""), pattern: regexp.MustCompile(`(?m)^[^` + runOn + `\n]*[^` + runOn + `\s]` + space + `+[` + runOn + `]` + space + `*(?:[^` + runOn + `\s]+` + space + `+){3,}[` + runOn + `]` + space + `*\S.*$`),
		message: "“%s” is printed as it is: this sign doesn't begin a list item", help: "begin each item on a line of its own, with a hyphen and a space", turn: apart, unsure: true,
	},
	{
		may: []string{"o\t", "o\u00a0"}, pattern: regexp.MustCompile(`(?m)^o[\t\x{A0}]` + space + `*(\S.*)$`),
		message: "“%s” is printed as it is: the letter o doesn't begin a list item", help: "begin the line with a hyphen and a space", right: "- $1",
	},
	{
		may: []string{"–", "—", "―", "‒"}, pattern: regexp.MustCompile(`(?m)^` + space + `*[–—―‒]` + space + `+(\S.*)$`), least: 2,
		message: "“%s” is printed as it is: a dash doesn't begin a list item", help: "begin the line with a hyphen and a space", right: "- $1",
	},
	{
		may: []string{"–", "—", "―", "‒"}, pattern: regexp.MustCompile(`(?m)^[–—―‒]` + space + `+(\S.*)$`), goesOn: true,
		message: "“%s” is printed as it is: a dash doesn't begin a list item", help: "begin the line with a hyphen and a space", right: "- $1",
	},
	{
		may: []string{"\u00a0", "\u2007", "\u202f"}, pattern: regexp.MustCompile(`(?m)^([-*+]|\d{1,3}[.)]|#{1,6})` + hardStop + space + `*(\S.*)$`),
		message: "“%s” is printed as it is: a no-break space follows the sign", help: "type an ordinary space there", right: "$1 $2",
	},
	{
		may: []string{"##"}, pattern: regexp.MustCompile(`(?m)^(#{2,6})([^\s#].*)$`), oneLine: true,
		message: "“%s” is printed as it is: a heading needs a space after #", help: "add the space", right: "$1 $2",
	},
	{
		may: []string{"#"}, pattern: regexp.MustCompile(`\A(#)(\p{L}[^#\n]{0,59})\z`),
		message: "“%s” is printed as it is: a heading needs a space after #", help: "add the space", right: "$1 $2", unsure: true,
	},
	{
		may: []string{"-"}, pattern: regexp.MustCompile(`(?:\A|(?m:^))-(\p{L}.*)`), least: 2,
		message: "“%s” is printed as it is: a list item needs a space after the hyphen", help: "add the space", right: "- $1",
	},
	{
		may: []string{"-"}, pattern: regexp.MustCompile(`\A-(\p{L}.*)`),
		message: "“%s” is printed as it is: a list item needs a space after the hyphen", help: "add the space", right: "- $1", unsure: true,
	},
	{
		may: []string{".", ")"}, pattern: regexp.MustCompile(`(?m)^(\d{1,2}[.)])(\p{L}.*)$`), least: 2,
		message: "“%s” is printed as it is: a list item needs a space after the number", help: "add the space", right: "$1 $2",
	},
	{
		may: []string{"] (", "]\t(", "]\n("}, pattern: regexp.MustCompile(`\[([^\[\]\n]+)\]\s+\(((?:https?://|mailto:|www\.|\.{0,2}/)[^()\s]*)\)`), oneLine: true,
		message: "“%s” is printed as it is: there is a space between the text and the address", help: "remove the space", right: "[$1]($2)",
	},
	{
		may: []string{")["}, pattern: regexp.MustCompile(`\(([^()\n]+)\)\[((?:https?://|mailto:|www\.|\.{0,2}/)[^\[\]\s]*)\]`), oneLine: true,
		message: "“%s” is printed as it is: the brackets of this link are the wrong way round", help: "write the text in square brackets and the address in round ones", right: "[$1]($2)",
	},
	{
		may: []string{"]("}, pattern: regexp.MustCompile(`\[([^\[\]\n]+)\]\(([^()<>{\n]*[^()<>{\s]+ +[^()<>{\s"][^()<>{\n"]*)\)`), oneLine: true,
		message: "“%s” is printed as it is: an address can't hold a space", help: "put the address in angle brackets", right: "[$1](<$2>)",
	},
	{
		may: []string{"[["}, pattern: regexp.MustCompile(`!?\[\[[^\[\]\n]+\]\]`), oneLine: true,
		message: "“%s” is printed as it is: links between wiki pages aren't read here", help: "write the text in square brackets and the path of the file in round ones, such as `[our plan](../content/pages/plan.md)`",
	},
	{
		may: []string{"[^"}, pattern: regexp.MustCompile(`\[\^[^\[\]\s]+\]`), oneLine: true,
		message: noFootnotes, help: "put the note in brackets where it belongs",
	},
	{
		may: []string{"]["}, pattern: regexp.MustCompile(`\[([^\[\]\n]+)\]\[[^\[\]\n]*\]`), oneLine: true,
		message: "“%s” is printed as it is: nothing says where this link leads", help: "put the address in round brackets: `[$1](https://…)`",
	},
	{
		may: []string{"|"}, pattern: regexp.MustCompile(`\A(?:\|[^\n]*\|[^\n]*\n\|[^\n]*\||[^|\n]+\|[^|\n]+\|[^\n]*\n[^|\n]+\|[^|\n]+\|)`),
		message: "“%s” is printed as it is: a table needs a line of hyphens below its first line", help: "add it", turn: withRule,
	},
	{
		may: []string{"{{<", "{{%", "{%"}, pattern: regexp.MustCompile(`\{\{[<%].*?[>%]\}\}|\{%.*?%\}`), oneLine: true,
		message: "“%s” is printed as it is: it is a command of another tool", help: "remove it, or write out what it stands for",
	},
	{
		may: []string{":::", "!!!", "???", "[!"}, pattern: regexp.MustCompile(`(?m)^(?::{3,}[ \t]*\w*.*|(?:!!!|\?\?\?)\+?[ \t]+\w.*|\[!\w+\].*)$`),
		message: "“%s” is printed as it is: boxes of other tools aren't known here", help: "write a heading or a quotation instead, such as `> **Note:** …`",
	},
	{
		may: []string{"[TOC]", "[toc]", "{:toc}", "<<", "include::", "!include", "{!", ".. "}, pattern: regexp.MustCompile(`(?m)^(?:\.\.[ \t]+\w+::.*|\[TOC\]|\[toc\]|\{:toc\}|<<\[.*\]|include::\S+\[.*\]|!include .*|\{!.*!\})$`),
		message: "“%s” is printed as it is: it is a command of another tool", help: "remove it, or write out what it stands for",
	},
	{
		may: []string{"{"}, pattern: regexp.MustCompile(`\{:?[ \t]*[.#][A-Za-z][\w-]*[^{}\n]*\}|\{(?:code|panel|noformat|quote|color|info|note|tip|warning)(?:[:=][^{}\n]*)?\}`), oneLine: true,
		message: "“%s” is printed as it is: it is a command of another tool", help: "remove it",
	},
	{
		may: []string{"h1.", "h2.", "h3.", "h4.", "h5.", "h6.", "== "}, pattern: regexp.MustCompile(`(?m)^(?:h[1-6]\.[ \t]+(\S.*)|={2,6}[ \t]+(\S.*?)[ \t]+={2,6})$`),
		message: "“%s” is printed as it is: headings of other tools aren't read here", help: "begin it with ## and a space", right: "## ${1}${2}",
	},
	{
		may: []string{"[b]", "[i]", "[u]", "[url", "[list", "[*]", "[/"}, pattern: regexp.MustCompile(`(?i)\[/?(?:b|i|u|url|list|img|\*)(?:=[^\[\]\n]*)?\]`), oneLine: true,
		message: "“%s” is printed as it is: forum codes aren't read here", help: "write `**bold**`, `*italic*` or `[text](https://…)`",
	},
	{
		may: []string{"'''"}, pattern: regexp.MustCompile(`'''([^'\n]+)'''`), oneLine: true,
		message: "“%s” is printed as it is: three apostrophes don't make text bold", help: "write two asterisks on each side", right: "**$1**",
	},
	{
		may: []string{"=="}, pattern: regexp.MustCompile(`==([^=\s][^=\n]*)==`), oneLine: true,
		message: "“%s” is printed as it is: text can't be highlighted", help: "to make it bold, write two asterisks on each side", right: "**$1**", unsure: true,
	},
	{
		may: []string{":"}, pattern: regexp.MustCompile(`(?m)(?:^|[ \t]):[a-z][a-z0-9_]{2,}:(?:[ \t]|$)`), oneLine: true,
		message: "“%s” is printed as it is: names of emoji aren't read here", help: "paste the emoji itself, or remove the name",
	},
	{
		may: []string{`\n`}, pattern: regexp.MustCompile(`\\n(?:\\n|[ \t]*[-•*])`), oneLine: true,
		message: "“%s” is printed as it is: \\n isn't a new line here", help: "begin a new line instead",
	},
	{
		may: []string{"&amp;"}, pattern: regexp.MustCompile(`&amp;(#?\w+;)`), oneLine: true,
		message: "“%s” is printed with its code", help: "remove “amp;”", right: "&$1",
	},
	{
		may: []string{"&"}, pattern: regexp.MustCompile(`&(nbsp|quot|apos|ndash|mdash|rsquo|lsquo|rdquo|ldquo|bull|middot)\b([^;]|$)`), oneLine: true,
		message: "“%s” is printed as it is: a semicolon is missing", help: "add the semicolon", right: "&$1;$2",
	},
}
