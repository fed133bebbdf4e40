// What the scripts of all pages do with the document. Pieces share one scope: each only declares, and nothing runs
// before the last piece of the page's own script.
'use strict';

/** @typedef {Record<string, string | boolean | number | ((event: any) => void)>} Attributes  a function is a listener */

/**
 * Makes an element. Texts become text and never markup.
 * @param {string} name
 * @param {Attributes} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
function element(name, attributes, ...children) {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'function') made.addEventListener(key, value);
		else if (value === true) made.setAttribute(key, '');
		else if (value !== false) made.setAttribute(key, String(value));
	}
	made.append(...children);
	return made;
}

/**
 * @param {string} label
 * @param {() => void} act
 * @param {string} [kind]  primary, danger, quiet or link
 */
const button = (label, act, kind = '') => element('button', {type: 'button', click: act, class: `button ${kind}`.trim()}, label);

/** @param {...(Node | string)} children */
const buttons = (...children) => element('p', {class: 'buttons'}, ...children);

/** @param {string} text @param {string} [kind] */
const paragraph = (text, kind = '') => element('p', kind ? {class: kind} : {}, text);

/** A place whose changes are read out to people who can’t see them. */
const announced = () => element('div', {role: 'status'});

/** A table that scrolls sideways on a phone. @param {string} label @param {string} kind @param {(Node | string)[]} head @param {Node[][]} rows */
function table(label, kind, head, rows) {
	return element('section', {class: 'table-wrap', 'aria-label': label, tabindex: '0'}, element('table', {class: kind},
		element('thead', {}, element('tr', {}, ...head.map((h) => element('th', {scope: 'col'}, h)))),
		element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells)))));
}

/** The data that the compiler wrote into the page. Visible text may have been translated; this hasn’t. @param {string} id @returns {any} */
function pageData(id) {
	try {
		return JSON.parse(document.getElementById(id)?.dataset.json ?? 'null');
	} catch {
		return null;
	}
}
