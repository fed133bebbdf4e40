package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/tools/txtar"

	"rolewright/build/check"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/internal/cases"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// A text of twice the length takes a rule about twice as long, whatever the text says: it is made of the rule's own words,
// which its cases and its explanation have. Only growth is judged, by the quickest of several runs. Under the race
// detector, each rule's words are put in one place only.
func TestRulesAreLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("it measures each rule many times")
	}
	for n, r := range check.Rules() {
		if r.Role == nil && r.Skill == nil && r.Notice == nil && r.Site == nil {
			continue
		}
		t.Run(r.Name, func(t *testing.T) {
			texts, places := wordsOf(t, &r), shapes
			if isRaced { // `make unit` measures all of it without the race detector
				texts, places = texts[:1], shapes[n%len(shapes):][:1]
			}
			for i, words := range texts {
				for _, shape := range places {
					checkGrowth(t, fmt.Sprintf("%s of text %d, %.60q", shape.name, i, words[0]), func(size int) func() {
						return looking(t, &r, shape.role(fill(words, size)))
					})
				}
			}
		})
	}
}

// wordsOf returns texts to build larger ones of: each that the rule finds something in by itself, and all of its cases in turn.
func wordsOf(t *testing.T, r *rule.Rule) [][]string {
	t.Helper()
	archives, _ := filepath.Glob("*/testdata/" + r.Name + ".txtar")
	if len(archives) != 1 {
		t.Fatalf("%s has %d archives of cases", r.Name, len(archives))
	}
	data, err := os.ReadFile(archives[0])
	if err != nil {
		t.Fatal(err)
	}
	all := []string{r.Bad, r.Good}
	var found [][]string
	for _, file := range txtar.Parse(data).Files {
		marked := strings.Split(string(file.Data), "\n")
		for i, line := range strings.Split(string(cases.Unmarked(file.Data)), "\n") {
			if line = aroundText.ReplaceAllString(line, ""); line == "" {
				continue
			}
			if all = append(all, line); i < len(marked) && strings.Contains(marked[i], " finds: ") {
				found = append(found, []string{line})
			}
		}
	}
	if len(found) > 1 {
		found = found[len(found)/2 : len(found)/2+1]
	}
	return append(found, all)
}

// aroundText is what stands around a text in front matter and Markdown.
var aroundText = regexp.MustCompile(`^\s*(?:- |# )*(?:\w+: *)*[\["{]*|["\]}]*$`)

// fill repeats texts up to a size, each time with another number and another word.
func fill(texts []string, size int) []string {
	var items []string
	for written, i := 0, 0; written < size; i++ {
		item := strings.ReplaceAll(texts[i%len(texts)], "\n", " ")
		if i%2 == 1 {
			item = fmt.Sprintf("%s of %d kinds of w%xz", item, i%30, i)
		}
		items = append(items, item)
		written += len(item)
	}
	return items
}

// shapes are the places for so much text.
var shapes = []struct {
	name string
	role func(items []string) string
}{
	{"a paragraph", func(items []string) string { return roleWith("", strings.Join(items, ", ")) }},
	{"paragraphs", func(items []string) string { return roleWith("", strings.Join(items, "\n\n")) }},
	{"list items", func(items []string) string { return roleWith("", "- "+strings.Join(items, "\n- ")) }},
	{"requirements", func(items []string) string { return roleWith("requirements: ["+quoted(items...)+"]", items[0]) }},
	{"a question", func(items []string) string {
		return roleWith("questions: ["+quoted(strings.Join(items, " "))+"]", items[0])
	}},
	{"questions", func(items []string) string { return roleWith("questions: ["+quoted(items...)+"]", items[0]) }},
	{"anchors", func(items []string) string {
		text := quoted(strings.Join(items, " "))
		return roleWith("skills: [{name: Baking, must: true, anchors: {1: "+text+", 3: "+text+", 5: "+text+"}}]", items[0])
	}},
}

func quoted(items ...string) string {
	var written []string
	for _, item := range items {
		written = append(written, fmt.Sprintf("%q", item))
	}
	return strings.Join(written, ", ")
}

func roleWith(front, body string) string {
	if !strings.HasPrefix(front, "skills:") {
		front += "\nskills: [{name: Baking, must: true}]"
	}
	return "---\ntitle: Baker\nstatus: open\ncompensation: {min: 30000, max: 34000, currency: EUR, period: year}\n" + front + "\n---\n\n" + body
}

// looking returns a function by which a rule alone looks at a role: reading the role is done before.
func looking(t *testing.T, r *rule.Rule, role string) func() {
	t.Helper()
	tree, err := source.Read(fstest.MapFS{"roles/long.md": {Data: []byte(role)}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, _ := hiring.Load(tree, nil)
	if len(k.Roles) != 1 {
		t.Fatalf("%s: the role isn't read: %.300s", r.Name, role)
	}
	run := &rule.Run{Today: cases.Today, Rules: check.Rules(), Renderer: markdown.NewRenderer(), Seen: make(map[string][]rule.Sighting)}
	pass := run.Pass(k)
	f := pass.At(r)
	f.Posting(k.Roles[0].Role())
	return func() {
		pass.Look = run.Pass(k).Look
		clear(run.Seen)
		if r.Role != nil {
			r.Role(f, k.Roles[0].Role())
		}
		run.Add(pass.Look)
		if r.Site != nil {
			r.Site(f, k)
		}
	}
}

// checkGrowth fails the test if a function takes more than three times as long each time that a text is doubled, however
// often it is tried. A single leap is none of that: package regexp has a slower way for texts above some size. The longest
// text is about as long as a paragraph may be. What takes next to no time even there isn't measured.
func checkGrowth(t *testing.T, what string, looking func(size int) func()) {
	t.Helper()
	const longest, measurable, hopeless, most, attempts = 30 << 10, 2 * time.Millisecond, time.Second, 3, 12
	looks := []func(){looking(longest / 4), looking(longest / 2), looking(longest)}
	looks[0]() // patterns are compiled once
	took := []time.Duration{time.Hour, time.Hour, time.Hour}
	for range attempts {
		for i := 0; i < len(took) && (i == 0 || took[i-1] < hopeless); i++ {
			took[i] = min(took[i], timeOf(looks[i]))
		}
		if took[2] < measurable || took[1] <= most*took[0] || took[2] <= most*took[1] {
			return
		}
	}
	t.Errorf("%s: %v for %d, %d and %d bytes", what, took, longest/4, longest/2, longest)
}
