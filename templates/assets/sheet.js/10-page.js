// The scorecard of one interviewer: it keeps what is typed in this browser, sums it up, and hands it out as a file.
// This piece has what the others do with the page.
'use strict';

const form = /** @type {HTMLFormElement} */ (document.querySelector('#sheet'));

/** @param {string} id */
const place = (id) => document.getElementById(id) ?? element('div', {});

/** @param {string[]} lines @param {...HTMLElement} actions */
function note(lines, ...actions) {
	const box = element('div', {class: 'sheet-note'}, ...lines.map((said) => paragraph(said)));
	if (actions.length) box.append(buttons(...actions));
	return box;
}

/**
 * Puts content into a place. When it looks the same already, nothing moves under somebody’s finger.
 * @param {HTMLElement} into
 * @param {...Node} content
 */
function put(into, ...content) {
	const next = into.cloneNode(false);
	for (const node of content) next.appendChild(node);
	if (into.querySelector('.ask-back') || next.isEqualNode(into)) return;
	const focused = into.contains(document.activeElement) ? document.activeElement?.textContent : null;
	into.replaceChildren(...next.childNodes);
	if (focused !== null) all('button, a', into).find((found) => found.textContent === focused)?.focus();
}

/** Puts new content into a place, whatever was there. @param {HTMLElement} into @param {...Node} content */
const show = (into, ...content) => into.replaceChildren(...content);

/** @param {string} selector @param {ParentNode} [within] */
const all = (selector, within = form) => /** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);

/** @param {string} name */
const control = (name) => /** @type {HTMLInputElement | HTMLTextAreaElement | null} */ (
	form.querySelector(`[name="${CSS.escape(name)}"]`));

/** @param {string} name */
const radios = (name) => /** @type {HTMLInputElement[]} */ (all(`input[type=radio][name="${CSS.escape(name)}"]`));

/** @param {string} name */
const chosen = (name) => radios(name).find((radio) => radio.checked)?.value ?? null;

/** @param {string} name */
const typed = (name) => control(name)?.value ?? '';

/** @param {string} name @param {string} value */
function write(name, value) {
	const field = control(name);
	if (!field) return;
	if (field.value !== value) field.value = value; // or the caret would jump
	mirror(field);
}

/** @param {string} name @param {string | number | null} value */
function choose(name, value) {
	for (const radio of radios(name)) radio.checked = radio.value === String(value);
}

// Boxes cut long texts off on paper in some browsers, so each text is repeated for print. A long one gets more room.
/** @param {HTMLInputElement | HTMLTextAreaElement} field */
function mirror(field) {
	const copy = field.nextElementSibling;
	if (field.type === 'radio' || !copy?.classList.contains('printed')) return;
	copy.textContent = field.type === 'date' && field.value ? inWords(field.value) : field.value;
	copy.classList.toggle('long', field.value.length > 300 || field.value.split('\n').length > 8);
	field.classList.toggle('no-print', field.value !== '');
}
