// The plot: for each skill a line from its lowest to its highest rating, with the area below the bar tinted.

const shapes = ['M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z', 'M-5.3-5.3H5.3V5.3H-5.3Z', 'M0-6.6 6.4 5H-6.4Z', 'M0-7.4 7.4 0 0 7.4-7.4 0Z',
	'M-2-6.5h4V-2h4.5v4H2v4.5h-4V2h-4.5v-4H-2Z', 'M0 6.6 6.4-5H-6.4Z', 'M-3.6-6.2h7.2L7.2 0 3.6 6.2h-7.2L-7.2 0Z', 'M-5.5-5.5 5.5 5.5M-5.5 5.5 5.5-5.5'];

/** @param {Member} member */
const icon = (member) => svg('svg', {class: 'mark-icon', viewBox: '-9 -9 18 18', 'aria-hidden': 'true'}, svg('path', {class: 'mark', d: member.shape}));
const barKey = () => svg('svg', {class: 'mark-icon', viewBox: '-9 -9 18 18', 'aria-hidden': 'true'}, svg('path', {class: 'plot-bar', d: 'M0-8V8'}));

/** @param {Member[]} members */
function scaleOf(members) {
	const levels = new Map(members.flatMap((m) => m.sheet.scale).map((s) => [s.level, s.label]));
	return [...levels].map(([level, label]) => ({level, label})).sort((a, b) => a.level - b.level);
}

// Lengths are in rem and per cent, so the plot fits any width at any size of type.
/** @param {Candidate} candidate @param {Row[]} rows */
function dotPlot(candidate, rows) {
	const levels = scaleOf(candidate.members).map((s) => s.level);
	const least = levels[0] ?? 0, most = levels[levels.length - 1] ?? 1;
	const across = (/** @type {number} */ level) => `${(5 + 83 * (level - least) / (most - least || 1)).toFixed(2)}%`;
	let top = 1.6;
	const drawn = rows.map((row) => {
		const made = plotRow(row, top, across);
		top += made.height;
		return made.parts;
	});
	const id = `plot-${++numbered}`;
	const shown = levels.filter((_, i) => levels.length < 12 || i === 0 || i === levels.length - 1);
	const grid = svg('svg', {class: 'plot-area', width: '100%', height: `${top}rem`}, ...shown.flatMap((level) => [
		svg('text', {class: 'plot-level', x: across(level), y: '1rem'}, String(level)),
		svg('line', {class: 'plot-grid', x1: across(level), x2: across(level), y1: '1.5rem', y2: `${top}rem`})]));
	return svg('svg', {class: 'plot', role: 'img', 'aria-labelledby': `${id}-title ${id}-text`, height: `${top + 0.3}rem`},
		svg('title', {id: `${id}-title`}, word('plot.title', {candidate: candidate.name})), svg('desc', {id: `${id}-text`}, rows.map(rowInWords).join(' ')), grid, ...drawn.flat());
}

/** @param {Row} row @param {number} top @param {(level: number) => string} across */
function plotRow(row, top, across) {
	const stacked = /** @type {Map<number, number>} */ (new Map());
	const marks = row.marks.filter((m) => typeof m.skill.rating === 'number').map((mark) => {
		const level = Number(mark.skill.rating), at = stacked.get(level) ?? 0;
		stacked.set(level, at + 1);
		return plotMark(mark, across(level), 1.8 + 1.3 * at);
	});
	const height = 1.8 + 1.3 * Math.max(1, ...stacked.values());
	const area = svg('svg', {class: 'plot-area', y: `${top}rem`, width: '100%', height: `${height}rem`, overflow: 'visible'}, ...plotGround(row, height, across), ...marks);
	const name = row.name.length > 36 ? `${row.name.slice(0, 35)}…` : row.name;
	return {height, parts: [svg('svg', {class: 'plot-label', y: `${top}rem`, width: '100%', overflow: 'visible'}, svg('text', {class: 'plot-skill', x: '0', y: '1rem'}, name)), area]};
}

/** What the marks of a row lie on: the area below the bar, the bar, and the span of the ratings. @param {Row} row @param {number} height @param {(level: number) => string} across */
function plotGround(row, height, across) {
	if (row.ratings.length === 0) return [svg('text', {class: 'plot-none', x: '5%', y: '2.05rem'}, word('not_rated'))];
	const tall = height - 1.35;
	const below = row.barLevels.length ? [svg('rect', {class: 'plot-below', x: '0%', y: '1.15rem', width: across(Math.max(...row.barLevels)), height: `${tall}rem`})] : [];
	const bars = row.barLevels.map((bar) => svg('line', {class: 'plot-bar', x1: across(bar), x2: across(bar), y1: '0.85rem', y2: `${height - 0.05}rem`}));
	const span = svg('line', {class: 'plot-span', x1: across(Math.min(...row.ratings)), x2: across(Math.max(...row.ratings)), y1: '1.8rem', y2: '1.8rem'});
	return [...below, svg('line', {class: 'plot-line', x1: '0%', x2: '100%', y1: '1.8rem', y2: '1.8rem'}), span, ...bars];
}

/** A rating in the interviewer’s shape. One below the bar is filled and has another colour. @param {Mark} mark @param {string} x @param {number} y in rem */
function plotMark(mark, x, y) {
	return svg('svg', {x, y: `${y}rem`, width: '1.1rem', height: '1.1rem', viewBox: '0 0 18 18', overflow: 'visible'},
		svg('path', {class: isBelowBar(mark) ? 'mark below' : 'mark', d: mark.member.shape}), svg('text', {class: 'mark-name', x: '10', y: '4'}, mark.member.initials));
}

/** @param {Row} row */
function rowInWords(row) {
	const said = row.marks.map((mark) => `${mark.member.label} ${given(mark)}`);
	return [word('plot.row', {skill: row.name, ratings: inRow(said) || word('plot.nowhere')}), ...(row.bars.length ? [word('plot.bar', {bar: row.bars.join(word('or'))})] : [])].join(' ');
}
