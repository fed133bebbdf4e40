package markdown

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"rolewright/build/source"
)

// Authors paste text from Word, from other tools and from other dialects of Markdown. What Markdown doesn't read as
// markup is printed as it is, and nobody notices before the page is public. The functions here find it.

// literal is one kind of markup that isn't read as markup.
type literal struct {
	may     []string                  // every text with a match holds one of these
	pattern *regexp.Regexp            // matches in the text of a block, in which code and pictures are U+FFFC
	least   int                       // how many matches make a finding; 0 is 1
	message string                    // %s is the match, shortened
	help    string                    // what to do; where the right text is known, what leads over to it
	right   string                    // the right text, with groups of the pattern as in [regexp.Regexp.Expand]; "" if nobody knows
	turn    func(match string) string // makes the right text where no pattern can, or nil
	also    *regexp.Regexp            // what belongs to the matches where there are any
	unsure  bool                      // the match may be meant as it is, so it isn't corrected without asking
	oneLine bool                      // also in texts of one line
}

const (
	space    = `[ \t\x{A0}\x{2007}\x{202F}]`
	hardStop = `[\x{A0}\x{2007}\x{202F}]` // a space that doesn't end a marker
)

// bullets are the signs that word processors and people put before the items of a list.
const bullets = "•·●○◦▪▫■□◆◇‣⁃∙✓✔➢➤►▶\uF0B7\uF0A7\uF0D8\uF0FC"

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

// emphasis finds a stretch between asterisks that mark nothing, with what follows it.
var emphasis = regexp.MustCompile(`(\*{2,3})[ \t]*([^*\n]*[^*\s])[ \t]*\*{2,3}([^*\s]*)`)

// unpaired finds two asterisks beside a word.
var unpaired = regexp.MustCompile(`\*\*[ \t]*[\p{L}“"(]|[\p{L}.:!?)”"][ \t]*\*\*`)

// reportLiteral reports markup that would be printed in a block that holds text.
func (w *walker) reportLiteral(block ast.Node) {
	p := passageMaker{places: w.places, src: w.src}
	p.readAsWritten(block)
	t := p.passage(kindOf(block))
	var reported [][]int
	for i := range literals {
		l := &literals[i]
		if (w.oneLine && !l.oneLine) || !containsAny(t.Text, l.may) {
			continue
		}
		if matches := l.matches(t.Text); matches != nil && !overlap(reported, matches) {
			w.reportMatches(l, &t, matches)
			reported = append(reported, matches...)
		}
	}
	if len(reported) == 0 {
		w.reportEmphasis(&t)
	}
}

// overlap reports whether some of two sets of matches have characters in common.
func overlap(a, b [][]int) bool {
	return slices.ContainsFunc(a, func(x []int) bool {
		return slices.ContainsFunc(b, func(y []int) bool { return x[0] < y[1] && y[0] < x[1] })
	})
}

func (w *walker) reportMatches(l *literal, t *Passage, matches [][]int) {
	first, last := matches[0], matches[len(matches)-1]
	help := string(l.pattern.ExpandString(nil, l.help, t.Text, first))
	fix := w.literal(t.At(first[0], first[1]), t.Text[first[0]:first[1]], l.message, help)
	if l.right == "" && l.turn == nil {
		return
	}
	for _, m := range matches {
		match := t.Text[m[0]:m[1]]
		right := string(l.pattern.ExpandString(nil, l.right, t.Text, m))
		inner, isItem := strings.CutPrefix(right, "- ")
		switch {
		case l.turn != nil:
			right = l.turn(match)
		case isItem && w.oneLine:
			right, fix.help = inner, "remove the sign" // a field is a list already, or no list at all
		case isItem:
			right = items(match, inner)
		}
		sure := !l.unsure && (!isItem || last[1] == len(t.Text)) // what follows a list would become a part of it
		at := t.At(m[0], m[1])
		if indent, ok := indentation(at); ok || !strings.Contains(right, "\n") {
			w.correct(fix, at, match, strings.ReplaceAll(right, "\n", "\n"+indent), sure)
		}
	}
}

// indentation returns the white space before a place, and reports whether nothing else is before it on its line.
func indentation(at source.Span) (string, bool) {
	before := at.File.Data[strings.LastIndexByte(at.File.Data[:at.Start], '\n')+1 : at.Start]
	return before, strings.TrimSpace(before) == ""
}

