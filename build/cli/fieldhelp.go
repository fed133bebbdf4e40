package cli

import (
	"fmt"
	"strings"

	"rolewright/build/report"
	"rolewright/build/schema"
	"rolewright/build/source"
)

// helpField explains a field, or lists them all.
func (a *app) helpField(name string) error {
	if name == "fields" {
		for _, e := range schema.Entries() {
			if !strings.Contains(e.Path, ".") {
				_, _ = fmt.Fprintf(a.Out, "%-8s %-20s %s\n", e.Kind, e.Path, e.Field.Doc)
			}
		}
		return nil
	}
	found := schema.Find(name)
	for i := range found {
		if i > 0 {
			_, _ = fmt.Fprintln(a.Out)
		}
		_, _ = fmt.Fprint(a.Out, aboutField(&found[i]))
	}
	if len(found) > 0 {
		return nil
	}
	names := []string{"fields"}
	for _, c := range commands() {
		names = append(names, c.name)
	}
	for _, e := range schema.Entries() {
		names = append(names, e.Field.Key)
	}
	near := source.Nearest(strings.ToLower(name), names)
	if commandOf(near) != nil {
		return a.unknownCommand(name)
	}
	if near != "" {
		return usageError("did you mean `rolewright help "+near+"`?", "there is no command or field “%s”", name)
	}
	return usageError("see `rolewright help` for commands, `rolewright help fields` for fields", "there is no command or field “%s”", name)
}

// aboutField explains a field on a terminal.
func aboutField(e *schema.Entry) string {
	var b strings.Builder
	place := "a " + e.Kind
	if e.Kind == "site" {
		place = "content/site.yaml"
	}
	fmt.Fprintf(&b, "%s (in %s; %s)\n\n%s\n", e.Path, place, e.Facts(), report.Wrap(schema.About(e.Field)))
	if len(e.Field.Fields) > 0 {
		b.WriteString("\nKeys:\n\n")
		for _, f := range e.Field.Fields {
			fmt.Fprintf(&b, "  %-14s %s\n", f.Key, f.Doc)
		}
	}
	return b.String() + "\nExample:\n\n  " + strings.ReplaceAll(e.Example, "\n", "\n  ") + "\n"
}
