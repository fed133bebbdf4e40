// Handing on: a file, a spreadsheet, a text.

function saveDebrief() {
	const made = new Date().toISOString();
	const written = candidates().map(decisionOn).filter((d) => !isEmpty(d));
	const {id, title} = plan().role;
	const merged = activeMerges();
	const debrief = {format: debriefFormat, formatVersion: 1, role: {id, title}, made, override, sheets: sheets(), decisions: written, ...(merged.length ? {merged} : {})};
	download(`${id}_${made.slice(0, 10)}.debrief.json`, JSON.stringify(debrief, null, '\t') + '\n', 'application/json');
	say(word('saved_debrief'));
}

/** All scorecards in one table. */
function saveSpreadsheet() {
	const all = candidates().filter(mayShow).flatMap(sheetsOf);
	download(fileNameOf([plan().role.id, 'debrief'], '.csv'), scorecardCSV(...all.map((sheet) => ({...sheet, candidate: countedAs(sheet.candidate)}))), 'text/csv');
	say(word('saved_spreadsheet'));
}

function debriefText() {
	const shown = candidates().filter(mayShow);
	const lines = [...shown.flatMap(decisionAsText), word('text.debrief', {role: plan().role.title}), ...(pageVersion() ? [word('text.version', {version: pageVersion()})] : []), ...(override === null ? [] : [overrideNote()]),
		...activeMerges().map(mergeNote), ...versionsAsText()];
	for (const candidate of shown) lines.push('', ...candidateAsText(candidate));
	return lines.join('\n') + '\n';
}

/** @param {Candidate} candidate */
function decisionAsText(candidate) {
	const decision = decisionOn(candidate);
	return [word('text.decision', {candidate: candidate.name, decision: decisionWords(decision) || '–'}), ...indented(decision.reasons), word('text.present', {names: decision.present.trim() || '–'}), ''];
}

function versionsAsText() {
	const groups = versions();
	if (groups.length === 0) return [];
	const changed = changedSkills().map((skill) => skill.name);
	return ['', word('text.versions'), ...groups.map((g) => `  ${lineOf(g.version, inRow(g.sheets.map(whatSheet)))}`),
		...(changed.length ? [`  ${word('versions.skills')} ${listed(changed)}`] : [])];
}

/** @param {Candidate} candidate */
function candidateAsText(candidate) {
	const {name, members, rows} = candidate;
	const {wanted, finished} = progressOf(sheetsOf(candidate));
	const panel = members.map(({label, sheet}) => word('text.member', {name: label, interview: sheet.interview.name, date: sheet.date || word('no_date'), version: sheet.version, state: stateOf(sheet)}));
	const lines = [name.toUpperCase(), ...(wanted ? [word('text.in', {finished, wanted})] : []), ...panel, ...callouts(candidate), ...requirementsAsText(candidate), ''];
	for (const row of ordered(rows)) {
		lines.push(line(row.name, row.must, word('text.spread', {spread: row.spread ?? '–', bar: row.bars.join(word('or')) || '–'})));
		for (const mark of row.marks) lines.push(`  ${lineOf(mark.member.label, given(mark))}`, ...indented(mark.skill.evidence), ...notesAsText(mark.skill.questions));
	}
	for (const {label, sheet} of members) {
		lines.push('', word('text.recommends', {name: label, recommendation: recommendationOf(sheet) || '–'}), ...indented(sheet.reason));
		lines.push(...indented(sheet.followUp && word('text.follow_up', {text: sheet.followUp})), ...notesAsText(sheet.notes));
	}
	lines.push('', word('text.averages'), ...members.map((m) => `  ${lineOf(m.label, ownMean(m))}`), ...rows.map((r) => `  ${lineOf(r.name, averageOf(r))}`));
	lines.push(`  ${word('sums.whole', {sum: panelMean(rows) || word('not_rated')})}`);
	return lines;
}

/** @param {string} text */
const indented = (text) => (text.trim() ? text.trim().split('\n').map((line) => `    ${line}`) : []);

/** @param {Question[]} questions */
const notesAsText = (questions) => questions.filter((q) => q.note.trim()).flatMap((q) => [`    ${q.ask}`, ...indented(q.note).map((line) => `  ${line}`)]);
