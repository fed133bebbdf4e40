package lsp

import (
	"encoding/json"
	"slices"
	"strings"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/report"
	"rolewright/build/schema"
)

// The kinds of completion items.
const (
	keyItem       = 10 // a property
	valueItem     = 12
	choiceItem    = 20 // a member of an enumeration
	referenceItem = 18
)

type completionItem struct {
	Label         string   `json:"label"`
	Kind          int      `json:"kind"`
	Detail        string   `json:"detail,omitempty"`
	Documentation string   `json:"documentation,omitempty"`
	FilterText    string   `json:"filterText,omitempty"`
	SortText      string   `json:"sortText"`
	TextEdit      textEdit `json:"textEdit"`
}

// completion lists what can be typed at a place: keys that aren't there yet, choices, ids of skills, roles and the
// like, and rules.
func (s *server) completion(params json.RawMessage) (any, error) {
	items := []completionItem{}
	c, err := s.caretOf(params)
	if c == nil {
		return items, err
	}
	where, ok := placeAt(kindOf(c.at), c.text, c.offset)
	if !ok {
		return items, nil
	}
	for i, o := range c.offers(c.at, where, s.options) {
		item := completionItem{
			Label: o.text, Kind: o.kind, Detail: o.about, Documentation: o.more,
			SortText: string(rune('a'+min(i/26, 25))) + string(rune('a'+i%26)),
			TextEdit: textEdit{rangeIn(c.text, where.from, c.offset), o.text + o.then},
		}
		items = append(items, item)
	}
	return items, nil
}

// text is what a file holds, in the editor or on the disk.
func (x *site) text(at string) string {
	if f := x.tree.File(at); f != nil {
		return f.Data
	}
	if doc := x.open[at]; doc != nil {
		return doc.text
	}
	return ""
}

// offer is something that can be typed.
type offer struct {
	text, then  string // then is what comes after it: the colon of a key
	about, more string
	kind        int
}

func (x *site) offers(at string, p place, o Options) []offer {
	field, inside := fieldAt(p.kind, p.keys)
	var all []offer
	if field != nil && (p.value || p.item || isNamed(field) && len(inside) == 0) {
		all = x.values(at, p, field, o)
	}
	if !p.value && !(field != nil && field.Type == hiring.ChecksType) {
		all = append(all, keys(inside, p.keyed)...)
	}
	return all
}

// isNamed reports whether the keys in a field are names and no keys of the format.
func isNamed(f *hiring.Field) bool { return f.Type == hiring.ChecksType }

// keys offers the keys that aren't there yet.
func keys(fields []hiring.Field, there []string) []offer {
	var all []offer
	for _, f := range fields {
		if slices.Contains(there, f.Key) {
			continue
		}
		e := schema.Entry{Field: f}
		then := ": "
		if f.Fields != nil || f.Type == hiring.TextsType || f.Type == hiring.AnchorsType || f.Type == hiring.ScaleType {
			then = ":"
		}
		all = append(all, offer{text: f.Key, then: then, about: e.Facts(), more: schema.About(f), kind: keyItem})
	}
	return all
}

// values offers what a field's value can be.
func (x *site) values(at string, p place, f *hiring.Field, o Options) []offer {
	k := x.result.Catalog
	switch f.Type {
	case hiring.YesNoType:
		return words(choiceItem, "true", "false")
	case hiring.DateType:
		return []offer{{text: o.Today().Format("2006-01-02"), about: "today", kind: valueItem}}
	case hiring.ChecksType:
		if p.value {
			return words(choiceItem, f.Choices...)
		}
		return rules(": ")
	case hiring.ChoiceType, hiring.ChoicesType:
		return words(choiceItem, f.Choices...)
	}
	switch p.kind + "." + strings.Join(p.keys, ".") {
	case "role.level":
		return words(choiceItem, hiring.Values(k.Settings.Levels)...)
	case "role.family":
		return each(k.Families, func(f *hiring.Family) offer { return reference(f.ID, f.Name.Value) })
	case "role.reports_to":
		return each(k.Roles, func(r *hiring.Card) offer { return reference(r.ID, r.Title.Value) })
	case "role.notices", "site.notices", "site.candidate_notices":
		return each(x.notices(), func(id string) offer { return reference(id, "") })
	case "role.skills.use":
		return each(k.Library, func(s *hiring.LibrarySkill) offer { return reference(s.ID, s.Name.Value) })
	case "role.questions.use":
		return bank(k)
	case "role.ignore.rule", "role.ignore":
		if p.value || len(p.keys) > 1 {
			return rules("")
		}
	}
	return x.ofRole(at, p)
}

// ofRole offers the skills and interviews of the role itself, as far as it could be read at any time.
func (x *site) ofRole(at string, p place) []offer {
	r := x.roles[at]
	if r == nil {
		return nil
	}
	interviews := each(r.Interviews, func(i *hiring.Interview) offer { return reference(i.ID, i.Name.Value) })
	switch strings.Join(p.keys, ".") {
	case "questions.skill", "interviews.focus", "responsibilities.skills":
		return each(r.Skills, func(s *hiring.Skill) offer { return reference(s.ID, s.Name.Value) })
	case "questions.interview":
		return interviews
	case "requirements.verify":
		return append(words(choiceItem, "cv", "reference", "screen"), interviews...)
	}
	return nil
}

func words(kind int, all ...string) []offer {
	return each(all, func(w string) offer { return offer{text: w, kind: kind} })
}

func reference(id, name string) offer { return offer{text: id, about: name, kind: referenceItem} }

func rules(then string) []offer {
	var all []offer
	for _, r := range build.Rules() {
		if !r.Fixed {
			all = append(all, offer{text: r.Name, then: then, about: report.Usual(r), more: r.Doc, kind: referenceItem})
		}
	}
	return all
}

// bank offers the questions of all skills of the library.
func bank(k *hiring.Catalog) []offer {
	var all []offer
	for _, s := range k.Library {
		for _, q := range s.Questions {
			all = append(all, reference(s.ID+"/"+q.ID, q.Ask.Value))
		}
	}
	return all
}

// notices lists the ids of the site's notices.
func (x *site) notices() []string {
	var ids []string
	for _, n := range x.result.Catalog.Notices {
		if !n.IsTranslation {
			ids = append(ids, n.ID)
		}
	}
	return ids
}

func each[T any](list []T, of func(T) offer) []offer {
	all := make([]offer, len(list))
	for i, v := range list {
		all[i] = of(v)
	}
	return all
}
