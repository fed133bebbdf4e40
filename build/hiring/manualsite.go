package hiring

// siteManual holds the entries for the fields of all files but roles, in their order. A test demands one for each.
var siteManual = map[string]entry{
	"skill.name": {`name: Hand-over`,
		"Roles that use the skill show this name. They refer to it by the name of the file, or by this one."},
	"skill.kind": {`kind: behaviour`,
		"A skill is learned by doing, knowledge by studying, and behaviour is how someone works. The library shows it beside the name."},
	"skill.definition": {`definition: Passes a patient on with nothing left out`,
		"Say what someone does who has the skill. Postings and scorecards show it; a role can have a definition of its own."},
	"skill.anchors": {`
anchors:
  1: Tells what they remember.
  3: Follows a scheme, and names what is open.
  5: Has the next nurse repeat what matters.`,
		"Describe what an interviewer hears, not how good it is. A role can describe a rating differently; the others stay."},
	"skill.questions": {`
questions:
  - id: lost-detail
    ask: Tell me about a hand-over in which a detail was lost. How did you find out?
    type: behavioural
    minutes: 15
    probes: [What did you change afterwards?]
    look_for: [Says what they missed]
    red_flags: [Blames the shift before]
    anchors: {1: Remembers none., 3: Names one., 5: Changed how the ward does it.}`,
		"A role takes one with `use: hand-over/lost-detail`, and can change its details there."},

	"notice.title": {`title: About Klinik Nord`,
		"It is the heading of the text in every posting that has the notice."},
	"page.title": {`title: Your first day`,
		"It is the heading of the page and its name in the list of pages."},
	"page.summary": {`summary: Where to go, and what to bring`,
		"The list of pages shows it."},
	"page.order": {`order: 1`,
		"Pages with small numbers come first. Pages with the same number are sorted by file name."},

	"page.charts": {`charts:
  - title: A nurse's first weeks
    unit: weeks
    under: The first weeks
    parts:
      - {name: Beside a colleague, value: 4}
      - {name: Own patients under supervision, value: 6}
    total: Until on their own
    limit: {name: Probation, value: 12}`,
		"Each chart is a bar of its parts to scale, with a table of the same figures. If there's a limit, the bar has a mark " +
			"there, and the table says how much is left or over."},

	"site.organisation": {`organisation: {name: Klinik Nord, url: "https://klinik-nord.de", logo: logo.svg, accent: "#1f5fbf", about: about}`,
		"Every posting shows the name. The careers site can't be built without it. A logo is a picture in content/. The accent is " +
			"the colour of links and buttons: put quotes around it, since # begins a comment. Where it can't be read it is made darker, " +
			"and lighter on dark pages. About is a notice, without .md; the careers site shows its text and pictures below the roles."},
	"site.base_url": {`base_url: https://jobs.klinik-nord.de`,
		"The careers site needs it, because search engines and feeds take complete addresses. `--base-url` replaces it for a build."},
	"site.locale": {`locale: en`,
		"The headings and buttons of all pages are in this language: in English, German or French, or in another one once its " +
			"words are in content/words/, see `rolewright words`. Browsers, screen readers and the rules about wording go by it, " +
			"too, and so does the way that dates and amounts are written."},
	"site.form_of_address": {`form_of_address: informal`,
		"German pages say Sie or du, French ones vous or tu. In English it makes no difference."},
	"site.time_zone": {`time_zone: Europe/Berlin`,
		"Roles open at the start of their `posted` day and close at the end of their `closes` day, in this time zone."},
	"site.levels": {`levels: [nurse, lead]`,
		"Without it, the levels are individual-contributor, manager, director and vice-president."},
	"site.families": {`
families:
  care: {name: Care}`,
		"Each family has an id, which roles use, and a name, which readers see. A family has a page that compares its roles."},
	"site.rating_scale": {`
rating_scale:
  1: Not shown
  2: Weak
  3: Meets the bar
  4: Strong
  5: Exceptional`,
		"One scale for the whole site; this is the one you get without the field. “Not assessed” is always there as well."},
	"site.format": {`format: 1`,
		"Write the number that `rolewright init` writes. A version of rolewright that is too old for the site then says so, instead of " +
			"reporting mistakes that you didn't make. Without it, the format is 1."},
	"site.anchored_levels": {`anchored_levels: [1, 3, 5]`,
		"A warning names the skills that don't describe one of them. Without it, these are 1, 3 and 5, or the ends of a scale of your own."},
	"site.recommendations": {`recommendations: ["Strong no", "No", "Yes", "Strong yes"]`,
		"These are the ones you get without the field. Keep the quotes: some programs read a bare No as false."},
	"site.notices": {`notices: [about]`,
		"The ids of files in content/notices/, in the order they appear. A role with its own `notices` shows those instead."},
	"site.candidate_sheet": {`candidate_sheet: true`,
		"A candidate sheet says what to expect in the interviews. A role with its own `candidate_sheet` decides for itself. The internal " +
			"site always has the sheets."},
	"site.candidate_notices": {`candidate_notices: [about]`,
		"The candidate sheet of a role shows those of its notices that are listed here. Choose the one that says how to ask for " +
			"adjustments; without one, the sheet asks candidates to write to the role's `email`."},
	"site.edit_url": {`edit_url: https://git.klinik-nord.de/hiring/edit/main/{path}`,
		"It puts an edit link on the team's pages. `{path}` stands for the path of the file."},
	"site.link_pictures": {`link_pictures: false`,
		"Chats and social networks show the title, the place and the organisation of a posting as a picture. Drawing takes about " +
			"6 milliseconds a role; a site with thousands of roles may switch it off. Titles in scripts other than Latin have none."},
	"site.feeds": {`feeds: {indeed: true, greenhouse: false}`,
		"The careers site always has Atom, JSON Feed and jobs.json. These two are for job boards and widgets that want their own form."},
	"site.downloads": {`downloads: [docx, xlsx, zip]`,
		"docx: job descriptions, interview guides and the sheets around an interview for Word. xlsx: scorecards for Excel, with a sheet that brings the panel's ratings together. " +
			"zip: all of a role's files in one archive. posting: postings for Word on the careers site, too."},
	"site.laws": {`
laws:
  - id: US-MI-LANSING
    place: Lansing
    country: US
    regions: [Michigan, MI]
    cities: [Lansing]
    demands: [pay, benefits]
    threshold: 5
    counted: in Lansing
    remote: none
    fixed_term: true
    from: 2027-01-01
    until: 2031-12-31
    law: Ordinance 1700 of 2026
    address: https://www.lansingmi.gov/ordinances
    checked: 2026-11-24
  - {id: US-WA, threshold: 10, checked: 2026-11-24}`,
		"The second entry corrects one detail of a law that the program knows: `rolewright explain pay-not-stated` lists those laws with their " +
			"ids. Findings name the law, this file and the day you checked it. `demands` lists what the law requires: pay in the posting or " +
			"before the interview, benefits and other pay such as bonuses, the last day to apply, whether there is a vacancy, and " +
			"whether AI chooses among applicants. `remote` says which remote roles it covers: any in the country, those that report to " +
			"this place, those of employers based here, or none."},
	"site.checks": {`checks: {long-sentence: off, no-probes: error}`,
		"`off`, `info`, `warning` or `error`, for the whole site. To accept a single finding, use `ignore` in the role."},
}
