// What a scorecard says: its sums, and what is missing in it.

/**
 * The weighted mean of what was assessed, or null when nothing was.
 * @param {{name: string, weight: number, rating: Rating}[]} skills
 */
function meanOf(skills) {
	const terms = skills.filter((s) => typeof s.rating === 'number').map((s) => ({name: s.name, weight: s.weight, rating: Number(s.rating)}));
	const weights = terms.reduce((sum, t) => sum + t.weight, 0);
	if (weights === 0) return null;
	return {value: terms.reduce((sum, t) => sum + t.weight * t.rating, 0) / weights, terms, weights};
}

/** The arithmetic behind a mean: “(2 × 4 + 3) ÷ 3 = 3.67”. @param {NonNullable<ReturnType<typeof meanOf>>} mean */
function arithmeticOf(mean) {
	const terms = mean.terms.map((t) => (t.weight === 1 ? `${t.rating}` : `${t.weight} × ${t.rating}`));
	return `(${terms.join(' + ')}) ÷ ${mean.weights} = ${rounded(mean.value)}`;
}

/** @param {number} value */
const rounded = (value) => decimal.format(value);

/** Must-haves that were rated below their bar. @param {Skill[]} skills */
const skillsBelowBar = (skills) => skills.filter((s) => s.must && s.bar !== null && typeof s.rating === 'number' && s.rating < s.bar);

/** @param {Sheet} sheet @returns {Requirement[]} */
const requirementsOf = (sheet) => sheet.requirements ?? [];

/** @param {RequirementState} state */
const requirementWords = (state) => word(`requirement.${state ?? 'not-checked'}`);

/** Whether a sheet rates anything: the recruiter’s list of checks doesn’t. @param {Sheet} sheet */
const hasRatings = (sheet) => sheet.recommendations.length > 0;

/** What is still to be filled in, in words, and the field that it goes into. @param {Sheet} sheet */
function gapsIn(sheet) {
	const list = /** @type {{what: string, field: string}[]} */ ([]);
	const add = (/** @type {string} */ field, /** @type {string} */ what) => list.push({what, field});
	if (!sheet.candidate.trim()) add('candidate', word('missing.candidate'));
	if (!sheet.interviewer.trim()) add('interviewer', hasRatings(sheet) ? word('missing.interviewer') : word('missing.checker'));
	if (!sheet.date) add('date', word('missing.date'));
	else if (isOddDate(sheet.date)) add('date', word('missing.year', {year: Number(sheet.date.slice(0, 4))}));
	for (const s of sheet.skills) {
		if (s.rating === null) add(`rating-${s.id}`, word('missing.rating', {skill: s.name}));
		else if (typeof s.rating === 'number' && !s.evidence.trim()) add(`evidence-${s.id}`, word('missing.evidence', {skill: s.name}));
	}
	for (const r of requirementsOf(sheet)) if (r.state === null) add(`requirement-${r.id}`, word('missing.requirement', {requirement: r.text}));
	if (!hasRatings(sheet)) return list;
	if (sheet.recommendation === null) add('recommendation', word('missing.recommendation'));
	else if (!sheet.reason.trim()) add('reason', word('missing.reason'));
	return list;
}

/** Whether the year of a day was most likely mistyped: 26 for 2026, say. @param {string} day */
const isOddDate = (day) => day !== '' && Math.abs(Number(day.slice(0, 4)) - new Date().getFullYear()) > 5;

/** The day that was meant by two digits for the year, or "". @param {string} day */
function meantDate(day) {
	const year = Number(day.slice(0, 4));
	return year < 100 ? `${2000 + year}${day.slice(4)}` : '';
}

/** A rating in words: “4, Strong”. @param {Sheet} sheet @param {Rating} rating */
function ratingWords(sheet, rating) {
	if (rating === null) return '–';
	if (rating === 'not-assessed') return word('not_assessed');
	return `${rating}, ${sheet.scale.find((s) => s.level === rating)?.label ?? ''}`;
}

/** A rating in a sentence: “2 (Weak)”. @param {Sheet} sheet @param {Rating} rating */
const ratingInBrackets = (sheet, rating) => ratingWords(sheet, rating).replace(/^(\d+), (.+)$/, '$1 ($2)');

/** @param {Sheet} sheet */
const recommendationOf = (sheet) => (sheet.recommendation === null ? '' : sheet.recommendations[sheet.recommendation - 1]);

/** Whether it was edited after it was last submitted. @param {Sheet} sheet */
const isEditedSince = (sheet) => sheet.submitted.length > 0 && Date.parse(sheet.changed) > Date.parse(sheet.submitted[sheet.submitted.length - 1]);
