// What the scorecards say together.

const sheets = () => [...chosen.values()].map((c) => c.sheet);
const interviewer = (/** @type {Sheet} */ sheet) => tidy(sheet.interviewer) || word('no_interviewer');
const whatSheet = (/** @type {Sheet} */ sheet) => word('what_sheet', {interviewer: interviewer(sheet), candidate: tidy(sheet.candidate) || word('no_name'), interview: sheet.interview.name});
const isFinished = (/** @type {Sheet} */ sheet) => sheet.submitted.length > 0 && !isEditedSince(sheet);

/** @param {Sheet} sheet */
function stateOf(sheet) {
	const last = sheet.submitted[sheet.submitted.length - 1];
	if (!last) return word('state.not_yet');
	return isEditedSince(sheet) ? word('state.edited') : word('state.submitted_at', {when: inLocalTime(last)});
}

const pageVersion = () => plan().version;

/** @returns {Candidate[]} */
function candidates() {
	const groups = /** @type {Map<string, Sheet[]>} */ (new Map());
	for (const sheet of sheets()) {
		const key = keyOf(countedAs(sheet.candidate));
		groups.set(key, [...groups.get(key) ?? [], sheet]);
	}
	const named = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b));
	return named.map(([key, list]) => {
		const members = panel(list.filter(hasRatings));
		return {key, name: countedAs(list[0].candidate) || capital(word('no_name')), members, checks: list.filter((s) => !hasRatings(s)), rows: rowsOf(members)};
	});
}

/** @param {Sheet[]} list @returns {Member[]} */
function panel(list) {
	const sorted = [...list].sort((a, b) => a.date.localeCompare(b.date) || interviewer(a).localeCompare(interviewer(b)));
	const names = sorted.map(interviewer);
	const taken = new Set();
	return sorted.map((sheet, i) => {
		const alone = names.indexOf(names[i]) === names.lastIndexOf(names[i]);
		return {sheet, label: alone ? names[i] : `${names[i]} (${sheet.interview.name})`, initials: initials(names[i], taken), shape: shapes[i % shapes.length]};
	});
}

/** @param {string} name @param {Set<string>} taken */
function initials(name, taken) {
	const words = name.split(/[\s-]+/).map((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? '').filter(Boolean);
	const short = (words.length > 1 ? words[0] + words[words.length - 1] : words[0] ?? '?').toUpperCase();
	let made = short;
	for (let n = 2; taken.has(made); n++) made = short + n;
	taken.add(made);
	return made;
}

/** The skills in the order of the plan. @param {Member[]} members @returns {Row[]} */
function rowsOf(members) {
	const planned = plan().skills;
	const marks = /** @type {Map<string, Mark[]>} */ (new Map(planned.map((skill) => [skill.id, []])));
	for (const member of members) for (const skill of member.sheet.skills) marks.set(skill.id, [...marks.get(skill.id) ?? [], {member, skill}]);
	return [...marks].map(([id, list]) => rowOf(id, list, planned.find((skill) => skill.id === id)));
}

/** @param {string} id @param {Mark[]} marks @param {{name: string, must: boolean} | undefined} planned @returns {Row} */
function rowOf(id, marks, planned) {
	const ratings = marks.map((m) => m.skill.rating).filter((r) => typeof r === 'number').map(Number);
	const latest = [...marks].sort((a, b) => Date.parse(b.member.sheet.changed) - Date.parse(a.member.sheet.changed))[0]?.skill;
	const barred = marks.filter((m) => m.skill.bar !== null);
	return {
		id, marks, ratings, name: planned?.name || latest.name, must: marks.some((m) => m.skill.must) || Boolean(planned?.must),
		weight: latest?.weight ?? 1, weightsDiffer: unique(marks.map((m) => m.skill.weight)).length > 1,
		bars: unique(barred.map((m) => ratingWords(m.member.sheet, m.skill.bar))), barLevels: unique(barred.map((m) => m.skill.bar)),
		spread: ratings.length > 1 ? Math.max(...ratings) - Math.min(...ratings) : null,
		mean: ratings.length ? sum(ratings) / ratings.length : null,
	};
}

/** @param {Mark} mark */
const isBelowBar = ({skill}) => typeof skill.rating === 'number' && skill.bar !== null && skill.rating < skill.bar;

/** @param {Row[]} rows */
const ordered = (rows) => (inPlanOrder ? rows : [...rows].sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0) || Number(b.must) - Number(a.must)));

