// The posting as HTML of the plainest kind, which applicant tracking systems and mail programs keep.

/** @param {Block[]} blocks */
const asHTML = (blocks) => element('div', {}, ...blocks.map(htmlOf)).innerHTML;

/** @param {Block} block @returns {HTMLElement} */
function htmlOf(block) {
	switch (block.kind) {
		case 'heading': return element('p', {}, element('b', {}, ...block.runs.map((run) => styledRun({...run, bold: false}))));
		case 'list': return element(block.ordered ? 'ol' : 'ul', block.start === 1 ? {} : {start: block.start}, ...block.items.map(itemOf));
		case 'table': return element('table', {border: 1}, element('tbody', {}, ...block.rows.map((row, i) => element('tr', {}, ...row.map((cell) => element(block.hasHead && i === 0 ? 'th' : 'td', {}, ...cell.map(styledRun)))))));
		case 'quote': return element('blockquote', {}, ...block.blocks.map(htmlOf));
		case 'code': return element('pre', {}, block.text);
	}
	return element('p', {}, ...block.runs.map(styledRun));
}

/** The text of an item goes into it without a paragraph of its own. @param {Block[]} blocks */
function itemOf([first, ...rest]) {
	return element('li', {}, ...(first.kind === 'text' ? first.runs.map(styledRun) : [htmlOf(first)]), ...rest.map(htmlOf));
}

/** @param {Run} run @returns {Node} */
function styledRun(run) {
	let node = /** @type {Node} */ (document.createDocumentFragment());
	run.text.split('\n').forEach((text, i) => {
		if (i) node.appendChild(document.createElement('br'));
		node.appendChild(document.createTextNode(text));
	});
	if (run.bold) node = element('b', {}, node);
	if (run.italic) node = element('i', {}, node);
	return run.href ? element('a', {href: run.href}, node) : node;
}
