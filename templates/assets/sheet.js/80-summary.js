// The summary: what is below its bar, what is missing, and the average once every skill is rated.

const summed = announced(), missing = element('div', {class: 'no-print'});
const averageLines = element('div', {});
const averaged = /** @type {HTMLDetailsElement} */ (element('details', {class: 'sheet-average'}, element('summary', {}, word('summary.average')), averageLines));
const summary = element('section', {class: 'sheet-summary', hidden: true, 'aria-labelledby': 'sheet-summary-title'},
	element('h2', {id: 'sheet-summary-title'}, word('summary.title')), summed, averaged, missing);

/** What is missing here. What another version asked for can’t be filled in any more. */
function gaps() {
	const {skills, requirements} = asked();
	const here = {...sheet, skills: sheet.skills.filter((s) => skills.some(({id}) => id === s.id))};
	if (sheet.requirements) here.requirements = sheet.requirements.filter((r) => requirements.some(({id}) => id === r.id));
	return gapsIn(here);
}

const gapList = () => element('ul', {class: 'sheet-gaps'}, ...gaps().map(({what, field}) => element('li', {}, button(capital(what), () => goTo(field), 'link'))));

/** @param {string} name */
function goTo(name) {
	const field = radios(name).find((radio) => radio.checked) ?? control(name);
	field?.focus({preventScroll: true});
	(field?.closest('label') ?? field)?.scrollIntoView({block: 'center'});
}

function showSummary() {
	summary.hidden = isBlank(sheet);
	summary.classList.toggle('no-print', !sheet.skills.some((s) => s.rating !== null));
	put(summed, ...barLines(), ...restLines());
	averaged.hidden = !meanOf(sheet.skills);
	put(averageLines, ...meanLines());
	unfoldAverage();
	put(missing, ...(gaps().length ? [paragraph(word('missing.title'), 'sheet-gaps-title'), gapList()] : [paragraph(word('missing.none'))]));
}

function meanLines() {
	const mean = meanOf(sheet.skills);
	if (!mean) return [];
	const rated = mean.terms.length, skills = sheet.skills.length;
	const form = rated < skills ? 'some' : skills === 1 ? 'one' : skills === 2 ? 'both' : 'all';
	const isWeighted = new Set(mean.terms.map((t) => t.weight)).size > 1;
	const scope = word(`summary.${isWeighted ? 'weighted' : 'average'}_of_${form}`, {rated, skills});
	const value = element('p', {class: 'sheet-mean'}, element('b', {}, rounded(mean.value)), ` ${scope}`);
	return rated < 2 ? [value] : [value, paragraph(arithmeticOf(mean), 'sheet-arithmetic')];
}

let wasComplete = false;

/** The average is folded until every skill is rated, so that it doesn’t steer the rest. */
function unfoldAverage() {
	const {skills} = asked();
	const complete = skills.length > 0 && skills.every(({id}) => sheet.skills.some((s) => s.id === id && s.rating !== null));
	if (complete !== wasComplete) averaged.open = complete;
	wasComplete = complete;
}

function barLines() {
	const unmet = requirementsOf(sheet).filter((r) => r.must && r.state === 'not-confirmed');
	const lines = [
		...unmet.map((r) => element('li', {}, ...wordParts('summary.unmet', {requirement: element('b', {}, r.text)}))),
		...skillsBelowBar(sheet.skills).map((s) => element('li', {}, ...wordParts('summary.below', {skill: element('b', {}, s.name), rating: ratingInBrackets(sheet, s.rating), bar: String(s.bar)}))),
	];
	return lines.length ? [element('ul', {class: 'sheet-below'}, ...lines)] : [];
}

function restLines() {
	const {skills, version} = asked();
	const unheard = sheet.skills.filter((s) => s.rating === 'not-assessed').map((s) => (s.must ? word('must_have_named', {name: s.name}) : s.name));
	const gone = sheet.skills.filter((s) => typeof s.rating === 'number' && !skills.some(({id}) => id === s.id)).map((s) => s.name);
	const lines = [];
	if (unheard.length) lines.push(paragraph(word('summary.not_assessed', {skills: listed(unheard)})));
	if (gone.length) lines.push(paragraph(word('summary.also_counts', {skills: listed(gone)})));
	if (sheet.version !== version) lines.push(paragraph(word('summary.started', {version: sheet.version})));
	return lines;
}
