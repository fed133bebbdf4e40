// People take kits along on paper, A4 or Letter: sheets that can be told apart, and whole questions on each.

import { expect, pages, pagesOf, test } from './helpers.js';
import { bare, has, holds, paper, print } from './printing.js';

// Loose sheets of these name the role and its version. To a candidate, who gets the job description, it says nothing.
const internal = ['guide', 'interview', 'scorecard', 'summary', 'success', 'references', 'intake'];

for (const format of Object.keys(paper)) {
  for (const kind of [...internal, 'job', 'candidate', 'family']) {
    test(`${kind}: printed on ${format}, sheets are numbered and nothing is torn apart`, async ({ page }, info) => {
      for (const { path } of pagesOf(kind)) {
        const { sheets, empty, text } = await print(page, path, format, info);
        const most = await mostSheets(page, kind);
        if (most) {
          expect.soft(sheets.length, `sheets of ${path}`).toBeLessThanOrEqual(most);
          empty.slice(0, -1).forEach((share, i) => {
            expect.soft(share, `what is empty of ${path}, sheet ${i + 1}`).toBeLessThan(1 / 3);
          });
        }
        if (kind === 'scorecard') { // its boxes take the room there is
          for (const [i, share] of empty.entries()) expect.soft(share, `what is empty of ${path}, side ${i + 1}`).toBeLessThan(0.08);
        }
        sheets.forEach((sheet, i) => {
          const where = `${path}, sheet ${i + 1}`;
          expect.soft(has(sheet, `Page ${i + 1} of ${sheets.length}`), `${where} has its number`).toBe(true);
          expect.soft(has(sheet, internal.includes(kind) ? marginOf(path) : 'interview version'), `${where} names the version`).toBe(internal.includes(kind));
          expect.soft(text.headings.find((heading) => sheet.endsWith(bare(heading))), `heading at the foot of ${where}`).toBeUndefined();
        });
        for (const block of text.blocks) {
          expect.soft(sheets.some(holds(block)), `one sheet of ${path} holds all of “${block[0]}”`).toBe(true);
        }
        for (const { head, row } of text.rows) {
          expect.soft(sheets.some(holds([...head, ...row])), `one sheet of ${path} holds the row “${row[0]}” and its table's head`).toBe(true);
        }
      }
    });
  }

  test(`on ${format}, a family's comparison goes over several sheets, each with the heads of its columns`, async ({ page }, info) => {
    const { sheets, text } = await print(page, pagesOf('family')[0].path, format, info);
    const { head } = text.rows.at(-1);
    expect(sheets.filter(holds(head)).length).toBeGreaterThan(1);
  });
}

test('a filled-in sheet keeps every word on paper', async ({ page }, info) => {
  const lines = Array.from({ length: 30 }, (_, i) => `Note ${i + 1}: named a partner and what it needed.`);
  const sheet = pagesOf('scorecard')[0].path;
  const { sheets } = await print(page, sheet, 'A4', info, async () => {
    await page.getByLabel('Candidate', { exact: true }).fill('Robin Example');
    await page.getByLabel('Date', { exact: true }).fill('2026-10-10');
    await page.getByLabel('Evidence').first().fill(lines.join('\n'));
  });
  const all = sheets.join('');
  for (const text of ['Robin Example', 'Oct 10, 2026', ...lines]) expect(has(all, text), text).toBe(true);
});

test('the recommendation is on one side with what it sums up', async ({ page }, info) => {
  const { sheets } = await print(page, 'roles/director-of-partnerships/scorecard/panel/index.html', 'Letter', info, async () => {
    for (const box of await page.locator('main textarea:visible').all()) await box.fill('Named a partner and what it needed. '.repeat(4));
    for (const scale of await page.locator('.scale').all()) await scale.getByRole('radio').nth(3).check();
  });
  expect(sheets.length).toBe(3);
  expect(has(sheets[2], 'Recommendation')).toBe(true);
  expect(has(sheets[2], 'What should we follow up on?')).toBe(true);
});

// mostSheets is how many sheets a page may take, or 0 if it doesn't matter.
async function mostSheets(page, kind) {
  if (kind === 'guide') return 9;
  if (['candidate', 'intake', 'references'].includes(kind)) return 2;
  if (kind !== 'scorecard') return 0;
  return await page.locator('fieldset.rating').count() <= 3 ? 2 : 3;
}

// marginOf reads off the role's guide what stands in the margin.
function marginOf(path) {
  const { html } = pages.find((page) => page.path === path.replace(/^(roles\/[^/]+\/).*/, '$1guide/index.html'));
  const [, role] = html.match(/<title>Interview guide: (.*?) –/);
  const [, version] = html.match(/version <code>(.*?)</);
  return `${role} · interview version ${version}`;
}
