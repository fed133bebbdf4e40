package schema

import (
	"fmt"
	"strings"

	"rolewright/build/hiring"
)

// Entry is what the manual says of one field.
type Entry struct {
	Kind  string // of file: "role", "skill" …
	Path  string // "skills.bar" for a key inside another field
	Field hiring.Field
	// Example is that of the field, or of the field around it.
	Example string
}

// Entries lists all fields of all kinds of files, each followed by the keys inside it.
func Entries() []Entry {
	var all []Entry
	for _, k := range kinds {
		var add func(prefix, example string, fields []hiring.Field)
		add = func(prefix, example string, fields []hiring.Field) {
			for _, f := range fields {
				e := Entry{Kind: k.name, Path: prefix + f.Key, Field: f, Example: f.Example}
				if e.Example == "" {
					e.Example = example
				}
				all = append(all, e)
				add(e.Path+".", e.Example, f.Fields)
			}
		}
		add("", "", k.fields())
	}
	return all
}

// Find returns the fields with a name: their key, or their path ("compensation.min").
func Find(name string) []Entry {
	var found []Entry
	for _, e := range Entries() {
		if e.Path == name || e.Kind+"."+e.Path == name || e.Field.Key == name || isItemOf(name, e.Path) {
			found = append(found, e)
		}
	}
	return found
}

// isItemOf reports whether a name is that of a key in an item, such as skill.bar for skills.bar.
func isItemOf(name, path string) bool {
	item, key, _ := strings.Cut(name, ".")
	list, inside, nested := strings.Cut(path, ".")
	return nested && key == inside && item+"s" == list
}

// Facts says in a line what may be written: the type, the choices, the limits, and who sees it.
func (e *Entry) Facts() string {
	f := &e.Field
	facts := []string{f.Type.String()}
	if f.Choices != nil {
		facts[0] = "one of " + strings.Join(f.Choices, ", ")
		if f.Type == hiring.ChecksType || f.Type == hiring.ChoicesType {
			facts[0] = f.Type.String() + ": " + strings.Join(f.Choices, ", ")
		}
	}
	switch {
	case f.Type == hiring.WholeType:
		facts = append(facts, fmt.Sprintf("from %d to %d", f.Least, f.Most))
	case f.Most > 0:
		facts = append(facts, fmt.Sprintf("at most %d characters", f.Most))
	}
	if f.Required {
		facts = append(facts, "required")
	}
	if f.Public {
		facts = append(facts, "public")
	} else {
		facts = append(facts, "internal")
	}
	return strings.Join(facts, "; ")
}

// About is the field's description as sentences: what it is, and what else there is to know.
func About(f hiring.Field) string {
	return strings.TrimSpace(capital(f.Doc) + ". " + f.More)
}

// Reference is the reference of the fields of one kind of file: a page with a title, and Markdown with a heading of the
// second level for each field. Its anchors are the keys, with hyphens.
type Reference struct{ Kind, Title, Text string }

// References holds one page for each kind of file.
func References() []Reference {
	var all []Reference
	for _, k := range kinds {
		var b strings.Builder
		fmt.Fprintf(&b, "%s\n", k.about)
		for _, e := range Entries() {
			if e.Kind == k.name && !strings.Contains(e.Path, ".") {
				e.section(&b)
			}
		}
		all = append(all, Reference{Kind: k.name, Title: k.page, Text: b.String()})
	}
	return all
}

// section explains a field and the keys inside it.
func (e *Entry) section(b *strings.Builder) {
	fmt.Fprintf(b, "\n## `%s`\n\n%s. %s.\n", e.Path, capital(e.Field.Doc), capital(e.Facts()))
	if e.Field.More != "" {
		b.WriteString("\n" + e.Field.More + "\n")
	}
	b.WriteString("\n```yaml\n" + e.Example + "\n```\n")
	if len(e.Field.Fields) > 0 {
		b.WriteString("\n| key | meaning | value |\n| --- | --- | --- |\n")
		for _, f := range e.Field.Fields {
			inner := Entry{Field: f}
			fmt.Fprintf(b, "| `%s` | %s | %s |\n", f.Key, f.Doc, inner.Facts())
		}
	}
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
