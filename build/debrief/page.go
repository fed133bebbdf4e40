package debrief

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"strings"

	"rolewright/build/words"
)

//go:embed page.html
var pageTemplate string

// Mark is what each page begins with, so that a program can tell it from another file before it writes over it.
const Mark = "<!DOCTYPE html><!-- A debrief by rolewright. -->"

// page is what page.html shows.
type page struct {
	Mark    template.HTML
	Policy  string
	Lang    string
	Title   string // what the page is
	Role    string
	Warning string // about what it holds
	Off     string // what is said where scripts are switched off
	Sheets  []packed
	Plan    string // JSON
	Styles  template.CSS
	Scripts []template.JS
}

// packed is a file inside the page, in the form that the script reads.
type packed struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// Assets are the texts of the site's stylesheet and scripts that the page carries, the scripts in the order in which they
// run.
type Assets struct {
	Styles  string
	Fonts   map[string]string // by the addresses that the stylesheet has for them
	Scripts []string
}

// styles returns the stylesheet with the fonts in it, as the page is one file.
func (a *Assets) styles() string {
	styles := a.Styles
	for address, font := range a.Fonts {
		styles = strings.ReplaceAll(styles, `url("`+address+`")`, `url("data:font/woff2;base64,`+base64.StdEncoding.EncodeToString([]byte(font))+`")`)
	}
	return styles
}

// Role names the role that sheets are about.
type Role struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// RoleOf returns the role of some scorecards, which [Check] must have found to be sound.
func RoleOf(files []File) Role {
	var s sheet
	if len(files) > 0 {
		_ = json.Unmarshal(withoutMark(files[0].Data), &s) // it has been checked
	}
	return Role{s.Role.ID, s.Role.Title}
}

// Write writes the page of some scorecards, which [Check] must have found to be sound. The plan is what the site says of
// the role, the JSON in the data of its debrief page; without a site it is "", and the page knows the role's name alone.
func Write(to io.Writer, files []File, plan string, say *words.Catalogue, assets Assets) error {
	role, styles := RoleOf(files), assets.styles()
	p := page{
		Mark: Mark, Lang: say.Tag.String(), Title: say.Say("document.debrief"), Role: role.Title, Plan: plan, Styles: template.CSS(styles),
		Warning: say.Say("debrief.confidential"), Off: say.Say("debrief.off"),
	}
	if plan == "" {
		named, err := json.Marshal(map[string]Role{"role": role})
		if err != nil {
			return fmt.Errorf("debrief: %w", err)
		}
		p.Plan = string(named)
	}
	for _, f := range files {
		p.Sheets = append(p.Sheets, packed{f.Name, string(withoutMark(f.Data))})
	}
	// They come with the program; what comes from files is only ever data.
	var hashes []string
	for _, script := range assets.Scripts {
		p.Scripts = append(p.Scripts, template.JS(script))
		hashes = append(hashes, "'"+hashOf(script)+"'")
	}
	p.Policy = fmt.Sprintf("default-src 'none'; script-src %s; style-src '%s'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'", strings.Join(hashes, " "), hashOf(styles))
	return template.Must(template.New("page.html").Parse(pageTemplate)).Execute(to, p)
}

// hashOf names a script or a stylesheet to a browser that shall run no other (Content Security Policy Level 3, §2.3.1).
func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
