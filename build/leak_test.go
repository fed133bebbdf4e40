package build_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"rolewright/build"
	"rolewright/build/hiring"
)

// marker writes files in which every field that can hold words holds a mark: one that says whether the field is public.
// It reads the tables of fields, so that a new field is tried without anybody thinking of it.
type marker struct {
	t      *testing.T
	fixed  map[string]string // what a field must hold for the site to be sound, by its path; "-" for nothing
	secret bool              // all of the file is
	typed  string            // stands in each text instead of a mark, if it isn't empty
	marks  map[string]string // each mark → the path of its field
}

// The two kinds of marks. Both can stand in texts, ids and addresses.
const (
	publicMark = "publicmark"
	secretMark = "secretmark"
)

func (m *marker) mark(path string, public bool) string {
	kind := secretMark
	if public && !m.secret {
		kind = publicMark
	}
	mark := fmt.Sprintf("%s%04d", kind, len(m.marks)+1)
	m.marks[mark] = path
	return mark
}

// text is what a text field holds.
func (m *marker) text(path string, public bool) string {
	mark := m.mark(path, public)
	if m.typed == "" {
		return mark
	}
	quoted, _ := json.Marshal(m.typed)
	return string(quoted)
}

// fields writes a mapping in YAML's flow style.
func (m *marker) fields(path string, public bool, fields []hiring.Field) string {
	var parts []string
	for _, f := range fields {
		at := path + "." + f.Key
		if value := m.value(at, public && f.Public, f); value != "-" {
			parts = append(parts, fmt.Sprintf("%q: %s", f.Key, value))
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func (m *marker) value(path string, public bool, f hiring.Field) string {
	if fixed, ok := m.fixed[path]; ok {
		return fixed
	}
	switch f.Type {
	case hiring.TextType:
		return m.text(path, public)
	case hiring.IDType:
		return m.mark(path, public)
	case hiring.TextsType:
		return "[" + m.text(path, public) + ", " + m.text(path, public) + "]"
	case hiring.IDsType:
		return "[" + m.mark(path, public) + ", " + m.mark(path, public) + "]"
	case hiring.MarkdownType:
		return `"Some *words*: ` + m.mark(path, public) + `"`
	case hiring.AnchorsType, hiring.ScaleType:
		return fmt.Sprintf("{1: %s, 3: %s, 5: %s}", m.text(path, public), m.text(path, public), m.text(path, public))
	case hiring.GroupsType:
		if path == "role.skills" { // one of the role's own, and one of the library
			return "[" + m.fields(path, public, f.Fields) + ", {use: secretmarkskill}]"
		}
		return "[" + m.fields(path, public, f.Fields) + "]"
	case hiring.GroupType, hiring.RoleOrType:
		return m.fields(path, public, f.Fields)
	case hiring.FamiliesType:
		return "{family: " + m.fields(path, public, f.Fields) + "}"
	case hiring.ChoiceType:
		return f.Choices[0]
	case hiring.ChoicesType:
		return "[" + f.Choices[0] + "]"
	case hiring.YesNoType:
		return "true"
	case hiring.WholeType:
		return fmt.Sprint(max(f.Least, 3))
	case hiring.AmountType:
		return "50000"
	case hiring.DateType:
		return "2026-01-02"
	case hiring.CountryType:
		return "DE"
	case hiring.CountriesType:
		return "[FR, US-CA, {country: CA, region: " + m.mark(path, public) + "}]"
	case hiring.CurrencyType:
		return "EUR"
	case hiring.AddressType:
		return "https://example.com/" + m.mark(path, public)
	case hiring.EditType:
		return `"https://example.com/` + m.mark(path, public) + `/{path}"`
	case hiring.ColourType:
		return "1f5fbf"
	case hiring.EmailType:
		return m.mark(path, public) + "@example.com"
	case hiring.ZoneType:
		return "Europe/Berlin"
	case hiring.LanguageType:
		return "en"
	case hiring.ChecksType:
		return "{long-sentence: off}"
	}
	m.t.Fatalf("%s is a %s, and nobody has said how to mark that", path, f.Type)
	return ""
}

// document is a Markdown file with a mark in its body as well.
func (m *marker) document(path string, bodyIsPublic bool, fields []hiring.Field) *fstest.MapFile {
	front := m.fields(path, true, fields)
	body := "\n\nWords: " + cmp.Or(m.typed, m.mark(path+" (its body)", bodyIsPublic)) + ".\n"
	if path == "role" {
		body += "\nThe [skill](../../content/skills/secretmarkskill.md), the [page](../../content/pages/secretmarkpage.md).\n" + strings.Repeat("We bake. ", 30) + "\n"
	}
	return &fstest.MapFile{Data: []byte("---\n" + front + "\n---" + body)}
}

// role is a role's file with everything in it. Its own skill is called as the id says.
func (m *marker) role(status, skill string) *fstest.MapFile {
	m.fixed["role.status"] = status
	m.fixed["role.skills.name"] = skill
	m.fixed["role.skills.use"] = "-"
	for _, path := range []string{"role.responsibilities.skills", "role.interviews.focus"} {
		m.fixed[path] = "[" + skill + "]"
	}
	m.fixed["role.questions.skill"] = skill
	return m.document("role", true, hiring.RoleFields())
}

func markedSite(t *testing.T, typed string) (fstest.MapFS, *marker) {
	m := &marker{t: t, typed: typed, marks: make(map[string]string), fixed: map[string]string{
		"role.family": "family", "role.level": "manager", "role.notices": "[notice]", "role.closes": "2099-12-31", "role.workplace": "remote",
		"role.compensation.max": "60000", "role.compensation.period": "year",
		"role.interviews.id": "secretmarkinterview", "role.interviews.minutes": "90", "role.questions.interview": "secretmarkinterview", "role.requirements.verify": "secretmarkinterview",
		"role.questions.use": "-", "role.questions.id": "secretmarkquestion", "role.ignore.rule": "long-sentence", "role.candidate_bar": "false",
		"site.format": "1",
		"site.levels": "[manager]", "site.anchored_levels": "[1, 3, 5]", "site.notices": "[notice]", "site.candidate_notices": "[notice]", "site.organisation.logo": "-", "site.organisation.about": "notice", "page.charts.under": "-",
		"site.downloads": "[docx, xlsx, zip, posting]",
		"site.base_url":  "https://jobs.example.com/publicmarkbase", "site.rating_scale": "{1: secretmarkone, 2: b, 3: secretmarkthree, 4: d, 5: e}",
	}}
	site := fstest.MapFS{
		"content/site.yaml":                      {Data: []byte(m.fields("site", true, hiring.SettingsFields()))},
		"content/notices/notice.md":              m.document("notice", true, hiring.NoticeFields()),
		"content/skills/secretmarkskill.md":      m.document("skill", false, hiring.SkillFields()),
		"content/pages/secretmarkpage.md":        m.document("page", false, hiring.PageFields()),
		"content/pages/secretmarkpicture.txt":    {Data: []byte("secretmark")},
		"roles/secretmarkfolder/publicmarkid.md": m.role("open", "publicmarkskillname"),
	}
	m.secret = true
	for _, status := range []string{"draft", "template", "closed"} {
		if status == "closed" {
			// Its addresses and its title were public, and say that it is closed.
			m.fixed["role.formerly"], m.fixed["role.title"] = "[was-open-once]", "publicmark-closed-title"
		}
		site["roles/secretmarkfolder/"+status+".md"] = m.role(status, "secretmarkskill"+status)
	}
	return site, m
}

// leakDay is before the last day to apply of the marked roles.
var leakDay = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)

// Nothing that a team writes for itself is anywhere in the careers site: in no page, feed, file name or comment.
func TestNothingInternalIsPublic(t *testing.T) {
	files, m := markedSite(t, "")
	made := compile(t, files, build.Options{Public: true, Today: leakDay})
	if made.files == nil {
		t.Fatalf("the site can't be built:\n%s", made.messages())
	}
	var all strings.Builder
	if expandArchives(t, made.files) == 0 {
		t.Error("there are no files for Word")
	}
	for at, file := range made.files {
		text := strings.ToLower(at + "\n" + file)
		if i := strings.Index(text, secretMark); i >= 0 {
			mark := text[i:min(len(text), i+len(secretMark)+4)]
			t.Errorf("%s holds %s, which is from %s:\n…%s…", at, mark, m.marks[mark], text[max(0, i-60):min(len(text), i+60)])
		}
		all.WriteString(text)
	}
	for mark, path := range m.marks {
		if strings.HasPrefix(mark, publicMark) && !strings.Contains(all.String(), mark) {
			t.Errorf("%s is public, and is nowhere in the careers site", path)
		}
	}
}

// What people paste into texts, and what attackers do.
var payloads = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `</title></style></textarea><svg/onload=alert(1)>`,
	`{{.Root}} {{template "x"}} ${1} <%= 1 %>`, `<!-- --!> ]]> <![CDATA[`, `[x](" onclick="alert(1)) [y]: z 'q`,
	`</script><script>alert(1)//`, "\u2067\u2066 abc \u2060", `&lt;script&gt; &#60;b&#62; &amp;`, `url(javascript:alert(1)) } x { display: none } @import "x";`,
	`<a href="https://example.com" style="x">y</a><iframe src=//example.com></iframe><form action=x>`,
}

var (
	tagPattern  = regexp.MustCompile(`<[!/a-zA-Z][^<>]*>`)
	quotedValue = regexp.MustCompile(`="[^"]*"`)
)

// bones are the tags of a page with the names of their attributes: all that isn't text. A page names no picture of
// itself when the fonts that it is drawn in lack a letter.
func bones(page string) string {
	tags := slices.DeleteFunc(tagPattern.FindAllString(page, -1), func(tag string) bool { return strings.Contains(tag, "og:image") })
	for i := range tags {
		tags[i] = quotedValue.ReplaceAllString(tags[i], "")
	}
	return strings.Join(tags, "\n")
}

// Whatever stands in all texts of all files, the pages of both sites have the elements and attributes that they have with
// plain words in their place.
func TestNothingTypedBecomesMarkup(t *testing.T) {
	for _, public := range []bool{false, true} {
		plain := pagesWith(t, "plain words", public)
		for i, payload := range payloads {
			if testing.Short() && i%4 > 0 {
				continue
			}
			for path, page := range pagesWith(t, payload, public) {
				if got, want := bones(page), bones(plain[path]); got != want && strings.HasSuffix(path, ".html") {
					t.Errorf("%s is built otherwise because of %s\n(-plain +typed)\n%s", path, payload, gocmp.Diff(want, got))
				}
			}
		}
	}
}

func pagesWith(t *testing.T, typed string, public bool) map[string]string {
	t.Helper()
	files, _ := markedSite(t, typed)
	made := compile(t, files, build.Options{Public: public, Today: leakDay})
	if made.files == nil {
		t.Fatalf("%s: the site can't be built:\n%s", typed, made.messages())
	}
	return made.files
}
