// More of what happens to people who type: a slow network, a wrong clock, a dictation, an old browser, a new copy.

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, folder, test } from './helpers.js';

const path = 'roles/partner-manager/scorecard/joint-selling/index.html';
const typed = (page, name) => page.locator(`[name="${name}"]`);
const status = (page) => page.locator('.sheet-status');
const stored = (page) => page.evaluate(() => Object.values(localStorage).map((value) => JSON.parse(value).sheet));

async function write(page, fields) {
  for (const [name, value] of Object.entries(fields)) await typed(page, name).fill(value);
  await expect(status(page)).toHaveText(/^Saved in this browser at/);
}

async function submitted(page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Submit and save file' }).click();
  await page.getByRole('button', { name: 'Submit anyway' }).click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'));
}

test('what somebody types before a slow script starts isn’t replaced by an earlier scorecard', async ({ page, context }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example', reason: 'About Robin.' });
  await page.close();
  const later = await context.newPage();
  let arrive;
  const slow = new Promise((resolve) => { arrive = resolve; });
  await later.route(/sheet\.js$/, async (route) => { await slow; await route.continue(); });
  await later.goto(path, { waitUntil: 'commit' });
  await typed(later, 'candidate').fill('Kim Sample');
  await typed(later, 'note-contact-leaves').fill('Would call.');
  arrive();
  await expect(status(later)).toHaveText(/^Saved in this browser at/);
  await expect(typed(later, 'candidate')).toHaveValue('Kim Sample');
  await expect(typed(later, 'note-contact-leaves')).toHaveValue('Would call.');
  await expect(typed(later, 'reason')).toHaveValue('');
  await expect(typed(later, 'date')).not.toHaveValue('');
  await later.getByRole('button', { name: 'Open the other one' }).click();
  await expect(typed(later, 'reason')).toHaveValue('About Robin.');
  expect((await stored(later)).map((sheet) => sheet.candidate).sort()).toEqual(['Kim Sample', 'Robin Example']);
});

test('an interviewer’s name in a new scorecard is still there after a look at another one', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example' });
  await page.locator('#sheet-tools .buttons button').first().click();
  await write(page, { interviewer: 'Ada Sample' });
  await page.locator('.kept-list summary').click();
  await page.locator('.kept-list li:not([aria-current]) button.button:not(.quiet)').click();
  await expect(typed(page, 'candidate')).toHaveValue('Robin Example');
  expect((await stored(page)).map((sheet) => sheet.interviewer).sort()).toEqual(['', 'Ada Sample']);
});

test('somebody who types without a pause is saved while they do', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-10-10T10:00:00') });
  await page.goto(path);
  await page.clock.pauseAt(new Date('2026-10-10T10:10:00'));
  for (let letter = 1; letter <= 30; letter++) {
    await typed(page, 'reason').pressSequentially('x');
    await page.clock.runFor(100);
  }
  expect((await stored(page))[0]?.reason.length).toBeGreaterThanOrEqual(20);
});

test('a text that a tool puts into a field without a word is kept and handed in', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example' });
  await typed(page, 'evidence-co-selling').evaluate((field) => { field.value = 'Dictated.'; });
  await page.locator('[name="rating-co-selling"][value="4"]').evaluate((radio) => { radio.checked = true; });
  expect((await submitted(page)).skills[0]).toMatchObject({ evidence: 'Dictated.', rating: 4 });
  await typed(page, 'follow-up').evaluate((field) => { field.value = 'Dictated, too.'; });
  await page.reload();
  await expect(typed(page, 'evidence-co-selling')).toHaveValue('Dictated.');
  await expect(typed(page, 'follow-up')).toHaveValue('Dictated, too.');
});

test('on a computer whose clock is behind, an edit is still later than what it was made to', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example', reason: 'First.' });
  const before = await submitted(page);
  await page.clock.install({ time: new Date(Date.now() - 3 * 3_600_000) });
  await page.reload();
  await write(page, { reason: 'On second thoughts.' });
  await page.clock.runFor(1000);
  await expect(page.locator('#sheet-finish')).toContainText('Edited since it was submitted');
  const after = await submitted(page);
  expect(after.submitted).toHaveLength(2);
  expect(Date.parse(after.changed)).toBeGreaterThan(Date.parse(before.changed));
  expect(Date.parse(after.submitted[1])).toBeGreaterThanOrEqual(Date.parse(after.changed));
});

