// Other tabs that have the same sheet open.

const writer = code(); // this page, until it is left
let saves = 0;

/** The stamp of the next save, and what it goes on from. */
function nextSave() {
	saves++;
	return {stamp: `${writer} ${saves}`, seen: {...seen, [writer]: saves}};
}

/** Whether a sheet goes on from a save, or is that save itself. @param {Kept} kept @param {string} of */
function goesOnFrom(kept, of) {
	const [by = '', number = '0'] = of.split(' '); // earlier versions of this page didn’t number their saves
	return of === '' || of === kept.stamp || (kept.seen[by] ?? -1) >= Number(number);
}

/** What another tab has made of this sheet meanwhile, if it has. */
function theirs() {
	const kept = parseKept(stored(keyOf(sheet)));
	return kept && kept.stamp !== stamp ? kept : null;
}

// Neither of two versions may disappear, so what is written on top of an old one becomes a sheet of its own.
function goOnApart() {
	const key = keyOf(sheet);
	sheet = {...sheet, id: code()};
	stamp = '';
	seen = {};
	remember();
	show(tabs, note([word('tabs.second', {candidate: candidateOf(sheet)})],
		button(word('tabs.open_other'), () => openKept(key)), button(word('close'), () => show(tabs))));
}

function lookAtOtherTabs() {
	refresh();
	const kept = theirs();
	if (!kept) return;
	const isApart = !goesOnFrom(kept, stamp); // it was saved at the same moment
	if (!dirty && isBlank(sheet) && (stamp === '' || isApart)) return use(kept);
	if (isApart) return saveAtOnce();
	put(tabs, note([word('tabs.older', {when: when(kept.sheet.changed)})],
		button(word('tabs.load'), loadTheirs), button(word('tabs.keep'), keepMine)));
}

/** What was typed and isn’t saved yet becomes a sheet of its own first. */
function loadTheirs() {
	const key = keyOf(sheet);
	save();
	const mine = keyOf(sheet);
	openKept(key);
	if (mine === key) return;
	show(tabs, note([word('tabs.typed', {candidate: candidateOf(sheet)})],
		button(word('tabs.open_other'), () => openKept(mine)), button(word('close'), () => show(tabs))));
}

function keepMine() {
	const kept = theirs();
	stamp = kept?.stamp ?? '';
	for (const [by, number] of Object.entries(kept?.seen ?? {})) seen[by] = Math.max(number, seen[by] ?? 0);
	show(tabs, note([word('tabs.kept')], button(word('close'), () => show(tabs))));
	saveAtOnce();
}

/** @param {StorageEvent} event */
function stirred(event) {
	if (event.key !== null && !event.key.startsWith(sitePrefix)) return;
	const isGone = stamp !== '' && stored(keyOf(sheet)) === null && (event.key === null || event.key === keyOf(sheet));
	if (!isGone) return lookAtOtherTabs();
	stamp = '';
	savedAt = 0;
	atRisk.add(keyOf(sheet));
	show(tabs, note([word('tabs.deleted')],
		button(word('keep_it'), () => { show(tabs); saveAtOnce(); }), button(word('discard_it'), clearSheet)));
	refresh();
}
