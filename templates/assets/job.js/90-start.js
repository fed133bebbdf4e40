// The last piece: the buttons.

if (copyTools) {
	const handed = element('div', {role: 'status'});
	const html = () => asHTML(posting()), plain = () => asText(posting()), markdown = () => asMarkdown(posting());
	copyTools.append(element('span', {}, 'Copy the posting as'),
		button('Formatted text', () => copyOrShow(handed, plain(), html())), button('Plain text', () => copyOrShow(handed, plain())),
		button('Markdown', () => copyOrShow(handed, markdown())), handed);
}
