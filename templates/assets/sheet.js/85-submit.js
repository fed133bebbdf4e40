// Handing the sheet in: a file, a spreadsheet, a text, paper.

const submittedNote = announced(), handed = announced(), gate = element('div', {});
let isAsked = false; // whether to submit although something is missing

/** @param {Sheet} of @param {string} ending */
const scorecardFile = (of, ending) => fileNameOf([of.candidate.trim() || 'candidate', of.role.id, of.interview.id, of.interviewer.trim()].filter(Boolean), ending);

function makeFinish() {
	const advice = element('p', {class: 'advice'}, ...wordParts('submit.advice',
		{debrief: (label) => element('a', {href: `${root}roles/${encodeURIComponent(asked().role.id)}/debrief/index.html`}, label)}));
	place('sheet-finish').replaceChildren(element('section', {class: 'sheet-finish', 'aria-label': word('submit.label')},
		buttons(button(word('submit.button'), submit, 'primary'), ...shareButton(), button(word('spreadsheet'), saveTable),
			button(word('copy_as_text'), copyAsText), button(word('print_page'), () => { save(); print(); })),
		advice, gate, submittedNote, handed));
}

const outgoing = () => ({...sheet, elapsed: elapsed()});

function submit() {
	save();
	if (gaps().length === 0) return handIn();
	isAsked = true;
	showFinish();
	all('.sheet-note', gate)[0]?.focus();
}

function handIn() {
	markSubmitted();
	const name = scorecardFile(sheet, '.scorecard.json');
	download(name, scorecardJSON(outgoing()), 'application/json');
	atRisk.delete(keyOf(sheet));
	show(handed, note([word('downloaded', {file: name})], dropButton()));
}

function markSubmitted() {
	isAsked = false;
	stopClock();
	if (sheet.submitted.length === 0 || isEditedSince(sheet)) sheet.submitted = [...sheet.submitted, momentAfter(sheet)].slice(-100);
	saveAtOnce();
	tick();
}

// On a shared computer, people may want nothing left behind.
const dropButton = () => askingButton(word('submit.drop'), word('submit.drop_ask'), word('submit.drop_it'), word('keep_it'), clearSheet, 'quiet');

/** A phone passes files on by its share sheet. Some share texts, but no JSON. */
function shareButton() {
	const kinds = [{ending: '.scorecard.json', type: 'application/json'}, {ending: '.scorecard.json.txt', type: 'text/plain'}];
	const kind = kinds.find((one) => canShare(sheetAs(one)));
	return kind ? [button(word('submit.share'), () => share(kind))] : [];
}

/** @param {{ending: string, type: string}} kind */
const sheetAs = ({ending, type}) => new File([scorecardJSON(outgoing())], scorecardFile(sheet, ending), {type});

/** @param {File} file */
function canShare(file) {
	try {
		return Boolean(navigator.canShare?.({files: [file]}));
	} catch {
		return false;
	}
}

/** @param {{ending: string, type: string}} kind */
async function share(kind) {
	save();
	const {id, submitted} = sheet;
	markSubmitted();
	try {
		await navigator.share({files: [sheetAs(kind)]});
		atRisk.delete(keyOf(sheet));
	} catch { // somebody may change their mind
		if (sheet.id !== id) return;
		sheet.submitted = submitted;
		saveAtOnce();
	}
}

function saveTable() {
	save();
	const name = scorecardFile(sheet, '.csv');
	download(name, scorecardCSV(outgoing()), 'text/csv');
	show(handed, note([word('downloaded', {file: name})]));
}

function copyAsText() {
	save();
	copyOrShow(handed, scorecardText(outgoing()));
}

function showFinish() {
	isAsked &&= gaps().length > 0;
	put(gate, ...(isAsked ? [element('div', {class: 'sheet-note', tabindex: -1, role: 'group', 'aria-label': word('missing.title')}, paragraph(word('missing.title'), 'sheet-gaps-title'), gapList(),
		buttons(button(word('submit.anyway'), handIn), button(word('submit.not_yet'), () => { isAsked = false; showFinish(); })))] : []));
	put(submittedNote, ...(sheet.submitted.length ? [paragraph(submittedText(), 'sheet-submitted')] : []));
}

function submittedText() {
	const times = listed(sheet.submitted.map(when));
	if (!isEditedSince(sheet)) return word('submit.done', {when: times});
	return word('submit.edited', {when: times, changed: when(sheet.changed)});
}
