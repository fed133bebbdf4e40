// The last piece: it puts everything in place and begins.

// A file dropped beside the zone would otherwise replace the page, and what was written on it.
function listenForDrops() {
	const withFiles = (/** @type {DragEvent} */ event) => Boolean(event.dataTransfer?.types.includes('Files'));
	const over = (/** @type {boolean} */ on) => zone.classList.toggle('over', on);
	document.addEventListener('dragover', (event) => {
		if (!withFiles(event)) return;
		event.preventDefault();
		over(true);
	});
	document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) over(false); });
	document.addEventListener('drop', (event) => {
		if (!withFiles(event)) return;
		event.preventDefault();
		over(false);
		take([...event.dataTransfer?.files ?? []]);
	});
}

/** @returns {ChosenFile[]} */
function inside() {
	const text = embedded?.textContent ?? '';
	try {
		const list = JSON.parse(text);
		if (!Array.isArray(list) || !list.every((f) => isObject(f) && typeof f.name === 'string' && typeof f.text === 'string')) throw new Error();
		return list.map((f) => ({name: f.name, size: new Blob([f.text]).size, text: () => Promise.resolve(f.text)}));
	} catch {
		return [{name: capital(word('this_page')), size: 0, text: () => Promise.resolve(text)}];
	}
}

/** What would be lost with this page. */
const isAtRisk = () => !isStored && [...decisions.values()].some((d) => !isEmpty(d));

if (debriefRoot) {
	const kept = keptDecisions();
	for (const decision of kept.decisions) decisions.set(keyOf(decision.candidate), decision);
	merges = kept.merged;
	isStored = canStore();
	addEventListener('beforeunload', (event) => { if (isAtRisk()) event.preventDefault(); });
	addEventListener('storage', stirred);
	addEventListener('pageshow', (event) => { if (event.persisted) lookAtOtherTabs(); });
	addEventListener('beforeprint', makeAllFolded);
	listenForDrops();
	render();
	const off = isStored ? [] : [element('p', {class: 'debrief-note no-print'}, word('debrief_off'))];
	debriefRoot.replaceChildren(...off, spoken, ...(embedded ? [notes, result, filesPart] : [filesPart, result])); // until here, the page says that it keeps nothing
	if (embedded) take(inside());
}
