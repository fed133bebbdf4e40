// Package schema describes the files of a site to editors, as JSON Schemas, and to people, as the reference of fields.
//
// An editor that knows the schema of a file offers its keys, shows what each is for, and marks what can't be right. The
// schemas are made from the tables of fields by which files are decoded, so the two can't drift apart. They are written
// in draft-07, the last version that older editors know.
//
// The translation of a file, such as roles/icu-nurse.de.md, has no schema: it needs little of what the file itself needs.
//
// A schema knows one file and not the site around it: only `rolewright check` can tell whether a skill exists. A file
// that the compiler accepts passes its schema, with two exceptions: numbers in quotes, and a text of exactly the
// greatest length that ends in a line break.
package schema

import (
	"bytes"
	"encoding/json"
	"slices"

	"rolewright/build/check"
	"rolewright/build/hiring"
)

// kinds are the kinds of files that have a schema.
var kinds = []struct {
	name   string
	title  string // of the schema
	page   string // the title of the reference page
	about  string // its first paragraph
	fields func() []hiring.Field
}{
	{
		"role", "The front matter of a role, in roles/", "Fields of a role",
		"A role is a file in `roles/`; its name is the role's id. These are the keys of its front matter, between the two lines of `---`. " +
			"The Markdown after them is public: write there what the job is like.", hiring.RoleFields,
	},
	{
		"skill", "The front matter of a skill of the library, in content/skills/", "Fields of a library skill",
		"A skill that several roles share is a file in `content/skills/`; its name is the skill's id. The Markdown after its front matter is internal: " +
			"write there how to assess the skill.", hiring.SkillFields,
	},
	{
		"notice", "The front matter of a notice, in content/notices/", "Fields of a notice",
		"A notice is text at the end of postings, such as benefits or equal opportunity. It's a file in `content/notices/`; the Markdown after its front matter is the text.",
		hiring.NoticeFields,
	},
	{
		"page", "The front matter of a handbook page, in content/pages/", "Fields of a handbook page",
		"The team handbook is the files in `content/pages/`. It's internal. The Markdown after the front matter is the page.", hiring.PageFields,
	},
	{
		"site", "The settings of a site, content/site.yaml", "Settings of the site",
		"The settings are in `content/site.yaml`. All of them are optional.", hiring.SettingsFields,
	},
}

// Kinds lists the kinds of files that [Of] describes.
func Kinds() []string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.name
	}
	return names
}

// Of returns the schema of a kind of file, as JSON, or nil when there is no such kind.
func Of(kind string) []byte {
	for _, k := range kinds {
		if k.name == kind {
			s := group(k.fields())
			s.Schema, s.Title = "http://json-schema.org/draft-07/schema#", k.title
			nameRules(s)
			demandOfVacancies(s)
			return s.json()
		}
	}
	return nil
}

// nameRules offers the names of the rules wherever a file refers to one.
func nameRules(s *node) {
	if ignore := s.Properties.get("ignore"); ignore != nil {
		rule := ignore.Items.Properties.get("rule")
		for _, r := range check.Rules() {
			rule.Enum = append(rule.Enum, r.Name)
		}
		rule.Pattern, rule.MaxLength = "", 0
	}
	if checks := s.Properties.get("checks"); checks != nil {
		each := checks.AdditionalProperties.(*node)
		for _, r := range check.Rules() {
			checks.Properties = append(checks.Properties, property{r.Name, &node{Description: r.Doc, Enum: each.Enum}})
		}
		checks.AdditionalProperties = false
	}
}

// demandOfVacancies requires of an open role what candidates need.
func demandOfVacancies(s *node) {
	if s.Properties.get("apply") == nil {
		return
	}
	is := func(key, value string) property { return property{key, &node{Enum: []any{value}}} }
	s.AllOf = []*node{
		{If: &node{Properties: properties{is("status", "open")}, Required: []string{"status"}}, Then: &node{Required: []string{"apply"}}},
		{
			If:   &node{Properties: properties{is("status", "open"), is("workplace", "remote")}, Required: []string{"status", "workplace"}},
			Then: &node{Required: []string{"remote_countries"}},
		},
	}
}

// json writes a schema with indentation, because people read it too.
func (n *node) json() []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(n); err != nil {
		panic(err) // nodes hold nothing that JSON doesn't know
	}
	return b.Bytes()
}

// node is a schema, or a part of one.
type node struct {
	Schema      string   `json:"$schema,omitempty"`
	Title       string   `json:"title,omitempty"`
	Description string   `json:"description,omitempty"`
	Type        []string `json:"type,omitempty"`
	Enum        []any    `json:"enum,omitempty"`
	AnyOf       []*node  `json:"anyOf,omitempty"`
	OneOf       []*node  `json:"oneOf,omitempty"`
	AllOf       []*node  `json:"allOf,omitempty"`
	If          *node    `json:"if,omitempty"`
	Then        *node    `json:"then,omitempty"`

	MinLength int    `json:"minLength,omitempty"`
	MaxLength int    `json:"maxLength,omitempty"`
	Pattern   string `json:"pattern,omitempty"`
	Format    string `json:"format,omitempty"`
	Minimum   *int   `json:"minimum,omitempty"`
	Maximum   *int   `json:"maximum,omitempty"`

	MinItems int   `json:"minItems,omitempty"`
	Items    *node `json:"items,omitempty"`

	Required             []string   `json:"required,omitempty"`
	MinProperties        int        `json:"minProperties,omitempty"`
	Properties           properties `json:"properties,omitempty"`
	PatternProperties    properties `json:"patternProperties,omitempty"`
	PropertyNames        *node      `json:"propertyNames,omitempty"`
	Dependencies         properties `json:"dependencies,omitempty"`
	AdditionalProperties any        `json:"additionalProperties,omitempty"` // false, or a node
}

// properties are schemas of keys, in the order in which authors write them.
type properties []property

type property struct {
	key   string
	value *node
}

func (p properties) get(key string) *node {
	if at := slices.IndexFunc(p, func(x property) bool { return x.key == key }); at >= 0 {
		return p[at].value
	}
	return nil
}

// MarshalJSON writes an object in the order of its keys.
func (p properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, x := range p {
		if i > 0 {
			b.WriteByte(',')
		}
		key, _ := json.Marshal(x.key)
		value, err := json.Marshal(x.value)
		if err != nil {
			return nil, err
		}
		b.Write(append(append(key, ':'), value...))
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
