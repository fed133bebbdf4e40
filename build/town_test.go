package build_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"rolewright/build"
	"rolewright/build/hiring"
)

// town is a small site that is edited at random, always in the same way for the same seed.
type town struct {
	t       *testing.T
	random  *rand.Rand
	front   map[string]map[string]any // front matter or settings, by path
	body    map[string]string         // what comes after it
	raw     map[string]string         // files that are written as they are, instead of their front matter and body
	options build.Options
	day     time.Time
	next    []func() string // edits that belong together with the last one
	broken  bool            // since the last edit, nothing can be shown; then somebody is likely to repair it
}

// townRoles is how many roles the site begins with.
const townRoles = 5

func newTown(t *testing.T, seed uint64) *town {
	w := &town{t: t, random: rand.New(rand.NewPCG(seed, 7)), day: time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)}
	w.options = build.Options{Drafts: true, Today: w.day}
	w.rebuild()
	return w
}

// rebuild makes the site as it began.
func (w *town) rebuild() {
	w.front, w.body, w.raw = soundTown(), make(map[string]string), make(map[string]string)
	for name := range w.front {
		if path.Ext(name) == ".md" {
			w.body[name] = "\n## About\n\nSome *words* about " + name + ". See [help](" + strings.Repeat("../", strings.Count(name, "/")) + "content/pages/help.md#about).\n"
		}
	}
}

// soundTown is a site that can be published: five roles of each status that report to each other, and what they share.
func soundTown() map[string]map[string]any {
	sound := files()
	delete(sound, "roles/sample.md")
	delete(sound["content/site.yaml"]["checks"].(map[string]any), "placeholder-text")
	sound["content/site.yaml"]["families"] = map[string]any{"guild": map[string]any{"name": "The guild"}, "crew": map[string]any{"name": "The crew"}}
	sound["content/skills/spare.md"]["questions"] = []any{map[string]any{"id": "second-one", "ask": "Also from the bank?", "type": "behavioural"}}
	for i, status := range []string{"open", "template", "closed", "draft", "open"} {
		r := files()["roles/sample.md"]
		r["title"], r["status"] = fmt.Sprintf("Role %c", 'A'+i), status
		r["posted"], r["closes"], r["workplace"] = "2026-11-01", "2026-12-01", "onsite"
		r["level"], r["apply"] = "novice", map[string]any{"email": "jobs@example.com"}
		r["skills"] = []any{
			map[string]any{"name": "Oddjob", "weight": 2}, map[string]any{"name": "Craft"},
			map[string]any{"use": "knack", "must": true}, map[string]any{"use": "spare"},
		}
		r["interviews"].([]any)[1].(map[string]any)["focus"] = []any{"craft", "knack", "spare"}
		r["questions"] = []any{
			map[string]any{"ask": "Plain?", "interview": "late"}, map[string]any{"use": "knack/first-one"}, map[string]any{"use": "spare/second-one"},
		}
		if i > 0 {
			r["reports_to"] = roleName(0)
		}
		if i == townRoles-1 { // which has nothing from the library
			r["skills"], r["questions"] = r["skills"].([]any)[:2], r["questions"].([]any)[:1]
			r["interviews"].([]any)[1].(map[string]any)["focus"] = []any{"craft"}
		}
		if i == 2 {
			delete(r, "ignore")
			r["notices"] = []any{"small-print"}
		}
		sound["roles/"+roleName(i)+".md"] = r
	}
	sound["roles/role-a.de.md"] = map[string]any{"title": "Rolle A", "skills": []any{map[string]any{"id": "craft", "name": "Handwerk"}}}
	sound["roles/role-b.fr.md"] = map[string]any{"title": "Poste B", "questions": []any{map[string]any{"use": "knack/first-one", "ask": "Pourquoi ?"}}}
	sound["content/notices/small-print.de.md"] = map[string]any{"title": "Kleingedrucktes"}
	sound["content/skills/knack.fr.md"] = map[string]any{"name": "Savoir-faire", "definition": "Sait faire."}
	return sound
}

