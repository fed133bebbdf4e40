// What is shown once the ratings may be seen.

let numbered = 0; // for ids

/** @param {Candidate[]} all */
function ratingsPart(all) {
	const open = all.filter(mayShow);
	const top = element('h2', {tabindex: '-1', class: 'no-print'}, word('debrief'));
	const made = element('p', {class: 'print-only'}, [word('printed.debrief', {when: inLocalTime(new Date().toISOString()), scorecards: word('scorecards', {n: chosen.size})}),
		...(pageVersion() ? [word('printed.version', {version: pageVersion()})] : []), ...activeMerges().map(mergeNote)].join(' '));
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
	return [element('section', {class: 'debrief-note'}, element('h2', {}, word('versions.title')),
		element('p', {}, word('versions.why')),
		element('ul', {}, ...groups.map((g) => element('li', {}, ...lineParts(element('span', {}, element('code', {}, g.version), g.version === pageVersion() ? word('versions.here') : ''), inRow(g.sheets.map(whatSheet))))),
			...(pageVersion() && !groups.some((g) => g.version === pageVersion()) ? [element('li', {}, ...lineParts(element('code', {}, pageVersion()), word('this_page')))] : [])),
		...(changed.length ? [element('p', {}, word('versions.skills')), element('ul', {}, ...changed.map(changedItem))]
			: [element('p', {}, word('versions.none'))]),
		...(gone.length ? [element('p', {}, word('versions.gone', {skills: listed(gone)}))] : []))];
}

/** @param {{name: string, groups: string[][]}} changed */
const changedItem = ({name, groups}) => element('li', {}, ...lineParts(element('strong', {}, name), groups.map(inRow).join(word('versions.unlike'))));

/** @param {() => void} fill */
function tools(fill) {
	const order = /** @type {HTMLSelectElement} */ (element('select', {id: 'debrief-order', change: () => {
		inPlanOrder = order.value === 'plan';
		fill();
		say(word(inPlanOrder ? 'order.is_plan' : 'order.is_spread'));
	}}, element('option', {value: 'spread'}, word('order.spread')), element('option', {value: 'plan'}, word('order.plan'))));
	order.value = inPlanOrder ? 'plan' : 'spread';
	const copied = element('div', {});
	return element('div', {class: 'debrief-tools no-print'}, element('p', {class: 'order'}, element('label', {for: 'debrief-order'}, word('order.label')), order),
		buttons(button(word('save_debrief'), saveDebrief, 'primary'), button(word('copy_as_text'), () => copyOrShow(copied, debriefText())), button(word('spreadsheet'), saveSpreadsheet), button(word('print_page'), () => print())), copied);
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
	return element('section', {}, element('h2', {}, word('compare.title')),
		element('p', {class: 'advice'}, word('compare.advice')),
		table(word('compare.title'), 'debrief-table', [word('skill'), ...all.map((c) => element('bdi', {}, c.name))], body));
}

/** @param {Row | undefined} row */
function comparedCell(row) {
	if (!row || row.mean === null) return element('td', {}, capital(word('not_rated')));
	return element('td', {}, element('span', {class: 'figures'}, row.ratings.join(' · ')), element('small', {}, row.spread === null ? word('compare.average', {average: rounded(row.mean)}) : word('compare.spread', {average: rounded(row.mean), spread: row.spread})));
}

/** @param {Row} row */
const skillHead = (row) => element('th', {scope: 'row'}, row.name, ...mustBadge(row));

/** @param {{must: boolean}} row */
const mustBadge = (row) => (row.must ? [' ', element('span', {class: 'badge badge-must'}, word('must_have'))] : []);

/** @param {Candidate} candidate */
function candidateParts(candidate) {
	return [
		element('h2', {class: 'candidate-name'}, element('bdi', {}, candidate.name)),
		...(candidate.key === '' ? [element('p', {class: 'debrief-note'}, word('names.none'))] : []),
		whoIsIn(candidate), panelList(candidate.members), ...callList(candidate), overview(candidate),
		...skillSections(candidate), ...requirementsPart(candidate),
		...otherNotes(candidate.members), recommendations(candidate), arithmetic(candidate), decisionPart(candidate),
	];
}

