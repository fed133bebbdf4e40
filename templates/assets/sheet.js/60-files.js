// Opening a file.

async function openFile() {
	const [file] = await chooseFiles(scorecardEndings, false);
	if (!file) return;
	const read = file.size > mostBytes ? null : readScorecard(await file.text().catch(() => ''));
	if (read?.sheet) return consider(file.name, read.sheet);
	const problems = read ? read.problems : [word('problem.too_large')];
	show(notice, note([word('file.not_opened', {file: file.name}), ...problems.map((problem) => `${capital(problem)}.`)], closer()));
}

const closer = () => button(word('close'), () => show(notice));

/** @param {string} name @param {Sheet} found */
function consider(name, found) {
	const {role, interview, version} = asked();
	if (found.role.id !== role.id || found.interview.id !== interview.id) return refuse(name, found);
	if (found.version === version) return settle(name, found);
	show(notice, note([word('file.of', {file: name, candidate: candidateOf(found)}), ...differences(found)],
		button(word('file.open_anyway'), () => settle(name, found)), button(word('file.dont_open'), () => show(notice))));
}

/** @param {string} name @param {Sheet} found */
function refuse(name, found) {
	const {role, interview, interviews} = asked();
	const isStray = [role.id, ...role.formerly].includes(found.role.id) && !interviews.includes(found.interview.id);
	const way = isStray ? '' : pageOf(found);
	const open = () => settle(name, {...found, role: {id: role.id, title: role.title}, interview});
	show(notice, note([word('file.elsewhere', {file: name, interview: found.interview.name, role: found.role.title}),
		...(isStray ? [word('file.stray')] : [])],
	...(isStray ? [button(word('open_it_here'), open)] : []), ...(way ? [element('a', {href: way, class: 'button'}, word('file.go_there'))] : []), closer()));
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
	show(notice, note([word('file.known', {when: when(kept.sheet.changed), file: name, changed: when(found.changed)})],
		button(word('file.replace'), () => take(name, found)), button(word('file.keep_both'), () => take(name, {...found, id: code()})), button(word('file.dont_open'), () => show(notice))));
}

/** @param {string} name @param {Sheet} found */
function take(name, found) {
	leave();
	const known = savesOf(keyOf(found)).map(({kept}) => kept);
	use({sheet: found, since: null, stamp: known[0]?.stamp ?? '', seen: known.map(({seen: before}) => before).reduce(seenBoth, {})});
	saveAtOnce();
	show(notice, note([word('file.opened', {file: name, candidate: candidateOf(found)})], closer()));
}
