package hiring

// roleManual holds the entries for the fields of a role, in their order. A test demands one for each.
var roleManual = map[string]entry{
	"role.title": {`title: ICU Nurse`,
		"Write the title that candidates search for. Pay, (m/w/d), the town and words such as “wanted” have fields of their " +
			"own, or belong nowhere."},
	"role.title_suffix": {`title_suffix: (m/w/d)`,
		"It appears after the title on pages, but not in the data for search engines, which want the bare title."},
	"role.summary": {`summary: You look after two ventilated patients per shift, and teach the nurses who join us.`,
		"It appears under the title, on cards, in feeds and in search results. Say what the person gets done, and for whom."},
	"role.also_known_as": {`also_known_as: [Critical Care Nurse, Intensive Care Nurse]`,
		"Candidates who search the site for one of these find the role. Use the titles that other employers give the job."},
	"role.formerly": {`formerly: [nurse-icu]`,
		"When you rename a role's file, add its old id here. Old links then lead to the new page, and scorecards that were " +
			"filled in under the old id still belong to the role."},
	"role.family": {`family: care`,
		"Roles of one family are compared side by side. Families are listed in content/site.yaml, under `families`; if none are " +
			"listed there, any id makes one. A role without a family isn't compared."},
	"role.level": {`level: nurse`,
		"The levels are listed in content/site.yaml, under `levels`. They put the roles of a family in order."},
	"role.language": {`language: en`,
		"Pages of the role, and the words around its texts, are then in that language, whatever the language of the site. " +
			"To post a role in a second language, put a translation beside it: roles/icu-nurse.de.md holds in German what " +
			"candidates read of roles/icu-nurse.md. It is the same role, with one id and one kit. A translation needs a `title` and may have " +
			"`title_suffix`, `summary`, `also_known_as`, `team`, `locations`, `travel`, `responsibilities`, `requirements`, `outcomes`, `kpis`, " +
			"`notices`, `apply`, `compensation: {note: …}`, `reports_to: {title: …}`, its own `ignore`, and the text below. Items of lists are matched " +
			"by their order. `skills`, `interviews` and `questions` are matched by `id` or `use`; with `questions`, there are also a guide and " +
			"scorecards in that language. What it leaves out is shown as the role's own file says it. Skills of the library and notices " +
			"are translated in the same way: content/notices/about.de.md."},
	"role.status": {`status: open`,
		"`draft`: only the preview shows it, and builds with `--drafts`. `template`: a kit that is ready to use, but not a vacancy. " +
			"`open`: a vacancy, the only status that reaches the careers site. `closed`: kept for the record; its posting says that " +
			"the role is no longer open."},
	"role.owner": {`owner: Ada Berg`,
		"The team's pages show who to ask about the role. Candidates never see it."},
	"role.reviewed": {`reviewed: 2026-11-01`,
		"When that day is more than a year ago, a warning asks the owner to read the role again."},
	"role.reports_to": {`reports_to: {title: Head of Nursing}`,
		"If the manager's job is a role of this site, write its id instead, such as `reports_to: head-nurse`. The team chart then " +
			"shows who reports to whom."},
	"role.team": {`team: Intensive care`,
		"It appears among the facts of the posting. Leave it out if the title already says it."},
	"role.direct_reports": {`direct_reports: 2`,
		"Count direct reports only. 0 says that the role leads nobody; without the field, the posting says nothing about it."},
	"role.workplace": {`workplace: hybrid`,
		"Choose `onsite`, `hybrid` or `remote`. An open role that is `remote` needs `remote_countries`, because search engines ask for it."},
	"role.locations": {`
locations:
  - {street: Hafenstr. 1, postal_code: "20457", city: Hamburg, region: Hamburg, country: DE}`,
		"Only the country is required, but candidates look for the town, and search engines for street and postal code. The " +
			"place also decides which laws about postings apply."},
	"role.remote_countries": {`remote_countries: [DE, AT, US-CA]`,
		"Use two letters for a country, with a hyphen and the state's letters for a part of it. List only places where you can " +
			"employ people."},
	"role.travel": {`travel: Two days a month to our hospital in Kiel`,
		"Say how often, how far and whether nights away are part of it. Leave it out if there is no travel."},
	"role.employment": {`employment: full-time`,
		"Search engines and job boards filter by it. Describe the hours themselves in the text."},
	"role.compensation": {`
compensation:
  min: 46000
  max: 58000
  currency: EUR
  period: year
  variable: {percent: 10, trigger: delivered}
  note: Nights are paid with 25% more.`,
		"Write amounts in digits, with a point for cents and nothing between thousands. For a single figure, give `min` and `max` " +
			"the same value. Many places require a range in every posting."},
	"role.posted": {`posted: 2026-11-20`,
		"The careers site shows the role from this day on. Keep the day when you change the text; a new vacancy gets a new day."},
	"role.updated": {`updated: 2026-11-24`,
		"Feeds and the sitemap show it. You need it only where git isn't available, such as in a build with `--no-git`."},
	"role.closes": {`closes: 2027-01-15`,
		"Candidates can apply until the end of this day. After it, the posting says that the role is no longer open. Some places " +
			"require the day in every posting."},
	"role.apply": {`apply: {url: "https://klinik-nord.de/jobs/icu", direct: true, email: jobs@klinik-nord.de}`,
		"An open role needs one of the two: the address of a form, or an email address. With both, the posting links to the form."},
	"role.responsibilities": {`
responsibilities:
  - {text: Assess each patient at the start of the shift, skills: [Clinical assessment]}
  - text: Hand over to the next shift
    skills: [Hand-over]`,
		"A plain sentence is enough. With `text` and `skills`, the guide shows which skills a task takes, and the checks notice a " +
			"skill that no task needs. Five to eight tasks are enough."},
	"role.requirements": {`
requirements:
  - German at level B2
  - {text: Registered nurse, must: true, verify: reference}`,
		"A requirement is a fact that is true or not, such as a licence. What you rate in an interview is a skill. `verify` says who " +
			"confirms it: with `screen` or the id of an interview it is on that interview's scorecard, otherwise on the recruiter's list."},
	"role.skills": {`
skills:
  - name: Hand-over
    id: hand-over
    must: true
    bar: 3
    weight: 2
    weight_reason: Most mistakes on the ward happen between shifts
    definition: Passes a patient on with nothing left out
    anchors:
      1: Tells what they remember.
      3: Follows a scheme, and names what is open.
      5: Has the next nurse repeat what matters.
  - name: Clinical assessment
    definition: Sees early that a patient is getting worse
    anchors:
      1: Waits for the alarm.
      3: Names the signs before it.
      5: Acts on a trend, and says why.`,
		"A name is enough to begin with; `use: hand-over` takes a skill from the library in content/skills/. Six to eight skills are " +
			"enough. Mark as must-have (`must: true`) only a skill without which you wouldn't hire; `bar` is the lowest rating that is " +
			"enough. `anchors` describe what an interviewer hears at each rating."},
	"role.interviews": {`
interviews:
  - id: first-talk
    name: First talk
    minutes: 60
    interviewers: [Head nurse, Physician]
    purpose: Will the next shift know what it needs to know?
    for_candidates: You'll meet our head nurse and a physician on the ward, and talk about how you hand over. There's nothing to prepare.
    focus: [Hand-over, Clinical assessment]
    opening: 5
    closing: 10`,
		"`purpose` is for interviewers. `for_candidates` is public: postings and the candidate sheet show it, so say who " +
			"candidates meet, what it's about, and what to prepare. `focus` lists the skills that the interview rates. `opening` and `closing` are part of the length; the closing is for the " +
			"candidate's own questions. Let two interviews rate each must-have. Without a plan, one interview asks every question."},
	"role.questions": {`
questions:
  - ask: Tell me about a hand-over in which a detail was lost. How did you find out?
    id: lost-detail
    skill: Hand-over
    interview: first-talk
    type: behavioural
    minutes: 15
    probes: [What did you change afterwards?]
    look_for: [Says what they missed]
    red_flags: [Blames the shift before]
    anchors: {1: Remembers none., 3: Names one., 5: Changed how the ward does it.}
  - ask: Tell me about a patient who got worse on your shift. What did you see first?
    skill: Clinical assessment
    type: behavioural
    minutes: 15
    probes: [What would you look at today?]
    look_for: [Names a trend]
    red_flags: [Remembers the alarm only]`,
		"Candidates never see them. A plain question is enough to begin with, but one that names no skill rates nothing, " +
			"unless it is the only one of a role with a single skill. To add details, put `ask:` before the question and " +
			"the details on the lines below. `use: hand-over/lost-detail` takes a question from the library."},
	"role.candidate_sheet": {`candidate_sheet: true`,
		"The candidate sheet says what to expect in the interviews, from the texts in `for_candidates` and other public fields. It's always " +
			"on the internal site, to print or send. With `true`, the posting on the careers site links to it; it stays there until the " +
			"role is closed, so that people you've invited find it after the last day to apply, too. Without the field, the setting in " +
			"content/site.yaml decides."},
	"role.candidate_bar": {`candidate_bar: true`,
		"Candidates then read below each interview which skills it assesses, and for each must-have the description of the rating that " +
			"is its `bar`, or of the middle one if it has no bar. Questions and the other descriptions stay with the team."},
	"role.outcomes": {`
outcomes:
  - Hands over without a gap
  - {text: Leads a shift, by: day 90}`,
		"Say what is different when the job is done well, not what the person is busy with. Three to five are enough."},
	"role.kpis": {`
kpis:
  - name: Hand-overs without a gap
    definition: Share of hand-overs that the next shift calls complete
    scope: individual
    target: 95%`,
		"A KPI is a measure that stays. Goals for a quarter belong elsewhere, and something to get done once is an outcome. " +
			"Candidates see name and definition; the target is internal."},
	"role.onboarding": {`
onboarding:
  30: [Works beside a mentor]
  60: [Looks after one patient alone]
  90: [Looks after two]`,
		"It is part of the success plan, for the manager and the new hire. All three keys are optional."},
	"role.hire_when": {`hire_when: [Two nurses work overtime for a month]`,
		"Write signs that anyone can check, so that the next hire doesn't depend on who asks loudest."},
	"role.backgrounds": {`backgrounds: [Nurses of surgical wards]`,
		"It helps recruiters search. Name jobs and fields of work, not schools, employers or ages."},
	"role.budget": {`
budget:
  - {name: Training, amount: "EUR 2,000 a year", note: Approves courses up to EUR 500 alone}`,
		"List what it takes to do the job, and money that the person decides about. Pay is under `compensation`."},
	"role.notices": {`notices: [about]`,
		"The ids of files in content/notices/. Without it, the role has the notices that content/site.yaml lists."},
	"role.interviewer_notes": {`interviewer_notes: Offer the candidate a look at the ward.`,
		"Write Markdown. All interviewers see it on the page they prepare with."},
	"role.ignore": {`
ignore:
  - {rule: benefits-not-stated, reason: The works council publishes them}`,
		"A finding shows its rule in square brackets. Errors that keep the site from being built can't be ignored. An entry that no " +
			"longer applies is reported, so that you can delete it."},
}
