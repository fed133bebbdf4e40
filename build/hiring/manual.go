package hiring

import "strings"

// entry is what the manual says about a field beyond its short description.
type entry struct {
	example string // as it is written in a file; all examples of a kind of file together make a sound file
	more    string // what else an author should know, in sentences
}

// documented adds the manual's entries to the fields of a kind of file.
func documented(kind string, fields []Field) []Field {
	manual := roleManual
	if kind != "role" {
		manual = siteManual
	}
	for i := range fields {
		e := manual[kind+"."+fields[i].Key]
		fields[i].Example, fields[i].More = strings.TrimSpace(e.example), e.more
	}
	return fields
}
