package build_test

import (
	"rolewright/build/check"
	"rolewright/build/source"
)

// sample is a value for a field, and what a page shows when a file has it.
type sample struct {
	value any
	shown string
	drop  []string // keys beside it that it stands instead of
}

// samples are the fields whose value can't be any text. A field of a type that planted doesn't know needs one here.
var samples = map[string]sample{
	"role.formerly":                      {[]any{"earlier-name"}, "earlier-name", nil},
	"role.family":                        {"crew", "Crew", nil},
	"role.level":                         {"lead", "Lead", nil},
	"role.language":                      {"fr", `lang="fr"`, nil},
	"role.status":                        {"closed", "Closed", nil},
	"role.reviewed":                      {"2031-05-06", "6 May 2031", nil},
	"role.direct_reports":                {4217, "4217", nil},
	"role.workplace":                     {"hybrid", "Hybrid", nil},
	"role.locations.country":             {"JP", "Japan", nil},
	"role.remote_countries":              {[]any{"NZ"}, "New Zealand", nil},
	"role.employment":                    {"internship", "Internship", nil},
	"role.compensation.min":              {1234, "1,234", nil},
	"role.compensation.max":              {5678, "5,678", nil},
	"role.compensation.currency":         {"JPY", "JPY", nil},
	"role.compensation.period":           {"month", "per month", nil},
	"role.compensation.variable.percent": {37, "37%", nil},
	"role.compensation.variable.trigger": {"attached", "partner-attached deals", nil},
	"role.posted":                        {"2031-07-08", "8 July 2031", nil},
	"role.updated":                       {"2031-08-09", "", nil},
	"role.closes":                        {"2031-09-10", "10 September 2031", nil},
	"role.apply.url":                     {"https://apply.example/form", "https://apply.example/form", nil},
	"role.apply.email":                   {"jobs@apply.example", "jobs@apply.example", nil},
	"role.apply.direct":                  {true, "", nil},
	"role.responsibilities.skills":       {[]any{"craft"}, "Needed for", nil},
	"role.requirements.must":             {true, `badge-must">Must-have<`, nil},
	"role.requirements.verify":           {"reference", "with a reference", nil},
	"role.skills.use":                    {"spare", `/../skills/spare/index.html">Spare</a></h3>`, []string{"name", "weight"}},
	"role.skills.id":                     {"chosen-skill", "chosen-skill", nil},
	"role.skills.must":                   {true, `badge-must">Must-have<`, nil},
	"role.skills.weight":                 {17, "Weight 17", nil},
	"role.skills.bar":                    {4, "4, Strong", nil},
	"role.interviews.id":                 {"opening-act", "guide/opening-act/index.html", nil},
	"role.interviews.minutes":            {77, "1 h 17 min", nil},
	"role.interviews.focus":              {[]any{"oddjob"}, "rates Oddjob", nil},
	"role.interviews.opening":            {13, "13 min", nil},
	"role.interviews.closing":            {14, "14 min", nil},
	"role.questions.use":                 {"knack/first-one", "question-knack-first-one", []string{"ask", "interview"}},
	"role.questions.skill":               {"craft", "Question 1: Craft", nil},
	"role.questions.id":                  {"chosen-id", "question-chosen-id", nil},
	"role.questions.type":                {"situational", "Situational", nil},
	"role.questions.minutes":             {19, "19 min", nil},
	"role.candidate_bar":                 {true, "", nil},
	"role.candidate_sheet":               {true, "", nil},
	"settings.link_pictures":             {false, "", nil},
	"settings.candidate_sheet":           {true, "", nil},
	"settings.candidate_notices":         {[]any{"small-print"}, "", nil},
	"role.kpis.scope":                    {"program", "Program", nil},
	"role.notices":                       {[]any{"small-print"}, "Small print", nil},
	"role.ignore.rule":                   {"not-read", "not-read", nil},
	"skill.kind":                         {"knowledge", "Knowledge", nil},
	"skill.questions.id":                 {"chosen-id", "knack/chosen-id", nil},
	"skill.questions.type":               {"exercise", "Exercise", nil},
	"skill.questions.minutes":            {23, "23 min", nil},
	"page.charts.parts.value":            {4218, "4218", nil},
	"page.charts.limit.value":            {4219, "4219", nil},
	"settings.organisation.url":          {"https://org.example", "https://org.example", nil},
	"settings.organisation.accent":       {"#123456", "", nil},
	"settings.organisation.about":        {"small-print", "", nil},
	"settings.organisation.logo":         {"badge.svg", "assets/badge.svg", nil},
	"settings.base_url":                  {"https://kits.example/x", "https://kits.example/x/roles/sample/", nil},
	"settings.time_zone":                 {"Asia/Tokyo", "", nil},
	"settings.downloads":                 {[]any{"docx"}, "sample-job-description.docx", nil},
	"settings.laws":                      {[]any{}, "", nil},
	"settings.locale":                    {"fr_CA", `lang="fr-CA"`, nil},
	"settings.form_of_address":           {"informal", "", nil},
	"settings.families":                  {map[string]any{"guild": map[string]any{"name": "The guild"}}, "The guild", nil},
	"settings.rating_scale":              {map[string]any{"1": "Nay", "5": "Aye"}, "Aye", nil},
	"settings.notices":                   {[]any{"small-print"}, "Small print", nil},
	"settings.edit_url":                  {"https://edit.example/{path}", "https://edit.example/roles/sample.md", nil},
}

