// Keeps the connection of one page to the preview, and fetches the page again when it has changed.
'use strict';

let source = /** @type {EventSource | undefined} */ (undefined);
let address = '', shown = /** @type {string | undefined} */ (undefined);

onmessage = ({data}) => {
	address = data.address;
	shown ??= data.shown;
	if (data.visible) connect();
	else disconnect();
};

function connect() {
	if (source) return;
	source = new EventSource('/-/events?page=' + encodeURIComponent(address));
	source.onmessage = (event) => tell(JSON.parse(event.data));
	source.onerror = () => postMessage({lost: true});
}

function disconnect() {
	source?.close();
	source = undefined;
}

/** @param {{page: string, gone?: boolean}} state */
async function tell(state) {
	const message = /** @type {{state: typeof state, html?: string}} */ ({state});
	if (state.page !== shown && !state.gone) {
		try {
			const answer = await fetch(address, {cache: 'no-store'});
			message.html = await answer.text();
			shown = state.page;
		} catch {
			return; // the preview has stopped; the next connection tells it again
		}
	}
	postMessage(message);
}
