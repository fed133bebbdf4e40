package front

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/adrg/frontmatter"

	"rolewright/build/source"
)

// maxFront is the most bytes of front matter that are read. People stay far below it; beyond it the parsers slow down,
// because some signs make them look through all open lists or all keys again.
const maxFront = 96 << 10

// split finds the front matter, has it read, and fills in the document. It reports false if the file has none.
//
// adrg/frontmatter tells the formats apart, separates front matter and body, and calls the reader of the format. It accepts
// three mistakes in silence, which are reported here: front matter that is never closed (to it, everything is the body),
// a closing line that is indented, and front matter of any size.
func split(file *source.File, form Form, doc *Document, found *source.Diagnostics) bool {
	opening, openingEnd := firstLine(file.Data)
	delimiter := strings.TrimSpace(file.Data[opening:openingEnd])
	if delimiter != "---" && delimiter != "+++" {
		return false
	}
	start, closed := min(openingEnd+1, len(file.Data)), false
	reader := func(parse func(*source.File, Form, int, int, *source.Diagnostics) Value) frontmatter.UnmarshalFunc {
		return func(data []byte, into any) error {
			closed = true
			if end := start + len(data); isReadable(file, start, end, found) {
				*into.(*Value) = parse(file, form, start, end, found)
			}
			return nil
		}
	}
	body, err := frontmatter.MustParse(strings.NewReader(file.Data), &doc.Front,
		frontmatter.NewFormat("---", "---", reader(parseYAML)),
		frontmatter.NewFormat("+++", "+++", reader(parseTOML)))
	if err != nil || !closed {
		finding := found.Add(frontMatterUnclosed, file.Span(opening, openingEnd), "the front matter that begins here is never closed").
			Help("add a line with just %s after the last key", delimiter)
		if m := nearlyClosing.FindStringIndex(file.Data[start:]); m != nil {
			at := file.Span(start+m[0], start+m[1])
			finding.Help("the line that closes it is exactly %s", delimiter).Fix(source.Edit{Span: at, Text: delimiter})
		}
		return true
	}
	doc.Body = file.Span(len(file.Data)-len(body), len(file.Data))
	reportLineEnds(doc.Body, found)
	return true
}

// nearlyClosing is a line that is meant to close front matter.
var nearlyClosing = regexp.MustCompile(`(?m)^[ \t]*(?:--|-{4,}|[-—–]*[—–][-—–]*|- - -|\.\.\.|_{3,}|={3,}|\*{3,}|\+{2,})[ \t]*$`)

// isReadable reports whether the front matter file.Data[start:end] is fit for a parser. What isn't has been reported.
func isReadable(file *source.File, start, end int, found *source.Diagnostics) bool {
	before := len(*found)
	if size := end - start; size > maxFront {
		found.Add(TextTooLong, file.Span(start, start), "this front matter has %d KB; the most that is read is %d KB", size>>10, maxFront>>10).
			Help("a few KB are usual; if the text of the page begins in it, put a line that holds only %s before that", closingIn(file, end))
		return false
	}
	reportIndentedEnd(file, end, found)
	reportOddCharacters(file, start, end, found)
	reportControlIn(file, start, end, found)
	return len(*found) == before
}

// closingIn returns the delimiter at the beginning of a line.
func closingIn(file *source.File, at int) string {
	return strings.TrimLeft(file.Data[at:], " \t")[:len("---")]
}

// firstLine returns the bounds of the first line that isn't blank.
func firstLine(text string) (start, end int) {
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" {
			return start, start + len(strings.TrimSuffix(line, "\n"))
		}
		start += len(line)
	}
	return len(text), len(text)
}

func reportIndentedEnd(file *source.File, end int, found *source.Diagnostics) {
	closing := file.Data[end:]
	if indent := len(closing) - len(strings.TrimLeft(closing, " \t")); indent > 0 {
		at := end + indent
		found.Add(frontMatterCut, file.Span(at, at+3), "the front matter ends at this line, because it holds only %s", closingIn(file, end)).
			Help("if it belongs to a text, write another kind of line there, such as * * *; if it is the end, remove the spaces before it")
	}
}

// reportConflict finds what git leaves in a file when two people changed the same lines.
func reportConflict(file *source.File, found *source.Diagnostics) bool {
	at := conflictMark(file.Data)
	if at < 0 {
		return false
	}
	found.Add(mergeConflict, file.Span(at, at+7), "two versions of this file were merged and the conflict is still in it").
		Help("keep the lines that you want, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>")
	return true
}

// conflictMarks are the lines that git writes. Two of them make a conflict, also where somebody has begun to clear it
// up: one alone can be a heading's line, or a quotation of a quotation.
var conflictMarks = regexp.MustCompile(`(?m)^(?:<<<<<<< .*|=======|>>>>>>> .*)$`)

func conflictMark(text string) int {
	if !strings.Contains(text, "<<<<<<< ") && !strings.Contains(text, ">>>>>>> ") {
		return -1
	}
	marks := conflictMarks.FindAllStringIndex(text, 2)
	if len(marks) < 2 || text[marks[0][0]] == text[marks[1][0]] || text[marks[0][0]] == '>' {
		return -1
	}
	return marks[0][0]
}

// secondFront is the beginning of front matter in a file's body.
var secondFront = regexp.MustCompile(`(?m)^---[ \t]*\n(?:title|name|summary|id):(?: |$)`)

// reportSecondFront finds a whole file pasted into the body of another. What is internal in it would be published.
func reportSecondFront(file *source.File, body int, found *source.Diagnostics) {
	text := file.Data[body:]
	if !strings.Contains(text, "---") {
		return
	}
	m := secondFront.FindStringIndex(text)
	if m == nil || strings.Count(text[:m[0]], "```")%2 == 1 || strings.Count(text[:m[0]], "~~~")%2 == 1 {
		return
	}
	found.Add(frontMatterTwice, file.Span(body+m[0], body+m[0]+len("---")), "here front matter begins a second time, and all of it would be shown on the page").
		Help("move this and what follows into a file of its own, or delete it; an example goes between two lines that hold only ```")
}

// isBlank reports whether YAML or TOML text holds nothing but blank lines and comments.
func isBlank(text []byte) bool {
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' {
			return false
		}
	}
	return true
}
