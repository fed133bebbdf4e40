// The last piece: the buttons.

if (copyTools) {
	const handed = element('div', {role: 'status'});
	const html = () => asHTML(posting()), plain = () => asText(posting()), markdown = () => asMarkdown(posting());
	copyTools.append(element('span', {}, word(document.querySelector('.candidate-sheet') ? 'copy.sheet_as' : 'copy.as')),
		button(word('copy.formatted'), () => copyOrShow(handed, plain(), html())), button(word('copy.plain'), () => copyOrShow(handed, plain())),
		button(word('copy.markdown'), () => copyOrShow(handed, markdown())), handed);
}
