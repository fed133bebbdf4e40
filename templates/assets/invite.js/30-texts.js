// What invitations say. An invitation for the candidate is made of what is public, and of what was typed.

/**
 * @typedef {object} Invitation  an interview to invite to
 * @property {string} id
 * @property {string} name
 * @property {number} minutes
 * @property {string[]} interviewers
 * @property {string} for_candidates
 * @property {string} purpose
 * @property {string[]} skills
 * @property {string} guide
 * @property {string} scorecard
 */

/**
 * @typedef {object} Typed  what was typed about an interview
 * @property {string} candidate
 * @property {string} contact
 * @property {string} zone
 * @property {string} address  of the site, with a slash at its end, or ""
 * @property {number} from  NaN until a day and a time are chosen
 * @property {string} names
 * @property {string} place
 */

/** @type {{organisation: string, role: string, contact: string, zone: string, base: string, interviews: Invitation[]}} */
const inviteData = pageData('invite-data');

/** @param {...string} lines */
const paragraphs = (...lines) => lines.filter(Boolean).join('\n');

/** @param {string} key @param {string} value @param {Record<string, string>} values */
const unlessEmpty = (key, value, values) => value ? word(key, values) : '';

/** When and where an interview is. @param {Invitation} interview @param {Typed} typed */
function whenAndWhere(interview, typed) {
	const when = Number.isNaN(typed.from) ? word('invite.no_date') : timesInWords(typed.zone, typed.from, interview.minutes);
	return paragraphs(when, unlessEmpty('invite.at_place', typed.place, {place: typed.place}));
}

/** @param {Invitation} interview @param {Typed} typed */
function forInterviewers(interview, typed) {
	const candidate = typed.candidate || word('invite.somebody');
	const link = (/** @type {string} */ path) => typed.address ? typed.address + path : word('invite.on_the_site', {path});
	return [
		paragraphs(word('invite.about', {interview: interview.name, candidate, role: inviteData.role}), whenAndWhere(interview, typed),
			unlessEmpty('invite.people', typed.names, {names: typed.names})),
		paragraphs(unlessEmpty('invite.purpose', interview.purpose, {purpose: interview.purpose}),
			unlessEmpty('invite.rate', interview.skills.join(''), {skills: listed(interview.skills)})),
		paragraphs(word('invite.read', {guide: link(interview.guide)}), word('invite.fill_in', {scorecard: link(interview.scorecard)})),
		paragraphs(word('invite.alone'), word('invite.secret')),
	].filter(Boolean).join('\n\n');
}

/** One interview, as the candidate is told about it. @param {Invitation} interview @param {Typed} typed */
function candidatesPart(interview, typed) {
	return paragraphs(interview.name, whenAndWhere(interview, typed), unlessEmpty('invite.you_meet', typed.names, {names: typed.names}), interview.for_candidates);
}

/** @param {string[]} parts @param {Typed} typed */
function candidatesLetter(parts, typed) {
	return [
		typed.candidate ? word('invite.hello', {candidate: typed.candidate}) : word('invite.hello_anybody'),
		word(inviteData.organisation ? 'invite.glad_at' : 'invite.glad', {role: inviteData.role, organisation: inviteData.organisation}),
		...parts,
		typed.contact ? word('invite.tell', {contact: typed.contact}) : word('invite.tell_us'),
	].join('\n\n');
}
