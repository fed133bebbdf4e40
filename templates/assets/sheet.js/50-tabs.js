// Other tabs that have the same sheet open.

const writer = code(); // this page, until it is left
let saves = 0;

/** The stamp of the next save, and what it goes on from. */
function nextSave() {
	saves++;
	return {stamp: `${writer} ${saves}`, seen: {...seen, [writer]: saves}};
}

/** Whether a sheet goes on from a save, or is that save itself. @param {Pick<Kept, 'stamp' | 'seen'>} kept @param {string} of */
function goesOnFrom(kept, of) {
	const [by = '', number = '0'] = of.split(' '); // earlier versions of this page didn’t number their saves
	return of === '' || of === kept.stamp || (kept.seen[by] ?? -1) >= Number(number);
}

/** What another tab has made of this sheet meanwhile, if it has. @returns {Kept | undefined} */
function theirs() {
	const others = savesOf(keyOf(sheet)).map(({kept}) => kept).filter((kept) => !goesOnFrom({stamp, seen}, kept.stamp));
	return others.find((kept) => goesOnFrom(kept, stamp)) ?? others[0];
}

/**
 * Neither of two versions may disappear, so what is written on top of an old one becomes a sheet of its own.
 * Returns the key of the save that this leaves behind.
 */
function goOnApart() {
	const key = keyOf(sheet), left = saveKey({sheet, stamp});
	sheet = {...sheet, id: code()};
	stamp = '';
	seen = {};
	remember();
	show(tabs, note([word('tabs.second', {candidate: candidateOf(sheet)})],
		button(word('tabs.open_other'), () => openKept(key)), button(word('close'), () => show(tabs))));
	return left;
}

function lookAtOtherTabs() {
	refresh();
	const kept = theirs();
	if (!kept) return;
	const isApart = !goesOnFrom(kept, stamp); // it was saved at the same moment
	const mine = saveKey({sheet, stamp});
	if (!dirty && isBlank(sheet) && (stamp === '' || isApart)) {
		remove(mine);
		return use(kept);
	}
	if (isApart && (stamp < kept.stamp || stored(mine) === null)) return saveAtOnce(); // so that one of the two moves
	if (isApart) return;
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
	if (kept) ({stamp, seen} = {stamp: kept.stamp, seen: seenBoth(seen, kept.seen)});
	show(tabs, note([word('tabs.kept')], button(word('close'), () => show(tabs))));
	saveAtOnce();
}

/** @param {Seen} a @param {Seen} b @returns {Seen} */
const seenBoth = (a, b) => Object.fromEntries([...Object.entries(a), ...Object.entries(b)].map(([by]) => [by, Math.max(a[by] ?? 0, b[by] ?? 0)]));

/** @param {StorageEvent} event */
function stirred(event) {
	if (event.key !== null && !event.key.startsWith(sitePrefix)) return;
	const isGone = stamp !== '' && savedAt !== 0 && !storedKeys().some((key) => sheetKey(key) === keyOf(sheet)) && (event.key === null || sheetKey(event.key) === keyOf(sheet));
	if (!isGone) return lookAtOtherTabs();
	stamp = '';
	savedAt = 0;
	atRisk.add(keyOf(sheet));
	show(tabs, note([word('tabs.deleted')],
		button(word('keep_it'), () => { show(tabs); saveAtOnce(); }), button(word('discard_it'), clearSheet)));
	refresh();
}
