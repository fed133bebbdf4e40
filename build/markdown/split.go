package markdown

import (
	"bytes"
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
	if at < 0 || !strings.Contains(file.Data[at:], "\n>>>>>>> ") {
		return false
	}
	found.Error("merge-conflict", file.Span(at, at+7), "two versions of this file were merged and the conflict is still in it").
		Help("keep the lines that you want, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>")
	return true
}

func conflictMark(text string) int {
	const mark = "<<<<<<< "
	if strings.HasPrefix(text, mark) {
		return 0
	}
	if at := strings.Index(text, "\n"+mark); at >= 0 {
		return at + 1
	}
	return -1
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