// runOn are the bullets that people put between items on one line.
const runOn = "•●○◦▪■‣"

// items writes a line with a bullet as an item of a list, and one with several bullets as several items.
func items(match, text string) string {
	sign, _ := utf8.DecodeRuneInString(strings.TrimLeft(match, " \t\u00a0"))
	if !strings.ContainsRune(runOn, sign) {
		return "- " + text
	}
	return asItems(strings.Split(text, string(sign)))
}

func asItems(parts []string) string {
	for i, part := range parts {
		parts[i] = "- " + strings.TrimSpace(part)
	}
	return strings.Join(parts, "\n")
}

// apart writes a line that goes on with bullets as a paragraph and a list.
func apart(line string) string {
	parts := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(runOn, r) })
	return strings.TrimSpace(parts[0]) + "\n\n" + asItems(parts[1:])
}

// withRule puts a line of hyphens below the first line of a table.
func withRule(table string) string {
	first, rest, _ := strings.Cut(table, "\n")
	cells := strings.Count(strings.Trim(first, " |"), "|") + 1
	return first + "\n|" + strings.Repeat(" --- |", cells) + "\n" + rest
}

func containsAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(s, word) })
}

// matches returns the matches in a text that has enough of them, or nil. A backslash says that a sign is meant as it is.
func (l *literal) matches(text string) [][]int {
	matches := l.pattern.FindAllStringSubmatchIndex(text, -1)
	matches = slices.DeleteFunc(matches, func(m []int) bool { return m[0] > 0 && text[m[0]-1] == '\\' })
	if len(matches) < max(l.least, 1) {
		return nil
	}
	if l.also != nil {
		matches = append(matches, l.also.FindAllStringSubmatchIndex(text, -1)...)
		slices.SortFunc(matches, func(a, b []int) int { return a[0] - b[0] })
	}
	return matches
}

// literal reports one kind of markup, once in a text, with how often it is met. It returns what corrects it.
func (w *walker) literal(at source.Span, match, message, help string) *correction {
	sign, _ := utf8.DecodeRuneInString(match)
	kind := message + string(sign)
	if d := w.seen(kind); d != nil {
		w.again(d.finding, at)
		return &d.correction
	}
	w.drop(kind)
	w.found.Add(literalMarkup, at, message, shorten(firstLineOf(match), 60))
	fix := &w.dropped[len(w.dropped)-1].correction
	fix.help, fix.sure = help, true
	return fix
}

// reportEmphasis finds asterisks that are printed: those beside a space, or between a punctuation mark and a letter
// (CommonMark 0.31, §6.2).
func (w *walker) reportEmphasis(t *Passage) {
	at := strings.Index(t.Text, "**")
	if at < 0 || at > 0 && strings.ContainsRune(`\*0123456789`, rune(t.Text[at-1])) {
		return
	}
	const message = "the asterisks of “%s” are printed"
	m := emphasis.FindStringSubmatchIndex(t.Text)
	if m == nil || m[0] != at {
		if unpaired.MatchString(t.Text) {
			w.literal(t.At(at, at+2), lineAround(t.Text, at), message, "remove them, or put them right before and right after the words: `**important**`")
		}
		return
	}
	inside, next := t.Text[m[4]:m[5]], t.Text[m[6]:m[7]]
	right := bold(strings.TrimSpace(inside), next)
	fix := w.literal(t.At(m[0], m[6]), t.Text[m[0]:m[6]], message, "put the asterisks right before and right after the words")
	w.correct(fix, t.At(m[0], m[7]), t.Text[m[0]:m[7]], right, true)
}

// bold returns words as Markdown makes them bold, with what follows them. A punctuation mark at their end has to stand
// outside or before a space.
func bold(words, next string) string {
	last, size := utf8.DecodeLastRuneInString(words)
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case next == "" || unicode.IsSpace(first) || !unicode.IsPunct(last):
		return "**" + words + "**" + strings.TrimRight(next, "\n")
	case unicode.Is(unicode.Han, first) || unicode.Is(unicode.Hiragana, first) || unicode.Is(unicode.Katakana, first) || unicode.Is(unicode.Hangul, first):
		return "**" + words[:len(words)-size] + "**" + string(last) + next
	}
	return "**" + words + "** " + next
}