test('an older browser, which can’t tell words apart, keeps the notes on a reworded question', async ({ page }) => {
  await page.addInitScript(() => { delete Intl.Segmenter; });
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(path);
  await write(page, { candidate: 'Robin Example with a long name '.repeat(9), 'note-contact-leaves': 'Would call.' });
  const html = readFileSync(join(folder, path), 'utf8').replaceAll('contact-leaves', 'q-0a0b0c0d').replaceAll('Your main contact at', 'The main contact at');
  await page.route((url) => url.pathname.endsWith(`/${path}`), (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await page.reload();
  await expect(typed(page, 'note-q-0a0b0c0d')).toHaveValue('Would call.');
  expect(JSON.stringify(await submitted(page))).toContain('Would call.');
  expect(faults).toEqual([]);
});

for (const [what, at, lack] of [
  ['a scorecard', path, () => { delete window.matchMedia; }],
  ['a debrief', 'roles/partner-manager/debrief/index.html', () => { document.addEventListener = undefined; }],
]) {
  test(`${what} whose script stumbles in an old browser still says that nothing is kept`, async ({ page }) => {
    await page.addInitScript(lack);
    await page.goto(at);
    await expect(page.getByText('Nothing you type here is kept yet.')).toBeVisible();
  });
}

test('all scorecards in this browser are downloaded at once, also one that the page can’t read', async ({ page }) => {
  await page.goto(path.replace('joint-selling', 'partner-craft'));
  await write(page, { candidate: 'Kim Sample', reason: 'About Kim.' });
  await page.goto(path);
  await write(page, { candidate: 'Robin Example', reason: 'About Robin.' });
  await page.evaluate(() => localStorage.setItem(`${here()}torn`, '{"sheet": {"candidate": "Lee'));
  await page.getByText('Scorecards in this browser').click();
  await expect(page.locator('.kept-list li')).toHaveCount(3);
  await typed(page, 'follow-up').fill('Typed at the last moment.');
  const files = [];
  page.on('download', (download) => files.push(download));
  await page.getByRole('button', { name: 'Download all' }).click();
  await expect.poll(() => files.length).toBe(3);
  const texts = await Promise.all(files.map(async (file) => readFileSync(await file.path(), 'utf8')));
  for (const part of ['About Kim.', 'About Robin.', 'Typed at the last moment.', '{"sheet": {"candidate": "Lee']) expect(texts.join('\n')).toContain(part);
  const names = files.map((file) => file.suggestedFilename());
  expect(names.filter((name) => name.endsWith('.scorecard.json'))).toHaveLength(2);

  // A file brings its scorecard back after all of them were deleted here.
  for (let asked = 0; asked < 2; asked++) await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(typed(page, 'reason')).toHaveValue('');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a saved file' }).click();
  await (await chooser).setFiles({ name: 'robin.scorecard.json', mimeType: 'application/json', buffer: Buffer.from(texts.find((text) => text.includes('About Robin.'))) });
  await expect(typed(page, 'reason')).toHaveValue('About Robin.');
  await expect(typed(page, 'follow-up')).toHaveValue('Typed at the last moment.');
});

test('whoever unpacks the kit anew is offered the scorecards from the last copy', async ({ page }) => {
  const work = mkdtempSync(join(tmpdir(), 'rolewright-copies-'));
  try {
    for (const copy of ['kit', 'kit (1)']) cpSync(folder, join(work, copy), { recursive: true });
    const address = (copy) => pathToFileURL(join(work, copy, path)).href;
    await page.goto(address('kit'));
    await write(page, { candidate: 'Robin Example', 'note-contact-leaves': 'Would call.' });
    await page.goto('about:blank');
    rmSync(join(work, 'kit'), { recursive: true });
    await page.goto(address('kit (1)'));
    await expect(page.getByText('in another copy of this site')).toBeVisible();
    await page.getByRole('button', { name: 'Open it here' }).click();
    await expect(typed(page, 'note-contact-leaves')).toHaveValue('Would call.');
    await page.reload();
    await expect(typed(page, 'candidate')).toHaveValue('Robin Example');
    await expect(page.getByText('in another copy of this site')).toHaveCount(0);
  } finally {
    rmSync(work, { recursive: true });
  }
});
