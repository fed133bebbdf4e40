// Finding the questions that notes belong to, after somebody has reworded, moved or removed them.

/**
 * What an item of the page is compared by: its words, the skill that it is about, and its position there.
 * @typedef {{id: string, words: string, skill: string, position: number}} Matchable
 */

/**
 * Pairs items of the page with those of a sheet: by id, then by likeness, where the same skill and position count.
 * @template {Matchable} N
 * @template {Matchable} O
 * @param {N[]} now
 * @param {O[]} old
 * @returns {Map<N, O>}
 */
function matched(now, old) {
	const pairs = /** @type {Map<N, O>} */ (new Map());
	const left = new Set(old);
	const pair = (/** @type {N} */ item, /** @type {O} */ was) => { pairs.set(item, was); left.delete(was); };
	for (const item of now) {
		const same = [...left].find((was) => was.id === item.id);
		if (same) pair(item, same);
	}
	const likely = now.filter((item) => !pairs.has(item)).flatMap((item) => [...left].map((was) => ({item, was, likeness: likenessOf(item, was)})));
	for (const {item, was} of likely.filter((l) => l.likeness >= 0.5).sort((a, b) => b.likeness - a.likeness)) {
		if (!pairs.has(item) && left.has(was)) pair(item, was);
	}
	return pairs;
}

/** How alike two items are; from 0.5, they are taken for the same. @param {Matchable} a @param {Matchable} b */
function likenessOf(a, b) {
	const inCommon = sharedWords(a.words, b.words);
	if (inCommon < 0.25) return 0; // another question in its place
	return inCommon + (a.skill === b.skill ? 0.1 : 0) + (a.skill === b.skill && a.position === b.position ? 0.15 : 0);
}

/** The share of two texts that their common words make up, from 0 to 1. Long words count more than “the”. @param {string} a @param {string} b */
function sharedWords(a, b) {
	const first = wordsIn(a), second = wordsIn(b);
	const size = (/** @type {Iterable<string>} */ words) => [...words].reduce((sum, word) => sum + word.length, 0);
	const both = size(first) + size(second);
	return both === 0 ? 0 : 2 * size([...first].filter((word) => second.has(word))) / both;
}

/** @param {string} text */
const wordsIn = (text) => new Set(piecesOf(text.toLowerCase().normalize('NFC'), 'word'));
