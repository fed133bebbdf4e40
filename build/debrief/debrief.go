// Package debrief makes the page on which a panel compares its scorecards, for people who don't have the site. It reads
// the files that interviewers hand in and writes one HTML file that needs nothing else.
//
// The page is the debrief page of a site, with the same scripts, so both calculate alike. A JSON Schema says what a
// scorecard file may hold. Nothing is stored: candidates' data is in the files that are read and in the page that is
// written.
package debrief

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
)

// Schema is the JSON Schema (draft-07) of a scorecard file.
//
//go:embed scorecard.schema.json
var Schema []byte

// MaxFileSize is the size in bytes from which a file can't be a scorecard.
const MaxFileSize = 4 << 20

// MaxFiles is how many scorecards a page can hold.
const MaxFiles = 100

// File is a scorecard as it lies on the disk.
type File struct {
	Name string // for people
	Data []byte
}

// Problem says why a file can't be used.
type Problem struct {
	File    string // the name
	Message string // in the manner of a diagnostic: small letter, no full stop
}

// sheet is what has to be known of a scorecard here. The rest is for the page.
type sheet struct {
	Role struct {
		ID, Title string
	}
	Scale           []struct{ Level float64 }
	Recommendations []string
	Recommendation  *float64
	Skills          []struct {
		ID, Name string
		Rating   any
	}
}

// mostProblems is how many problems of one file are told. Somebody who has chosen the wrong file needs no more.
const mostProblems = 3

// Check looks through scorecards and returns what is wrong with them, file by file: each by itself, and that they are all
// of one role.
func Check(files []File) []Problem {
	compiled := compiledSchema()
	var problems []Problem
	if len(files) > MaxFiles {
		problems = append(problems, Problem{files[MaxFiles].Name, fmt.Sprintf("it is one too many: a debrief holds %d scorecards", MaxFiles)})
	}
	roles := make(map[string]string) // id of a role → the first file of it
	for _, f := range files {
		s, messages := read(f.Data, compiled)
		if len(messages) == 0 {
			roles[s.Role.ID] = f.Name
			if len(roles) > 1 {
				messages = []string{fmt.Sprintf("it is about the role “%s”, and other files aren't; make a debrief of each role", s.Role.Title)}
				delete(roles, s.Role.ID)
			}
		}
		for _, m := range messages[:min(len(messages), mostProblems)] {
			problems = append(problems, Problem{f.Name, m})
		}
	}
	return problems
}

var compiledSchema = sync.OnceValue(func() *jsonschema.Schema {
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema))
	if err != nil {
		panic("debrief: the schema is no JSON: " + err.Error())
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("scorecard.schema.json", document); err != nil {
		panic("debrief: " + err.Error())
	}
	return c.MustCompile("scorecard.schema.json")
})

// withoutMark leaves out the invisible mark that some programs put before a text.
func withoutMark(data []byte) []byte { return bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")) }

func read(data []byte, schema *jsonschema.Schema) (s sheet, messages []string) {
	if len(data) > MaxFileSize {
		return s, []string{"it is larger than a scorecard can be"}
	}
	data = withoutMark(data)
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	object, _ := value.(map[string]any)
	switch version, _ := object["formatVersion"].(json.Number); {
	case err != nil && bytes.Contains(data[:min(len(data), 1000)], []byte(`"rolewright-scorecard"`)):
		return s, []string{"it is damaged or cut off; ask for the file again"}
	case err != nil || object["format"] != "rolewright-scorecard":
		return s, []string{"it isn't a scorecard; choose the .scorecard.json file that the scorecard was saved as"}
	case isLater(version):
		return s, []string{"it comes from a newer version of rolewright; use that one"}
	}
	var invalid *jsonschema.ValidationError
	if err := schema.Validate(value); errors.As(err, &invalid) {
		return s, leaves(invalid)
	}
	if err := json.Unmarshal(data, &s); err != nil {
		return s, []string{"it can't be read: " + err.Error()}
	}
	return s, s.nonsense()
}

// isLater reports whether a file is of a version of the format that this program doesn't know.
func isLater(version json.Number) bool {
	n, err := version.Float64()
	return err == nil && n > 1 && n == math.Trunc(n)
}

// leaves words the causes of a mismatch that have no further cause.
func leaves(e *jsonschema.ValidationError) (messages []string) {
	if len(e.Causes) > 0 {
		if _, either := e.ErrorKind.(*kind.AnyOf); !either {
			for _, cause := range e.Causes {
				messages = append(messages, leaves(cause)...)
			}
			return messages
		}
	}
	at := "it"
	if len(e.InstanceLocation) > 0 {
		at = strings.Join(e.InstanceLocation, ".")
	}
	switch k := e.ErrorKind.(type) {
	case *kind.Required:
		return []string{fmt.Sprintf("%s lacks %s", at, strings.Join(k.Missing, ", "))}
	case *kind.AdditionalProperties:
		return []string{fmt.Sprintf("%s has %q, which doesn't belong there", at, k.Properties)}
	case *kind.Type:
		return []string{fmt.Sprintf("%s is %s instead of %s", at, k.Got, strings.Join(k.Want, " or "))}
	}
	return []string{at + " isn't what a scorecard holds there"}
}

// nonsense finds what the schema can't say.
func (s *sheet) nonsense() (messages []string) {
	seen := make(map[string]bool)
	for _, skill := range s.Skills {
		if seen[skill.ID] {
			messages = append(messages, fmt.Sprintf("the skill “%s” is in it twice", skill.Name))
		}
		seen[skill.ID] = true
		level, rated := skill.Rating.(float64)
		if rated && !slices.ContainsFunc(s.Scale, func(l struct{ Level float64 }) bool { return l.Level == level }) {
			messages = append(messages, fmt.Sprintf("“%s” is rated %v, which its scale doesn't have", skill.Name, level))
		}
	}
	if s.Recommendation != nil && *s.Recommendation > float64(len(s.Recommendations)) {
		messages = append(messages, "its recommendation isn't one of the choices")
	}
	return messages
}