func roleName(i int) string { return fmt.Sprintf("role-%c", 'a'+i) }

// files are the files as they are now.
func (w *town) files() fstest.MapFS {
	fsys := site(w.front)
	for name, text := range w.body {
		if fsys[name] != nil {
			fsys[name].Data = append(fsys[name].Data, text...)
		}
	}
	for name, text := range w.raw {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// edit does one of the things that happen to a site, and says what.
func (w *town) edit() string {
	if len(w.next) > 0 {
		next := w.next[0]
		w.next = w.next[1:]
		return next()
	}
	if w.broken && w.random.IntN(4) > 0 {
		return w.restore()
	}
	edits := []struct {
		weight int
		edit   func() string
	}{
		{30, w.setField}, {8, w.dropField}, {4, w.spoilField}, {12, w.changeLink}, {8, w.changeBody}, {4, w.writePlaceholder}, {6, w.changeStatus},
		{5, w.remove}, {5, w.rename}, {4, w.add}, {6, w.breakFile}, {16, w.restore}, {4, w.changeTemplate}, {4, w.changeWords}, {6, w.passDays}, {5, w.changeOptions},
		{4, w.setRule}, {30, w.tellAStory}, {2, func() string { w.rebuild(); return "start over" }}, {2, func() string { return "do nothing" }},
	}
	total := 0
	for _, e := range edits {
		total += e.weight
	}
	at := w.random.IntN(total)
	for _, e := range edits {
		if at -= e.weight; at < 0 {
			return e.edit()
		}
	}
	return ""
}

func pick[T any](w *town, from []T) T { return from[w.random.IntN(len(from))] }

// file returns the path of some file with fields, and its fields.
func (w *town) file() (name string, kind string, fields []hiring.Field) {
	name = pick(w, slices.Sorted(maps.Keys(w.front)))
	if w.random.IntN(3) == 0 {
		name = "content/site.yaml"
	}
	for _, k := range kinds {
		if path.Dir(k.file) == path.Dir(name) && path.Ext(k.file) == path.Ext(name) {
			return name, k.name, k.fields
		}
	}
	return name, "role", hiring.RoleFields()
}

// field returns some field that a file can have, and its path.
func (w *town) field() (name, at string, f hiring.Field) {
	name, kind, fields := w.file()
	type place struct {
		at string
		hiring.Field
	}
	var all []place
	walk(kind, fields, func(at string, f hiring.Field) {
		if notShown[at] == "" {
			all = append(all, place{at, f})
		}
	})
	p := pick(w, all)
	return name, p.at, p.Field
}

func (w *town) setField() string {
	name, at, f := w.field()
	s := planted(w.t, at, f)
	if text, ok := s.value.(string); ok && text == s.shown && (f.Type == hiring.TextType || f.Type == hiring.MarkdownType) {
		s.value = fmt.Sprintf("%s %d", text, w.random.IntN(3))
	}
	w.plant(name, strings.Split(at, ".")[1:], s)
	return fmt.Sprintf("%s: set %s to %v", name, at, s.value)
}

// plant is [plant] for files in which earlier edits have left anything in any place.
func (w *town) plant(name string, keys []string, s sample) {
	if w.front[name] == nil {
		w.front[name] = make(map[string]any)
	}
	delete(w.raw, name)
	for at, into := 0, w.front[name]; at < len(keys)-1; at++ {
		inner, _ := into[keys[at]].(map[string]any)
		if list, ok := into[keys[at]].([]any); ok && len(list) > 0 {
			inner, _ = list[0].(map[string]any)
		}
		if inner == nil {
			inner = make(map[string]any)
			into[keys[at]] = inner
		}
		into = inner
	}
	plant(w.front[name], keys, s)
}

func (w *town) dropField() string {
	name, _, _ := w.file()
	keys := slices.Sorted(maps.Keys(w.front[name]))
	if len(keys) == 0 {
		return "do nothing"
	}
	key := pick(w, keys)
	delete(w.front[name], key)
	return fmt.Sprintf("%s: without %s", name, key)
}

func (w *town) spoilField() string {
	name, at, _ := w.field()
	value := pick(w, []any{nil, 7, "", "no such thing", []any{}, map[string]any{"x": 1}, true, "<b>x</b> [x](nowhere.md)"})
	w.plant(name, strings.Split(at, ".")[1:], sample{value: value})
	return fmt.Sprintf("%s: spoil %s with %v", name, at, value)
}

// changeLink changes what a role says about others.
func (w *town) changeLink() string {
	name := "roles/" + roleName(w.random.IntN(townRoles)) + ".md"
	key, value := "", any(nil)
	switch w.random.IntN(5) {
	case 0:
		key, value = "reports_to", pick(w, []any{roleName(0), roleName(1), roleName(2), "nobody", map[string]any{"title": "Role B"}, map[string]any{"title": "The board"}})
	case 1:
		key, value = "skills", pick(w, []any{
			[]any{map[string]any{"use": "knack"}}, []any{map[string]any{"use": "spare", "must": true, "bar": 3}, map[string]any{"name": "Craft"}}, []any{map[string]any{"use": "new-skill"}},
		})
	case 2:
		key, value = "notices", pick(w, []any{[]any{"small-print"}, []any{}, []any{"new-notice"}, []any{"small-print", "new-notice"}})
	case 3:
		key, value = "formerly", pick(w, []any{[]any{"old-name"}, []any{roleName(1)}, []any{"older-name", "old-name"}})
	default:
		key, value = "family", pick(w, []any{"guild", "crew", "other"})
	}
	if w.front[name] == nil {
		return "do nothing"
	}
	w.front[name][key] = value
	return fmt.Sprintf("%s: %s is %v", name, key, value)
}

func (w *town) changeBody() string {
	name := pick(w, slices.Sorted(maps.Keys(w.body)))
	w.body[name] += pick(w, []string{
		"\nA rockstar of the sea.\n", "\nAnother paragraph.\n", "\n<u>markup</u>\n", "\n## A heading\n", "\n[role](../roles/role-b.md#about)\n",
		"\n[skill](../content/skills/knack.md) [gone](../content/pages/new-page.md)\n", "\n" + strings.Repeat("The same words in many roles. ", 6) + "\n",
	})
	if w.random.IntN(3) == 0 {
		w.body[name] = "\n"
	}
	return "change the text of " + name
}

// writePlaceholder writes what is an error as soon as an open role shows it.
func (w *town) writePlaceholder() string {
	name := pick(w, []string{"content/skills/knack.md", "content/skills/spare.md", "content/notices/small-print.md"})
	if w.front[name] == nil {
		return "do nothing"
	}
	if name == "content/notices/small-print.md" {
		w.body[name] += "\nTODO: ask the lawyers\n"
	} else {
		w.front[name]["definition"] = "TBD"
	}
	return "write a placeholder into " + name
}

func (w *town) changeStatus() string {
	name := "roles/" + roleName(w.random.IntN(townRoles)) + ".md"
	if w.front[name] == nil {
		return "do nothing"
	}
	status := pick(w, []any{"open", "template", "closed", "draft"})
	w.front[name]["status"] = status
	return fmt.Sprintf("%s is %v", name, status)
}

func (w *town) remove() string {
	name := pick(w, slices.Sorted(maps.Keys(w.files())))
	w.forget(name)
	return "remove " + name
}

func (w *town) forget(name string) {
	delete(w.front, name)
	delete(w.body, name)
	delete(w.raw, name)
}

func (w *town) rename() string {
	name, _, _ := w.file()
	to := path.Dir(name) + "/" + pick(w, []string{"role-b.md", "role-z.md", "knack.md", "north/role-c.md", "role-c.de.md", "knack.de.md", "Not an id.md", "site.yaml"})
	w.front[to], w.body[to] = w.front[name], w.body[name]
	if to != name {
		w.forget(name)
	}
	return "rename " + name + " to " + to
}

func (w *town) add() string {
	name := pick(w, []string{"content/skills/new-skill.md", "content/notices/new-notice.md", "content/pages/new-page.md", "roles/role-z.md", "roles/role-a.fr.md", "content/notes.txt", "roles/readme.md"})
	switch path.Dir(name) {
	case "roles":
		w.front[name] = soundTown()["roles/role-b.md"]
	case "content":
		w.raw[name] = "Notes."
	default:
		w.front[name] = map[string]any{"title": "New", "name": "New"}
		if path.Base(path.Dir(name)) == "skills" {
			delete(w.front[name], "title")
		} else {
			delete(w.front[name], "name")
		}
	}
	return "add " + name
}

func (w *town) breakFile() string {
	name, _, _ := w.file()
	text, err := json.Marshal(w.front[name])
	if err != nil {
		w.t.Fatal(err)
	}
	w.raw[name] = pick(w, []string{"", "---\n", "---\ntitle: [broken\n---\n", string(text[:len(text)/2]), "\xff\xfe", "a\x00b", "<<<<<<< HEAD\n=======\n>>>>>>> x\n", strings.Repeat("x", 100)})
	return "break " + name
}

// restore brings back some or all files as they began.
func (w *town) restore() string {
	sound := soundTown()
	name := pick(w, slices.Sorted(maps.Keys(sound)))
	if !w.broken {
		w.front[name] = sound[name]
		delete(w.raw, name)
		return "restore " + name
	}
	kept := pick(w, slices.Sorted(maps.Keys(sound))) // so that not every repair ends in the same site
	front, body := w.front[kept], w.body[kept]
	w.rebuild()
	if front != nil && w.random.IntN(2) == 0 {
		w.front[kept], w.body[kept] = front, body
	}
	return "restore all files but " + kept
}

func (w *town) changeTemplate() string {
	name, text := "templates/assets/style.css", fmt.Sprintf("body { margin: %dpx }", w.random.IntN(3))
	switch w.random.IntN(6) {
	case 5:
		name, text = "templates/unknown.html", "<p>Nobody uses this.</p>"
	case 0:
		name, text = "templates/not-found.html", fmt.Sprintf(`{{define "main"}}<p>Nothing here, %d {{.Title}}</p>{{end}}`, w.random.IntN(3))
	case 1:
		name, text = "templates/not-found.html", `{{define "main"}}{{.Titl}}{{end}}`
	case 2:
		name, text = "templates/not-found.html", `{{define "main"}}{{end`
	}
	if w.random.IntN(2) == 0 {
		for _, name := range []string{"templates/assets/style.css", "templates/not-found.html", "templates/unknown.html"} {
			delete(w.raw, name)
		}
		return "remove all templates"
	}
	w.raw[name] = text
	return "write " + name + ": " + text
}

// changeWords changes what pages say, in one of the languages of the site.
func (w *town) changeWords() string {
	name := pick(w, []string{"content/words/en.yaml", "content/words/fr.yaml"})
	if _, ok := w.raw[name]; ok {
		w.forget(name)
		return "remove " + name
	}
	w.raw[name] = pick(w, []string{"common: {skip: Go on}\n", "common: {skip: Skip this}\n", "common: {skip: }\n", "common: {skipp: Go on}\n", "common: [\n"})
	return "write " + name + ": " + w.raw[name]
}

// audienceAndWords is all that the built-in templates are made for.
func (w *town) audienceAndWords() string {
	settings := w.front["content/site.yaml"]
	return fmt.Sprint(w.options.Public, settings["locale"], settings["form_of_address"], w.raw["content/site.yaml"],
		w.raw["content/words/en.yaml"], w.raw["content/words/fr.yaml"])
}

func (w *town) passDays() string {
	w.options.Today = w.day.AddDate(0, 0, pick(w, []int{0, 0, 1, 20, 400, -60}))
	if w.random.IntN(6) == 0 {
		w.options.Today = time.Time{}
	}
	return "it is " + w.options.Today.Format(time.DateOnly)
}

func (w *town) changeOptions() string {
	w.options.Public = w.random.IntN(3) == 0
	w.options.Drafts = !w.options.Public && w.random.IntN(2) == 0
	w.options.BaseURL = pick(w, []string{"", "https://jobs.example.org"})
	return fmt.Sprintf("compile with %+v", w.options)
}

// setRule changes what the site says about a rule.
func (w *town) setRule() string {
	rule := pick(w, []string{"must-have-not-asked", "placeholder-text", "hype-wording", "raw-html", "no-such-rule", "interview-without-slack"})
	return w.set(rule, pick(w, []string{"off", "info", "warning", "error"}))
}

func (w *town) set(rule, setting string) string {
	checks, ok := w.front["content/site.yaml"]["checks"].(map[string]any)
	if !ok {
		return "do nothing"
	}
	checks[rule] = setting
	return fmt.Sprintf("the site sets %s to %s", rule, setting)
}

// tellAStory does several edits one after the other, of which hardly any would follow the others by chance: names that
// lead nowhere for a while, and files that can't be read for a while.
func (w *town) tellAStory() string {
	role, skill := "roles/"+roleName(w.random.IntN(townRoles-1))+".md", pick(w, []string{"knack", "spare"})
	file := pick(w, []string{"content/skills/" + skill + ".md", "content/notices/small-print.md", "content/site.yaml"})
	unread := func() string { w.raw[file] = "\xff\xfe"; return file + " can't be read" }
	again := func() string { delete(w.raw, file); return file + " can be read again" }
	scale := func() string {
		w.plant("content/site.yaml", []string{"rating_scale"}, sample{value: map[string]any{"1": "Nay", "5": "Aye"}})
		return "the rating scale has two steps"
	}
	stories := [][]func() string{
		{scale, w.restore},
		{
			func() string {
				w.front["content/skills/new-skill.md"] = map[string]any{"name": "New", "anchors": map[string]any{"3": "Fair."}}
				return "a skill comes that no role uses"
			},
			scale, w.restore,
		},
		{
			func() string {
				w.raw["templates/unknown.html"] = "<p>Nobody uses this.</p>"
				return "a template comes that nobody uses"
			},
			w.changeStatus, w.changeStatus,
		},
		{
			func() string {
				w.plant(role, []string{"questions"}, sample{value: []any{map[string]any{"ask": "What now?", "skill": "new-skill"}}})
				return role + " asks about new-skill"
			},
			func() string {
				w.front["content/skills/new-skill.md"] = map[string]any{"name": "New"}
				return "new-skill comes"
			},
			w.restore,
		},
		{unread, again},
		{unread, func() string { w.forget(file); return file + " goes" }, w.restore},
		{
			func() string { w.forget("content/skills/" + skill + ".md"); return skill + " goes" },
			func() string {
				w.front["content/skills/Spare It.md"] = map[string]any{"name": "Spare it"}
				return "a skill comes under a name that can't be used"
			},
			w.restore,
		},
		{
			func() string {
				w.plant(role, []string{"skills"}, sample{value: []any{map[string]any{"use": "new-skill"}}})
				return role + " uses new-skill"
			},
			func() string {
				w.front["content/skills/new-skill.md"] = map[string]any{"name": "New"}
				return "new-skill comes"
			},
			func() string { w.forget("content/skills/new-skill.md"); return "new-skill goes" },
			w.restore,
		},
		{
			func() string {
				w.plant(role, []string{"notices"}, sample{value: []any{"new-notice"}})
				return role + " shows new-notice"
			},
			func() string {
				w.front["content/notices/new-notice.md"] = map[string]any{"title": "New"}
				return "new-notice comes"
			},
			w.restore,
		},
		{
			func() string { return w.set("open-ended-pay", "off") },
			func() string {
				w.body["content/notices/small-print.md"] = "\nYou earn up to €60,000 a year.\n"
				return "a notice gives half a range"
			},
			func() string { return w.set("open-ended-pay", "warning") },
		},
	}
	story := pick(w, stories)
	w.next = story[1:]
	return story[0]()
}
