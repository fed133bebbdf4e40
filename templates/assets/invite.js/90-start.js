// The last piece: everything is put together, and follows what is typed.

const fields = sharedFields();
const invitations = inviteData.interviews.map(invitation);
const schedule = letter(word('invite.schedule'), word('invite.schedule_advice'), word('invite.file_schedule'),
	() => invitations.filter((each) => each.hasTime()).map((each) => each.eventFor('candidate')));

/** The fields and the letters of an interview. @param {Invitation} interview */
function invitation(interview) {
	const id = (/** @type {string} */ name) => `invite-${interview.id}-${name}`;
	const day = labelledField(id('day'), word('invite.day'), {type: 'date', min: today()});
	const time = labelledField(id('time'), word('invite.start'), {type: 'time', step: '300'});
	const names = labelledField(id('names'), word('invite.names'), {}, interview.interviewers.join(word('comma')));
	const room = labelledField(id('place'), word('invite.place'), {});
	const problem = announced();
	const uids = {interviewers: newUID(), candidate: newUID()};
	const given = {interviewers: '', candidate: ''};
	const sequence = {interviewers: -1, candidate: -1};
	/** @returns {Typed} */
	const typed = () => ({...sharedTyped(), names: tidy(names.input.value), place: tidy(room.input.value), from: instantIn(fields.zone.value, day.input.value, time.input.value)});

	/** @param {'interviewers' | 'candidate'} whom @returns {CalendarEvent} */
	function eventFor(whom) {
		const at = typed(), internal = whom === 'interviewers';
		const candidate = at.candidate || word('invite.somebody');
		const event = {
			uid: uids[whom], from: at.from, minutes: interview.minutes || 60, location: at.place, sequence: 0,
			summary: internal ? word('invite.about', {interview: interview.name, candidate, role: inviteData.role}) : word('invite.for_role', {interview: interview.name, role: inviteData.role}),
			description: internal ? forInterviewers(interview, at) : candidatesLetter([candidatesPart(interview, at)], at),
			url: internal && at.address ? at.address + interview.scorecard : '',
		};
		if (given[whom] !== JSON.stringify(event)) sequence[whom]++; // calendars take a higher number for the newer one
		given[whom] = JSON.stringify(event);
		return {...event, sequence: sequence[whom]};
	}
	const interviewers = letter(word('invite.to_interviewers'), word('invite.secret'), `${interview.id}-${word('invite.file_interviewers')}`, () => [eventFor('interviewers')]);
	const candidate = letter(word('invite.to_candidate'), word('invite.public'), interview.id, () => [eventFor('candidate')]);

	function draw() {
		const at = typed();
		interviewers.text.textContent = forInterviewers(interview, at);
		candidate.text.textContent = candidatesLetter([candidatesPart(interview, at)], at);
		for (const each of [interviewers, candidate]) each.save.disabled = Number.isNaN(at.from);
		const isSkipped = day.input.value && time.input.value && Number.isNaN(at.from);
		const message = isSkipped ? word('invite.skipped', {time: time.input.value}) : at.from < Date.now() ? word('invite.past') : '';
		if (problem.textContent !== message) problem.replaceChildren(...message ? [paragraph(message, 'sheet-note')] : []);
	}
	document.querySelector(`[data-interview="${CSS.escape(interview.id)}"]`)?.replaceChildren(
		element('div', {class: 'invite-fields'}, day.row, time.row, room.row, names.row), problem, element('div', {class: 'letters'}, interviewers.place, candidate.place));
	return {draw, eventFor, hasTime: () => !Number.isNaN(typed().from), part: () => candidatesPart(interview, typed())};
}

function sharedTyped() {
	return {candidate: tidy(fields.candidate.value), contact: tidy(fields.contact.value), zone: fields.zone.value, address: withSlash(fields.address.value.trim())};
}

function drawAll() {
	for (const each of invitations) each.draw();
	schedule.text.textContent = candidatesLetter(invitations.map((each) => each.part()), {...sharedTyped(), from: NaN, names: '', place: ''});
	schedule.save.disabled = !invitations.some((each) => each.hasTime());
}

document.getElementById('invite-start')?.replaceChildren(paragraph(word('invite.not_stored'), 'advice'), ...fields.place);
if (invitations.length > 1) document.getElementById('invite-schedule')?.replaceChildren(schedule.place);
document.getElementById('invite')?.addEventListener('input', () => { untaken = true; drawAll(); });
document.getElementById('invite')?.addEventListener('submit', (event) => event.preventDefault());
addEventListener('beforeunload', (event) => { if (untaken) event.preventDefault(); });
drawAll();
