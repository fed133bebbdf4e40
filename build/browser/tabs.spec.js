// Two tabs that have the same scorecard open and save it at the same moment. A browser tells each of them what the
// other has stored only a while later; how much later is up to how busy the computer is.

import { expect, test } from './helpers.js';

const path = 'roles/partner-manager/scorecard/joint-selling/index.html';
const typed = (page, name) => page.locator(`[name="${name}"]`);
const stored = (page) => page.evaluate(() => Object.values(localStorage).map((value) => JSON.parse(value).sheet));
const write = async (page, name, text) => {
  await typed(page, name).fill(text);
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(text);
};

// After `lag()`, a page doesn’t see what others store, nor hear of it, until it catches up.
function makeLag() {
  const real = Storage.prototype.getItem;
  const { setItem } = Storage.prototype;
  let seen = null;
  Storage.prototype.getItem = function (key) {
    return seen && this === localStorage ? seen[key] ?? null : real.call(this, key);
  };
  Storage.prototype.setItem = function (key, value) {
    if (seen && this === localStorage) seen[key] = value;
    setItem.call(this, key, value);
  };
  window.lag = () => { seen = { ...localStorage }; };
  addEventListener('storage', (event) => { if (seen) event.stopImmediatePropagation(); });
  window.catchUp = () => {
    seen = null;
    for (const key of Object.keys(localStorage)) dispatchEvent(new StorageEvent('storage', { key }));
  };
}

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

async function expectBoth(page) {
  await expect.poll(() => stored(page)).toHaveLength(2);
  const sheets = await stored(page);
  expect(sheets.map(({ reason, followUp }) => reason + followUp).sort()).toEqual(['Written in the first tab.', 'Written in the second tab.']);
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
  await page.getByRole('button', { name: 'Open the other one' }).click();
  await expect(typed(page, 'follow-up')).toHaveValue('Written in the second tab.');
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
