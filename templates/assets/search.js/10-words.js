// The search of all pages. Its index is loaded when somebody first uses it.
'use strict';

/** @typedef {{say: Record<string, string | Record<string, string>>, kinds: string[], entries: [number, string, string | number, string][], words: string, places: string}} SearchIndex */
/** @typedef {{kind: string, title: string, context: string, href: string}} SearchEntry */

/** @type {Record<string, string>} */
const plainLetters = {ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ς: 'σ'};
const accents = /[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670]/g;
const oneWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+[+#]*/gu;

/**
 * The words by which a text is found: in lower case, without accents, and with C++ and C# kept apart from C. The compiler
 * divides texts in the same way, in build/search/words.go.
 * @param {string} text
 */
const wordsOf = (text) => (text.normalize('NFKD').toLowerCase().replace(accents, '').match(oneWord) ?? [])
	.map((word) => word.replace(/[ßøđðłæœıþς]/g, (letter) => plainLetters[letter]));
