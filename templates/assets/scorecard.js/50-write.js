// Writing: a file, a spreadsheet, and a text for other systems.

/** @param {Sheet} sheet */
const scorecardJSON = (sheet) => JSON.stringify(sheet, null, '\t') + '\n';

const spreadsheetColumns = [
	'role', 'interview', 'version', 'candidate', 'interviewer', 'date',
	'kind', 'about', 'skill', 'must_have', 'weight', 'bar', 'rating', 'text',
];

/** A row for each thing that was rated, noted, checked or recommended. @param {Sheet} sheet @returns {string[][]} */
function spreadsheetRows(sheet) {
	const rows = /** @type {string[][]} */ ([]);
	const must = (/** @type {boolean} */ yes) => word(yes ? 'yes' : 'no');
	const first = [sheet.role.title, sheet.interview.name, sheet.version, sheet.candidate, sheet.interviewer, sheet.date];
	const add = (/** @type {string[]} */ ...cells) => rows.push([...first, ...cells]);
	for (const r of requirementsOf(sheet)) add(word('csv.requirement'), r.text, '', must(r.must), '', '', requirementWords(r.state), r.note);
	for (const s of sheet.skills) {
		add(word('csv.skill'), '', s.name, must(s.must), String(s.weight), String(s.bar ?? ''), String(s.rating ?? ''), s.evidence);
		for (const q of s.questions) if (q.note.trim()) add(word('csv.note'), q.ask, s.name, '', '', '', '', q.note);
	}
	for (const q of sheet.notes) if (q.note.trim()) add(word('csv.note'), q.ask, '', '', '', '', '', q.note);
	const mean = meanOf(sheet.skills);
	if (mean) add(word('csv.average'), word('csv.weighted'), '', '', '', '', figureInCell(mean.value), arithmeticOf(mean));
	if (sheet.followUp.trim()) add(word('csv.follow_up'), '', '', '', '', '', '', sheet.followUp);
	if (hasRatings(sheet)) add(word('csv.recommendation'), '', '', '', '', '', recommendationOf(sheet), sheet.reason);
	return rows;
}

/** A spreadsheet of scorecards (RFC 4180). @param {Sheet[]} sheets */
const scorecardCSV = (...sheets) => spreadsheet([spreadsheetColumns.map((column) => word(`csv.${column}`)), ...sheets.flatMap(spreadsheetRows)]);

/** @param {string[][]} rows */
const spreadsheet = (rows) => '\uFEFF' + rows.map((row) => row.map(spreadsheetCell).join(listSeparator())).join('\r\n') + '\r\n';

// Where a comma comes before decimals, spreadsheets expect a semicolon between cells, and take 3.5 for a day in May.
const hasDecimalComma = () => new Intl.NumberFormat().format(1.5).includes(',');
const listSeparator = () => (hasDecimalComma() ? ';' : ',');

/** @param {number} value */
const figureInCell = (value) => String(Math.round(value * 100) / 100).replace('.', hasDecimalComma() ? ',' : '.');

// A spreadsheet runs what begins like a formula, so such a text gets an apostrophe before it: at its beginning, and after
// anything that a program with other settings takes for the end of a cell.
/** @param {string} value */
const spreadsheetCell = (value) => `"${value.replace(/(^|[,;|\t\r\n])([\s"'“”]*)(?=[=+\-@＝＋－＠])/gu, "$1$2'").replaceAll('"', '""')}"`;

/** What something is, in a line of text. @param {string} name @param {boolean} must @param {string} said */
const line = (name, must, said) => word('text.line', {name: must ? word('must_have_named', {name}) : name, said});

/** For pasting into an applicant tracking system. @param {Sheet} sheet */
function scorecardText(sheet) {
	const mean = meanOf(sheet.skills);
	const lines = [
		word('text.scorecard', {role: sheet.role.title, interview: sheet.interview.name}), word('text.candidate', {name: sheet.candidate || '–'}),
		word(hasRatings(sheet) ? 'text.interviewer' : 'text.checked_by', {name: sheet.interviewer || '–'}),
		word('text.date', {date: sheet.date || '–'}), word('text.version', {version: sheet.version}), '',
	];
	for (const r of requirementsOf(sheet)) {
		lines.push(line(r.text, r.must, requirementWords(r.state)));
		if (r.note.trim()) lines.push(`  ${r.note.trim()}`);
	}
	for (const s of sheet.skills) {
		lines.push(line(s.name, s.must, ratingWords(sheet, s.rating)));
		if (s.evidence.trim()) lines.push(`  ${s.evidence.trim()}`);
		for (const q of s.questions) if (q.note.trim()) lines.push(`  ${q.ask}`, `    ${q.note.trim()}`);
	}
	for (const q of sheet.notes) if (q.note.trim()) lines.push('', q.ask, `  ${q.note.trim()}`);
	if (mean) lines.push('', word('text.average', {sum: arithmeticOf(mean)}));
	if (sheet.followUp.trim()) lines.push('', word('text.follow_up', {text: sheet.followUp.trim()}));
	if (!hasRatings(sheet)) return lines.join('\n') + '\n';
	lines.push('', word('text.recommendation', {recommendation: recommendationOf(sheet) || '–'}));
	if (sheet.reason.trim()) lines.push(sheet.reason.trim());
	return lines.join('\n') + '\n';
}
