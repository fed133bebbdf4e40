package kit

import (
	"fmt"
	"slices"
	"strings"

	"rolewright/build/markdown"
	"rolewright/build/source"
)

// unknownKeys reports the keys of one mapping that it can't have.
type unknownKeys struct {
	thing    string
	keys     func() []string // those that it can have
	reported int
	rest     []*markdown.Field // those that are reported together
}

// mostUnknown is how many unknown keys of one mapping are reported one by one. A file with more was made for another
// program, and its author needs to hear that once.
const mostUnknown = 20

// report reports a key, and returns the known one that it most probably means, or "".
func (u *unknownKeys) report(d *decoder, written *markdown.Field) (meant string) {
	if u.reported == mostUnknown {
		u.rest = append(u.rest, written)
		return ""
	}
	u.reported++
	finding := d.found.Error("unknown-key", written.Span, "%s has no key “%s”", u.thing, written.Key)
	known := u.keys()
	plain := strings.NewReplacer("-", "_", " ", "_").Replace(strings.ToLower(written.Key))
	near := source.Nearest(plain, known)
	at := slices.IndexFunc(otherWords[plain], func(key string) bool { return slices.Contains(known, key) })
	switch {
	case at >= 0:
		near = otherWords[plain][at]
		finding.Help("it is called `%s` here", near)
	case near != "":
		finding.Help("did you mean `%s`?", near)
	case u.reported == 1 || len(known) <= 12:
		finding.Help("remove it; the keys of %s are: %s", u.thing, strings.Join(known, ", "))
	case strings.HasSuffix(u.thing, "role"):
		finding.Help("remove it, or move what it says into the text below the front matter")
	default:
		finding.Help("remove it")
	}
	return near
}

func (u *unknownKeys) reportRest(d *decoder) {
	if len(u.rest) == 0 {
		return
	}
	message := "%s has no key “%s”"
	if more := len(u.rest) - 1; more > 0 {
		message += fmt.Sprintf(", nor %d others that stand below", more)
	}
	d.found.Error("unknown-key", u.rest[0].Span, message, u.thing, u.rest[0].Key).
		Help("if the file was made for another program, begin a new one and copy the texts over")
}

// otherWords are what other programs and other people call our keys.
var otherWords = map[string][]string{
	"name":                {"title", "text"},
	"title":               {"name"},
	"term":                {"name"},
	"job_title":           {"title"},
	"position":            {"title"},
	"role_name":           {"title"},
	"role":                {"title"},
	"heading":             {"title"},
	"description":         {"summary", "definition"},
	"excerpt":             {"summary"},
	"intro":               {"summary"},
	"abstract":            {"summary"},
	"aliases":             {"formerly"},
	"redirect_from":       {"formerly"},
	"department":          {"team", "family"},
	"seniority":           {"level"},
	"grade":               {"level"},
	"manager":             {"reports_to"},
	"supervisor":          {"reports_to"},
	"salary":              {"compensation"},
	"pay":                 {"compensation"},
	"pay_range":           {"compensation"},
	"salary_range":        {"compensation"},
	"salary_min":          {"compensation"},
	"salary_max":          {"compensation"},
	"remuneration":        {"compensation"},
	"office":              {"locations"},
	"city":                {"locations"},
	"type":                {"employment", "kind"},
	"employment_type":     {"employment"},
	"contract":            {"employment"},
	"remote":              {"workplace"},
	"date":                {"posted"},
	"date_posted":         {"posted"},
	"published":           {"posted"},
	"opens":               {"posted"},
	"deadline":            {"closes"},
	"apply_url":           {"apply"},
	"apply_link":          {"apply"},
	"contact_email":       {"apply"},
	"valid_through":       {"closes"},
	"duties":              {"responsibilities"},
	"tasks":               {"responsibilities"},
	"what_you_will_do":    {"responsibilities"},
	"qualifications":      {"requirements"},
	"experience":          {"requirements"},
	"competencies":        {"skills"},
	"criteria":            {"skills"},
	"rounds":              {"interviews"},
	"stages":              {"interviews"},
	"interview_plan":      {"interviews"},
	"interview_questions": {"questions"},
	"metrics":             {"kpis"},
	"goals":               {"outcomes"},
	"duration":            {"minutes"},
	"length":              {"minutes"},
	"question":            {"ask"},
	"follow_ups":          {"probes"},
	"followups":           {"probes"},
	"green_flags":         {"look_for"},
	"good_answers":        {"look_for"},
	"competency":          {"skill"},
	"id":                  {"use"},
	"required":            {"must"},
	"threshold":           {"bar"},
	"company":             {"organisation"},
	"organization":        {"organisation"},
	"language":            {"locale"},
	"lang":                {"locale"},
	"scale":               {"rating_scale"},
}
