// What a scorecard file is, for the sheet that writes it and the debrief that reads it. Nothing here touches a page.
'use strict';

/**
 * @typedef {number | 'not-assessed' | null} Rating  null when nobody has chosen yet
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} ask
 * @property {string} note
 *
 * @typedef {object} Skill
 * @property {string} id
 * @property {string} name
 * @property {string} version   digest of what shapes the rating of this skill
 * @property {boolean} must
 * @property {number} weight
 * @property {number | null} bar  the rating that is enough
 * @property {Rating} rating
 * @property {string} evidence
 * @property {Question[]} questions
 *
 * @typedef {object} Sheet
 * @property {'rolewright-scorecard'} format
 * @property {1} formatVersion
 * @property {string} id            made up for this sheet, so that an import continues it
 * @property {{id: string, title: string}} role
 * @property {{id: string, name: string, minutes: number}} interview
 * @property {string} version       digest of everything that shapes the interview
 * @property {string} candidate
 * @property {string} interviewer
 * @property {string} date          2026-11-22, or ""
 * @property {{level: number, label: string}[]} scale
 * @property {string[]} recommendations  the most negative first
 * @property {Skill[]} skills
 * @property {Question[]} notes     questions that rate no skill
 * @property {string} followUp
 * @property {number | null} recommendation  index in recommendations, from 1
 * @property {string} reason
 * @property {number} elapsed       seconds on the clock
 * @property {string} changed       when it was last edited, in ISO 8601
 * @property {string[]} submitted   when it was exported as finished, in ISO 8601; several when it was edited again
 */

