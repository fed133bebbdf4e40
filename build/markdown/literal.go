package markdown

import (
	"regexp"
	"slices"
	"strings"
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
	goesOn  bool                      // only where a line at the margin goes on with the text of an item
}

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
		matches := l.matches(t.Text)
		if l.goesOn {
			matches = slices.DeleteFunc(matches, func(m []int) bool { return !goesOnAtMargin(block, &t, m[0]) })
		}
		if len(matches) > 0 && !overlap(reported, matches) {
			w.reportMatches(l, &t, matches)
			reported = append(reported, matches...)
		}
	}
	if len(reported) == 0 {
		w.reportEmphasis(&t)
	}
}

// goesOnAtMargin reports whether a place in the text of an item begins a line that isn't indented. People and editors who
// wrap the lines of an item indent them, so that such a line is hardly meant to be a part of it.
func goesOnAtMargin(block ast.Node, t *Passage, at int) bool {
	indent, begins := indentation(t.At(at, at+1))
	return at > 0 && begins && indent == "" && block.Parent() != nil && block.Parent().Kind() == ast.KindListItem
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
