// The slim bar that stays in view: whom it is about, the minute, how much is rated, and whether it is saved.

const saving = element('p', {role: 'status', class: 'sheet-status'});
const barName = element('p', {class: 'bar-candidate'});
const barRated = element('p', {class: 'bar-rated'});
const bar = element('div', {class: 'sheet-bar', role: 'group', 'aria-label': 'This scorecard at a glance'},
	barName, element('p', {class: 'bar-clock'}, barTime, ' ', barSlot), barRated, saving);

function statusText() {
	if (trouble === 'off') return 'Not saved: this browser blocks storage for this site. Save the file before you leave the page.';
	if (trouble === 'full') return 'Not saved: the browser’s storage for this site is full. Save the file, or delete scorecards you no longer need.';
	if (trouble === 'refused') return `Not saved: ${refusal}. Copy the scorecard as text before you leave the page.`;
	return savedAt ? `Saved in this browser ${when(savedAt)}` : 'Saved in this browser as you type';
}

function progressText() {
	const {skills, requirements} = asked();
	const rated = skills.filter(({id}) => sheet.skills.some((s) => s.id === id && s.rating !== null)).length;
	const checked = requirements.filter(({id}) => chosen(`requirement-${id}`) !== null).length;
	return [skills.length && `${rated} of ${skills.length} rated`, requirements.length && `${checked} of ${requirements.length} checked`].filter(Boolean).join(' · ');
}

function showBar() {
	for (const [part, said] of /** @type {[HTMLElement, string][]} */ ([[saving, statusText()], [barName, sheet.candidate.trim() || 'No candidate yet'], [barRated, progressText()]])) {
		if (part.textContent !== said) part.textContent = said;
	}
	saving.classList.toggle('trouble', trouble !== '');
	barName.classList.toggle('empty', !sheet.candidate.trim());
	for (const spot of all('.sheet-name')) spot.textContent = [sheet.candidate.trim(), sheet.interviewer.trim()].filter(Boolean).join(' · '); // on each sheet of paper
}
