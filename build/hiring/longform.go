package hiring

import (
	"strings"

	"rolewright/build/source"
)

// LongForm shows how a line is added to an item of a list that is, or begins with, the text at a place: as a colon and
// lines to copy, which end an advice. A plain text gets its key, because otherwise nothing could be added to it.
func LongForm(at source.Span, key, line string) string {
	if at.File == nil || at.IsWhole() {
		return ""
	}
	before := at.File.Data[strings.LastIndexByte(at.File.Data[:at.Start], '\n')+1 : at.Start]
	indent := strings.Repeat(" ", len(before)-len(strings.TrimLeft(before, " -")))
	switch trimmed := strings.TrimSpace(before); {
	case trimmed == "-":
		return ":\n" + before + key + ": " + at.Text() + "\n" + indent + line
	case strings.ContainsAny(before, "{["):
		return ""
	}
	return ":\n" + indent + line
}
