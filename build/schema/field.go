package schema

import (
	"strings"

	"rolewright/build/hiring"
)

// group is the schema of a group of keys. Nothing but them can be written.
func group(fields []hiring.Field) *node {
	n := &node{Type: []string{"object"}, AdditionalProperties: false}
	for _, f := range fields {
		value := of(f)
		value.Description = f.Doc
		if f.Required {
			n.Required = append(n.Required, f.Key)
			value.demand()
		} else {
			value.mayBeEmpty()
		}
		n.Properties = append(n.Properties, property{f.Key, value})
		if f.Or != "" {
			n.OneOf = []*node{onlyOne(f.Key, f.Or), onlyOne(f.Or, f.Key)}
		}
		if f.With != nil {
			needs := &node{AnyOf: []*node{leftOut(f.Key), {Required: f.With}}}
			n.Dependencies = append(n.Dependencies, property{f.Key, needs})
		}
		if isNumber(f.Key) { // editors know such a key only by a pattern, because to YAML it isn't a text
			n.PatternProperties = append(n.PatternProperties, property{"^" + f.Key + "$", value})
		}
	}
	return n
}

// onlyOne asks for one key instead of another.
func onlyOne(key, other string) *node {
	n := leftOut(other)
	n.Required = []string{key}
	return n
}

// leftOut asks that nothing stands behind a key.
func leftOut(key string) *node {
	return &node{Properties: properties{{key, &node{Enum: []any{nil, ""}}}}}
}

func isNumber(key string) bool { return strings.Trim(key, "0123456789") == "" }

// demand asks that something is written.
func (n *node) demand() {
	switch n.first() {
	case "string":
		n.MinLength = 1
	case "array":
		n.MinItems = 1
	}
}

// mayBeEmpty allows a key with nothing behind it, which is the same as one left out.
func (n *node) mayBeEmpty() {
	switch {
	case n.AnyOf != nil:
		n.AnyOf = append(n.AnyOf, &node{Type: []string{"null"}})
	case n.Enum != nil:
		n.Enum = append(n.Enum, nil)
	default:
		n.Type = append(n.Type, "null")
	}
}

func (n *node) first() string {
	if len(n.Type) == 0 {
		return ""
	}
	return n.Type[0]
}

// What ids and addresses look like. An address that was left out may be empty quotes.
const (
	idPattern       = `^[a-z0-9]+(?:-[a-z0-9]+)*$`
	addressPattern  = `^(?:https?://.+)?$`
	editPattern     = `^(?:https?://.*\{path\}.*)?$`
	languagePattern = `^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$`
	datePattern     = `^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$`
	ratingPattern   = `^(?:[1-9]|10)$`
	longestID       = 100
)

// simple are the schemas of values that hold no other ones. A text may be a bare number as well: to YAML, 2030 is one.
var simple = map[string]node{
	"text":                         {Type: []string{"string", "number"}},
	"Markdown":                     {Type: []string{"string", "number"}},
	"id":                           {Type: []string{"string", "integer"}, Pattern: idPattern, MaxLength: longestID},
	"date":                         {Type: []string{"string"}, Pattern: datePattern},
	"number":                       {Type: []string{"number"}, Minimum: new(int)},
	"true or false":                {Enum: []any{true, false, "yes", "no"}},
	"country (ISO 3166-1 alpha-2)": {Type: []string{"string"}, Pattern: `^[A-Z]{2}$`},
	"currency (ISO 4217)":          {Type: []string{"string"}, Pattern: `^[A-Z]{3}$`},
	"language (BCP 47)":            {Type: []string{"string"}, Pattern: languagePattern},
	"web address":                  {Type: []string{"string"}, Pattern: addressPattern},
	"web address with {path}":      {Type: []string{"string"}, Pattern: editPattern},
	"e-mail address":               {Type: []string{"string"}, Pattern: `^[^@\s]+@[^@\s]+$`},
}

// lists are those whose items are simple.
var lists = map[string]string{
	"list of texts":                          "text",
	"list of ids":                            "id",
	"list of countries (ISO 3166-1 alpha-2)": "country (ISO 3166-1 alpha-2)",
}

// of is the schema of a field's value. A type that nobody has described here may hold anything.
func of(f hiring.Field) *node {
	base, _, _ := strings.Cut(f.Type, ", at most")
	if s, ok := simple[base]; ok {
		s.MaxLength = max(s.MaxLength, f.Most)
		s.Type = append([]string(nil), s.Type...)
		return &s
	}
	if item, ok := lists[f.Type]; ok {
		return list(of(hiring.Field{Type: item}))
	}
	switch f.Type {
	case "whole number":
		return &node{Type: []string{"integer"}, Minimum: &f.Least, Maximum: &f.Most}
	case "choice":
		return &node{Enum: enum(f.Choices)}
	case "list":
		return list(orPlain(f))
	case "group of keys", "role id, or {title: text}":
		return orPlain(f)
	}
	return keyed(f)
}

// keyed is the schema of a group whose keys an author makes up.
func keyed(f hiring.Field) *node {
	n := &node{Type: []string{"object"}, AdditionalProperties: false}
	text := simple["text"]
	switch f.Type {
	case "group of ratings with a text each":
		n.PatternProperties = properties{{ratingPattern, &text}}
	case "ratings with a label each":
		n.PatternProperties, n.MinProperties = properties{{ratingPattern, &text}}, 2
	case "families, each with its id as the key":
		n.PropertyNames, n.AdditionalProperties = &node{Pattern: idPattern}, orPlain(f)
	case "rules with off, info, warning or error each":
		n.AdditionalProperties = &node{Enum: enum(f.Choices)}
	default:
		return &node{}
	}
	return n
}

// orPlain is the schema of a group of keys for which a text may stand.
func orPlain(f hiring.Field) *node {
	if !f.Plain {
		return group(f.Fields)
	}
	text := simple["text"]
	text.MinLength = 1
	return &node{AnyOf: []*node{&text, group(f.Fields)}}
}

func list(item *node) *node { return &node{Type: []string{"array"}, Items: item} }

func enum(choices []string) []any {
	values := make([]any, len(choices))
	for i, c := range choices {
		values[i] = c
	}
	return values
}
