package read

import (
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"
	"time"

	"rolewright/build/importer/document"
)

var isTag = regexp.MustCompile(`(?i)</?(?:p|div|ul|ol|li|br|h[1-6]|strong|b|span|em|a|table)\b[^<>]*>`)

// maxJobs is how many postings of one file are read.
const maxJobs = 5_000

// JSON reads what public job boards answer: those of Greenhouse, Lever and Ashby, our own jobs.json, and JobPostings of
// schema.org.
func JSON(name, text string) ([]document.Document, error) {
	var data any
	if err := json.Unmarshal([]byte(text), &data); err != nil {
		return nil, refuse("save the job board's answer unchanged", "it isn't valid JSON (%v)", err)
	}
	jobs, kind := jobsIn(data)
	if kind == nil {
		return nil, refuse("import reads Greenhouse (jobs?content=true), Lever (postings), Ashby (job board), jobs.json and JobPosting",
			"none of the job boards that are known writes JSON of this form")
	}
	if len(jobs) > maxJobs {
		return nil, refuse("split it", "it has %d postings; the limit is %d", len(jobs), maxJobs)
	}
	var docs []document.Document
	for i, job := range jobs {
		doc := kind(job)
		doc.Source = fmt.Sprintf("%s, job %d", path.Base(name), i+1)
		if size := len(document.Markdown(doc.Blocks)); size > MaxText {
			return nil, refuse("shorten it there", "job %d has %d KB of text", i+1, size>>10)
		}
		docs = append(docs, doc)
	}
	return docs, nil
}

// jobsIn finds the postings in an answer, and who can read them.
func jobsIn(data any) ([]object, func(object) document.Document) {
	if postings := jobPostings(data, 0); len(postings) > 0 {
		return postings, posting
	}
	all := object{"jobs": data}
	if o, ok := data.(map[string]any); ok {
		all = o
	}
	jobs := all.objects("jobs")
	switch {
	case len(jobs) == 0 && all["content"] != nil && all["title"] != nil:
		return []object{all}, greenhouse
	case len(jobs) == 0 && all["text"] != nil && all["categories"] != nil:
		return []object{all}, lever
	case len(jobs) == 0:
		_, isList := all["jobs"].([]any)
		if isList {
			return nil, ownJob // a board without a vacancy
		}
		return nil, nil
	}
	switch first := jobs[0]; {
	case all["organisation"] != nil && first["role"] != nil:
		return jobs, ownJob
	case first["absolute_url"] != nil || first["internal_job_id"] != nil:
		return jobs, greenhouse
	case first["hostedUrl"] != nil || first["categories"] != nil:
		return jobs, lever
	case first["descriptionHtml"] != nil || first["jobUrl"] != nil:
		return jobs, ashby
	}
	return nil, nil
}

func greenhouse(o object) document.Document {
	doc := document.Document{Title: o.text("title")}
	doc.Job.Language, doc.Job.ApplyURL = o.text("language"), o.text("absolute_url")
	if doc.Job.Posted = day(o.text("first_published")); doc.Job.Posted == "" {
		fact(&doc, "updated_at", o.text("updated_at"))
	}
	doc.Job.ID = o.text("requisition_id")
	fact(&doc, "location", o.object("location").text("name"))
	for _, d := range o.objects("departments") {
		fact(&doc, "department", d.text("name"))
	}
	for _, d := range o.objects("offices") {
		fact(&doc, "office", d.text("location"))
	}
	for _, pay := range o.objects("pay_input_ranges") {
		doc.Job.Pay = document.Pay{Min: cents(pay["min_cents"]), Max: cents(pay["max_cents"]), Currency: pay.text("currency_type"), Period: "year"}
		if min, err := strconv.ParseFloat(doc.Job.Pay.Max, 64); err == nil && min < 1000 {
			doc.Job.Pay.Period = "hour"
		}
		fact(&doc, "pay_note", pay.text("blurb"))
	}
	for _, m := range o.objects("metadata") {
		fact(&doc, m.text("name"), textOfJSON(m["value"]))
	}
	described(&doc, o.text("content"))
	return doc
}

func cents(v any) string {
	if n, ok := v.(float64); ok && n > 0 {
		return strconv.FormatFloat(n/100, 'f', -1, 64)
	}
	return ""
}

func fact(doc *document.Document, key, value string) {
	if value != "" {
		doc.Facts = append(doc.Facts, document.Fact{Key: keyOf(key), Value: value})
	}
}

