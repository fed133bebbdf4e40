// Words, days and times, in the manner of the browser’s language.

const clockTime = new Intl.DateTimeFormat(undefined, {timeStyle: 'short'});
const calendarDay = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium'});

/** A moment in words: “at 14:05”, “on 3 May 2026 at 14:05”. @param {string | number} moment */
function when(moment) {
	const date = new Date(moment);
	if (Number.isNaN(date.getTime())) return `at ${moment}`; // no such day
	const isToday = date.toDateString() === new Date().toDateString();
	return `${isToday ? '' : `on ${calendarDay.format(date)} `}at ${clockTime.format(date)}`;
}

/** A day such as 2026-11-22 in words. @param {string} day */
function inWords(day) {
	const [year, month, date] = day.split('-').map(Number);
	const made = new Date(year, month - 1, date);
	return made.getFullYear() === year && made.getDate() === date ? calendarDay.format(made) : day;
}

function today() {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** @param {string[]} words */
const listed = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`);

/** @param {number} n @param {string} one @param {string} many */
const counted = (n, one, many) => `${n} ${n === 1 ? one : many}`;

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} text */
const tidy = (text) => text.trim().replace(/\s+/g, ' ');
