// The tools at the top: new, open, clear, and the scorecards that this browser has.

const changes = announced(), tabs = announced(), notice = announced(), dateAsked = announced(), strayNotes = announced();
const heard = element('p', {role: 'status', class: 'visually-hidden'});
const keptHere = element('div', {});
const keptCount = element('summary', {});
const keptList = element('details', {class: 'kept-list', hidden: true}, keptCount, keptHere);

function makeTools() {
	const clearing = askingButton('Clear this scorecard', 'Clear this scorecard for good?', 'Clear it', 'Keep it', clearSheet);
	place('sheet-bar').replaceChildren(bar);
	place('sheet-tools').replaceChildren(element('section', {class: 'sheet-tools', 'aria-label': 'This scorecard'},
		buttons(button('New scorecard', startAnew), button('Open a saved file', openFile), clearing),
		tabs, notice, changes, strayNotes, keptList, heard));
	place('sheet-date').replaceChildren(dateAsked);
	place('sheet-earlier').replaceChildren(earlier);
	keptList.addEventListener('toggle', showKept);
}

function showKept() {
	const count = keptKeys().length;
	keptList.hidden = count === 0;
	keptCount.textContent = `Scorecards in this browser (${count})`;
	if (!(/** @type {HTMLDetailsElement} */ (keptList)).open) return;
	const sheets = keptSheets();
	const unread = keptKeys().filter((key) => !sheets.some((entry) => entry.key === key));
	const erase = askingButton('Delete all', `Delete all ${count} for good?`, 'Delete all', 'Keep them', discardAll, 'danger');
	put(keptHere, element('ul', {}, ...sheets.map(keptItem), ...unread.map(unreadItem)), buttons(button('Download all', downloadAll), erase), paragraph(whereKept(), 'sheet-hint'));
}

function whereKept() {
	if (location.protocol === 'file:') {
		return 'This browser keeps them in your profile, for pages opened from this computer’s disk. Other pages opened from the disk can read them. Another browser or profile doesn’t have them.';
	}
	return `This browser keeps them in your profile, for ${location.origin}${sitePath}. The same site under another address, another browser or another profile doesn’t have them.`;
}

/** @param {{key: string, sheet: Sheet}} entry */
function keptItem({key, sheet: of}) {
	const isOpen = key === keyOf(sheet);
	const remove = askingButton('Delete', 'Delete for good?', 'Delete', 'Keep it', () => discard(key), 'quiet');
	const open = openerOf(key, of);
	for (const action of [remove, open]) action?.append(element('span', {class: 'visually-hidden'}, ` the scorecard of ${candidateOf(of)}, ${of.interview.name}, ${of.role.title}`));
	return element('li', {'data-key': key, 'aria-current': isOpen && 'true'},
		element('p', {class: 'kept-who'}, element('b', {}, of.candidate.trim() || 'No name yet'), ' ', element('span', {class: 'badge'}, stateOf(of)),
			...(isOpen ? [' ', element('span', {class: 'badge badge-open'}, 'Open here')] : [])),
		element('p', {class: 'meta'}, ...[of.interview.name, of.role.title, `Changed ${when(of.changed)}`].map((said) => element('span', {}, said))),
		buttons(...(open && !isOpen ? [open] : []), remove));
}

/** What this page can’t read is still somebody’s work. @param {string} key */
function unreadItem(key) {
	const about = key.slice(sitePrefix.length);
	const save = () => download(fileNameOf(['unreadable', about], '.json'), stored(key) ?? '', 'application/json');
	return element('li', {'data-key': key}, element('p', {class: 'kept-who'}, element('b', {}, 'A scorecard that this page can’t read')), element('p', {class: 'meta'}, about),
		buttons(button('Download', save), askingButton('Delete', 'Delete for good?', 'Delete', 'Keep it', () => discard(key), 'quiet')));
}

/** @param {string} key @param {Sheet} of */
function openerOf(key, of) {
	if (key.startsWith(here())) return button('Open', () => openKept(key));
	if (strays().some((entry) => entry.key === key)) return button('Open here', () => adopt(key));
	const way = pageOf(of);
	return way && element('a', {href: `${way}#sheet=${encodeURIComponent(of.id)}`, class: 'button'}, 'Open') || null;
}

/** @param {Sheet} of */
function stateOf(of) {
	if (isEditedSince(of)) return 'Edited since it was submitted';
	return of.submitted.length ? 'Submitted' : 'Not submitted';
}

function downloadAll() {
	save();
	for (const {sheet: of} of keptSheets()) download(scorecardFile(of, '.scorecard.json'), scorecardJSON(of), 'application/json');
}

function showStrays() {
	const found = strays().filter(({key}) => key !== keyOf(sheet));
	put(strayNotes, ...found.slice(0, 3).map(({key, sheet: of}) => note(
		[`This browser has a scorecard of ${candidateOf(of)} for “${of.interview.name}”, changed ${when(of.changed)}. That interview isn’t in the plan any more.`],
		button('Open it here', () => adopt(key)))));
}

/** Asks about a date whose year can’t be meant. */
function showDate() {
	const written = typed('date'), day = typedDate();
	if (written !== '' && day === '') return put(dateAsked, note([`The year in “${written}” has too many digits, so this date isn’t kept. Correct it here.`]));
	if (!isOddDate(day)) return put(dateAsked);
	const meant = meantDate(day);
	const take = () => { write('date', meant); touch(); save(); control('date')?.focus(); };
	put(dateAsked, note([`Is the year ${Number(day.slice(0, 4))} right?`], ...(meant ? [button(`Use ${meant}`, take)] : [])));
}
