// The slim bar that stays in view: whom it is about, the minute, how much is rated, and whether it is saved.

const saving = element('p', {role: 'status', class: 'sheet-status'});
const barName = element('p', {class: 'bar-candidate'});
const barRated = element('p', {class: 'bar-rated'});
const bar = element('div', {class: 'sheet-bar', role: 'group', 'aria-label': word('bar.label')},
	barName, element('p', {class: 'bar-clock'}, barTime, ' ', barSlot), barRated, saving);

function statusText() {
	switch (trouble) {
		case 'off': return word('bar.off');
		case 'full': return word('bar.full');
		case 'refused': return word('bar.refused', {problem: refusal});
	}
	return savedAt ? word('bar.saved_at', {when: when(savedAt)}) : word('bar.saves');
}

function progressText() {
	const {skills, requirements} = asked();
	const rated = skills.filter(({id}) => sheet.skills.some((s) => s.id === id && s.rating !== null)).length;
	const checked = requirements.filter(({id}) => chosen(`requirement-${id}`) !== null).length;
	const parts = [
		skills.length && word('bar.rated', {count: rated, all: skills.length}),
		requirements.length && word('bar.checked', {count: checked, all: requirements.length}),
	];
	return parts.filter(Boolean).join(' · ');
}

function showBar() {
	const name = sheet.candidate.trim();
	const parts = /** @type {[HTMLElement, string][]} */ ([
		[saving, statusText()], [barName, name || word('bar.nobody')], [barRated, progressText()],
	]);
	for (const [part, said] of parts) if (part.textContent !== said) part.textContent = said;
	saving.classList.toggle('trouble', trouble !== '');
	barName.classList.toggle('empty', !name);
}
