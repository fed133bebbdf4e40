// What is shown once the ratings may be seen.

let numbered = 0; // for ids

/** @param {Candidate[]} all */
function ratingsPart(all) {
	const open = all.filter(mayShow);
	const top = element('h2', {tabindex: '-1', class: 'no-print'}, 'Debrief');
	const made = element('p', {class: 'print-only'}, [`Debrief of ${inLocalTime(new Date().toISOString())}, with ${counted(chosen.size, 'scorecard', 'scorecards')}.`,
		...(pageVersion() ? [`Interview version ${pageVersion()}.`] : []), ...activeMerges().map(mergeNote)].join(' '));
	const compared = element('div', {});
	const parts = all.map(() => element('div', {class: 'candidate'}));
	const fill = () => {
		compared.replaceChildren(...(open.length > 1 ? [comparison(open)] : []));
		parts.forEach((part, i) => part.replaceChildren(...(mayShow(all[i]) ? candidateParts(all[i]) : waitingParts(all[i]))));
	};
	fill();
	return [top, made, ...overrideShown(), ...mergingPart(), ...warnings(), ...(open.length ? [tools(fill)] : []), compared, ...parts];
}

const overrideShown = () => (override === null ? [] : [element('p', {class: 'debrief-note'}, overrideNote())]);

function warnings() {
	const groups = versions();
	if (groups.length === 0) return [];
	const gone = leftOut();
	const changed = changedSkills();
	return [element('section', {class: 'debrief-note'}, element('h2', {}, 'Different interview versions'),
		element('p', {}, 'Ratings can only be compared where the skill was described the same way.'),
		element('ul', {}, ...groups.map((g) => element('li', {}, element('code', {}, g.version), `${g.version === pageVersion() ? ', as on this page' : ''}: ${g.sheets.map(whatSheet).join('; ')}`)),
			...(pageVersion() && !groups.some((g) => g.version === pageVersion()) ? [element('li', {}, element('code', {}, pageVersion()), ': this page')] : [])),
		...(changed.length ? [element('p', {}, 'Skills that differ:'), element('ul', {}, ...changed.map(changedItem))]
			: [element('p', {}, 'None of the rated skills differs. Something else has changed, such as questions or times.')]),
		...(gone.length ? [element('p', {}, `No longer in this role: ${listed(gone)}.`)] : []))];
}

/** @param {{name: string, groups: string[][]}} changed */
const changedItem = ({name, groups}) => element('li', {}, element('strong', {}, name), `: ${groups.map((g) => g.join('; ')).join(' – unlike – ')}`);

/** @param {() => void} fill */
function tools(fill) {
	const order = /** @type {HTMLSelectElement} */ (element('select', {id: 'debrief-order', change: () => {
		inPlanOrder = order.value === 'plan';
		fill();
		say(inPlanOrder ? 'Skills are in the order of the plan.' : 'The largest disagreement comes first.');
	}}, element('option', {value: 'spread'}, 'Largest disagreement first'), element('option', {value: 'plan'}, 'As in the plan')));
	order.value = inPlanOrder ? 'plan' : 'spread';
	const copied = element('div', {});
	return element('div', {class: 'debrief-tools no-print'}, element('p', {class: 'order'}, element('label', {for: 'debrief-order'}, 'Order of skills'), order),
		buttons(button('Save the debrief', saveDebrief, 'primary'), button('Copy as text', () => copyOrShow(copied, debriefText())), button('Spreadsheet', saveSpreadsheet), button('Print', () => print())), copied);
}

/** @param {Candidate[]} all */
function comparison(all) {
	const rows = /** @type {Map<string, Row>} */ (new Map());
	for (const candidate of all) {
		for (const row of candidate.rows) {
			const known = rows.get(row.id) ?? row;
			rows.set(row.id, {...known, must: known.must || row.must, spread: Math.max(known.spread ?? 0, row.spread ?? 0)});
		}
	}
	const body = ordered([...rows.values()]).map((row) => [skillHead(row), ...all.map((c) => comparedCell(c.rows.find((r) => r.id === row.id)))]);
	return element('section', {}, element('h2', {}, 'Candidates side by side'),
		element('p', {class: 'advice'}, 'Each panel’s ratings, with their average and spread. Use the figures to structure the conversation, not to decide.'),
		table('Candidates side by side', 'debrief-table', ['Skill', ...all.map((c) => element('bdi', {}, c.name))], body));
}

