// What stories about paper need: a page printed to a PDF, read back sheet by sheet.

import { execFileSync } from 'node:child_process';
import { expect } from './helpers.js';

export const paper = { A4: '(A4)', Letter: '(letter)' };

/**
 * The text of each printed sheet, the page's own text by what must stay together, and what share of each sheet is
 * empty at its foot.
 */
export async function print(page, path, format, info, fillIn = () => {}) {
  await page.goto(path);
  await fillIn();
  return printed(page, format, info);
}

/** The page as it is now, printed. */
export async function printed(page, format, info) {
  const file = info.outputPath('printed.pdf');
  await page.pdf({ path: file, format, preferCSSPageSize: true });
  expect(tool('pdfinfo', file), 'the reader chooses the paper').toContain(paper[format]);
  expect(tool('pdffonts', file), 'paper has the fonts of the screen').toMatch(/Inter-[^]*Newsreader|Newsreader[^]*Inter-/);
  const sheets = tool('pdftotext', '-raw', file, '-').split('\f').slice(0, -1).map(bare);
  const empty = picturesOf(file).map(emptyBelow);
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(collect);
  await page.emulateMedia({ media: null });
  return { sheets, empty, text };
}

// Dots in each row of each sheet, in shades of grey. The pictures come one after the other, each with a head of its own.
function picturesOf(file) {
  const data = execFileSync('pdftoppm', ['-r', '40', '-gray', file], { maxBuffer: 2 ** 26 });
  const pictures = [];
  for (let at = 0; at < data.length;) {
    const [head, width, height] = data.toString('latin1', at, at + 40).match(/^P5\s(\d+) (\d+)\s255\s/);
    const start = at + head.length;
    const rowAt = (row) => start + row * width;
    pictures.push(Array.from({ length: height }, (_, row) => data.subarray(rowAt(row), rowAt(row + 1))));
    at = rowAt(height);
  }
  return pictures;
}

// The foot of a sheet is in its margin of 18 millimetres.
function emptyBelow(rows) {
  const above = rows.slice(0, Math.floor(rows.length - 18 / 25.4 * 40));
  return (above.length - above.findLastIndex((row) => row.some((dot) => dot < 200))) / rows.length;
}

function tool(name, ...args) {
  return execFileSync(name, args, { encoding: 'utf8' });
}

/** Lines break elsewhere on paper, so texts are compared without their spaces. */
export function bare(text) {
  return text.normalize('NFKC').replace(/\s/g, '');
}

export function has(sheet, text) {
  return sheet.includes(bare(text));
}

export function holds(texts) {
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
