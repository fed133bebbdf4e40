// Writing: a file, a spreadsheet, and a text for other systems.

/** @param {Sheet} sheet */
const scorecardJSON = (sheet) => JSON.stringify(sheet, null, '\t') + '\n';

const spreadsheetHead = [
	'role', 'interview', 'version', 'candidate', 'interviewer', 'date',
	'kind', 'about', 'skill', 'must-have', 'weight', 'bar', 'rating', 'text',
];

/** A row for each thing that was rated, noted, checked or recommended. @param {Sheet} sheet @returns {string[][]} */
function spreadsheetRows(sheet) {
	const rows = /** @type {string[][]} */ ([]);
	const must = (/** @type {boolean} */ yes) => (yes ? 'yes' : 'no');
	const first = [sheet.role.title, sheet.interview.name, sheet.version, sheet.candidate, sheet.interviewer, sheet.date];
	const add = (/** @type {string[]} */ ...cells) => rows.push([...first, ...cells]);
	for (const r of requirementsOf(sheet)) add('requirement', r.text, '', must(r.must), '', '', requirementWords(r.state), r.note);
	for (const s of sheet.skills) {
		add('skill', '', s.name, must(s.must), String(s.weight), String(s.bar ?? ''), String(s.rating ?? ''), s.evidence);
		for (const q of s.questions) if (q.note.trim()) add('note', q.ask, s.name, '', '', '', '', q.note);
	}
	for (const q of sheet.notes) if (q.note.trim()) add('note', q.ask, '', '', '', '', '', q.note);
	const mean = meanOf(sheet.skills);
	if (mean) add('average', 'weighted by skill', '', '', '', '', figureInCell(mean.value), arithmeticOf(mean));
	if (sheet.followUp.trim()) add('follow up', '', '', '', '', '', '', sheet.followUp);
	if (hasRatings(sheet)) add('recommendation', '', '', '', '', '', recommendationOf(sheet), sheet.reason);
	return rows;
}

/** A spreadsheet of scorecards (RFC 4180). @param {Sheet[]} sheets */
const scorecardCSV = (...sheets) => spreadsheet([spreadsheetHead, ...sheets.flatMap(spreadsheetRows)]);

/** @param {string[][]} rows */
const spreadsheet = (rows) => '\uFEFF' + rows.map((row) => row.map(spreadsheetCell).join(listSeparator())).join('\r\n') + '\r\n';

// Where a comma comes before decimals, spreadsheets expect a semicolon between cells, and take 3.5 for a day in May.
const hasDecimalComma = () => new Intl.NumberFormat().format(1.5).includes(',');
const listSeparator = () => (hasDecimalComma() ? ';' : ',');

/** @param {number} value */
const figureInCell = (value) => rounded(value).replace('.', hasDecimalComma() ? ',' : '.');

// A spreadsheet runs what begins like a formula, so such a text gets an apostrophe before it: at its beginning, and after
// anything that a program with other settings takes for the end of a cell.
/** @param {string} value */
const spreadsheetCell = (value) => `"${value.replace(/(^|[,;|\t\r\n])([\s"'“”]*)(?=[=+\-@＝＋－＠])/gu, "$1$2'").replaceAll('"', '""')}"`;

/** For pasting into an applicant tracking system. @param {Sheet} sheet */
function scorecardText(sheet) {
	const mean = meanOf(sheet.skills);
	const lines = [
		`Scorecard: ${sheet.role.title}, ${sheet.interview.name}`, `Candidate: ${sheet.candidate || '–'}`,
		`${hasRatings(sheet) ? 'Interviewer' : 'Checked by'}: ${sheet.interviewer || '–'}`,
		`Date: ${sheet.date || '–'}`, `Interview version: ${sheet.version}`, '',
	];
	for (const r of requirementsOf(sheet)) {
		lines.push(`${r.text}${r.must ? ' (must-have)' : ''}: ${requirementWords(r.state)}`);
		if (r.note.trim()) lines.push(`  ${r.note.trim()}`);
	}
	for (const s of sheet.skills) {
		lines.push(`${s.name}${s.must ? ' (must-have)' : ''}: ${ratingWords(sheet, s.rating)}`);
		if (s.evidence.trim()) lines.push(`  ${s.evidence.trim()}`);
		for (const q of s.questions) if (q.note.trim()) lines.push(`  ${q.ask}`, `    ${q.note.trim()}`);
	}
	for (const q of sheet.notes) if (q.note.trim()) lines.push('', q.ask, `  ${q.note.trim()}`);
	if (mean) lines.push('', `Average: ${arithmeticOf(mean)}`);
	if (sheet.followUp.trim()) lines.push('', `Follow up on: ${sheet.followUp.trim()}`);
	if (!hasRatings(sheet)) return lines.join('\n') + '\n';
	lines.push('', `Recommendation: ${recommendationOf(sheet) || '–'}`);
	if (sheet.reason.trim()) lines.push(sheet.reason.trim());
	return lines.join('\n') + '\n';
}
