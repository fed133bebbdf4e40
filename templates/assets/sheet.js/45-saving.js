// Saving as somebody types.

let saveTimer = 0;

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
	sheet = {...gather(), changed: new Date().toISOString()};
	dirty = true;
	clearTimeout(saveTimer);
	saveTimer = window.setTimeout(save, 300);
}

function save() {
	clearTimeout(saveTimer);
	if (!dirty) return;
	dirty = false;
	sheet = gather();
	if (theirs()) goOnApart();
	const kept = {sheet, since, stamp: code()};
	trouble = store(keyOf(sheet), kept);
	if (!trouble) {
		stamp = kept.stamp;
		savedAt = Date.now();
	}
	refresh();
}

/** Saves what isn’t on the page, such as the clock. */
function saveAtOnce() {
	dirty = true;
	save();
}
