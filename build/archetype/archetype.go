// Package archetype writes new files: what a role, skill or page holds before its author has written anything, with
// comments that explain its fields. Imported files get the same wherever their source says nothing.
package archetype

import (
	"embed"
	"slices"
	"strings"
	"text/template"

	"rolewright/build/hiring"
	"rolewright/build/report"
	"rolewright/build/schema"
)

//go:embed archetypes/*.md
var archetypes embed.FS

// Data is what is put into the template of a new file.
type Data struct {
	Title string // as YAML
	Order int    // of a handbook page
	First string // the id of some library skill, or ""
}

// optionalFields are the fields of a role that its template leaves to choose from, in the order in which somebody
// who hires needs them.
var optionalFields = []struct {
	heading string
	keys    []string
}{
	{"What the job is", []string{"title_suffix", "requirements", "level", "family", "reports_to", "team", "direct_reports", "also_known_as"}},
	{"Where, when and for how much", []string{"employment", "workplace", "locations", "remote_countries", "travel", "compensation"}},
	{"For an open role", []string{"posted", "closes", "apply", "candidate_sheet", "candidate_bar", "notices"}},
	{"How you'll know the hire worked out", []string{"outcomes", "kpis", "onboarding", "budget"}},
	{"For the people who hire", []string{"interviewer_notes", "backgrounds", "hire_when", "owner", "reviewed"}},
	{"For later", []string{"updated", "formerly", "language", "ignore"}},
}

// Fill writes a new file of a kind: role, skill or page. What its comments say about fields comes from the field table.
func Fill(kind string, data Data) (string, error) { return fill(kind, kind+".md", data) }

// Part writes one of the keys of a new role that none can do without: summary, responsibilities, skills, interviews or
// questions.
func Part(key string, data Data) (string, error) { return fill("role", key, data) }

func fill(kind, name string, data Data) (string, error) {
	entries := slices.DeleteFunc(schema.Entries(), func(e schema.Entry) bool { return e.Kind != kind })
	field := func(key string) *hiring.Field {
		at := slices.IndexFunc(entries, func(e schema.Entry) bool { return e.Path == key })
		return &entries[at].Field
	}
	t, err := template.New(kind+".md").Funcs(template.FuncMap{
		"about": func(key string) string { return comment(about(field(key))) },
		"rest":  func() string { return restOfRole(field) },
	}).ParseFS(archetypes, "archetypes/"+kind+".md")
	if err != nil {
		return "", err
	}
	var b strings.Builder
	err = t.ExecuteTemplate(&b, name, data)
	return b.String(), err
}

// about explains a field, with the values to choose from.
func about(f *hiring.Field) string {
	text := schema.About(*f)
	if f.Choices != nil && !strings.Contains(text, f.Choices[0]) {
		text += " One of " + strings.Join(f.Choices, ", ") + "."
	}
	return report.Wrap(text)
}

// restOfRole writes the optional fields of a role as comments, each with an example.
func restOfRole(field func(key string) *hiring.Field) string {
	var b strings.Builder
	for _, group := range optionalFields {
		b.WriteString("\n# --- " + group.heading + " ---\n")
		for _, key := range group.keys {
			f := field(key)
			b.WriteString("\n" + comment(about(f)) + "\n" + comment(f.Example) + "\n")
		}
	}
	return strings.TrimRight(b.String(), "\n")
}

// comment makes each line of a text a comment of YAML.
func comment(text string) string { return "# " + strings.ReplaceAll(text, "\n", "\n# ") }
