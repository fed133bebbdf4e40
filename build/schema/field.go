package schema

import (
	"strings"

	"rolewright/build/hiring"
)

// group is the schema of a group of keys. It allows no others.
func group(fields []hiring.Field) *node {
	n := &node{Type: []string{"object"}, AdditionalProperties: false}
	for _, f := range fields {
		value := of(f)
		value.Description = About(f)
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

// onlyOne requires one key and forbids the other.
func onlyOne(key, other string) *node {
	n := leftOut(other)
	n.Required = []string{key}
	return n
}

// leftOut requires a key to have no value.
func leftOut(key string) *node {
	return &node{Properties: properties{{key, &node{Enum: []any{nil, ""}}}}}
}

func isNumber(key string) bool { return strings.Trim(key, "0123456789") == "" }

// demand requires a value that isn't empty.
func (n *node) demand() {
	switch n.first() {
	case "string":
		n.MinLength = 1
	case "array":
		n.MinItems = 1
	}
}

// mayBeEmpty allows a key without a value, which means the same as no key.
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

// The form of ids, addresses and other values. An omitted address may also be empty quotes.
const (
	idPattern       = `^[a-z0-9]+(?:-[a-z0-9]+)*$`
	addressPattern  = `^(?:https?://.+)?$`
	editPattern     = `^(?:https?://.*\{path\}.*)?$`
	languagePattern = `^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$`
	datePattern     = `^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$`
	countryPattern  = `^[A-Z]{2}$`
	placePattern    = `^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$`
	zonePattern     = `^[A-Za-z0-9_+/-]+$`
	currencyPattern = `^[A-Z]{3}$`
	colourPattern   = `^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$`
	emailPattern    = `^[^@\s]+@[^@\s]+$`
	ratingPattern   = `^(?:[1-9]|10)$`
	longestID       = 100
)

// of is the schema of a field's value. A text may be a bare number as well: to YAML, 2030 is one.
func of(f hiring.Field) *node {
	text := func() *node { return &node{Type: []string{"string", "number"}, MaxLength: f.Most} }
	matching := func(pattern string) *node { return &node{Type: []string{"string"}, Pattern: pattern} }
	ratings := func(each property) *node {
		return &node{Type: []string{"object"}, AdditionalProperties: false, PatternProperties: properties{each}}
	}
	if pattern := patterns[f.Type]; pattern != "" {
		return matching(pattern)
	}
	switch f.Type {
	case hiring.TextType, hiring.MarkdownType:
		return text()
	case hiring.TextsType:
		return list(text())
	case hiring.ChoicesType:
		return list(&node{Enum: enum(f.Choices)})
	case hiring.IDType:
		return id()
	case hiring.IDsType:
		return list(id())
	case hiring.WholeType:
		return &node{Type: []string{"integer"}, Minimum: &f.Least, Maximum: &f.Most}
	case hiring.AmountType:
		return &node{Type: []string{"number"}, Minimum: new(int)}
	case hiring.YesNoType:
		return &node{Enum: []any{true, false, "yes", "no"}}
	case hiring.ChoiceType:
		return &node{Enum: enum(f.Choices)}
	case hiring.CountriesType:
		return list(&node{AnyOf: []*node{matching(placePattern), group(f.Fields)}})
	case hiring.GroupType, hiring.RoleOrType:
		return orPlain(f)
	case hiring.GroupsType:
		return list(orPlain(f))
	case hiring.AnchorsType:
		return ratings(property{ratingPattern, text()})
	case hiring.ScaleType:
		n := ratings(property{ratingPattern, text()})
		n.MinProperties = 2
		return n
	case hiring.FamiliesType:
		return &node{Type: []string{"object"}, PropertyNames: &node{Pattern: idPattern}, AdditionalProperties: orPlain(f)}
	case hiring.ChecksType:
		return &node{Type: []string{"object"}, AdditionalProperties: &node{Enum: enum(f.Choices)}}
	}
	panic("schema: " + f.Key + " has a type without a schema")
}

// patterns are those of texts with a form.
var patterns = map[hiring.Type]string{
	hiring.DateType:     datePattern,
	hiring.CountryType:  countryPattern,
	hiring.CurrencyType: currencyPattern,
	hiring.ZoneType:     zonePattern,
	hiring.LanguageType: languagePattern,
	hiring.AddressType:  addressPattern,
	hiring.EditType:     editPattern,
	hiring.ColourType:   colourPattern,
	hiring.EmailType:    emailPattern,
}

func id() *node {
	return &node{Type: []string{"string", "integer"}, Pattern: idPattern, MaxLength: longestID}
}

// orPlain is the schema of a group of keys, or of the plain text that may replace it.
func orPlain(f hiring.Field) *node {
	if f.Plain == "" && f.Type != hiring.RoleOrType {
		return group(f.Fields)
	}
	text := &node{Type: []string{"string", "number"}, MinLength: 1}
	return &node{AnyOf: []*node{text, group(f.Fields)}}
}

func list(item *node) *node { return &node{Type: []string{"array"}, Items: item} }

func enum(choices []string) []any {
	values := make([]any, len(choices))
	for i, c := range choices {
		values[i] = c
	}
	return values
}
