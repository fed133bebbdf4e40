package build_test

import (
	"fmt"
	"path"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"go.yaml.in/yaml/v4"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/importer"
)

// unsaid are the public fields that decide about pages, and are in no text.
var unsaid = map[string]bool{"role.formerly": true, "role.apply.direct": true, "role.candidate_sheet": true, "role.candidate_bar": true}

// unsaidInWord are those that a job description for Word doesn't name either: it is for readers.
var unsaidInWord = map[string]bool{"role.family": true, "role.also_known_as": true, "role.updated": true}

// written are the fields of this test's role whose values only people write.
var written = map[string]any{
	"role.title": "Cheese Taster", "role.title_suffix": "(m/f/d)", "role.summary": "Tastes cheese at the market, and says which is ripe.",
	"role.also_known_as": []any{"Affineur", "Cheese Judge"}, "role.posted": "2031-07-08",
	"role.language": nil, "role.apply.url": nil, // the site's language and an address for mail are said
	"role.locations.street": "12 Rue du Lait", "role.locations.postal_code": "67000",
	"role.locations.city": "Strasbourg", "role.locations.region": "Grand Est", "role.locations.country": "FR",
	"role.reports_to.title": "Head of Cheese", "role.team": "Cheese", "role.travel": "Two days a month.", "role.compensation.note": "Paid thirteen times a year.",
	"role.responsibilities.text": "Tastes each cheese before it is sold.", "role.requirements.text": "A driving licence", "role.skills.name": "Palate", "role.skills.definition": "Tells ripe from overripe.",
	"role.interviews.name": "Tasting", "role.interviews.for_candidates": "You taste six cheeses with us.", "role.interviews.minutes": 75,
	"role.outcomes.text": "No cheese comes back.", "role.outcomes.by": "After six months", "role.kpis.name": "Returns", "role.kpis.definition": "cheeses that customers bring back",
}

// A role that says all that one can say in public comes back with all of it, in each language that comes with rolewright.
func TestEveryPublicFieldComesBack(t *testing.T) {
	for _, locale := range []string{"en", "de", "fr"} {
		with := files()
		settings, role := with["content/site.yaml"], with["roles/sample.md"]
		role["status"] = "open"
		settings["locale"], settings["downloads"] = locale, []any{"docx"}
		settings["families"] = map[string]any{"guild": map[string]any{"name": "The guild"}, "crew": map[string]any{"name": "The crew"}}
		var fields []string
		walkPublic("role", hiring.RoleFields(), func(at string, f hiring.Field) {
			value, ok := written[at]
			if !ok {
				value = planted(t, at, f).value
			}
			if value != nil && !unsaid[at] {
				plant(role, strings.Split(at, ".")[1:], sample{value: value})
				fields = append(fields, at)
			}
		})
		public := site(with)
		public["content/notices/small-print.md"].Data = []byte("---\ntitle: Small print\n---\n\nRead this.\n")
		for ending, o := range map[string]build.Options{"jobs.json": {Public: true, BaseURL: "https://a.test"}, ".docx": {}} {
			back := imported(t, public, ending, o)
			for _, at := range fields {
				var got, want any = back, role
				for _, key := range strings.Split(at, ".")[1:] {
					got, want = step(got, key), step(want, key)
				}
				if fmt.Sprint(got) != fmt.Sprint(want) && !(ending == ".docx" && unsaidInWord[at]) {
					t.Errorf("%s: %s in %s comes back as %v, and was %v", locale, at, ending, got, want)
				}
			}
		}
	}
}

// imported returns the keys of the only role in a site's files with an ending.
func imported(t *testing.T, site fstest.MapFS, ending string, o build.Options) map[string]any {
	t.Helper()
	text := make(map[string]string)
	for name, file := range site {
		text[name] = string(file.Data)
	}
	catalog, _ := hiring.Load(treeOf(text), nil)
	var inputs []importer.Input
	for name, data := range only(t, site, o, ending) {
		inputs = append(inputs, importer.Input{Name: path.Base(name), Data: []byte(data)})
	}
	result, err := importer.Import(inputs, importer.Options{Site: importer.SiteOf(catalog, "open")})
	if err != nil || len(result.Files) != 1 {
		t.Fatalf("%d files are imported: %v", len(result.Files), err)
	}
	var keys map[string]any
	_, front, _ := strings.Cut(result.Files[0].Text, "---\n")
	front, _, _ = strings.Cut(front, "\n---\n")
	if err := yaml.Unmarshal([]byte(front), &keys); err != nil {
		t.Fatal(err)
	}
	return keys
}

// step is the value of a key, in the first item of a list. A text alone is that of its item.
func step(v any, key string) any {
	if list, ok := v.([]any); ok && len(list) > 0 {
		v = list[0]
	}
	keys, ok := v.(map[string]any)
	if !ok && (key == "text" || key == "name") {
		return v
	}
	if day, ok := keys[key].(time.Time); ok {
		return day.Format(time.DateOnly)
	}
	return keys[key]
}

func walkPublic(at string, fields []hiring.Field, each func(string, hiring.Field)) {
	for _, f := range fields {
		here := at + "." + f.Key
		if _, known := samples[here]; f.Public && (known || len(f.Fields) == 0) {
			each(here, f)
		} else if f.Public {
			walkPublic(here, f.Fields, each)
		}
	}
}
