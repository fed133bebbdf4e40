package fasttemplate

import (
	"bytes"
	"html/template"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"text/template/parse"
)

// place is a place in HTML where a value can stand, and what html/template does to a value there.
type place struct {
	template       *template.Template // holds nothing but the place
	before, after  string             // what it writes around the value
	isAddress      bool               // else it is for text
	inQuery        bool               // of an address, behind its question mark
	trusts, counts bool               // template.HTML is written as it is; whole numbers are written in digits
	isReplaced     [asciiEnd]bool
	replacements   [asciiEnd]string
}

const asciiEnd = 128

var trusted = reflect.TypeFor[template.HTML]()

// knownPlaces are the places by the chains of escapers that html/template chooses there. They depend on nothing but the
// version of Go that the program is built with.
var knownPlaces = sync.OnceValue(func() map[string]*place {
	places := make(map[string]*place)
	for _, p := range []*place{
		{before: `<p>`, after: `</p>`},
		{before: `<p title="`, after: `">`},
		{before: `<title>`, after: `</title>`},
		{before: `<a href="`, after: `">`, isAddress: true},
		{before: `<a href="/`, after: `">`, isAddress: true},
		{before: `<a href="?`, after: `">`, isAddress: true, inQuery: true},
	} {
		if chain := p.learn(); chain != "" {
			places[chain] = p
		}
	}
	return places
})

// learn finds out what html/template does at a place. It returns the chain of escapers chosen there, or "" when the
// ways of this package can't do the same.
func (p *place) learn() (chain string) {
	set, err := template.New("place").Parse(p.before + "{{.}}" + p.after)
	if err != nil {
		return ""
	}
	p.template = set
	if _, err := p.ask(""); err != nil {
		return ""
	}
	for _, n := range set.Tree.Root.Nodes {
		if action, ok := n.(*parse.ActionNode); ok && len(action.Pipe.Cmds) > 1 {
			chain = chainOf(action.Pipe.Cmds[1:])
		}
	}
	if p.isAddress {
		if !p.leavesHarmlessAlone() {
			return ""
		}
		return chain
	}
	if !p.learnReplacements() || !p.replacesNothingElse() {
		return ""
	}
	p.trusts = p.writes(template.HTML(everyPair()), everyPair())
	p.counts = true
	for _, n := range []int{0, -2, 7, 1234567890} {
		p.counts = p.counts && p.writes(n, strconv.Itoa(n))
	}
	return chain
}

// ask returns what html/template makes of a value at the place.
func (p *place) ask(value any) (string, error) {
	var b bytes.Buffer
	if err := p.template.Execute(&b, value); err != nil {
		return "", err
	}
	escaped, _ := strings.CutPrefix(b.String(), p.before)
	escaped, _ = strings.CutSuffix(escaped, p.after)
	return escaped, nil
}

func (p *place) writes(value any, want string) bool {
	got, err := p.ask(value)
	return err == nil && got == want
}

// learnReplacements asks for each ASCII character by itself.
func (p *place) learnReplacements() bool {
	for c := range asciiEnd {
		escaped, err := p.ask(string(rune(c)))
		if err != nil {
			return false
		}
		p.isReplaced[c], p.replacements[c] = escaped != string(rune(c)), escaped
	}
	return true
}

// replacesNothingElse reports whether a text is what its characters are one by one. Characters beyond ASCII, and bytes
// that are none, have to stay as they are.
func (p *place) replacesNothingElse() bool {
	const odd = "é\u0080\u2028\ufdd0\ufeff\ufffe\ufffd日🎉\U0010ffff\xff\xc3\xe2\x80"
	for _, text := range []string{everyPair(), odd, odd + everyPair() + odd} {
		var b bytes.Buffer
		p.writeText(&b, text)
		if !p.writes(text, b.String()) {
			return false
		}
	}
	return true
}

// leavesHarmlessAlone reports whether addresses of harmless characters are written as they are, in any order of two.
func (p *place) leavesHarmlessAlone() bool {
	var harmless []string
	for c := range asciiEnd {
		if s := string(rune(c)); isHarmless(s, p.inQuery) {
			harmless = append(harmless, s)
		}
	}
	for _, first := range harmless {
		// Alone, at the beginning, and between all others: "a", "aa", "aab", "aabac" and so on.
		row := first + first + strings.Join(harmless, first) + first
		if !p.writes(first, first) || !p.writes(row, row) {
			return false
		}
	}
	return true
}

// everyPair is a text in which each ASCII character follows each.
func everyPair() string {
	var b strings.Builder
	for first := range asciiEnd {
		for second := range asciiEnd {
			b.WriteByte(byte(first))
			b.WriteByte(byte(second))
		}
	}
	return b.String()
}
