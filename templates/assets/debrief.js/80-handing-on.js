// Handing on: a file, a spreadsheet, a text.

function saveDebrief() {
	const made = new Date().toISOString();
	const written = candidates().map(decisionOn).filter((d) => !isEmpty(d));
	const {id, title} = plan().role;
	const merged = activeMerges();
	const debrief = {format: debriefFormat, formatVersion: 1, role: {id, title}, made, override, sheets: sheets(), decisions: written, ...(merged.length ? {merged} : {})};
	download(`${id}_${made.slice(0, 10)}.debrief.json`, JSON.stringify(debrief, null, '\t') + '\n', 'application/json');
	say('Saved as a file. It names people, so share it with care.');
}

/** All scorecards in one table. */
function saveSpreadsheet() {
	const all = candidates().filter(mayShow).flatMap(sheetsOf);
	download(fileNameOf([plan().role.id, 'debrief'], '.csv'), scorecardCSV(...all.map((sheet) => ({...sheet, candidate: countedAs(sheet.candidate)}))), 'text/csv');
	say('The spreadsheet is in your downloads. It names people, so share it with care.');
}

function debriefText() {
	const shown = candidates().filter(mayShow);
	const lines = [...shown.flatMap(decisionAsText), `Debrief: ${plan().role.title}`, ...(pageVersion() ? [`Interview version: ${pageVersion()}`] : []), ...(override === null ? [] : [overrideNote()]),
		...activeMerges().map(mergeNote), ...versionsAsText()];
	for (const candidate of shown) lines.push('', ...candidateAsText(candidate));
	return lines.join('\n') + '\n';
}

/** @param {Candidate} candidate */
function decisionAsText(candidate) {
	const decision = decisionOn(candidate);
	return [`Decision on ${candidate.name}: ${decisionWords(decision) || '–'}`, ...indented(decision.reasons), `Who took part: ${decision.present.trim() || '–'}`, ''];
}

function versionsAsText() {
	const groups = versions();
	if (groups.length === 0) return [];
	const changed = changedSkills().map((skill) => skill.name);
	return ['', 'Different interview versions:', ...groups.map((g) => `  ${g.version}: ${g.sheets.map(whatSheet).join('; ')}`),
		...(changed.length ? [`  Skills that differ: ${listed(changed)}`] : [])];
}

/** @param {Candidate} candidate */
function candidateAsText(candidate) {
	const {name, members, rows} = candidate;
	const {wanted, finished} = progressOf(sheetsOf(candidate));
	const panel = members.map(({label, sheet}) => `${label}: ${sheet.interview.name}, ${sheet.date || 'no date'}, version ${sheet.version}, ${stateOf(sheet)}`);
	const lines = [name.toUpperCase(), ...(wanted ? [`${finished} of ${wanted} scorecards in`] : []), ...panel, ...callouts(candidate), ...requirementsAsText(candidate), ''];
	for (const row of ordered(rows)) {
		lines.push(`${row.name}${row.must ? ' (must-have)' : ''}: spread ${row.spread ?? '–'}, bar ${row.bars.join(' or ') || '–'}`);
		for (const mark of row.marks) lines.push(`  ${mark.member.label}: ${given(mark)}`, ...indented(mark.skill.evidence), ...notesAsText(mark.skill.questions));
	}
	for (const {label, sheet} of members) {
		lines.push('', `${label} recommends: ${recommendationOf(sheet) || '–'}`, ...indented(sheet.reason));
		lines.push(...indented(sheet.followUp && `Follow up on: ${sheet.followUp}`), ...notesAsText(sheet.notes));
	}
	lines.push('', 'Averages, not a verdict', ...members.map((m) => `  ${m.label}: ${ownMean(m)}`), ...rows.map((r) => `  ${r.name}: ${averageOf(r)}`));
	lines.push(`  Whole panel: ${panelMean(rows) || 'not rated'}`);
	return lines;
}

/** @param {string} text */
const indented = (text) => (text.trim() ? text.trim().split('\n').map((line) => `    ${line}`) : []);

/** @param {Question[]} questions */
const notesAsText = (questions) => questions.filter((q) => q.note.trim()).flatMap((q) => [`    ${q.ask}`, ...indented(q.note).map((line) => `  ${line}`)]);