/** @param {Row | undefined} row */
function comparedCell(row) {
	if (!row || row.mean === null) return element('td', {}, 'Not rated');
	return element('td', {}, element('span', {class: 'figures'}, row.ratings.join(' · ')), element('small', {}, `average ${rounded(row.mean)}${row.spread === null ? '' : `, spread ${row.spread}`}`));
}

/** @param {Row} row */
const skillHead = (row) => element('th', {scope: 'row'}, row.name, ...mustBadge(row));

/** @param {{must: boolean}} row */
const mustBadge = (row) => (row.must ? [' ', element('span', {class: 'badge badge-must'}, 'Must-have')] : []);

const adviceOnNames = 'These scorecards don’t name the candidate. Ask for the name to be filled in and the scorecards to be submitted again, then add the new files.';

/** @param {Candidate} candidate */
function candidateParts(candidate) {
	return [
		element('h2', {class: 'candidate-name'}, element('bdi', {}, candidate.name)),
		...(candidate.key === '' ? [element('p', {class: 'debrief-note'}, adviceOnNames)] : []),
		whoIsIn(candidate), panelList(candidate.members), ...callList(candidate), overview(candidate),
		...skillSections(candidate), ...requirementsPart(candidate),
		...otherNotes(candidate.members), recommendations(candidate), arithmetic(candidate), decisionPart(candidate),
	];
}

/** @param {Member[]} members */
function panelList(members) {
	return element('ul', {class: 'panel-list'}, ...members.map((m) => element('li', {}, icon(m), element('div', {}, element('strong', {}, element('bdi', {}, interviewer(m.sheet))), ` ${m.initials}`,
		element('span', {class: 'sheet-facts'}, element('span', {}, m.sheet.interview.name), ...day(m.sheet), element('span', {}, stateOf(m.sheet)),
			...(m.sheet.version === pageVersion() ? [] : [element('span', {}, 'Version ', element('code', {}, m.sheet.version))]))))));
}

/** @param {Candidate} candidate */
function callList(candidate) {
	const said = callouts(candidate);
	return said.length ? [element('div', {class: 'debrief-note'}, element('h3', {}, 'Discuss first'), element('ul', {}, ...said.map((text) => element('li', {}, text))))] : [];
}

/** @param {Candidate} candidate */
function overview(candidate) {
	const rows = ordered(candidate.rows);
	const head = ['Skill', ...candidate.members.map((m) => element('span', {class: 'marked'}, icon(m), ' ', element('bdi', {}, m.label))), 'Spread', 'Bar'];
	const body = rows.map((row) => [skillHead(row), ...candidate.members.map((m) => ratingCell(row, m)),
		element('td', {}, String(row.spread ?? '–')), element('td', {}, row.bars.join(' or ') || '–')]);
	return element('section', {}, element('h3', {}, 'At a glance'), element('figure', {class: 'plot-figure'}, dotPlot(candidate, rows),
		element('figcaption', {}, barKey(), ` The bar. ${scaleOf(candidate.members).map((s) => `${s.level} ${s.label}`).join(' · ')}`)),
	element('details', {}, element('summary', {}, 'All ratings as a table'), table(`All ratings of ${candidate.name}`, 'debrief-table', head, body)));
}

/** Whether a skill is worth the panel’s time: they differ, somebody is below the bar, or nobody has rated it. @param {Row} row */
const isContested = (row) => (row.spread ?? 0) > 0 || row.ratings.length === 0 || row.marks.some(isBelowBar);

/** @param {Candidate} candidate */
function skillSections({rows}) {
	const sorted = ordered(rows);
	const first = sorted.filter(isContested), rest = sorted.filter((row) => !isContested(row));
	return [
		...(first.length ? [element('h3', {}, 'Where you disagree, and what’s open'), ...first.map(skillSection)] : []),
		...(rest.length ? [element('details', {class: 'agreed', open: first.length === 0}, element('summary', {}, `${counted(rest.length, 'skill', 'skills')} without disagreement`), ...rest.map(skillSection))] : []),
	];
}

/** @param {Row} row @param {Member} member */
function ratingCell(row, member) {
	const mark = row.marks.find((m) => m.member === member);
	if (!mark) return element('td', {}, element('span', {'aria-hidden': 'true'}, '·'), element('span', {class: 'visually-hidden'}, 'Not in this interview'));
	return element('td', {}, given(mark));
}

