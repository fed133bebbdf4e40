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
	Say   json.RawMessage `json:"say"`   // the words of the interface
	Kinds []string        `json:"kinds"` // in the order in which they first come up
	// Entries have the number of their kind, their title, their context and their address, without index.html. An entry in
	// the folder of an earlier one, whose title is its context, has the number of that one for its context, and its
	// address is seen from there.
	Entries [][4]any `json:"entries"`
	Words   string   `json:"words"` // sorted, with a blank between them
	// Places has for each word the entries that hold it, with a comma after each word's: see write.
	Places string `json:"places"`
}

// Index is the script with which some entries are found. Say is a JSON object with the words of the interface.
func Index(entries []Entry, say string) string {
	made := index{Say: json.RawMessage(say), Entries: make([][4]any, len(entries))}
	folders := make(map[string]int)
	places := make(map[string][]place)
	for i, e := range entries {
		kind := slices.Index(made.Kinds, e.Kind)
		if kind < 0 {
			kind = len(made.Kinds)
			made.Kinds = append(made.Kinds, e.Kind)
		}
		made.Entries[i] = [4]any{kind, e.Title, e.Context, short(e.Href)}
		if owner, folder := ownerOf(e, entries, folders); folder != "" {
			made.Entries[i] = [4]any{kind, e.Title, owner, short(e.Href[len(folder):])}
		}
		if folder, ok := strings.CutSuffix(e.Href, "index.html"); ok {
			folders[folder] = i
		}
		for word, isName := range wordsOf(e) {
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

// short is an address without the name of the file that a folder opens with.
func short(href string) string {
	at, anchor, found := strings.Cut(href, "#")
	if folder, ok := strings.CutSuffix(at, "index.html"); ok && (folder == "" || strings.HasSuffix(folder, "/")) {
		at = folder
	}
	if found {
		at += "#" + anchor
	}
	return at
}

// ownerOf finds the earlier entry in whose folder an entry is and whose title is its context.
func ownerOf(e Entry, entries []Entry, folders map[string]int) (owner int, folder string) {
	at, _, _ := strings.Cut(e.Href, "#")
	for slash := strings.LastIndex(at, "/"); slash >= 0; slash = strings.LastIndex(at, "/") {
		owner, known := folders[at[:slash+1]]
		if known && entries[owner].Title == e.Context {
			return owner, at[:slash+1]
		}
		at = at[:slash]
	}
	return 0, ""
}

// place is an entry that holds a word.
type place struct {
	entry  int
	isName bool // the word is in its title or its names
}

// wordsOf are the words of an entry, each with whether it is in its title or its names.
func wordsOf(e Entry) map[string]bool {
	named := make(map[string]bool)
	for _, text := range e.Text {
		mark(named, text, false)
	}
	for _, text := range append(e.Names, e.Title) {
		mark(named, text, true)
	}
	return named
}

func mark(named map[string]bool, text string, isName bool) {
	for _, word := range Words(text) {
		named[word] = named[word] || isName
	}
}

// digits are those of places: the first half is for a digit that another one follows, the second half for the last.
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"

// write writes the places of a word, which are in the order of the entries. Each is a number to the base of 32: twice its
// distance from the one before, and one more if the word is in the title or the names.
func write(places []place) string {
	var b strings.Builder
	last := -1
	for _, p := range places {
		n := 2 * (p.entry - last)
		if p.isName {
			n++
		}
		last = p.entry
		number := strconv.FormatInt(int64(n), 32)
		for i := range number {
			digit, _ := strconv.ParseUint(number[i:i+1], 32, 8)
			if i == len(number)-1 {
				digit += 32
			}
			b.WriteByte(digits[digit])
		}
	}
	return b.String()
}
