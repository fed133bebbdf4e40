// Handing the sheet in: a file, a spreadsheet, a text, paper.

const submittedNote = announced(), handed = announced(), gate = element('div', {});
let isAsked = false; // whether to submit although something is missing

/** @param {Sheet} of @param {string} ending */
const scorecardFile = (of, ending) => fileNameOf([of.candidate.trim() || 'candidate', of.role.id, of.interview.id, of.interviewer.trim()].filter(Boolean), ending);

function makeFinish() {
	const advice = element('p', {class: 'advice'}, 'Send the file to the person leading the ',
		element('a', {href: `${root}roles/${encodeURIComponent(asked().role.id)}/debrief/index.html`}, 'debrief'), '; nothing is sent automatically.');
	place('sheet-finish').replaceChildren(element('section', {class: 'sheet-finish', 'aria-label': 'Submit'},
		buttons(button('Submit and save file', submit, 'primary'), ...shareButton(), button('Spreadsheet', saveTable),
			button('Copy as text', copyAsText), button('Print', () => { save(); print(); })),
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
	show(handed, note([`Saved to your downloads: ${name}`], dropButton()));
}

function markSubmitted() {
	isAsked = false;
	stopClock();
	if (sheet.submitted.length === 0 || isEditedSince(sheet)) sheet.submitted = [...sheet.submitted, new Date().toISOString()].slice(-100);
	saveAtOnce();
	tick();
}

// On a shared computer, people may want nothing left behind.
const dropButton = () => askingButton('Delete it from this browser', 'Delete the scorecard from this browser? Your saved file has everything.', 'Delete it', 'Keep it', clearSheet, 'quiet');

/** A phone passes files on by its share sheet. */
function shareButton() {
	const file = () => new File([scorecardJSON(outgoing())], scorecardFile(sheet, '.scorecard.json'), {type: 'application/json'});
	try {
		if (!navigator.canShare?.({files: [file()]})) return [];
	} catch {
		return [];
	}
	const share = () => {
		save();
		markSubmitted();
		navigator.share({files: [file()]}).then(() => atRisk.delete(keyOf(sheet)), () => {}); // somebody may change their mind
	};
	return [button('Share file', share)];
}

function saveTable() {
	save();
	const name = scorecardFile(sheet, '.csv');
	download(name, scorecardCSV(outgoing()), 'text/csv');
	show(handed, note([`Saved to your downloads: ${name}`]));
}

function copyAsText() {
	save();
	copyOrShow(handed, scorecardText(outgoing()));
}

function showFinish() {
	isAsked &&= gaps().length > 0;
	put(gate, ...(isAsked ? [element('div', {class: 'sheet-note', tabindex: -1, role: 'group', 'aria-label': 'Still missing'}, paragraph('Still missing', 'sheet-gaps-title'), gapList(),
		buttons(button('Submit anyway', handIn), button('Not yet', () => { isAsked = false; showFinish(); })))] : []));
	put(submittedNote, ...(sheet.submitted.length ? [paragraph(submittedText(), 'sheet-submitted')] : []));
}

function submittedText() {
	const times = listed(sheet.submitted.map(when));
	if (!isEditedSince(sheet)) return `Submitted ${times}.`;
	return `Submitted ${times}. Edited since it was submitted, ${when(sheet.changed)}: submit again so that the file has the changes.`;
}
