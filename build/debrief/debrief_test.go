package debrief_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"rolewright/build/debrief"
	"rolewright/build/words"
)

// sheet is a whole scorecard. Tests change what they are about.
const sheet = `{
	"format": "rolewright-scorecard", "formatVersion": 1, "id": "1f0c",
	"role": {"id": "baker", "title": "Baker"}, "interview": {"id": "ovens", "name": "Ovens", "minutes": 45}, "version": "0a1b2c3d",
	"candidate": "Robin", "interviewer": "Kim", "date": "2026-11-20",
	"scale": [{"level": 1, "label": "Far below"}, {"level": 2, "label": "Below"}, {"level": 3, "label": "Meets"}, {"level": 4, "label": "Above"}],
	"recommendations": ["No", "Yes"],
	"skills": [{"id": "sourdough", "name": "Sourdough", "version": "11aa22bb", "must": true, "weight": 2, "bar": 3, "rating": 4, "evidence": "Saved a dough.", "questions": [{"id": "q1", "ask": "Which dough?", "note": "Rye"}]}],
	"notes": [], "followUp": "", "recommendation": 2, "reason": "Bakes.", "elapsed": 0, "changed": "2026-11-20T10:00:00.000Z", "submitted": ["2026-11-20T10:00:00.000Z"]
}`

func TestSoundScorecards(t *testing.T) {
	files := []debrief.File{{Name: "kim.scorecard.json", Data: []byte(sheet)}, {Name: "with a mark.json", Data: []byte("\xef\xbb\xbf" + sheet)}}
	for _, change := range [][2]string{
		{`"rating": 4`, `"rating": "not-assessed"`}, {`"rating": 4`, `"rating": null`}, {`"bar": 3`, `"bar": null`},
		{`"recommendation": 2`, `"recommendation": null`}, {`"date": "2026-11-20"`, `"date": ""`}, {`"submitted": ["2026-11-20T10:00:00.000Z"]`, `"submitted": []`},
	} {
		files = append(files, debrief.File{Name: change[1], Data: changed(t, change[0], change[1])})
	}
	if problems := debrief.Check(files); len(problems) > 0 {
		t.Errorf("unexpected problems: %q", problems)
	}
}

func changed(t *testing.T, from, to string) []byte {
	t.Helper()
	if !strings.Contains(sheet, from) {
		t.Fatalf("the scorecard has no %s", from)
	}
	return []byte(strings.Replace(sheet, from, to, 1))
}

// Somebody chooses the wrong file, or has edited the right one.
func TestWhatIsNoScorecard(t *testing.T) {
	for message, data := range map[string][]byte{
		"it isn't a scorecard; choose the .scorecard.json":     []byte("Dear Kim,"),
		"it isn't a scorecard; choose":                         []byte(`{"format": "something else"}`),
		"it isn't a scorecard":                                 []byte(`[]`),
		"it is larger than a scorecard":                        bytes.Repeat([]byte(" "), debrief.MaxFileSize+1),
		"it lacks candidate":                                   changed(t, `"candidate": "Robin", `, ""),
		`it has ["salary"], which doesn't belong there`:        changed(t, `"notes"`, `"salary": 3, "notes"`),
		"candidate is number instead of string":                changed(t, `"Robin"`, "3"),
		"skills.0.rating isn't what a scorecard holds there":   changed(t, `"rating": 4`, `"rating": "great"`),
		"“Sourdough” is rated 9, which its scale doesn't have": changed(t, `"rating": 4`, `"rating": 9`),
		"its recommendation isn't one of the choices":          changed(t, `"recommendation": 2`, `"recommendation": 3`),
		"date isn't what a scorecard holds there":              changed(t, "2026-11-20\",", "20 November\","),
		"it comes from a newer version":                        changed(t, `"formatVersion": 1`, `"formatVersion": 2`),
		"the skill “Sourdough” is in it twice":                 changed(t, `"skills": [`, `"skills": [`+skill(t)+`,`),
		"skills.0.evidence isn't what a scorecard holds there": changed(t, "Saved a dough.", strings.Repeat("dough ", 5000)),
	} {
		problems := debrief.Check([]debrief.File{{Name: "kim.scorecard.json", Data: data}})
		if len(problems) == 0 || !strings.Contains(problems[0].Message, message) {
			t.Errorf("problems are %q, not %q", problems, message)
		}
	}
}

func skill(t *testing.T) string {
	t.Helper()
	found := regexp.MustCompile(`"skills": \[(.*)\],`).FindStringSubmatch(sheet)
	if found == nil {
		t.Fatal("the scorecard has no skill")
	}
	return found[1]
}

func TestScorecardsOfTwoRoles(t *testing.T) {
	problems := debrief.Check([]debrief.File{
		{Name: "kim.json", Data: []byte(sheet)}, {Name: "lee.json", Data: changed(t, `{"id": "baker", "title": "Baker"}`, `{"id": "cook", "title": "Cook"}`)},
	})
	if len(problems) != 1 || problems[0].File != "lee.json" || !strings.Contains(problems[0].Message, "“Cook”") {
		t.Errorf("problems: %q", problems)
	}
}

// What stands in a scorecard stays a text in the page, whatever it is.
func TestNothingBreaksOut(t *testing.T) {
	hostile := `</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>\u2028{{.}}`
	data := changed(t, "Saved a dough.", hostile)
	assets := debrief.Assets{Styles: "h1 { color: red }", Scripts: []string{"let a = 1;", "let b = '<';"}}
	var page bytes.Buffer
	if err := debrief.Write(&page, []debrief.File{{Name: hostile, Data: data}}, "", words.BuiltIn(words.Language{}), assets); err != nil {
		t.Fatal(err)
	}
	text := page.String()
	if strings.Count(text, "</script>") != 3 || strings.Count(text, "<script") != 3 || strings.Contains(text, "<img") || strings.Contains(text, "<!--<") {
		t.Errorf("something has broken out:\n%s", text)
	}
	packed := regexp.MustCompile(`(?s)<script type="application/json" id="sheets">(.*?)</script>`).FindStringSubmatch(text)
	var files []struct{ Name, Text string }
	if err := json.Unmarshal([]byte(packed[1]), &files); err != nil {
		t.Fatal(err)
	}
	if files[0].Name != hostile || files[0].Text != string(data) {
		t.Errorf("the page holds %q", files)
	}
	for _, part := range []string{"h1 { color: red }", "let a = 1;", "let b = '<';"} {
		if !strings.Contains(text, ">"+part+"<") {
			t.Errorf("%q isn't in the page as it is", part)
		}
	}
}

// FuzzCheck reads whatever somebody may send.
func FuzzCheck(f *testing.F) {
	f.Add([]byte(sheet))
	f.Add([]byte(`{"format": "rolewright-scorecard", "skills": [null, {"rating": []}], "recommendation": 1e99}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		files := []debrief.File{{Name: "fuzzed", Data: data}}
		if len(debrief.Check(files)) > 0 {
			return
		}
		if err := debrief.Write(new(bytes.Buffer), files, "", words.BuiltIn(words.Language{}), debrief.Assets{}); err != nil {
			t.Errorf("it is sound, and can't be shown: %v", err)
		}
	})
}
