// Handing files and texts out, and taking files in.

/** Saves a file to the downloads. @param {string} name @param {string | Blob} content @param {string} type */
function download(name, content, type) {
	const address = URL.createObjectURL(new Blob([content], {type}));
	const link = element('a', {href: address, download: name, hidden: true});
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Asks for files. @param {string} accept @param {boolean} multiple @returns {Promise<File[]>} */
function chooseFiles(accept, multiple) {
	return new Promise((resolve) => {
		const input = /** @type {HTMLInputElement} */ (element('input', {type: 'file', accept, multiple, hidden: true}));
		input.addEventListener('change', () => { resolve([...(input.files ?? [])]); input.remove(); });
		input.addEventListener('cancel', () => { resolve([]); input.remove(); });
		document.body.append(input);
		input.click();
	});
}

/**
 * Copies a text, with its formatting where html is given. Without permission to write to the clipboard, as on plain
 * http, it copies a selection. Reports false when the browser allows neither.
 * @param {string} text @param {string} [html]
 */
async function copyText(text, html = '') {
	try {
		if (!html) await navigator.clipboard.writeText(text);
		else {
			await navigator.clipboard.write([new ClipboardItem({
				'text/html': new Blob([html], {type: 'text/html'}), 'text/plain': new Blob([text], {type: 'text/plain'}),
			})]);
		}
		return true;
	} catch {
		return copySelection(text, html);
	}
}

/** @param {string} text @param {string} html */
function copySelection(text, html) {
	let copied = false;
	const put = (/** @type {ClipboardEvent} */ event) => {
		if (!event.clipboardData) return;
		event.clipboardData.setData('text/plain', text);
		if (html) event.clipboardData.setData('text/html', html);
		event.preventDefault();
		event.stopImmediatePropagation();
		copied = true;
	};
	const focused = document.activeElement;
	// Some browsers copy only when something is selected.
	const held = /** @type {HTMLTextAreaElement} */ (element('textarea', {class: 'visually-hidden', 'aria-hidden': 'true', tabindex: -1, readonly: true}));
	held.value = text;
	document.body.append(held);
	held.select();
	addEventListener('copy', put, true);
	try {
		return document.execCommand('copy') && copied;
	} catch {
		return false;
	} finally {
		removeEventListener('copy', put, true);
		held.remove();
		if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
	}
}

/**
 * Copies a text, or shows it to be copied by hand. Says which in the place.
 * @param {HTMLElement} place @param {string} text @param {string} [html]
 */
async function copyOrShow(place, text, html = '') {
	place.replaceChildren();
	if (await copyText(text, html)) {
		place.replaceChildren(element('p', {class: 'sheet-note'}, word('copied')));
		return;
	}
	const field = element('textarea', {id: 'text-to-copy', readonly: true, rows: 8});
	/** @type {HTMLTextAreaElement} */ (field).value = text;
	const formatted = html ? [element('div', {id: 'formatted-to-copy', class: 'to-copy', tabindex: 0, 'aria-label': word('copy.formatted')})] : [];
	for (const box of formatted) box.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
	place.replaceChildren(element('div', {class: 'sheet-note'},
		element('label', {for: 'text-to-copy'}, word('copy.by_hand')), ...formatted, field));
	if (!formatted.length) {
		field.focus();
		/** @type {HTMLTextAreaElement} */ (field).select();
		return;
	}
	formatted[0].focus();
	getSelection()?.selectAllChildren(formatted[0]);
}

/**
 * A name for a file, from the names in it. Names keep their script, composed (NFC); the whole is at most 200 bytes.
 * @param {string[]} parts @param {string} ending
 */
function fileNameOf(parts, ending) {
	const clean = parts.map((part) => part.normalize('NFC').toLowerCase().normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'x');
	const room = Math.floor((200 - ending.length - (clean.length - 1)) / clean.length);
	const long = bytesIn(clean.join('_') + ending) > 200;
	return (long ? clean.map((part) => shortened(part, room)) : clean).join('_') + ending;
}

/** @param {string} text */
const bytesIn = (text) => new TextEncoder().encode(text).length;

/** The beginning of a text in at most so many bytes, without half a character. @param {string} text @param {number} most */
function shortened(text, most) {
	let short = '', size = 0;
	for (const piece of piecesOf(text, 'grapheme')) {
		size += bytesIn(piece);
		if (size > most) break;
		short += piece;
	}
	return short.replace(/-+$/, '') || 'x';
}
