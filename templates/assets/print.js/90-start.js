// The button that prints a page. The window that it opens is the browser’s own, so the button says what to choose there.

const printTools = document.getElementById('print-tools');
const printPage = button(word('print_page'), () => print());
printPage.title = word('print_how');
printTools?.replaceChildren(printPage);
