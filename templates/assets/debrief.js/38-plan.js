// Who should have interviewed a candidate, and whose scorecard is in.

/** @typedef {{interview: string, name: string, wanted: number, sheets: Sheet[]}} Place  an interview of the plan, or one beside it */

/** @param {Sheet[]} list of one candidate @returns {Place[]} */
function placesOf(list) {
	const planned = plan().interviews.map(({id, name, people}) => ({interview: id, name, wanted: people, sheets: list.filter((s) => s.interview.id === id)}));
	const rest = list.filter((s) => !planned.some((p) => p.interview === s.interview.id));
	const beside = unique(rest.map((s) => s.interview.id)).map((id) => {
		const sheets = rest.filter((s) => s.interview.id === id);
		return {interview: id, name: sheets[0].interview.name, wanted: 0, sheets};
	});
	return [...planned, ...beside];
}

/** How many scorecards of a place are finished; one person’s two count once. @param {Place} place */
const finishedIn = (place) => unique(place.sheets.filter(isFinished).map((s) => keyOf(s.interviewer))).length;

/** @param {Place} place */
const missingIn = (place) => Math.max(0, place.wanted - finishedIn(place));

/** @param {Sheet[]} list of one candidate */
function progressOf(list) {
	const places = placesOf(list).filter((p) => p.wanted > 0);
	return {wanted: sum(places.map((p) => p.wanted)), finished: sum(places.map((p) => Math.min(p.wanted, finishedIn(p))))};
}

/** Whether every planned interview has its scorecards, all of them submitted. @param {Sheet[]} list */
const isComplete = (list) => list.filter(hasRatings).every(isFinished) && placesOf(list).every((p) => missingIn(p) === 0);

/** @param {Candidate} candidate */
const sheetsOf = (candidate) => [...candidate.members.map((m) => m.sheet), ...candidate.checks];

/** @param {Candidate} candidate */
const mayShow = (candidate) => override !== null || isComplete(sheetsOf(candidate));

/** Who is in, and who isn’t: “3 of 4 in”. @param {Candidate} candidate */
function whoIsIn(candidate) {
	const list = sheetsOf(candidate), {wanted, finished} = progressOf(list);
	const items = placesOf(list).filter((p) => p.wanted > 0 || p.sheets.length).map((place) => {
		const missing = missingIn(place), names = place.sheets.map((s) => (isFinished(s) ? interviewer(s) : word('in.unfinished', {name: interviewer(s)})));
		const said = [...names, ...(missing > 0 && place.wanted > 0 ? [place.wanted === 1 ? word('in.missing') : word('in.some_missing', {missing, wanted: place.wanted})] : [])];
		return element('li', {class: missing ? 'out' : 'in'}, element('span', {class: 'tick', 'aria-hidden': 'true'}, missing ? '○' : '✓'), ' ',
			...lineParts(element('b', {}, place.name), said.join(word('comma')) || word('in.missing')), ...(place.wanted === 0 && plan().interviews.length && place.sheets.some(hasRatings) ? [element('small', {}, ` ${word('in.unplanned')}`)] : []));
	});
	const checks = plan().checks && !candidate.checks.length
		? [element('li', {class: 'out'}, element('span', {class: 'tick', 'aria-hidden': 'true'}, '○'), ' ', ...lineParts(element('b', {}, word('in.checks')), word('in.not_added')))] : [];
	const title = wanted ? word('in.title', {finished, wanted}) : word('in.all');
	const unknown = plan().interviews.length ? [] : [paragraph(word('in.unknown'), 'advice')];
	return element('section', {class: 'who-is-in'}, element('h3', {}, title), element('ul', {}, ...items, ...checks), ...unknown);
}