/** @param {Member[]} members */
function panelList(members) {
	return element('ul', {class: 'panel-list'}, ...members.map((m) => element('li', {}, icon(m), element('div', {}, element('strong', {}, element('bdi', {}, interviewer(m.sheet))), ` ${m.initials}`,
		element('span', {class: 'sheet-facts'}, element('span', {}, m.sheet.interview.name), ...day(m.sheet), element('span', {}, stateOf(m.sheet)),
			...(m.sheet.version === pageVersion() ? [] : [element('span', {}, ...wordParts('version', {version: element('code', {}, m.sheet.version)}))]))))));
}

/** @param {Candidate} candidate */
function callList(candidate) {
	const said = callouts(candidate);
	const list = (/** @type {string[]} */ some) => [element('ul', {}, ...some.map((text) => element('li', {}, text)))];
	return said.length ? [element('div', {class: 'debrief-note'}, element('h3', {}, word('call.title')), ...firstOf(said, list, (n) => word('call.more', {n})))] : [];
}

/** @param {Candidate} candidate */
function overview(candidate) {
	const rows = ordered(candidate.rows);
	const head = [word('skill'), ...candidate.members.map((m) => element('span', {class: 'marked'}, icon(m), ' ', element('bdi', {}, m.label))), word('spread'), word('bar')];
	const body = () => rows.map((row) => {
		const marks = new Map(row.marks.map((mark) => [mark.member, mark]));
		return [skillHead(row), ...candidate.members.map((m) => ratingCell(marks.get(m))),
			element('td', {}, String(row.spread ?? '–')), element('td', {}, row.bars.join(word('or')) || '–')];
	});
	return element('section', {}, element('h3', {}, word('glance')), element('figure', {class: 'plot-figure'}, ...firstOf(rows, (some) => [dotPlot(candidate, some)], moreSkills),
		element('figcaption', {}, barKey(), ` ${word('the_bar')} ${scaleOf(candidate.members).map((s) => `${s.level} ${s.label}`).join(' · ')}`)),
	folded(word('table.title'), isLong(rows), () => [table(word('table.of', {candidate: candidate.name}), 'debrief-table', head, body())]));
}

/** @param {Row[]} rows */
const isLong = (rows) => rows.length > atOnce;
const moreSkills = (/** @type {number} */ n) => word('skills.more', {n});

/** Whether a skill is worth the panel’s time: they differ, somebody is below the bar, or nobody has rated it. @param {Row} row */
const isContested = (row) => (row.spread ?? 0) > 0 || row.ratings.length === 0 || row.marks.some(isBelowBar);

/** @param {Candidate} candidate */
function skillSections({rows}) {
	const sorted = ordered(rows);
	const first = sorted.filter(isContested), rest = sorted.filter((row) => !isContested(row));
	return [
		...(first.length ? [element('h3', {}, word('contested')), ...firstOf(first, (some) => some.map(skillSection), moreSkills)] : []),
		...(rest.length ? [folded(word('agreed', {n: rest.length}), isLong(rows), () => rest.map(skillSection), {class: 'agreed', open: first.length === 0})] : []),
	];
}

/** @param {Mark | undefined} mark */
function ratingCell(mark) {
	if (!mark) return element('td', {}, element('span', {'aria-hidden': 'true'}, '·'), element('span', {class: 'visually-hidden'}, word('not_here')));
	return element('td', {}, given(mark));
}

/** @param {Row} row */
function skillSection(row) {
	const spread = row.spread === null ? (row.ratings.length ? word('fact.one') : capital(word('not_rated'))) : word('fact.spread', {spread: row.spread});
	const facts = [spread, word('fact.bar', {bar: row.bars.join(word('or')) || word('none')}), ...(row.spread === null ? [] : [word('fact.average', {average: averageOf(row)})])];
	return element('section', {class: 'debrief-skill'}, element('h4', {}, row.name, ...mustBadge(row)), element('p', {class: 'meta'}, ...facts.map((fact) => element('span', {}, fact))),
		row.marks.length ? element('div', {class: 'views'}, ...row.marks.map(view)) : element('p', {}, word('skill_nowhere')));
}

