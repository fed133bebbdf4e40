package debrief

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"io/fs"
)

//go:embed page.html
var pageTemplate string

// Mark is what each page begins with, so that a program can tell it from another file before it writes over it.
const Mark = "<!DOCTYPE html><!-- A debrief by rolewright. -->"

// page is what page.html shows.
type page struct {
	Mark            template.HTML
	Policy          string
	RoleID, Role    string
	Sheets          []packed
	Styles          template.CSS
	Shared, Debrief template.JS
}

// packed is a file inside the page, in the form that the script reads.
type packed struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// Write writes the page of some scorecards, which [Check] must have found to be sound. The assets are those of the site's
// templates: style.css, scorecard.js and debrief.js.
func Write(to io.Writer, files []File, assets fs.FS) error {
	p := page{Mark: Mark}
	for _, f := range files {
		p.Sheets = append(p.Sheets, packed{f.Name, string(withoutMark(f.Data))})
	}
	if len(files) > 0 {
		var s sheet
		if err := json.Unmarshal(withoutMark(files[0].Data), &s); err != nil {
			return fmt.Errorf("debrief: %w", err)
		}
		p.RoleID, p.Role = s.Role.ID, s.Role.Title
	}
	var texts [3]string
	for i, name := range []string{"style.css", "scorecard.js", "debrief.js"} {
		data, err := fs.ReadFile(assets, name)
		if err != nil {
			return fmt.Errorf("debrief: %w", err)
		}
		texts[i] = string(data)
	}
	// All three come with the program; what comes from files is only ever data.
	p.Styles, p.Shared, p.Debrief = template.CSS(texts[0]), template.JS(texts[1]), template.JS(texts[2])
	p.Policy = fmt.Sprintf("default-src 'none'; script-src '%s' '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'", hashOf(texts[1]), hashOf(texts[2]), hashOf(texts[0]))
	return template.Must(template.New("page.html").Parse(pageTemplate)).Execute(to, p)
}

// hashOf names a script or a stylesheet to a browser that shall run no other (Content Security Policy Level 3, §2.3.1).
func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
