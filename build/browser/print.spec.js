// People take kits along on paper, A4 or Letter: sheets that can be told apart, and whole questions on each.

import { execFileSync } from 'node:child_process';
import { expect, pages, pagesOf, test } from './helpers.js';

const paper = { A4: '(A4)', Letter: '(letter)' };

// Loose sheets of these name the role and its version. To a candidate, who gets the job description, it says nothing.
const internal = ['guide', 'interview', 'scorecard', 'summary', 'success'];

for (const format of Object.keys(paper)) {
  for (const kind of [...internal, 'job', 'family']) {
    test(`${kind}: printed on ${format}, sheets are numbered and nothing is torn apart`, async ({ page }, info) => {
      for (const { path } of pagesOf(kind)) {
        const { sheets, text } = await print(page, path, format, info);
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

// print returns the text of each printed sheet, and the page's own text by what must stay together.
async function print(page, path, format, info, fillIn = () => {}) {
  await page.goto(path);
  await fillIn();
  const file = info.outputPath('printed.pdf');
  await page.pdf({ path: file, format, preferCSSPageSize: true });
  expect(tool('pdfinfo', file), 'the reader chooses the paper').toContain(paper[format]);
  const sheets = tool('pdftotext', '-raw', file, '-').split('\f').slice(0, -1).map(bare);
  await page.emulateMedia({ media: 'print' });
  return { sheets, text: await page.evaluate(collect) };
}

function tool(name, ...args) {
  return execFileSync(name, args, { encoding: 'utf8' });
}

// marginOf reads off the role's guide what stands in the margin.
function marginOf(path) {
  const { html } = pages.find((page) => page.path === path.replace(/^(roles\/[^/]+\/).*/, '$1guide/index.html'));
  const [, role] = html.match(/<title>Interview guide: (.*?) –/);
  const [, version] = html.match(/version <code>(.*?)</);
  return `${role} · interview version ${version}`;
}

// Lines break elsewhere on paper, so texts are compared without their spaces.
function bare(text) {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function has(sheet, text) {
  return sheet.includes(bare(text));
}

function holds(texts) {
  return (sheet) => texts.every((text) => has(sheet, text));
}

// collect runs in the page.
function collect() {
  const unseen = '.visually-hidden, .no-print, .no-print *';
  const texts = (element, selector) => [...element.querySelectorAll(selector)]
    .filter((part) => !part.matches(unseen) && part.checkVisibility())
    .map((part) => {
      part.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
      return part.innerText;
    })
    .filter((text) => text.trim());
  const rows = [...document.querySelectorAll('main tbody tr')].filter((row) => row.checkVisibility());
  return {
    headings: texts(document, 'main :is(h1, h2, h3, h4, h5, h6, legend, caption, thead)'),
    blocks: [...document.querySelectorAll('.question, .skill, fieldset, .onboarding > li')].map((block) => texts(block, 'h3, h4, p, li, dt, dd, legend, label')),
    rows: rows.map((row) => ({ head: texts(row.closest('table'), 'thead th'), row: texts(row, 'th, td') })),
  };
}
