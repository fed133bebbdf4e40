package hiring

import (
	"fmt"
	"slices"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// unknownKeys reports the keys of one mapping that it can't have.
type unknownKeys struct {
	thing    string
	keys     func() []string // those that it can have
	reported int
	rest     []*front.Field // those that are reported together
}

// mostUnknown is how many unknown keys of one mapping are reported one by one. A file with more was made for another
// program, and its author needs to hear that once.
const mostUnknown = 20

// report reports a key, and returns the known one that it most probably means, or "".
func (u *unknownKeys) report(d *decoder, written *front.Field) (meant string) {
	if u.reported == mostUnknown {
		u.rest = append(u.rest, written)
		return ""
	}
	u.reported++
	known := u.keys()
	if written.Value.Kind == front.Empty && behindComma(written.Span) {
		return reportBehindComma(d, written, u.thing, known)
	}
	finding := d.found.Add(unknownKey, written.Span, "%s has no key “%s”", u.thing, written.Key)
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

// behindComma reports whether a key stands behind a comma, as only keys in braces do.
func behindComma(key source.Span) bool {
	return strings.HasSuffix(strings.TrimRight(key.File.Data[:key.Start], " \n"), ",")
}

// reportBehindComma explains a part of a text that became a key because the text has a comma and stands in braces,
// and a key behind whose colon a blank is missing. It returns the key that is meant, or "".
func reportBehindComma(d *decoder, written *front.Field, thing string, known []string) string {
	if key, value, _ := strings.Cut(written.Key, ":"); slices.Contains(known, key) {
		d.found.Add(unknownKey, written.Span, "behind the colon of `%s` a blank is missing", key).Help("write %s: %s", key, strings.TrimSpace(value))
		return key
	}
	d.found.Add(unknownKey, written.Span, "in braces a comma ends the text before it, and %s has no key “%s”", thing, written.Key).
		Help("put the whole text in straight quotes, such as {text: \"bake, and clean\", must: true}; or remove this")
	return ""
}

// stray recognises an item that belongs to another list of the file, the line above which is missing. It returns the
// key of that list, or "". A single key proves nothing: it may as well be mistyped.
func (d *decoder) stray(key string, item front.Value, isKnown func(key string) bool) string {
	unknown := 0
	for i := range item.Fields {
		if !isKnown(item.Fields[i].Key) {
			unknown++
		}
	}
	if unknown < 2 || d.fields == nil {
		return ""
	}
	for _, other := range d.fields() {
		if other.Key == key || other.Type != GroupsType || d.front.Get(other.Key).Kind != front.Empty || !hasKeysOf(item, other.Fields) {
			continue
		}
		d.strayed = append(d.strayed, other.Key)
		d.found.Add(missingField, item.Span, "from here on these are no longer `%s`, but `%s`", key, other.Key).
			Help("write a line that holds only %s: above this one; it is missing", other.Key)
		return other.Key
	}
	return ""
}

func hasKeysOf(item front.Value, fields []Field) bool {
	return !slices.ContainsFunc(item.Fields, func(written front.Field) bool {
		return !slices.ContainsFunc(fields, func(f Field) bool { return f.Key == written.Key })
	})
}

func (u *unknownKeys) reportRest(d *decoder) {
	if len(u.rest) == 0 {
		return
	}
	message := "%s has no key “%s”"
	if more := len(u.rest) - 1; more > 0 {
		message += fmt.Sprintf(", nor %d others that stand below", more)
	}
	d.found.Add(unknownKey, u.rest[0].Span, message, u.thing, u.rest[0].Key).
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
