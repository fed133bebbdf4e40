// Other tabs that have the same sheet open.

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
	remember();
	show(tabs, note([`You kept writing here, so this is now a second scorecard for ${candidateOf(sheet)}. The one from the other tab is kept too.`],
		button('Open the other one', () => openKept(key)), button('Close', () => show(tabs))));
}

function lookAtOtherTabs() {
	refresh();
	const kept = theirs();
	if (!kept) return;
	if (!dirty && stamp === '' && isBlank(sheet)) return use(kept);
	put(tabs, note([`This scorecard was changed in another tab ${when(kept.sheet.changed)}. You’re looking at the older version.`],
		button('Load that version', loadTheirs), button('Keep this one', keepMine)));
}

/** What was typed and isn’t saved yet becomes a sheet of its own first. */
function loadTheirs() {
	const key = keyOf(sheet);
	save();
	const mine = keyOf(sheet);
	openKept(key);
	if (mine === key) return;
	show(tabs, note([`What you had just typed is kept in a second scorecard for ${candidateOf(sheet)}.`],
		button('Open the other one', () => openKept(mine)), button('Close', () => show(tabs))));
}

function keepMine() {
	stamp = theirs()?.stamp ?? '';
	show(tabs, note(['This one is kept. The other tab will say so.'], button('Close', () => show(tabs))));
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
	show(tabs, note(['This scorecard was deleted in another tab. Only this page still has it.'],
		button('Keep it', () => { show(tabs); saveAtOnce(); }), button('Discard it', clearSheet)));
	refresh();
}
