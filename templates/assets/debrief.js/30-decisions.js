// Decisions, and which names mean one candidate, stay in this browser until somebody starts over.

const decisionsKey = `rolewright-debrief ${location.pathname.replace(/index\.html$/, '').toLowerCase()} ${plan().role.id}`;

/** @returns {{decisions: Decision[], merged: Merge[]}} */
function keptDecisions() {
	try {
		const value = JSON.parse(localStorage.getItem(decisionsKey) ?? '[]');
		const {decisions: list, merged} = Array.isArray(value) ? {decisions: value, merged: []} : value;
		const isSound = (/** @type {any} */ item, /** @type {typeof readDecision} */ read) => {
			const problems = /** @type {string[]} */ ([]);
			read(item, '', problems);
			return problems.length === 0;
		};
		return {decisions: list.filter((/** @type {any} */ d) => isSound(d, readDecision)), merged: merged.filter((/** @type {any} */ m) => isSound(m, readMerge))};
	} catch {
		return {decisions: [], merged: []};
	}
}

// Another tab may have kept something about somebody else.
/** @param {string} key @param {Decision} decision */
function keep(key, decision) {
	decisions.set(key, decision);
	const others = keptDecisions().decisions.filter((d) => keyOf(d.candidate) !== key);
	storeDecisions(isEmpty(decision) ? others : [...others, decision]);
}

/** Stores what its own reader accepts. @param {Decision[]} list */
function storeDecisions(list) {
	const content = JSON.stringify({decisions: list, merged: merges});
	try {
		localStorage.setItem(decisionsKey, content);
		isStored = keptDecisions().decisions.length === list.length;
	} catch {
		isStored = false;
	}
}

const keepMerges = () => storeDecisions(keptDecisions().decisions);

/** @param {StorageEvent} event */
function stirred(event) {
	if (event.key === decisionsKey && event.newValue !== null) lookAtOtherTabs();
}

// Two tabs may have the same candidate: what one of them writes, the other goes on from.
function lookAtOtherTabs() {
	if (!isStored) return;
	const kept = keptDecisions();
	decisions.clear();
	for (const decision of kept.decisions) decisions.set(keyOf(decision.candidate), decision);
	merges = kept.merged;
	render();
}

function forgetDecisions() {
	try {
		localStorage.removeItem(decisionsKey);
	} catch {
		// A browser that keeps nothing has nothing to delete.
	}
}

/** Whether this browser keeps anything for this page. */
function canStore() {
	try {
		localStorage.setItem(`${decisionsKey} test`, 'kept');
		const kept = localStorage.getItem(`${decisionsKey} test`) === 'kept';
		localStorage.removeItem(`${decisionsKey} test`);
		return kept;
	} catch {
		return false;
	}
}

/** @param {Candidate} candidate @returns {Decision} */
const decisionOn = (candidate) => decisions.get(candidate.key) ?? {...noDecision, candidate: candidate.name};

const noDecision = {candidate: '', decision: '', reasons: '', present: ''};

/** @param {string} choice */
const choiceWords = (choice) => (Object.hasOwn(choices, choice) ? word(choices[/** @type {keyof choices} */ (choice)]) : choice);

/** @param {Decision} decision */
const decisionWords = (decision) => inLine(choiceWords(decision.choice ?? ''), decision.decision.trim());
