// The slim bar that stays in view: whom it is about, the minute, how much is rated, and whether it is saved.

const saving = element('p', {role: 'status', class: 'sheet-status'});
const barName = element('p', {class: 'bar-candidate'});
const barRated = element('p', {class: 'bar-rated'});
const bar = element('div', {class: 'sheet-bar', role: 'group', 'aria-label': 'This scorecard at a glance'},
	barName, element('p', {class: 'bar-clock'}, barTime, ' ', barSlot), barRated, saving);

function statusText() {
	switch (trouble) {
		case 'off': return 'Not saved: this browser blocks storage for this site. Save the file before you leave the page.';
		case 'full': return 'Not saved: the browser’s storage for this site is full. '
			+ 'Save the file, or delete scorecards you no longer need.';
		case 'refused': return `Not saved: ${refusal}. Copy the scorecard as text before you leave the page.`;
	}
	return savedAt ? `Saved in this browser ${when(savedAt)}` : 'Saved in this browser as you type';
}

function progressText() {
	const {skills, requirements} = asked();
	const rated = skills.filter(({id}) => sheet.skills.some((s) => s.id === id && s.rating !== null)).length;
	const checked = requirements.filter(({id}) => chosen(`requirement-${id}`) !== null).length;
	const parts = [
		skills.length && `${rated} of ${skills.length} rated`,
		requirements.length && `${checked} of ${requirements.length} checked`,
	];
	return parts.filter(Boolean).join(' · ');
}

function showBar() {
	const name = sheet.candidate.trim();
	const parts = /** @type {[HTMLElement, string][]} */ ([
		[saving, statusText()], [barName, name || 'No candidate yet'], [barRated, progressText()],
	]);
	for (const [part, said] of parts) if (part.textContent !== said) part.textContent = said;
	saving.classList.toggle('trouble', trouble !== '');
	barName.classList.toggle('empty', !name);
}
