// Two interviewers and whoever leads the debrief use other browsers than Chromium: from the sheet over its file to the
// decision and its paper, on the web and from the disk.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firefox } from './engines/firefox.js';
import { webkit } from './engines/webkit.js';
import { disk, expect, folder, test } from './helpers.js';

const role = 'roles/partner-manager/';

// What each of them writes.
const sam = {
  interview: 'joint-selling', interviewer: 'Sam Example', ratings: { 'co-selling': '4', 'channel-conflict-resolution': 'not-assessed', 'relationship-building': '2' },
  texts: { 'note-contact-leaves': 'Would call each of them.', 'evidence-co-selling': 'Took the reseller’s seller along; “asked first”.', 'evidence-relationship-building': 'Could not name a need. Ärger mit Łukasz.', reason: 'Below the bar on relationships.', 'follow-up': 'Ask about a partner who left.' },
};
const kim = {
  interview: 'panel', interviewer: 'Kim Example', ratings: { 'partner-enablement': '4' },
  texts: { reason: 'Partners would trust Robin.' },
};

for (const [name, launch] of Object.entries({ Firefox: firefox, WebKit: webkit })) {
  for (const place of ['a server', 'the disk']) {
    test(`in ${name}, from ${place}: a sheet becomes a file, files a debrief, and that a decision on paper`, async ({ server }, info) => {
      mkdirSync(info.outputPath('home'), { recursive: true });
      const browser = await launch(info.outputPath('home'));
      try {
        await story(browser, place === 'a server' ? server : disk);
      } finally {
        await browser.close();
      }
    });
  }
}

async function story(browser, site) {
  const files = [await fillIn(browser, site, sam), await fillIn(browser, site, kim)];
  const sheet = JSON.parse(readFileSync(files[0], 'utf8'));
  expect(sheet).toMatchObject({ candidate: 'Robin Example', interviewer: 'Sam Example', reason: sam.texts.reason, followUp: sam.texts['follow-up'], recommendation: 2 });
  expect(sheet.skills.map((skill) => String(skill.rating))).toEqual(Object.values(sam.ratings));
  expect(sheet.submitted).toHaveLength(1);

  await browser.goto(`${site}${role}debrief/index.html`);
  await choose(browser, files);
  await sees(browser, 'The ratings are still hidden');
  expect(await words(browser), 'nobody sees ratings too early').not.toContain(sam.texts.reason);
  await press(browser, 'Show ratings anyway');
  await press(browser, 'Show the ratings now');
  await sees(browser, sam.texts['evidence-relationship-building']);
  await press(browser, 'Another interview');
  await write(browser, 'What was decided', 'One more hour on relationships.');
  await write(browser, 'Reasons, in terms of', 'They heard different things.');
  await press(browser, 'Copy as text');
  await sees(browser, 'Copied.');
  const debrief = await fileFrom(browser, 'Save the debrief');
  expect(JSON.parse(readFileSync(debrief, 'utf8')).decisions).toMatchObject([{ choice: 'Another interview', decision: 'One more hour on relationships.', reasons: 'They heard different things.' }]);
  await holdsOnPaper(browser, ['Robin Example', sam.texts['evidence-co-selling'], kim.texts.reason, 'Another interview', 'One more hour on relationships.', 'They heard different things.']);

  // The decision is still there another day, and the file opens.
  await browser.reload();
  await choose(browser, [debrief]);
  await sees(browser, 'Sam Example');
  expect(await browser.evaluate(() => document.querySelector('#debrief input:checked')?.closest('label').innerText.trim())).toBe('Another interview');
}

