// Words in the language of the page. Days, times and numbers are as the reader’s region writes them in that language.

const pageLanguage = document.documentElement.lang || 'en';
/** The page’s language, in the variety that the browser prefers: an English page has British days for a British reader. */
const manner = navigator.languages.find((l) => l.split('-')[0] === pageLanguage.split('-')[0]) ?? pageLanguage;
const pluralForms = new Intl.PluralRules(pageLanguage);

/**
 * What the catalogue of words says under a key, with a value for each {name} in it. A text that counts goes by n.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
function word(key, values = {}) {
	const text = WORDS[key] ?? key;
	const form = typeof text === 'string' ? text : text[pluralForms.select(Number(values.n))] ?? text.other;
	return form.replace(/\{([a-z]\w*)\}/gi, (mark, name) => String(values[name] ?? mark));
}

/**
 * The same, with elements for some values. What is a link in the text is made by a function, from its words.
 * @param {string} key
 * @param {Record<string, Node | string | ((label: string) => Node)>} values
 * @returns {(Node | string)[]}
 */
function wordParts(key, values) {
	return word(key).split(/(\{[a-zA-Z]\w*\}|<([a-zA-Z]\w*)>.*?<\/\2>)/).flatMap((part, i) => {
		if (i % 3 === 2 || part === '' || part === undefined) return []; // the name of a link is in the part before it
		const [, name = '', link = '', label = ''] = /^(?:\{(\w+)\}|<(\w+)>(.*)<\/\w+>)$/.exec(part) ?? [];
		const value = values[name || link];
		return [typeof value === 'function' ? value(label) : value ?? part];
	});
}

const clockTime = new Intl.DateTimeFormat(manner, {timeStyle: 'short'});
const calendarDay = new Intl.DateTimeFormat(manner, {dateStyle: 'medium'});
const decimal = new Intl.NumberFormat(manner, {maximumFractionDigits: 2, useGrouping: false});

/** A moment in words: “at 14:05”, “on 3 May 2026 at 14:05”. @param {string | number} moment */
function when(moment) {
	const date = new Date(moment);
	if (Number.isNaN(date.getTime())) return word('at', {time: moment}); // no such day
	const time = clockTime.format(date);
	return date.toDateString() === new Date().toDateString() ? word('at', {time}) : word('on_at', {day: calendarDay.format(date), time});
}

/** A day such as 2026-11-22 in words. @param {string} day */
function inWords(day) {
	const [year, month, date] = day.split('-').map(Number);
	const made = new Date(year, month - 1, date);
	return made.getFullYear() === year && made.getDate() === date ? calendarDay.format(made) : day;
}

function today() {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Texts one after the other, as in a sentence. @param {string[]} texts */
function listed(texts) {
	if (texts.length < 2) return texts.join('');
	return word('and', {list: texts.slice(0, -1).join(word('comma')), last: texts[texts.length - 1]});
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a text, or its characters as people see them. Older browsers find both by their letters alone. @param {string} text @param {'word' | 'grapheme'} granularity */
function piecesOf(text, granularity) {
	if (!Intl.Segmenter) return text.match(granularity === 'word' ? /[\p{L}\p{M}\p{N}]+/gu : /\P{M}\p{M}*/gu) ?? [];
	const pieces = [...new Intl.Segmenter(undefined, {granularity}).segment(text)];
	return pieces.filter((piece) => granularity === 'grapheme' || piece.isWordLike).map((piece) => piece.segment);
}

/** @param {string} text */
const tidy = (text) => text.trim().replace(/\s+/g, ' ');
