// The evaluation sheet: it keeps what is typed in this browser, sums it up, and hands it out as a file.
'use strict';

(() => {
	const form = /** @type {HTMLFormElement} */ (document.querySelector('#sheet'));
	if (!form) return;
	const {element} = Page;

	/**
	 * What the browser keeps of a sheet.
	 * @typedef {object} Kept
	 * @property {Sheet} sheet         its elapsed time is that up to `since`
	 * @property {number | null} since when the clock was started, or null while it stands still
	 * @property {string} stamp        a new one with each save, to notice those of other tabs
	 */

	// --- Words ---------------------------------------------------------------------------------------------------------

	const time = new Intl.DateTimeFormat(undefined, {timeStyle: 'short'});
	const day = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium'});

	/** @param {string | number} moment */
	function when(moment) {
		const date = new Date(moment);
		const isToday = date.toDateString() === new Date().toDateString();
		return `${isToday ? '' : `on ${day.format(date)} `}at ${time.format(date)}`;
	}

	function today() {
		const now = new Date();
		return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
	}

	/** @param {string[]} words */
	const listed = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`);

	/** @param {string} text */
	const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

	/** @param {Sheet} of */
	const nameOf = (of) => of.candidate.trim() || 'a candidate without a name';

	// --- Pieces of the page --------------------------------------------------------------------------------------------

	/** @param {string} id */
	const place = (id) => document.getElementById(id) ?? element('div', {});

	/** @param {string} label @param {() => void} act @param {string} [kind] */
	const button = (label, act, kind = '') => element('button', {type: 'button', click: act, class: `button ${kind}`.trim()}, label);

	/** @param {string} text @param {string} [kind] */
	const line = (text, kind = '') => element('p', kind ? {class: kind} : {}, text);

	/** A place whose changes are told to those who can’t see them. */
	const told = () => element('div', {role: 'status'});

	/** @param {string[]} lines @param {...HTMLElement} actions */
	function note(lines, ...actions) {
		const box = element('div', {class: 'sheet-note'}, ...lines.map((text) => line(text)));
		if (actions.length) box.append(element('p', {class: 'sheet-actions'}, ...actions));
		return box;
	}

	/**
	 * Puts content into a place. When it looks the same already, nothing moves under somebody’s finger.
	 * @param {HTMLElement} into
	 * @param {...Node} content
	 */
	function put(into, ...content) {
		const next = into.cloneNode(false);
		for (const node of content) next.appendChild(node);
		if (into.querySelector('.sheet-ask') || next.isEqualNode(into)) return;
		const focused = into.contains(document.activeElement) ? document.activeElement?.textContent : null;
		into.replaceChildren(...next.childNodes);
		if (focused !== null) all('button, a', into).find((found) => found.textContent === focused)?.focus();
	}

	/** Puts new content into a place, whatever was there. @param {HTMLElement} into @param {...Node} content */
	const show = (into, ...content) => into.replaceChildren(...content);

	/**
	 * Asks, in place of the button that was pressed, whether it was meant.
	 * @param {HTMLElement} pressed
	 * @param {string} question
	 * @param {string} yes
	 * @param {string} no
	 * @param {() => void} act
	 */
	function ask(pressed, question, yes, no, act) {
		const back = () => { box.replaceWith(pressed); pressed.focus(); };
		const stay = button(no, back);
		const box = element('span', {class: 'sheet-ask', role: 'group', 'aria-label': question},
			element('span', {}, question), button(yes, () => { box.replaceWith(pressed); act(); }, 'danger'), stay);
		box.addEventListener('keydown', (event) => { if (event.key === 'Escape') back(); });
		pressed.replaceWith(box);
		stay.focus();
	}

	/** @param {string} selector @param {ParentNode} [within] */
	const all = (selector, within = form) => /** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);

	/** @param {string} name */
	const control = (name) => /** @type {HTMLInputElement | HTMLTextAreaElement | null} */ (form.querySelector(`[name="${CSS.escape(name)}"]`));

	/** @param {string} name */
	const radios = (name) => /** @type {HTMLInputElement[]} */ (all(`input[type=radio][name="${CSS.escape(name)}"]`));

	/** @param {string} name */
	const text = (name) => control(name)?.value ?? '';

	/** @param {string} name @param {string} value */
	function write(name, value) {
		const field = control(name);
		if (field) field.value = value;
	}

	/** @param {string} name @param {Rating} value */
	function choose(name, value) {
		for (const radio of radios(name)) radio.checked = radio.value === String(value);
	}

	// --- What the page asks for ----------------------------------------------------------------------------------------

	// Read anew each time: a preview changes the page while somebody writes.
	const ratings = () => all('fieldset.rating');
	const version = () => form.dataset.version ?? '';
	const role = () => ({id: form.dataset.role ?? '', title: form.dataset.roleTitle ?? ''});
	const interview = () => ({id: form.dataset.interview ?? '', name: form.dataset.interviewName ?? '', minutes: Number(form.dataset.minutes) || 0});

	/** The label beside a circle, without its number. @param {HTMLInputElement} radio */
	function labelOf(radio) {
		const name = radio.closest('label')?.querySelector('.choice-name');
		return [...name?.childNodes ?? []].filter((node) => node instanceof Text).map((node) => node.textContent).join('').trim();
	}

	/** @returns {Sheet['scale']} */
	function scale() {
		const first = ratings()[0]?.dataset.skill;
		return radios(`rating-${first}`).filter((radio) => radio.value !== 'not-assessed').map((radio) => ({level: Number(radio.value), label: labelOf(radio)}));
	}

	const recommendations = () => radios('recommendation').map(labelOf);

	/** @param {HTMLElement} item @returns {Question} */
	function questionIn(item) {
		const id = item.dataset.question ?? '';
		return {id, ask: item.querySelector('label')?.textContent?.trim() ?? '', note: text(`note-${id}`)};
	}

	/** @param {HTMLElement} fieldset @returns {Skill} */
	function skillIn(fieldset) {
		const {skill: id = '', name = '', version: digest = '', weight, bar} = fieldset.dataset;
		const chosen = radios(`rating-${id}`).find((radio) => radio.checked)?.value ?? null;
		return {
			id, name, version: digest, must: 'must' in fieldset.dataset, weight: Number(weight) || 1, bar: parseInt(bar ?? '', 10) || null,
			rating: chosen === null || chosen === 'not-assessed' ? chosen : Number(chosen),
			evidence: text(`evidence-${id}`), questions: all('[data-question]', fieldset).map(questionIn),
		};
	}

	const notesOnPage = () => all('[data-question]').filter((item) => !item.closest('fieldset')).map(questionIn);

	// --- The sheet that is open ----------------------------------------------------------------------------------------

	let sheet = blank();
	let since = /** @type {number | null} */ (null);
	let stamp = '';          // of the last save of this tab, or of what it opened
	let dirty = false;       // something isn't saved yet
	let trouble = '';        // why the last save went wrong: 'full' or 'off'
	let savedAt = 0;
	let timer = 0;

	/** @returns {Sheet} */
	function blank() {
		return {
			format: 'rolewright-scorecard', formatVersion: 1, id: code(), role: role(), interview: interview(), version: version(),
			candidate: '', interviewer: '', date: '', scale: scale(), recommendations: recommendations(), skills: [], notes: [],
			followUp: '', recommendation: null, reason: '', elapsed: 0, changed: new Date().toISOString(), submitted: [],
		};
	}

	// Not randomUUID: that one is missing on an intranet without https.
	function code() {
		return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	}

	/** Whether nothing was written that is worth keeping. @param {Sheet} of */
	function isBlank(of) {
		const noted = (/** @type {Question[]} */ questions) => questions.some((q) => q.note.trim());
		const rated = of.skills.some((s) => s.rating !== null || s.evidence.trim() || noted(s.questions));
		return !rated && !noted(of.notes) && ![of.candidate, of.followUp, of.reason].some((t) => t.trim()) && of.recommendation === null && of.elapsed === 0;
	}

	/** The sheet as the page has it now. What the page has no field for stays as it was. @returns {Sheet} */
	function gather() {
		const date = text('date');
		return {
			...sheet, role: role(), interview: interview(), candidate: text('candidate'), interviewer: text('interviewer'),
			date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : '', scale: withOld('level', scale(), sheet.scale),
			skills: withOld('id', ratings().map(gatherSkill), sheet.skills), notes: gatherNotes(notesOnPage(), sheet.notes),
			followUp: text('follow-up'), reason: text('reason'), ...gatherRecommendation(),
		};
	}

	/**
	 * What is there now, and then what was there before and isn't any more.
	 * @template {object} T
	 * @param {keyof T} key
	 * @param {T[]} now
	 * @param {T[]} old
	 */
	const withOld = (key, now, old) => [...now, ...old.filter((was) => !now.some((is) => is[key] === was[key]))];

	// A rating answers to the description that it was given by. It takes on the present one when it is touched.
	/** @param {HTMLElement} fieldset */
	function gatherSkill(fieldset) {
		const now = skillIn(fieldset);
		const was = sheet.skills.find((s) => s.id === now.id);
		if (!was) return now;
		if (now.rating === null && isOffScale(was)) now.rating = was.rating;
		now.questions = gatherNotes(now.questions, was.questions);
		return was.version !== now.version && answers(was) === answers(now) ? was : now;
	}

	/** @param {Skill} skill */
	const answers = (skill) => JSON.stringify([skill.rating, skill.evidence, ...skill.questions.map((q) => q.note).filter(Boolean)]).replaceAll('\\r\\n', '\\n');

	/** @param {Question[]} now @param {Question[]} old */
	function gatherNotes(now, old) {
		const kept = now.map((question) => old.find((was) => was.id === question.id && was.note && was.note === question.note) ?? question);
		return withOld('id', kept, old);
	}

	function gatherRecommendation() {
		const chosen = radios('recommendation').find((radio) => radio.checked);
		const isGone = !chosen && isGoneChoice(sheet);
		return isGone ? {} : {recommendations: recommendations(), recommendation: chosen ? Number(chosen.value) : null};
	}

	/** @param {Skill} skill */
	const isOffScale = (skill) => typeof skill.rating === 'number' && !radios(`rating-${skill.id}`).some((radio) => radio.value === String(skill.rating));

	/** @param {Sheet} of */
	const isGoneChoice = (of) => of.recommendation !== null && !recommendations().includes(Scorecard.recommendation(of));

	/** Writes the sheet onto the page. */
	function fill() {
		write('candidate', sheet.candidate);
		write('interviewer', sheet.interviewer);
		write('date', sheet.date);
		write('follow-up', sheet.followUp);
		write('reason', sheet.reason);
		for (const {id} of ratings().map(skillIn)) {
			const skill = sheet.skills.find((s) => s.id === id);
			choose(`rating-${id}`, skill?.rating ?? null);
			write(`evidence-${id}`, skill?.evidence ?? '');
			for (const item of all(`#skill-${CSS.escape(id)} [data-question]`)) fillNote(item, skill?.questions ?? []);
		}
		for (const item of all('.noted [data-question]')) fillNote(item, sheet.notes);
		// By its words: the choices may have been others when the sheet was filled in.
		choose('recommendation', sheet.recommendation && recommendations().indexOf(Scorecard.recommendation(sheet)) + 1);
	}

	/** @param {HTMLElement} item @param {Question[]} questions */
	const fillNote = (item, questions) => write(`note-${item.dataset.question}`, questions.find((q) => q.id === item.dataset.question)?.note ?? '');

	/** What has changed on the page since a sheet was begun, in sentences. @param {Sheet} of */
	function differences(of) {
		const now = ratings().map(skillIn);
		const names = (/** @type {Skill[]} */ skills) => listed(skills.map((s) => s.name));
		const then = (/** @type {Skill} */ skill) => of.skills.find((s) => s.id === skill.id);
		const gone = of.skills.filter((s) => !now.some((is) => is.id === s.id));
		const changed = now.filter((s) => (then(s)?.version ?? s.version) !== s.version);
		const added = of.skills.length ? now.filter((s) => !then(s)) : [];
		const odd = of.skills.filter((s) => !gone.includes(s) && isOffScale(s));
		const said = [];
		if (changed.length) said.push(`Described or asked differently since then: ${names(changed)}. Look at what you rated there once more.`);
		if (added.length) said.push(`New since then: ${names(added)}.`);
		if (gone.length) said.push(`No longer part of this interview: ${names(gone)}. What was written about it is kept, and goes into the file.`);
		if (odd.length) said.push(`Rated on another scale: ${names(odd)}. The rating is kept until you choose another one.`);
		if (isGoneChoice(of)) said.push(`The recommendation was “${Scorecard.recommendation(of)}”, which is no choice here any more. It is kept until you choose another one.`);
		if (of.version === version()) return said;
		const versions = `(interview version ${of.version} then, ${version()} now)`;
		if (said.length === 0) return [`The role has changed since this sheet was begun ${versions}, but none of the skills that you rate here.`];
		return [`The questions of this interview have changed since this sheet was begun ${versions}.`, ...said];
	}

	// --- What the browser keeps ----------------------------------------------------------------------------------------

	const root = form.dataset.root ?? '';
	const site = `rolewright ${new URL(root || '.', location.href).pathname} `;
	const here = `${site}${role().id} ${interview().id} `;
	const current = `${here}open`;
	// What the browser had no room for, so that several sheets can be written all the same.
	const inMemory = /** @type {Map<string, string>} */ (new Map());
	// What would be lost with this page.
	const atRisk = /** @type {Set<string>} */ (new Set());

	/** @param {Sheet} of */
	const keyOf = (of) => `${site}${of.role.id} ${of.interview.id} ${of.id}`;

	/** @param {string} key */
	function stored(key) {
		try { return localStorage.getItem(key); } catch { return null; }
	}

	/** @param {string | null} content @returns {Kept | null} */
	function parse(content) {
		try {
			const value = JSON.parse(content ?? 'null');
			const {sheet: found} = Scorecard.read(JSON.stringify(value.sheet));
			return found && {sheet: found, since: Number.isFinite(value.since) ? value.since : null, stamp: String(value.stamp)};
		} catch {
			return null;
		}
	}

	/** @param {string} key */
	const load = (key) => parse(inMemory.get(key) ?? stored(key));

	/** Stores a sheet, and says what went wrong: 'full', 'off' or nothing. @param {string} key @param {Kept} kept */
	function store(key, kept) {
		const content = JSON.stringify(kept);
		try {
			localStorage.setItem(key, content);
			inMemory.delete(key);
			atRisk.delete(key);
			return '';
		} catch (error) {
			inMemory.set(key, content);
			atRisk.add(key);
			return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off';
		}
	}

	/** @param {string} key */
	function forget(key) {
		inMemory.delete(key);
		atRisk.delete(key);
		try { localStorage.removeItem(key); } catch { /* then there was none */ }
	}

	function keys() {
		const found = new Set(inMemory.keys());
		try {
			for (const key of Object.keys(localStorage)) if (key.startsWith(site)) found.add(key);
		} catch { /* then only memory has some */ }
		return [...found];
	}

	/** All sheets, those of this interview first, and the latest first among them. */
	function keptSheets() {
		const isHere = (/** @type {string} */ key) => Number(key.startsWith(here));
		return keys().map((key) => ({key, kept: load(key)})).filter((entry) => entry.kept !== null)
			.map(({key, kept}) => ({key, sheet: /** @type {Kept} */ (kept).sheet}))
			.sort((a, b) => isHere(b.key) - isHere(a.key) || Date.parse(b.sheet.changed) - Date.parse(a.sheet.changed));
	}

	// Which sheet is open is a matter of the tab: two tabs, two candidates.
	function remember() {
		try { sessionStorage.setItem(current, sheet.id); } catch { /* then the latest one opens next time */ }
	}

	function remembered() {
		try { return sessionStorage.getItem(current); } catch { return null; }
	}

	// --- Saving --------------------------------------------------------------------------------------------------------

	/** @param {Event} event */
	function edited(event) {
		const field = event.target;
		if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.closest('[data-live]')) return;
		if (field.type !== 'radio' && field.value.length >= Scorecard.mostText) {
			show(notice, note([`This field is full. It holds ${Scorecard.mostText.toLocaleString()} characters, and the rest was left out.`]));
		}
		begin(field);
		touch();
	}

	/** A first mark on a sheet gives it its date. @param {EventTarget | null} [field] */
	function begin(field = null) {
		if (isBlank(sheet) && stamp === '' && text('date') === '' && field !== control('date')) write('date', today());
	}

	function touch() {
		sheet.changed = new Date().toISOString();
		dirty = true;
		clearTimeout(timer);
		timer = window.setTimeout(save, 300);
	}

	function save() {
		clearTimeout(timer);
		if (!dirty) return;
		dirty = false;
		if (theirs()) goOnApart();
		sheet = gather();
		const kept = {sheet, since, stamp: code()};
		trouble = store(keyOf(sheet), kept);
		if (!trouble) {
			stamp = kept.stamp;
			savedAt = Date.now();
		}
		refresh();
	}

	/** Saves what isn’t on the page, such as the clock. */
	function saveAtOnce() {
		dirty = true;
		save();
	}

	// --- Other tabs ----------------------------------------------------------------------------------------------------

	/** What another tab has made of this sheet meanwhile, if it has. */
	function theirs() {
		const kept = parse(stored(keyOf(sheet)));
		return kept && kept.stamp !== stamp ? kept : null;
	}

	// Neither of two versions may disappear, so what is written on top of an old one becomes a sheet of its own.
	function goOnApart() {
		const key = keyOf(sheet);
		sheet = {...sheet, id: code()};
		stamp = '';
		remember();
		show(tabs, note([`You went on writing here, so this is now a second sheet for ${nameOf(sheet)}. The one from the other tab is kept too.`],
			button('Open the other one', () => openKept(key)), button('Close', () => show(tabs))));
	}

	function lookAtOtherTabs() {
		refresh();
		const kept = theirs();
		if (!kept) return;
		if (!dirty && stamp === '' && isBlank(sheet)) return use(kept);
		put(tabs, note([`This sheet was changed in another tab ${when(kept.sheet.changed)}. Here you see it as it was before.`],
			button('Load that version', () => { dirty = false; openKept(keyOf(sheet)); }), button('Keep this one', keepMine)));
	}

	function keepMine() {
		stamp = theirs()?.stamp ?? '';
		show(tabs, note(['This one is kept. The other tab will say so.'], button('Close', () => show(tabs))));
		saveAtOnce();
	}

	/** @param {StorageEvent} event */
	function stirred(event) {
		if (event.key !== null && !event.key.startsWith(site)) return;
		const isGone = stamp !== '' && stored(keyOf(sheet)) === null && (event.key === null || event.key === keyOf(sheet));
		if (!isGone) return lookAtOtherTabs();
		stamp = '';
		savedAt = 0;
		show(tabs, note(['This sheet was deleted in another tab. Only this page still has it.'],
			button('Keep it', () => { show(tabs); saveAtOnce(); }), button('Let it go', clear)));
		refresh();
	}

	// --- Opening and leaving -------------------------------------------------------------------------------------------

	/** @param {Kept} kept */
	function use(kept) {
		({sheet, since, stamp} = kept);
		dirty = false;
		savedAt = stamp ? Date.parse(sheet.changed) : 0;
		isAsked = false;
		remember();
		fill();
		for (const said of [tabs, notice, handed]) show(said);
		refresh();
		tick();
	}

	/** Before another sheet comes. One in which nothing was written is not worth keeping. */
	function leave() {
		save();
		if (isBlank(sheet) && since === null && !theirs()) forget(keyOf(sheet));
	}

	/** @param {string} key */
	function openKept(key) {
		leave();
		const kept = load(key);
		if (kept) use(kept);
		else refresh();
	}

	function startAnew() {
		const interviewer = text('interviewer');
		leave();
		use({sheet: {...blank(), interviewer, date: today()}, since: null, stamp: ''});
		saveAtOnce();
		control('candidate')?.focus();
	}

	/** Empties the sheet for good. */
	function clear() {
		dirty = false;
		forget(keyOf(sheet));
		use({sheet: blank(), since: null, stamp: ''});
		show(notice, note(['The sheet is cleared, and deleted from this browser.']));
		control('candidate')?.focus();
	}

	/** @param {string} key */
	function discard(key) {
		if (key === keyOf(sheet)) return clear();
		forget(key);
		refresh();
		list.querySelector('summary')?.focus();
	}

	function discardAll() {
		for (const key of keys()) forget(key);
		clear();
		show(notice, note(['All sheets are deleted from this browser. Files that you saved are still where you saved them.']));
	}

	// --- Opening a file ------------------------------------------------------------------------------------------------

	async function openFile() {
		const [file] = await Page.choose('.json', false);
		if (!file) return;
		const read = file.size > 4 * Scorecard.mostBytes ? null : Scorecard.read(await file.text().catch(() => ''));
		if (read?.sheet) return consider(file.name, read.sheet);
		const problems = read ? read.problems : ['it is larger than a scorecard can be'];
		show(notice, note([`“${file.name}” was not opened:`, ...problems.map((problem) => `${capital(problem)}.`)], close()));
	}

	const close = () => button('Close', () => show(notice));

	/** @param {string} name @param {Sheet} found */
	function consider(name, found) {
		if (found.role.id !== role().id || found.interview.id !== interview().id) return refuse(name, found);
		if (found.version === version()) return settle(name, found);
		show(notice, note([`“${name}”: ${nameOf(found)}.`, ...differences(found)],
			button('Open it all the same', () => settle(name, found)), button('Leave it', () => show(notice))));
	}

	/** @param {string} name @param {Sheet} found */
	function refuse(name, found) {
		const way = pageOf(found);
		show(notice, note([`“${name}” was not opened here: it belongs to the interview “${found.interview.name}” for ${found.role.title}.`],
			...(way ? [element('a', {href: way, class: 'button'}, 'Go to the sheet of that interview')] : []), close()));
	}

	/** Where sheets of an interview are filled in, if its names can be part of an address. @param {Sheet} of */
	function pageOf(of) {
		const parts = [of.role.id, of.interview.id];
		return parts.every((part) => /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(part)) ? `${root}roles/${parts.map(encodeURIComponent).join('/scorecard/')}/index.html` : '';
	}

	/** @param {string} name @param {Sheet} found */
	function settle(name, found) {
		save();
		const kept = load(keyOf(found));
		if (!kept || Scorecard.json(kept.sheet) === Scorecard.json(found)) return take(name, found);
		show(notice, note([`This browser has this sheet already, changed ${when(kept.sheet.changed)}. The one in “${name}” was changed ${when(found.changed)}.`],
			button('Replace it with the file', () => take(name, found)), button('Keep both', () => take(name, {...found, id: code()})), button('Leave it', () => show(notice))));
	}

	/** @param {string} name @param {Sheet} found */
	function take(name, found) {
		leave();
		use({sheet: found, since: null, stamp: parse(stored(keyOf(found)))?.stamp ?? ''});
		saveAtOnce();
		show(notice, note([`“${name}” is open: ${nameOf(found)}.`], close()));
	}

	// --- The tools at the top ------------------------------------------------------------------------------------------

	const status = element('p', {role: 'status', class: 'sheet-status'});
	const about = told(), tabs = told(), notice = told();
	const heard = element('p', {role: 'status', class: 'visually-hidden'});
	const kept = element('div', {});
	const counted = element('summary', {});
	const list = element('details', {class: 'sheet-list', hidden: true}, counted, kept);

	function makeTools() {
		const clearing = button('Clear this sheet', () => ask(clearing, 'Clear this sheet for good?', 'Clear it', 'Keep it', clear));
		place('sheet-tools').replaceChildren(element('section', {class: 'sheet-tools', 'aria-label': 'This sheet'},
			element('div', {class: 'sheet-bar'}, status,
				element('p', {class: 'sheet-actions'}, button('New sheet', startAnew), button('Open a saved file', openFile), clearing)),
			tabs, notice, about, list,
			line('Nothing leaves this browser until you save a file. To take a rating back, press Delete while you are on it.', 'sheet-hint'), heard));
		list.addEventListener('toggle', showList);
	}

	function statusText() {
		if (trouble === 'off') return 'Not saved: this browser lets the site keep nothing. Save the file before you leave the page.';
		if (trouble === 'full') return 'Not saved: the browser’s storage for this site is full. Save the file, or delete sheets that you no longer need.';
		return savedAt ? `Saved in this browser ${when(savedAt)}` : 'Saves itself in this browser as you write';
	}

	function showList() {
		const count = keys().length;
		list.hidden = count === 0;
		counted.textContent = `Sheets in this browser (${count})`;
		if (!(/** @type {HTMLDetailsElement} */ (list)).open) return;
		const sheets = keptSheets();
		const erase = button('Delete all', () => ask(erase, `Delete all ${count} for good?`, 'Delete all', 'Keep them', discardAll));
		put(kept, element('ul', {}, ...sheets.map(listItem)), element('p', {class: 'sheet-actions'}, erase));
	}

	/** @param {{key: string, sheet: Sheet}} entry */
	function listItem({key, sheet: of}) {
		const isOpen = key === keyOf(sheet);
		const hidden = () => element('span', {class: 'visually-hidden'}, ` the sheet of ${nameOf(of)}, ${of.interview.name}, ${of.role.title}`);
		const remove = button('Delete', () => ask(remove, 'Delete for good?', 'Delete', 'Keep it', () => discard(key)));
		const open = openerOf(key, of);
		for (const action of [remove, open]) action?.append(hidden());
		return element('li', {'data-key': key, 'aria-current': isOpen && 'true'},
			element('p', {class: 'sheet-who'}, element('b', {}, of.candidate.trim() || 'No name yet'), ' ', element('span', {class: 'badge'}, stateOf(of)),
				...(isOpen ? [' ', element('span', {class: 'badge badge-open'}, 'Open here')] : [])),
			element('p', {class: 'meta'}, ...[of.interview.name, of.role.title, `Changed ${when(of.changed)}`].map((said) => element('span', {}, said))),
			element('p', {class: 'sheet-actions'}, ...(open && !isOpen ? [open] : []), remove));
	}

	/** @param {string} key @param {Sheet} of */
	function openerOf(key, of) {
		if (key.startsWith(here)) return button('Open', () => openKept(key));
		const way = pageOf(of);
		return way && element('a', {href: `${way}#sheet=${encodeURIComponent(of.id)}`, class: 'button'}, 'Open') || null;
	}

	/** @param {Sheet} of */
	function stateOf(of) {
		if (Scorecard.editedSince(of)) return 'Edited since it was submitted';
		return of.submitted.length ? 'Submitted' : 'Not submitted';
	}

	// --- The clock -----------------------------------------------------------------------------------------------------

	const shown = element('span', {role: 'timer', 'aria-label': 'Time taken', class: 'clock-time'});
	const total = element('span', {class: 'clock-total'});
	const slotNow = element('p', {class: 'clock-now'});
	const toggle = button('Start', startOrStop, 'primary');
	let ticking = 0;

	const slots = () => all('#clock li[data-from]').map((item) => ({item, from: Number(item.dataset.from) * 60, to: Number(item.dataset.to) * 60}));

	/** Seconds on the clock. */
	function elapsed() {
		const running = since === null ? 0 : Math.max(0, Math.floor((Date.now() - since) / 1000));
		return Math.min(sheet.elapsed + running, 999_999);
	}

	/** @param {number} seconds */
	const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

	function startOrStop() {
		begin();
		if (since === null) since = Date.now();
		else stopClock();
		saveAtOnce();
		tick();
	}

	function stopClock() {
		sheet.elapsed = elapsed();
		since = null;
	}

	function resetClock() {
		sheet.elapsed = 0;
		if (since !== null) since = Date.now();
		saveAtOnce();
		tick();
	}

	function makeClock() {
		place('clock-tools').replaceChildren(element('div', {class: 'clock-tools'},
			element('p', {class: 'clock-line'}, shown, ' ', total), element('p', {class: 'sheet-actions'}, toggle, button('Reset', resetClock))), slotNow);
	}

	function tick() {
		clearTimeout(ticking);
		showClock();
		if (since !== null) ticking = window.setTimeout(tick, 1000 - (Date.now() - since) % 1000);
	}

	function showClock() {
		const seconds = elapsed(), line = slots();
		const end = line[line.length - 1]?.to || interview().minutes * 60;
		const now = since === null && seconds === 0 ? undefined : line.find(({from, to}) => from <= seconds && seconds < to);
		shown.textContent = minutes(seconds);
		total.textContent = `of ${minutes(end)}`;
		toggle.textContent = since === null ? 'Start' : 'Stop';
		slotNow.textContent = now ? `Now: ${labelOfSlot(now.item)}, until ${minutes(now.to)}` : seconds > end ? `${minutes(seconds - end)} over` : '';
		for (const {item} of line) {
			if (item === now?.item) item.setAttribute('aria-current', 'step');
			else item.removeAttribute('aria-current');
		}
		// Whoever has closed the time line sees the time on its handle.
		const handle = document.querySelector('#clock summary');
		if (since === null && seconds === 0) handle?.removeAttribute('data-time');
		else handle?.setAttribute('data-time', `${minutes(seconds)} of ${minutes(end)}${since === null ? ', stopped' : ''}`);
	}

	/** @param {HTMLElement} item */
	const labelOfSlot = (item) => [...item.childNodes].filter((node) => node instanceof Text).map((node) => node.textContent).join('').trim();

	// --- The summary ---------------------------------------------------------------------------------------------------

	const summed = told(), missing = element('div', {class: 'no-print'});
	const summary = element('section', {class: 'sheet-summary', hidden: true, 'aria-labelledby': 'sheet-summary-title'},
		element('h2', {id: 'sheet-summary-title'}, 'Summary'), summed, missing);

	/** What is missing here. What another version asked for can’t be filled in any more. */
	function gaps() {
		const ids = ratings().map((fieldset) => fieldset.dataset.skill);
		return Scorecard.gaps({...sheet, skills: sheet.skills.filter((s) => ids.includes(s.id))});
	}

	const gapList = () => element('ul', {class: 'sheet-gaps'}, ...gaps().map(({what, field}) => element('li', {}, button(capital(what), () => goTo(field), 'link'))));

	/** @param {string} name */
	function goTo(name) {
		const field = radios(name).find((radio) => radio.checked) ?? control(name);
		field?.focus({preventScroll: true});
		(field?.closest('label') ?? field)?.scrollIntoView({block: 'center'});
	}

	function showSummary() {
		const isRated = sheet.skills.some((s) => s.rating !== null);
		summary.hidden = isBlank(sheet);
		summary.classList.toggle('no-print', !isRated);
		put(summed, ...meanLines(), ...barLines(), ...restLines());
		put(missing, ...(gaps().length ? [line('Still missing', 'sheet-gaps-title'), gapList()] : [line('Nothing is missing.')]));
	}

	function meanLines() {
		const mean = Scorecard.mean(sheet.skills);
		if (!mean) return [line('No skill has a rating yet.')];
		const scope = mean.terms.length === sheet.skills.length ? `all ${mean.terms.length}` : `${mean.terms.length} of ${sheet.skills.length}`;
		const value = element('p', {class: 'sheet-mean'}, element('b', {}, Scorecard.round(mean.value)), ` weighted mean of ${scope} ${sheet.skills.length === 1 ? 'skill' : 'skills'}`);
		if (mean.terms.length < 2) return [value];
		return [value, element('p', {class: 'sheet-arithmetic'}, Scorecard.arithmetic(mean))];
	}

	function barLines() {
		const below = Scorecard.belowBar(sheet.skills);
		return below.length ? [element('ul', {class: 'sheet-below'}, ...below.map((s) => element('li', {}, element('b', {}, s.name),
			` is a must-have and below its bar: ${Scorecard.label(sheet, s.rating)}. The bar is ${Scorecard.label(sheet, s.bar)}.`)))] : [];
	}

	function restLines() {
		const unheard = sheet.skills.filter((s) => s.rating === 'not-assessed').map((s) => (s.must ? `${s.name} (must-have)` : s.name));
		const ids = ratings().map((fieldset) => fieldset.dataset.skill);
		const gone = sheet.skills.filter((s) => typeof s.rating === 'number' && !ids.includes(s.id)).map((s) => s.name);
		const lines = [];
		if (unheard.length) lines.push(line(`Not assessed: ${listed(unheard)}.`));
		if (gone.length) lines.push(line(`The mean counts ${listed(gone)}, too, which is no longer part of this interview.`));
		if (sheet.version !== version()) lines.push(line(`Begun with interview version ${sheet.version}.`));
		return lines;
	}

	// --- Handing in ----------------------------------------------------------------------------------------------------

	const submitted = told(), handed = told(), gate = element('div', {});
	let isAsked = false; // whether to submit although something is missing

	function makeFinish() {
		const advice = element('p', {class: 'advice'}, 'Submitting saves the scorecard as a file. Send the file to whoever leads the ',
			element('a', {href: `${root}roles/${encodeURIComponent(role().id)}/debrief/index.html`}, 'debrief'), '. Nothing is sent by itself.');
		place('sheet-finish').replaceChildren(element('section', {class: 'sheet-finish', 'aria-label': 'Hand it in'}, advice,
			element('p', {class: 'sheet-actions'}, button('Submit: save the scorecard file', submit, 'primary'), button('Spreadsheet', saveTable),
				button('Copy as text', copy), button('Print', () => { save(); print(); })),
			gate, submitted, handed));
	}

	const outgoing = () => ({...sheet, elapsed: elapsed()});

	function submit() {
		save();
		if (gaps().length === 0) return handIn();
		isAsked = true;
		showFinish();
		all('.sheet-note', gate)[0]?.focus();
	}

	function handIn() {
		isAsked = false;
		stopClock();
		const isNews = sheet.submitted.length === 0 || Scorecard.editedSince(sheet);
		if (isNews) sheet.submitted = [...sheet.submitted, new Date().toISOString()].slice(-100);
		saveAtOnce();
		tick();
		const name = Scorecard.fileName(sheet, '.scorecard.json');
		Page.download(name, Scorecard.json(outgoing()), 'application/json');
		atRisk.delete(keyOf(sheet));
		show(handed, note([`The file “${name}” is among your downloads.`]));
	}

	function saveTable() {
		save();
		const name = Scorecard.fileName(sheet, '.csv');
		Page.download(name, Scorecard.csv(outgoing()), 'text/csv');
		show(handed, note([`The file “${name}” is among your downloads.`]));
	}

	async function copy() {
		save();
		const words = Scorecard.plainText(outgoing());
		try {
			await navigator.clipboard.writeText(words);
			show(handed, note(['Copied. Paste it where you need it.']));
		} catch {
			showText(words);
		}
	}

	/** @param {string} words */
	function showText(words) {
		const field = /** @type {HTMLTextAreaElement} */ (element('textarea', {id: 'sheet-text', readonly: true, rows: 8}));
		field.value = words;
		show(handed);
		show(handed, element('div', {class: 'sheet-note'}, element('label', {for: 'sheet-text'}, 'This browser doesn’t let the page copy. Copy the text from here.'), field));
		field.focus();
		field.select();
	}

	function showFinish() {
		isAsked &&= gaps().length > 0;
		put(gate, ...(isAsked ? [element('div', {class: 'sheet-note', tabindex: -1, role: 'group', 'aria-label': 'Still missing'}, line('Still missing', 'sheet-gaps-title'), gapList(),
			element('p', {class: 'sheet-actions'}, button('Submit all the same', handIn), button('Not yet', () => { isAsked = false; showFinish(); })))] : []));
		put(submitted, ...(sheet.submitted.length ? [line(submittedText(), 'sheet-submitted')] : []));
	}

	function submittedText() {
		const times = listed(sheet.submitted.map(when));
		if (!Scorecard.editedSince(sheet)) return `Submitted ${times}.`;
		return `Submitted ${times}. Edited since it was submitted, ${when(sheet.changed)}: submit again, so that the file has the changes.`;
	}

	// --- All of it -----------------------------------------------------------------------------------------------------

	function refresh() {
		if (status.textContent !== statusText()) status.textContent = statusText();
		status.classList.toggle('trouble', trouble !== '');
		const changes = differences(sheet);
		put(about, ...(changes.length ? [note(changes)] : []));
		showList();
		showSummary();
		showFinish();
	}

	// A circle can’t be emptied by itself.
	/** @param {KeyboardEvent} event */
	function takeBack(event) {
		const radio = event.target;
		if (!['Delete', 'Backspace'].includes(event.key) || !(radio instanceof HTMLInputElement) || radio.type !== 'radio') return;
		event.preventDefault();
		if (!radios(radio.name).some((circle) => circle.checked)) return;
		const was = sheet.skills.find((s) => `rating-${s.id}` === radio.name);
		choose(radio.name, null);
		heard.textContent = was ? `The rating of ${was.name} is taken back.` : 'The recommendation is taken back.';
		touch();
	}

	/** The sheet that the address asks for: a link from another interview’s page. */
	function linked() {
		const id = /^#sheet=(.+)$/.exec(location.hash)?.[1];
		if (!id) return null;
		try {
			history.replaceState(null, '', location.pathname + location.search);
			return load(here + decodeURIComponent(id));
		} catch {
			return null;
		}
	}

	/** What to begin with: what this tab had, or else what was last changed. */
	function first() {
		const asked = linked();
		if (asked) return asked;
		const id = remembered();
		const latest = keptSheets().find(({key}) => key.startsWith(here));
		return (id && load(here + id)) || (latest ? load(latest.key) : null);
	}

	function start() {
		makeTools();
		makeClock();
		place('sheet-summary').replaceChildren(summary);
		makeFinish();
		for (const field of all('textarea, input[type=text]')) /** @type {HTMLInputElement} */ (field).maxLength = Scorecard.mostText;
		const begun = first();
		if (begun) return use(begun);
		// Somebody may have been faster than this script.
		dirty = !isBlank(gather());
		if (!dirty) remember();
		save();
		refresh();
		tick();
	}

	form.addEventListener('input', edited);
	form.addEventListener('keydown', takeBack);
	form.addEventListener('submit', (event) => event.preventDefault());
	addEventListener('storage', stirred);
	addEventListener('pagehide', save);
	addEventListener('pageshow', (event) => { if (event.persisted) lookAtOtherTabs(); });
	addEventListener('hashchange', () => {
		const asked = linked();
		if (asked) openKept(keyOf(asked.sheet));
	});
	addEventListener('beforeunload', (event) => {
		save();
		if (atRisk.size) event.preventDefault();
	});
	document.addEventListener('visibilitychange', () => {
		if (document.hidden) save();
		else lookAtOtherTabs();
	});
	start();
})();
