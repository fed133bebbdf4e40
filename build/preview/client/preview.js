// Stands on each page of a preview: brings the page up to date without losing what was typed, and shows what is wrong.
(() => {
	'use strict';

	/**
	 * What the preview tells of a page; see events.go.
	 * @typedef {{severity: string, message: string, place?: string, line?: string, before: string, marked: string, hint?: string, help: DocumentLink[]}} Problem
	 * @typedef {{label: string, href: string}} DocumentLink
	 * @typedef {{number: number, styles: string, took: number, draft?: boolean, stale?: boolean, gone?: boolean, awaited?: boolean, warnings?: number, instead?: string, latest?: string, documents?: DocumentLink[], problems?: Problem[]}} State
	 * @typedef {{documents: HTMLElement, status: HTMLElement, problems: HTMLButtonElement, follow: HTMLInputElement, time: HTMLElement, say: HTMLElement}} Parts
	 */

	const shown = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src).searchParams.get('page');
	// The worker begins before the page's own policy is read, which forbids connections. It has one of its own.
	const worker = new Worker('/-/worker.js');
	let pristine = /** @type {Document} */ (document); // the page as it was delivered, to tell apart what changed from what was typed
	let bar = /** @type {ReturnType<typeof makeBar>} */ (/** @type {unknown} */ (null)); // made when the page is there
	let last = /** @type {State | null} */ (null);

	const address = () => location.pathname;
	const report = () => worker.postMessage({address: address(), shown, visible: !document.hidden});
	document.addEventListener('visibilitychange', report);
	addEventListener('pageshow', report);
	document.addEventListener('readystatechange', () => {
		// Before the page's own scripts have changed it.
		if (document.readyState === 'interactive') pristine = /** @type {Document} */ (document.cloneNode(true));
	});
	addEventListener('DOMContentLoaded', () => {
		bar = makeBar();
		report();
	});

	worker.onmessage = ({data}) => {
		if (data.lost) {
			bar.lost();
			return;
		}
		const {state, html} = data;
		if (html) update(new DOMParser().parseFromString(html, 'text/html'));
		if (last && state.styles !== last.styles) swapStyles(state.number); // those that are still linked
		if (last && state.latest && state.number !== last.number && bar.follows() && !sameRole(state.latest)) {
			location.assign(state.latest);
			return;
		}
		bar.show(state);
		last = state;
	};

	/** @param {string} other */
	function sameRole(other) {
		const here = address().replace(/^\/public\//, '/'); // what candidates see of a role is about it, too
		const role = (/** @type {string} */ path) => path.split('/').slice(0, 3).join('/');
		return other === here || here.startsWith('/roles/') && role(other) === role(here);
	}

	// --- Changing only what is different -------------------------------------------------------------------------

	/** @param {Document} next */
	function update(next) {
		document.title = next.title;
		linkStyles(next);
		patch(document.body, pristine.body, next.body);
		for (const name of ['lang', 'dir']) document.documentElement.setAttribute(name, next.documentElement.getAttribute(name) ?? '');
		pristine = next;
	}

	/** @param {ParentNode} of */
	const stylesheets = (of) => [.../** @type {NodeListOf<HTMLLinkElement>} */ (of.querySelectorAll('link[rel=stylesheet]'))];

	// linkStyles follows the stylesheets that a page links to: the site's own one may come and go.
	/** @param {Document} next */
	function linkStyles(next) {
		const [before, now] = [pristine, next].map((of) => stylesheets(of).map((link) => link.href));
		for (const link of stylesheets(document)) {
			const href = link.href.split('?')[0];
			if (before.includes(href) && !now.includes(href)) link.remove();
		}
		for (const link of stylesheets(next)) {
			if (!before.includes(link.href)) document.head.append(document.importNode(link));
		}
	}

	// patch makes live, which began as before, into next. Where before and next are the same, live keeps whatever became
	// of it: text in a field, a tick, an open section, the caret. What a page's own script has put into a place of its own
	// (data-live) is left alone.
	/** @param {Node} live @param {Node} before @param {Node} next */
	function patch(live, before, next) {
		if (before.isEqualNode(next) || live instanceof HTMLElement && 'live' in live.dataset) return;
		if (live.nodeType !== next.nodeType || live.nodeName !== next.nodeName) {
			/** @type {ChildNode} */ (live).replaceWith(document.importNode(next, true));
			return;
		}
		if (!(live instanceof Element && before instanceof Element && next instanceof Element)) {
			live.nodeValue = next.nodeValue;
			return;
		}
		patchAttributes(live, before, next);
		patchChildren(live, before, next);
	}

	/** @param {Element} live @param {Element} before @param {Element} next */
	function patchAttributes(live, before, next) {
		for (const {name} of [...before.attributes]) if (!next.hasAttribute(name)) live.removeAttribute(name);
		for (const {name, value} of [...next.attributes]) if (before.getAttribute(name) !== value) live.setAttribute(name, value);
	}

	// patchChildren pairs what stands first and last in both, and in between what has the same name and id, in order.
	/** @param {Element} live @param {Element} before @param {Element} next */
	function patchChildren(live, before, next) {
		const old = [...before.childNodes], fresh = [...next.childNodes], there = [...live.childNodes];
		if (old.length !== there.length) { // a script of the page has changed its structure
			live.replaceChildren(...fresh.map((node) => document.importNode(node, true)));
			return;
		}
		let start = 0, end = 0;
		while (start < old.length && start < fresh.length && old[start].isEqualNode(fresh[start])) start++;
		while (end < old.length - start && end < fresh.length - start && old[old.length - 1 - end].isEqualNode(fresh[fresh.length - 1 - end])) end++;
		let at = start;
		for (let i = start; i < fresh.length - end; i++) {
			const pair = find(old, at, old.length - end, fresh[i]);
			if (pair < 0) {
				live.insertBefore(document.importNode(fresh[i], true), there[at] ?? null);
				continue;
			}
			while (at < pair) there[at++].remove();
			patch(there[at], old[at], fresh[i]);
			at++;
		}
		while (at < old.length - end) there[at++].remove();
	}

	/** @param {Node[]} nodes @param {number} from @param {number} to @param {Node} wanted */
	function find(nodes, from, to, wanted) {
		const idOf = (/** @type {Node} */ node) => (node instanceof Element ? node.id : '');
		for (let i = from; i < to; i++) if (nodes[i].isEqualNode(wanted)) return i;
		for (let i = from; i < to; i++) {
			if (nodes[i].nodeName === wanted.nodeName && idOf(nodes[i]) === idOf(wanted)) return i;
		}
		return -1;
	}

	// swapStyles loads the stylesheets again, and drops the old ones only when the new ones are there.
	/** @param {number} number */
	function swapStyles(number) {
		for (const link of stylesheets(document)) {
			const next = /** @type {HTMLLinkElement} */ (link.cloneNode());
			next.href = link.href.split('?')[0] + '?' + number;
			next.addEventListener('load', () => link.remove());
			link.after(next);
		}
	}

	// --- The bar -------------------------------------------------------------------------------------------------

	// It lives in a shadow tree beside the body, so that neither the page's styles nor its content know of it.
	function makeBar() {
		const host = document.createElement('rolewright-preview');
		const root = host.attachShadow({mode: 'open'});
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		root.adoptedStyleSheets = [sheet];
		document.documentElement.append(host);
		const parts = /** @type {Parts} */ ({});
		const panel = element('section', {id: 'panel', hidden: '', tabindex: '-1', 'aria-label': 'Problems'});
		const line = element('div', {id: 'line', role: 'toolbar', 'aria-label': 'Preview'});
		root.append(panel, line);
		parts.documents = element('nav', {'aria-label': 'Pages'});
		parts.status = element('span', {id: 'status'});
		parts.problems = /** @type {HTMLButtonElement} */ (element('button', {type: 'button', 'aria-expanded': 'false', 'aria-controls': 'panel'}));
		parts.follow = /** @type {HTMLInputElement} */ (element('input', {type: 'checkbox'}));
		parts.follow.checked = recall('rolewright-follow') === 'yes';
		parts.follow.addEventListener('change', () => remember('rolewright-follow', parts.follow.checked ? 'yes' : 'no'));
		const label = element('label', {}, parts.follow, ' Follow my edits');
		parts.time = element('span', {id: 'time'});
		parts.say = element('span', {role: 'status', id: 'say'});
		line.append(parts.documents, parts.status, parts.problems, parts.say, label, manualLink('/_manual/', 'Manual'), parts.time);
		const open = (/** @type {boolean} */ yes) => {
			panel.hidden = !yes;
			parts.problems.setAttribute('aria-expanded', String(yes));
			showMarks(panel);
		};
		parts.problems.addEventListener('click', () => open(panel.hidden));
		root.addEventListener('keydown', (event) => {
			if (event instanceof KeyboardEvent && event.key === 'Escape') open(false);
		});
		return {
			follows: () => parts.follow.checked,
			lost() {
				parts.say.textContent = 'The preview has stopped. This page will reconnect when it is running again.';
				host.dataset.lost = '';
			},
			/** @param {State} state */
			show(state) {
				delete host.dataset.lost;
				showBar(parts, panel, open, state);
			},
		};
	}

	let openedItself = false; // the panel, because of an error; it closes again when that is fixed
	let wasThere = false; // the page, since it was opened

	/** @param {Parts} parts @param {HTMLElement} panel @param {(yes: boolean) => void} open @param {State} state */
	function showBar(parts, panel, open, state) {
		const errors = state.problems?.filter((p) => p.severity === 'error').length ?? 0;
		const warnings = state.warnings ?? 0;
		const infos = state.problems?.filter((p) => p.severity === 'info').length ?? 0;
		parts.documents.replaceChildren(...(state.documents ?? []).map(({label, href}) => {
			const link = element('a', {href}, label);
			if (address().startsWith(href) && (href !== state.documents?.[0].href || address() === href)) link.setAttribute('aria-current', 'page');
			return link;
		}));
		parts.status.textContent = state.draft ? 'Draft' : '';
		parts.problems.textContent = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].filter(Boolean).join(', ') || 'No problems';
		parts.problems.className = errors ? 'errors' : warnings + infos ? 'warnings' : 'fine';
		parts.problems.disabled = errors + warnings + infos === 0;
		parts.time.textContent = `${state.took} ms`;
		parts.time.dataset.number = String(state.number);
		wasThere ||= !state.gone;
		parts.say.replaceChildren(...said(state));
		panel.replaceChildren(...(state.problems ?? []).map(showProblem));
		showMarks(panel);
		if (errors + warnings + infos === 0) open(false);
		else if (errors && !(last?.problems ?? []).some((p) => p.severity === 'error')) openedItself = panel.hidden, open(true);
		else if (!errors && openedItself) open(false);
		openedItself &&= errors > 0;
	}

	/** @param {State} state */
	function said(state) {
		if (state.gone && state.instead) return ['This page has moved: ', element('a', {href: state.instead}, 'go there'), '.'];
		if (state.gone && state.awaited) return ['This page will appear as soon as the problem is fixed.'];
		if (state.gone) return [wasThere ? 'This page is no longer in the site.' : 'There is no page at this address.'];
		if (state.stale) return ['You’re looking at the last good version of this page.'];
		return [];
	}

	/** @param {Problem} p */
	function showProblem(p) {
		const parts = [element('p', {class: 'message'}, element('b', {class: p.severity}, p.severity), ' ' + p.message)];
		if (p.place) parts.push(element('p', {class: 'place'}, p.place));
		if (p.line) parts.push(element('pre', {}, p.before, element('mark', {}, p.marked || ' '), p.line.slice(p.before.length + p.marked.length)));
		if (p.hint) parts.push(element('p', {class: 'hint'}, p.hint));
		parts.push(element('p', {class: 'help'}, 'Read more: ', ...p.help.flatMap(({label, href}, i) => [i ? ' · ' : '', manualLink(href, label)])));
		return element('article', {}, ...parts);
	}

	// manualLink opens the manual beside the page, which goes on following the files.
	/** @param {string} href @param {string} label */
	const manualLink = (href, label) => element('a', {href, target: 'rolewright-manual'}, label);

	// showMarks scrolls long lines sideways, to what is meant in them.
	/** @param {HTMLElement} panel */
	function showMarks(panel) {
		for (const mark of panel.querySelectorAll('mark')) {
			const line = mark.parentElement;
			if (line) line.scrollLeft = Math.max(0, mark.offsetLeft - line.offsetLeft - 60);
		}
	}

	const counted = (/** @type {number} */ n, /** @type {string} */ what) => n && `${n} ${what}${n === 1 ? '' : 's'}`;

	/** @param {string} name @param {Record<string, string>} attributes @param {...(Node | string)} children */
	function element(name, attributes, ...children) {
		const made = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
		made.append(...children);
		return made;
	}

	/** @param {string} key */
	function recall(key) {
		try { return sessionStorage.getItem(key); } catch { return null; }
	}

	/** @param {string} key @param {string} value */
	function remember(key, value) {
		try { sessionStorage.setItem(key, value); } catch { /* then it holds for this page */ }
	}

	const styles = `
		:host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; font: 14px/1.4 system-ui, sans-serif; color: #1a1d21; }
		@media print { :host { display: none } }
		#line { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; padding: .4rem 1rem; background: #eef0f3; border-top: 1px solid #b9c0c9; }
		nav { display: flex; flex-wrap: wrap; gap: .25rem .75rem }
		a { color: #0b4f8a } a[aria-current] { color: inherit; font-weight: 600; text-decoration: none }
		#status { font-weight: 600 } #time { margin-left: auto; color: #4b5563 }
		button { font: inherit; padding: .1rem .6rem; border: 1px solid; border-radius: 999px; background: #fff; color: inherit; cursor: pointer }
		button.errors { background: #b42318; border-color: #b42318; color: #fff } button.warnings { background: #fff4d6; border-color: #8a6100 }
		button:disabled { cursor: default; color: #4b5563 }
		:focus-visible { outline: 2px solid #0b4f8a; outline-offset: 2px }
		label { display: inline-flex; gap: .3rem; align-items: center }
		#panel { max-height: 45vh; overflow: auto; padding: .5rem 1rem; background: #fff; border-top: 1px solid #b9c0c9; }
		#panel[hidden] { display: none }
		article { padding: .5rem 0; border-bottom: 1px solid #e2e5ea } p { margin: .1rem 0 } pre { margin: .3rem 0; padding: .3rem .5rem; background: #f4f5f7; overflow-x: auto; font: 13px/1.4 ui-monospace, monospace }
		.place, .help { color: #4b5563 } .place { font: 13px ui-monospace, monospace } .hint::before { content: "→ " }
		.error { color: #b42318 } .warning, .info { color: #7a5300 } mark { background: #ffe08a; color: inherit }
		@media (prefers-color-scheme: dark) {
			:host { color: #e6e8eb } #line { background: #23272e; border-color: #454c57 } #panel { background: #1a1d22; border-color: #454c57 }
			a { color: #8fc7ff } button { background: #1a1d22 } button.warnings { background: #4a3b0c } pre { background: #23272e } article { border-color: #333941 }
			#time, .place, .help, button:disabled { color: #a9b1bc } .error { color: #ff9d93 } .warning, .info { color: #f2c44d } mark { background: #6b5300 } :focus-visible { outline-color: #8fc7ff }
		}
	`;
})();
