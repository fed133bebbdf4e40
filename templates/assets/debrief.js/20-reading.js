// Reading files: scorecards, and debriefs that somebody saved.

/** @param {ChosenFile[]} files */
async function take(files) {
	if (files.length === 0) return;
	const before = chosen.size;
	refused = files.slice(mostFiles).map((file) => ({name: file.name, problems: [`it wasn’t read: you can add at most ${mostFiles} files at once`]}));
	for (const file of files.slice(0, mostFiles)) {
		const problems = await takeOne(file);
		if (problems.length) refused.push({name: file.name, problems});
	}
	render();
	const added = chosen.size - before;
	const said = [added && `${counted(added, 'scorecard', 'scorecards')} added.`, refused.length && `See the note on ${counted(refused.length, 'file', 'files')}.`];
	say(said.filter(Boolean).join(' ') || 'Nothing has changed.');
}

/** @param {ChosenFile} file @returns {Promise<string[]>} its problems */
async function takeOne(file) {
	if (file.size > (/\.debrief\b/i.test(file.name) ? mostDebriefBytes : mostBytes)) return ['it is larger than a scorecard can be'];
	try {
		const text = await file.text();
		const debrief = debriefIn(text);
		if (debrief) return takeDebrief(debrief, file.name);
		const {sheet, problems} = readScorecard(text);
		return sheet ? takeSheet(sheet, file.name) : problems;
	} catch {
		return ['it couldn’t be read'];
	}
}

/** @param {Sheet} sheet @param {string} file @returns {string[]} */
function takeSheet(sheet, file) {
	const {role} = plan();
	if (![role.id, ...role.formerly].includes(sheet.role.id)) return [`it is about the role “${sheet.role.title}”, and this is the debrief for “${role.title}”`];
	const known = chosen.get(sheet.id);
	if (!known && chosen.size >= mostFiles) return [`it wasn’t added: a debrief holds at most ${mostFiles} scorecards`];
	if (known && Date.parse(known.sheet.changed) >= Date.parse(sheet.changed)) return sayTwice(known.sheet, sheet, known.file, file);
	chosen.set(sheet.id, {sheet, file});
	return known ? sayTwice(sheet, known.sheet, file, known.file) : [];
}

/** @param {Sheet} kept @param {Sheet} left @param {string} keptFile @param {string} leftFile */
const sayTwice = (kept, left, keptFile, leftFile) => [kept.changed === left.changed ? 'already added, counted once'
	: `the same scorecard was chosen twice: “${keptFile}”, edited ${inLocalTime(kept.changed)}, counts instead of “${leftFile}”, edited ${inLocalTime(left.changed)}`];

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
	if (![role.id, ...role.formerly].includes(debrief.role.id)) return [`it is about the role “${debrief.role.title}”, and this is the debrief for “${role.title}”`];
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
	if (value.formatVersion !== 1) return {debrief: null, problems: ['it comes from a newer version of this site: open it there']};
	const problems = /** @type {string[]} */ ([]);
	hasJust(value, ['format', 'formatVersion', 'role', 'made', 'override', 'sheets', 'decisions'], 'it', problems, ['merged']);
	if (hasJust(value.role, ['id', 'title'], 'role', problems)) for (const key of ['id', 'title']) isShort(value.role[key], `role.${key}`, problems);
	if (!isMoment(value.made)) problems.push('made should be a moment in time');
	if (value.override !== null && !isMoment(value.override)) problems.push('override should be nothing or a moment in time');
	const sheets = listIn(value.sheets, 'sheets', problems).map((sheet, i) => readSheet(sheet, i, problems));
	listIn(value.decisions, 'decisions', problems).forEach((decision, i) => readDecision(decision, `decisions[${i}]`, problems));
	listIn(value.merged ?? [], 'merged', problems).forEach((merge, i) => readMerge(merge, `merged[${i}]`, problems));
	return problems.length ? {debrief: null, problems: problems.slice(0, 5)} : {debrief: {...value, sheets}, problems: []};
}

/** @param {any} value @param {string[]} names @param {string} at @param {string[]} problems @param {string[]} [others]  that may be there too */
function hasJust(value, names, at, problems, others = []) {
	if (!isObject(value)) return void problems.push(`${at} should be a group of fields`);
	for (const name of names) if (!Object.hasOwn(value, name)) problems.push(`${at} lacks ${name}`);
	for (const name of Object.keys(value)) if (!names.includes(name) && !others.includes(name)) problems.push(`${name.slice(0, 40)} doesn’t belong in it`);
	return true;
}

/** @param {any} value @param {string} at @param {string[]} problems @returns {any[]} */
function listIn(value, at, problems) {
	if (Array.isArray(value) && value.length <= mostFiles) return value;
	problems.push(`${at} should be a list of at most ${mostFiles}`);
	return [];
}

/** @param {any} value @param {string} at @param {string[]} problems */
function isShort(value, at, problems) {
	if (typeof value !== 'string' || value.length === 0 || value.length > 300) problems.push(`${at} should be a short text`);
}

/** @param {any} value @param {number} i @param {string[]} problems */
function readSheet(value, i, problems) {
	const read = readScorecard(JSON.stringify(value));
	problems.push(...read.problems.map((problem) => `scorecard ${i + 1} in it: ${problem}`));
	return read.sheet;
}

/** @param {any} value @param {string} at @param {string[]} problems */
function readDecision(value, at, problems) {
	const names = ['candidate', 'decision', 'reasons', 'present'];
	if (!hasJust(value, names, at, problems, ['choice'])) return;
	if (![undefined, '', ...choices].includes(value.choice)) problems.push(`${at}.choice should be one of ${choices.join(', ')}`);
	for (const name of names) {
		if (typeof value[name] !== 'string' || charactersIn(value[name]) > mostText) problems.push(`${at}.${name} should be a text of at most ${mostText} characters`);
	}
}

/** @param {any} value @param {string} at @param {string[]} problems */
function readMerge(value, at, problems) {
	if (!hasJust(value, ['from', 'into', 'at'], at, problems)) return;
	for (const name of ['from', 'into']) if (typeof value[name] !== 'string' || charactersIn(value[name]) > mostText) problems.push(`${at}.${name} should be a name`);
	if (!isMoment(value.at)) problems.push(`${at}.at should be a moment in time`);
}
