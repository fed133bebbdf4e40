package hiring

import (
	"slices"

	"golang.org/x/text/language"

	"rolewright/build/front"
	"rolewright/build/source"
)

// Role is the durable definition of a job: what it is, what it asks for, and how candidates for it are interviewed.
type Role struct {
	*Card

	Owner    Text // internal
	Reviewed Date // internal

	Team          Text
	DirectReports Number

	Locations       []Location
	RemoteCountries []Text     // ISO 3166-1 alpha-2
	RemoteRegions   []Location // country and region only
	Travel          Prose
	Employment      Text
	Compensation    Compensation
	Posted, Closes  Date
	Updated         Date // when the posting last changed; zero when git is to say
	Apply           Apply
	CandidateSheet  Flag // the careers site has its candidate sheet while it is open
	CandidateBar    Flag // the sheet says what each interview assesses, and what meets the bar in each must-have skill

	Responsibilities []Responsibility
	Requirements     []Requirement
	Skills           []*Skill
	Interviews       []*Interview
	Questions        []*Question // in the order of the file; each interview holds its own
	Outcomes         []Outcome
	KPIs             []KPI
	Onboarding       Onboarding // internal
	HireWhen         []Prose    // internal
	Backgrounds      []Prose    // internal
	Budget           []BudgetItem
	Notices          []*Notice
	InterviewerNotes Block // internal
	Body             Block

	Words []Words // all texts of its front matter that candidates may read, in the order of the file
}

// hasSuccessPlan reports whether the role says anything about how one sees that a hire works out.
func (r *Role) hasSuccessPlan() bool {
	o := &r.Onboarding
	return len(r.Outcomes)+len(r.KPIs)+len(o.Days30)+len(o.Days60)+len(o.Days90)+len(r.Budget)+len(r.HireWhen)+len(r.Backgrounds) > 0
}

// ShowsCandidates reports whether the careers site has the role's candidate sheet while the role is open.
func (r *Role) ShowsCandidates(s *Settings) bool {
	if r.CandidateSheet.Span.IsZero() {
		return s.CandidateSheet.Value
	}
	return r.CandidateSheet.Value
}

// Location is a place of work.
type Location struct {
	Street, PostalCode Text
	City, Region       Text
	Country            Text // ISO 3166-1 alpha-2
}

// Compensation is what the job pays, as it may be said in public.
type Compensation struct {
	Min, Max Amount
	Currency Text // ISO 4217
	Period   Text // hour, day, week, month or year
	Variable Variable
	Note     Prose
}

// IsZero reports whether nothing is said about pay.
func (c *Compensation) IsZero() bool { return *c == Compensation{} }

// Variable is the part of the pay that depends on results.
type Variable struct {
	Percent Number // of the base pay
	Trigger Text   // sourced, influenced, attached or delivered
}

// Apply is where an application goes: one of the two.
type Apply struct {
	URL, Email Text
	Direct     Flag // candidates can apply at the URL without registering first
}

// Responsibility is a task of the job and the skills it takes.
type Responsibility struct {
	Text   Prose
	skills []Text
	Skills []*Skill
}

// Requirement is a fact about the candidate that is checked and never rated.
type Requirement struct {
	Text   Prose
	Must   Flag
	Verify Text // cv, reference, screen for the first interview, or the id of an interview

	ID        string     // made from its words
	Interview *Interview // the one in which it is checked, or nil
}

// ByReference reports whether a referee is asked about it.
func (x *Requirement) ByReference() bool { return x.Verify.Value == "reference" }

// Outcome is a dated result that shows that the hire worked out.
type Outcome struct {
	Text Prose
	By   Text
}

// KPI is a measure of success.
type KPI struct {
	Name       Prose
	Scope      Text // program, team or individual
	Definition Prose
	Target     Prose // internal
}

// Onboarding is the plan for the first 90 days.
type Onboarding struct{ Days30, Days60, Days90 []Prose }

// BudgetItem is something that the role costs or controls.
type BudgetItem struct{ Name, Amount, Note Prose }

// Ignore lets one finding of a rule pass in this file.
type Ignore struct{ Rule, Reason Text }

