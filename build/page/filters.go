package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/view"
)

// ShortList is the number of roles up to which a list needs no filters, and has room for a card for each.
const ShortList = 11

// Filters collects by what a list of roles can be narrowed. Each value has a number of its own, so that a role can say
// what it has in a few characters.
type Filters struct {
	levels []hiring.Text // in their order
	list   []view.Filter
	next   int
}

// NewFilters begins with filters in the order in which they are shown.
func NewFilters(w *Words, s *hiring.Settings, keys ...string) *Filters {
	f := &Filters{levels: s.Levels}
	for _, key := range keys {
		f.list = append(f.list, view.Filter{Key: key, Label: w.Say("filter." + key)})
	}
	return f
}

// Is takes up a role and returns the numbers of what it has, with blanks between them. The values are by the filters'
// keys, each as its id and its label; one without an id is left out.
func (f *Filters) Is(values map[string][][2]string) string {
	var numbers []string
	for i := range f.list {
		filter := &f.list[i]
		for _, value := range values[filter.Key] {
			if value[0] != "" {
				numbers = append(numbers, strconv.Itoa(f.number(filter, value[0], value[1])))
			}
		}
	}
	return strings.Join(numbers, " ")
}

func (f *Filters) number(filter *view.Filter, id, label string) int {
	at := slices.IndexFunc(filter.Choices, func(c view.FilterChoice) bool { return c.ID == id })
	if at < 0 {
		at = len(filter.Choices)
		filter.Choices = append(filter.Choices, view.FilterChoice{Number: f.next, ID: id, Label: label})
		f.next++
	}
	filter.Choices[at].Count++
	return filter.Choices[at].Number
}

// List returns the filters that tell roles apart, with levels in their order and all else in that of the alphabet.
func (f *Filters) List() []view.Filter {
	var useful []view.Filter
	for _, filter := range f.list {
		if len(filter.Choices) < 2 {
			continue
		}
		slices.SortStableFunc(filter.Choices, func(a, b view.FilterChoice) int {
			if filter.Key == "level" {
				return cmp.Compare(f.rank(a.ID), f.rank(b.ID))
			}
			return strings.Compare(a.Label, b.Label)
		})
		useful = append(useful, filter)
	}
	return useful
}

func (f *Filters) rank(level string) int {
	return slices.IndexFunc(f.levels, func(t hiring.Text) bool { return t.Value == level })
}

// Places are the places of work of a role, each by its name and for a filter: the town, or else the region or country.
func (w *Words) Places(locations []hiring.Location) [][2]string {
	var places [][2]string
	for _, l := range locations {
		name := [2]string{cmp.Or(l.City.Value, l.Region.Value, l.Country.Value), cmp.Or(l.City.Value, l.Region.Value, w.Country(l.Country.Value))}
		if !slices.Contains(places, name) {
			places = append(places, name)
		}
	}
	return places
}
