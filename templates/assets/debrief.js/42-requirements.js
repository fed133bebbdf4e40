// Facts that were checked beside the ratings: what the scorecards and the recruiter’s list found.

/** @typedef {{text: string, must: boolean, found: {by: string, state: RequirementState, note: string}[]}} CheckedRequirement */

/** The requirements of the plan and of the scorecards, must-haves that aren’t confirmed first. @param {Candidate} candidate @returns {CheckedRequirement[]} */
function checkedRequirements(candidate) {
	const all = /** @type {Map<string, CheckedRequirement>} */ (new Map(plan().requirements.map(({id, text, must}) => [id, {text, must, found: []}])));
	for (const sheet of sheetsOf(candidate)) {
		for (const {id, text, must, state, note} of requirementsOf(sheet)) {
			const known = all.get(id) ?? {text, must, found: []};
			if (state !== null) known.found.push({by: interviewer(sheet), state, note});
			all.set(id, known);
		}
	}
	const order = (/** @type {CheckedRequirement} */ r) => (r.must && !isConfirmed(r) ? 0 : isConfirmed(r) ? 2 : 1);
	return [...all.values()].sort((a, b) => order(a) - order(b));
}

/** @param {CheckedRequirement} requirement */
const isConfirmed = ({found}) => found.some((f) => f.state === 'confirmed') && !found.some((f) => f.state === 'not-confirmed');

/** What all that was found amounts to. @param {CheckedRequirement} requirement @returns {RequirementState} */
const jointState = ({found}) => (found.some((f) => f.state === 'not-confirmed') ? 'not-confirmed' : found.some((f) => f.state === 'confirmed') ? 'confirmed' : 'not-checked');

/** @param {CheckedRequirement} requirement */
const stateWords = (requirement) => requirementWords(jointState(requirement));

/** @param {Candidate} candidate */
function requirementCallouts(candidate) {
	return checkedRequirements(candidate).filter((r) => r.must && !isConfirmed(r))
		.map((r) => word(jointState(r) === 'not-confirmed' ? 'call.unconfirmed' : 'call.unchecked', {requirement: r.text}));
}

/** @param {Candidate} candidate */
function requirementsPart(candidate) {
	const list = checkedRequirements(candidate);
	if (list.length === 0) return [];
	const rows = list.map((r) => [
		element('th', {scope: 'row'}, r.text, ...mustBadge(r)),
		element('td', {}, element('span', {class: isConfirmed(r) ? 'badge badge-open' : r.must ? 'badge badge-draft' : 'badge'}, stateWords(r))),
		element('td', {}, inRow(r.found.map((f) => lineOf(f.by, `${requirementWords(f.state)}${f.note.trim() ? ` (${f.note.trim()})` : ''}`))) || '–'),
	]);
	return [element('section', {}, element('h3', {}, word('requirements.title')),
		table(word('requirements.of', {candidate: candidate.name}), 'debrief-table', [word('requirement'), word('requirements.state'), word('requirements.by')], rows))];
}

/** @param {Candidate} candidate */
const requirementsAsText = (candidate) => checkedRequirements(candidate).map((r) => `${line(r.text, r.must, stateWords(r))}${r.found.length ? ` (${inRow(r.found.map((f) => inLine(f.by, f.note.trim())))})` : ''}`);
