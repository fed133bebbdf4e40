// What somebody has typed into a scorecard is never lost: under translation, reworded questions, renamed interviews,
// long names, hosts that block scripts, and slips of the keyboard.

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk, expect, folder, oneOfEachKind, pages, test } from './helpers.js';

const path = 'roles/partner-manager/scorecard/joint-selling/index.html';
const { html } = pages.find((page) => page.path === path);
const status = (page) => page.locator('.sheet-status');
const typed = (page, name) => page.locator(`[name="${name}"]`);
const serve = (page, body, at = path) => page.route((url) => url.pathname.endsWith(`/${at}`), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));

// The page with other things in its data.
function withData(change) {
  const [attribute, text] = html.match(/id="sheet-data" hidden data-json="(.*?)"/);
  const entities = { '&#34;': '"', '&#39;': "'", '&#43;': '+', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  const data = JSON.parse(text.replace(/&(#\d+|\w+);/g, (entity) => entities[entity]));
  change(data);
  return html.replace(attribute, attribute.replace(text, JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('"', '&#34;')));
}

async function write(page, fields) {
  for (const [name, value] of Object.entries(fields)) await typed(page, name).fill(value);
  await expect(status(page)).toHaveText(/^Saved in this browser at/);
}

const stored = (page) => page.evaluate(() => Object.entries(localStorage).map(([, value]) => JSON.parse(value).sheet));

test('a browser that translates the page changes nothing that is stored', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example' });
  // Each text is wrapped, replaced and put in another place, as translators and extensions do.
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) nodes.push(texts.currentNode);
    for (const node of nodes) {
      const font = document.createElement('font');
      font.textContent = `Übersetzt: ${[...node.data].reverse().join('')}`;
      node.replaceWith(font);
    }
    for (const choice of document.querySelectorAll('.choice')) choice.append(choice.querySelector('.choice-name'));
  });
  await typed(page, 'evidence-co-selling').fill('Typed under translation.');
  await page.locator('[name="rating-co-selling"][value="4"]').check();
  await page.locator('[name="recommendation"][value="2"]').check();
  await expect.poll(async () => (await stored(page))[0].recommendation).toBe(2);
  const [sheet] = await stored(page);
  expect(sheet.scale.map((s) => s.label)).toEqual(['Not shown', 'Weak', 'Meets the bar', 'Strong', 'Exceptional']);
  expect(sheet.recommendations).toEqual(['Strong no', 'No', 'Yes', 'Strong yes']);
  expect(sheet.skills[0]).toMatchObject({ name: 'Co-selling', rating: 4 });
  expect(JSON.stringify(sheet)).not.toContain('Übersetzt');
  await page.reload();
  await expect(typed(page, 'evidence-co-selling')).toHaveValue('Typed under translation.');
  await expect(page.locator('[name="rating-co-selling"][value="4"]')).toBeChecked();
});