/** @param {Mark} mark */
const given = ({member, skill}) => (skill.rating === null ? word('no_rating') : ratingWords(member.sheet, skill.rating));

/** @param {Mark} mark */
function view(mark) {
	const {member, skill} = mark;
	const noted = skill.questions.filter((q) => q.note.trim());
	return element('div', {class: 'view'},
		element('h5', {class: 'marked'}, icon(member), ' ', element('bdi', {}, member.label)),
		element('p', {class: 'given'}, given(mark), ...(isBelowBar(mark) ? [element('small', {}, word('below_bar', {bar: Number(skill.bar)}))] : [])),
		...(skill.evidence.trim() ? [element('blockquote', {dir: 'auto'}, skill.evidence.trim())] : [element('p', {class: 'advice'}, word('no_evidence'))]),
		...(noted.length ? [element('details', {}, element('summary', {}, word('notes_on', {n: noted.length})), questionNotes(noted))] : []));
}

/** @param {Question[]} noted */
const questionNotes = (noted) => element('dl', {class: 'question-notes'}, ...noted.map((q) => element('div', {}, element('dt', {dir: 'auto'}, q.ask), element('dd', {dir: 'auto'}, q.note.trim()))));

/** @param {Member[]} members */
function otherNotes(members) {
	const some = members.map((m) => ({m, noted: m.sheet.notes.filter((q) => q.note.trim())})).filter(({noted}) => noted.length);
	const views = some.map(({m, noted}) => element('div', {class: 'view'}, element('h4', {class: 'marked'}, icon(m), ' ', element('bdi', {}, m.label)), questionNotes(noted)));
	return views.length ? [element('h3', {}, word('asked_noted')), element('div', {class: 'views'}, ...views)] : [];
}

/** @param {Candidate} candidate */
function recommendations({members}) {
	return element('section', {class: 'recommendations'}, element('h3', {}, word('recommendations')), element('div', {class: 'views'}, ...members.map((m) => element('div', {class: 'view'},
		element('h4', {class: 'marked'}, icon(m), ' ', element('bdi', {}, m.label)), element('p', {class: 'given'}, recommendationOf(m.sheet) || word('no_recommendation')),
		...(m.sheet.reason.trim() ? [element('blockquote', {dir: 'auto'}, m.sheet.reason.trim())] : [element('p', {class: 'advice'}, word('no_reason'))]),
		...(m.sheet.followUp.trim() ? [element('h5', {}, word('follow.on')), element('p', {class: 'written', dir: 'auto'}, m.sheet.followUp.trim())] : [])))));
}

/** @param {Candidate} candidate */
function arithmetic({members, rows, name}) {
	const own = members.map((m) => [element('th', {scope: 'row'}, element('span', {class: 'marked'}, icon(m), ' ', element('bdi', {}, m.label))), element('td', {}, ownMean(m))]);
	const skills = rows.filter((r) => r.mean !== null).map((r) => [skillHead(r), element('td', {}, String(r.weight)), element('td', {}, averageOf(r))]);
	return folded(word('sums.title'), isLong(rows), () => [element('p', {class: 'advice'}, word('sums.advice')),
		table(word('sums.own', {candidate: name}), 'debrief-table sums', [word('sums.interviewer'), word('sums.average')], own),
		...(skills.length ? [table(word('sums.skills', {candidate: name}), 'debrief-table sums', [word('skill'), word('sums.weight'), word('sums.of_panel')], skills),
			element('p', {class: 'whole-panel'}, ...wordParts('sums.whole', {sum: element('strong', {}, panelMean(rows))}))] : [])], {class: 'arithmetic'});
}
