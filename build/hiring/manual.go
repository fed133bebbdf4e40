package hiring

// entry is what the manual says of a field beyond its one sentence.
type entry struct {
	example string // as it is written in a file; all examples of a kind together make a sound file
	more    string // what else there is to know; "" where the sentence and the example say it all
}

// documented adds the manual's entries to the fields of a kind of file.
func documented(kind string, fields []Field) []Field {
	for i := range fields {
		e := manual[kind+"."+fields[i].Key]
		fields[i].Example, fields[i].More = e.example, e.more
	}
	return fields
}

// manual holds the entries, in the order of the fields. A test demands one for each, and that none is left over.
var manual = map[string]entry{
	"role.title":         {"title: ICU Nurse", "Leave out levels of pay, (m/w/d), the town and words such as “wanted”: they have fields of their own, or belong nowhere."},
	"role.title_suffix":  {"title_suffix: (m/w/d)", "It is shown after the title, and left out of the data that search engines read."},
	"role.summary":       {"summary: You look after two ventilated patients per shift, and teach the nurses who join us.", "It appears under the title, on cards, in feeds and in search results. At most 280 characters."},
	"role.also_known_as": {"also_known_as: [Critical Care Nurse, Intensive Care Nurse]", "Search on the site finds the role under these as well."},
	"role.formerly":      {"formerly: [nurse-icu]", "Add the old id when you rename the file, so that old links still arrive."},
	"role.family":        {"family: care", "Families are listed in content/site.yaml, under `families`. If none are listed there, any id makes one."},
	"role.level":         {"level: nurse", "The levels are listed in content/site.yaml, under `levels`."},
	"role.status": {"status: open", "draft: only the preview shows it, and builds with --drafts. template: a kit that is ready to use, and no vacancy. " +
		"open: a vacancy, and the only status that reaches the careers site. closed: kept for the record."},
	"role.owner":            {"owner: Ada Berg", "Internal. Whoever finds a mistake asks this person."},
	"role.reviewed":         {"reviewed: 2026-11-01", "Internal. After a year, a warning asks for another look."},
	"role.reports_to":       {"reports_to: {title: Head of Nursing}", "With the id of a role, such as reports_to: head-nurse, the chart of the team shows it."},
	"role.team":             {"team: Intensive care", ""},
	"role.direct_reports":   {"direct_reports: 2", ""},
	"role.workplace":        {"workplace: hybrid", "onsite, hybrid or remote. An open role that is remote needs `remote_countries`."},
	"role.locations":        {"locations:\n  - {street: Hafenstr. 1, postal_code: \"20457\", city: Hamburg, region: Hamburg, country: DE}", "Only the country is needed. Search engines like to know street and postal code."},
	"role.remote_countries": {"remote_countries: [DE, AT, US-CA]", ""},
	"role.travel":           {"travel: Two days a month to our hospital in Kiel", ""},
	"role.employment":       {"employment: full-time", ""},
	"role.compensation": {"compensation:\n  min: 46000\n  max: 58000\n  currency: EUR\n  period: year\n  variable: {percent: 10, trigger: delivered}\n  note: Nights are paid with 25% more.",
		"Amounts are digits, with a point for cents and nothing between thousands. Many places require a range in each posting."},
	"role.posted":  {"posted: 2026-11-20", "The careers site shows the role from this day on. Keep the day when the text changes."},
	"role.updated": {"updated: 2026-11-24", ""},
	"role.closes":  {"closes: 2027-01-15", "After this day the posting says that the role is no longer open."},
	"role.apply":   {"apply: {url: \"https://klinik-nord.de/jobs/icu\", direct: true, email: jobs@klinik-nord.de}", "An open role needs one of the two: the address of a form, or an email address."},
	"role.responsibilities": {"responsibilities:\n  - {text: Assess each patient at the start of the shift, skills: [Clinical assessment]}\n  - text: Hand over to the next shift\n    skills: [Hand-over]",
		"A plain sentence is enough. With `text` and `skills` the guide shows which skills a task takes."},
	"role.requirements": {"requirements:\n  - German at level B2\n  - {text: Registered nurse, must: true, verify: reference}",
		"A requirement is a fact that is true or not, such as a licence. What you rate in an interview is a skill."},
	"role.skills": {"skills:\n  - name: Hand-over\n    id: hand-over\n    must: true\n    bar: 3\n    weight: 2\n    weight_reason: Most mistakes on the ward happen between shifts\n" +
		"    definition: Passes a patient on with nothing left out\n    anchors:\n      1: Tells what they remember.\n      3: Follows a scheme, and names what is open.\n      5: Has the next nurse repeat what matters.\n" +
		"  - name: Clinical assessment\n    definition: Sees early that a patient is getting worse\n    anchors:\n      1: Waits for the alarm.\n      3: Names the signs before it.\n      5: Acts on a trend, and says why.",
		"A name is enough to begin with; `use: hand-over` takes a skill of the library in content/skills/. Six to eight skills are enough. A must-have (`must: true`) is a skill without which nobody is hired: " +
			"`bar` is the least rating for it. `anchors` say what an interviewer hears at each rating."},
	"role.interviews": {"interviews:\n  - id: first-talk\n    name: First talk\n    minutes: 60\n    interviewers: [Head nurse, Physician]\n    purpose: To learn how you hand over\n    focus: [Hand-over, Clinical assessment]\n    opening: 5\n    closing: 10",
		"`focus` lists the skills that the interview rates. `opening` and `closing` are minutes of the whole, the closing for the candidate's own questions. Without a plan, one interview asks every question."},
	"role.questions": {"questions:\n  - ask: Tell me about a hand-over in which a detail was lost. How did you find out?\n    id: lost-detail\n    skill: Hand-over\n    interview: first-talk\n    type: behavioural\n    minutes: 15\n" +
		"    probes: [What did you change afterwards?]\n    look_for: [Says what they missed]\n    red_flags: [Blames the shift before]\n    anchors: {1: Remembers none., 3: Names one., 5: Changed how the ward does it.}\n" +
		"  - ask: Tell me about a patient who got worse on your shift. What did you see first?\n    skill: Clinical assessment\n    type: behavioural\n    minutes: 15\n    probes: [What would you look at today?]\n    look_for: [Names a trend]\n    red_flags: [Remembers the alarm only]",
		"Internal. A plain question is enough to begin with; one that names no skill rates nothing. Details go on lines below, so the question then needs its key: ask: … `use: hand-over/lost-detail` takes a question of the library."},
	"role.outcomes":          {"outcomes:\n  - Hands over without a gap\n  - {text: Leads a shift, by: day 90}", ""},
	"role.kpis":              {"kpis:\n  - name: Hand-overs without a gap\n    definition: Share of hand-overs that the next shift calls complete\n    scope: individual\n    target: 95%", "The target is internal."},
	"role.onboarding":        {"onboarding:\n  30: [Works beside a mentor]\n  60: [Looks after one patient alone]\n  90: [Looks after two]", "Internal."},
	"role.hire_when":         {"hire_when: [Two nurses work overtime for a month]", "Internal."},
	"role.backgrounds":       {"backgrounds: [Nurses of surgical wards]", "Internal."},
	"role.budget":            {"budget:\n  - {name: Training, note: \"EUR 2,000 a year\"}", "Internal."},
	"role.notices":           {"notices: [about]", "The ids of files in content/notices/. The site's own list is in content/site.yaml."},
	"role.interviewer_notes": {"interviewer_notes: Offer the candidate a look at the ward.", "Internal. Markdown; each interviewer reads it on their page."},
	"role.ignore":            {"ignore:\n  - {rule: benefits-not-stated, reason: The works council publishes them}", "The finding names its rule in square brackets. An entry that no longer applies is reported."},

	"skill.name":       {"name: Hand-over", ""},
	"skill.kind":       {"kind: behaviour", "skill, knowledge or behaviour."},
	"skill.definition": {"definition: Passes a patient on with nothing left out", ""},
	"skill.anchors":    {"anchors:\n  1: Tells what they remember.\n  3: Follows a scheme, and names what is open.\n  5: Has the next nurse repeat what matters.", "Describe what an interviewer hears, not how good it is."},
	"skill.questions":  {"questions:\n  - id: lost-detail\n    ask: Tell me about a hand-over in which a detail was lost. How did you find out?\n    type: behavioural\n    minutes: 15\n    probes: [What did you change afterwards?]\n    look_for: [Says what they missed]\n    red_flags: [Blames the shift before]\n    anchors: {1: Remembers none., 3: Names one., 5: Changed how the ward does it.}", "Roles take one with use: hand-over/lost-detail."},

	"notice.title": {"title: About Klinik Nord", ""},
	"page.title":   {"title: Your first day", ""},
	"page.summary": {"summary: Where to go, and what to bring", ""},
	"page.order":   {"order: 1", ""},

	"site.organisation":    {"organisation: {name: Klinik Nord, url: \"https://klinik-nord.de\", logo: logo.svg}", "Every posting shows the name. A logo is a picture in content/."},
	"site.base_url":        {"base_url: https://jobs.klinik-nord.de", "Only the careers site needs it: search engines and feeds take whole addresses."},
	"site.locale":          {"locale: en", "Browsers and screen readers go by it."},
	"site.time_zone":       {"time_zone: Europe/Berlin", ""},
	"site.levels":          {"levels: [nurse, lead]", ""},
	"site.families":        {"families:\n  care: {name: Care}", "Roles name one by its id, on the left; readers see the name."},
	"site.rating_scale":    {"rating_scale:\n  1: Not shown\n  2: Weak\n  3: Meets the bar\n  4: Strong\n  5: Exceptional", "One scale for the whole site. “Not assessed” is always there as well."},
	"site.anchored_levels": {"anchored_levels: [1, 3, 5]", ""},
	"site.recommendations": {"recommendations: [\"Strong no\", \"No\", \"Yes\", \"Strong yes\"]", "Keep the quotes: some programs read a bare No as false."},
	"site.notices":         {"notices: [about]", "The ids of files in content/notices/, in this order. A role with a list of its own uses that."},
	"site.edit_url":        {"edit_url: https://git.klinik-nord.de/hiring/edit/main/{path}", "Puts an edit link on each internal page."},
	"site.feeds":           {"feeds: {indeed: true, greenhouse: false}", ""},
	"site.laws": {"laws:\n  - id: US-MI-LANSING\n    place: Lansing\n    country: US\n    regions: [Michigan, MI]\n    cities: [Lansing]\n    demands: [pay, benefits]\n    threshold: 5\n" +
		"    counted: in Lansing\n    remote: none\n    fixed_term: true\n    from: 2027-01-01\n    until: 2031-12-31\n    law: Ordinance 1700 of 2026\n    address: https://www.lansingmi.gov/ordinances\n    checked: 2026-11-24\n" +
		"  - {id: US-WA, threshold: 10, checked: 2026-11-24}",
		"The second one corrects a single thing in a law that the program knows: `rolewright explain pay-not-stated` lists those with their ids. Findings name the law, this file and the day on which you checked it. " +
			"`demands`: pay in the posting or before the interview, benefits and other pay such as bonuses, the last day to apply, whether there is a vacancy, and whether AI chooses among applicants. " +
			"`remote`: any remote role in the country, those that report to this place, those of employers based here, or none."},
	"site.checks": {"checks: {long-sentence: off, no-probes: error}", "For the whole site: off, info, warning or error for each rule. A role lets a single finding pass with `ignore`."},
}
