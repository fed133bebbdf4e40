// Saving as somebody types.

let saveTimer = 0;
let unsavedSince = 0; // when the first of the edits that aren’t saved was made
let lastHeld = '';    // what the fields held when they were last looked at

// Tools for dictation and the like put texts into fields without a word.
const held = () => JSON.stringify(/** @type {HTMLInputElement[]} */ (all('input, textarea')).map((field) => (field.type === 'radio' ? field.checked : field.value)));

/** @param {Event} event */
function edited(event) {
	const field = event.target;
	if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.closest('[data-live]:not(#sheet-earlier)')) return;
	mirror(field);
	if (field.type !== 'radio' && field.value.length >= mostText) {
		show(notice, note([word('too_long', {most: mostText.toLocaleString(pageLanguage)})], closer()));
	}
	begin(field);
	touch();
}

/** A first mark on a sheet gives it its date. @param {EventTarget | null} [field] */
function begin(field = null) {
	if (isBlank(sheet) && stamp === '' && typed('date') === '' && field !== control('date')) write('date', today());
}

function touch() {
	sheet = {...gather(), changed: momentAfter(sheet)};
	lastHeld = held();
	if (!dirty) unsavedSince = performance.now();
	dirty = true;
	clearTimeout(saveTimer);
	const left = unsavedSince + 2000 - performance.now(); // somebody may never pause
	saveTimer = window.setTimeout(save, Math.max(0, Math.min(300, left)));
}

/** Now, or right after all that has happened to a sheet: it may come from a computer whose clock is ahead. @param {Sheet} of */
function momentAfter(of) {
	const moments = [of.changed, ...of.submitted].map((moment) => Date.parse(moment)).filter(Number.isFinite);
	return new Date(Math.min(Math.max(Date.now(), ...moments.map((moment) => moment + 1)), Date.UTC(9999, 11, 31))).toISOString();
}

function save() {
	if (held() !== lastHeld) touch();
	clearTimeout(saveTimer);
	if (!dirty) return;
	dirty = false;
	sheet = gather();
	const left = theirs() ? goOnApart() : '';
	const kept = {sheet, since, ...nextSave()};
	trouble = keep(kept);
	({stamp, seen} = kept);
	if (!trouble) {
		if (left) remove(left);
		savedAt = Date.now();
		remember();
	}
	refresh();
}

/** Saves what isn’t on the page, such as the clock. */
function saveAtOnce() {
	dirty = true;
	save();
}