// fillIn returns the file of a filled-in sheet.
async function fillIn(browser, site, { interview, interviewer, ratings, texts }) {
  await browser.goto(`${site}${role}scorecard/${interview}/index.html`);
  await sees(browser, 'Saved in this browser');
  const fields = { candidate: 'Robin Example', interviewer, ...texts };
  for (const [field, text] of Object.entries(fields)) await browser.type(text, byName, field);
  for (const [skill, level] of Object.entries(ratings)) await pick(browser, `rating-${skill}`, level);
  await pick(browser, 'recommendation', '2');
  await sees(browser, 'Saved in this browser at');
  await browser.reload();
  const kept = await browser.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form'))));
  expect(kept).toMatchObject({ ...fields, ...Object.fromEntries(Object.entries(ratings).map(([skill, level]) => [`rating-${skill}`, level])), recommendation: '2' });
  await holdsOnPaper(browser, Object.values(fields));
  const isComplete = await browser.evaluate(() => document.body.innerText.includes('Nothing is missing.'));
  return fileFrom(browser, 'Submit and save file', ...(isComplete ? [] : ['Submit anyway']));
}

// --- What a browser is asked to do ---

// pick chooses a radio button. The page grows above it while its sums are shown, so a driver that has looked up the place
// before may press beside it; somebody who sees that presses again.
const pick = (browser, name, value) => expect(async () => {
  await browser.click(labelOf, name, value);
  expect(await browser.evaluate((n) => new FormData(document.querySelector('form')).get(n), name)).toBe(value);
}).toPass({ timeout: 15_000 });

const press = (browser, name) => browser.click(pressable, name);

// No driver reaches the dialog that asks for files, so it isn't opened.
async function choose(browser, paths) {
  await browser.evaluate(() => { HTMLInputElement.prototype.click = () => {}; });
  await press(browser, 'Choose scorecards');
  await browser.attach(paths, () => [...document.querySelectorAll('input[type=file]')].at(-1));
}

async function write(browser, label, text) {
  await browser.type(text, labelled, label);
}

const words = (browser) => browser.evaluate(() => document.body.innerText);
const sees = (browser, text) => expect.poll(() => words(browser), { timeout: 15_000 }).toContain(text);

// fileFrom presses the buttons, and returns the file that has come into the downloads by it.
async function fileFrom(browser, ...names) {
  const before = readdirSync(browser.downloads);
  for (const name of names) await press(browser, name);
  const fresh = () => readdirSync(browser.downloads).filter((file) => file.endsWith('.json') && !before.includes(file));
  await expect.poll(() => fresh().length).toBe(1);
  const path = join(browser.downloads, fresh()[0]);
  await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8').trimEnd().endsWith('}')).toBe(true); // it is written whole
  return path;
}

// holdsOnPaper prints where the browser can be told to. Elsewhere it applies what the styles say about print.
async function holdsOnPaper(browser, texts) {
  let paper;
  if (browser.print) {
    const file = test.info().outputPath('printed.pdf');
    writeFileSync(file, await browser.print());
    paper = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  } else {
    paper = await browser.evaluate(asPrinted, readFileSync(join(folder, 'assets/style.css'), 'utf8'));
  }
  const missing = texts.filter((text) => !bare(paper).includes(bare(text)));
  expect(missing, paper).toEqual([]);
}

// Lines break elsewhere on paper.
const bare = (text) => text.normalize('NFKC').replace(/\s/g, '');

// --- These run in the page ---

function byName(name) {
  return document.querySelector(`[name="${name}"]`);
}

function labelOf(name, value) {
  const label = document.querySelector(`[name="${name}"][value="${value}"]`).closest('label');
  label.scrollIntoView({ block: 'center' }); // away from the bar that stays in view
  return label;
}

function pressable(name) {
  const found = [...document.querySelectorAll('button, summary, label')].find((one) => one.checkVisibility() && one.innerText.trim() === name);
  if (!found) throw new Error(`Nothing to press is called “${name}”.`);
  return found;
}

function labelled(label) {
  return [...document.querySelectorAll('label')].find((one) => one.innerText.includes(label)).control;
}

// What the page would show on paper, by these styles.
function asPrinted(styles) {
  const links = [...document.querySelectorAll('link[rel=stylesheet]')];
  const print = new CSSStyleSheet();
  print.replaceSync(styles.replaceAll('@media screen', '@media not all').replaceAll('@media print', '@media all'));
  for (const link of links) link.disabled = true;
  document.adoptedStyleSheets = [print];
  const text = document.body.innerText;
  document.adoptedStyleSheets = [];
  for (const link of links) link.disabled = false;
  return text;
}
