// Days and hours in a time zone. Piece by piece as in page.js: nothing runs before the last.

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. @param {string} zone @param {number} instant */
function ahead(zone, instant) {
	const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
		timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
	});
	/** @type {Record<string, number>} */
	const shown = {};
	for (const {type, value} of clock.formatToParts(instant)) shown[type] = Number(value);
	return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second) - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which the clocks of a zone show a day, such as 2027-05-03, and a time, such as 14:00. NaN where they
 * never do, because they go forward at that hour, or where either is missing.
 * @param {string} zone @param {string} day @param {string} time
 */
function instantIn(zone, day, time) {
	const shown = Date.parse(`${day}T${time}Z`);
	if (Number.isNaN(shown)) return NaN;
	const guess = shown - ahead(zone, shown - ahead(zone, shown));
	return guess + ahead(zone, guess) === shown ? guess : NaN;
}

/** @param {string} zone */
function isZone(zone) {
	try {
		return Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}));
	} catch {
		return false;
	}
}

const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** All zones to choose from. Older browsers know no list of them. @param {string} first */
function zonesFrom(first) {
	const known = Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : [];
	return [...new Set([first, ownZone, 'UTC', ...known].filter(isZone))];
}

/** A day and its hours in words, in the language of the page. @param {string} zone @param {number} from @param {number} minutes */
function timesInWords(zone, from, minutes) {
	const day = new Intl.DateTimeFormat(pageLanguage, {timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
	const hour = new Intl.DateTimeFormat(pageLanguage, {timeZone: zone, hour: 'numeric', minute: '2-digit'});
	const values = {day: day.format(from), from: hour.format(from), zone};
	return minutes > 0 ? word('invite.times', {...values, to: hour.format(from + minutes * 60_000)}) : word('invite.time', values);
}
