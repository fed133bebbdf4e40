// What is folded. A hundred scorecards of two hundred skills would become a million elements and keep a browser busy for
// half a minute. So only the beginning of a long list is made at once, and the rest when somebody opens or prints it.

/** How many skills are made at once, and how many points to discuss. */
const atOnce = 20;

const unmade = /** @type {WeakMap<Element, () => void>} */ (new WeakMap());

/**
 * A part that is closed at first.
 * @param {string} summary
 * @param {boolean} later  whether it's made only when somebody looks at it
 * @param {() => Node[]} make
 * @param {Attributes} [attributes]
 */
function folded(summary, later, make, attributes = {}) {
	const part = element('details', {...attributes, toggle: () => unmade.get(part)?.()}, element('summary', {}, summary));
	unmade.set(part, () => {
		unmade.delete(part);
		part.append(...make());
	});
	if (!later) unmade.get(part)?.();
	return part;
}

/** On paper everything is open. */
function makeAllFolded() {
	for (const part of document.querySelectorAll('details')) unmade.get(part)?.();
}

/**
 * The first of many things, and the rest of them folded.
 * @template T
 * @param {T[]} all
 * @param {(some: T[]) => Node[]} make
 * @param {(count: number) => string} summary
 */
function firstOf(all, make, summary) {
	const rest = all.slice(atOnce);
	return [...make(all.slice(0, atOnce)), ...(rest.length ? [folded(summary(rest.length), true, () => make(rest))] : [])];
}
