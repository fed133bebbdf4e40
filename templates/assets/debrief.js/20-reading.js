// Reading files: scorecards, and debriefs that somebody saved.

let skillsTaken = /** @type {Set<string>} */ (new Set()); // the ids in the scorecards chosen so far

/** @param {ChosenFile[]} files */
async function take(files) {
	if (files.length === 0) return;
	const before = chosen.size;
	skillsTaken = new Set(sheets().flatMap((sheet) => sheet.skills.map(({id}) => id)));
	refused = files.slice(mostFiles).map((file) => ({name: file.name, problems: [word('problem.many_files', {most: mostFiles})]}));
	for (const file of files.slice(0, mostFiles)) {
		const problems = await takeOne(file);
		if (problems.length) refused.push({name: file.name, problems});
	}
	render();
	const added = chosen.size - before;
	const said = [added && word('added', {n: added}), refused.length && word('see_note', {n: refused.length})];
	say(said.filter(Boolean).join(' ') || word('nothing_changed'));
}

/** @param {ChosenFile} file @returns {Promise<string[]>} its problems */
async function takeOne(file) {
	if (file.size > (/\.debrief\b/i.test(file.name) ? mostDebriefBytes : mostBytes)) return [word('problem.too_large')];
	try {
		const text = await file.text();
		const debrief = debriefIn(text);
		if (debrief) return takeDebrief(debrief, file.name);
		const {sheet, problems} = readScorecard(text);
		return sheet ? takeSheet(sheet, file.name) : problems;
	} catch {
		return [word('problem.unread')];
	}
}

/** @param {Sheet} sheet @param {string} file @returns {string[]} */
function takeSheet(sheet, file) {
	const {role} = plan();
	if (![role.id, ...role.formerly].includes(sheet.role.id)) return [word('problem.other_role', {other: sheet.role.title, role: role.title})];
	const known = chosen.get(sheet.id);
	if (!known && chosen.size >= mostFiles) return [word('problem.full', {most: mostFiles})];
	if (known && Date.parse(known.sheet.changed) >= Date.parse(sheet.changed)) return sayTwice(known.sheet, sheet, known.file, file);
	const fresh = sheet.skills.filter(({id}) => !skillsTaken.has(id));
	if (skillsTaken.size + fresh.length > mostSkills) return [word('problem.many_skills', {most: mostSkills})];
	for (const {id} of fresh) skillsTaken.add(id);
	chosen.set(sheet.id, {sheet, file});
	return known ? sayTwice(sheet, known.sheet, file, known.file) : [];
}

/** @param {Sheet} kept @param {Sheet} left @param {string} keptFile @param {string} leftFile */
const sayTwice = (kept, left, keptFile, leftFile) => [kept.changed === left.changed ? word('problem.known')
	: word('problem.older', {kept: keptFile, when: inLocalTime(kept.changed), left: leftFile, earlier: inLocalTime(left.changed)})];

/** @param {string} text @returns {any} null when it holds something else */
function debriefIn(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) && value.format === debriefFormat ? value : null;
	} catch {
		return null;
	}
}

/** @param {any} value @param {string} file @returns {string[]} */
function takeDebrief(value, file) {
	const {debrief, problems} = readDebrief(value);
	if (!debrief) return problems;
	const {role} = plan();
	if (![role.id, ...role.formerly].includes(debrief.role.id)) return [word('problem.other_role', {other: debrief.role.title, role: role.title})];
	for (const sheet of debrief.sheets) problems.push(...takeSheet(sheet, file));
	override ??= debrief.override;
	for (const merge of debrief.merged ?? []) if (!merges.some((m) => keyOf(m.from) === keyOf(merge.from))) merges.push(merge);
	for (const decision of debrief.decisions) if (!isEmpty(decision)) takeDecision(decision, file);
	return unique(problems);
}

// What somebody has written here is never replaced by a file: they choose.
/** @param {Decision} decision @param {string} file */
function takeDecision(decision, file) {
	const key = keyOf(decision.candidate), mine = decisions.get(key);
	if (!mine || isEmpty(mine)) keep(key, decision);
	else if (!isSame(mine, decision)) offered.set(key, {decision, file});
}

