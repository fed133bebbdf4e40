// Opening a sheet, and leaving one.

/** @param {Sheet} of */
const candidateOf = (of) => of.candidate.trim() || word('nameless');

/** @param {Kept} kept */
function use(kept) {
	({sheet, since, stamp, seen} = kept);
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
	if (isBlank(sheet) && isNamedElsewhere() && since === null && !theirs()) forgetOpen();
}

/** Whether another sheet has the interviewer’s name: new ones begin with it. */
const isNamedElsewhere = () => !sheet.interviewer.trim()
	|| keptSheets().some(({sheet: other}) => other.id !== sheet.id && other.interviewer.trim() === sheet.interviewer.trim());

/** @param {string} key */
function openKept(key) {
	leave();
	const kept = load(key);
	if (kept) use(kept);
	else refresh();
}

function startAnew() {
	const interviewer = typed('interviewer');
	leave();
	use({sheet: {...blankSheet(), interviewer, date: today()}, since: null, stamp: '', seen: {}});
	saveAtOnce();
	control('candidate')?.focus();
}

// What another tab has made of it stays.
function forgetOpen() {
	for (const key of pastKeys({sheet, stamp, seen})) forget(key);
	atRisk.delete(keyOf(sheet));
}

/** Whether a save is the one that is open. @param {string} key */
const isOpenSave = (key) => [keyOf(sheet), saveKey({sheet, stamp})].includes(key);

/** Empties the sheet for good. */
function clearSheet() {
	dirty = false;
	forgetOpen();
	use({sheet: blankSheet(), since: null, stamp: '', seen: {}});
	show(notice, note([word('cleared')], closer()));
	control('candidate')?.focus();
}

/** @param {string} key */
function discard(key) {
	if (isOpenSave(key)) return clearSheet();
	forget(key);
	refresh();
	keptList.querySelector('summary')?.focus();
}

function discardAll() {
	for (const key of keptKeys()) forget(key);
	clearSheet();
	show(notice, note([word('all_deleted')], closer()));
}

/** Sheets of this role whose interview isn’t in the plan any more: it was renamed, perhaps, or so was the role. */
function strays() {
	const {role, interviews} = asked();
	const roles = [role.id, ...role.formerly];
	return keptSheets().filter(({sheet: of}) => roles.includes(of.role.id) && !(of.role.id === role.id && interviews.includes(of.interview.id)));
}

/** Sheets of this interview from another copy of the site on this computer’s disk, which may be deleted by now. */
function inOtherCopies() {
	if (location.protocol !== 'file:') return [];
	const ending = here().slice(sitePrefix.length);
	return storedKeys().filter((key) => !key.startsWith(sitePrefix) && /^rolewright \S+ (.*)$/.exec(key)?.[1].startsWith(ending)).flatMap((key) => {
		const kept = loadSave(key);
		return kept ? [{key, sheet: kept.sheet}] : [];
	});
}

/** Makes a stray sheet one of this interview. @param {string} key */
function adopt(key) {
	const kept = load(key);
	if (!kept) return refresh();
	leave();
	const {role, interview} = asked();
	use({...kept, sheet: {...kept.sheet, role: {id: role.id, title: role.title}, interview}, stamp: '', seen: {}});
	saveAtOnce();
	if (!trouble) forget(key);
	show(notice, note([word('adopted', {candidate: candidateOf(sheet), interview: kept.sheet.interview.name})], closer()));
	refresh();
}
