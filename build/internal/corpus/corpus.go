// Package corpus makes sites of any size for benchmarks and tests: the same for the same number, on every machine.
//
// A role is as long as real ones are (about 6 KB), uses every part of the format, and is sound: its skills come with
// anchors, each interview rates two of them, and every skill is asked about. Its words mean nothing.
package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing/fstest"
)

const (
	librarySkills = 24
	roleSkills    = 8 // of which the last two are the role's own
	ownSkills     = 2
	interviews    = 4
	bankQuestions = 3 // of each library skill
	ownQuestions  = 8
)

// Site returns a site of n roles with their library, notices, handbook and settings.
func Site(n int) fstest.MapFS {
	site := fstest.MapFS{"content/site.yaml": file(settings)}
	for i := range librarySkills {
		site["content/skills/"+skillID(i)+".md"] = file(skill(i))
	}
	for i := range notices {
		site[fmt.Sprintf("content/notices/notice-%d.md", i+1)] = file(notice(i))
	}
	for i := range pages {
		site[fmt.Sprintf("content/pages/page-%d.md", i+1)] = file(page(i))
	}
	for i := range n {
		site["roles/"+RoleID(i)+".md"] = file(Role(i))
	}
	return site
}

func file(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text), Mode: 0o644} }

// RoleID is the id of the role with that number.
func RoleID(i int) string { return fmt.Sprintf("role-%04d", i+1) }

// writer writes text at random, though always the same for the same seeds.
type writer struct {
	strings.Builder
	random *rand.Rand
}

func newWriter(kind, i int) *writer {
	return &writer{random: rand.New(rand.NewPCG(uint64(kind), uint64(i)))}
}

func (w *writer) line(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }

// sentence returns so many words that begin with a capital and end with a full stop.
func (w *writer) sentence(count int) string { return w.words(count) + "." }

// letters writes a number so that it is no part of a title's meaning: a, b … z, ba, bb …
func letters(i int) string {
	if i < 26 {
		return string(rune('a' + i))
	}
	return letters(i/26) + letters(i%26)
}

// sentences returns so many words in sentences of ten.
func (w *writer) sentences(count int) string {
	var all []string
	for ; count > 0; count -= 10 {
		all = append(all, w.sentence(min(count, 10)))
	}
	return strings.Join(all, " ")
}

func (w *writer) words(count int) string {
	chosen := make([]string, count)
	for i := range chosen {
		chosen[i] = vocabulary[w.random.IntN(len(vocabulary))]
	}
	text := strings.Join(chosen, " ")
	return strings.ToUpper(text[:1]) + text[1:]
}

// items writes a list of sentences, with a marked word in every third.
func (w *writer) items(key string, count, words int) {
	w.line("%s:", key)
	for i := range count {
		if i%3 == 2 {
			w.line("  - %s with **%s**.", w.words(words), vocabulary[w.random.IntN(len(vocabulary))])
			continue
		}
		w.line("  - %s", w.sentence(words))
	}
}

// vocabulary holds words that are safe to write in YAML without quotes, wherever they stand.
var vocabulary = strings.Fields(`amber anchor barley basin beacon bridge canal candle cedar chalk cinder cliff
	clover copper coral cradle delta drift ember fallow fathom feather fern ferry flint forge garnet glacier granite
	grove harbour hazel heather hollow horizon island ivory jetty juniper kelp kiln lantern lattice ledge linen loam
	lumber marble marsh meadow mica millet mortar moss needle oar orchard osier pebble pewter pier plinth quarry quill
	rafter reed ridge rivet rudder saddle sail sandal shale shingle silo slate spindle spruce steeple stone tallow
	thatch thicket thistle timber tundra valley velvet wharf wicker willow winch yarrow`)