// roleFile is a role as its file has it: names where the finished role has links.
type roleFile struct {
	Role
	family     Text
	status     Text
	reportsTo  Text
	skills     []skillEntry
	interviews []interviewEntry
	questions  []questionEntry
	notices    []Text
	hasNotices bool
	hasApply   bool // it is given, whatever of it could be read
	planLost   bool // `interviews` is given, and has errors that leave nothing of it
	payFaulty  bool // `compensation` has an error that has been reported
	dayTwice   bool // `posted` or `closes` is given twice
}

// copied returns a copy that can be linked: it shares with the original only what linking doesn't change.
func (f *roleFile) copied() *roleFile {
	c := *f
	c.Card = new(*f.Card)
	c.Responsibilities, c.Requirements = slices.Clone(f.Responsibilities), slices.Clone(f.Requirements)
	c.skills, c.interviews, c.questions = slices.Clone(f.skills), slices.Clone(f.interviews), slices.Clone(f.questions)
	return &c
}

var roleFields = []field[roleFile]{
	{key: "title", version: Aside, doc: "the job title, and nothing else", required: true, public: true, to: name(func(r *roleFile) *Text { return &r.Title })},
	{key: "title_suffix", version: Aside, doc: "a customary addition such as (m/w/d)", public: true, to: text(func(r *roleFile) *Text { return &r.TitleSuffix })},
	{key: "summary", version: Aside, doc: "the job in one or two sentences", required: true, public: true, to: shortText(280, func(r *roleFile) *Text { return &r.Summary })},
	{key: "also_known_as", version: Aside, doc: "other titles for the same job", public: true, to: texts(func(r *roleFile) *[]Text { return &r.AlsoKnownAs })},
	{key: "formerly", version: Aside, doc: "earlier ids of this role, whose addresses lead here", public: true, to: slugs(func(r *roleFile) *[]Text { return &r.Formerly })},
	{key: "family", version: Aside, doc: "the family of roles it's compared with", public: true, to: slug(func(r *roleFile) *Text { return &r.family })},
	{key: "level", version: Aside, doc: "one of the site's levels", public: true, to: text(func(r *roleFile) *Text { return &r.Level })},
	{key: "language", version: Aside, doc: "the language of the role's texts, such as de; the site's by default", public: true, to: languageOf(func(r *roleFile, t Text, tag language.Tag) { r.Locale, r.Language = t, tag })},
	{key: "status", version: Aside, doc: "the state of the role; template by default", to: choice([]string{string(Draft), string(Template), string(Open), string(Closed)}, func(r *roleFile) *Text { return &r.status })},
	{key: "owner", version: Aside, doc: "the person responsible for this file", to: text(func(r *roleFile) *Text { return &r.Owner })},
	{key: "reviewed", version: Aside, doc: "the day the owner last read the file through", to: date(func(r *roleFile) *Date { return &r.Reviewed })},
	{key: "reports_to", version: Aside, doc: "the id of the role it reports to, or {title: …} for someone outside the site", public: true, to: reportsTo()},
	{key: "team", version: Aside, doc: "the team's name", public: true, to: text(func(r *roleFile) *Text { return &r.Team })},
	{key: "direct_reports", version: Aside, doc: "the number of people who report to this role", public: true, to: number(0, 10000, func(r *roleFile) *Number { return &r.DirectReports })},
	{key: "workplace", version: Aside, doc: "where the work is done", public: true, to: choice([]string{"onsite", "hybrid", "remote"}, func(r *roleFile) *Text { return &r.Workplace })},
	{key: "locations", version: Aside, doc: "the places of work", public: true, to: list("a location", locationFields, func(r *roleFile) *[]Location { return &r.Locations }, "")},
	{key: "remote_countries", version: Aside, doc: "the countries, or parts of countries, where a remote hire may live: US, US-CA or {country: US, region: California}", public: true, to: countries(func(r *roleFile) *[]Text { return &r.RemoteCountries }, func(r *roleFile) *[]Location { return &r.RemoteRegions })},
	{key: "travel", version: Aside, doc: "how much travel to expect", public: true, to: prose(func(r *roleFile) *Prose { return &r.Travel })},
	{key: "employment", version: Aside, doc: "the type of employment", public: true, to: choice([]string{"full-time", "part-time", "contract", "temporary", "internship"}, func(r *roleFile) *Text { return &r.Employment })},
	{key: "compensation", version: Aside, doc: "the pay", public: true, to: mapping("compensation", compensationFields, func(r *roleFile) *Compensation { return &r.Compensation })},
	{key: "posted", version: Aside, doc: "the day the role was first posted", public: true, to: date(func(r *roleFile) *Date { return &r.Posted })},
	{key: "updated", version: Aside, doc: "the day the posting last changed; by default the day git knows", public: true, to: date(func(r *roleFile) *Date { return &r.Updated })},
	{key: "closes", version: Aside, doc: "the last day to apply", public: true, to: date(func(r *roleFile) *Date { return &r.Closes })},
	{key: "apply", version: Aside, doc: "where applications go: {url: …} or {email: …}", public: true, to: mapping("apply", applyFields, func(r *roleFile) *Apply { return &r.Apply })},
	{key: "responsibilities", version: Aside, doc: "the tasks of the job, one sentence each", required: true, public: true, to: list("a responsibility", responsibilityFields, func(r *roleFile) *[]Responsibility { return &r.Responsibilities }, "text")},
	{key: "requirements", version: Aside, doc: "facts that are checked, not rated", public: true, to: list("a requirement", requirementFields, func(r *roleFile) *[]Requirement { return &r.Requirements }, "text")},
	{key: "skills", version: Shapes, doc: "the skills that candidates are rated on", required: true, public: true, to: list("a skill", skillEntryFields, func(r *roleFile) *[]skillEntry { return &r.skills }, "name")},
	{key: "interviews", version: Shapes, doc: "the interview plan, in order", public: true, to: interviewPlan()},
	{key: "questions", version: Shapes, doc: "the questions that candidates are asked", required: true, to: list("a question", questionFields, func(r *roleFile) *[]questionEntry { return &r.questions }, "ask")},
	{key: "candidate_sheet", version: Aside, doc: "true if the careers site has the candidate sheet; by default as the site says", public: true, to: flag(func(r *roleFile) *Flag { return &r.CandidateSheet })},
	{key: "candidate_bar", version: Aside, doc: "true if the candidate sheet says which skills each interview assesses, and what meets the bar in each must-have", public: true, to: flag(func(r *roleFile) *Flag { return &r.CandidateBar })},
	{key: "outcomes", version: Aside, doc: "results that will show the hire worked out", public: true, to: list("an outcome", outcomeFields, func(r *roleFile) *[]Outcome { return &r.Outcomes }, "text")},
	{key: "kpis", version: Aside, doc: "the measures of success", public: true, to: list("a KPI", kpiFields, func(r *roleFile) *[]KPI { return &r.KPIs }, "name")},
	{key: "onboarding", version: Aside, doc: "the plan for the first 30, 60 and 90 days", to: mapping("onboarding", onboardingFields, func(r *roleFile) *Onboarding { return &r.Onboarding })},
	{key: "hire_when", version: Aside, doc: "signs that it's time to add this role", to: proses(func(r *roleFile) *[]Prose { return &r.HireWhen })},
	{key: "backgrounds", version: Aside, doc: "where good candidates come from", to: proses(func(r *roleFile) *[]Prose { return &r.Backgrounds })},
	{key: "budget", version: Aside, doc: "the money that the role costs or controls", to: list("a budget item", budgetFields, func(r *roleFile) *[]BudgetItem { return &r.Budget }, "name")},
	{key: "notices", version: Aside, doc: "the notices at the end of the posting; the site's own by default", public: true, to: noticeIDs()},
	{key: "interviewer_notes", version: Shapes, doc: "notes for every interviewer", to: block(3, func(r *roleFile) *Block { return &r.InterviewerNotes })},
	{key: "ignore", version: Aside, doc: "findings to accept in this file, with the reason", to: list("ignore", ignoreFields, func(r *roleFile) *[]Ignore { return &r.Ignore }, "")},
}

