// Brings a panel’s scorecards together. They are read in this browser and go nowhere else.
'use strict';

/**
 * @typedef {{candidate: string, choice?: string, decision: string, reasons: string, present: string}} Decision
 * @typedef {{from: string, into: string, at: string}} Merge  two spellings of one candidate’s name, and when somebody said so
 * @typedef {{role: {id: string, title: string}, made: string, override: string | null, sheets: Sheet[], decisions: Decision[], merged?: Merge[]}} Debrief
 * @typedef {{name: string, size: number, text: () => Promise<string>}} ChosenFile  a file, or what the page has inside instead of one
 * @typedef {{name: string, problems: string[]}} Refused
 * @typedef {{sheet: Sheet, label: string, initials: string, shape: string}} Member
 * @typedef {{member: Member, skill: Skill}} Mark
 * @typedef {object} Row
 * @property {string} id
 * @property {string} name
 * @property {boolean} must
 * @property {number} weight
 * @property {boolean} weightsDiffer
 * @property {string[]} bars        in words; several when the sheets have different ones
 * @property {number[]} barLevels
 * @property {Mark[]} marks         of everybody whose interview has the skill
 * @property {number[]} ratings
 * @property {number | null} spread null when fewer than two have rated it
 * @property {number | null} mean
 * @typedef {{key: string, name: string, members: Member[], checks: Sheet[], rows: Row[]}} Candidate  checks are the recruiter’s lists
 *
 * @typedef {object} Plan
 * @property {{id: string, title: string, formerly: string[]}} role
 * @property {string} version
 * @property {{id: string, name: string, version: string, must: boolean}[]} skills
 * @property {{id: string, name: string, people: number}[]} interviews  with how many people interview in each; none if the plan isn’t known
 * @property {{id: string, text: string, must: boolean}[]} requirements
 * @property {boolean} checks  whether the recruiter has requirements to check that no interview does
 */

const debriefFormat = 'rolewright-debrief';
const mostFiles = 100, mostDebriefBytes = 32 << 20, mostSkills = 300; // a table of more rows keeps a browser busy for long
// What is decided, as files have it, with the key of its words.
const choices = {Hire: 'choice.hire', 'No hire': 'choice.no_hire', 'Another interview': 'choice.another', Undecided: 'choice.undecided'};
const debriefRoot = /** @type {HTMLElement} */ (document.getElementById('debrief'));
const embedded = document.querySelector('script#sheets[type="application/json"]');

/** @type {Map<string, {sheet: Sheet, file: string}>} by id */
const chosen = new Map();
/** @type {Map<string, Decision>} by the candidate’s key */
const decisions = new Map();
/** @type {Map<string, {decision: Decision, file: string}>} what a file says otherwise */
const offered = new Map();
/** @type {Merge[]} */
let merges = [];
let refused = /** @type {Refused[]} */ ([]);
let override = /** @type {string | null} */ (null); // when somebody chose not to wait
let inPlanOrder = false;
let isStored = true; // whether the browser kept the last decision

// The preview replaces the data while the page is open, so it is read again each time.
/** @returns {Plan} */
function plan() {
	const data = pageData('debrief-data');
	return {version: '', skills: [], interviews: [], requirements: [], checks: false, ...data, role: {id: '', title: '', formerly: [], ...data?.role}};
}

const keyOf = (/** @type {string} */ name) => tidy(name).normalize('NFC').toLowerCase();
const unique = (/** @type {any[]} */ list) => [...new Set(list)];
const sum = (/** @type {number[]} */ list) => list.reduce((a, b) => a + b, 0);
const isMoment = (/** @type {unknown} */ value) => typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value));
const isEmpty = (/** @type {Decision} */ d) => !((d.choice ?? '') + d.decision + d.reasons + d.present).trim();
const isSame = (/** @type {Decision} */ a, /** @type {Decision} */ b) => (a.choice ?? '') === (b.choice ?? '') && a.decision === b.decision && a.reasons === b.reasons && a.present === b.present;

/** A name and what is said of it, in a line. @param {string} name @param {string} said */
const lineOf = (name, said) => word('text.line', {name, said});

/** The same, or what there is of the two. @param {string} name @param {string} said */
const inLine = (name, said) => (name && said ? lineOf(name, said) : name || said);

/** The same with an element for the name. @param {Node} name @param {string} said */
const lineParts = (name, said) => wordParts('text.line', {name, said});

/** Texts that may have commas themselves, one after the other. @param {string[]} texts */
const inRow = (texts) => texts.join(word('semicolon'));

/** @param {string} moment */
function inLocalTime(moment) {
	const date = new Date(moment);
	return Number.isNaN(date.getTime()) ? moment : date.toLocaleString(manner, {dateStyle: 'medium', timeStyle: 'short'});
}

/** @param {string} name @param {Record<string, string | number>} attributes @param {...(Node | string)} children */
function svg(name, attributes, ...children) {
	const made = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	made.append(...children);
	return made;
}
