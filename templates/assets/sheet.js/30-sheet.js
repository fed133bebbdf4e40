// The sheet that is open, and its way onto the page and back.

let sheet = blankSheet();
let since = /** @type {number | null} */ (null); // when the clock was started, or null while it stands still
let stamp = '';    // of the last save of this tab, or of what it opened
let seen = /** @type {Seen} */ ({});
let dirty = false; // something isn’t saved yet

/** @returns {Sheet} */
function blankSheet() {
	const {role, interview, version, scale, recommendations, requirements} = asked();
	return {
		format: 'rolewright-scorecard', formatVersion: 1, id: code(), role: {id: role.id, title: role.title}, interview, version,
		candidate: '', interviewer: '', date: '', scale, recommendations, skills: [], notes: [], ...(requirements.length ? {requirements: []} : {}),
		followUp: '', recommendation: null, reason: '', elapsed: 0, changed: new Date().toISOString(), submitted: [],
	};
}

// Not randomUUID: that one is missing on an intranet without https.
function code() {
	return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether nothing was written that is worth keeping. @param {Sheet} of */
function isBlank(of) {
	const noted = (/** @type {Question[]} */ questions) => questions.some((q) => q.note.trim());
	const rated = of.skills.some((s) => s.rating !== null || s.evidence.trim() || noted(s.questions));
	const checked = requirementsOf(of).some((r) => r.state !== null || r.note.trim());
	return !rated && !checked && !noted(of.notes) && ![of.candidate, of.followUp, of.reason].some((t) => t.trim()) && of.recommendation === null && of.elapsed === 0;
}

/** The sheet as the page has it now. What the page has no field for stays as it was. @returns {Sheet} */
function gather() {
	const now = asked(), notes = gatherNotes(), requirements = gatherRequirements();
	return {
		...sheet, role: {id: now.role.id, title: now.role.title}, interview: now.interview, candidate: typed('candidate'), interviewer: typed('interviewer'),
		date: typedDate(), scale: withOld('level', now.scale, sheet.scale),
		skills: withOld('id', now.skills.map((skill) => gatherSkill(skill, notes)), sheet.skills).map(withEarlierText),
		notes: notes.get('') ?? [], ...(requirements.length || sheet.requirements ? {requirements} : {}),
		followUp: typed('follow-up'), reason: typed('reason'), ...gatherRecommendation(),
	};
}

/**
 * What is there now, and then what was there before and isn’t any more.
 * @template {object} T
 * @param {keyof T} key
 * @param {T[]} now
 * @param {T[]} old
 */
const withOld = (key, now, old) => [...now, ...old.filter((was) => !now.some((is) => is[key] === was[key]))];

// A rating answers to the description that it was given by. It takes on the present one when it is touched.
/** @param {Asked['skills'][number]} skill @param {Map<string, Question[]>} notes */
function gatherSkill(skill, notes) {
	const now = ratedNow(skill);
	now.questions = notes.get(now.id) ?? [];
	const was = sheet.skills.find((s) => s.id === now.id);
	if (!was) return now;
	if (now.rating === null && isOffScale(was)) now.rating = was.rating;
	return was.version !== now.version && answersIn(was) === answersIn(now) ? withoutMoved(was) : now;
}

/** A skill without the questions that the page asks elsewhere now. @param {Skill} skill @returns {Skill} */
function withoutMoved(skill) {
	const pairs = questionPairs();
	const moved = new Set(questionsAsked().filter((item) => item.skill !== skill.id).map((item) => pairs.get(item.id)));
	return {...skill, questions: skill.questions.filter((q) => !moved.has(q))};
}

/** @param {Skill} skill */
const answersIn = (skill) => JSON.stringify([skill.rating, skill.evidence, ...skill.questions.map((q) => q.note).filter(Boolean)]).replaceAll('\\r\\n', '\\n');

/** The notes by skill; those that are about none are under "". */
function gatherNotes() {
	const pairs = questionPairs();
	const bySkill = /** @type {Map<string, Question[]>} */ (new Map());
	const add = (/** @type {string} */ skill, /** @type {Question} */ question) => bySkill.set(skill, [...bySkill.get(skill) ?? [], question]);
	for (const item of questionsAsked()) {
		const now = {id: item.id, ask: item.words, note: typed(`note-${item.id}`)};
		const was = pairs.get(item.id);
		add(item.skill, was && was.note && was.note === now.note ? was : now);
	}
	const paired = new Set(pairs.values());
	for (const old of questionsKept()) if (!paired.has(old.question) && old.question.note) add(old.skill, earlierQuestion(old.question));
	return bySkill;
}

/** @typedef {Matchable & {question: Question}} KeptQuestion */

/** The questions of the page, in the order of each skill. @returns {Matchable[]} */
function questionsAsked() {
	const of = (/** @type {string} */ skill, /** @type {{id: string, ask: string}[]} */ questions) => questions.map(({id, ask}, position) => ({id, words: ask, skill, position}));
	return [...asked().skills.flatMap((skill) => of(skill.id, skill.questions)), ...of('', asked().notes)];
}

/** The questions of the sheet. @returns {KeptQuestion[]} */
function questionsKept() {
	const of = (/** @type {string} */ skill, /** @type {Question[]} */ questions) => questions.map((question, position) => ({id: question.id, words: question.ask, skill, position, question}));
	return [...sheet.skills.flatMap((skill) => of(skill.id, skill.questions)), ...of('', sheet.notes)];
}

/** The question of the sheet that each question of the page goes on from, by the page’s ids. @returns {Map<string, Question>} */
const questionPairs = () => new Map([...matched(questionsAsked(), questionsKept())].map(([item, was]) => [item.id, was.question]));

/** @returns {Map<Asked['requirements'][number], Requirement>} */
function requirementPairs() {
	const now = asked().requirements.map((is, position) => ({id: is.id, words: is.text, skill: '', position, is}));
	const old = requirementsOf(sheet).map((was, position) => ({id: was.id, words: was.text, skill: '', position, was}));
	return new Map([...matched(now, old)].map(([{is}, {was}]) => [is, was]));
}

function gatherRequirements() {
	const paired = new Set(requirementPairs().values());
	const rest = requirementsOf(sheet).filter((was) => !paired.has(was) && (was.state !== null || was.note));
	return [...asked().requirements.map(checkedNow), ...rest.map(earlierRequirement)];
}

function gatherRecommendation() {
	const value = chosen('recommendation');
	if (value === null && isGoneChoice(sheet)) return {};
	return {recommendations: asked().recommendations, recommendation: value === null ? null : Number(value)};
}

/** @param {Skill} skill */
const isOffScale = (skill) => typeof skill.rating === 'number' && !asked().scale.some(({level}) => level === skill.rating);

/** @param {Sheet} of */
const isGoneChoice = (of) => of.recommendation !== null && !asked().recommendations.includes(recommendationOf(of));

/** Writes the sheet onto the page. */
function fill() {
	write('candidate', sheet.candidate);
	write('interviewer', sheet.interviewer);
	write('date', sheet.date);
	write('follow-up', sheet.followUp);
	write('reason', sheet.reason);
	for (const {id} of asked().skills) {
		const skill = sheet.skills.find((s) => s.id === id);
		choose(`rating-${id}`, skill?.rating ?? null);
		write(`evidence-${id}`, skill?.evidence ?? '');
	}
	const pairs = questionPairs();
	for (const item of questionsAsked()) write(`note-${item.id}`, pairs.get(item.id)?.note ?? '');
	const found = requirementPairs();
	for (const requirement of asked().requirements) {
		choose(`requirement-${requirement.id}`, found.get(requirement)?.state ?? null);
		write(`requirement-note-${requirement.id}`, found.get(requirement)?.note ?? '');
	}
	// By its words: the choices may have been others when the sheet was filled in.
	choose('recommendation', sheet.recommendation && asked().recommendations.indexOf(recommendationOf(sheet)) + 1);
	showEarlier();
	lastHeld = held();
}