/** @param {Row} row */
function skillSection(row) {
	const spread = row.spread === null ? (row.ratings.length ? 'One rating' : 'Not rated') : `Spread ${row.spread}`;
	const facts = [spread, `Bar: ${row.bars.join(' or ') || 'none'}`, ...(row.spread === null ? [] : [`Average ${averageOf(row)}`])];
	return element('section', {class: 'debrief-skill'}, element('h4', {}, row.name, ...mustBadge(row)), element('p', {class: 'meta'}, ...facts.map((fact) => element('span', {}, fact))),
		row.marks.length ? element('div', {class: 'views'}, ...row.marks.map(view)) : element('p', {}, 'None of these scorecards has this skill.'));
}

/** @param {Mark} mark */
const given = ({member, skill}) => (skill.rating === null ? 'No rating' : ratingWords(member.sheet, skill.rating));

/** @param {Mark} mark */
function view(mark) {
	const {member, skill} = mark;
	const noted = skill.questions.filter((q) => q.note.trim());
	return element('div', {class: 'view'},
		element('h5', {class: 'marked'}, icon(member), ' ', element('bdi', {}, member.label)),
		element('p', {class: 'given'}, given(mark), ...(isBelowBar(mark) ? [element('small', {}, `Below the bar of ${skill.bar}`)] : [])),
		...(skill.evidence.trim() ? [element('blockquote', {dir: 'auto'}, skill.evidence.trim())] : [element('p', {class: 'advice'}, 'No evidence written down.')]),
		...(noted.length ? [element('details', {}, element('summary', {}, `Notes on ${counted(noted.length, 'question', 'questions')}`), questionNotes(noted))] : []));
}

/** @param {Question[]} noted */
const questionNotes = (noted) => element('dl', {class: 'question-notes'}, ...noted.map((q) => element('div', {}, element('dt', {dir: 'auto'}, q.ask), element('dd', {dir: 'auto'}, q.note.trim()))));

/** @param {Member[]} members */
function otherNotes(members) {
	const some = members.map((m) => ({m, noted: m.sheet.notes.filter((q) => q.note.trim())})).filter(({noted}) => noted.length);
	const views = some.map(({m, noted}) => element('div', {class: 'view'}, element('h4', {class: 'marked'}, icon(m), ' ', element('bdi', {}, m.label)), questionNotes(noted)));
	return views.length ? [element('h3', {}, 'Asked and noted'), element('div', {class: 'views'}, ...views)] : [];
}

/** @param {Candidate} candidate */
function recommendations({members}) {
	return element('section', {class: 'recommendations'}, element('h3', {}, 'Recommendations'), element('div', {class: 'views'}, ...members.map((m) => element('div', {class: 'view'},
		element('h4', {class: 'marked'}, icon(m), ' ', element('bdi', {}, m.label)), element('p', {class: 'given'}, recommendationOf(m.sheet) || 'No recommendation'),
		...(m.sheet.reason.trim() ? [element('blockquote', {dir: 'auto'}, m.sheet.reason.trim())] : [element('p', {class: 'advice'}, 'No reason written down.')]),
		...(m.sheet.followUp.trim() ? [element('h5', {}, 'Follow up on'), element('p', {class: 'written', dir: 'auto'}, m.sheet.followUp.trim())] : [])))));
}

/** @param {Candidate} candidate */
function arithmetic({members, rows, name}) {
	const own = members.map((m) => [element('th', {scope: 'row'}, element('span', {class: 'marked'}, icon(m), ' ', element('bdi', {}, m.label))), element('td', {}, ownMean(m))]);
	const skills = rows.filter((r) => r.mean !== null).map((r) => [skillHead(r), element('td', {}, String(r.weight)), element('td', {}, averageOf(r))]);
	return element('details', {class: 'arithmetic'}, element('summary', {}, 'Arithmetic'),
		element('p', {class: 'advice'}, 'Averages, not a verdict. Ratings are weighted by skill; “Not assessed” is left out.'),
		table(`Average of each interviewer, ${name}`, 'debrief-table sums', ['Interviewer', 'Average'], own),
		...(skills.length ? [table(`Average of the panel for each skill, ${name}`, 'debrief-table sums', ['Skill', 'Weight', 'Average of the panel’s ratings'], skills),
			element('p', {class: 'whole-panel'}, element('strong', {}, 'Whole panel: '), panelMean(rows))] : []));
}
