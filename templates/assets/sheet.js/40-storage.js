// What the browser keeps. Each save has a key of its own and is removed once a later one that goes on from it is kept:
// browsers tell tabs late what others have stored, so that two of them would overwrite each other’s saves unseen.

/**
 * @typedef {object} Kept
 * @property {Sheet} sheet         its elapsed time is that up to `since`
 * @property {number | null} since when the clock was started, or null while it stands still
 * @property {string} stamp        a new one with each save, to notice those of other tabs
 * @property {Seen} seen           the saves that it goes on from, its own among them
 */

/** @typedef {Record<string, number>} Seen the number of the latest save, by the code of the page that made it */

const root = form?.dataset.root ?? '';
// Servers that don’t tell small letters from capitals serve one site under several paths.
const sitePath = new URL(root || '.', location.href).pathname.toLowerCase();
const sitePrefix = `rolewright ${sitePath} `;
const here = () => `${sitePrefix}${asked().role.id} ${asked().interview.id} `;
const openKey = () => `${here()}open`;
// What the browser didn’t store, so that several scorecards can still be written.
const inMemory = /** @type {Map<string, string>} */ (new Map());
// What would be lost with this page.
const atRisk = /** @type {Set<string>} */ (new Set());

let trouble = '';  // why the last save went wrong: 'full', 'off' or 'refused'; empty when it went well
let refusal = '';  // what the reader said when it refused
let savedAt = 0;

/** What the keys of a sheet’s saves begin with. @param {Sheet} of */
const keyOf = (of) => `${sitePrefix}${of.role.id} ${of.interview.id} ${of.id}`;

/** The same, from one of them. Earlier versions of this page had one key for a sheet. @param {string} key */
const sheetKey = (key) => key.split(' ', 5).join(' ');

/** @param {string} key */
function stored(key) {
	try { return localStorage.getItem(key); } catch { return null; }
}

/** @param {string | null} content @returns {Kept | null} */
function parseKept(content) {
	try {
		const value = JSON.parse(content ?? 'null');
		const {sheet: found} = readScorecard(JSON.stringify(value.sheet));
		return found && {sheet: found, since: Number.isFinite(value.since) ? value.since : null, stamp: String(value.stamp), seen: seenIn(value)};
	} catch {
		return null;
	}
}

/** @param {{stamp: string, seen?: object}} value @returns {Seen} */
const seenIn = ({stamp: last, seen: before = {[last]: 0}}) => Object.fromEntries(Object.entries(before).filter(([, number]) => Number.isFinite(number)));

/** @param {string} key */
const loadSave = (key) => parseKept(inMemory.get(key) ?? stored(key));

/** A save or, by the key of a sheet, its latest one. @param {string} key */
const load = (key) => loadSave(key) ?? savesOf(sheetKey(key))[0]?.kept ?? null;

/** @typedef {{key: string, kept: Kept}} Save */

/** The saves under some keys that no other goes on from, the latest first. @param {string[]} keys @returns {Save[]} */
function lastSaves(keys) {
	const all = keys.flatMap((key) => {
		const kept = loadSave(key);
		return kept ? [{key, kept}] : [];
	});
	const isPast = (/** @type {Save} */ {key, kept}) => all.some((other) => sheetKey(other.key) === sheetKey(key)
		&& other.kept.stamp !== kept.stamp && goesOnFrom(other.kept, kept.stamp));
	return all.filter((save) => !isPast(save)).sort((a, b) => Date.parse(b.kept.sheet.changed) - Date.parse(a.kept.sheet.changed));
}

/** The last saves of a sheet: one, unless two tabs saved at the same moment. @param {string} of its key */
const savesOf = (of) => lastSaves(keptKeys().filter((key) => sheetKey(key) === of));

/** The key of a save. @param {Pick<Kept, 'sheet' | 'stamp'>} of */
const saveKey = (of) => `${keyOf(of.sheet)} ${of.stamp}`;

/** The keys of the saves that one goes on from. @param {Pick<Kept, 'sheet' | 'stamp' | 'seen'>} kept */
const pastKeys = (kept) => keptKeys().filter((key) => sheetKey(key) === keyOf(kept.sheet) && goesOnFrom(kept, loadSave(key)?.stamp ?? 'unread'));

/** Keeps a sheet, then removes the saves that it goes on from, and says what went wrong. @param {Kept} kept */
function keep(kept) {
	const past = pastKeys(kept), wrong = store(saveKey(kept), kept);
	for (const key of past) {
		if (wrong) inMemory.delete(key);
		else remove(key);
	}
	return wrong;
}

/** Stores a sheet, once its own reader has accepted it, and says what went wrong. @param {string} key @param {Kept} kept */
function store(key, kept) {
	const content = JSON.stringify(kept);
	refusal = readScorecard(JSON.stringify(kept.sheet)).problems.join(word('semicolon'));
	try {
		if (refusal) throw new Error(refusal);
		localStorage.setItem(key, content);
		if (localStorage.getItem(key) !== content) throw new Error();
		atRisk.delete(sheetKey(key));
		return '';
	} catch (error) {
		inMemory.set(key, content);
		atRisk.add(sheetKey(key));
		if (refusal) return 'refused';
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off';
	}
}

/** Whether this browser keeps anything for this page. */
function canStore() {
	const key = `${sitePrefix}test ${code()}`;
	try {
		localStorage.setItem(key, 'kept');
		return localStorage.getItem(key) === 'kept';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError'; // what is kept already can be opened
	} finally {
		remove(key);
	}
}

/** @param {string} key of a save */
function forget(key) {
	const open = sheetKey(key).replace(/[^ ]*$/, 'open'), id = sheetKey(key).slice(open.length - 4);
	remove(key);
	atRisk.delete(sheetKey(key));
	try {
		if (sessionStorage.getItem(open)?.includes(id)) sessionStorage.removeItem(open);
	} catch { /* then there was none */ }
}

/** @param {string} key */
function remove(key) {
	inMemory.delete(key);
	try { localStorage.removeItem(key); } catch { /* then there was none */ }
}

function storedKeys() {
	try { return Object.keys(localStorage); } catch { return []; }
}

const keptKeys = () => [...new Set([...inMemory.keys(), ...storedKeys().filter((key) => key.startsWith(sitePrefix))])];

// Sheets that were kept under another spelling of the path move to the one that is used here.
function gatherSpellings() {
	try {
		for (const key of Object.keys(localStorage)) {
			const [, path = '', rest = ''] = /^rolewright (\S+) (.+)$/.exec(key) ?? [];
			const wanted = sitePrefix + rest;
			if (!rest || key === wanted || path.toLowerCase() !== sitePath || localStorage.getItem(wanted) !== null) continue;
			localStorage.setItem(wanted, localStorage.getItem(key) ?? '');
			localStorage.removeItem(key);
		}
	} catch { /* then they stay where they are */ }
}

/** All sheets, those of this interview first, and the latest first among them. */
function keptSheets() {
	const isHere = (/** @type {Save} */ {key}) => Number(key.startsWith(here()));
	return lastSaves(keptKeys()).sort((a, b) => isHere(b) - isHere(a)).map(({key, kept}) => ({key, sheet: kept.sheet}));
}

// Which sheet is open is a matter of the tab: two tabs, two candidates. It is remembered whole, as the browser may not
// have stored it yet when the tab is opened again.
function remember() {
	try { sessionStorage.setItem(openKey(), JSON.stringify({sheet, since, stamp, seen})); } catch { /* then the latest one opens next time */ }
}

function remembered() {
	try { return parseKept(sessionStorage.getItem(openKey())); } catch { return null; }
}
