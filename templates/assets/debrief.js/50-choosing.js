// Choosing files, and waiting for the rest.

const spoken = element('p', {role: 'status', class: 'debrief-status no-print'});
const chooseButton = button('Choose scorecards', () => chooseFiles('.json', true).then(take), 'primary');
const zone = element('div', {class: 'drop-zone'}, element('p', {}, element('strong', {}, 'Drop the panel’s scorecard files here'),
	' or choose them. Their names end in .scorecard.json. A saved debrief opens here too.'), chooseButton);
const heading = element('h2', {tabindex: '-1'}, 'Scorecards');
const notes = element('div', {}), fileList = element('div', {}), resets = element('div', {class: 'debrief-resets'}), result = element('div', {class: 'debrief-result'});
const chooser = embedded ? element('details', {class: 'no-print'}, element('summary', {}, 'Add scorecards'), zone) : zone;
const filesPart = element('section', {class: 'debrief-files'}, heading, notes, chooser, fileList, resets);

/** @param {string} text */
function say(text) {
	spoken.textContent = text;
}

function render() {
	const some = chosen.size > 0;
	heading.textContent = some ? `Scorecards (${chosen.size})` : 'Scorecards';
	zone.classList.toggle('small', some);
	const all = candidates();
	filesPart.classList.toggle('no-print', all.some(mayShow));
	notes.replaceChildren(...(refused.length ? [refusedList()] : []));
	fileList.replaceChildren(...(some ? [sheetList()] : keptNote()));
	resets.replaceChildren(...(some || decisions.size ? [startOver()] : []));
	result.replaceChildren(...(some ? ratingsPart(all) : []));
}

function refusedList() {
	return element('div', {class: 'debrief-note'}, element('h3', {}, 'About these files'), element('ul', {},
		...refused.map(({name, problems}) => element('li', {}, element('bdi', {class: 'file-name'}, name), `: ${problems.join('; ')}.`))));
}

function keptNote() {
	const names = [...decisions.values()].filter((d) => !isEmpty(d)).map((d) => tidy(d.candidate) || 'a candidate without a name');
	return names.length ? [element('p', {class: 'advice'}, `This browser has kept the decisions on ${listed(names)}. Add their scorecards to see them again.`)] : [];
}

function sheetList() {
	const wasOpen = Boolean(fileList.querySelector('details')?.open);
	return element('details', {class: 'file-list', open: wasOpen}, element('summary', {}, counted(chosen.size, 'scorecard', 'scorecards')), element('ul', {}, ...[...chosen.values()].map(({sheet, file}) => {
		const remove = button('Remove', () => removeSheet(sheet));
		remove.setAttribute('aria-label', `Remove the scorecard of ${whatSheet(sheet)}`);
		return element('li', {}, element('div', {}, element('strong', {}, element('bdi', {}, interviewer(sheet))), ' about ', element('bdi', {}, tidy(sheet.candidate) || 'no name'),
			element('span', {class: 'sheet-facts'}, element('span', {}, sheet.interview.name), ...day(sheet), stateBadge(sheet), element('span', {class: 'file-name'}, file))), remove);
	})));
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
	say(`Removed the scorecard of ${whatSheet(sheet)}.`);
	heading.focus();
}

const whyAsk = 'This takes all scorecards off this page and deletes every decision on this role that this browser has kept. Your files stay where they are.';
const whyWait = 'Seeing others’ ratings changes our own, so everyone submits first. If you show the ratings now, this debrief will say so, on paper and in the saved file too.';

const startOver = () => element('p', {class: 'no-print'}, askingButton('Start over', whyAsk, 'Delete and start over', 'Keep everything', () => {
	forgetDecisions();
	for (const map of [chosen, decisions, offered]) map.clear();
	refused = [];
	merges = [];
	override = null;
	render();
	say('Everything was cleared.');
	heading.focus();
}, 'quiet'));

/** @param {Candidate} candidate */
function waitingParts(candidate) {
	const show = askingButton('Show ratings anyway', whyWait, 'Show the ratings now', 'Keep waiting', () => {
		override = new Date().toISOString();
		render();
		say('The ratings are shown.');
		result.querySelector('h2')?.focus();
	});
	const unfinished = sheetsOf(candidate).filter((sheet) => hasRatings(sheet) && !isFinished(sheet));
	return [element('h2', {class: 'candidate-name'}, element('bdi', {}, candidate.name)),
		element('section', {class: 'debrief-waiting'}, element('h3', {tabindex: '-1'}, 'The ratings are still hidden'),
			paragraph('They appear when every planned interview has its scorecards and all of them are submitted. Ask for the missing files and add them here.'),
			whoIsIn(candidate),
			...(unfinished.length ? [element('ul', {}, ...unfinished.map((sheet) => element('li', {}, `${whatSheet(sheet)}: ${stateOf(sheet)}`)))] : []),
			...followUpPart(candidate), element('p', {class: 'no-print'}, show))];
}

/** What earlier interviewers want looked into goes to the next one, without any rating. @param {Candidate} candidate */
function followUpPart(candidate) {
	const noted = sheetsOf(candidate).filter((sheet) => sheet.followUp.trim());
	if (noted.length === 0) return [];
	const copied = element('div', {});
	return [element('p', {class: 'no-print'}, button('Copy follow-ups for the next interviewer', () => copyOrShow(copied, followUpText(candidate)))), copied];
}

/** @param {Candidate} candidate */
function followUpText(candidate) {
	const noted = sheetsOf(candidate).filter((sheet) => sheet.followUp.trim());
	return [`To follow up on with ${candidate.name} (${plan().role.title}):`, ...noted.map((sheet) => `\nFrom “${sheet.interview.name}”:\n${sheet.followUp.trim()}`)].join('\n') + '\n';
}