const Scorecard = (() => {
	const format = 'rolewright-scorecard';
	const mostBytes = 1 << 20, mostItems = 200, mostText = 20_000;

	// --- Reading: a file comes from somebody's mail, and may hold anything ------------------------------------------

	/**
	 * Reads a file. Its problems are worded for whoever chose it.
	 * @param {string} text
	 * @returns {{sheet: Sheet, problems: []} | {sheet: null, problems: string[]}}
	 */
	function read(text) {
		const problems = /** @type {string[]} */ ([]);
		if (text.length > mostBytes) return {sheet: null, problems: ['it is larger than a scorecard can be']};
		let value;
		try {
			value = JSON.parse(text);
		} catch {
			return {sheet: null, problems: ['it is no scorecard file: choose the .scorecard.json that the sheet was saved as']};
		}
		if (!isObject(value) || value.format !== format) return {sheet: null, problems: ['it is no scorecard file: choose the .scorecard.json that the sheet was saved as']};
		if (value.formatVersion !== 1) return {sheet: null, problems: ['it comes from a newer version of this site: open it there']};
		check(value, shapes.sheet, '', problems);
		if (problems.length === 0) checkSense(value, problems);
		return problems.length ? {sheet: null, problems: problems.slice(0, 5)} : {sheet: /** @type {Sheet} */ (/** @type {unknown} */ (value)), problems: []};
	}

	/** @param {unknown} value @returns {value is Record<string, any>} */
	const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

	/** @typedef {(value: any, at: string, problems: string[]) => void} Shape */

	/** @type {(test: (value: any) => boolean, should: string) => Shape} */
	const plain = (test, should) => (value, at, problems) => {
		if (!test(value)) problems.push(`${at} should be ${should}`);
	};
	const text = plain((v) => typeof v === 'string' && v.length <= mostText, `a text of at most ${mostText} characters`);
	const name = plain((v) => typeof v === 'string' && v.length > 0 && v.length <= 300, 'a short text');
	const flag = plain((v) => typeof v === 'boolean', 'true or false');
	const date = plain((v) => v === '' || typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v), 'a day such as 2026-11-22');
	const moment = plain((v) => typeof v === 'string' && v.length < 40 && !Number.isNaN(Date.parse(v)), 'a moment in time');
	const whole = (/** @type {number} */ least, /** @type {number} */ most) => plain((v) => Number.isInteger(v) && v >= least && v <= most, `a whole number from ${least} to ${most}`);
	const orNothing = (/** @type {Shape} */ shape) => /** @type {Shape} */ ((value, at, problems) => value === null || shape(value, at, problems));
	const list = (/** @type {Shape | Record<string, Shape>} */ shape) => /** @type {Shape} */ ((value, at, problems) => {
		if (!Array.isArray(value) || value.length > mostItems) return problems.push(`${at} should be a list of at most ${mostItems}`);
		value.forEach((item, i) => check(item, shape, `${at}[${i}]`, problems));
	});

	/** @type {(value: any, shape: Shape | Record<string, Shape>, at: string, problems: string[]) => void} */
	function check(value, shape, at, problems) {
		if (typeof shape === 'function') return shape(value, at, problems);
		if (!isObject(value)) return void problems.push(`${at || 'it'} should be a group of fields`);
		for (const key of Object.keys(shape)) {
			if (Object.hasOwn(value, key)) check(value[key], shape[key], at ? `${at}.${key}` : key, problems);
			else problems.push(`${at ? `${at}.${key}` : key} is missing`);
		}
		for (const key of Object.keys(value)) if (!Object.hasOwn(shape, key)) problems.push(`${at ? `${at}.` : ''}${key.slice(0, 40)} doesn’t belong there`);
	}

	const within = (/** @type {Record<string, Shape>} */ shape) => /** @type {Shape} */ ((value, at, problems) => check(value, shape, at, problems));
	const question = {id: name, ask: text, note: text};
	const shapes = {
		sheet: {
			format: name, formatVersion: whole(1, 1), id: name, role: within({id: name, title: name}),
			interview: within({id: name, name, minutes: whole(0, 1000)}), version: name, candidate: text, interviewer: text, date,
			scale: list({level: whole(0, 100), label: name}), recommendations: list(name),
			skills: list({
				id: name, name, version: name, must: flag, weight: whole(1, 1000), bar: orNothing(whole(0, 100)),
				rating: /** @type {Shape} */ ((v, at, problems) => v === null || v === 'not-assessed' || whole(0, 100)(v, at, problems)),
				evidence: text, questions: list(question),
			}),
			notes: list(question), followUp: text, recommendation: orNothing(whole(1, mostItems)), reason: text,
			elapsed: whole(0, 1_000_000), changed: moment, submitted: list(moment),
		},
	};

	/** @param {any} sheet @param {string[]} problems */
	function checkSense(sheet, problems) {
		const levels = new Set(sheet.scale.map((/** @type {any} */ s) => s.level));
		const seen = new Set();
		for (const skill of sheet.skills) {
			if (seen.has(skill.id)) problems.push(`the skill “${skill.name}” is in it twice`);
			seen.add(skill.id);
			if (typeof skill.rating === 'number' && !levels.has(skill.rating)) problems.push(`“${skill.name}” is rated ${skill.rating}, which its scale doesn’t have`);
		}
		if (sheet.recommendation > sheet.recommendations.length) problems.push('its recommendation is none of the choices');
	}

	// --- What a sheet says -------------------------------------------------------------------------------------------

	/**
	 * The weighted mean of what was assessed, or null when nothing was.
	 * @param {{name: string, weight: number, rating: Rating}[]} skills
	 */
	function mean(skills) {
		const terms = skills.filter((s) => typeof s.rating === 'number').map((s) => ({name: s.name, weight: s.weight, rating: Number(s.rating)}));
		const weights = terms.reduce((sum, t) => sum + t.weight, 0);
		if (weights === 0) return null;
		return {value: terms.reduce((sum, t) => sum + t.weight * t.rating, 0) / weights, terms, weights};
	}

	/**
	 * The arithmetic behind a mean in a line: "(2 × 4 + 3) ÷ 3 = 3.67".
	 * @param {NonNullable<ReturnType<typeof mean>>} m
	 */
	function arithmetic(m) {
		const terms = m.terms.map((t) => (t.weight === 1 ? `${t.rating}` : `${t.weight} × ${t.rating}`));
		return `(${terms.join(' + ')}) ÷ ${m.weights} = ${round(m.value)}`;
	}

	/** @param {number} value */
	const round = (value) => (Math.round(value * 100) / 100).toFixed(2).replace(/\.?0+$/, '');

	/** Must-haves that were rated below their bar. @param {Skill[]} skills */
	const belowBar = (skills) => skills.filter((s) => s.must && s.bar !== null && typeof s.rating === 'number' && s.rating < s.bar);

	/** What is still to be filled in, in words, and the field that it goes into. @param {Sheet} sheet */
	function gaps(sheet) {
		const list = /** @type {{what: string, field: string}[]} */ ([]);
		const add = (/** @type {string} */ field, /** @type {string} */ what) => list.push({what, field});
		if (!sheet.candidate.trim()) add('candidate', 'the candidate');
		if (!sheet.interviewer.trim()) add('interviewer', 'the interviewer');
		if (!sheet.date) add('date', 'the date');
		for (const s of sheet.skills) {
			if (s.rating === null) add(`rating-${s.id}`, `a rating of ${s.name}`);
			else if (typeof s.rating === 'number' && !s.evidence.trim()) add(`evidence-${s.id}`, `evidence for ${s.name}`);
		}
		if (sheet.recommendation === null) add('recommendation', 'the recommendation');
		else if (!sheet.reason.trim()) add('reason', 'the reason for the recommendation');
		return list;
	}

	/** What is still to be filled in, in words. @param {Sheet} sheet */
	const missing = (sheet) => gaps(sheet).map((gap) => gap.what);

	/** A rating in words: "4, Strong". @param {Sheet} sheet @param {Rating} rating */
	function label(sheet, rating) {
		if (rating === null) return '–';
		if (rating === 'not-assessed') return 'Not assessed';
		return `${rating}, ${sheet.scale.find((s) => s.level === rating)?.label ?? ''}`;
	}

	/** Whether it was edited after it was last submitted. @param {Sheet} sheet */
	const editedSince = (sheet) => sheet.submitted.length > 0 && sheet.changed > sheet.submitted[sheet.submitted.length - 1];

	// --- Writing -----------------------------------------------------------------------------------------------------

	/** @param {Sheet} sheet */
	const json = (sheet) => JSON.stringify(sheet, null, '\t') + '\n';

	/** One row for each skill, for spreadsheets (RFC 4180). @param {Sheet} sheet */
	function csv(sheet) {
		const rows = [['role', 'interview', 'version', 'candidate', 'interviewer', 'date', 'skill', 'must-have', 'weight', 'bar', 'rating', 'evidence', 'recommendation', 'reason']];
		for (const s of sheet.skills) {
			rows.push([sheet.role.title, sheet.interview.name, sheet.version, sheet.candidate, sheet.interviewer, sheet.date, s.name, s.must ? 'yes' : 'no',
				String(s.weight), String(s.bar ?? ''), String(s.rating ?? ''), s.evidence, recommendation(sheet), sheet.reason]);
		}
		return '\uFEFF' + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
	}

	// A spreadsheet runs what begins like a formula, so such a text gets an apostrophe before it.
	/** @param {string} value */
	const cell = (value) => `"${(/^[=+\-@\t\r]/.test(value) ? "'" + value : value).replaceAll('"', '""')}"`;

	/** @param {Sheet} sheet */
	const recommendation = (sheet) => (sheet.recommendation === null ? '' : sheet.recommendations[sheet.recommendation - 1]);

	/** For pasting into an applicant tracking system. @param {Sheet} sheet */
	function plainText(sheet) {
		const m = mean(sheet.skills);
		const lines = [
			`Scorecard: ${sheet.role.title}, ${sheet.interview.name}`, `Candidate: ${sheet.candidate || '–'}`, `Interviewer: ${sheet.interviewer || '–'}`,
			`Date: ${sheet.date || '–'}`, `Interview version: ${sheet.version}`, '',
		];
		for (const s of sheet.skills) {
			lines.push(`${s.name}${s.must ? ' (must-have)' : ''}: ${label(sheet, s.rating)}`);
			if (s.evidence.trim()) lines.push(`  ${s.evidence.trim()}`);
			for (const q of s.questions) if (q.note.trim()) lines.push(`  ${q.ask}`, `    ${q.note.trim()}`);
		}
		for (const q of sheet.notes) if (q.note.trim()) lines.push('', q.ask, `  ${q.note.trim()}`);
		if (m) lines.push('', `Weighted mean: ${arithmetic(m)}`);
		if (sheet.followUp.trim()) lines.push('', `For the others: ${sheet.followUp.trim()}`);
		lines.push('', `Recommendation: ${recommendation(sheet) || '–'}`);
		if (sheet.reason.trim()) lines.push(sheet.reason.trim());
		return lines.join('\n') + '\n';
	}

	/** A name for a file about a sheet. @param {Sheet} sheet @param {string} ending */
	function fileName(sheet, ending) {
		const parts = [sheet.candidate || 'candidate', sheet.role.id, sheet.interview.id, sheet.interviewer].filter(Boolean);
		return parts.map((p) => p.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'x').join('_') + ending;
	}

	return {format, mostBytes, mostText, read, mean, arithmetic, round, belowBar, gaps, missing, label, recommendation, editedSince, json, csv, plainText, fileName};
})();

