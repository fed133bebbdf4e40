// The clock, and the timeline that it runs along.

const clockShown = element('span', {role: 'timer', 'aria-label': word('clock.label'), class: 'clock-time'});
const clockTotal = element('span', {class: 'clock-total'});
const slotNow = element('p', {class: 'clock-now'});
const barTime = element('span', {class: 'bar-time'});
const barSlot = element('span', {class: 'bar-slot'});
const clockToggle = button(word('clock.start'), startOrStop, 'primary');
let ticking = 0;

/** Seconds on the clock. */
function elapsed() {
	const running = since === null ? 0 : Math.max(0, Math.floor((Date.now() - since) / 1000));
	return Math.min(sheet.elapsed + running, 999_999);
}

/** @param {number} seconds */
const minutesAndSeconds = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** @param {number} seconds */
const timeLeft = (seconds) => (seconds > 60 ? word('clock.minutes_left', {minutes: Math.ceil(seconds / 60)}) : word('clock.seconds_left', {seconds}));

function startOrStop() {
	begin();
	if (since === null) since = Date.now();
	else stopClock();
	saveAtOnce();
	tick();
}

function stopClock() {
	sheet.elapsed = elapsed();
	since = null;
}

function resetClock() {
	sheet.elapsed = 0;
	if (since !== null) since = Date.now();
	saveAtOnce();
	tick();
}

function makeClock() {
	place('clock-tools').replaceChildren(element('div', {class: 'clock-tools'},
		element('p', {class: 'clock-line'}, clockShown, ' ', clockTotal), buttons(clockToggle, button(word('clock.reset'), resetClock))), slotNow);
}

function tick() {
	clearTimeout(ticking);
	showClock();
	if (since !== null) ticking = window.setTimeout(tick, 1000 - (Date.now() - since) % 1000);
}

function showClock() {
	const {slots, interview} = asked();
	const seconds = elapsed(), isIdle = since === null && seconds === 0;
	const end = (slots[slots.length - 1]?.to ?? interview.minutes) * 60;
	const now = isIdle ? -1 : slots.findIndex(({from, to}) => from * 60 <= seconds && seconds < to * 60);
	const over = end > 0 && seconds >= end ? word('clock.over', {time: minutesAndSeconds(seconds - end)}) : '';
	clockShown.textContent = minutesAndSeconds(seconds);
	clockTotal.textContent = end ? word('clock.of', {time: minutesAndSeconds(end)}) : '';
	clockToggle.textContent = since === null ? word('clock.start') : word('clock.stop');
	slotNow.textContent = now >= 0 ? word('clock.now', {slot: slots[now].label, time: minutesAndSeconds(slots[now].to * 60)}) : over;
	barTime.textContent = isIdle ? '' : minutesAndSeconds(seconds);
	barSlot.textContent = now >= 0 ? `${slots[now].label}, ${timeLeft(slots[now].to * 60 - seconds)}` : over;
	for (const [i, item] of all('#clock li').entries()) {
		if (i === now) item.setAttribute('aria-current', 'step');
		else item.removeAttribute('aria-current');
	}
	// Somebody who has closed the timeline sees the time on its handle.
	const handle = document.querySelector('#clock summary');
	if (isIdle) handle?.removeAttribute('data-time');
	else handle?.setAttribute('data-time', [`${minutesAndSeconds(seconds)}${end ? ` ${word('clock.of', {time: minutesAndSeconds(end)})}` : ''}`, ...(since === null ? [word('clock.stopped')] : [])].join(word('comma')));
}