func reportsTo() target[roleFile] {
	type outside struct{ title Text }
	fields := []field[outside]{{key: "title", doc: "the title of someone outside the site", required: true, public: true, to: text(func(o *outside) *Text { return &o.title })}}
	return target[roleFile]{typ: RoleOrType, nested: func() []Field { return describe(fields) },
		set: func(d *decoder, key string, v front.Value, r *roleFile) {
			if lone := v.Fields; len(lone) == 1 && lone[0].Key != "title" && isBlank(lone[0].Value) && inBraces(lone[0].Span) {
				d.found.Add(missingField, lone[0].Span, "this text has no key").Help("write `title:` before it").
					Fix(source.Edit{Span: lone[0].Span, Text: "title: " + front.Written(lone[0].Key, true)})
				return
			}
			if v.Kind == front.Mapping {
				var o outside
				decode(d, v, "reports_to", fields, &o)
				r.ReportsToTitle = o.title
				return
			}
			r.reportsTo, _ = d.scalar(key, v, "a role's id")
		}}
}

func interviewPlan() target[roleFile] {
	plan := list("an interview", interviewFields, func(r *roleFile) *[]interviewEntry { return &r.interviews }, "")
	set := plan.set
	plan.set = func(d *decoder, key string, v front.Value, r *roleFile) {
		before := len(d.found)
		set(d, key, v, r)
		r.planLost = len(d.found) > before && len(r.interviews) == 0
	}
	return plan
}

