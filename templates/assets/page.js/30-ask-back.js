// Asking whether something was meant, in the page and not in a window over it.

/**
 * Asks in place of the button that was pressed.
 * @param {HTMLElement} pressed
 * @param {string} question
 * @param {string} yes
 * @param {string} no
 * @param {() => void} act
 */
function askBack(pressed, question, yes, no, act) {
	const back = () => { box.replaceWith(pressed); pressed.focus(); };
	const stay = button(no, back);
	const box = element('span', {class: 'ask-back', role: 'group', 'aria-label': question},
		element('span', {}, question), button(yes, () => { box.replaceWith(pressed); act(); }, 'danger'), stay);
	box.addEventListener('keydown', (event) => { if (event.key === 'Escape') back(); });
	pressed.replaceWith(box);
	stay.focus();
}

/** A button that asks back. @param {string} label @param {string} question @param {string} yes @param {string} no @param {() => void} act @param {string} [kind] */
function askingButton(label, question, yes, no, act, kind = '') {
	const made = button(label, () => askBack(made, question, yes, no, act), kind);
	return made;
}