// notShown are the fields that no page shows, with the reason.
var notShown = map[string]string{
	"role.questions.interview":     "it decides where a question stands, which interviews.txtar shows",
	"page.order":                   "it decides where a page stands",
	"page.charts.under":            "it decides where a chart stands, which handbook.txtar shows",
	"settings.form_of_address":     "English has one form; German and French have two",
	"settings.format":              "it decides whether anything is read",
	"settings.laws":                "findings name them",
	"settings.levels":              "a level shows with the roles that have it",
	"settings.anchored_levels":     "it shows as gaps, in smallest.txtar",
	"role.candidate_bar":           "it shows with the anchors of must-haves, in public.txtar",
	"role.candidate_sheet":         "it decides about a page of the careers site, which public.txtar shows",
	"settings.organisation.accent": "it is a colour of the stylesheet, as the test of accents shows",
	"settings.organisation.about":  "only the careers site shows it, in public.txtar",
	"settings.link_pictures":       "it decides about pictures of the careers site, as the tests of careers show",
	"settings.candidate_sheet":     "it decides about pages of the careers site, which public.txtar shows",
	"settings.candidate_notices":   "it chooses among the notices of a role, which public.txtar shows",
	"settings.feeds.indeed":        "it decides about a feed of the careers site, which public.txtar shows",
	"settings.feeds.greenhouse":    "it decides about a feed of the careers site, which public.txtar shows",
	"role.updated":                 "it is for search engines and feeds, as the tests of careers show",
	"role.apply.direct":            "it is for search engines, as the tests of careers show",
	"settings.time_zone":           "it decides when postings close, as the tests of careers show",
	"settings.checks":              "it decides what is reported, not what is built",
}

// files are the files of a small site in which every sample finds what it refers to.
func files() map[string]map[string]any {
	return map[string]map[string]any{
		"roles/sample.md": {
			"title": "Sample", "family": "guild", "summary": "Samples.", "locations": []any{map[string]any{"country": "FR"}},
			"compensation":     map[string]any{"min": 1000, "max": 2000, "currency": "EUR", "period": "year", "variable": map[string]any{"percent": 10}},
			"responsibilities": []any{map[string]any{"text": "Work"}},
			"requirements":     []any{map[string]any{"text": "Papers"}},
			"skills":           []any{map[string]any{"name": "Oddjob", "weight": 2}, map[string]any{"name": "Craft"}, map[string]any{"use": "knack"}},
			"interviews":       []any{map[string]any{"name": "Early", "minutes": 45}, map[string]any{"name": "Late", "minutes": 60, "focus": []any{"craft", "knack"}}},
			"questions":        []any{map[string]any{"ask": "Plain?", "interview": "late"}},
			"kpis":             []any{map[string]any{"name": "Speed"}},
			"budget":           []any{map[string]any{"name": "Fuel"}},
			"outcomes":         []any{map[string]any{"text": "Done"}},
			"ignore":           []any{map[string]any{"rule": "raw-html", "reason": "Because."}},
		},
		"content/skills/knack.md":        {"name": "Knack", "questions": []any{map[string]any{"id": "first-one", "ask": "From the bank?"}}},
		"content/skills/spare.md":        {"name": "Spare"},
		"content/notices/small-print.md": {"title": "Small print"},
		"content/pages/help.md": {"title": "Help", "charts": []any{map[string]any{"title": "Sums",
			"parts": []any{map[string]any{"name": "Loaves", "value": 2}}, "limit": map[string]any{"name": "Oven", "value": 9}}}},
		"content/site.yaml": {"organisation": map[string]any{"name": "Org"}, "levels": []any{"novice", "lead"}, "checks": opinionsOff()},
	}
}

// opinionsOff switches the rules off that would stop a build: these sites show fields, and are no sound kits.
func opinionsOff() map[string]any {
	off := make(map[string]any)
	for _, r := range check.Rules() {
		if r.Severity == source.Error {
			off[r.Name] = "off"
		}
	}
	return off
}
