// Opening a file.

async function openFile() {
	const [file] = await chooseFiles('.json', false);
	if (!file) return;
	const read = file.size > mostBytes ? null : readScorecard(await file.text().catch(() => ''));
	if (read?.sheet) return consider(file.name, read.sheet);
	const problems = read ? read.problems : ['it is larger than a scorecard can be'];
	show(notice, note([`“${file.name}” wasn’t opened:`, ...problems.map((problem) => `${capital(problem)}.`)], closer()));
}

const closer = () => button('Close', () => show(notice));

/** @param {string} name @param {Sheet} found */
function consider(name, found) {
	const {role, interview, version} = asked();
	if (found.role.id !== role.id || found.interview.id !== interview.id) return refuse(name, found);
	if (found.version === version) return settle(name, found);
	show(notice, note([`“${name}”: ${candidateOf(found)}.`, ...differences(found)],
		button('Open it anyway', () => settle(name, found)), button('Don’t open it', () => show(notice))));
}

/** @param {string} name @param {Sheet} found */
function refuse(name, found) {
	const {role, interview, interviews} = asked();
	const isStray = [role.id, ...role.formerly].includes(found.role.id) && !interviews.includes(found.interview.id);
	const way = isStray ? '' : pageOf(found);
	const open = () => settle(name, {...found, role: {id: role.id, title: role.title}, interview});
	show(notice, note([`“${name}” wasn’t opened here: it belongs to the interview “${found.interview.name}” for ${found.role.title}.`,
		...(isStray ? ['That interview isn’t in the plan any more. If this is the same one under another name, open it here.'] : [])],
	...(isStray ? [button('Open it here', open)] : []), ...(way ? [element('a', {href: way, class: 'button'}, 'Go to the scorecard of that interview')] : []), closer()));
}

/** Where sheets of an interview are filled in, if its names can be part of an address. @param {Sheet} of */
function pageOf(of) {
	const parts = [of.role.id, of.interview.id];
	if (!parts.every((part) => /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(part))) return '';
	const folder = of.interview.id === 'recruiter--checks' ? `${encodeURIComponent(of.role.id)}/scorecard` : parts.map(encodeURIComponent).join('/scorecard/');
	return `${root}roles/${folder}/index.html`;
}

/** @param {string} name @param {Sheet} found */
function settle(name, found) {
	save();
	const kept = load(keyOf(found));
	if (!kept || scorecardJSON(kept.sheet) === scorecardJSON(found)) return take(name, found);
	show(notice, note([`This browser already has this scorecard, changed ${when(kept.sheet.changed)}. The one in “${name}” was changed ${when(found.changed)}.`],
		button('Replace it with the file', () => take(name, found)), button('Keep both', () => take(name, {...found, id: code()})), button('Don’t open it', () => show(notice))));
}

/** @param {string} name @param {Sheet} found */
function take(name, found) {
	leave();
	use({sheet: found, since: null, stamp: parseKept(stored(keyOf(found)))?.stamp ?? ''});
	saveAtOnce();
	show(notice, note([`“${name}” is open: ${candidateOf(found)}.`], closer()));
}