/** @param {any} value @returns {{debrief: Debrief | null, problems: string[]}} */
function readDebrief(value) {
	if (value.formatVersion !== 1) return {debrief: null, problems: [word('problem.newer')]};
	const problems = /** @type {string[]} */ ([]);
	hasJust(value, ['format', 'formatVersion', 'role', 'made', 'override', 'sheets', 'decisions'], word('problem.it'), problems, ['merged']);
	if (hasJust(value.role, ['id', 'title'], 'role', problems)) for (const key of ['id', 'title']) isShort(value.role[key], `role.${key}`, problems);
	if (!isMoment(value.made)) problems.push(word('problem.be', {where: 'made', what: word('problem.moment')}));
	if (value.override !== null && !isMoment(value.override)) problems.push(word('problem.be', {where: 'override', what: word('problem.moment_or_nothing')}));
	const sheets = listIn(value.sheets, 'sheets', problems).map((sheet, i) => readSheet(sheet, i, problems));
	listIn(value.decisions, 'decisions', problems).forEach((decision, i) => readDecision(decision, `decisions[${i}]`, problems));
	listIn(value.merged ?? [], 'merged', problems).forEach((merge, i) => readMerge(merge, `merged[${i}]`, problems));
	return problems.length ? {debrief: null, problems: problems.slice(0, 5)} : {debrief: {...value, sheets}, problems: []};
}

/** @param {any} value @param {string[]} names @param {string} at @param {string[]} problems @param {string[]} [others]  that may be there too */
function hasJust(value, names, at, problems, others = []) {
	if (!isObject(value)) return void problems.push(word('problem.be', {where: at, what: word('type.object')}));
	for (const name of names) if (!Object.hasOwn(value, name)) problems.push(word('problem.lacks', {where: at, name}));
	for (const name of Object.keys(value)) if (!names.includes(name) && !others.includes(name)) problems.push(word('problem.stray_in', {name: name.slice(0, 40)}));
	return true;
}

/** @param {any} value @param {string} at @param {string[]} problems @returns {any[]} */
function listIn(value, at, problems) {
	if (Array.isArray(value) && value.length <= mostFiles) return value;
	problems.push(word('problem.be', {where: at, what: word('problem.list', {most: mostFiles})}));
	return [];
}

/** @param {any} value @param {string} at @param {string[]} problems */
function isShort(value, at, problems) {
	if (typeof value !== 'string' || value.length === 0 || value.length > 300) problems.push(word('problem.be', {where: at, what: word('problem.short')}));
}

/** @param {any} value @param {number} i @param {string[]} problems */
function readSheet(value, i, problems) {
	const read = readScorecard(JSON.stringify(value));
	problems.push(...read.problems.map((problem) => word('problem.inside', {number: i + 1, problem})));
	return read.sheet;
}

/** @param {any} value @param {string} at @param {string[]} problems */
function readDecision(value, at, problems) {
	const names = ['candidate', 'decision', 'reasons', 'present'];
	if (!hasJust(value, names, at, problems, ['choice'])) return;
	if (![undefined, '', ...Object.keys(choices)].includes(value.choice)) {
		problems.push(word('problem.choice', {where: `${at}.choice`, choices: Object.keys(choices).join(', ')}));
	}
	for (const name of names) {
		if (typeof value[name] !== 'string' || charactersIn(value[name]) > mostText) problems.push(word('problem.characters', {where: `${at}.${name}`, most: mostText}));
	}
}

/** @param {any} value @param {string} at @param {string[]} problems */
function readMerge(value, at, problems) {
	if (!hasJust(value, ['from', 'into', 'at'], at, problems)) return;
	for (const name of ['from', 'into']) if (typeof value[name] !== 'string' || charactersIn(value[name]) > mostText) problems.push(word('problem.be', {where: `${at}.${name}`, what: word('problem.name')}));
	if (!isMoment(value.at)) problems.push(word('problem.be', {where: `${at}.at`, what: word('problem.moment')}));
}