test('notes go with a question that was reworded, and those on one that is gone stay in sight', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example', 'note-co-selling-joint-deal': 'Took the reseller along.', 'note-before-the-introduction': 'Would ask the partner first.', 'evidence-channel-conflict-resolution': 'Called both.' });
  const changed = html
    .replaceAll('Tell me about a deal you won with a partner and couldn&#39;t have won alone. What was your part in it?', 'Tell me about a deal that you won with a partner and couldn&#39;t have won alone. What was your own part in it?')
    .replaceAll('co-selling-joint-deal', 'q-5eb63bbb') // its id was made of its words
    .replaceAll('What does a seller need to know about a partner before taking that partner to a customer?', 'How do you plan a quarter?').replaceAll('before-the-introduction', 'q-0a0b0c0d')
    .replaceAll('channel-conflict-resolution', 'patience').replaceAll('Channel conflict resolution', 'Patience');
  await page.unrouteAll();
  await serve(page, changed);
  await page.reload();
  await expect(typed(page, 'note-q-5eb63bbb')).toHaveValue('Took the reseller along.');
  await expect(typed(page, 'note-q-0a0b0c0d')).toHaveValue('');
  const earlier = page.getByRole('region', { name: 'Notes on questions that have changed' });
  await expect(earlier).toContainText('What does a seller need to know about a partner');
  await expect(earlier.getByLabel(/What does a seller need/)).toHaveValue('Would ask the partner first.');
  await expect(earlier.getByLabel(/Channel conflict resolution/)).toHaveValue('Called both.');

  // They can be edited, and are in the file.
  await earlier.getByLabel(/What does a seller need/).fill('Would ask the partner first, always.');
  await typed(page, 'note-q-5eb63bbb').fill('Took the reseller along, twice.');
  await expect(status(page)).toHaveText(/^Saved/);
  await page.reload();
  await expect(earlier.getByLabel(/What does a seller need/)).toHaveValue('Would ask the partner first, always.');
  await page.getByRole('button', { name: 'Submit and save file' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Submit anyway' }).click();
  const text = readFileSync(await (await file).path(), 'utf8');
  for (const part of ['Took the reseller along, twice.', 'Would ask the partner first, always.', 'Called both.']) expect(text).toContain(part);
});

test('a question that goes to another skill takes its notes along, once', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example', 'evidence-co-selling': 'Went along.' });
  await serve(page, withData((data) => {
    const [selling, , relationships] = data.skills;
    relationships.questions.unshift(...selling.questions.splice(1, 1));
    for (const skill of data.skills) skill.version = `${skill.version}1`;
  }));
  await page.reload();
  for (const note of ['Would ask first.', 'Would ask first, and twice.']) {
    await typed(page, 'note-before-the-introduction').fill(note);
    await expect.poll(async () => JSON.stringify(await stored(page)).split(note).length - 1).toBe(1);
  }
  await page.reload();
  await expect(typed(page, 'note-before-the-introduction')).toHaveValue('Would ask first, and twice.');
  await expect(page.getByRole('region', { name: 'Notes on questions that have changed' })).toHaveCount(0);
});

test('what was typed a moment before another tab’s version is loaded becomes a scorecard of its own', async ({ page, context }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example' });
  const second = await context.newPage();
  await second.goto(path);
  await write(second, { reason: 'Written in the second tab.' });
  const load = page.getByRole('button', { name: 'Load that version' });
  await expect(load).toBeVisible();
  await load.evaluate((button) => { // quicker than anything is saved
    const field = document.querySelector('[name="follow-up"]');
    field.value = 'Typed at the last moment.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    button.click();
  });
  await expect(typed(page, 'reason')).toHaveValue('Written in the second tab.');
  await page.getByRole('button', { name: 'Open the other one' }).click();
  await expect(typed(page, 'follow-up')).toHaveValue('Typed at the last moment.');
  expect((await stored(page)).map((sheet) => sheet.followUp).sort()).toEqual(['', 'Typed at the last moment.']);
});

test('a scorecard of an interview that was renamed is offered where the plan goes on', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example', 'note-contact-leaves': 'Would call.' });
  const renamed = html.replaceAll('&#34;joint-selling&#34;', '&#34;selling-together&#34;');
  expect(renamed).not.toBe(html);
  await serve(page, renamed);
  await page.goto(path);
  await expect(page.getByText('That interview isn’t in the plan any more.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it here' }).click();
  await expect(typed(page, 'note-contact-leaves')).toHaveValue('Would call.');
  await page.reload();
  await expect(typed(page, 'candidate')).toHaveValue('Robin Example');
});

