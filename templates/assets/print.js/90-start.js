// The button that prints a page. The window that it opens is the browser’s own, so the page says what to choose there.

const printTools = document.getElementById('print-tools');
printTools?.replaceChildren(button(word('print_page'), () => print()), paragraph(word('print_how')));
