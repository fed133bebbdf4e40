package words

import (
	"embed"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"rolewright/build/source"
)

//go:embed *.yaml
var builtIn embed.FS

// BuiltIn returns the catalogue that comes with the program in a language, with English for what it lacks. It is never nil.
func BuiltIn(in Language) *Catalogue {
	c, found := Load(source.NewTree(nil), in, nil)
	if found.HasErrors() {
		panic("words: a built-in catalogue can't be read: " + found[0].Message) // a test reads them all
	}
	return c.Catalogue
}

// Language is a language, and how it speaks to the reader.
type Language struct {
	Tag language.Tag
	// Informal chooses the informal form of a text, such as the German "du" instead of "Sie".
	Informal bool
}

// Loaded is a catalogue with what it was read from.
type Loaded struct {
	*Catalogue
	language Language
	files    []*source.File
	found    source.Diagnostics
}

// Load reads the catalogue of a language: what comes with the program, and over that what the site has in content/words/,
// for de-CH first de.yaml and then de-CH.yaml. The files of all languages are checked. What was loaded before, which may
// be nil, is taken over if the files are the same.
func Load(tree *source.Tree, in Language, before *Loaded) (*Loaded, source.Diagnostics) {
	files := tree.Under(source.WordsFolder)
	if before != nil && before.language == in && slices.Equal(before.files, files) {
		return before, before.found
	}
	l := &Loaded{Catalogue: &Catalogue{Tag: in.Tag, own: make(map[string]Text)}, language: in, files: files}
	l.english = readBuiltIn(language.English.String(), false)
	names := lineage(in.Tag)
	for _, name := range names {
		maps.Copy(l.own, readBuiltIn(name, in.Informal))
	}
	ofSite := make(map[string]map[string]Text)
	for _, f := range files {
		r := &reader{file: f, informal: in.Informal, english: l.english}
		ofSite[strings.TrimSuffix(path.Base(f.Path), ".yaml")] = r.read()
		l.found = append(l.found, r.found...)
	}
	for _, name := range names {
		maps.Copy(l.own, ofSite[name])
	}
	l.found.Sort()
	return l, l.found
}

// lineage lists the names of a language's catalogues from the most general to the language itself: de, de-CH.
func lineage(tag language.Tag) []string {
	var names []string
	for ; tag != language.Und; tag = tag.Parent() {
		names = append(names, tag.String())
	}
	slices.Reverse(names)
	return names
}

// inBuild are the catalogues that come with the program. They never change, so each is read once.
var inBuild sync.Map // of map[string]Text, by edition

// edition is a built-in catalogue with one form of address.
type edition struct {
	name     string
	informal bool
}

// readBuiltIn reads a catalogue that comes with the program, if there is one of that name. The result is shared.
func readBuiltIn(name string, informal bool) map[string]Text {
	key := edition{name, informal}
	if texts, ok := inBuild.Load(key); ok {
		return texts.(map[string]Text)
	}
	data, err := builtIn.ReadFile(name + ".yaml")
	if err != nil {
		return nil
	}
	file := &source.File{Path: "build/words/" + name + ".yaml", Data: string(data), BuiltIn: true}
	r := &reader{file: file, tag: language.MustParse(name), informal: informal}
	texts, _ := inBuild.LoadOrStore(key, r.read())
	return texts.(map[string]Text)
}
