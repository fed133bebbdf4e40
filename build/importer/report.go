package importer

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

// SiteOf is what imported files must fit into.
func SiteOf(k *hiring.Catalog, status string) Site {
	site := Site{Language: k.Settings.Language, Status: status, FamilyIDs: make(map[string]string)}
	for _, f := range k.Settings.Families {
		site.Families = append(site.Families, f.ID)
		site.FamilyIDs[normal(f.Name.Value)] = f.ID
	}
	site.Levels, site.DefaultNotices = hiring.Values(k.Settings.Levels), hiring.Values(k.Settings.Notices)
	for _, r := range k.Settings.RatingScale {
		site.Ratings = append(site.Ratings, r.Level)
	}
	site.Skills = make(map[string]string)
	for _, s := range k.Library {
		site.Skills[normal(s.Name.Value)] = s.ID
	}
	for _, n := range k.Notices {
		site.Notices = append(site.Notices, SiteNotice{n.ID, n.Title.Value, n.Body.Value})
	}
	return site
}

// Report is what is told about an import, in a form for programs too.
type Report struct {
	DryRun  bool         `json:"dry_run"`
	Files   []FileReport `json:"files"`
	Refused []Refused    `json:"refused"`
	Shared  []*Notice    `json:"shared"`
}

// FileReport is what is told about one file that is written.
type FileReport struct {
	Path     string             `json:"path"`
	Kind     string             `json:"kind"`
	Source   string             `json:"source"`
	Title    string             `json:"title"`
	Exists   bool               `json:"exists"`
	Placed   []Placed           `json:"placed"`
	Left     []Left             `json:"left"`
	Missing  []Missing          `json:"missing"`
	Notes    []string           `json:"notes"`
	Problems []Problem          `json:"findings"`
	Findings source.Diagnostics `json:"-"`
}

// Missing is what a sound kit needs and the source doesn't say.
type Missing struct {
	Field string `json:"field"`
	Why   string `json:"why"`
}

// Problem is a finding of check.
type Problem struct {
	Severity string `json:"severity"`
	Rule     string `json:"rule"`
	Message  string `json:"message"`
	Line     int    `json:"line,omitempty"`
}

// NewReport tells what became of files, with what check finds in each, by path.
func NewReport(r *Result, found map[string]source.Diagnostics, dryRun bool) *Report {
	report := &Report{DryRun: dryRun, Files: []FileReport{}, Refused: append([]Refused{}, r.Refused...), Shared: append([]*Notice{}, r.Shared...)}
	for _, f := range r.Files {
		role := FileReport{
			Path: f.Path, Kind: f.Kind, Source: f.Source, Title: f.Title, Exists: f.Exists, Placed: append([]Placed{}, f.Placed...), Left: append([]Left{}, f.Left...),
			Missing: append([]Missing{}, f.Missing...), Notes: append([]string{}, f.Notes...), Findings: withoutPlaceholders(found[f.Path], f.Missing), Problems: []Problem{},
		}
		slices.SortStableFunc(role.Placed, func(a, b Placed) int { return cmp.Compare(fieldRank(a.Field), fieldRank(b.Field)) })
		for _, d := range role.Findings {
			p := Problem{Severity: d.Severity.String(), Rule: d.Rule.Name, Message: d.Message}
			if d.Span.File != nil {
				p.Line = d.Span.File.Position(int(d.Span.Start)).Line
			}
			role.Problems = append(role.Problems, p)
		}
		report.Files = append(report.Files, role)
	}
	return report
}

// withoutPlaceholders leaves out what check says of the texts that a new role begins with: they stand for what is missing,
// which the report says itself. A plan that begins with such skills and questions can't be judged yet either.
func withoutPlaceholders(found source.Diagnostics, missing []Missing) source.Diagnostics {
	if len(missing) == 0 {
		return found
	}
	isMissing := func(field string) bool {
		return slices.ContainsFunc(missing, func(m Missing) bool { return m.Field == field })
	}
	return slices.DeleteFunc(slices.Clone(found), func(d source.Diagnostic) bool {
		switch d.Rule.Name {
		case "placeholder-text":
			return true
		case "must-have-rated-once", "idle-interview", "no-time-for-candidate", "interview-without-slack", "interview-too-full":
			return isMissing("skills") || isMissing("questions")
		}
		return false
	})
}

