/** How many entries of a kind are shown at most. */
const foundOfKind = 6;

/** @param {string} name @param {Record<string, string>} attributes @param {...(Node | string)} children */
function searchElement(name, attributes, ...children) {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

/** The search in the head of a page: a field, and links to what was found. */
class SearchBox {
	/** @param {HTMLElement} box */
	constructor(box) {
		this.box = box;
		this.field = /** @type {HTMLInputElement} */ (box.querySelector('input'));
		this.results = /** @type {HTMLElement} */ (box.querySelector('.search-results'));
		this.status = /** @type {HTMLElement} */ (box.querySelector('[role=status]'));
		/** @type {SearchFinder | null} */
		this.finder = null;
		/** @type {Record<string, string | Record<string, string>>} */
		this.words = {};
		this.loading = false;
		this.field.addEventListener('focus', () => this.load());
		this.field.addEventListener('input', () => this.show());
		box.addEventListener('keydown', (event) => this.press(event));
		box.addEventListener('focusout', (event) => {
			if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) this.close();
		});
		document.addEventListener('keydown', (event) => {
			if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTypedInto(event.target)) {
				event.preventDefault();
				this.field.focus();
				this.field.select();
			}
		});
	}

	/** Loads the index once. It is a script and no file to be fetched, so that it works without a server, too. */
	load() {
		if (this.loading) {
			this.show();
			return;
		}
		this.loading = true;
		Object.assign(window, {searchIndex: (/** @type {SearchIndex} */ index) => {
			this.finder = new SearchFinder(index);
			this.words = index.say;
			this.show();
		}});
		const script = document.createElement('script');
		script.src = this.address('assets/search-index.js');
		script.addEventListener('error', () => {
			this.loading = false; // the next time may be luckier
			this.status.textContent = this.box.dataset.lost ?? '';
			this.status.hidden = false;
		});
		document.head.append(script);
	}

	/** The address of something on the site, seen from this page. @param {string} path */
	address(path) {
		return (this.box.dataset.root ?? '') + path;
	}

	/** @param {string} key @param {number} [n] */
	say(key, n = 0) {
		const text = this.words[key] ?? key;
		const form = typeof text === 'string' ? text : text[new Intl.PluralRules(document.documentElement.lang || 'en').select(n)] ?? text.other;
		return form.replace('{n}', String(n)).replace('{query}', this.field.value.trim());
	}

	/** Shows what fits the text in the field, by kind, and the kind of the best first. */
	show() {
		const found = this.finder?.find(this.field.value) ?? [];
		/** @type {Map<string, Node[]>} */
		const kinds = new Map();
		for (const number of found) {
			const {kind, title, context, href} = /** @type {SearchFinder} */ (this.finder).entry(number);
			const list = kinds.get(kind) ?? [];
			kinds.set(kind, list);
			if (list.length < foundOfKind) {
				list.push(searchElement('li', {}, searchElement('a', {href: this.address(href)}, searchElement('span', {class: 'search-title'}, title),
					...(context ? [searchElement('span', {class: 'search-context'}, context)] : []))));
			}
		}
		this.results.replaceChildren(...[...kinds].flatMap(([kind, list], i) => [
			searchElement('h2', {id: `search-kind-${i}`}, this.say(kind)), searchElement('ul', {'aria-labelledby': `search-kind-${i}`}, ...list)]));
		const isEmpty = wordsOf(this.field.value).length === 0 || !this.finder;
		this.status.textContent = isEmpty ? '' : found.length ? this.say('found', found.length) : this.say('nothing');
		this.status.hidden = isEmpty;
		this.results.hidden = found.length === 0;
		this.box.classList.toggle('search-open', !isEmpty);
	}

	close() {
		this.results.hidden = this.status.hidden = true;
		this.box.classList.remove('search-open');
	}

	/** @param {KeyboardEvent} event */
	press(event) {
		const links = [...this.results.querySelectorAll('a')];
		const at = links.findIndex((link) => link === document.activeElement);
		switch (event.key) {
		case 'ArrowDown':
			if (links.length === 0) return;
			links[Math.min(at + 1, links.length - 1)].focus();
			break;
		case 'ArrowUp':
			if (at < 0) return;
			(links[at - 1] ?? this.field).focus();
			break;
		case 'Enter':
			if (at >= 0 || links.length === 0) return; // a link does so itself
			links[0].click();
			break;
		case 'Escape':
			if (at >= 0) {
				this.field.focus();
			} else {
				this.field.value = '';
				this.show();
				this.field.blur();
			}
			break;
		default:
			return;
		}
		event.preventDefault();
	}
}

/** Whether a key goes into a field. @param {EventTarget | null} target */
const isTypedInto = (target) => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

