package check_test

import (
	"cmp"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"go.yaml.in/yaml/v4"

	"rolewright/build/check"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var (
	corpusFolder = flag.String("corpus", "", "folder of real job descriptions and interview questions of other people, which are no part of this repository")
	hits         = flag.String("hits", "", "print what a rule finds in foreign files, or `all` that rules find there")
)

// What kind of text a file is, its path tells.
var (
	holdsQuestions = regexp.MustCompile(`(?i)interview|question|hiring_process`)
	holdsRatings   = regexp.MustCompile(`(?i)rubrics/|scorecard`)
)

// TestForeignFiles measures the rules on texts that were never meant for rolewright, put into roles that can be read.
func TestForeignFiles(t *testing.T) {
	if *corpusFolder == "" {
		t.Skip("make corpus runs it")
	}
	f := readForeign(t)
	var found source.Diagnostics
	for _, language := range slices.Sorted(maps.Keys(f.sites)) {
		found = append(found, findings(t, f.sites[language])...)
	}
	found = f.withoutFaults(t, found)
	for _, d := range found {
		// Nobody there asks what must not be asked. Some texts hold gaps that their authors forgot.
		if d.Severity == source.Error && d.Rule.Name != "placeholder-text" {
			t.Errorf("a false alarm in %s: %s [%s]", f.origin[d.Span.Path()], d.Message, d.Rule.Name)
		}
	}
	if *hits != "" {
		t.Log(f.table(found))
	}
}

// foreign is what the foreign files become: a site for each language, and the file that each role was made of.
type foreign struct {
	sites  map[string]fstest.MapFS
	origin map[string]string
}

// readForeign makes roles of the files.
func readForeign(t *testing.T) *foreign {
	t.Helper()
	f := &foreign{sites: make(map[string]fstest.MapFS), origin: make(map[string]string)}
	err := filepath.WalkDir(*corpusFolder, func(at string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.EqualFold(filepath.Ext(at), ".md") || holdsRatings.MatchString(at) || filepath.Dir(at) == filepath.Clean(*corpusFolder) {
			return err
		}
		data, err := os.ReadFile(at)
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(*corpusFolder, at)
		text := readForeignText(name, string(data))
		if !holdsQuestions.MatchString(name) {
			f.add(t, text, text.vacancy())
			return nil
		}
		for _, part := range text.interviews() {
			part.Title = fmt.Sprintf("Interview %d", len(f.origin))
			f.add(t, text, part)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// add writes a role into the site of its language.
func (f *foreign) add(t *testing.T, from *foreignText, r foreignRole) {
	t.Helper()
	front, err := yaml.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	if f.sites[from.language] == nil {
		f.sites[from.language] = fstest.MapFS{"content/site.yaml": {Data: []byte("locale: " + from.language + "\nchecks: {gender-coded-words: info}\n")}}
	}
	path := fmt.Sprintf("roles/%s/r%d.md", from.language, len(f.origin))
	f.sites[from.language][path] = &fstest.MapFile{Data: []byte("---\n" + string(front) + "---\n" + r.Body)}
	f.origin[path] = from.name
}

// withoutFaults returns what rules found. It fails when many files are no well-formed roles, which no rule looks at.
func (f *foreign) withoutFaults(t *testing.T, found source.Diagnostics) source.Diagnostics {
	t.Helper()
	rules := make(map[string]bool)
	for _, r := range check.Rules() {
		rules[r.Name] = true
	}
	broken := make(map[string]bool)
	for _, d := range found {
		if d.Severity == source.Error && !rules[d.Rule.Name] {
			t.Logf("%s is no role: %s", f.origin[d.Span.Path()], d.Message)
			broken[d.Span.Path()] = true
		}
	}
	if len(f.origin) < 100 || 2*len(broken) > len(f.origin) {
		t.Errorf("of %d roles made of foreign files, %d have faults", len(f.origin), len(broken))
	}
	return slices.DeleteFunc(found, func(d source.Diagnostic) bool { return !rules[d.Rule.Name] || broken[d.Span.Path()] })
}

// table says how often each rule found something, and shows what was asked for.
func (f *foreign) table(found source.Diagnostics) string {
	var b, shown strings.Builder
	b.WriteString("rule | severity | files | hits\n")
	for _, r := range check.Rules() {
		n := 0
		files := make(map[string]bool)
		for _, d := range found {
			if d.Rule.Name != r.Name {
				continue
			}
			n++
			files[f.origin[d.Span.Path()]] = true
			if *hits == "all" || *hits == r.Name {
				fmt.Fprintf(&shown, "%s: %s — %s [%s]\n", f.origin[d.Span.Path()], around(d.Span), d.Message, r.Name)
			}
		}
		fmt.Fprintf(&b, "%s | %s | %d | %d\n", r.Name, r.Severity, len(files), n)
	}
	return b.String() + "\n" + shown.String()
}

// around returns a stretch of a file around a place, in one line, with the place in «».
func around(s source.Span) string {
	const each = 80
	data, start, end := s.File.Data, int(s.Start), int(s.End)
	text := data[max(0, start-each):start] + "«" + data[start:end] + "»" + data[end:min(len(data), end+each)]
	return strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " ")
}

// foreignText is a file with what it says about itself taken apart.
type foreignText struct {
	name, title, language string
	front, body           []string // lines
}

var (
	frontKey     = regexp.MustCompile(`(?m)^(title|lang) *: *["']?(.*?)["']?\s*$`)
	firstHeading = regexp.MustCompile(`(?m)^# +(.+)$`)
	link         = regexp.MustCompile(`\]\([^()]*(?:\([^()]*\)[^()]*)*\)`)
	definition   = regexp.MustCompile(`(?m)^( {0,3}\[[^\]]+\]:).*$`)
	notText      = regexp.MustCompile(`(?s)<!--.*?-->|\{%-? *comment.*?endcomment.*?%\}|\{%.*?%\}|\{\{.*?\}\}|</?[a-zA-Z][^>]*>`)
	item         = regexp.MustCompile(`^(\s*)(?:[-*+]|\d+[.)])\s+(.*)$`)
	heading      = regexp.MustCompile(`^(?:#{1,6}\s*(.+?)[#\s]*|\*\*([^*]+)\*\*:?|([\w' -]{3,60}:))\s*$`)
)

func readForeignText(name, data string) *foreignText {
	t := &foreignText{name: name, title: hiring.Aloud(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))), language: "en"}
	data = strings.NewReplacer("\ufeff", "", "\r\n", "\n", "\r", "\n").Replace(data)
	data = strings.TrimLeft(data, "\n")
	if front, body, ok := strings.Cut(strings.TrimPrefix(data, "---\n"), "\n---"); ok && strings.HasPrefix(data, "---\n") {
		data = body
		for _, m := range frontKey.FindAllStringSubmatch(front, -1) {
			switch {
			case m[1] == "lang":
				t.language = m[2]
			case m[2] != "":
				t.title = m[2]
			}
		}
		for line := range strings.Lines(front) {
			if !strings.HasPrefix(line, "#") {
				t.front = append(t.front, strings.TrimRight(line, "\n"))
			}
		}
	} else if m := firstHeading.FindStringSubmatch(data); m != nil {
		t.title = m[1]
	}
	t.title = strings.Trim(link.ReplaceAllString(t.title, "]"), "*[] ")
	// Links lead to other files of a site that isn't here, and tags are no texts.
	data = link.ReplaceAllString(notText.ReplaceAllString(data, ""), "](https://foreign.test)")
	t.body = strings.Split(definition.ReplaceAllString(data, "$1 https://foreign.test"), "\n")
	return t
}

// foreignRole is what a role needs, as it is written into front matter.
type foreignRole struct {
	Title            string             `yaml:"title"`
	Summary          string             `yaml:"summary"`
	Status           string             `yaml:"status"`
	Apply            map[string]string  `yaml:"apply"`
	Posted           string             `yaml:"posted"`
	Closes           string             `yaml:"closes"`
	Locations        []foreignPlace     `yaml:"locations"`
	Responsibilities []string           `yaml:"responsibilities"`
	Requirements     []foreignFact      `yaml:"requirements,omitempty"`
	Skills           []string           `yaml:"skills"`
	Interviews       []foreignInterview `yaml:"interviews"`
	Questions        []foreignQuestion  `yaml:"questions"`
	Body             string             `yaml:"-"`
}

type foreignPlace struct {
	City    string `yaml:"city"`
	Region  string `yaml:"region"`
	Country string `yaml:"country"`
}

type foreignFact struct {
	Text string `yaml:"text"`
	Must bool   `yaml:"must"`
}

type foreignInterview struct {
	Name    string   `yaml:"name"`
	Minutes int      `yaml:"minutes"`
	Focus   []string `yaml:"focus"`
}

type foreignQuestion struct {
	Ask    string   `yaml:"ask"`
	Skill  string   `yaml:"skill"`
	Probes []string `yaml:"probes,omitempty"`
}

func (t *foreignText) role() foreignRole {
	return foreignRole{
		Title:            t.title,
		Summary:          "Somebody else wrote what this job is about.",
		Apply:            map[string]string{"url": "https://foreign.test/jobs"},
		Posted:           "2026-11-02",
		Closes:           "2026-12-15",
		Locations:        []foreignPlace{{"Denver", "Colorado", "US"}}, // where a law asks for pay and benefits
		Skills:           []string{"Knowing the work"},
		Interviews:       []foreignInterview{{Name: "Conversation", Minutes: 60, Focus: []string{"knowing-the-work"}}},
		Responsibilities: []string{"Do the work"},
	}
}

var (
	headsTasks = regexp.MustCompile(`(?i)responsibilit|duties|objectives|you(?:'ll| will)(?: be)? ?(?:do|be|:|\*|$)|day[- ]to[- ]day`)
	headsFacts = regexp.MustCompile(`(?i)requirement|qualif|who you are|you(?:'ll| will)? (?:have|bring)|looking for|nice[- ]to[- ]have|bonus`)
	headsNice  = regexp.MustCompile(`(?i)nice|bonus|prefer|plus|desir`)
)

// vacancy makes an open role of a job description. Its lists of duties and requirements become fields.
func (t *foreignText) vacancy() foreignRole {
	r := t.role()
	r.Status = "open"
	r.Questions = []foreignQuestion{{Ask: "How do you begin a day?", Skill: "knowing-the-work"}}
	var tasks, body []string
	var last *string // the item of a field that the next line may belong to
	above := ""
	for i, line := range slices.Concat(t.front, t.body) {
		head, inList, goesOn := heading.FindStringSubmatch(line), item.FindStringSubmatch(line), strings.TrimSpace(line)
		switch {
		case inList != nil && headsTasks.MatchString(above):
			tasks = append(tasks, inList[2])
			last = &tasks[len(tasks)-1]
			continue
		case inList != nil && headsFacts.MatchString(above):
			r.Requirements = append(r.Requirements, foreignFact{Text: inList[2], Must: !headsNice.MatchString(above)})
			last = &r.Requirements[len(r.Requirements)-1].Text
			continue
		case last != nil && inList == nil && head == nil && goesOn != "":
			*last += " " + goesOn
			continue
		case head != nil:
			above = cmp.Or(head[1], head[2], head[3])
		}
		last = nil
		if i >= len(t.front) {
			body = append(body, line)
		}
	}
	if len(tasks) > 0 {
		r.Responsibilities = tasks
	}
	r.Body = strings.Join(body, "\n")
	return r
}

var (
	isAsked = regexp.MustCompile(`(?i)[?？؟]["'”)]*$|^(?:please )?(?:tell|describe|explain|talk|walk|give|imagine|suppose|say) `)
	// headsRating are headings above what interviewers ask themselves.
	headsRating = regexp.MustCompile(`(?i)measure|evaluat|assess|criteria|look(?:ing)? for|rubric|goals`)
)

// interviews makes roles of a list of questions. What is indented below one is a probe.
func (t *foreignText) interviews() []foreignRole {
	const most = 25 // questions of one role
	var all []foreignRole
	var questions []foreignQuestion
	indent, above := 0, ""
	for _, line := range t.body {
		if head := heading.FindStringSubmatch(line); head != nil {
			above = cmp.Or(head[1], head[2], head[3])
		}
		m := item.FindStringSubmatch(line)
		if m == nil || !isAsked.MatchString(strings.TrimSpace(m[2])) || headsRating.MatchString(above) {
			continue
		}
		if n := len(questions); n > 0 && len(m[1]) > indent {
			questions[n-1].Probes = append(questions[n-1].Probes, m[2])
			continue
		}
		indent = len(m[1])
		questions = append(questions, foreignQuestion{Ask: m[2], Skill: "knowing-the-work"})
	}
	for part := range slices.Chunk(questions, most) {
		r := t.role()
		r.Status = "template"
		r.Questions = part
		all = append(all, r)
	}
	return all
}
