// The decision.

/** @param {Candidate} candidate */
function decisionPart(candidate) {
	const now = decisionOn(candidate);
	const state = paragraph(keptWords(), 'advice no-print');
	const write = (/** @type {'choice' | 'decision' | 'reasons' | 'present'} */ name, /** @type {string} */ text) => {
		keep(candidate.key, {...decisionOn(candidate), [name]: text});
		if (state.textContent !== keptWords()) state.textContent = keptWords();
	};
	return element('section', {class: 'debrief-decision'}, element('h3', {}, word('decision.title')), ...offeredPart(candidate), ...followUpPart(candidate),
		choiceField(now, (text) => write('choice', text)),
		decisionField(word('decision.what'), 1, now.decision, (text) => write('decision', text)),
		decisionField(word('decision.reasons'), 4, now.reasons, (text) => write('reasons', text)),
		decisionField(word('decision.present'), 1, now.present, (text) => write('present', text)), state);
}

const keptWords = () => (isStored ? word('decision.kept')
	: word('decision.not_kept'));

/** @param {Decision} now @param {(text: string) => void} write */
function choiceField(now, write) {
	const name = `decision-${++numbered}`;
	const clear = button(word('clear_choice'), () => {
		for (const input of options.querySelectorAll('input')) input.checked = false;
		write('');
		clear.hidden = true;
	}, 'link');
	clear.hidden = !now.choice;
	const options = element('div', {class: 'choices'}, ...Object.keys(choices).map((choice) => element('label', {class: 'choice'},
		element('input', {type: 'radio', name, value: choice, checked: now.choice === choice, change: () => { write(choice); clear.hidden = false; }}), element('span', {class: 'choice-name'}, choiceWords(choice)))));
	return element('fieldset', {class: 'decision-choice'}, element('legend', {class: 'visually-hidden'}, word('decision.title')), options, element('p', {class: 'no-print'}, clear));
}

// Boxes cut long texts off on paper in some browsers, so the text is repeated for print.
/** @param {string} label @param {number} rows @param {string} text @param {(text: string) => void} write */
function decisionField(label, rows, text, write) {
	const id = `decision-${++numbered}`;
	const printed = element('p', {class: 'print-only written'}, text);
	const area = /** @type {HTMLTextAreaElement} */ (element('textarea', {id, rows, maxlength: mostText, dir: 'auto', class: 'no-print', input: () => {
		printed.textContent = area.value;
		write(area.value);
	}}));
	area.value = text;
	return element('div', {class: rows > 1 ? 'decision-field long' : 'decision-field'}, element('label', {for: id}, label), area, printed);
}

/** @param {Candidate} candidate */
function offeredPart(candidate) {
	const other = offered.get(candidate.key);
	if (!other) return [];
	const settle = (/** @type {boolean} */ taken) => {
		if (taken) keep(candidate.key, {...other.decision, candidate: candidate.name});
		offered.delete(candidate.key);
		render();
		say(word(taken ? 'decision.took' : 'decision.stays'));
		heading.focus();
	};
	const {decision} = other;
	return [element('div', {class: 'debrief-note no-print'},
		element('p', {}, ...wordParts('decision.other', {file: element('bdi', {class: 'file-name'}, other.file)})),
		element('blockquote', {dir: 'auto'}, [decisionWords(decision), decision.reasons, decision.present].filter((text) => text.trim()).join('\n')),
		buttons(button(word('decision.take'), () => settle(true)), button(word('decision.keep'), () => settle(false))))];
}
