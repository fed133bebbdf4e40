/** How well a word fits what was typed: as it is, as its beginning, or with a slip. */
const exactFit = 1, beginningFit = 0.8, slipFit = 0.5;

/**
 * How many slips lead from what was typed to the beginning of a word: a letter too many, missing, another one, or two
 * that changed places. It stops counting above a limit.
 * @param {string} typed @param {string} word @param {number} limit
 */
function searchSlips(typed, word, limit) {
	let before = /** @type {number[]} */ ([]), last = Array.from({length: word.length + 1}, (_, i) => i);
	for (let i = 1; i <= typed.length; i++) {
		const row = [i];
		for (let j = 1; j <= word.length; j++) {
			row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] === word[j - 1] ? 0 : 1));
			if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
		}
		if (Math.min(...row) > limit) return limit + 1;
		before = last;
		last = row;
	}
	return Math.min(...last);
}

/** How many slips are forgiven: none in a short word, which would fit anything. @param {string} typed */
const forgiven = (typed) => typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;

/** The digits of places: see build/search/search.go. @type {Map<string, number>} */
const placeDigits = new Map([...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'].map((digit, i) => [digit, i]));

/** Finds entries of an index. */
class SearchFinder {
	/** @param {SearchIndex} index */
	constructor(index) {
		this.index = index;
		this.words = index.words.split(' ');
		this.places = index.places.split(',');
	}

	/** The words that fit what was typed, by their numbers, and how well they do. @param {string} typed */
	wordsLike(typed) {
		const fits = new Map();
		this.words.forEach((word, i) => {
			if (word.startsWith(typed)) fits.set(i, word === typed ? exactFit : beginningFit);
		});
		const limit = forgiven(typed);
		if (fits.size === 0 && limit > 0) {
			this.words.forEach((word, i) => {
				if (word.length + limit >= typed.length && searchSlips(typed, word.slice(0, typed.length + limit), limit) <= limit) fits.set(i, slipFit);
			});
		}
		return fits;
	}

	/** An entry as it is shown. @param {number} number @returns {SearchEntry} */
	entry(number) {
		const [kind, title, context, href] = this.index.entries[number];
		const owner = typeof context === 'number' ? this.entry(context) : null;
		const folder = owner ? owner.href.replace(/[^/]*$/, '') : '';
		return {kind: this.index.kinds[kind], title, context: owner ? owner.title : String(context), href: folder + href.replace(/(^|\/)(#|$)/, '$1index.html$2')};
	}

	/** The entries that hold a word, and whether it is in their title or names. @param {number} word @returns {[number, boolean][]} */
	placesOf(word) {
		/** @type {[number, boolean][]} */
		const places = [];
		let entry = -1, number = 0;
		for (const character of this.places[word]) {
			const digit = placeDigits.get(character) ?? 0;
			number = number * 32 + digit % 32;
			if (digit < 32) continue;
			entry += number >> 1;
			places.push([entry, number % 2 === 1]);
			number = 0;
		}
		return places;
	}

	/**
	 * What fits what was typed, the best first. Entries that hold only some of its words are found when none holds all.
	 * @param {string} typed
	 */
	find(typed) {
		const found = new Map();
		for (const word of new Set(wordsOf(typed))) {
			const best = new Map();
			for (const [like, fit] of this.wordsLike(word)) {
				for (const [entry, isName] of this.placesOf(like)) {
					const worth = fit * (isName ? 4 : 1);
					if (worth > (best.get(entry) ?? 0)) best.set(entry, worth);
				}
			}
			for (const [entry, worth] of best) {
				const sum = found.get(entry) ?? {entry, words: 0, worth: 0};
				sum.words++;
				sum.worth += worth;
				found.set(entry, sum);
			}
		}
		const all = [...found.values()];
		const most = Math.max(0, ...all.map((sum) => sum.words));
		const whole = wordsOf(typed).join(' ');
		return all.filter((sum) => sum.words === most)
			.map((sum) => ({...sum, worth: sum.worth + (wordsOf(this.index.entries[sum.entry][1]).join(' ') === whole ? 4 : 0)}))
			.sort((a, b) => b.worth - a.worth || a.entry - b.entry)
			.map((sum) => sum.entry);
	}
}
