// What the browser keeps.

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

/** @param {Sheet} of */
const keyOf = (of) => `${sitePrefix}${of.role.id} ${of.interview.id} ${of.id}`;

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
const load = (key) => parseKept(inMemory.get(key) ?? stored(key));

/** Stores a sheet, once its own reader has accepted it, and says what went wrong. @param {string} key @param {Kept} kept */
function store(key, kept) {
	const content = JSON.stringify(kept);
	refusal = readScorecard(JSON.stringify(kept.sheet)).problems.join('; ');
	try {
		if (refusal) throw new Error(refusal);
		localStorage.setItem(key, content);
		if (localStorage.getItem(key) !== content) throw new Error();
		inMemory.delete(key);
		atRisk.delete(key);
		return '';
	} catch (error) {
		inMemory.set(key, content);
		atRisk.add(key);
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
		try { localStorage.removeItem(key); } catch { /* then it isn’t there */ }
	}
}

/** @param {string} key */
function forget(key) {
	inMemory.delete(key);
	atRisk.delete(key);
	const open = key.replace(/[^ ]*$/, 'open'), id = key.slice(open.length - 4);
	try {
		localStorage.removeItem(key);
		if (sessionStorage.getItem(open)?.includes(id)) sessionStorage.removeItem(open);
	} catch { /* then there was none */ }
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
	const isHere = (/** @type {string} */ key) => Number(key.startsWith(here()));
	return keptKeys().map((key) => ({key, kept: load(key)})).filter((entry) => entry.kept !== null)
		.map(({key, kept}) => ({key, sheet: /** @type {Kept} */ (kept).sheet}))
		.sort((a, b) => isHere(b.key) - isHere(a.key) || Date.parse(b.sheet.changed) - Date.parse(a.sheet.changed));
}

// Which sheet is open is a matter of the tab: two tabs, two candidates. It is remembered whole, as another tab may have
// overwritten it unseen.
function remember() {
	try { sessionStorage.setItem(openKey(), JSON.stringify({sheet, since, stamp, seen})); } catch { /* then the latest one opens next time */ }
}

function remembered() {
	try { return parseKept(sessionStorage.getItem(openKey())); } catch { return null; }
}
