// What was written about questions, skills and requirements that the page doesn’t have any more. It stays in the sheet,
// in sight, and can be edited.

const earlier = element('section', {class: 'earlier', hidden: true, 'aria-labelledby': 'earlier-title'});

/** @typedef {{name: string, title: string, about: string, text: string}} EarlierText */

/** @returns {EarlierText[]} */
function earlierTexts() {
	const now = asked();
	const skills = sheet.skills.filter((s) => !now.skills.some((is) => is.id === s.id) && (s.rating !== null || s.evidence.trim()))
		.map((s) => ({name: `earlier-evidence-${s.id}`, title: s.name, about: word('earlier.skill', {rating: ratingWords(sheet, s.rating)}), text: s.evidence}));
	const paired = new Set(questionPairs().values());
	const notes = questionsKept().filter(({question}) => question.note.trim() && !paired.has(question))
		.map(({question, skill}) => ({name: `earlier-note-${question.id}`, title: sheet.skills.find((s) => s.id === skill)?.name ?? '', about: question.ask, text: question.note}));
	const found = new Set(requirementPairs().values());
	const requirements = requirementsOf(sheet).filter((r) => !found.has(r) && (r.state !== null || r.note.trim()))
		.map((r) => ({name: `earlier-requirement-${r.id}`, title: word('requirement'), about: `${r.text} (${requirementWords(r.state).toLowerCase()})`, text: r.note}));
	return [...skills, ...notes, ...requirements];
}

function showEarlier() {
	const texts = earlierTexts();
	earlier.hidden = texts.length === 0;
	earlier.replaceChildren(element('h2', {id: 'earlier-title'}, word('earlier.title')),
		paragraph(word('earlier.advice'), 'advice'), ...texts.map(earlierField));
}

/** @param {EarlierText} earlierText */
function earlierField({name, title, about, text}) {
	const area = /** @type {HTMLTextAreaElement} */ (element('textarea', {id: name, name, rows: 2, maxlength: mostText, dir: 'auto'}));
	area.value = text;
	const field = element('p', {class: 'evidence'}, element('label', {for: name}, ...(title ? [element('b', {}, title), ' '] : []), about), area, element('span', {class: 'printed', 'aria-hidden': 'true'}));
	mirror(area);
	return field;
}

/** What a field has for an earlier text, or the text itself where there is no such field. @param {string} name @param {string} text */
const editedText = (name, text) => (control(name) ? typed(name) : text);

/** @param {Question} question @returns {Question} */
const earlierQuestion = (question) => ({...question, note: editedText(`earlier-note-${question.id}`, question.note)});

/** @param {Requirement} requirement @returns {Requirement} */
const earlierRequirement = (requirement) => ({...requirement, note: editedText(`earlier-requirement-${requirement.id}`, requirement.note)});

/** @param {Skill} skill @returns {Skill} */
function withEarlierText(skill) {
	if (asked().skills.some((s) => s.id === skill.id)) return skill;
	const left = withoutMoved(skill);
	return {...left, evidence: editedText(`earlier-evidence-${skill.id}`, skill.evidence), questions: left.questions.map(earlierQuestion)};
}

/** What has changed on the page since a sheet was begun, in sentences. @param {Sheet} of */
function differences(of) {
	const now = asked();
	const names = (/** @type {{name: string}[]} */ skills) => listed(skills.map((s) => s.name));
	const then = (/** @type {{id: string}} */ skill) => of.skills.find((s) => s.id === skill.id);
	const gone = of.skills.filter((s) => !now.skills.some((is) => is.id === s.id));
	const changed = now.skills.filter((s) => (then(s)?.version ?? s.version) !== s.version);
	const added = of.skills.length ? now.skills.filter((s) => !then(s)) : [];
	const odd = of.skills.filter((s) => !gone.includes(s) && isOffScale(s));
	const said = [];
	if (changed.length) said.push(word('changed.skills', {names: names(changed)}));
	if (added.length) said.push(word('changed.added', {names: names(added)}));
	if (gone.length) said.push(word('changed.gone', {names: names(gone)}));
	if (odd.length) said.push(word('changed.scale', {names: names(odd)}));
	if (isGoneChoice(of)) said.push(word('changed.recommendation', {recommendation: recommendationOf(of)}));
	if (of.version === now.version) return said;
	const versions = {then: of.version, now: now.version};
	if (said.length === 0) return [word('changed.elsewhere', versions)];
	return [word('changed.here', versions), ...said];
}
