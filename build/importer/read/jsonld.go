package read

import (
	"encoding/json"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rolewright/build/importer/document"
)

// fromJSONLD reads the posting that a page describes to search engines (schema.org/JobPosting). It reports false for a
// page with none or with several.
func fromJSONLD(root *html.Node) (document.Document, bool) {
	var postings []object
	for n := range root.Descendants() {
		if n.DataAtom == atom.Script && strings.EqualFold(attribute(n, "type"), "application/ld+json") && n.FirstChild != nil {
			var data any
			if json.Unmarshal([]byte(n.FirstChild.Data), &data) == nil {
				postings = append(postings, jobPostings(data, 0)...)
			}
		}
	}
	if len(postings) != 1 {
		return document.Document{}, false
	}
	doc := posting(postings[0])
	return doc, len(doc.Blocks) > 0
}

// object is a JSON object of no fixed form.
type object map[string]any

// text returns a value as text: "" if there is none, and the first of several.
func (o object) text(key string) string { return textOfJSON(o[key]) }

func textOfJSON(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(clean(v))
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case []any:
		if len(v) > 0 {
			return textOfJSON(v[0])
		}
	case map[string]any:
		o := object(v)
		for _, key := range []string{"name", "value", "label", "text", "title"} {
			if text := o.text(key); text != "" {
				return text
			}
		}
	}
	return ""
}

func (o object) object(key string) object {
	switch v := o[key].(type) {
	case map[string]any:
		return v
	case []any:
		if len(v) > 0 {
			if first, ok := v[0].(map[string]any); ok {
				return first
			}
		}
	}
	return object{}
}

func (o object) objects(key string) []object {
	var all []object
	switch v := o[key].(type) {
	case map[string]any:
		all = append(all, v)
	case []any:
		for _, each := range v {
			if inner, ok := each.(map[string]any); ok {
				all = append(all, inner)
			}
		}
	}
	return all
}

// jobPostings finds the postings in JSON-LD, which may be in lists and graphs.
func jobPostings(data any, depth int) []object {
	if depth > 6 {
		return nil
	}
	var found []object
	switch v := data.(type) {
	case []any:
		for _, each := range v {
			found = append(found, jobPostings(each, depth+1)...)
		}
	case map[string]any:
		if o := object(v); isType(o["@type"], "JobPosting") {
			return []object{o}
		}
		found = append(found, jobPostings(v["@graph"], depth+1)...)
		found = append(found, jobPostings(v["mainEntity"], depth+1)...)
	}
	return found
}

func isType(v any, name string) bool {
	if list, ok := v.([]any); ok {
		for _, each := range list {
			if each == name {
				return true
			}
		}
	}
	return v == name
}

// employmentTypes are ours for those of Google.
var employmentTypes = map[string]string{
	"FULL_TIME": "full-time", "PART_TIME": "part-time", "CONTRACTOR": "contract", "TEMPORARY": "temporary", "INTERN": "internship",
}

func posting(o object) document.Document {
	doc := document.Document{Title: o.text("title")}
	if doc.Title == "" {
		doc.Title = o.text("name")
	}
	j := &doc.Job
	j.Posted, j.Closes = day(o.text("datePosted")), day(o.text("validThrough"))
	j.Employment = employmentTypes[strings.ToUpper(strings.ReplaceAll(o.text("employmentType"), "-", "_"))]
	if o.text("jobLocationType") == "TELECOMMUTE" {
		j.Workplace = "remote"
	}
	if id := o.text("identifier"); o.object("identifier").text("value") != "" {
		j.ID = o.object("identifier").text("value")
	} else {
		j.ID = id
	}
	j.Language = o.text("inLanguage")
	for _, place := range o.objects("jobLocation") {
		a := place.object("address")
		p := document.Place{
			Street: a.text("streetAddress"), PostalCode: a.text("postalCode"), City: a.text("addressLocality"), Region: a.text("addressRegion"),
			Country: a.text("addressCountry"),
		}
		j.Places = append(j.Places, p)
	}
	for _, place := range o.objects("applicantLocationRequirements") {
		if isType(place["@type"], "Country") {
			j.RemoteCountries = append(j.RemoteCountries, place.text("name"))
		} else {
			doc.Facts = append(doc.Facts, document.Fact{Key: "remote_region", Value: place.text("name")})
		}
	}
	salary := o.object("baseSalary")
	value := salary.object("value")
	j.Pay = document.Pay{Min: value.text("minValue"), Max: value.text("maxValue"), Currency: salary.text("currency"), Period: strings.ToLower(value.text("unitText"))}
	if exact := value.text("value"); exact != "" && j.Pay.Min == "" {
		j.Pay.Min, j.Pay.Max = exact, exact
	}
	described(&doc, o.text("description"))
	for _, key := range []string{"responsibilities", "qualifications", "skills", "experienceRequirements", "educationRequirements", "jobBenefits", "incentiveCompensation", "workHours"} {
		if text := o.text(key); text != "" {
			doc.Blocks = append(doc.Blocks, document.Block{Kind: document.Heading, Level: 2, Text: document.Escape(headingOf(key))})
			described(&doc, text)
		}
	}
	return doc
}

// headingOf reads a key as words: experienceRequirements is “Experience requirements”.
func headingOf(key string) string {
	words := strings.ReplaceAll(keyOf(key), "_", " ")
	return strings.ToUpper(words[:1]) + words[1:]
}

// described adds a description, which is HTML, HTML in entities, or plain text.
func described(doc *document.Document, text string) {
	if !strings.Contains(text, "<") && strings.Contains(text, "&lt;") {
		text = html.UnescapeString(text)
	}
	if isTag.MatchString(text) {
		doc.Blocks = append(doc.Blocks, tidied(htmlBlocks(doc, text))...)
		return
	}
	doc.Blocks = append(doc.Blocks, tidied(markdownBlocks(doc, typed(text)))...)
}

// day is the date at the beginning of a time, or "".
func day(text string) string {
	if len(text) >= 10 && text[4] == '-' && text[7] == '-' {
		return text[:10]
	}
	return ""
}