/** @param {Row[]} rows */
function panelMean(rows) {
	const terms = rows.filter((row) => row.mean !== null).map((row) => ({weight: row.weight, mean: Number(row.mean)}));
	const weights = sum(terms.map((t) => t.weight));
	if (weights === 0) return '';
	const written = terms.map((t) => (t.weight === 1 ? rounded(t.mean) : `${t.weight} × ${rounded(t.mean)}`));
	return `(${written.join(' + ')}) ÷ ${weights} = ${rounded(sum(terms.map((t) => t.weight * t.mean)) / weights)}`;
}

/** @param {Row} row */
function averageOf({mean, ratings}) {
	if (mean === null) return word('not_rated');
	return ratings.length === 1 ? word('average.one', {rating: ratings[0]}) : `(${ratings.join(' + ')}) ÷ ${ratings.length} = ${rounded(mean)}`;
}

/** @param {Member} member */
function ownMean(member) {
	const mean = meanOf(member.sheet.skills);
	return mean ? arithmeticOf(mean) : word('average.none');
}

/** What the panel should talk about first, in sentences. @param {Candidate} candidate */
function callouts(candidate) {
	const {members, rows} = candidate;
	const unrated = rows.filter((r) => r.ratings.length === 0).sort((a, b) => Number(b.must) - Number(a.must));
	const said = unrated.map((row) => word(row.must ? 'call.unrated_must' : 'call.unrated', {skill: row.name}));
	said.push(...requirementCallouts(candidate));
	for (const {sheet, label} of members) {
		for (const skill of skillsBelowBar(sheet.skills)) {
			said.push(word('call.below', {skill: skill.name, name: label, rating: ratingInBrackets(sheet, skill.rating), bar: Number(skill.bar)}));
		}
	}
	for (const row of rows.filter((r) => r.weightsDiffer)) {
		said.push(word('call.weights', {skill: row.name, weight: row.weight}));
	}
	for (const label of twice(members)) said.push(word('call.twice', {name: label}));
	if (unique(members.map((m) => JSON.stringify(m.sheet.scale))).length > 1) said.push(word('call.scales'));
	return said;
}

/** @param {Member[]} members */
function twice(members) {
	const pairs = members.map((m) => `${interviewer(m.sheet)} (${m.sheet.interview.name})`);
	return unique(pairs.filter((pair, i) => pairs.indexOf(pair) !== i));
}

/** @returns {{version: string, sheets: Sheet[]}[]} nothing when all are of this page's version */
function versions() {
	const all = unique(sheets().map((s) => s.version));
	if (all.length < 2 && (!pageVersion() || all.every((v) => v === pageVersion()))) return [];
	return all.map((version) => ({version, sheets: sheets().filter((s) => s.version === version)}));
}

/** Skills that were rated in different versions, each with who has which. */
function changedSkills() {
	const skills = /** @type {Map<string, {name: string, who: Map<string, string[]>}>} */ (new Map());
	const note = (/** @type {{id: string, name: string, version: string}} */ skill, /** @type {string} */ by) => {
		const known = skills.get(skill.id) ?? {name: skill.name, who: new Map()};
		known.who.set(skill.version, [...known.who.get(skill.version) ?? [], by]);
		skills.set(skill.id, known);
	};
	const rated = new Set(sheets().flatMap((s) => s.skills.map((skill) => skill.id)));
	for (const skill of plan().skills) if (rated.has(skill.id)) note(skill, word('this_page'));
	for (const sheet of sheets()) for (const skill of sheet.skills) note(skill, whatSheet(sheet));
	return [...skills.values()].filter((skill) => skill.who.size > 1).map(({name, who}) => ({name, groups: [...who.values()]}));
}

function leftOut() {
	const current = new Set(plan().skills.map((skill) => skill.id));
	return current.size === 0 ? [] : unique(sheets().flatMap((s) => s.skills).filter((skill) => !current.has(skill.id)).map((skill) => skill.name));
}

const overrideNote = () => (override === null ? '' : word('override', {when: inLocalTime(override)}));