// missing lists what a kit needs, the most important first.
func missing(r *Role) []Missing {
	all := []Missing{}
	need := func(isMissing bool, field, why string) {
		if isMissing {
			all = append(all, Missing{field, why})
		}
	}
	need(len(r.Responsibilities) == 0, "responsibilities", "no heading says what the person will do")
	need(len(r.Requirements) == 0, "requirements", "no heading says what the person must have")
	need(r.Summary == "", "summary", "the job in one or two sentences")
	need(len(r.Skills) == 0, "skills", "six to eight that candidates are rated on, each with anchors")
	need(len(r.Interviews) == 0, "interviews", stagesToo(r))
	need(len(r.Questions) == 0, "questions", "what each interview asks, with probes and signs of a good answer")
	need(r.Pay.Min+r.Pay.Max == "", "compensation", "more and more laws want a range in the posting")
	need(len(r.Places)+len(r.RemoteCountries)+len(r.RemoteRegions) == 0, "locations", "where the work is done, with the country")
	need(len(r.Outcomes)+len(r.KPIs) == 0, "outcomes", "how you'll know that the hire worked out")
	need(r.ApplyURL+r.ApplyEmail == "", "apply", "where applications go, once the role is open")
	return all
}

func missingInSkill(s *Skill) []Missing {
	var all []Missing
	if len(s.Anchors) == 0 {
		all = append(all, Missing{"anchors", "what an interviewer hears at each rating"})
	}
	if s.Definition == "" {
		all = append(all, Missing{"definition", "the skill in one sentence"})
	}
	if len(s.Questions) == 0 {
		all = append(all, Missing{"questions", "what to ask about it"})
	}
	return all
}

func stagesToo(r *Role) string {
	if n := len(r.Stages); n > 0 {
		return fmt.Sprintf("the text names %d stages; say how many minutes each takes", n)
	}
	return "who talks to the candidate about what, and for how long"
}

// Said says what was placed, as people put it.
func (p Placed) Said() string {
	said := ""
	if p.Count > 1 || isListField(p.Field) {
		said = strconv.Itoa(p.Count)
		if said += " items"; p.Count == 1 {
			said = "1 item"
		}
		if p.From != "" {
			said += ", "
		}
	}
	if p.From == "" {
		return said
	}
	if isListField(p.Field) {
		return said + "from “" + p.From + "”"
	}
	return said + "from " + p.From
}

func isListField(field string) bool {
	switch field {
	case "responsibilities", "requirements", "outcomes", "kpis", "interviews", "questions", "anchors", "skills":
		return true
	}
	return false
}

// Said says what stayed, as people put it.
func (l Left) Said() string {
	words := strconv.Itoa(l.Words) + " words"
	if l.Words == 1 {
		words = "1 word"
	}
	if l.Heading == "" {
		return words + " without a heading"
	}
	return "“" + l.Heading + "”, " + words
}

// Counts are the numbers of items that a role got, such as "7 responsibilities".
func (r *FileReport) Counts() []string {
	var counts []string
	for _, field := range []string{"responsibilities", "requirements", "interviews", "anchors", "questions"} {
		n := 0
		for _, p := range r.Placed {
			if p.Field == field {
				n += p.Count
			}
		}
		if n > 0 {
			name := field
			if n == 1 {
				name = map[string]string{"responsibilities": "responsibility"}[field]
				if name == "" {
					name = strings.TrimSuffix(field, "s")
				}
			}
			counts = append(counts, strconv.Itoa(n)+" "+name)
		}
	}
	return counts
}

// Needs are the names of the fields that are missing.
func (r *FileReport) Needs() []string {
	var names []string
	for _, m := range r.Missing {
		names = append(names, m.Field)
	}
	return names
}

// Common are the fields that every role lacks.
func (r *Report) Common() []string {
	var common []string
	isFirst := true
	for i := range r.Files {
		if r.Files[i].Kind != "role" {
			continue
		}
		needs := r.Files[i].Needs()
		if isFirst {
			common, isFirst = needs, false
			continue
		}
		common = slices.DeleteFunc(common, func(field string) bool { return !slices.Contains(needs, field) })
	}
	return common
}
