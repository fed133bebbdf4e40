// A debrief of many large scorecards. What the page does is counted, not timed, so it’s the same on a busy computer.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, folder, test } from './helpers.js';

const path = 'roles/partner-manager/debrief/index.html';
const scale = [1, 2, 3, 4, 5].map((level) => ({ level, label: `Level ${level}` }));

/** A scorecard that rates 40 skills, the same ones as all the others. */
function scorecard(number) {
  const skills = Array.from({ length: 40 }, (_, i) => ({
    id: `skill-${i}`, name: `Skill ${i}`, must: false, weight: 1, bar: 3, version: 'aaaaaaaa', rating: 1 + (number + i) % 5, evidence: 'Heard.',
    questions: [{ id: `question-${i}`, ask: 'What happened?', note: 'A note.' }],
  }));
  return {
    format: 'rolewright-scorecard', formatVersion: 1, id: `sheet-${number}`, role: { id: 'partner-manager', title: 'Partner Manager' }, interview: { id: 'panel', name: 'Panel', minutes: 60 },
    version: 'aaaaaaaa', candidate: 'Robin Example', interviewer: `Interviewer ${number}`, date: '2026-11-20', scale, recommendations: ['No', 'Yes'], skills, notes: [],
    followUp: '', recommendation: 1, reason: 'Because.', elapsed: 0, changed: '2026-11-22T10:00:00.000Z', submitted: ['2026-11-22T10:00:00.000Z'],
  };
}

/** How often each piece of the page’s scripts runs while it takes that many scorecards. @returns {Promise<Map<string, number>>} */
async function workOf(context, count) {
  const page = await context.newPage();
  await page.route((url) => url.pathname.endsWith(`/${path}`), (route) => route.fulfill({
    body: readFileSync(join(folder, path), 'utf8').replace(/data-json=".*?"/, (data) => data.replace(/interviews&#34;:\[.*?\]/, 'interviews&#34;:[]')), contentType: 'text/html; charset=utf-8',
  }));
  await page.goto(path);
  const texts = Array.from({ length: count }, (_, i) => JSON.stringify(scorecard(i)));
  const profiler = await page.context().newCDPSession(page);
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await page.evaluate((all) => take(all.map((text, i) => new File([text], `${i}.scorecard.json`))), texts);
  const { result } = await profiler.send('Profiler.takePreciseCoverage');
  await expect(page.locator('.view').first()).toBeAttached();
  const ranges = result.flatMap(({ url, functions }) => functions.flatMap((f) => f.ranges.map((range) => [`${url} ${f.functionName} ${range.startOffset}–${range.endOffset}`, range.count])));
  await page.close();
  return new Map(ranges);
}

test('a debrief of four times as many scorecards is about four times the work', async ({ context }) => {
  const few = await workOf(context, 10);
  const many = await workOf(context, 40);
  expect(Math.max(...many.values())).toBeGreaterThan(40 * 40);
  const steep = [...many].filter(([piece, count]) => count > 40 * 40 && count > 8 * (few.get(piece) ?? 0));
  expect(steep.map(([piece, count]) => `${piece}: ${few.get(piece)} times, and then ${count} times`)).toEqual([]);
});