test('whatever a site can be built from can be stored and read again', async ({ page }) => {
  const work = mkdtempSync(join(tmpdir(), 'rolewright-long-'));
  try {
    for (const name of ['roles', 'content']) cpSync(name, join(work, name), { recursive: true });
    const file = join(work, 'roles/partner-manager.md');
    const long = 'A name that goes on and on, '.repeat(20).slice(0, 299) + 'x';
    const text = readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: "${long}"`).replace(/name: Selling together/, `name: "${long}"`).replace(/minutes: 60/g, 'minutes: 1440').replace(/^(\s+)(?:- )?ask: .*$/m, (line) => line.replace(/ask: .*/, `ask: "${'Why? '.repeat(990)}"`));
    writeFileSync(file, text);
    execFileSync(process.env.ROLEWRIGHT, ['build', '-q', '-s', work, '-d', join(work, 'site')], { stdio: 'pipe' });
    await page.goto(pathToFileURL(join(work, 'site', path)).href);
    const reason = '😀'.repeat(9_000);
    await write(page, { candidate: 'Robin Example', reason });
    await page.reload();
    await expect(typed(page, 'candidate')).toHaveValue('Robin Example');
    expect(await typed(page, 'reason').inputValue() === reason, 'all of the reason is there').toBe(true);
    const [sheet] = await stored(page);
    expect(sheet.interview.minutes).toBe(1440);
    // One character more, and the site isn't built.
    writeFileSync(file, text.replace(/^title: "/m, 'title: "xx'));
    expect(() => execFileSync(process.env.ROLEWRIGHT, ['build', '-q', '-s', work, '-d', join(work, 'site')], { stdio: 'pipe' })).toThrow(/too-long/);
  } finally {
    rmSync(work, { recursive: true });
  }
});

test('what the page’s own reader refuses is not reported as saved', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example' });
  await page.evaluate(() => {
    const area = document.querySelector('[name="reason"]');
    area.maxLength = 100_000;
    area.value = 'x'.repeat(20_001);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(status(page)).toHaveText(/^Not saved: reason should have at most 20000 characters\./);
  let asked = false;
  page.on('dialog', (dialog) => { asked = true; dialog.accept(); });
  await typed(page, 'candidate').click();
  await page.reload();
  expect(asked).toBe(true);
});

for (const [where, at] of [['a scorecard', path], ['the recruiter’s checks', 'roles/partner-manager/scorecard/index.html'], ['the debrief', 'roles/partner-manager/debrief/index.html']]) {
  test(`${where} that can’t keep anything says so first`, async ({ page, browser, baseURL }) => {
    const notice = 'Nothing you type here is kept yet.';
    const blocked = await browser.newContext({ baseURL });
    const alone = await blocked.newPage();
    await alone.route(/\.js$/, (route) => route.fulfill({ body: 'x', contentType: 'text/plain', headers: { 'x-content-type-options': 'nosniff' } }));
    await alone.goto(at);
    await expect(alone.getByText(notice)).toBeVisible();
    await blocked.close();
    const off = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const still = await off.newPage();
    await still.goto(at);
    await expect(still.getByText(notice)).toBeVisible();
    await off.close();
    await page.goto(at);
    await expect(page.getByText(notice)).toHaveCount(0);
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }));
    await page.goto(at);
    await expect(page.getByText(/blocks storage/).first()).toBeVisible();
  });
}

test('a year of two digits is asked about, and a year of six is not lost in silence', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example', date: '0026-11-25' });
  await expect(page.getByText('Is the year 26 right?')).toBeVisible();
  await page.getByRole('button', { name: 'Use 2026-11-25' }).click();
  await expect(typed(page, 'date')).toHaveValue('2026-11-25');
  await expect(page.getByText('Is the year')).toHaveCount(0);
  await typed(page, 'date').evaluate((field) => { field.removeAttribute('max'); });
  await typed(page, 'date').evaluate((field) => { field.value = '20266-11-25'; field.dispatchEvent(new Event('input', { bubbles: true })); });
  await expect(page.getByText('has too many digits')).toBeVisible();
});

test('names of files keep people’s names, in any script and in few bytes', async ({ page }) => {
  await page.goto(path);
  const nameOf = (...names) => page.evaluate((parts) => fileNameOf(parts, '.scorecard.json'), names);
  expect(await nameOf('Jörg Müller', 'baker')).toBe('jörg-müller_baker.scorecard.json');
  expect(await nameOf('Jo\u0308rg Öz'.normalize('NFD'))).toBe('jörg-öz.scorecard.json');
  expect(await nameOf('Nguyễn Văn Ánh')).toBe('nguyễn-văn-ánh.scorecard.json');
  expect(await nameOf('हिन्दी प्रिया')).toBe('हिन्दी-प्रिया.scorecard.json');
  expect(await nameOf('김하늘'.normalize('NFD'))).toBe('김하늘.scorecard.json');
  expect(await nameOf('../..', 'CON', '🙂')).toBe('x_con_x.scorecard.json');
  const long = await nameOf('김'.repeat(60), 'partner-manager', 'joint-selling', 'กา'.repeat(60));
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200);
  expect(long).toContain('_partner-manager_');
});

test('the spreadsheet has everything, and nothing in it runs', async ({ page, browser, baseURL }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example', 'note-contact-leaves': 'A note; =1+1', 'follow-up': 'Ask\n=cmd', 'evidence-co-selling': '＝SUM(A1)', reason: '-2 on it' });
  const csv = await page.evaluate(() => { save(); return Scorecard.csv(sheet); });
  for (const part of ['"A note; \'=1+1"', '"Ask\n\'=cmd"', '"\'＝SUM(A1)"', '"\'-2 on it"', 'follow up', 'recommendation']) expect(csv).toContain(part);
  const german = await browser.newContext({ baseURL, locale: 'de-DE' });
  const other = await german.newPage();
  await other.goto(path);
  expect((await other.evaluate(() => Scorecard.csv(sheet))).split('\r\n')[0]).toContain('"role";"interview"');
  await german.close();
});

test('requirements have a home: in the first interview, and in the recruiter’s list', async ({ page }) => {
  await page.goto('roles/partner-manager/scorecard/screen/index.html').catch(() => {});
  const screen = pages.find((one) => one.path.startsWith('roles/partner-manager/scorecard/') && one.html.includes('German and English at level C1') && one.kind === 'scorecard');
  await page.goto(screen.path);
  await typed(page, 'candidate').fill('Robin Example');
  const check = page.getByRole('group', { name: /German and English at level C1/ });
  await check.getByLabel('Not confirmed', { exact: true }).check();
  await check.getByLabel(/Checked against/).fill('B2 at most');
  await expect(page.locator('.bar-rated')).toContainText('1 of 2 checked');
  await expect(page.locator('#sheet-summary')).toContainText('is a must-have and isn’t confirmed');
  await page.reload();
  await expect(check.getByLabel('Not confirmed', { exact: true })).toBeChecked();
  const csv = await page.evaluate(() => Scorecard.csv(sheet));
  expect(csv).toContain('"requirement","German and English at level C1 or above","","yes","","","Not confirmed","B2 at most"');

  await page.goto('roles/partner-manager/scorecard/index.html');
  await typed(page, 'candidate').fill('Robin Example');
  const cv = page.getByRole('group', { name: /Experience as the named contact/ });
  await cv.getByLabel('Confirmed', { exact: true }).check();
  await page.reload();
  await expect(cv.getByLabel('Confirmed', { exact: true })).toBeChecked();
  await page.goto('roles/partner-manager/guide/index.html');
  await expect(page.getByText('Requirements to confirm')).toBeVisible();
});

test('a rating is cleared by a button, and the average waits until all are rated', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example' });
  await page.locator('[name="rating-co-selling"][value="4"]').check();
  await expect(page.locator('.bar-rated')).toHaveText('1 of 3 rated');
  await expect(page.locator('.sheet-mean')).toBeHidden();
  await page.getByRole('button', { name: 'Clear rating' }).click();
  await expect(page.locator('[name="rating-co-selling"]:checked')).toHaveCount(0);
  for (const skill of ['co-selling', 'channel-conflict-resolution', 'relationship-building']) await page.locator(`[name="rating-${skill}"][value="3"]`).check();
  await expect(page.locator('.sheet-mean')).toBeVisible();
});

test('one page for the hour: help is beside the notes, the bar stays, and a phone shows the first question soon', async ({ page }) => {
  await page.goto(disk + path);
  const first = page.locator('.sheet-question').first();
  const [notes, help] = await Promise.all([first.locator('textarea').boundingBox(), first.locator('.probes').boundingBox()]);
  expect(help.x).toBeGreaterThan(notes.x + notes.width - 1);
  expect(await page.locator('.ask .number').allInnerTexts()).toEqual(['1', '2', '3', '4']);
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('.sheet-bar')).toBeInViewport();
  await page.locator('#clock summary').click();
  await page.locator('#clock').getByRole('link', { name: /Question 2/ }).click();
  await expect(page.locator('.sheet-question').nth(1)).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(disk + path);
  await page.reload();
  expect((await first.boundingBox()).y).toBeLessThan(844);
  await expect(first.locator('.probes')).toBeHidden();
});

test('a scorecard is found again under another spelling of the path', async ({ page }) => {
  await page.goto(path);
  await write(page, { candidate: 'Robin Example' });
  await page.goto('assets/style.css'); // by leaving, the sheet has stored what it had still to store
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage);
    localStorage.setItem(key.replace('/some/', '/Some/'), localStorage.getItem(key));
    localStorage.removeItem(key);
    sessionStorage.clear();
  });
  await page.goto(path);
  await expect(typed(page, 'candidate')).toHaveValue('Robin Example');
  await page.getByText('Scorecards in this browser (1)').click();
  await expect(page.getByText('This browser keeps them in your profile')).toBeVisible();
});

test('under another spelling of localhost, the page says whose scorecards it has', async ({ page, server }) => {
  const other = server.replace('127.0.0.1', 'localhost');
  for (const [address, count] of [[server, 1], [other, 0]]) {
    await page.goto(address + path);
    if (count) await write(page, { candidate: 'Robin Example' });
    await page.getByText(`Scorecards in this browser (${count})`).click();
    await expect(page.locator('.kept-list')).toContainText(`for ${address}`);
    await expect(page.locator('.kept-list')).toContainText('The same site under another address, another browser or another profile doesn’t have them.');
  }
});

test.describe('a host that drops the last slash of an address', () => {
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

  // It answers /x/index.html and /x/ as /x, as some hosts do for clean addresses.
  async function onCleanHost(below, story) {
    const host = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      const clean = pathname.replace(/\/(index\.html)?$/, '');
      if (clean !== pathname && clean) return response.writeHead(301, { location: clean }).end();
      const file = extname(pathname) ? pathname : join(pathname, 'index.html');
      try {
        if (!file.startsWith(below)) throw new Error('outside of the site');
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(join(folder, file.slice(below.length))));
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1');
    await once(host, 'listening');
    try {
      await story(`http://127.0.0.1:${host.address().port}${below}`);
    } finally {
      host.closeAllConnections();
      host.close();
    }
  }

  const lost = 'This page has lost its stylesheet, its scripts and its links.';

  test('is told on, before anybody types', ({ page }) => onCleanHost('/site/', async (site) => {
    for (const one of oneOfEachKind.filter(({ path: at }) => at.endsWith('index.html'))) {
      await page.goto(site + one.path);
      expect(page.url()).not.toMatch(/(\/|html)$/);
      const body = await page.locator('body').innerText();
      expect(body.trimStart().slice(0, lost.length), one.path).toBe(lost);
      await expect(page.getByText(lost)).toBeInViewport();
    }
    await page.goto(site + path);
    await expect(page.getByText('Nothing you type here is kept yet.')).toBeVisible();
    await page.goto(disk + path);
    await expect(page.getByText(lost)).toBeHidden();
  }));

  test('does no harm to a site at its root', ({ page }) => onCleanHost('/', async (site) => {
    await page.goto(site + path);
    expect(page.url()).toMatch(/joint-selling$/);
    await expect(page.getByText(lost)).toBeHidden();
    await write(page, { candidate: 'Robin Example' });
    await page.getByRole('link', { name: 'Handbook' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${site}roles/partner-manager/scorecard/joint-selling`);
    await expect(typed(page, 'candidate')).toHaveValue('Robin Example');
  }));
});
