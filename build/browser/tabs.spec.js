// Two tabs that have the same scorecard open and save it at the same moment. A browser tells each of them what the
// other has stored only a while later; how much later is up to how busy the computer is.

import { launch } from 'puppeteer-core';
import { expect, test } from './helpers.js';
import { makeLag } from './lag.js';

const path = 'roles/partner-manager/scorecard/joint-selling/index.html';
const typed = (page, name) => page.locator(`[name="${name}"]`);
const stored = (page) => page.evaluate(() => Object.values(localStorage).map((value) => JSON.parse(value).sheet));
const write = async (page, name, text) => {
  await typed(page, name).fill(text);
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(text);
};

/** Two tabs with one scorecard, in each of which something was typed before it heard of the other. */
async function atOnce(page, context) {
  await context.addInitScript(makeLag);
  await page.goto(path);
  await write(page, 'candidate', 'Robin Example');
  const second = await context.newPage();
  await second.goto(path);
  await expect(typed(second, 'candidate')).toHaveValue('Robin Example');
  for (const tab of [page, second]) await tab.evaluate(() => lag());
  await write(page, 'reason', 'Written in the first tab.');
  await write(second, 'follow-up', 'Written in the second tab.');
  return second;
}

const expectBoth = (page) => expectTexts(page, ['Written in the first tab.', 'Written in the second tab.']);

async function expectTexts(page, texts) {
  await expect.poll(async () => (await stored(page)).map(({ reason, followUp }) => reason + followUp).sort()).toEqual(texts);
}

test('two tabs that save at the same moment each keep what was typed in them', async ({ page, context }) => {
  const second = await atOnce(page, context);
  for (const tab of [page, second]) await tab.evaluate(() => catchUp());
  await expectBoth(page);
  for (const tab of [page, second]) await tab.reload();
  await expect(typed(page, 'reason')).toHaveValue('Written in the first tab.');
  await expect(typed(second, 'follow-up')).toHaveValue('Written in the second tab.');
});

test('a tab that is reloaded before it hears of the other still has what was typed in it', async ({ page, context }) => {
  await atOnce(page, context);
  await page.reload();
  await expect(typed(page, 'reason')).toHaveValue('Written in the first tab.');
  await expectBoth(page);
  await page.getByText('Scorecards in this browser (2)').click();
  await page.getByRole('listitem').filter({ hasText: 'Robin Example' }).getByRole('button', { name: 'Open' }).click();
  await expect(typed(page, 'follow-up')).toHaveValue('Written in the second tab.');
});

test('a tab that goes on to another scorecard before it hears of the other keeps both', async ({ page, context }) => {
  const second = await atOnce(page, context);
  await page.getByRole('button', { name: 'New scorecard' }).click();
  await write(page, 'candidate', 'Sam Sample');
  for (const tab of [second, page]) await tab.evaluate(() => catchUp());
  await expectTexts(page, ['', 'Written in the first tab.', 'Written in the second tab.']);
});

test('a tab that is closed before it hears of the other keeps both', async ({ page, context }) => {
  const second = await atOnce(page, context);
  await page.close();
  await second.evaluate(() => catchUp());
  await expectTexts(second, ['Written in the first tab.', 'Written in the second tab.']);
  await second.reload();
  await expect(typed(second, 'follow-up')).toHaveValue('Written in the second tab.');
  await second.getByText('Scorecards in this browser (2)').click();
  await second.getByRole('listitem').filter({ hasText: 'Robin Example' }).getByRole('button', { name: 'Open' }).click();
  await expect(typed(second, 'reason')).toHaveValue('Written in the first tab.');
  await expectTexts(second, ['Written in the first tab.', 'Written in the second tab.']);
});

test('a tab that another has gone on from makes no second scorecard', async ({ page, context }) => {
  await page.goto(path);
  await write(page, 'candidate', 'Robin Example');
  const second = await context.newPage();
  await second.goto(path);
  for (const text of ['Once.', 'Twice.', 'Three times.']) await write(second, 'reason', text);
  await expect(page.getByRole('button', { name: 'Load that version' })).toBeVisible();
  await page.reload();
  await expect(typed(page, 'reason')).toHaveValue('Three times.');
  expect(await stored(page)).toHaveLength(1);
});

test('what is deleted on another interview’s page is gone from the tab, too', async ({ page }) => {
  await page.goto(path);
  await write(page, 'candidate', 'Robin Example');
  await page.goto(path.replace('joint-selling', 'partner-craft'));
  const remembered = () => page.evaluate(() => Object.values(sessionStorage).join());
  expect(await remembered()).toContain('Robin Example');
  await page.getByText('Scorecards in this browser (1)').click();
  for (let asked = 0; asked < 2; asked++) await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByText('Scorecards in this browser (0)')).toBeVisible();
  expect(await remembered()).not.toContain('Robin Example');
});

// Playwright can’t go back to a page that was kept as it was.
test('a page that comes back as it was left takes up what another tab has written meanwhile', async ({ baseURL, launchOptions: { args, executablePath } }) => {
  const browser = await launch({ args, executablePath });
  const url = new URL(path, baseURL).href;
  const valueOf = (tab, name) => tab.$eval(`[name="${name}"]`, (field) => field.value);
  const page = await browser.newPage();
  await page.goto(url);
  await page.type('[name="candidate"]', 'Robin Example');
  await page.evaluate(() => { window.wasLeft = true; });
  await page.type('[name="reason"]', 'Typed just before leaving.');
  await page.goto(new URL('index.html', baseURL).href);
  const second = await browser.newPage();
  await second.goto(url);
  expect(await valueOf(second, 'reason')).toBe('Typed just before leaving.');
  await second.type('[name="follow-up"]', 'Written in the second tab.');
  await second.close({ runBeforeUnload: true });
  await page.goBack();
  expect(await page.evaluate(() => window.wasLeft)).toBe(true);
  await page.locator('::-p-text(Load that version)').click();
  await expect.poll(() => valueOf(page, 'follow-up')).toBe('Written in the second tab.');
  expect(await valueOf(page, 'reason')).toBe('Typed just before leaving.');
  expect(await stored(page)).toHaveLength(1);
  await browser.close();
});