// --- What both pages do with the document ------------------------------------------------------------------------------

const Page = {
	/**
	 * Makes an element. Texts become text and never markup.
	 * @param {string} name
	 * @param {Record<string, string | boolean | number | ((event: any) => void)>} attributes  a function is a listener
	 * @param {...(Node | string)} children
	 * @returns {HTMLElement}
	 */
	element(name, attributes, ...children) {
		const made = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) {
			if (typeof value === 'function') made.addEventListener(key, value);
			else if (value === true) made.setAttribute(key, '');
			else if (value !== false) made.setAttribute(key, String(value));
		}
		made.append(...children);
		return made;
	},

	/** Hands a file to whoever sits there. @param {string} name @param {string} text @param {string} type */
	download(name, text, type) {
		const address = URL.createObjectURL(new Blob([text], {type}));
		const link = Page.element('a', {href: address, download: name});
		document.body.append(link);
		link.click();
		link.remove();
		setTimeout(() => URL.revokeObjectURL(address), 10_000);
	},

	/** Asks for files. @param {string} accept @param {boolean} multiple @returns {Promise<File[]>} */
	choose(accept, multiple) {
		return new Promise((resolve) => {
			const input = /** @type {HTMLInputElement} */ (Page.element('input', {type: 'file', accept, multiple, hidden: true}));
			input.addEventListener('change', () => { resolve([...(input.files ?? [])]); input.remove(); });
			input.addEventListener('cancel', () => { resolve([]); input.remove(); });
			document.body.append(input);
			input.click();
		});
	},
};
