package markdown

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/adrg/frontmatter"

	"rolewright/build/source"
)

type format int

const (
	yamlFormat format = iota
	tomlFormat
)

// front is where the front matter of a file lies, in byte offsets.
type front struct {
	format     format
	start, end int // the text between the delimiters
	after      int // the first byte of the body
}

// split finds the front matter. The splitter itself lets some mistakes pass in silence: it takes an unclosed header
// for a body, and ends a header at any line that holds "---", however far indented. These are reported here.
func split(file *source.File, found *source.Diagnostics) (front, bool) {
	opening, openingEnd := firstLine(file.Data)
	delimiter := strings.TrimSpace(file.Data[opening:openingEnd])
	if delimiter != "---" && delimiter != "+++" {
		return front{}, false
	}
	f := front{start: min(openingEnd+1, len(file.Data))}
	length := -1
	capture := func(of format) frontmatter.UnmarshalFunc {
		return func(data []byte, _ any) error {
			f.format, length = of, len(data)
			return nil
		}
	}
	body, err := frontmatter.MustParse(strings.NewReader(file.Data), nil,
		frontmatter.NewFormat("---", "---", capture(yamlFormat)),
		frontmatter.NewFormat("+++", "+++", capture(tomlFormat)))
	if err != nil || length < 0 {
		found.Error("front-matter-unclosed", file.Span(opening, openingEnd),
			"the front matter that begins here is never closed").
			Help("put a line that holds only %s behind the last key", delimiter)
		return front{}, false
	}
	f.end = f.start + length
	f.after = len(file.Data) - len(body)
	if length > maxFront {
		found.Error("text-too-long", file.Span(f.start, f.start), "this front matter has %d KB; the most that is read is %d KB", length>>10, maxFront>>10).
			Help("a few KB are usual; if the text of the page begins in it, put a line that holds only %s before that", delimiter)
		return f, true
	}
	reportIndentedEnd(file, f, found)
	reportOddCharacters(file, f.start, f.end, found)
	reportControlIn(file, f.start, f.end, found)
	return f, true
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

func reportIndentedEnd(file *source.File, f front, found *source.Diagnostics) {
	closing := file.Data[f.end:f.after]
	if indent := len(closing) - len(strings.TrimLeft(closing, " \t")); indent > 0 {
		at := f.end + indent
		found.Error("front-matter-cut", file.Span(at, at+3), "the front matter ends at this line, because it holds only %s", closing[indent:indent+3]).
			Help("if it belongs to a text, write another kind of line there, such as * * *; if it is the end, remove the blanks before it")
	}
}

// reportConflict finds what git leaves in a file when two people changed the same lines.
func reportConflict(file *source.File, found *source.Diagnostics) bool {
	at := conflictMark(file.Data)
	if at < 0 {
		return false
	}
	found.Error("merge-conflict", file.Span(at, at+7), "two versions of this file were merged and the conflict is still in it").
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
	found.Error("front-matter-twice", file.Span(body+m[0], body+m[0]+len("---")), "here front matter begins a second time, and all of it would be shown on the page").
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