func lever(o object) document.Document {
	doc := document.Document{Title: o.text("text")}
	categories := o.object("categories")
	for _, key := range []string{"commitment", "location", "team", "department", "level"} {
		fact(&doc, key, categories.text(key))
	}
	doc.Job.Workplace = map[string]string{"remote": "remote", "hybrid": "hybrid", "onsite": "onsite", "on-site": "onsite"}[strings.ToLower(o.text("workplaceType"))]
	doc.Job.ApplyURL = o.text("applyUrl")
	if doc.Job.ApplyURL == "" {
		doc.Job.ApplyURL = o.text("hostedUrl")
	}
	if ms, ok := o["createdAt"].(float64); ok && ms > 0 && ms < 1e13 {
		doc.Job.Posted = time.UnixMilli(int64(ms)).UTC().Format(time.DateOnly)
	}
	if salary := o.object("salaryRange"); salary != nil {
		period := map[string]string{"per-year-salary": "year", "per-month-salary": "month", "per-hour-wage": "hour", "per-day-wage": "day", "per-week-salary": "week"}
		doc.Job.Pay = document.Pay{Min: salary.text("min"), Max: salary.text("max"), Currency: salary.text("currency"), Period: period[salary.text("interval")]}
	}
	described(&doc, o.either("opening", "description", "descriptionPlain"))
	if o["opening"] != nil {
		described(&doc, o.either("descriptionBody", "descriptionBodyPlain"))
	}
	for _, list := range o.objects("lists") {
		doc.Blocks = append(doc.Blocks, document.Block{Kind: document.Heading, Level: 2, Text: document.Escape(list.text("text"))})
		described(&doc, "<ul>"+list.text("content")+"</ul>")
	}
	described(&doc, o.either("salaryDescription", "salaryDescriptionPlain"))
	described(&doc, o.either("additional", "additionalPlain"))
	return doc
}

func (o object) either(keys ...string) string {
	for _, key := range keys {
		if text := o.text(key); text != "" {
			return text
		}
	}
	return ""
}

func ashby(o object) document.Document {
	doc := document.Document{Title: o.text("title")}
	for _, key := range []string{"department", "team", "location"} {
		fact(&doc, key, o.text(key))
	}
	for _, second := range o.objects("secondaryLocations") {
		fact(&doc, "location", second.text("location"))
	}
	doc.Job.Employment = map[string]string{"FullTime": "full-time", "PartTime": "part-time", "Intern": "internship", "Contract": "contract", "Temporary": "temporary"}[o.text("employmentType")]
	doc.Job.Workplace = map[string]string{"remote": "remote", "hybrid": "hybrid", "onsite": "onsite"}[strings.ToLower(o.text("workplaceType"))]
	if doc.Job.Workplace == "" && o["isRemote"] == true {
		doc.Job.Workplace = "remote"
	}
	doc.Job.Posted, doc.Job.ApplyURL = day(o.text("publishedAt")), o.either("applyUrl", "jobUrl")
	if a := o.object("address").object("postalAddress"); len(a) > 0 {
		doc.Job.Places = []document.Place{{City: a.text("addressLocality"), Region: a.text("addressRegion"), Country: a.text("addressCountry")}}
	}
	compensation := o.object("compensation")
	for _, part := range compensation.objects("summaryComponents") {
		if part.text("compensationType") == "Salary" {
			period := map[string]string{"1 YEAR": "year", "1 MONTH": "month", "1 HOUR": "hour", "1 WEEK": "week", "1 DAY": "day"}
			doc.Job.Pay = document.Pay{Min: part.text("minValue"), Max: part.text("maxValue"), Currency: part.text("currencyCode"), Period: period[part.text("interval")]}
		}
	}
	fact(&doc, "pay_note", compensation.text("compensationTierSummary"))
	described(&doc, o.either("descriptionHtml", "descriptionPlain"))
	return doc
}

// ownJob reads what we wrote ourselves.
func ownJob(o object) document.Document {
	doc := document.Document{Title: o.text("title"), Own: true}
	j := &doc.Job
	j.ID, j.Language, j.Summary = o.text("role"), o.text("language"), o.text("summary")
	j.Family, j.Level, j.Employment, j.Workplace = o.text("family"), o.text("level"), o.text("employment"), o.text("workplace")
	j.Posted, j.Closes, j.ApplyURL, j.ApplyEmail = o.text("posted"), o.text("closes"), o.text("apply_url"), o.text("apply_email")
	j.Updated, _, _ = strings.Cut(o.text("changed"), "T")
	if j.ID == "" {
		j.ID = o.text("id")
	}
	fact(&doc, "title_suffix", o.text("title_suffix"))
	if titles, ok := o["also_known_as"].([]any); ok {
		for _, title := range titles {
			fact(&doc, "also_known_as", textOfJSON(title))
		}
	}
	j.Places, j.RemoteRegions = ownPlaces(o.objects("locations")), ownPlaces(o.objects("remote_regions"))
	if codes, ok := o["remote_countries"].([]any); ok {
		for _, code := range codes {
			j.RemoteCountries = append(j.RemoteCountries, textOfJSON(code))
		}
	}
	pay := o.object("pay")
	j.Pay = document.Pay{Min: pay.text("min"), Max: pay.text("max"), Currency: pay.text("currency"), Period: pay.text("period")}
	described(&doc, o.text("description"))
	for i := range doc.Blocks {
		if b := &doc.Blocks[i]; b.Kind == document.Paragraph && isShortTitle(b.Text) && i+1 < len(doc.Blocks) {
			b.Kind, b.Level = document.Heading, 2 // which jobs.json has as paragraphs
		}
	}
	return doc
}

func isShortTitle(text string) bool {
	return len(strings.Fields(text)) <= 12 && !strings.ContainsAny(text[len(text)-1:], ".!?:;,)") && !strings.Contains(text, "\n")
}

func ownPlaces(places []object) []document.Place {
	var all []document.Place
	for _, p := range places {
		all = append(all, document.Place{Street: p.text("street"), PostalCode: p.text("postal_code"), City: p.text("city"), Region: p.text("region"), Country: p.text("country")})
	}
	return all
}
