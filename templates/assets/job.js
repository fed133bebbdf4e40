// Copies a job description for pasting elsewhere: into an applicant tracking system, a mail or a file.
'use strict';

(() => {
	/**
	 * @typedef {{text: string, bold: boolean, italic: boolean, href: string}} Run
	 * @typedef {{kind: 'heading' | 'text' | 'item', number: number, runs: Run[]}} Block  number counts the items of a numbered list, from 1; 0 elsewhere
	 */

	const job = document.querySelector('.job');
	const tools = document.getElementById('copy-tools');
	if (!job || !tools) return;

	// --- What the posting says, as a list of blocks -----------------------------------------------------------------

	function posting() {
		const blocks = /** @type {Block[]} */ ([]);
		gather(job?.querySelector('.lead') ?? null, blocks);
		for (const fact of job?.querySelectorAll('.facts dl > div') ?? []) gatherFact(fact, blocks);
		gather(job?.querySelector('.prose') ?? null, blocks);
		return blocks.filter((b) => b.runs.some((r) => r.text.trim()));
	}

	/** @param {Element} fact @param {Block[]} blocks */
	function gatherFact(fact, blocks) {
		const name = fact.querySelector('dt')?.textContent ?? '';
		const runs = /** @type {Run[]} */ ([{text: `${name}: `, bold: true, italic: false, href: ''}]);
		const value = fact.querySelector('dd');
		if (value) gatherRuns(value, {bold: false, italic: false, href: ''}, runs);
		for (const run of runs) run.text = run.text.replaceAll('\n', ', ');
		blocks.push({kind: 'item', number: 0, runs});
	}

	const inner = new Set(['P', 'LI', 'DT', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'TD', 'TH', 'PRE']);

	// An element that holds text becomes a block; one that holds others is looked into.
	/** @param {Element | null} element @param {Block[]} blocks */
	function gather(element, blocks) {
		if (!element) return;
		const nested = [...element.children].some((child) => inner.has(child.tagName) || ['UL', 'OL', 'DL', 'DIV', 'SECTION', 'TABLE'].includes(child.tagName));
		if (!inner.has(element.tagName) || nested) {
			const own = [...element.childNodes].filter((node) => node instanceof Text || node instanceof Element && !isBlock(node));
			if (inner.has(element.tagName) && own.some((node) => node.textContent?.trim())) push(element, own, blocks);
			for (const child of element.children) if (isBlock(child)) gather(child, blocks);
			return;
		}
		push(element, [...element.childNodes], blocks);
	}

	/** @param {Element} element */
	const isBlock = (element) => inner.has(element.tagName) || ['UL', 'OL', 'DL', 'DIV', 'SECTION', 'TABLE', 'TBODY', 'THEAD', 'TR', 'ASIDE'].includes(element.tagName);

	/** @param {Element} element @param {Node[]} nodes @param {Block[]} blocks */
	function push(element, nodes, blocks) {
		const heading = /^H\d$/.test(element.tagName), item = element.tagName === 'LI' || element.tagName === 'DD';
		const runs = /** @type {Run[]} */ ([]);
		for (const node of nodes) gatherRuns(node, {bold: element.tagName === 'DT', italic: false, href: ''}, runs);
		const list = element.parentElement;
		const number = item && list?.tagName === 'OL' ? [...list.children].indexOf(element) + 1 : 0;
		blocks.push({kind: heading ? 'heading' : item ? 'item' : 'text', number, runs: tidy(runs)});
	}

	/** @param {Node} node @param {{bold: boolean, italic: boolean, href: string}} style @param {Run[]} runs */
	function gatherRuns(node, style, runs) {
		if (node instanceof Text) {
			runs.push({...style, text: node.data.replace(/\s+/g, ' ')});
			return;
		}
		if (!(node instanceof Element)) return;
		if (node.tagName === 'BR') return void runs.push({...style, text: '\n'});
		const within = {...style};
		if (node.tagName === 'STRONG' || node.tagName === 'B') within.bold = true;
		if (node.tagName === 'EM' || node.tagName === 'I') within.italic = true;
		// Addresses within the site lead nowhere for whoever reads the posting elsewhere.
		if (node instanceof HTMLAnchorElement && /^(https?|mailto|tel):/.test(node.getAttribute('href') ?? '')) within.href = node.href;
		for (const child of node.childNodes) gatherRuns(child, within, runs);
	}

	/** @param {Run[]} runs */
	function tidy(runs) {
		const kept = runs.filter((r) => r.text !== '');
		if (kept.length) {
			kept[0].text = kept[0].text.trimStart();
			kept[kept.length - 1].text = kept[kept.length - 1].text.trimEnd();
		}
		return kept.filter((r) => r.text !== '');
	}

	// --- Three ways to write it --------------------------------------------------------------------------------------

	// Applicant tracking systems keep p, ul, li, b, i, a and br, and drop or mangle the rest.
	/** @param {Block[]} blocks */
	function asHTML(blocks) {
		const root = document.createElement('div');
		let list = /** @type {HTMLElement | null} */ (null);
		for (const block of blocks) {
			const element = document.createElement(block.kind === 'item' ? 'li' : 'p');
			for (const run of block.runs) element.append(styled(run, block.kind === 'heading'));
			if (block.kind !== 'item') list = null;
			else if (!list) root.append(list = document.createElement('ul'));
			(list ?? root).append(element);
		}
		return root.innerHTML;
	}

	/** @param {Run} run @param {boolean} bold */
	function styled(run, bold) {
		let node = /** @type {Node} */ (document.createDocumentFragment());
		run.text.split('\n').forEach((line, i) => {
			if (i) node.appendChild(document.createElement('br'));
			node.appendChild(document.createTextNode(line));
		});
		const wrap = (/** @type {HTMLElement} */ element) => { element.append(node); node = element; };
		if (run.bold || bold) wrap(document.createElement('b'));
		if (run.italic) wrap(document.createElement('i'));
		if (run.href) wrap(Object.assign(document.createElement('a'), {href: run.href}));
		return node;
	}

	/** @param {Block[]} blocks */
	const asText = (blocks) => join(blocks, (b) => {
		const text = b.runs.map((r) => (r.href && r.href !== r.text && r.href !== `mailto:${r.text}` ? `${r.text} (${r.href})` : r.text)).join('');
		if (b.kind === 'item') return `${b.number ? `${b.number}.` : '•'} ${text.replaceAll('\n', '\n  ')}`;
		return text;
	});

	/** @param {Block[]} blocks */
	const asMarkdown = (blocks) => join(blocks, (b) => {
		const text = b.runs.map(marked).join('');
		if (b.kind === 'heading') return `## ${text}`;
		if (b.kind === 'item') return `${b.number ? `${b.number}.` : '-'} ${text.replaceAll('\n', '  \n  ')}`;
		return text.replaceAll('\n', '  \n').replace(/^([-+#>]|\d+\.)(?= )/, '\\$1');
	});

	/** @param {Run} run */
	function marked(run) {
		const [, before, text, after] = run.text.match(/^(\s*)([\s\S]*?)(\s*)$/) ?? ['', '', run.text, ''];
		if (!text) return run.text;
		let made = text.replace(/[\\`*_[\]<>]/g, '\\$&');
		if (run.bold) made = `**${made}**`;
		if (run.italic) made = `*${made}*`;
		if (run.href) made = `[${made}](${run.href})`;
		return before + made + after;
	}

	/** Items of a list stand together, everything else apart. @param {Block[]} blocks @param {(block: Block) => string} write */
	function join(blocks, write) {
		let text = '';
		blocks.forEach((block, i) => {
			const close = block.kind === 'item' && blocks[i - 1]?.kind === 'item';
			text += (i ? (close ? '\n' : '\n\n') : '') + write(block);
		});
		return text + '\n';
	}

	// --- The buttons -------------------------------------------------------------------------------------------------

	const said = document.createElement('span');
	said.setAttribute('role', 'status');
	const shown = document.createElement('div');

	/** @param {string} label @param {() => Promise<void>} copy @param {() => string} text */
	function button(label, copy, text) {
		const made = document.createElement('button');
		made.type = 'button';
		made.textContent = label;
		made.addEventListener('click', async () => {
			shown.replaceChildren();
			try {
				await copy();
				said.textContent = `${label}: copied. Paste it where it belongs.`;
			} catch {
				said.textContent = 'This browser doesn’t let the page copy. Copy the text below by hand.';
				show(text());
			}
		});
		return made;
	}

	/** @param {string} text */
	function show(text) {
		const area = document.createElement('textarea');
		area.readOnly = true;
		area.rows = 12;
		area.value = text;
		area.setAttribute('aria-label', 'The posting');
		shown.append(area);
		area.select();
	}

	const plain = () => asText(posting());
	const markdown = () => asMarkdown(posting());
	const rich = () => navigator.clipboard.write([new ClipboardItem({
		'text/html': new Blob([asHTML(posting())], {type: 'text/html'}),
		'text/plain': new Blob([plain()], {type: 'text/plain'}),
	})]);
	const label = document.createElement('span');
	label.textContent = 'Copy the posting as';
	tools.append(label, button('Formatted text', rich, plain), button('Plain text', () => navigator.clipboard.writeText(plain()), plain),
		button('Markdown', () => navigator.clipboard.writeText(markdown()), markdown), said, shown);
})();
