// The form: what is the same in all invitations, and the fields of each interview.

/** @param {string} id @param {string} label @param {Attributes} attributes @param {string} [value] */
function labelledField(id, label, attributes, value = '') {
	const input = /** @type {HTMLInputElement} */ (element('input', {id, type: 'text', ...attributes}));
	input.value = value;
	return {input, row: element('p', {class: 'field'}, element('label', {for: id}, label), input)};
}

/** The address of the site for other people, or "" where this page doesn’t know it. */
function siteAddress() {
	const here = new URL(document.getElementById('invite')?.dataset.root || './', location.href);
	const isElsewhere = /^https?:$/.test(here.protocol) && !/^(localhost|127\.|\[::1\])/.test(here.host);
	return isElsewhere ? here.href : inviteData.base && `${inviteData.base}/`;
}

/** The fields that all invitations share. */
function sharedFields() {
	const candidate = labelledField('invite-candidate', word('invite.candidate'), {});
	const contact = labelledField('invite-contact', word('invite.contact'), {}, inviteData.contact);
	const address = labelledField('invite-address', word('invite.address'), {'aria-describedby': 'invite-address-help', inputmode: 'url'}, siteAddress());
	const zones = zonesFrom(inviteData.zone || ownZone);
	const zone = /** @type {HTMLSelectElement} */ (element('select', {id: 'invite-zone'}, ...zones.map((name) => element('option', {}, name))));
	const place = element('div', {class: 'invite-fields'}, candidate.row, contact.row,
		element('p', {class: 'field'}, element('label', {for: 'invite-zone'}, word('invite.zone')), zone), address.row);
	const help = element('p', {class: 'advice', id: 'invite-address-help'}, word('invite.address_help'));
	return {place: [place, help], candidate: candidate.input, contact: contact.input, zone, address: address.input};
}

/** @param {string} address */
const withSlash = (address) => address && address.replace(/(index\.html)?[?#].*$|index\.html$/, '').replace(/\/*$/, '/');

/** A text to send, which follows what is typed, and the ways to take it. @param {string} title @param {string} advice @param {string} fileName @param {() => CalendarEvent[]} events */
function letter(title, advice, fileName, events) {
	const text = element('div', {class: 'letter-text', tabindex: '0', role: 'group', 'aria-label': title});
	const handed = announced();
	const copy = button(word('invite.copy'), () => { taken(); void copyOrShow(handed, text.textContent ?? ''); }, 'primary');
	const save = /** @type {HTMLButtonElement} */ (button(word('invite.calendar'), () => {
		taken();
		const name = fileNameOf([inviteData.role, fileName, fields.candidate.value || word('invite.somebody')], '.ics');
		download(name, calendarFile(events(), Date.now()), 'text/calendar;charset=utf-8');
		handed.replaceChildren(paragraph(word('invite.saved', {file: name}), 'sheet-note'));
	}));
	const place = element('section', {class: 'letter'}, element('h3', {}, title), paragraph(advice, 'advice'), text, buttons(copy, save), handed);
	return {place, text, save};
}

/** The page asks before it is left with something that was typed and not taken. Nothing is stored. */
let untaken = false;
const taken = () => { untaken = false; };
