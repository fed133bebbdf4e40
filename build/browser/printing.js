// What stories about paper need: a page printed to a PDF, read back sheet by sheet.

import { execFileSync } from 'node:child_process';
import { expect } from './helpers.js';

export const paper = { A4: '(A4)', Letter: '(letter)' };

/**
 * The text of each printed sheet, the page's own text by what must stay together, and what share of each sheet is
 * empty below its last line.
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
  const sheets = tool('pdftotext', '-raw', file, '-').split('\f').slice(0, -1).map(bare);
  const empty = tool('pdftotext', '-bbox', file, '-').split('<page ').slice(1).map(emptyBelow);
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(collect);
  await page.emulateMedia({ media: null });
  return { sheets, empty, text };
}

// The foot of a sheet is in its margin of 18 millimetres.
function emptyBelow(sheet) {
  const height = Number(sheet.match(/height="([\d.]+)"/)[1]);
  const foot = height - 18 * 72 / 25.4;
  const ends = [...sheet.matchAll(/yMax="([\d.]+)"/g)].map(([, end]) => Number(end)).filter((end) => end < foot);
  return (foot - Math.max(...ends)) / height;
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
