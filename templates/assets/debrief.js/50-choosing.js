// Choosing files, and waiting for the rest.

const spoken = element('p', {role: 'status', class: 'debrief-status no-print'});
const chooseButton = button(word('choose.button'), () => chooseFiles(scorecardEndings, true).then(take), 'primary');
const zone = element('div', {class: 'drop-zone'}, element('p', {}, element('strong', {}, word('choose.drop')), ` ${word('choose.or')}`), chooseButton);
const heading = element('h2', {tabindex: '-1'}, word('choose.title'));
const notes = element('div', {}), fileList = element('div', {class: 'file-list-place'}), resets = element('div', {class: 'debrief-resets'}), result = element('div', {class: 'debrief-result'});
const chooser = embedded ? element('details', {class: 'no-print'}, element('summary', {}, word('choose.add')), zone) : zone;
const filesPart = element('section', {class: 'debrief-files'}, heading, notes, fileList, chooser, resets);

/** @param {string} text */
function say(text) {
	spoken.textContent = text;
}

function render() {
	const some = chosen.size > 0;
	heading.textContent = some ? word('choose.counted', {count: chosen.size}) : word('choose.title');
	heading.classList.toggle('visually-hidden', some); // the fold says it, too
	filesPart.classList.toggle('in-line', some);
	chooseButton.classList.toggle('primary', !some);
	const all = candidates();
	filesPart.classList.toggle('no-print', all.some(mayShow));
	notes.replaceChildren(...(refused.length ? [refusedList()] : []));
	fileList.replaceChildren(...(some ? [sheetList()] : keptNote()));
	resets.replaceChildren(...(!some && decisions.size ? [startOver()] : []));
	result.replaceChildren(...(some ? ratingsPart(all) : []));
}

function refusedList() {
	return element('div', {class: 'debrief-note'}, element('h3', {}, word('choose.problems')), element('ul', {},
		...refused.map(({name, problems}) => element('li', {}, ...lineParts(element('bdi', {class: 'file-name'}, name), `${inRow(problems)}.`)))));
}

function keptNote() {
	const names = [...decisions.values()].filter((d) => !isEmpty(d)).map((d) => tidy(d.candidate) || word('nameless'));
	return names.length ? [element('p', {class: 'advice'}, word('choose.kept', {names: listed(names)}))] : [];
}

// Once there are scorecards, what is done to files takes one line, and what is seldom done is in its fold.
function sheetList() {
	const wasOpen = Boolean(fileList.querySelector('details')?.open);
	return element('details', {class: 'file-list', open: wasOpen}, element('summary', {}, word('scorecards', {n: chosen.size})), element('ul', {}, ...[...chosen.values()].map(({sheet, file}) => {
		const remove = button(word('choose.remove'), () => removeSheet(sheet));
		remove.setAttribute('aria-label', word('choose.remove_which', {sheet: whatSheet(sheet)}));
		return element('li', {}, element('div', {}, ...wordParts('choose.about', {interviewer: element('strong', {}, element('bdi', {}, interviewer(sheet))), candidate: element('bdi', {}, tidy(sheet.candidate) || word('no_name'))}),
			element('span', {class: 'sheet-facts'}, element('span', {}, sheet.interview.name), ...day(sheet), stateBadge(sheet), element('span', {class: 'file-name'}, file))), remove);
	})), paragraph(`${word('choose.drop')} ${word('choose.or')}`, 'advice no-print'), startOver());
}

/** @param {Sheet} sheet */
const day = (sheet) => (sheet.date ? [element('time', {datetime: sheet.date}, inWords(sheet.date))] : []);

/** @param {Sheet} sheet */
const stateBadge = (sheet) => element('span', {class: isFinished(sheet) ? 'badge badge-open' : 'badge badge-draft'}, stateOf(sheet));

/** @param {Sheet} sheet */
function removeSheet(sheet) {
	chosen.delete(sheet.id);
	refused = [];
	render();
	say(word('choose.removed', {sheet: whatSheet(sheet)}));
	(fileList.querySelector('summary') ?? heading).focus();
}

const startOver = () => element('p', {class: 'no-print'}, askingButton(word('over.button'), word('over.ask'), word('over.yes'), word('over.no'), () => {
	forgetDecisions();
	for (const map of [chosen, decisions, offered]) map.clear();
	refused = [];
	merges = [];
	override = null;
	render();
	say(word('over.done'));
	heading.focus();
}, 'quiet'));

/** @param {Candidate} candidate */
function waitingParts(candidate) {
	const show = askingButton(word('wait.show'), word('wait.ask'), word('wait.yes'), word('wait.no'), () => {
		override = new Date().toISOString();
		render();
		say(word('wait.shown'));
		result.querySelector('h2')?.focus();
	});
	const unfinished = sheetsOf(candidate).filter((sheet) => hasRatings(sheet) && !isFinished(sheet));
	return [element('h2', {class: 'candidate-name'}, element('bdi', {}, candidate.name)),
		element('section', {class: 'debrief-waiting'}, element('h3', {tabindex: '-1'}, word('wait.title')),
			paragraph(word('wait.why')),
			whoIsIn(candidate),
			...(unfinished.length ? [element('ul', {}, ...unfinished.map((sheet) => element('li', {}, lineOf(whatSheet(sheet), stateOf(sheet)))))] : []),
			...followUpPart(candidate), element('p', {class: 'no-print'}, show))];
}

/** What earlier interviewers want looked into goes to the next one, without any rating. @param {Candidate} candidate */
function followUpPart(candidate) {
	const noted = sheetsOf(candidate).filter((sheet) => sheet.followUp.trim());
	if (noted.length === 0) return [];
	const copied = element('div', {});
	return [element('p', {class: 'no-print'}, button(word('follow.copy'), () => copyOrShow(copied, followUpText(candidate)))), copied];
}

/** @param {Candidate} candidate */
function followUpText(candidate) {
	const noted = sheetsOf(candidate).filter((sheet) => sheet.followUp.trim());
	return [word('follow.head', {candidate: candidate.name, role: plan().role.title}), ...noted.map((sheet) => `\n${word('follow.from', {interview: sheet.interview.name})}\n${sheet.followUp.trim()}`)].join('\n') + '\n';
}
