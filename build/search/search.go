// Package search makes the index in which the pages of a site find what somebody types.
//
// The index is a script that calls searchIndex of templates/assets/search.js with one object, so that it can be loaded
// from a file as well as from a server. The object has the words of all entries, and for each word its places: see
// [Index]. Both sides divide texts into words in the same way: see [Words].
package search

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Entry is something that can be found.
type Entry struct {
	Kind    string   // of its group, such as "roles"
	Title   string   // what it is called
	Context string   // a line below the title, or ""
	Href    string   // its address, seen from the root of the site
	Names   []string // what else it is called; a word of a name counts like one of the title
	Text    []string // what else it says
}

// index is the object that the script gets.
type index struct {
	Say     json.RawMessage `json:"say"`     // the words of the interface
	Entries [][4]string     `json:"entries"` // kind, title, context and address
	Words   string          `json:"words"`   // sorted, with a blank between them
	// Places has for each word the entries that hold it, with a comma after each word's. An entry is a number to the
	// base of 36: twice its distance from the one before, and one more if the word is in its title or its names.
	Places string `json:"places"`
}

// Index is the script with which some entries are found. Say is a JSON object with the words of the interface.
func Index(entries []Entry, say string) string {
	made := index{Say: json.RawMessage(say), Entries: make([][4]string, len(entries))}
	places := make(map[string][]place)
	for i, e := range entries {
		made.Entries[i] = [4]string{e.Kind, e.Title, e.Context, e.Href}
		named := make(map[string]bool)
		for _, text := range e.Text {
			mark(named, text, false)
		}
		for _, text := range append(e.Names, e.Title) {
			mark(named, text, true)
		}
		for word, isName := range named {
			places[word] = append(places[word], place{i, isName})
		}
	}
	all := slices.Sorted(maps.Keys(places))
	made.Words = strings.Join(all, " ")
	written := make([]string, len(all))
	for i, word := range all {
		written[i] = write(places[word])
	}
	made.Places = strings.Join(written, ",")
	data, err := json.Marshal(made)
	if err != nil {
		panic("search: " + err.Error()) // texts can always be written
	}
	return "searchIndex(" + string(data) + ");\n"
}

// place is an entry that holds a word.
type place struct {
	entry  int
	isName bool // the word is in its title or its names
}

func mark(named map[string]bool, text string, isName bool) {
	for _, word := range Words(text) {
		named[word] = named[word] || isName
	}
}

// write writes the places of a word, which are in the order of the entries.
func write(places []place) string {
	numbers := make([]string, len(places))
	last := -1
	for i, p := range places {
		n := 2 * (p.entry - last)
		if p.isName {
			n++
		}
		numbers[i], last = strconv.FormatInt(int64(n), 36), p.entry
	}
	return strings.Join(numbers, " ")
}
