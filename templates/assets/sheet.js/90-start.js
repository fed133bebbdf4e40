// The last piece: it puts everything in place and begins.

function refresh() {
	showBar();
	const changed = differences(sheet);
	put(changes, ...(changed.length ? [note(changed)] : []));
	showStrays();
	showKept();
	showDate();
	showSummary();
	showFinish();
	showClearings();
}

// A circle can’t be emptied by itself, so each group of them has a button once something is chosen.
function showClearings() {
	for (const spot of all('[data-clears]')) {
		const name = spot.dataset.clears ?? '';
		const label = name.startsWith('rating-') ? word('clear_rating') : word('clear_choice');
		put(spot, ...(chosen(name) === null ? [] : [button(label, () => clearChoice(name), 'link')]));
	}
}

/** @param {string} name */
function clearChoice(name) {
	if (chosen(name) === null) return;
	choose(name, null);
	const skill = asked().skills.find((s) => `rating-${s.id}` === name);
	heard.textContent = skill ? word('rating_cleared', {skill: skill.name}) : word('choice_cleared');
	touch();
	save();
	control(name)?.focus();
}

/** @param {KeyboardEvent} event */
function clearByKey(event) {
	const radio = event.target;
	if (!['Delete', 'Backspace'].includes(event.key) || !(radio instanceof HTMLInputElement) || radio.type !== 'radio') return;
	event.preventDefault();
	clearChoice(radio.name);
}

/** The sheet that the address asks for: a link from another interview’s page. */
function linked() {
	const id = /^#sheet=(.+)$/.exec(location.hash)?.[1];
	if (!id) return null;
	try {
		history.replaceState(null, '', location.pathname + location.search);
		return load(here() + decodeURIComponent(id));
	} catch {
		return null;
	}
}

/** What to begin with: what this tab had, or else what was last changed. */
function first() {
	const wanted = linked();
	if (wanted) return wanted;
	const last = remembered();
	const saves = last ? savesOf(here() + last.sheet.id).map(({kept}) => kept) : [];
	if (saves.length) return saves.find((kept) => goesOnFrom(kept, last?.stamp ?? '')) ?? last;
	const latest = keptSheets().find(({key}) => key.startsWith(here()));
	return latest ? load(latest.key) : null;
}

/** On wide screens the help with a question is beside its notes; on a phone it is folded below. */
function unfoldHelp() {
	const wide = matchMedia('(min-width: 60rem)');
	const fold = () => { for (const help of /** @type {HTMLDetailsElement[]} */ (all('details.help'))) help.open = wide.matches; };
	wide.addEventListener('change', fold);
	fold();
}

function startSheet() {
	gatherSpellings();
	makeTools();
	makeClock();
	place('sheet-summary').replaceChildren(summary);
	makeFinish();
	for (const field of /** @type {HTMLInputElement[]} */ (all('textarea, input[type=text], input[type=date]'))) {
		if (field.type !== 'date') field.maxLength = mostText;
		mirror(field);
	}
	unfoldHelp();
	if (!canStore()) trouble = 'off';
	openFirst();
	place('sheet-bar').replaceChildren(bar); // until here, the page says that it keeps nothing
}

function openFirst() {
	const opened = first();
	// Somebody may have been faster than this script.
	const early = gather();
	const isTyped = !isBlank(early) || early.interviewer !== '';
	if (opened && !isTyped) {
		use(opened);
		return lookAtOtherTabs();
	}
	if (isTyped) begin();
	sheet = gather();
	lastHeld = held();
	dirty = isTyped;
	remember();
	save();
	refresh();
	tick();
	if (opened) show(tabs, note([word('tabs.early')], button(word('tabs.open_other'), () => openKept(keyOf(opened.sheet))), button(word('close'), () => show(tabs))));
}

// A preview changes the page while somebody writes: what was typed goes to where its question is now.
function followPage() {
	const data = document.getElementById('sheet-data');
	if (!data) return;
	new MutationObserver(() => { fill(); refresh(); tick(); }).observe(data, {attributes: true, attributeFilter: ['data-json']});
}

if (form) {
	form.addEventListener('input', edited);
	form.addEventListener('keydown', clearByKey);
	form.addEventListener('submit', (event) => event.preventDefault());
	addEventListener('storage', stirred);
	addEventListener('pagehide', save);
	addEventListener('pageshow', (event) => { if (event.persisted) lookAtOtherTabs(); });
	addEventListener('hashchange', () => {
		const wanted = linked();
		if (wanted) openKept(keyOf(wanted.sheet));
	});
	addEventListener('beforeunload', (event) => {
		save();
		if (atRisk.size) event.preventDefault();
	});
	document.addEventListener('visibilitychange', () => {
		if (document.hidden) save();
		else lookAtOtherTabs();
	});
	startSheet();
	followPage();
}
