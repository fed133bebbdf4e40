// Interviewers type the candidate’s name by hand. The person leading the debrief says which spellings are one candidate.

/** What a name counts as. @param {string} name */
function countedAs(name) {
	let now = tidy(name);
	for (let i = 0; i < merges.length; i++) { // merges can follow each other, and mustn’t go in circles
		const merge = merges.find((m) => keyOf(m.from) === keyOf(now));
		if (!merge) break;
		now = tidy(merge.into);
	}
	return now;
}

/** Whether two names may be one person: initials, another order, a typo. @param {string} a @param {string} b */
function mayBeOne(a, b) {
	const first = nameWords(a), second = nameWords(b);
	if (first.length === 0 || second.length === 0 || Math.max(a.length, b.length) > 100) return false;
	const sorted = (/** @type {string[]} */ words) => [...words].sort().join(' ');
	if (sorted(first) === sorted(second) || isShortFor(first, second) || isShortFor(second, first)) return true;
	const most = Math.min(first.join('').length, second.join('').length) > 7 ? 2 : 1;
	return stepsBetween(sorted(first), sorted(second)) <= most || stepsBetween(first.join(' '), second.join(' ')) <= most;
}

/** The words of a name without accents and points. @param {string} name */
const nameWords = (name) => keyOf(name).normalize('NFD').replace(/\p{M}/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Whether each word of the one is a word of the other or begins it: “R. Berg” for “Robin Berg”, “Robin” for “Robin Berg”. @param {string[]} short @param {string[]} long */
function isShortFor(short, long) {
	const left = [...long];
	return short.length <= long.length && short.every((word) => {
		const at = left.findIndex((other) => other === word || word.length === 1 && other.startsWith(word));
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
}

/** How many letters have to be added, dropped, changed or swapped with the next. @param {string} a @param {string} b */
function stepsBetween(a, b) {
	const rows = [[...Array(b.length + 1).keys()]];
	for (let i = 1; i <= a.length; i++) {
		rows.push([i]);
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : Infinity;
			rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + same, swapped);
		}
	}
	return rows[a.length][b.length];
}

/** @param {string} from @param {string} into */
function mergeNames(from, into) {
	merges = [...merges.filter((m) => keyOf(m.from) !== keyOf(from)), {from, into, at: new Date().toISOString()}];
	if (keyOf(countedAs(into)) === keyOf(from)) merges = merges.filter((m) => keyOf(m.from) !== keyOf(into)); // the other way round counts no more
	moveDecision(keyOf(from), into);
	keepMerges();
	render();
	say(word('names.merged', {from, into}));
	heading.focus();
}

/** What was decided under one spelling holds for the other, unless there is a decision already. @param {string} key @param {string} into */
function moveDecision(key, into) {
	const decision = decisions.get(key), target = keyOf(into);
	if (!decision || isEmpty(decision)) return;
	const there = decisions.get(target);
	if (there && !isEmpty(there)) offered.set(target, {decision: {...decision, candidate: into}, file: decision.candidate});
	else keep(target, {...decision, candidate: into});
}

/** @param {Merge} merge */
function separate(merge) {
	merges = merges.filter((m) => m !== merge);
	keepMerges();
	render();
	say(word('names.separated', {from: merge.from, into: merge.into}));
	heading.focus();
}

/** @param {Merge} merge */
const mergeNote = (merge) => word('names.note', {from: merge.from, into: merge.into, when: inLocalTime(merge.at)});

/** The merges that matter for the scorecards here. */
const activeMerges = () => merges.filter((m) => sheets().some((s) => keyOf(s.candidate) === keyOf(m.from)) || !isEmpty(decisions.get(keyOf(m.from)) ?? noDecision));

/** Whom a decision is about, but no scorecard here: its name was corrected meanwhile, perhaps. @param {string[]} names */
const onlyDecided = (names) => [...decisions.values()].filter((d) => !isEmpty(d)).map((d) => countedAs(d.candidate)).filter((name) => !names.some((other) => keyOf(other) === keyOf(name)));

/** Whether a spelling is the one to keep: not the short form, and otherwise the one that more scorecards have. @param {string} a @param {string} b */
function isBetter(a, b) {
	const isShort = isShortFor(nameWords(a), nameWords(b)), otherIsShort = isShortFor(nameWords(b), nameWords(a));
	if (isShort !== otherIsShort) return otherIsShort;
	const [uses, others] = [a, b].map((name) => sheets().filter((s) => keyOf(countedAs(s.candidate)) === keyOf(name)).length);
	return uses === others ? a.length >= b.length : uses > others;
}

/** What to do about the names: pairs that may be one person, all other pairs, and what was merged. */
function mergingPart() {
	const names = unique(sheets().map((s) => countedAs(s.candidate)).filter(Boolean));
	const done = activeMerges();
	const corrected = onlyDecided(names).flatMap((old) => names.filter((name) => mayBeOne(old, name)).map((name) => [old, name]));
	if (names.length < 2 && done.length + corrected.length === 0) return [];
	const likely = [...corrected, ...names.flatMap((a, i) => names.slice(i + 1).filter((b) => mayBeOne(a, b)).map((b) => (isBetter(a, b) ? [b, a] : [a, b])))];
	const ask = likely.map(([from, into]) => element('li', {}, `${word('names.ask', {from, into})} `, button(word('names.yes', {into}), () => mergeNames(from, into))));
	const undo = done.map((m) => element('li', {}, mergeNote(m), ' ', button(word('undo'), () => separate(m), 'quiet')));
	const lines = [...ask, ...undo];
	return [element('section', {class: 'debrief-note names'}, element('h3', {}, word('names.title')), ...(lines.length ? [element('ul', {}, ...lines)] : []), ...(names.length > 1 ? [anyMerge(names)] : []))];
}

/** @param {string[]} names */
function anyMerge(names) {
	const pick = (/** @type {string} */ label) => /** @type {HTMLSelectElement} */ (element('select', {'aria-label': label}, ...names.map((name) => element('option', {value: name}, name))));
	const from = pick(word('names.this')), into = pick(word('names.same'));
	into.selectedIndex = 1;
	const go = () => { if (from.value !== into.value) mergeNames(from.value, into.value); };
	return element('details', {class: 'no-print'}, element('summary', {}, word('names.two')),
		element('p', {class: 'buttons'}, from, ` ${word('names.same')} `, into, button(word('names.count'), go)));
}