// lineAround is the line in which an offset lies.
func lineAround(text string, at int) string {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	line, _, _ := strings.Cut(text[start:], "\n")
	return line
}

// prose is a line of words, and none of the signs that code is made of.
var (
	prose = regexp.MustCompile(`^\s*\p{L}[\p{L}\p{M}’'-]*[,.]?(?:\s+[\p{L}\p{N}][^\s{}<>;=$|\\\[\]]*){2,}\s*$`)
	// underline makes a heading of the lines above it, in Markdown's older way.
	underline = regexp.MustCompile(`^ {0,3}---[ \t]*(?:\n|$)`)
	// key is a line of front matter, whose end has been reported already.
	key = regexp.MustCompile(`^\w+:(?:\s|$)`)
)

// reportIndented reports a paragraph that is shown as code because of the spaces before it.
func (w *walker) reportIndented(code *ast.CodeBlock) {
	lines := code.Lines()
	if lines.Len() == 0 {
		return
	}
	first := lines.At(0)
	line := strings.TrimRight(string(first.Value(w.src)), "\n")
	if !prose.MatchString(line) {
		return
	}
	fix := w.literal(w.at(first.Start, first.Start+len(line)), line, "“%s” is shown as code in a grey box, because its line begins with four spaces or a tab",
		"remove the spaces at the beginning of the line; keep at most two before the hyphen of a list inside a list")
	for i := range lines.Len() {
		start := lines.At(i).Start
		begin := lineStart(w.text, start)
		words := start + len(w.text[start:]) - len(strings.TrimLeft(w.text[start:], " \t"))
		if strings.TrimSpace(w.text[begin:words]) == "" {
			w.correct(fix, w.at(begin, words), w.text[begin:words], "", false)
		}
	}
}

// reportUnderlined reports a sentence that becomes a heading because the line below it is ---.
func (w *walker) reportUnderlined(h *ast.Heading) {
	lines := h.Lines()
	if h.Level != 2 || lines.Len() == 0 {
		return
	}
	last := lines.At(lines.Len() - 1)
	end := last.Start + len(strings.TrimRight(string(last.Value(w.src)), "\n"))
	_, below, _ := strings.Cut(w.text[end:], "\n")
	text := strings.TrimSpace(string(last.Value(w.src)))
	if !underline.MatchString(below) || key.MatchString(text) || strings.HasPrefix(strings.TrimSpace(w.text[lineStart(w.text, last.Start):]), "#") {
		return
	}
	w.literal(w.at(last.Start, end), text, "“%s” becomes a heading, because the line below it is ---",
		"leave an empty line above --- to draw a line across the page; for a heading, write `## "+text+"`")
}

// reportFootnote reports a footnote, which CommonMark takes for a link to its own text.
func (w *walker) reportFootnote(link *ast.Link) bool {
	if link.Reference == nil || !strings.HasPrefix(string(link.Reference.Value), "^") {
		return false
	}
	mark := "[" + string(link.Reference.Value) + "]"
	w.literal(w.at(link.Pos(), link.Pos()+len(mark)), mark, noFootnotes, "put the note in brackets where it belongs, and delete the line that begins with `"+mark+":`")
	return true
}

// mayBeLiteral is true for texts of one line that look plain and may hold markup that is printed.
func mayBeLiteral(s string) bool { return strings.ContainsAny(s, "{#="+bullets) }

func lineStart(text string, at int) int { return strings.LastIndexByte(text[:at], '\n') + 1 }

// readAsWritten gathers the text of a block without changing a character of it. Each line break is one newline.
func (p *passageMaker) readAsWritten(block ast.Node) {
	_ = ast.Walk(block, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			p.keep(string(n.Segment.Value(p.src)), n.Segment.Start)
			p.end = n.Segment.Stop
			if n.SoftLineBreak() || n.HardLineBreak() {
				p.replace("\n", p.end, 1)
			}
		case *ast.String:
			p.replace(string(n.Value), p.end, 1)
		case *ast.AutoLink:
			p.replace(string(n.Label(p.src)), n.Pos(), len(n.Label(p.src)))
			p.end = n.Pos() + len(n.Label(p.src))
		case *ast.CodeSpan, *ast.Image, *ast.RawHTML:
			p.replace(notRead, p.end, 0)
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
}
