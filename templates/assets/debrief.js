// Brings a panel's scorecards together. They are read in this browser and go nowhere else.
(() => {
	'use strict';

	/**
	 * @typedef {{candidate: string, decision: string, reasons: string, present: string}} Decision
	 * @typedef {{role: {id: string, title: string}, made: string, override: string | null, sheets: Sheet[], decisions: Decision[]}} Debrief
	 * @typedef {{name: string, size: number, text: () => Promise<string>}} Chosen  a file, or what the page has inside instead of one
	 * @typedef {{name: string, problems: string[]}} Refused
	 * @typedef {{sheet: Sheet, label: string, initials: string, shape: string}} Member
	 * @typedef {{member: Member, skill: Skill}} Mark
	 * @typedef {object} Row
	 * @property {string} id
	 * @property {string} name
	 * @property {boolean} must
	 * @property {number} weight
	 * @property {boolean} weightsDiffer
	 * @property {string[]} bars        in words; several when the sheets have different ones
	 * @property {number[]} barLevels
	 * @property {Mark[]} marks         of everybody whose interview has the skill
	 * @property {number[]} ratings
	 * @property {number | null} spread null when fewer than two have rated it
	 * @property {number | null} mean
	 * @typedef {{key: string, name: string, members: Member[], rows: Row[]}} Candidate
	 */

	const format = 'rolewright-debrief';
	const mostFiles = 100, mostBytes = 32 << 20, mostText = 20_000;
	const el = Page.element, round = Scorecard.round;
	const root = /** @type {HTMLElement} */ (document.getElementById('debrief'));
	const role = {id: root.dataset.role ?? '', title: root.dataset.roleTitle ?? ''};
	const embedded = document.querySelector('script#sheets[type="application/json"]');

	/** @type {Map<string, {sheet: Sheet, file: string}>} by id */
	const chosen = new Map();
	/** @type {Map<string, Decision>} by the candidate's key */
	const decisions = new Map();
	/** @type {Map<string, {decision: Decision, file: string}>} what a file says otherwise */
	const offered = new Map();
	let refused = /** @type {Refused[]} */ ([]);
	let override = /** @type {string | null} */ (null); // when somebody chose not to wait
	let byPlan = false;
	let storing = true;

	// --- Small things ------------------------------------------------------------------------------------------------

	const tidy = (/** @type {string} */ text) => text.trim().replace(/\s+/g, ' ');
	const keyOf = (/** @type {string} */ name) => tidy(name).normalize('NFC').toLowerCase();
	const count = (/** @type {number} */ n, /** @type {string} */ one, /** @type {string} */ many) => `${n} ${n === 1 ? one : many}`;
	const unique = (/** @type {any[]} */ list) => [...new Set(list)];
	const sum = (/** @type {number[]} */ list) => list.reduce((a, b) => a + b, 0);
	const and = (/** @type {string[]} */ list) => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list[list.length - 1]}`);
	const isGroup = (/** @type {unknown} */ value) => typeof value === 'object' && value !== null && !Array.isArray(value);
	const isMoment = (/** @type {unknown} */ value) => typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value));
	const isEmpty = (/** @type {Decision} */ d) => !(d.decision + d.reasons + d.present).trim();
	const isSame = (/** @type {Decision} */ a, /** @type {Decision} */ b) => a.decision === b.decision && a.reasons === b.reasons && a.present === b.present;
	const inLocalTime = (/** @type {string} */ moment) => new Date(moment).toLocaleString(undefined, {dateStyle: 'medium', timeStyle: 'short'});

	/** @param {string} day */
	function localDay(day) {
		const [year, month, date] = day.split('-').map(Number);
		const made = new Date(year, month - 1, date);
		return made.getDate() === date ? made.toLocaleDateString(undefined, {dateStyle: 'medium'}) : day;
	}

	/** @param {string} label @param {() => void} act @param {string} [kind] */
	const button = (label, act, kind = '') => el('button', {type: 'button', class: kind, click: act}, label);

	/** @param {string} name @param {Record<string, string | number>} attributes @param {...(Node | string)} children */
	function svg(name, attributes, ...children) {
		const made = document.createElementNS('http://www.w3.org/2000/svg', name);
		for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
		made.append(...children);
		return made;
	}

	/** A table that can be pushed aside on a phone. @param {string} label @param {string} kind @param {(Node | string)[]} head @param {Node[][]} rows */
	function table(label, kind, head, rows) {
		return el('section', {class: 'table-wrap', 'aria-label': label, tabindex: '0'}, el('table', {class: kind},
			el('thead', {}, el('tr', {}, ...head.map((h) => el('th', {scope: 'col'}, h)))),
			el('tbody', {}, ...rows.map((cells) => el('tr', {}, ...cells)))));
	}

	// --- Reading -----------------------------------------------------------------------------------------------------

	/** @param {Chosen[]} files */
	async function take(files) {
		if (files.length === 0) return;
		const before = chosen.size;
		refused = files.slice(mostFiles).map((file) => ({name: file.name, problems: [`it wasn’t read: ${mostFiles} files are the most at once`]}));
		for (const file of files.slice(0, mostFiles)) {
			const problems = await takeOne(file);
			if (problems.length) refused.push({name: file.name, problems});
		}
		render();
		const added = chosen.size - before;
		const said = [added && `${count(added, 'scorecard', 'scorecards')} added.`, refused.length && `There is a note on ${count(refused.length, 'file', 'files')}.`];
		say(said.filter(Boolean).join(' ') || 'Nothing has changed.');
	}

	/** @param {Chosen} file @returns {Promise<string[]>} its problems */
	async function takeOne(file) {
		if (file.size > (/\.debrief\b/i.test(file.name) ? mostBytes : Scorecard.mostBytes)) return ['it is larger than a scorecard can be'];
		try {
			const text = await file.text();
			const debrief = debriefIn(text);
			if (debrief) return takeDebrief(debrief, file.name);
			const {sheet, problems} = Scorecard.read(text);
			return sheet ? takeSheet(sheet, file.name) : problems;
		} catch {
			return ['it couldn’t be read'];
		}
	}

	/** @param {Sheet} sheet @param {string} file @returns {string[]} */
	function takeSheet(sheet, file) {
		if (sheet.role.id !== role.id) return [`it is about the role “${sheet.role.title}”, and this is the debrief for “${role.title}”`];
		const known = chosen.get(sheet.id);
		if (!known && chosen.size >= mostFiles) return [`it wasn’t added: a debrief holds at most ${mostFiles} scorecards`];
		if (known && Date.parse(known.sheet.changed) >= Date.parse(sheet.changed)) return sayTwice(known.sheet, sheet, known.file, file);
		chosen.set(sheet.id, {sheet, file});
		return known ? sayTwice(sheet, known.sheet, file, known.file) : [];
	}

	/** @param {Sheet} kept @param {Sheet} left @param {string} keptFile @param {string} leftFile */
	const sayTwice = (kept, left, keptFile, leftFile) => [kept.changed === left.changed ? 'it was here already, and counts once'
		: `the same scorecard was chosen twice: “${keptFile}”, edited ${inLocalTime(kept.changed)}, counts instead of “${leftFile}”, edited ${inLocalTime(left.changed)}`];

	/** @param {string} text @returns {any} null when it holds something else */
	function debriefIn(text) {
		try {
			const value = JSON.parse(text);
			return isGroup(value) && value.format === format ? value : null;
		} catch {
			return null;
		}
	}

	/** @param {any} value @param {string} file @returns {string[]} */
	function takeDebrief(value, file) {
		const {debrief, problems} = readDebrief(value);
		if (!debrief) return problems;
		if (debrief.role.id !== role.id) return [`it is about the role “${debrief.role.title}”, and this is the debrief for “${role.title}”`];
		for (const sheet of debrief.sheets) problems.push(...takeSheet(sheet, file));
		override ??= debrief.override;
		for (const decision of debrief.decisions) if (!isEmpty(decision)) takeDecision(decision, file);
		return unique(problems);
	}

	// What somebody has written here is never replaced by a file: they choose.
	/** @param {Decision} decision @param {string} file */
	function takeDecision(decision, file) {
		const key = keyOf(decision.candidate), mine = decisions.get(key);
		if (!mine || isEmpty(mine)) keep(key, decision);
		else if (!isSame(mine, decision)) offered.set(key, {decision, file});
	}

	/** @param {any} value @returns {{debrief: Debrief | null, problems: string[]}} */
	function readDebrief(value) {
		if (value.formatVersion !== 1) return {debrief: null, problems: ['it comes from a newer version of this site: open it there']};
		const problems = /** @type {string[]} */ ([]);
		hasJust(value, ['format', 'formatVersion', 'role', 'made', 'override', 'sheets', 'decisions'], 'it', problems);
		if (hasJust(value.role, ['id', 'title'], 'role', problems)) for (const key of ['id', 'title']) isShort(value.role[key], `role.${key}`, problems);
		if (!isMoment(value.made)) problems.push('made should be a moment in time');
		if (value.override !== null && !isMoment(value.override)) problems.push('override should be nothing or a moment in time');
		const sheets = listIn(value.sheets, 'sheets', problems).map((sheet, i) => readSheet(sheet, i, problems));
		listIn(value.decisions, 'decisions', problems).forEach((decision, i) => readDecision(decision, `decisions[${i}]`, problems));
		return problems.length ? {debrief: null, problems: problems.slice(0, 5)} : {debrief: {...value, sheets}, problems: []};
	}

	/** @param {any} value @param {string[]} names @param {string} at @param {string[]} problems */
	function hasJust(value, names, at, problems) {
		if (!isGroup(value)) return void problems.push(`${at} should be a group of fields`);
		for (const name of names) if (!Object.hasOwn(value, name)) problems.push(`${at} lacks ${name}`);
		for (const name of Object.keys(value)) if (!names.includes(name)) problems.push(`${name.slice(0, 40)} doesn’t belong in it`);
		return true;
	}

	/** @param {any} value @param {string} at @param {string[]} problems @returns {any[]} */
	function listIn(value, at, problems) {
		if (Array.isArray(value) && value.length <= mostFiles) return value;
		problems.push(`${at} should be a list of at most ${mostFiles}`);
		return [];
	}

	/** @param {any} value @param {string} at @param {string[]} problems */
	function isShort(value, at, problems) {
		if (typeof value !== 'string' || value.length === 0 || value.length > 300) problems.push(`${at} should be a short text`);
	}

	/** @param {any} value @param {number} i @param {string[]} problems */
	function readSheet(value, i, problems) {
		const read = Scorecard.read(JSON.stringify(value));
		problems.push(...read.problems.map((problem) => `scorecard ${i + 1} in it: ${problem}`));
		return read.sheet;
	}

	/** @param {any} value @param {string} at @param {string[]} problems */
	function readDecision(value, at, problems) {
		const names = ['candidate', 'decision', 'reasons', 'present'];
		if (!hasJust(value, names, at, problems)) return;
		for (const name of names) {
			if (typeof value[name] !== 'string' || value[name].length > mostText) problems.push(`${at}.${name} should be a text of at most ${mostText} characters`);
		}
	}

	// --- Decisions stay in this browser --------------------------------------------------------------------------------

	const place = `rolewright-debrief ${location.pathname.replace(/index\.html$/, '')} ${role.id}`;

	/** @returns {Decision[]} */
	function kept() {
		try {
			const list = JSON.parse(localStorage.getItem(place) ?? '[]');
			const problems = /** @type {string[]} */ ([]);
			listIn(list, '', problems).forEach((/** @type {any} */ d) => readDecision(d, '', problems));
			return problems.length ? [] : list;
		} catch {
			return [];
		}
	}

	// Another tab may have kept something about somebody else.
	/** @param {string} key @param {Decision} decision */
	function keep(key, decision) {
		decisions.set(key, decision);
		const others = kept().filter((d) => keyOf(d.candidate) !== key);
		try {
			localStorage.setItem(place, JSON.stringify(isEmpty(decision) ? others : [...others, decision]));
			storing = true;
		} catch {
			storing = false;
		}
	}

	function forget() {
		try {
			localStorage.removeItem(place);
		} catch {
			// A browser that keeps nothing has nothing to delete.
		}
	}

	/** @param {Candidate} candidate @returns {Decision} */
	const decisionOn = (candidate) => decisions.get(candidate.key) ?? {candidate: tidy(candidate.members[0].sheet.candidate), decision: '', reasons: '', present: ''};

	// --- What the sheets say together ------------------------------------------------------------------------------------

	const sheets = () => [...chosen.values()].map((c) => c.sheet);
	const interviewer = (/** @type {Sheet} */ sheet) => tidy(sheet.interviewer) || 'No interviewer named';
	const whatSheet = (/** @type {Sheet} */ sheet) => `${interviewer(sheet)} about ${tidy(sheet.candidate) || 'no name'}, ${sheet.interview.name}`;
	const isFinished = (/** @type {Sheet} */ sheet) => sheet.submitted.length > 0 && !Scorecard.editedSince(sheet);
	const isOpen = () => override !== null || sheets().every(isFinished);

	/** @param {Sheet} sheet */
	function stateOf(sheet) {
		const last = sheet.submitted[sheet.submitted.length - 1];
		if (!last) return 'Not submitted yet';
		return Scorecard.editedSince(sheet) ? 'Edited since it was submitted' : `Submitted ${inLocalTime(last)}`;
	}

	// The preview replaces these while the page is open, so they are read anew each time.
	const pageVersion = () => root.dataset.version ?? '';
	const plan = () => [...document.querySelectorAll('#plan > [data-skill]')].map((item) => {
		const {skill, version, must} = /** @type {HTMLElement} */ (item).dataset;
		return {id: skill ?? '', version: version ?? '', must: must !== undefined, name: tidy(item.textContent ?? '')};
	});

	/** @returns {Candidate[]} */
	function candidates() {
		const groups = /** @type {Map<string, Sheet[]>} */ (new Map());
		for (const sheet of sheets()) groups.set(keyOf(sheet.candidate), [...groups.get(keyOf(sheet.candidate)) ?? [], sheet]);
		const named = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b));
		return named.map(([key, list]) => {
			const members = panel(list);
			return {key, name: tidy(list[0].candidate) || 'No name', members, rows: rowsOf(members)};
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
		const planned = plan();
		const marks = /** @type {Map<string, Mark[]>} */ (new Map(planned.map((skill) => [skill.id, []])));
		for (const member of members) for (const skill of member.sheet.skills) marks.set(skill.id, [...marks.get(skill.id) ?? [], {member, skill}]);
		const rows = [...marks].map(([id, list]) => rowOf(id, list, planned.find((skill) => skill.id === id)));
		return rows.filter((row) => row.marks.length || row.must); // an interview is about some skills only
	}

	/** @param {string} id @param {Mark[]} marks @param {{name: string, must: boolean} | undefined} planned @returns {Row} */
	function rowOf(id, marks, planned) {
		const ratings = marks.map((m) => m.skill.rating).filter((r) => typeof r === 'number').map(Number);
		const latest = [...marks].sort((a, b) => Date.parse(b.member.sheet.changed) - Date.parse(a.member.sheet.changed))[0]?.skill;
		const barred = marks.filter((m) => m.skill.bar !== null);
		return {
			id, marks, ratings, name: planned?.name || latest.name, must: marks.some((m) => m.skill.must) || Boolean(planned?.must),
			weight: latest?.weight ?? 1, weightsDiffer: unique(marks.map((m) => m.skill.weight)).length > 1,
			bars: unique(barred.map((m) => Scorecard.label(m.member.sheet, m.skill.bar))), barLevels: unique(barred.map((m) => m.skill.bar)),
			spread: ratings.length > 1 ? Math.max(...ratings) - Math.min(...ratings) : null,
			mean: ratings.length ? sum(ratings) / ratings.length : null,
		};
	}

	/** @param {Row[]} rows */
	const ordered = (rows) => (byPlan ? rows : [...rows].sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0) || Number(b.must) - Number(a.must)));

	/** @param {Row[]} rows */
	function panelMean(rows) {
		const terms = rows.filter((row) => row.mean !== null).map((row) => ({weight: row.weight, mean: Number(row.mean)}));
		const weights = sum(terms.map((t) => t.weight));
		if (weights === 0) return '';
		const written = terms.map((t) => (t.weight === 1 ? round(t.mean) : `${t.weight} × ${round(t.mean)}`));
		return `(${written.join(' + ')}) ÷ ${weights} = ${round(sum(terms.map((t) => t.weight * t.mean)) / weights)}`;
	}

	/** @param {Row} row */
	function meanOf({mean, ratings}) {
		if (mean === null) return 'not rated';
		return ratings.length === 1 ? `${ratings[0]}, one rating` : `(${ratings.join(' + ')}) ÷ ${ratings.length} = ${round(mean)}`;
	}

	/** @param {Member} member */
	function ownMean(member) {
		const mean = Scorecard.mean(member.sheet.skills);
		return mean ? Scorecard.arithmetic(mean) : 'nothing was rated';
	}

	/** What the panel should talk about first, in sentences. @param {Candidate} candidate */
	function callouts({members, rows}) {
		const said = [];
		for (const row of rows.filter((r) => r.must && r.ratings.length === 0)) said.push(`Nobody has rated the must-have “${row.name}”.`);
		for (const {sheet, label} of members) {
			for (const skill of Scorecard.belowBar(sheet.skills)) {
				said.push(`${label} rated the must-have “${skill.name}” ${Scorecard.label(sheet, skill.rating)}. That is below the bar: ${Scorecard.label(sheet, skill.bar)}.`);
			}
		}
		for (const row of rows.filter((r) => r.weightsDiffer)) {
			said.push(`“${row.name}” has different weights in these scorecards. The figures for the whole panel take ${row.weight}, from the scorecard edited last.`);
		}
		for (const label of twice(members)) said.push(`${label} has more than one scorecard for the same interview. Remove the one that doesn’t count.`);
		if (unique(members.map((m) => JSON.stringify(m.sheet.scale))).length > 1) said.push('These scorecards rate on different scales, so spreads and means say little here.');
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
		for (const skill of plan()) if (rated.has(skill.id)) note(skill, 'this page');
		for (const sheet of sheets()) for (const skill of sheet.skills) note(skill, whatSheet(sheet));
		return [...skills.values()].filter((skill) => skill.who.size > 1).map(({name, who}) => ({name, groups: [...who.values()]}));
	}

	function leftOut() {
		const current = new Set(plan().map((skill) => skill.id));
		return current.size === 0 ? [] : unique(sheets().flatMap((s) => s.skills).filter((skill) => !current.has(skill.id)).map((skill) => skill.name));
	}

	const overrideNote = () => (override === null ? '' : `The ratings have been shown since ${inLocalTime(override)}, although not every scorecard was submitted then.`);

	// --- The page: choosing ----------------------------------------------------------------------------------------------

	const status = el('p', {role: 'status', class: 'debrief-status no-print'});
	const choose = button('Choose scorecards', () => Page.choose('.json', true).then(take), 'primary');
	const zone = el('div', {class: 'drop-zone'}, el('p', {}, el('strong', {}, 'Drop the panel’s scorecard files here'),
		' or choose them. Their names end in .scorecard.json. A saved debrief opens here too.'), choose);
	const heading = el('h2', {tabindex: '-1'}, 'Scorecards');
	const notes = el('div', {}), list = el('div', {}), resets = el('div', {class: 'debrief-resets'}), result = el('div', {class: 'debrief-result'});
	const chooser = embedded ? el('details', {class: 'no-print'}, el('summary', {}, 'Add scorecards'), zone) : zone;
	const files = el('section', {class: 'debrief-files'}, heading, notes, list, chooser, resets);

	/** @param {string} text */
	function say(text) {
		status.textContent = text;
	}

	function render() {
		const some = chosen.size > 0;
		heading.textContent = some ? `Scorecards (${chosen.size})` : 'Scorecards';
		zone.classList.toggle('small', some);
		files.classList.toggle('no-print', some && isOpen());
		notes.replaceChildren(...(refused.length ? [refusedList()] : []));
		list.replaceChildren(...(some ? [sheetList()] : keptNote()));
		resets.replaceChildren(...(some || decisions.size ? [startOver()] : []));
		result.replaceChildren(...(some ? (isOpen() ? ratings() : waiting()) : []));
	}

	function refusedList() {
		return el('div', {class: 'debrief-note'}, el('h3', {}, 'About these files'), el('ul', {},
			...refused.map(({name, problems}) => el('li', {}, el('bdi', {class: 'file-name'}, name), `: ${problems.join('; ')}.`))));
	}

	function keptNote() {
		const names = [...decisions.values()].filter((d) => !isEmpty(d)).map((d) => tidy(d.candidate) || 'a candidate without a name');
		return names.length ? [el('p', {class: 'advice'}, `This browser has kept what was decided on ${and(names)}. It shows again with their scorecards.`)] : [];
	}

	function sheetList() {
		return el('ul', {class: 'sheet-list'}, ...[...chosen.values()].map(({sheet, file}) => {
			const remove = button('Remove', () => removeSheet(sheet));
			remove.setAttribute('aria-label', `Remove the scorecard of ${whatSheet(sheet)}`);
			return el('li', {}, el('div', {}, el('strong', {}, el('bdi', {}, interviewer(sheet))), ' about ', el('bdi', {}, tidy(sheet.candidate) || 'no name'),
				el('span', {class: 'sheet-facts'}, el('span', {}, sheet.interview.name), ...day(sheet), stateBadge(sheet), el('span', {class: 'file-name'}, file))), remove);
		}));
	}

	/** @param {Sheet} sheet */
	const day = (sheet) => (sheet.date ? [el('time', {datetime: sheet.date}, localDay(sheet.date))] : []);

	/** @param {Sheet} sheet */
	const stateBadge = (sheet) => el('span', {class: isFinished(sheet) ? 'badge badge-open' : 'badge badge-draft'}, stateOf(sheet));

	/** @param {Sheet} sheet */
	function removeSheet(sheet) {
		chosen.delete(sheet.id);
		refused = [];
		render();
		say(`Removed the scorecard of ${whatSheet(sheet)}.`);
		heading.focus();
	}

	/**
	 * A button that asks back in the page.
	 * @param {string} label @param {string} why @param {string} yes @param {string} no @param {() => void} act
	 */
	function asking(label, why, yes, no, act) {
		const text = el('p', {tabindex: '-1'}, why);
		const show = (/** @type {boolean} */ shown) => {
			box.hidden = !shown;
			open.setAttribute('aria-expanded', String(shown));
			(shown ? text : open).focus();
		};
		const open = button(label, () => show(box.hidden));
		open.setAttribute('aria-expanded', 'false');
		const box = el('div', {class: 'ask-back', role: 'group', 'aria-label': label, hidden: true}, text,
			el('p', {class: 'buttons'}, button(yes, act), button(no, () => show(false), 'primary')));
		return el('div', {class: 'no-print'}, open, box);
	}

	const whyAsk = 'This takes all scorecards off this page, and deletes every decision on this role that this browser has kept. The files themselves stay where they are.';
	const whyWait = 'Whoever knows what the others think rates differently. That is why everybody submits first. '
		+ 'If you show the ratings now, this debrief will say so, on paper and in the saved file too.';

	const startOver = () => asking('Start over', whyAsk, 'Delete and start over', 'Keep everything', () => {
		forget();
		for (const map of [chosen, decisions, offered]) map.clear();
		refused = [];
		override = null;
		render();
		say('Everything is cleared.');
		heading.focus();
	});

	function waiting() {
		const open = sheets().filter((sheet) => !isFinished(sheet));
		return [...warnings(), el('section', {class: 'debrief-waiting'}, el('h2', {}, 'The ratings are still hidden'),
			el('p', {}, open.length === 1 ? 'One scorecard isn’t submitted yet, or was edited since. Ask for the finished file, and add it here.'
				: `${open.length} scorecards aren’t submitted yet, or were edited since. Ask for the finished files, and add them here.`),
			el('ul', {}, ...open.map((sheet) => el('li', {}, `${whatSheet(sheet)}: ${stateOf(sheet)}`))),
			asking('Show the ratings all the same', whyWait, 'Show the ratings now', 'Keep waiting', () => {
				override = new Date().toISOString();
				render();
				say('The ratings are shown.');
				result.querySelector('h2')?.focus();
			}))];
	}

	// --- The page: what is shown -----------------------------------------------------------------------------------------

	let numbered = 0; // for ids

	function ratings() {
		const all = candidates();
		const top = el('h2', {tabindex: '-1', class: 'no-print'}, 'Debrief');
		const made = el('p', {class: 'print-only'}, [`Debrief of ${inLocalTime(new Date().toISOString())}, with ${count(chosen.size, 'scorecard', 'scorecards')}.`,
			...(pageVersion() ? [`Interview version ${pageVersion()}.`] : [])].join(' '));
		const compared = el('div', {});
		const parts = all.map(() => el('div', {class: 'candidate'}));
		const fill = () => {
			compared.replaceChildren(...(all.length > 1 ? [comparison(all)] : []));
			parts.forEach((part, i) => part.replaceChildren(...candidateParts(all[i])));
		};
		fill();
		return [top, made, ...overrideShown(), ...warnings(), tools(fill), compared, ...parts];
	}

	const overrideShown = () => (override === null ? [] : [el('p', {class: 'debrief-note'}, overrideNote())]);

	function warnings() {
		const groups = versions();
		if (groups.length === 0) return [];
		const gone = leftOut();
		const changed = changedSkills();
		return [el('section', {class: 'debrief-note'}, el('h2', {}, 'Different interview versions'),
			el('p', {}, 'Ratings compare well only where the skill was described in the same way.'),
			el('ul', {}, ...groups.map((g) => el('li', {}, el('code', {}, g.version), `${g.version === pageVersion() ? ', as on this page' : ''}: ${g.sheets.map(whatSheet).join('; ')}`)),
				...(pageVersion() && !groups.some((g) => g.version === pageVersion()) ? [el('li', {}, el('code', {}, pageVersion()), ': this page')] : [])),
			...(changed.length ? [el('p', {}, 'Skills that differ:'), el('ul', {}, ...changed.map(changedItem))]
				: [el('p', {}, 'No skill that was rated differs. Something else has changed, such as questions or times.')]),
			...(gone.length ? [el('p', {}, `No longer in this role: ${and(gone)}.`)] : []))];
	}

	/** @param {{name: string, groups: string[][]}} changed */
	const changedItem = ({name, groups}) => el('li', {}, el('strong', {}, name), `: ${groups.map((g) => g.join('; ')).join(' – unlike – ')}`);

	/** @param {() => void} fill */
	function tools(fill) {
		const order = /** @type {HTMLSelectElement} */ (el('select', {id: 'debrief-order', change: () => {
			byPlan = order.value === 'plan';
			fill();
			say(byPlan ? 'Skills are in the order of the plan.' : 'The largest disagreement comes first.');
		}}, el('option', {value: 'spread'}, 'Largest disagreement first'), el('option', {value: 'plan'}, 'As in the plan')));
		order.value = byPlan ? 'plan' : 'spread';
		const copied = el('div', {});
		return el('div', {class: 'debrief-tools no-print'}, el('p', {class: 'order'}, el('label', {for: 'debrief-order'}, 'Order of skills'), order),
			el('p', {class: 'buttons'}, button('Save the debrief', save), button('Copy as text', () => copy(copied)), button('Print', () => print())), copied);
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
		return el('section', {}, el('h2', {}, 'Candidates side by side'),
			el('p', {class: 'advice'}, 'The ratings of each panel, with their mean and spread. Figures order a conversation. They decide nothing.'),
			table('Candidates side by side', 'debrief-table', ['Skill', ...all.map((c) => el('bdi', {}, c.name))], body));
	}

	/** @param {Row | undefined} row */
	function comparedCell(row) {
		if (!row || row.mean === null) return el('td', {}, 'Not rated');
		return el('td', {}, el('span', {class: 'figures'}, row.ratings.join(' · ')), el('small', {}, `mean ${round(row.mean)}${row.spread === null ? '' : `, spread ${row.spread}`}`));
	}

	/** @param {Row} row */
	const skillHead = (row) => el('th', {scope: 'row'}, row.name, ...mustBadge(row));

	/** @param {Row} row */
	const mustBadge = (row) => (row.must ? [' ', el('span', {class: 'badge badge-must'}, 'Must-have')] : []);

	const adviceOnNames = 'These scorecards don’t say who the candidate is. Have the name filled in and the scorecards submitted again, then choose the new files.';

	/** @param {Candidate} candidate */
	function candidateParts(candidate) {
		return [
			el('h2', {class: 'candidate-name'}, el('bdi', {}, candidate.name)),
			...(candidate.key === '' ? [el('p', {class: 'debrief-note'}, adviceOnNames)] : []),
			panelList(candidate.members), ...callList(candidate), overview(candidate),
			el('h3', {}, 'Skill by skill'), ...ordered(candidate.rows).map(skillSection),
			...otherNotes(candidate.members), recommendations(candidate.members), arithmetic(candidate), decisionPart(candidate),
		];
	}

	/** @param {Member[]} members */
	function panelList(members) {
		return el('ul', {class: 'panel-list'}, ...members.map((m) => el('li', {}, icon(m), el('div', {}, el('strong', {}, el('bdi', {}, interviewer(m.sheet))), ` ${m.initials}`,
			el('span', {class: 'sheet-facts'}, el('span', {}, m.sheet.interview.name), ...day(m.sheet), el('span', {}, stateOf(m.sheet)),
				el('span', {}, 'Version ', el('code', {}, m.sheet.version)))))));
	}

	/** @param {Candidate} candidate */
	function callList(candidate) {
		const said = callouts(candidate);
		return said.length ? [el('div', {class: 'debrief-note'}, el('h3', {}, 'To talk about first'), el('ul', {}, ...said.map((text) => el('li', {}, text))))] : [];
	}

	/** @param {Candidate} candidate */
	function overview(candidate) {
		const rows = ordered(candidate.rows);
		const head = ['Skill', ...candidate.members.map((m) => el('span', {class: 'marked'}, icon(m), ' ', el('bdi', {}, m.label))), 'Spread', 'Bar'];
		const body = rows.map((row) => [skillHead(row), ...candidate.members.map((m) => ratingCell(row, m)),
			el('td', {}, String(row.spread ?? '–')), el('td', {}, row.bars.join(' or ') || '–')]);
		return el('section', {}, el('h3', {}, 'At a glance'), el('figure', {class: 'plot-figure'}, dotPlot(candidate, rows),
			el('figcaption', {}, barKey(), ` The bar. ${scaleOf(candidate.members).map((s) => `${s.level} ${s.label}`).join(' · ')}`)),
		table(`All ratings of ${candidate.name}`, 'debrief-table', head, body));
	}

	/** @param {Row} row @param {Member} member */
	function ratingCell(row, member) {
		const mark = row.marks.find((m) => m.member === member);
		if (!mark) return el('td', {}, el('span', {'aria-hidden': 'true'}, '·'), el('span', {class: 'visually-hidden'}, 'Not in this interview'));
		return el('td', {}, given(mark));
	}

	/** @param {Row} row */
	function skillSection(row) {
		const spread = row.spread === null ? (row.ratings.length ? 'One rating' : 'Not rated') : `Spread ${row.spread}`;
		const facts = [spread, `Bar: ${row.bars.join(' or ') || 'none'}`, ...(row.spread === null ? [] : [`Mean ${meanOf(row)}`])];
		return el('section', {class: 'debrief-skill'}, el('h4', {}, row.name, ...mustBadge(row)), el('p', {class: 'meta'}, ...facts.map((fact) => el('span', {}, fact))),
			row.marks.length ? el('div', {class: 'views'}, ...row.marks.map(view)) : el('p', {}, 'None of these scorecards has this skill.'));
	}

	/** @param {Mark} mark */
	const given = ({member, skill}) => (skill.rating === null ? 'No rating' : Scorecard.label(member.sheet, skill.rating));

	/** @param {Mark} mark */
	function view(mark) {
		const {member, skill} = mark;
		const below = typeof skill.rating === 'number' && skill.bar !== null && skill.rating < skill.bar;
		const noted = skill.questions.filter((q) => q.note.trim());
		return el('div', {class: 'view'},
			el('h5', {class: 'marked'}, icon(member), ' ', el('bdi', {}, member.label)),
			el('p', {class: 'given'}, given(mark), ...(below ? [el('small', {}, `Below the bar of ${skill.bar}`)] : [])),
			...(skill.evidence.trim() ? [el('blockquote', {dir: 'auto'}, skill.evidence.trim())] : [el('p', {class: 'advice'}, 'No evidence written down.')]),
			...(noted.length ? [el('details', {}, el('summary', {}, `Notes on ${count(noted.length, 'question', 'questions')}`), questionNotes(noted))] : []));
	}

	/** @param {Question[]} noted */
	const questionNotes = (noted) => el('dl', {class: 'question-notes'}, ...noted.map((q) => el('div', {}, el('dt', {dir: 'auto'}, q.ask), el('dd', {dir: 'auto'}, q.note.trim()))));

	/** @param {Member[]} members */
	function otherNotes(members) {
		const some = members.map((m) => ({m, noted: m.sheet.notes.filter((q) => q.note.trim())})).filter(({noted}) => noted.length);
		const views = some.map(({m, noted}) => el('div', {class: 'view'}, el('h4', {class: 'marked'}, icon(m), ' ', el('bdi', {}, m.label)), questionNotes(noted)));
		return views.length ? [el('h3', {}, 'Asked and noted'), el('div', {class: 'views'}, ...views)] : [];
	}

	/** @param {Member[]} members */
	function recommendations(members) {
		return el('section', {class: 'recommendations'}, el('h3', {}, 'Recommendations'), el('div', {class: 'views'}, ...members.map((m) => el('div', {class: 'view'},
			el('h4', {class: 'marked'}, icon(m), ' ', el('bdi', {}, m.label)), el('p', {class: 'given'}, Scorecard.recommendation(m.sheet) || 'No recommendation'),
			...(m.sheet.reason.trim() ? [el('blockquote', {dir: 'auto'}, m.sheet.reason.trim())] : [el('p', {class: 'advice'}, 'No reason written down.')]),
			...(m.sheet.followUp.trim() ? [el('h5', {}, 'For the others'), el('p', {class: 'written', dir: 'auto'}, m.sheet.followUp.trim())] : [])))));
	}

	/** @param {Candidate} candidate */
	function arithmetic({members, rows, name}) {
		const own = members.map((m) => [el('th', {scope: 'row'}, el('span', {class: 'marked'}, icon(m), ' ', el('bdi', {}, m.label))), el('td', {}, ownMean(m))]);
		const skills = rows.filter((r) => r.mean !== null).map((r) => [skillHead(r), el('td', {}, String(r.weight)), el('td', {}, meanOf(r))]);
		return el('section', {class: 'arithmetic'}, el('h3', {}, 'Arithmetic'),
			el('p', {class: 'advice'}, 'Sums, not a verdict. Each rating counts with the weight of its skill; “Not assessed” counts for nothing.'),
			table(`Weighted mean of each interviewer, ${name}`, 'debrief-table sums', ['Interviewer', 'Weighted mean'], own),
			...(skills.length ? [table(`Mean of the panel for each skill, ${name}`, 'debrief-table sums', ['Skill', 'Weight', 'Mean of the panel’s ratings'], skills),
				el('p', {class: 'whole-panel'}, el('strong', {}, 'Whole panel: '), panelMean(rows))] : []));
	}

	// --- The plot ----------------------------------------------------------------------------------------------------------

	const shapes = ['M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z', 'M-5.3-5.3H5.3V5.3H-5.3Z', 'M0-6.6 6.4 5H-6.4Z', 'M0-7.4 7.4 0 0 7.4-7.4 0Z',
		'M-2-6.5h4V-2h4.5v4H2v4.5h-4V2h-4.5v-4H-2Z', 'M0 6.6 6.4-5H-6.4Z', 'M-3.6-6.2h7.2L7.2 0 3.6 6.2h-7.2L-7.2 0Z', 'M-5.5-5.5 5.5 5.5M-5.5 5.5 5.5-5.5'];

	/** @param {Member} member */
	const icon = (member) => svg('svg', {class: 'mark-icon', viewBox: '-9 -9 18 18', 'aria-hidden': 'true'}, svg('path', {class: 'mark', d: member.shape}));
	const barKey = () => svg('svg', {class: 'mark-icon', viewBox: '-9 -9 18 18', 'aria-hidden': 'true'}, svg('path', {class: 'plot-bar', d: 'M0-8V8'}));

	/** @param {Member[]} members */
	function scaleOf(members) {
		const levels = new Map(members.flatMap((m) => m.sheet.scale).map((s) => [s.level, s.label]));
		return [...levels].map(([level, label]) => ({level, label})).sort((a, b) => a.level - b.level);
	}

	// Lengths are in rem and per cent, so the plot fits any width at any size of type.
	/** @param {Candidate} candidate @param {Row[]} rows */
	function dotPlot(candidate, rows) {
		const levels = scaleOf(candidate.members).map((s) => s.level);
		const least = levels[0] ?? 0, most = levels[levels.length - 1] ?? 1;
		const across = (/** @type {number} */ level) => `${(5 + 83 * (level - least) / (most - least || 1)).toFixed(2)}%`;
		let top = 1.6;
		const drawn = rows.map((row) => {
			const made = plotRow(row, top, across);
			top += made.height;
			return made.parts;
		});
		const id = `plot-${++numbered}`;
		const shown = levels.filter((_, i) => levels.length < 12 || i === 0 || i === levels.length - 1);
		const grid = svg('svg', {class: 'plot-area', width: '100%', height: `${top}rem`}, ...shown.flatMap((level) => [
			svg('text', {class: 'plot-level', x: across(level), y: '1rem'}, String(level)),
			svg('line', {class: 'plot-grid', x1: across(level), x2: across(level), y1: '1.5rem', y2: `${top}rem`})]));
		return svg('svg', {class: 'plot', role: 'img', 'aria-labelledby': `${id}-title ${id}-text`, height: `${top + 0.3}rem`},
			svg('title', {id: `${id}-title`}, `Ratings of ${candidate.name}, skill by skill`), svg('desc', {id: `${id}-text`}, rows.map(inWords).join(' ')), grid, ...drawn.flat());
	}

	/** @param {Row} row @param {number} top @param {(level: number) => string} across */
	function plotRow(row, top, across) {
		const stacked = /** @type {Map<number, number>} */ (new Map());
		const marks = row.marks.filter((m) => typeof m.skill.rating === 'number').map(({member, skill}) => {
			const level = Number(skill.rating), at = stacked.get(level) ?? 0;
			stacked.set(level, at + 1);
			return svg('svg', {x: across(level), y: `${1.8 + 1.3 * at}rem`, width: '1.1rem', height: '1.1rem', viewBox: '0 0 18 18', overflow: 'visible'},
				svg('path', {class: 'mark', d: member.shape}), svg('text', {class: 'mark-name', x: '10', y: '4'}, member.initials));
		});
		const height = 1.8 + 1.3 * Math.max(1, ...stacked.values());
		const bars = row.barLevels.map((bar) => svg('line', {class: 'plot-bar', x1: across(bar), x2: across(bar), y1: '1.2rem', y2: `${height - 0.55}rem`}));
		const none = [svg('text', {class: 'plot-none', x: '5%', y: '2.05rem'}, 'not rated')];
		const name = row.name.length > 36 ? `${row.name.slice(0, 35)}…` : row.name;
		return {height, parts: [svg('svg', {class: 'plot-label', y: `${top}rem`, width: '100%', overflow: 'visible'}, svg('text', {class: 'plot-skill', x: '0', y: '1rem'}, name)),
			svg('svg', {class: 'plot-area', y: `${top}rem`, width: '100%', height: `${height}rem`, overflow: 'visible'},
				...(marks.length ? [svg('line', {class: 'plot-line', x1: '0%', x2: '100%', y1: '1.8rem', y2: '1.8rem'})] : none), ...bars, ...marks)]};
	}

	/** @param {Row} row */
	function inWords(row) {
		const said = row.marks.map((mark) => `${mark.member.label} ${given(mark)}`);
		return `${row.name}: ${said.join('; ') || 'in none of these scorecards'}.${row.bars.length ? ` Bar: ${row.bars.join(' or ')}.` : ''}`;
	}

	// --- The decision ------------------------------------------------------------------------------------------------------

	/** @param {Candidate} candidate */
	function decisionPart(candidate) {
		const now = decisionOn(candidate);
		const state = el('p', {class: 'advice no-print'}, keptWords());
		const write = (/** @type {'decision' | 'reasons' | 'present'} */ name, /** @type {string} */ text) => {
			keep(candidate.key, {...decisionOn(candidate), [name]: text});
			if (state.textContent !== keptWords()) state.textContent = keptWords();
		};
		return el('section', {class: 'debrief-decision'}, el('h3', {}, 'Decision'), ...offeredPart(candidate),
			field('What was decided', 1, now.decision, (text) => write('decision', text)),
			field('The reasons, in the words of the job', 4, now.reasons, (text) => write('reasons', text)),
			field('Who took part', 1, now.present, (text) => write('present', text)), state);
	}

	const keptWords = () => (storing ? 'Kept in this browser until you start over. Save the debrief to pass it on.'
		: 'This browser doesn’t keep what you write here. Save the debrief before you close the page.');

	// Boxes cut long texts off on paper in some browsers, so the text is there once more for print.
	/** @param {string} label @param {number} rows @param {string} text @param {(text: string) => void} write */
	function field(label, rows, text, write) {
		const id = `decision-${++numbered}`;
		const printed = el('p', {class: 'print-only written'}, text);
		const area = /** @type {HTMLTextAreaElement} */ (el('textarea', {id, rows, maxlength: mostText, dir: 'auto', class: 'no-print', input: () => {
			printed.textContent = area.value;
			write(area.value);
		}}));
		area.value = text;
		return el('div', {class: rows > 1 ? 'decision-field long' : 'decision-field'}, el('label', {for: id}, label), area, printed);
	}

	/** @param {Candidate} candidate */
	function offeredPart(candidate) {
		const other = offered.get(candidate.key);
		if (!other) return [];
		const settle = (/** @type {boolean} */ taken) => {
			if (taken) keep(candidate.key, other.decision);
			offered.delete(candidate.key);
			render();
			say(taken ? 'The decision from the file is here now.' : 'Your decision stays.');
			heading.focus();
		};
		const {decision, reasons, present} = other.decision;
		return [el('div', {class: 'debrief-note no-print'},
			el('p', {}, 'The file ', el('bdi', {class: 'file-name'}, other.file), ' has another decision. Yours stays unless you take that one:'),
			el('blockquote', {dir: 'auto'}, [decision, reasons, present].filter((text) => text.trim()).join('\n')),
			el('p', {class: 'buttons'}, button('Take the one from the file', () => settle(true)), button('Keep mine', () => settle(false))))];
	}

	// --- Handing on ------------------------------------------------------------------------------------------------------

	function save() {
		const made = new Date().toISOString();
		const written = candidates().map(decisionOn).filter((d) => !isEmpty(d));
		const debrief = {format, formatVersion: 1, role, made, override, sheets: sheets(), decisions: written};
		Page.download(`${role.id}_${made.slice(0, 10)}.debrief.json`, JSON.stringify(debrief, null, '\t') + '\n', 'application/json');
		say('The debrief is saved as a file. It names people, so pass it on with care.');
	}

	/** @param {HTMLElement} beside */
	async function copy(beside) {
		const text = asText();
		try {
			await navigator.clipboard.writeText(text);
			say('Copied.');
		} catch { // some browsers allow it on some sites only
			const area = /** @type {HTMLTextAreaElement} */ (el('textarea', {id: 'debrief-text', rows: 8, readonly: true}));
			area.value = text;
			beside.replaceChildren(el('label', {for: 'debrief-text'}, 'Copy the text from here'), area);
			area.select();
		}
	}

	function asText() {
		const lines = [`Debrief: ${role.title}`, ...(pageVersion() ? [`Interview version: ${pageVersion()}`] : []), ...(override === null ? [] : [overrideNote()]), ...versionsAsText()];
		for (const candidate of candidates()) lines.push('', ...candidateAsText(candidate));
		return lines.join('\n') + '\n';
	}

	function versionsAsText() {
		const groups = versions();
		if (groups.length === 0) return [];
		const changed = changedSkills().map((skill) => skill.name);
		return ['', 'Different interview versions:', ...groups.map((g) => `  ${g.version}: ${g.sheets.map(whatSheet).join('; ')}`),
			...(changed.length ? [`  Skills that differ: ${and(changed)}`] : [])];
	}

	/** @param {Candidate} candidate */
	function candidateAsText(candidate) {
		const {name, members, rows} = candidate;
		const panel = members.map(({label, sheet}) => `${label}: ${sheet.interview.name}, ${sheet.date || 'no date'}, version ${sheet.version}, ${stateOf(sheet)}`);
		const lines = [name.toUpperCase(), ...panel, ...callouts(candidate), ''];
		for (const row of ordered(rows)) {
			lines.push(`${row.name}${row.must ? ' (must-have)' : ''}: spread ${row.spread ?? '–'}, bar ${row.bars.join(' or ') || '–'}`);
			for (const mark of row.marks) lines.push(`  ${mark.member.label}: ${given(mark)}`, ...indented(mark.skill.evidence), ...notesAsText(mark.skill.questions));
		}
		for (const {label, sheet} of members) {
			lines.push('', `${label} recommends: ${Scorecard.recommendation(sheet) || '–'}`, ...indented(sheet.reason));
			lines.push(...indented(sheet.followUp && `For the others: ${sheet.followUp}`), ...notesAsText(sheet.notes));
		}
		lines.push('', 'Arithmetic, not a verdict', ...members.map((m) => `  ${m.label}: ${ownMean(m)}`), ...rows.map((r) => `  ${r.name}: ${meanOf(r)}`));
		lines.push(`  Whole panel: ${panelMean(rows) || 'not rated'}`);
		const {decision, reasons, present} = decisionOn(candidate);
		return [...lines, '', `Decision: ${decision.trim() || '–'}`, ...indented(reasons), `Who took part: ${present.trim() || '–'}`];
	}

	/** @param {string} text */
	const indented = (text) => (text.trim() ? text.trim().split('\n').map((line) => `    ${line}`) : []);

	/** @param {Question[]} questions */
	const notesAsText = (questions) => questions.filter((q) => q.note.trim()).flatMap((q) => [`    ${q.ask}`, ...indented(q.note).map((line) => `  ${line}`)]);

	// --- Beginning -------------------------------------------------------------------------------------------------------

	// A file dropped beside the zone would otherwise replace the page, and what was written on it.
	function listenForDrops() {
		const withFiles = (/** @type {DragEvent} */ event) => Boolean(event.dataTransfer?.types.includes('Files'));
		const over = (/** @type {boolean} */ on) => zone.classList.toggle('over', on);
		document.addEventListener('dragover', (event) => {
			if (!withFiles(event)) return;
			event.preventDefault();
			over(true);
		});
		document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) over(false); });
		document.addEventListener('drop', (event) => {
			if (!withFiles(event)) return;
			event.preventDefault();
			over(false);
			take([...event.dataTransfer?.files ?? []]);
		});
	}

	/** @returns {Chosen[]} */
	function inside() {
		const text = embedded?.textContent ?? '';
		try {
			const list = JSON.parse(text);
			if (!Array.isArray(list) || !list.every((f) => isGroup(f) && typeof f.name === 'string' && typeof f.text === 'string')) throw new Error();
			return list.map((f) => ({name: f.name, size: new Blob([f.text]).size, text: () => Promise.resolve(f.text)}));
		} catch {
			return [{name: 'This page', size: 0, text: () => Promise.resolve(text)}];
		}
	}

	for (const decision of kept()) decisions.set(keyOf(decision.candidate), decision);
	root.append(status, ...(embedded ? [notes, result, files] : [files, result]));
	listenForDrops();
	render();
	if (embedded) take(inside());
})();
