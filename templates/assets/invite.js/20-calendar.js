// Calendar files (RFC 5545).

/**
 * @typedef {object} CalendarEvent
 * @property {string} uid
 * @property {number} sequence  how often it was changed after it was first given away
 * @property {number} from
 * @property {number} minutes
 * @property {string} summary
 * @property {string} description
 * @property {string} location
 * @property {string} url
 */

/** A moment in UTC, which needs no definition of a time zone. @param {number} instant */
const calendarTime = (instant) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** A text as the value of a property. @param {string} text */
function calendarText(text) {
	return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** A line of at most 75 bytes, and what doesn't fit on lines that begin with a space. No character is divided. @param {string} line */
function folded(line) {
	let out = '', size = 0;
	for (const character of line) {
		const more = bytesIn(character);
		if (size + more > 75) {
			out += '\r\n ';
			size = 1;
		}
		out += character;
		size += more;
	}
	return out;
}

/** @param {CalendarEvent[]} events @param {number} now */
function calendarFile(events, now) {
	const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//rolewright//invitations//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
	for (const event of events) {
		lines.push('BEGIN:VEVENT', `UID:${event.uid}`, `SEQUENCE:${event.sequence}`, `DTSTAMP:${calendarTime(now)}`, `DTSTART:${calendarTime(event.from)}`,
			`DTEND:${calendarTime(event.from + event.minutes * 60_000)}`, `SUMMARY:${calendarText(event.summary)}`,
			`DESCRIPTION:${calendarText(event.description)}`);
		if (event.location) lines.push(`LOCATION:${calendarText(event.location)}`);
		if (event.url) lines.push(`URL:${event.url}`);
		lines.push('CLASS:PRIVATE', 'END:VEVENT');
	}
	return [...lines, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

/** A name for an event that no other has, and that says nothing about anybody. */
function newUID() {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') + '@rolewright';
}
