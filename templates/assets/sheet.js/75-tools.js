// The tools at the top: new, open, clear, and the scorecards that this browser has.

const changes = announced(), tabs = announced(), notice = announced(), dateAsked = announced(), strayNotes = announced();
const heard = element('p', {role: 'status', class: 'visually-hidden'});
const keptHere = element('div', {});
const keptCount = element('summary', {});
const keptList = element('details', {class: 'kept-list'}, keptCount, keptHere);

function makeTools() {
	const clearing = askingButton(word('tools.clear'), word('tools.clear_ask'), word('tools.clear_it'), word('keep_it'), clearSheet);
	place('sheet-tools').replaceChildren(element('section', {class: 'sheet-tools', 'aria-label': word('tools.label')},
		buttons(button(word('tools.new'), startAnew), button(word('tools.open'), openFile), clearing),
		tabs, notice, changes, strayNotes, keptList, heard));
	place('sheet-date').replaceChildren(dateAsked);
	place('sheet-earlier').replaceChildren(earlier);
	keptList.addEventListener('toggle', showKept);
}

function showKept() {
	const count = keptKeys().length;
	keptCount.textContent = word('kept.title', {count});
	if (!(/** @type {HTMLDetailsElement} */ (keptList)).open) return;
	// Somebody who looks for one under another address is told why there is none.
	if (count === 0) return put(keptHere, paragraph(whereKept(), 'sheet-hint'));
	const sheets = keptSheets();
	const erase = askingButton(word('kept.delete_all'), word('kept.delete_all_ask', {count}), word('kept.delete_all'), word('kept.keep_them'), discardAll, 'danger');
	put(keptHere, element('ul', {}, ...sheets.map(keptItem), ...unreadKeys().map(unreadItem)), buttons(button(word('kept.download_all'), downloadAll), erase), paragraph(whereKept(), 'sheet-hint'));
}

function whereKept() {
	if (location.protocol === 'file:') {
		return word('kept.on_disk');
	}
	return word('kept.on_site', {site: `${location.origin}${sitePath}`});
}

/** @param {{key: string, sheet: Sheet}} entry */
function keptItem({key, sheet: of}) {
	const isOpen = isOpenSave(key);
	const remove = askingButton(word('kept.delete'), word('kept.delete_ask'), word('kept.delete'), word('keep_it'), () => discard(key), 'quiet');
	const open = openerOf(key, of);
	for (const action of [remove, open]) action?.append(element('span', {class: 'visually-hidden'}, ` ${word('kept.which', {candidate: candidateOf(of), interview: of.interview.name, role: of.role.title})}`));
	return element('li', {'data-key': key, 'aria-current': isOpen && 'true'},
		element('p', {class: 'kept-who'}, element('b', {}, of.candidate.trim() || word('kept.nobody')), ' ', element('span', {class: 'badge'}, stateOf(of)),
			...(isOpen ? [' ', element('span', {class: 'badge badge-open'}, word('kept.open_here'))] : [])),
		element('p', {class: 'meta'}, ...[of.interview.name, of.role.title, word('kept.changed', {when: when(of.changed)})].map((said) => element('span', {}, said))),
		buttons(...(open && !isOpen ? [open] : []), remove));
}

// What this page can’t read is still somebody’s work.
const unreadKeys = () => keptKeys().filter((key) => !loadSave(key));

/** @param {string} key */
const downloadUnread = (key) => download(fileNameOf(['unreadable', key.slice(sitePrefix.length)], '.json'), stored(key) ?? '', 'application/json');

/** @param {string} key */
function unreadItem(key) {
	const about = key.slice(sitePrefix.length);
	return element('li', {'data-key': key}, element('p', {class: 'kept-who'}, element('b', {}, word('kept.unreadable'))), element('p', {class: 'meta'}, about),
		buttons(button(word('kept.download'), () => downloadUnread(key)), askingButton(word('kept.delete'), word('kept.delete_ask'), word('kept.delete'), word('keep_it'), () => discard(key), 'quiet')));
}

/** @param {string} key @param {Sheet} of */
function openerOf(key, of) {
	if (key.startsWith(here())) return button(word('open'), () => openKept(key));
	if (strays().some((entry) => entry.key === key)) return button(word('kept.open_here'), () => adopt(key));
	const way = pageOf(of);
	return way && element('a', {href: `${way}#sheet=${encodeURIComponent(of.id)}`, class: 'button'}, word('open')) || null;
}

/** @param {Sheet} of */
function stateOf(of) {
	if (isEditedSince(of)) return word('state.edited');
	return of.submitted.length ? word('state.submitted') : word('state.not_submitted');
}

function downloadAll() {
	save();
	for (const {sheet: of} of keptSheets()) download(scorecardFile(of, '.scorecard.json'), scorecardJSON(of), 'application/json');
	for (const key of unreadKeys()) downloadUnread(key);
}

function showStrays() {
	const say = (/** @type {string} */ why, /** @type {{key: string, sheet: Sheet}} */ {key, sheet: of}) => note(
		[word(why, {candidate: candidateOf(of), interview: of.interview.name, when: when(of.changed)})], button(word('open_it_here'), () => adopt(key)));
	const gone = strays().filter(({key}) => !isOpenSave(key)).map((entry) => say('stray', entry));
	put(strayNotes, ...[...gone, ...inOtherCopies().map((entry) => say('stray_copy', entry))].slice(0, 3));
}

/** Asks about a date whose year can’t be meant. */
function showDate() {
	const written = typed('date'), day = typedDate();
	if (written !== '' && day === '') return put(dateAsked, note([word('date.digits', {date: written})]));
	if (!isOddDate(day)) return put(dateAsked);
	const meant = meantDate(day);
	const take = () => { write('date', meant); touch(); save(); control('date')?.focus(); };
	put(dateAsked, note([word('date.year', {year: Number(day.slice(0, 4))})], ...(meant ? [button(word('date.use', {date: meant}), take)] : [])));
}
