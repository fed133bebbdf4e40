// A debrief of many large scorecards. What the page does is counted, not timed, so it’s the same on a busy computer.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, folder, test } from './helpers.js';

const path = 'roles/partner-manager/debrief/index.html';
const scale = [1, 2, 3, 4, 5].map((level) => ({ level, label: `Level ${level}` }));

/** A scorecard that rates the same skills as all the others. */
function scorecard(number, size = 40) {
  const skills = Array.from({ length: size }, (_, i) => ({
    id: `skill-${i}`, name: `Skill ${i}`, must: false, weight: 1, bar: 3, version: 'aaaaaaaa', rating: 1 + (number + i) % 5, evidence: 'Heard.',
    questions: [{ id: `question-${i}`, ask: 'What happened?', note: 'A note.' }],
  }));
  return {
    format: 'rolewright-scorecard', formatVersion: 1, id: `sheet-${number}`, role: { id: 'partner-manager', title: 'Partner Manager' }, interview: { id: 'panel', name: 'Panel', minutes: 60 },
    version: 'aaaaaaaa', candidate: 'Robin Example', interviewer: `Interviewer ${number}`, date: '2026-11-20', scale, recommendations: ['No', 'Yes'], skills, notes: [],
    followUp: '', recommendation: 1, reason: 'Because.', elapsed: 0, changed: '2026-11-22T10:00:00.000Z', submitted: ['2026-11-22T10:00:00.000Z'],
  };
}

/** A debrief of a role whose plan has no interviews, so that nobody is missing. */
async function open(page) {
  await page.route((url) => url.pathname.endsWith(`/${path}`), (route) => route.fulfill({
    body: readFileSync(join(folder, path), 'utf8').replace(/data-json=".*?"/, (data) => data.replace(/interviews&#34;:\[.*?\]/, 'interviews&#34;:[]')), contentType: 'text/html; charset=utf-8',
  }));
  await page.goto(path);
}

/** The page takes some scorecards. @param {object[]} scorecards */
const take = (page, scorecards) => page.evaluate((all) => window.take(all.map((text, i) => new File([text], `${i}.scorecard.json`))), scorecards.map((s) => JSON.stringify(s)));

/** How often each piece of the page’s scripts runs while it takes that many scorecards. @returns {Promise<Map<string, number>>} */
async function workOf(context, count) {
  const page = await context.newPage();
  await open(page);
  const profiler = await page.context().newCDPSession(page);
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await take(page, Array.from({ length: count }, (_, i) => scorecard(i)));
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

test('of a hundred scorecards about two hundred skills only as much is drawn as somebody looks at', async ({ page }) => {
  await open(page);
  await take(page, Array.from({ length: 100 }, (_, i) => scorecard(i, 200)));
  await expect(page.getByText(/^\d+ more skills$/).first()).toBeVisible();
  expect(await page.locator('*').count()).toBeLessThan(100_000);
});

// The plan has seven skills of its own, which nobody has rated.
test('the skills that are folded are there when they are opened, and on paper', async ({ page }) => {
  await open(page);
  await take(page, [0, 1, 2].map((i) => scorecard(i, 60)));
  const skills = page.locator('.debrief-skill');
  await expect(skills).toHaveCount(20);
  await page.locator('.candidate > details summary', { hasText: 'more skills' }).click();
  await expect(skills).toHaveCount(67);
  await page.reload();
  await take(page, [0, 1, 2].map((i) => scorecard(i, 60)));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(skills).toHaveCount(67);
  await expect(skills.last()).toBeVisible();
  await expect(page.locator('.plot-skill')).toHaveCount(67);
});
