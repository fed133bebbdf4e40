// The posting as plain text, and as Markdown. Both put blocks below each other and indent what is inside of an item.

/** @typedef {{inline: (runs: Run[]) => string, heading: (text: string, level: number) => string, bullet: string, table: (rows: string[][], hasHead: boolean) => string, text: (text: string) => string}} Manner */

/** An address as people read it. @param {string} href */
const shownAddress = (href) => decodeURI(href).replace(/^mailto:([^?]*).*$/, '$1').replace(/^tel:/, '');

/** @type {Manner} */
const plainManner = {
	inline: (runs) => runs.map((r) => (r.href && shownAddress(r.href) !== r.text ? `${r.text} (${shownAddress(r.href)})` : r.text)).join(''),
	heading: (text, level) => (level === 1 ? text.toUpperCase() : text),
	bullet: '•',
	table(rows) {
		const widths = columnsOf(rows).map((column) => Math.max(...column.map((cell) => cell.length)));
		return rows.map((row) => row.map((cell, i) => cell.padEnd(i < row.length - 1 ? widths[i] : 0)).join(' | ').trimEnd()).join('\n');
	},
	text: (text) => text,
};

/** @type {Manner} */
const markdownManner = {
	inline: (runs) => runs.map(markedRun).join(''),
	heading: (text, level) => `${'#'.repeat(level)} ${text}`,
	bullet: '-',
	table(rows, hasHead) {
		const head = hasHead ? rows[0] : rows[0].map(() => '');
		const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
		return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.slice(hasHead ? 1 : 0).map(line)].join('\n');
	},
	text: (text) => text.replaceAll('\n', '  \n').replace(/^([-+#>]|\d+\.)(?= )/, '\\$1'),
};

/** @param {string[][]} rows */
const columnsOf = (rows) => rows.reduce((columns, row) => (row.forEach((cell, i) => { (columns[i] ??= []).push(cell); }), columns), /** @type {string[][]} */ ([]));

/** @param {Block[]} blocks */
const asText = (blocks) => written(blocks, plainManner) + '\n';

/** @param {Block[]} blocks */
const asMarkdown = (blocks) => written(blocks, markdownManner) + '\n';

/** @param {Block[]} blocks @param {Manner} manner @returns {string} */
const written = (blocks, manner) => blocks.map((block) => writtenBlock(block, manner)).join('\n\n');

/** @param {Block} block @param {Manner} manner @returns {string} */
function writtenBlock(block, manner) {
	switch (block.kind) {
		case 'heading': return manner.heading(manner.inline(block.runs).replaceAll('\n', ' '), block.level);
		case 'list': return block.items.map((item, i) => writtenItem(item, block.ordered ? `${block.start + i}.` : manner.bullet, manner)).join('\n');
		case 'table': return manner.table(block.rows.map((row) => row.map((cell) => manner.inline(cell))), block.hasHead);
		case 'quote': return prefixed(written(block.blocks, manner), '> ', '> ');
		case 'code': return prefixed(block.text.trimEnd(), '    ', '    ');
	}
	return manner.text(manner.inline(block.runs));
}

/** Lists within an item follow its text at once; other blocks stand apart. @param {Block[]} item @param {string} mark @param {Manner} manner @returns {string} */
function writtenItem(item, mark, manner) {
	const text = item.map((block, i) => (i === 0 ? '' : block.kind === 'list' ? '\n' : '\n\n') + writtenBlock(block, manner)).join('');
	return prefixed(text, `${mark} `, ' '.repeat(mark.length + 1));
}

/** @param {string} text @param {string} first @param {string} rest */
const prefixed = (text, first, rest) => text.split('\n').map((line, i) => (i === 0 ? first + line : line ? rest + line : rest.trimEnd())).join('\n');

/** @param {Run} run */
function markedRun(run) {
	const [, before, text, after] = run.text.match(/^(\s*)([\s\S]*?)(\s*)$/) ?? ['', '', run.text, ''];
	if (!text) return run.text;
	let made = text.replace(/[\\`*_[\]<>]/g, '\\$&');
	if (run.bold) made = `**${made}**`;
	if (run.italic) made = `*${made}*`;
	if (run.href) made = `[${made}](${run.href})`;
	return before + made + after;
}
