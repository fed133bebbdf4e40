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
	show(tabs, note([word('tabs.second', {candidate: candidateOf(sheet)})],
		button(word('tabs.open_other'), () => openKept(key)), button(word('close'), () => show(tabs))));
}

function lookAtOtherTabs() {
	refresh();
	const kept = theirs();
	if (!kept) return;
	if (!dirty && stamp === '' && isBlank(sheet)) return use(kept);
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
	stamp = theirs()?.stamp ?? '';
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
