// Sam interviews Robin, then Kim. The sheet keeps what Sam writes, and Sam alone decides what becomes of it.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { barriers } from './axe.js';
import { disk, expect, test } from './helpers.js';

const sheet = 'roles/partner-manager/scorecard/joint-selling/index.html';
const otherInterview = 'roles/partner-manager/scorecard/partner-craft/index.html';
const skills = ['co-selling', 'channel-conflict-resolution', 'relationship-building'];
const saved = /^Saved in this browser at /;

const status = (page) => page.locator('.sheet-status');
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const kept = (page) => page.evaluate(() => Object.keys(localStorage).length);
const values = (page) => page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form'))));
const rate = (page, skill, value) => page.locator(`[name="rating-${skill}"][value="${value}"]`).check();

async function visit(page, path = sheet) {
  await page.goto(path);
  await expect(status(page)).not.toBeEmpty();
}

async function write(page, fields) {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]:not([type=radio])`).fill(value);
  await expect(status(page)).toHaveText(saved);
}

async function fillIn(page, candidate = 'Robin Example') {
  await write(page, { candidate, interviewer: 'Sam Example', date: '2026-10-10' });
  await rate(page, skills[0], 4);
  await rate(page, skills[1], 'not-assessed');
  await rate(page, skills[2], 2);
  await write(page, { 'evidence-co-selling': 'Went to the customer with the reseller’s seller.', 'evidence-relationship-building': 'Could not name what the partner needed.' });
  await page.locator('[name=recommendation][value="2"]').check();
  await write(page, { reason: 'Below the bar on relationships.', 'follow-up': 'Ask for a partner who left.', 'note-contact-leaves': 'Would call.' });
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
}

async function submit(page, name = 'Submit and save file') {
  const download = page.waitForEvent('download');
  await press(page, name);
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

const read = (page, path) => page.evaluate((text) => Scorecard.read(text), readFileSync(path, 'utf8'));

async function open(page, ...files) {
  const chooser = page.waitForEvent('filechooser');
  await press(page, 'Open a saved file');
  await (await chooser).setFiles(files);
}

/** A file as somebody may have sent it: what came out of the sheet, changed. */
function forge(info, path, change) {
  const value = JSON.parse(readFileSync(path, 'utf8'));
  const forged = info.outputPath('sent.scorecard.json');
  writeFileSync(forged, JSON.stringify(change(value) ?? value));
  return forged;
}

// Anything that goes wrong in a page, or that it asks the network for once it is there.
test.beforeEach(({ page }) => {
  page.wrong = [];
  page.on('pageerror', (error) => page.wrong.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && page.wrong.push(message.text()));
  page.on('dialog', (dialog) => { page.wrong.push(dialog.type()); dialog.accept(); });
});
test.afterEach(({ page }) => expect(page.wrong).toEqual([]));

test('Sam fills in the sheet with the keyboard alone, and after a reload everything is there', async ({ page }) => {
  await page.goto(disk + sheet);
  const key = (name, times = 1) => Array.from({ length: times }).reduce((before) => before.then(() => page.keyboard.press(name)), Promise.resolve());
  const to = async (name) => {
    while (await page.evaluate((wanted) => document.activeElement.getAttribute('name') !== wanted, name)) await key('Tab');
  };
  const type = async (name, text) => { await to(name); await page.keyboard.type(text); };

  await type('candidate', 'Robin Example');
  await type('interviewer', 'Sam Example');
  await type('note-contact-leaves', 'Would call.');
  await page.keyboard.down('Shift');
  await to('rating-co-selling');
  await page.keyboard.up('Shift');
  await key('Space');
  await key('ArrowDown', 2);
  await type('evidence-co-selling', 'Went along.\nAsked first.');
  await to('rating-channel-conflict-resolution');
  await key('Space');
  await key('ArrowUp');
  await to('rating-relationship-building');
  await key('Space');
  await key('Delete');
  expect((await values(page))['rating-relationship-building']).toBeUndefined();
  await key('Space');
  await key('ArrowDown');
  await type('evidence-relationship-building', 'Little.');
  await to('recommendation');
  await key('Space');
  await key('ArrowRight');
  await type('reason', 'Two weak spots.');

  const before = await values(page);
  const now = new Date();
  expect(before).toMatchObject({
    candidate: 'Robin Example', interviewer: 'Sam Example', 'rating-co-selling': '3', 'evidence-co-selling': 'Went along.\nAsked first.',
    'rating-channel-conflict-resolution': 'not-assessed', 'rating-relationship-building': '2', recommendation: '2', reason: 'Two weak spots.',
    date: [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
  });
  await page.reload(); // within the moment that saving waits
  expect(await values(page)).toEqual(before);
  await expect(status(page)).toHaveText(saved);

  while (await page.evaluate(() => !document.activeElement.textContent.startsWith('Submit'))) await key('Tab');
  const download = page.waitForEvent('download');
  await key('Enter');
  const { sheet: file, problems } = await read(page, await (await download).path());
  expect(problems).toEqual([]);
  expect(file.skills.map((skill) => skill.rating)).toEqual([3, 'not-assessed', 2]);
});

test('a page that was only looked at keeps nothing, and suggests nothing', async ({ page }) => {
  await visit(page);
  expect(await kept(page)).toBe(0);
  await expect(page.locator(':checked')).toHaveCount(0);
  await expect(page.locator('#sheet-summary > *')).toBeHidden();
  await page.reload();
  expect(await values(page)).toMatchObject({ candidate: '', interviewer: '', date: '' });
});

test('what is in sight while Sam rates: the mean, what is below its bar, and what is missing', async ({ page }) => {
  await visit(page);
  await rate(page, skills[2], 2);
  const summary = page.locator('#sheet-summary');
  await expect(summary).toContainText('Relationship building is a must-have, rated 2 (Weak). The bar is 3.');
  await expect(summary).toContainText('Relationship building is a must-have, rated 2 (Weak). The bar is 3.');
  await rate(page, skills[0], 5);
  await expect(summary).toContainText('(5 + 2) ÷ 2 = 3.5');
  await summary.getByRole('button', { name: 'Evidence for Relationship building' }).click();
  await expect(page.locator('#evidence-relationship-building')).toBeFocused();
  await expect(page.locator('#evidence-relationship-building')).toBeInViewport();
  await summary.getByRole('button', { name: 'The recommendation' }).click();
  await expect(page.locator('[name=recommendation]').first()).toBeFocused();
  await expect(page.locator('[name=recommendation]:checked')).toHaveCount(0);
});

test('Sam sees Robin in one tab and Kim in another, and finds both again', async ({ page, context }) => {
  await visit(page);
  await fillIn(page);
  const second = await context.newPage();
  await visit(second);
  await expect(second.getByLabel('Candidate', { exact: true })).toHaveValue('Robin Example');
  await press(second, 'New scorecard');
  await expect(second.getByLabel('Candidate', { exact: true })).toBeFocused();
  expect(await values(second)).toMatchObject({ candidate: '', interviewer: 'Sam Example', reason: '', date: /^\d{4}-/ });
  await expect(second.locator(':checked')).toHaveCount(0);
  await write(second, { candidate: 'Kim Sample' });
  await write(page, { reason: 'Still about Robin.' });
  await page.reload();
  await second.reload();
  expect(await values(page)).toMatchObject({ candidate: 'Robin Example', reason: 'Still about Robin.' });
  expect(await values(second)).toMatchObject({ candidate: 'Kim Sample', reason: '' });

  await second.getByText('Scorecards in this browser (2)').click();
  await second.getByRole('button', { name: 'Open the scorecard of Robin Example' }).click();
  expect(await values(second)).toMatchObject({ candidate: 'Robin Example', reason: 'Still about Robin.' });

  // Another interview shows them too, and leads to them.
  await visit(second, otherInterview);
  await expect(second.getByLabel('Candidate', { exact: true })).toHaveValue('');
  await second.getByText('Scorecards in this browser (2)').click();
  await second.getByRole('link', { name: 'Open the scorecard of Kim Sample' }).click();
  await expect(second.getByLabel('Candidate', { exact: true })).toHaveValue('Kim Sample');
});

test('a sheet changed in another tab is not overwritten, and nothing of either is lost', async ({ page, context }) => {
  await visit(page);
  await fillIn(page);
  const second = await context.newPage();
  await visit(second);
  await write(second, { reason: 'Written in the second tab.' });
  const notice = page.getByText('This scorecard was changed in another tab');
  await expect(notice).toBeVisible();
  await press(page, 'Load that version');
  await expect(page.getByLabel('Your reasons, in two sentences')).toHaveValue('Written in the second tab.');
  await expect(notice).toBeHidden();

  await write(second, { reason: 'Again the second.' });
  await expect(notice).toBeVisible();
  await write(page, { reason: 'But the first went on.' });
  await expect(page.getByText('this is now a second scorecard for Robin Example')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Your reasons, in two sentences')).toHaveValue('But the first went on.');
  await second.reload();
  await expect(second.getByLabel('Your reasons, in two sentences')).toHaveValue('Again the second.');
  expect(await kept(page)).toBe(2);

  // Whoever wants this one and not the other says so.
  const third = await context.newPage();
  await visit(third);
  await write(third, { candidate: 'Robin E.' });
  await expect(notice).toBeVisible();
  await press(page, 'Keep this one');
  await expect(third.getByText('This scorecard was changed in another tab')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Candidate', { exact: true })).toHaveValue('Robin Example');

  await press(page, 'Clear this scorecard');
  await press(page, 'Clear it');
  await expect(third.getByText('This scorecard was deleted in another tab')).toBeVisible();
  await press(third, 'Keep it');
  await third.reload();
  await expect(third.getByLabel('Candidate', { exact: true })).toHaveValue('Robin E.');
});

test('Sam submits, corrects something and submits again', async ({ page }) => {
  await visit(page);
  await fillIn(page);
  const first = await submit(page);
  expect(first.name).toBe('robin-example_partner-manager_joint-selling_sam-example.scorecard.json');
  const { sheet: before, problems } = await read(page, first.path);
  expect(problems).toEqual([]);
  expect(before).toMatchObject({
    candidate: 'Robin Example', interviewer: 'Sam Example', date: '2026-10-10', role: { id: 'partner-manager', title: 'Partner Manager' },
    interview: { id: 'joint-selling', name: 'Selling together', minutes: 60 }, recommendations: ['Strong no', 'No', 'Yes', 'Strong yes'], recommendation: 2,
    followUp: 'Ask for a partner who left.',
  });
  expect(before.scale.map(({ level, label }) => `${level} ${label}`)).toEqual(['1 Not shown', '2 Weak', '3 Meets the bar', '4 Strong', '5 Exceptional']);
  expect(before.skills[2]).toMatchObject({ id: 'relationship-building', must: true, bar: 3, rating: 2, weight: 1, evidence: 'Could not name what the partner needed.' });
  expect(before.skills[2].questions[0]).toMatchObject({ id: 'contact-leaves', note: 'Would call.', ask: /^Suppose your main contact/ });
  expect(before.submitted).toHaveLength(1);
  const finish = page.locator('#sheet-finish');
  await expect(finish).toContainText(/Submitted at .*?\./);
  await expect(finish).not.toContainText('Edited since');

  const same = await submit(page); // the file was lost: nothing new has happened
  expect((await read(page, same.path)).sheet.submitted).toEqual(before.submitted);

  await write(page, { reason: 'On second thoughts.' });
  await expect(finish).toContainText('Edited since it was submitted');
  await page.getByText('Scorecards in this browser').click();
  await expect(page.locator('#sheet-tools')).toContainText('Edited since it was submitted');
  await page.reload();
  const again = await submit(page);
  const { sheet: after } = await read(page, again.path);
  expect(after).toMatchObject({ id: before.id, reason: 'On second thoughts.', submitted: [before.submitted[0], expect.any(String)] });
  await expect(finish).toContainText(/Submitted at .* and at .*?\./);
});

test('who forgets something is told what, and may submit all the same', async ({ page }) => {
  await visit(page);
  await write(page, { candidate: 'Robin Example' });
  await press(page, 'Submit and save file');
  const gate = page.getByRole('group', { name: 'Still missing' });
  await expect(gate).toBeFocused();
  await expect(gate.getByRole('button')).toHaveText(['The interviewer', 'A rating of Co-selling', 'A rating of Channel conflict resolution', 'A rating of Relationship building', 'The recommendation', 'Submit anyway', 'Not yet']);
  await gate.getByRole('button', { name: 'A rating of Co-selling' }).click();
  await expect(page.locator('[name=rating-co-selling]').first()).toBeFocused();
  const { path } = await submit(page, 'Submit anyway');
  expect(await read(page, path)).toMatchObject({ problems: [], sheet: { candidate: 'Robin Example', recommendation: null } });
});

test('Sam takes the sheet along as a table, as text and to another browser', async ({ page, browser, context, server }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page);
  await fillIn(page);
  const table = page.waitForEvent('download');
  await press(page, 'Spreadsheet');
  expect(readFileSync(await (await table).path(), 'utf8')).toContain('"Co-selling","no","1","","4","Went to the customer with the reseller’s seller."');
  await press(page, 'Copy as text');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Relationship building (must-have): 2, Weak');

  const file = await submit(page);
  const elsewhere = await (await browser.newContext({ baseURL: server })).newPage();
  await visit(elsewhere);
  await open(elsewhere, file.path);
  await expect(elsewhere.getByText('is open: Robin Example')).toBeVisible();
  expect(await values(elsewhere)).toEqual(await values(page));
  await expect(elsewhere.locator('#sheet-finish')).toContainText('Submitted at');
  await elsewhere.reload();
  expect(await values(elsewhere)).toEqual(await values(page));

  // The same file once more, over a sheet that went on meanwhile.
  await write(elsewhere, { reason: 'Written after the file.' });
  await open(elsewhere, file.path);
  await expect(elsewhere.getByText('This browser already has this scorecard')).toBeVisible();
  await press(elsewhere, 'Keep both');
  await expect(elsewhere.getByLabel('Your reasons, in two sentences')).toHaveValue('Below the bar on relationships.');
  await elsewhere.getByText('Scorecards in this browser (2)').click();
  await elsewhere.context().close();
});

test('where a page may not copy, the text stands there to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await visit(page);
  await fillIn(page);
  await press(page, 'Copy as text');
  const text = page.getByLabel('Copy the text from here');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/Candidate: Robin Example/);
  expect(await page.evaluate(() => getSelection().toString() || document.activeElement.selectionEnd)).toBeTruthy();
});

test('a file that is broken, or none of ours, is refused in words', async ({ page }, info) => {
  await visit(page);
  await fillIn(page);
  const { path } = await submit(page);
  const before = await values(page);
  const tools = page.locator('#sheet-tools');
  const cases = {
    'isn’t a scorecard': () => writeFile(info, 'Dear Sam, here it is.'),
    'larger than a scorecard can be': () => writeFile(info, 'x'.repeat(5 << 20)),
    'newer version of this site': () => forge(info, path, (it) => { it.formatVersion = 2; }),
    'Candidate is missing': () => forge(info, path, (it) => { delete it.candidate; }),
    'which its scale doesn’t have': () => forge(info, path, (it) => { it.skills[0].rating = 9; }),
    'it belongs to the interview “Another one” for Partner Manager': () => forge(info, path, (it) => { it.interview = { id: 'partner-craft', name: 'Another one', minutes: 30 }; }),
  };
  for (const [words, make] of Object.entries(cases)) {
    await open(page, make());
    await expect(tools).toContainText(words);
    await expect(tools).toContainText('sent.scorecard.json');
    expect(await values(page)).toEqual(before);
  }
  await page.getByRole('link', { name: 'Go to the scorecard of that interview' }).click();
  await expect(page).toHaveURL(new RegExp(otherInterview));
});

function writeFile(info, text) {
  const path = info.outputPath('sent.scorecard.json');
  writeFileSync(path, text);
  return path;
}

test('a file made to do harm is only ever text', async ({ page }, info) => {
  await visit(page);
  await fillIn(page);
  const { path } = await submit(page);
  const payload = '"><img src=x onerror=alert(1)><script>alert(2)</script><a href="javascript:alert(3)">x</a>';
  const poison = (value) => {
    if (typeof value === 'string') return payload;
    if (Array.isArray(value)) return value.map(poison);
    return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poison(item)])) : value;
  };
  const forged = forge(info, path, (it) => ({
    ...poison(it), format: it.format, id: it.id, role: { ...poison(it.role), id: it.role.id }, interview: { ...poison(it.interview), id: it.interview.id },
    date: it.date, changed: it.changed, submitted: it.submitted, skills: it.skills.map((skill, i) => ({ ...poison(skill), id: i ? skill.id : payload, rating: skill.rating })),
  }));
  const count = () => page.locator('main :is(img, script, iframe, [onerror], a[href^="javascript:"])').count();
  await open(page, forged);
  await expect(page.locator('#sheet-tools')).toContainText(`No longer part of this interview: ${payload}`);
  expect(await count()).toBe(0);
  await press(page, 'Open it anyway');
  await press(page, 'Replace it with the file');
  await expect(page.getByLabel('Candidate', { exact: true })).toHaveValue(payload);
  await expect(page.locator('#sheet-summary')).toContainText(payload);
  await page.getByText('Scorecards in this browser').click();
  await expect(page.locator('#sheet-tools li').first()).toContainText(payload);
  await page.reload();
  await expect(page.getByLabel('Candidate', { exact: true })).toHaveValue(payload);
  await page.getByText('Scorecards in this browser').click();
  expect(await count()).toBe(0);

  // One for a page that isn't one.
  await open(page, forge(info, path, (it) => { it.role.id = 'javascript:alert(1)//'; it.interview.id = '../../..'; }));
  await expect(page.locator('#sheet-tools')).toContainText('wasn’t opened here');
  await expect(page.getByRole('link', { name: 'Go to the scorecard' })).toHaveCount(0);
  expect(await count()).toBe(0);

  // What lies in the storage may have been put there by anybody, too.
  await page.evaluate((text) => {
    const key = Object.keys(localStorage)[0];
    localStorage.setItem(`${key}-2`, '{"sheet": null}');
    localStorage.setItem(`${key}-3`, text);
  }, payload);
  await page.reload();
  await expect(page.getByLabel('Candidate', { exact: true })).toHaveValue(payload);
});

test('a sheet of an earlier version opens with a warning, and keeps what the page has no field for', async ({ page }, info) => {
  await visit(page);
  await fillIn(page);
  const { path } = await submit(page);
  const forged = forge(info, path, (it) => {
    it.id = 'another';
    it.version = '0badcafe';
    it.skills[0].version = 'older';
    it.skills[0].weight = 3;
    it.skills[1].id = 'gone';
    it.skills[1].name = 'Patience';
    it.skills[1].rating = 5;
    it.recommendations[1] = 'Rather not';
  });
  await open(page, forged);
  const tools = page.locator('#sheet-tools');
  await expect(tools).toContainText('This interview has changed since you started the scorecard (interview version 0badcafe then');
  await expect(tools).toContainText('Descriptions or questions have changed since: Co-selling.');
  await expect(tools).toContainText('No longer part of this interview: Patience.');
  await expect(tools).toContainText('You chose “Rather not”');
  await press(page, 'Don’t open it');
  await expect(tools).not.toContainText('0badcafe');
  await open(page, forged);
  await press(page, 'Open it anyway');
  await expect(page.locator('[name=recommendation]:checked')).toHaveCount(0);
  await page.reload();
  await expect(tools).toContainText('0badcafe');
  await expect(page.locator('#sheet-summary')).toContainText('(3 × 4 + 2 + 5) ÷ 5 = 3.8');

  await write(page, { reason: 'Unchanged but for this.' });
  await press(page, 'Submit and save file'); // there is nothing about the skill that is new
  const kept = (await read(page, (await submit(page, 'Submit anyway')).path)).sheet;
  expect(kept).toMatchObject({ version: '0badcafe', recommendation: 2, reason: 'Unchanged but for this.' });
  expect(kept.recommendations[1]).toBe('Rather not');
  expect(kept.skills.map(({ id, version, rating }) => [id, rating, version === 'older'])).toEqual([
    ['co-selling', 4, true], ['channel-conflict-resolution', null, false], ['relationship-building', 2, false], ['gone', 5, false],
  ]);

  // Rated anew, it is rated by what stands there now.
  await rate(page, skills[0], 3);
  await page.locator('[name=recommendation][value="3"]').check();
  await press(page, 'Submit and save file');
  const anew = (await read(page, (await submit(page, 'Submit anyway')).path)).sheet;
  expect(anew).toMatchObject({ recommendation: 3, recommendations: ['Strong no', 'No', 'Yes', 'Strong yes'] });
  expect(anew.skills[0]).toMatchObject({ rating: 3, weight: 1 });
  expect(anew.skills[0].version).not.toBe('older');
});

test('where the browser keeps nothing, the sheet says so and can still be handed in', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
  });
  await visit(page);
  await page.getByLabel('Candidate', { exact: true }).fill('Robin Example');
  await expect(status(page)).toHaveText(/^Not saved: this browser blocks storage for this site\. Save the file/);
  await press(page, 'New scorecard');
  await page.getByLabel('Candidate', { exact: true }).fill('Kim Sample');
  await page.getByText('Scorecards in this browser (2)').click();
  await page.getByRole('button', { name: 'Open the scorecard of Robin' }).click();
  await expect(page.getByLabel('Candidate', { exact: true })).toHaveValue('Robin Example');
  await press(page, 'Submit and save file');
  const { path } = await submit(page, 'Submit anyway');
  expect((await read(page, path)).sheet.candidate).toBe('Robin Example');
});

test('a full storage is told, and what is written then is handed in or saved later', async ({ page }) => {
  await visit(page);
  await write(page, { candidate: 'Robin Example' });
  await page.evaluate(() => {
    window.setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await page.getByLabel('Your reasons, in two sentences').fill('Written without room.');
  await expect(status(page)).toHaveText(/^Not saved: the browser’s storage for this site is full\./);
  await press(page, 'Submit and save file');
  const { path } = await submit(page, 'Submit anyway');
  expect((await read(page, path)).sheet.reason).toBe('Written without room.');
  await page.evaluate(() => { Storage.prototype.setItem = window.setItem; });
  await write(page, { 'follow-up': 'There is room again.' });
  await page.reload();
  await expect(page.getByLabel('Your reasons, in two sentences')).toHaveValue('Written without room.');
});

test('sheets are deleted for good, and only when it was meant', async ({ page }) => {
  await visit(page);
  await fillIn(page);
  await press(page, 'Clear this scorecard');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Clear this scorecard' })).toBeFocused();
  await press(page, 'New scorecard');
  await write(page, { candidate: 'Kim Sample' });
  await page.getByText('Scorecards in this browser (2)').click();
  await page.getByRole('button', { name: 'Delete the scorecard of Robin' }).click();
  await press(page, 'Delete');
  await expect(page.getByText('Scorecards in this browser (1)')).toBeFocused();
  await press(page, 'Clear this scorecard');
  await press(page, 'Clear it');
  expect(await values(page)).toMatchObject({ candidate: '', reason: '' });
  expect(await kept(page)).toBe(0);
  await write(page, { candidate: 'Robin Example' });
  await visit(page, otherInterview);
  await write(page, { candidate: 'Robin Example' });
  await page.getByText('Scorecards in this browser (2)').click();
  await press(page, 'Delete all');
  await expect(page.getByText('Delete all 2 for good?')).toBeVisible();
  await press(page, 'Delete all');
  expect(await kept(page)).toBe(0);
});

test('two sites on one host know nothing of each other’s sheets', async ({ page }) => {
  await visit(page);
  await page.evaluate(() => localStorage.setItem('rolewright /another/ partner-manager joint-selling x', '{}'));
  await write(page, { candidate: 'Robin Example' });
  await expect(page.getByText('Scorecards in this browser (1)')).toBeVisible();
  await page.getByText('Scorecards in this browser (1)').click();
  await press(page, 'Delete all');
  await press(page, 'Delete all');
  expect(await kept(page)).toBe(1);
});

test('nothing leaves the browser', async ({ page }) => {
  await page.goto(sheet, { waitUntil: 'networkidle' });
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await fillIn(page);
  await page.locator('#clock summary').click();
  await press(page, 'Start');
  await press(page, 'Copy as text');
  const { path } = await submit(page);
  await press(page, 'New scorecard');
  await open(page, path);
  await page.waitForTimeout(500);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('the clock runs along the time line, also while the page is closed', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-10-10T10:00:00') });
  await visit(page);
  await page.locator('#clock summary').click();
  const shown = page.getByRole('timer');
  await expect(shown).toHaveText('0:00');
  await expect(page.locator('#clock [aria-current]')).toHaveCount(0);
  await press(page, 'Start');
  await page.clock.runFor(6 * 60_000 + 5_000);
  await expect(shown).toHaveText('6:05');
  await expect(page.locator('.clock-line')).toHaveText('6:05 of 60:00');
  await expect(page.locator('#clock [aria-current=step]')).toContainText('Question 1');
  await expect(page.getByText('Now: Question 1: Co-selling, until 15:00')).toBeVisible();
  expect(await page.locator('[role=timer]').evaluate((timer) => timer.closest('[aria-live], [role=status]'))).toBeNull();

  await page.goto('about:blank');
  await page.clock.fastForward(10 * 60_000);
  await visit(page);
  await page.locator('#clock summary').click();
  await expect(shown).toHaveText(/^16:/);
  await press(page, 'Stop');
  const stopped = await shown.innerText();
  await page.clock.runFor(60_000);
  await page.reload();
  await page.locator('#clock summary').click();
  await expect(shown).toHaveText(stopped);
  await press(page, 'Start');
  await page.clock.runFor(50 * 60_000);
  await expect(page.locator('.clock-now')).toHaveText(/^6:\d\d over$/);
  await press(page, 'Reset');
  await expect(shown).toHaveText('0:00');
});

test('on paper, a filled-in sheet keeps its words, its ratings and its summary, and an empty one is empty', async ({ page }, info) => {
  const print = async () => {
    const path = info.outputPath('printed.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  };
  await visit(page);
  for (const text of ['Saved in this browser', 'New scorecard', 'Summary', 'Submit', 'Timeline']) expect(await print()).not.toContain(text);
  await fillIn(page);
  const lines = Array.from({ length: 120 }, (_, i) => `Heard ${i + 1} times.`);
  await write(page, { 'evidence-co-selling': lines.join('\n') });
  const text = await print();
  for (const wanted of [...lines, 'Could not name what the partner needed.', 'Would call.', 'Below the bar on relationships.', 'Ask for a partner who left.', '(4 + 2) ÷ 2 = 3', 'rated 2 (Weak). The bar is 3']) {
    expect(text).toContain(wanted);
  }
  for (const unwanted of ['Saved in this browser', 'Submit', 'Nothing is missing', 'Spreadsheet']) expect(text).not.toContain(unwanted);
  await page.emulateMedia({ media: 'print' });
  const border = (value) => page.locator(`.choice:has([name=rating-co-selling][value="${value}"])`).evaluate((choice) => getComputedStyle(choice).borderTopWidth);
  expect([await border(4), await border(3)]).toEqual(['2px', '0px']);
});

const looks = { 'by day': { colorScheme: 'light' }, 'in the dark': { colorScheme: 'dark' }, 'in colours of their own': { forcedColors: 'active' } };
for (const [look, media] of Object.entries(looks)) {
  test(`everybody can use a filled-in sheet ${look}, at a desk and on a phone`, async ({ page }, info) => {
    await page.emulateMedia(media);
    await visit(page);
    await fillIn(page);
    const { path } = await submit(page);
    await open(page, forge(info, path, (it) => { it.id = 'another'; it.version = '0badcafe'; it.skills[0].version = 'older'; }));
    await press(page, 'Open it anyway');
    await write(page, { reason: '' });
    await page.getByText('Scorecards in this browser (2)').click();
    await page.locator('#clock summary').click();
    await press(page, 'Start');
    await page.getByRole('button', { name: 'Delete the scorecard' }).first().click();
    await press(page, 'Submit and save file');
    await open(page, forge(info, path, (it) => { it.interview.id = 'partner-craft'; }));
    await expect(page.getByRole('link', { name: 'Go to the scorecard of that interview' })).toBeVisible();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await barriers(page, media), `at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      const small = await page.locator('[data-live] :is(button, a.button, summary)').evaluateAll((targets) => targets.filter((target) => target.getBoundingClientRect().height < 24).map((target) => target.textContent));
      expect(small).toEqual([]);
    }
  });
}
