// What the page asks for, from the data that the compiler wrote into it. What people see may have been translated or
// rearranged, so nothing is read from it but what was typed and chosen.

/**
 * @typedef {object} Asked
 * @property {{id: string, title: string, formerly: string[]}} role
 * @property {{id: string, name: string, minutes: number}} interview
 * @property {string[]} interviews   ids of all scorecards of the role
 * @property {string} version
 * @property {Sheet['scale']} scale
 * @property {string[]} recommendations
 * @property {{id: string, name: string, version: string, must: boolean, weight: number, bar: number | null, questions: {id: string, ask: string}[]}[]} skills
 * @property {{id: string, ask: string}[]} notes
 * @property {{id: string, text: string, must: boolean}[]} requirements
 * @property {{from: number, to: number, label: string}[]} slots
 */

/** @type {Asked} */
const nothingAsked = {
	role: {id: '', title: '', formerly: []}, interview: {id: '', name: '', minutes: 0}, interviews: [], version: '', scale: [], recommendations: [],
	skills: [], notes: [], requirements: [], slots: [],
};

let lastData = '', lastAsked = nothingAsked;

// Read again each time: a preview changes the page while somebody writes.
/** @returns {Asked} */
function asked() {
	const data = document.getElementById('sheet-data')?.dataset.json ?? '';
	if (data !== lastData) [lastData, lastAsked] = [data, {...nothingAsked, ...pageData('sheet-data')}];
	return lastAsked;
}

/** @param {Asked['skills'][number]} skill @returns {Skill} */
function ratedNow({id, name, version, must, weight, bar}) {
	const rating = chosen(`rating-${id}`);
	return {
		id, name, version, must, weight, bar, rating: rating === null || rating === 'not-assessed' ? rating : Number(rating),
		evidence: typed(`evidence-${id}`), questions: [],
	};
}

/** @param {Asked['requirements'][number]} requirement @returns {Requirement} */
function checkedNow({id, text, must}) {
	return {id, text, must, state: /** @type {RequirementState} */ (chosen(`requirement-${id}`)), note: typed(`requirement-note-${id}`)};
}

/** The day that was typed, if it is one that can be kept. */
function typedDate() {
	const date = typed('date');
	return /^\d{4}-\d\d-\d\d$/.test(date) ? date : '';
}
