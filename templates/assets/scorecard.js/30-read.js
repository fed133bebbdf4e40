// Reading: a file comes from somebody’s mail, and may hold anything. The schema alone says what it may hold.

const scorecardFormat = 'rolewright-scorecard';
const scorecardEndings = '.json,.txt'; // phones may share them as texts
const mostBytes = 4 << 20; // a larger file can’t be a scorecard
const mostText = scorecardSchema.definitions.text.maxLength;
const mostItems = scorecardSchema.properties.skills.maxItems;

/**
 * Reads a file. Its problems are worded for the person who chose it.
 * @param {string} text
 * @returns {{sheet: Sheet, problems: []} | {sheet: null, problems: string[]}}
 */
function readScorecard(text) {
	const failed = (/** @type {string[]} */ ...problems) => ({sheet: null, problems: problems.slice(0, 5)});
	if (isTooLarge(text)) return failed(word('problem.too_large'));
	let value;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return failed(text.slice(0, 1000).includes(`"${scorecardFormat}"`) ? word('problem.damaged') : word('problem.not_a_scorecard'));
	}
	if (!isObject(value) || value.format !== scorecardFormat) return failed(word('problem.not_a_scorecard'));
	if (Number.isInteger(value.formatVersion) && value.formatVersion > 1) return failed(word('problem.newer'));
	const problems = problemsIn(value, scorecardSchema);
	if (problems.length === 0) problems.push(...contradictionsIn(value));
	return problems.length ? failed(...problems) : {sheet: /** @type {Sheet} */ (value), problems: []};
}

// Encoding is slow, and a text of few characters can’t be too large.
/** @param {string} text */
const isTooLarge = (text) => text.length > mostBytes || text.length * 3 > mostBytes && new TextEncoder().encode(text).length > mostBytes;

/** @param {any} sheet */
function contradictionsIn(sheet) {
	const problems = [];
	const levels = new Set(sheet.scale.map((/** @type {any} */ s) => s.level));
	const seen = new Set();
	for (const skill of sheet.skills) {
		if (seen.has(skill.id)) problems.push(word('problem.twice', {skill: skill.name}));
		seen.add(skill.id);
		if (typeof skill.rating === 'number' && !levels.has(skill.rating)) problems.push(word('problem.off_scale', {skill: skill.name, rating: skill.rating}));
	}
	if (sheet.recommendation > sheet.recommendations.length) problems.push(word('problem.recommendation'));
	return problems;
}