func noticeIDs() target[roleFile] {
	ids := slugs(func(r *roleFile) *[]Text { return &r.notices })
	return target[roleFile]{typ: ids.typ, set: func(d *decoder, key string, v front.Value, r *roleFile) {
		r.hasNotices = true
		ids.set(d, key, v, r)
	}}
}

var responsibilityFields = []field[Responsibility]{
	{key: "text", doc: "the task, in a sentence that begins with a verb", required: true, public: true, to: prose(func(r *Responsibility) *Prose { return &r.Text })},
	{key: "skills", doc: "the skills that the task takes", to: skillNames(func(r *Responsibility) *[]Text { return &r.skills })},
}

var requirementFields = []field[Requirement]{
	{key: "text", doc: "the fact to check", required: true, public: true, to: sentence(func(r *Requirement) *Prose { return &r.Text })},
	{key: "must", doc: "true if nobody is hired without it", public: true, to: flag(func(r *Requirement) *Flag { return &r.Must })},
	{key: "verify", doc: "how it's checked: cv, reference, screen (in the first interview) or the id of an interview", to: slug(func(r *Requirement) *Text { return &r.Verify })},
}

var outcomeFields = []field[Outcome]{
	{key: "text", doc: "the result", required: true, public: true, to: prose(func(o *Outcome) *Prose { return &o.Text })},
	{key: "by", doc: "when the result is due", public: true, to: text(func(o *Outcome) *Text { return &o.By })},
}

var kpiFields = []field[KPI]{
	{key: "name", doc: "the name of the measure", required: true, public: true, to: prose(func(k *KPI) *Prose { return &k.Name })},
	{key: "scope", doc: "whose result it is", to: choice([]string{"program", "team", "individual"}, func(k *KPI) *Text { return &k.Scope })},
	{key: "definition", doc: "what is counted, and how", public: true, to: prose(func(k *KPI) *Prose { return &k.Definition })},
	{key: "target", doc: "the figure to reach", to: prose(func(k *KPI) *Prose { return &k.Target })},
}

var onboardingFields = []field[Onboarding]{
	{key: "30", doc: "the first 30 days", to: proses(func(o *Onboarding) *[]Prose { return &o.Days30 })},
	{key: "60", doc: "up to day 60", to: proses(func(o *Onboarding) *[]Prose { return &o.Days60 })},
	{key: "90", doc: "up to day 90", to: proses(func(o *Onboarding) *[]Prose { return &o.Days90 })},
}

var budgetFields = []field[BudgetItem]{
	{key: "name", doc: "what the money is for", required: true, to: prose(func(b *BudgetItem) *Prose { return &b.Name })},
	{key: "amount", doc: "how much money it is, and for how long", to: prose(func(b *BudgetItem) *Prose { return &b.Amount })},
	{key: "note", doc: "what the person decides, or how the money is planned or spent", to: prose(func(b *BudgetItem) *Prose { return &b.Note })},
}

var ignoreFields = []field[Ignore]{
	{key: "rule", doc: "the name of the rule", required: true, to: slug(func(i *Ignore) *Text { return &i.Rule })},
	{key: "reason", doc: "why the finding is accepted", required: true, to: text(func(i *Ignore) *Text { return &i.Reason })},
}
