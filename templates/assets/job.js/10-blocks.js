// Copies a job description for pasting elsewhere: into an applicant tracking system, a mail or a file. This piece reads
// what the posting says, as a list of blocks.
'use strict';

/**
 * @typedef {{text: string, bold: boolean, italic: boolean, href: string}} Run
 * @typedef {{kind: 'heading', level: number, runs: Run[]} | {kind: 'text', runs: Run[]} | {kind: 'list', ordered: boolean, start: number, items: Block[][]}
 *   | {kind: 'table', rows: Run[][][], hasHead: boolean} | {kind: 'quote', blocks: Block[]} | {kind: 'code', text: string}} Block
 */

const copyTools = document.getElementById('copy-tools');

/** What is between a name and what is said of it. */
const colon = word('text.line', {name: '', said: ''});

/** The posting from its title to the way to apply, or the candidate sheet, which has all of it in itself. @returns {Block[]} */
function posting() {
	const sheet = document.querySelector('.candidate-sheet');
	if (sheet) return blocksIn(sheet);
	const {title = '', organisation = '', apply = '', applyLabel = ''} = copyTools?.dataset ?? {};
	const plain = (/** @type {string} */ text, href = '', bold = false) => ({text, bold, italic: false, href});
	const head = /** @type {Block[]} */ ([{kind: 'heading', level: 1, runs: [plain(title)]}]);
	if (organisation) head.push({kind: 'text', runs: [plain(organisation)]});
	const body = document.querySelector('.job > .posting');
	const foot = /** @type {Block[]} */ (apply ? [{kind: 'text', runs: [plain(applyLabel + colon, '', true), plain(shownAddress(apply), apply)]}] : []);
	return [...head, ...(body ? blocksIn(body) : []), ...foot];
}

const blockTags = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'ASIDE', 'HEADER', 'FIGURE', 'FIGCAPTION', 'DETAILS', 'SUMMARY', 'ADDRESS', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'TABLE',
	'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR']);

/** @param {Node} node */
const isBlock = (node) => node instanceof Element && blockTags.has(node.tagName);

/** @param {Node} node */
const isLeftOut = (node) => node instanceof Element && (node.matches('.page-only, .print-only, [hidden], script, style, template, button') || node.tagName === 'HR');

/** @param {Element} element @returns {Block[]} */
function blocksIn(element) {
	const blocks = /** @type {Block[]} */ ([]);
	let loose = /** @type {Node[]} */ ([]);
	const flush = () => {
		const runs = tidyRuns(loose.flatMap((node) => runsIn(node)));
		if (runs.length) blocks.push({kind: 'text', runs});
		loose = [];
	};
	for (const node of element.childNodes) {
		if (isLeftOut(node)) continue;
		if (!isBlock(node)) loose.push(node);
		else {
			flush();
			blocks.push(...blocksOf(/** @type {Element} */ (node)));
		}
	}
	flush();
	return blocks;
}

/** @param {Element} element @returns {Block[]} */
function blocksOf(element) {
	switch (element.tagName) {
		case 'H1': case 'H2': case 'H3': case 'H4': case 'H5': case 'H6': {
			const runs = tidyRuns(runsIn(element));
			return runs.length ? [{kind: 'heading', level: Number(element.tagName[1]), runs}] : [];
		}
		case 'UL': case 'OL': return listOf(element);
		case 'DL': return [{kind: 'list', ordered: false, start: 1, items: definitionsIn(element)}];
		case 'TABLE': return [{kind: 'table', rows: rowsIn(element), hasHead: element.querySelector('thead') !== null}];
		case 'BLOCKQUOTE': return [{kind: 'quote', blocks: blocksIn(element)}];
		case 'PRE': return [{kind: 'code', text: element.textContent ?? ''}];
	}
	return blocksIn(element);
}

/** @param {Element} list @returns {Block[]} */
function listOf(list) {
	const items = [...list.children].filter((item) => !isLeftOut(item)).map(blocksIn).filter((blocks) => blocks.length);
	return items.length ? [{kind: 'list', ordered: list.tagName === 'OL', start: Number(list.getAttribute('start') ?? 1), items}] : [];
}

/** A list of names and what they are: “Location: Berlin”. @param {Element} list @returns {Block[][]} */
function definitionsIn(list) {
	const items = /** @type {Block[][]} */ ([]);
	let name = /** @type {Run[]} */ ([]);
	const text = (/** @type {Run[]} */ runs) => /** @type {Block} */ ({kind: 'text', runs});
	for (const part of list.querySelectorAll('dt, dd')) {
		const runs = tidyRuns(runsIn(part, {bold: part.tagName === 'DT', italic: false, href: ''}));
		if (part.tagName === 'DT') {
			if (name.length) items.push([text(name)]);
			name = runs;
			continue;
		}
		for (const run of runs) run.text = run.text.replaceAll('\n', ', ');
		items.push([text(name.length ? [...name, {text: colon, bold: true, italic: false, href: ''}, ...runs] : runs)]);
		name = [];
	}
	return name.length ? [...items, [text(name)]] : items;
}

/** @param {Element} table */
function rowsIn(table) {
	const cell = (/** @type {Element} */ part) => tidyRuns(runsIn(part)).map((run) => ({...run, text: run.text.replaceAll('\n', ' ')}));
	return [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')].map(cell));
}

/** @param {Node} node @param {{bold: boolean, italic: boolean, href: string}} style @returns {Run[]} */
function runsIn(node, style = {bold: false, italic: false, href: ''}) {
	if (node instanceof Text) return [{...style, text: node.data.replace(/[^\S\u00a0]+/g, ' ')}];
	if (!(node instanceof Element) || isLeftOut(node)) return [];
	if (node.tagName === 'BR') return [{...style, text: '\n'}];
	const within = {...style};
	if (node.tagName === 'STRONG' || node.tagName === 'B') within.bold = true;
	if (node.tagName === 'EM' || node.tagName === 'I') within.italic = true;
	// Addresses within the site lead nowhere for somebody who reads the posting elsewhere.
	if (node instanceof HTMLAnchorElement && /^(https?|mailto|tel):/.test(node.getAttribute('href') ?? '')) within.href = node.href;
	const runs = [...node.childNodes].flatMap((child) => runsIn(child, within));
	const isLine = isBlock(node) || node.tagName === 'SMALL'; // what the page shows on a line of its own
	return isLine && runs.length ? [{...style, text: '\n'}, ...runs] : runs;
}

/** Drops spaces at the ends, and lines with nothing in them. @param {Run[]} runs */
function tidyRuns(runs) {
	const kept = runs.filter((r) => r.text !== '').filter((r, i, all) => r.text !== '\n' || all[i - 1]?.text !== '\n');
	while (kept.length && kept[0].text.trim() === '') kept.shift();
	while (kept.length && kept[kept.length - 1].text.trim() === '') kept.pop();
	if (kept.length === 0) return kept;
	kept[0] = {...kept[0], text: kept[0].text.trimStart()};
	kept[kept.length - 1] = {...kept[kept.length - 1], text: kept[kept.length - 1].text.trimEnd()};
	return kept;
}
