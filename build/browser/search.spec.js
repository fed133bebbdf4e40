// Somebody looks for a role, a skill or a question and doesn't know where it is, nor how it's spelt.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barriers } from './axe.js';
import { disk, expect, folder, oneOfEachKind, test } from './helpers.js';

const field = (page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page) => page.locator('.search-results a');
const titles = (page) => page.locator('.search-title').allTextContents();

for (const [where, start] of [['from a server', 'guide/index.html'], ['from disk', `${disk}guide/index.html`]]) {
  test(`a recruiter finds a role with the keyboard alone, ${where}`, async ({ page }) => {
    await page.goto(start);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('chanel acount'); // twice a letter too few
    await expect(results(page).first()).toContainText('Channel Account Manager');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Channel Account Manager');
  });
}

test('what is found is in groups, with titles before texts', async ({ page }) => {
  await page.goto('index.html');
  await field(page).fill('negotiation');
  await expect(page.locator('.search-results h2').first()).toHaveText('Skills');
  await expect(results(page).first()).toContainText('Negotiation');
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible();
  await expect(page.locator('.search').getByRole('status')).toHaveText(/^\d+ results$/);
});

test('a question leads to its place, even from a page that is deep down', async ({ page }) => {
  await page.goto('roles/partner-manager/guide/index.html');
  await field(page).fill('deal registration disputed');
  const link = page.getByRole('list', { name: 'Questions' }).getByRole('link').first();
  const asked = await link.locator('.search-title').textContent();
  await link.click();
  await expect(page.locator(':target')).toContainText(asked);
});

test('Escape leaves: first the results, then the search', async ({ page }) => {
  await page.goto('index.html');
  await field(page).fill('partner');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('.search-results')).toBeHidden();
});

test('a slash in a note stays in the note', async ({ page }) => {
  await page.goto(oneOfEachKind.find(({ kind }) => kind === 'scorecard').path);
  const notes = page.getByRole('textbox', { name: /notes/i }).first();
  await notes.click();
  await page.keyboard.type('and/or');
  await expect(notes).toHaveValue('and/or');
});

test('what nobody wrote is not found, and that is said', async ({ page }) => {
  await page.goto('index.html');
  await field(page).fill('xylophone');
  await expect(page.locator('.search').getByRole('status')).toHaveText('Nothing found for “xylophone”');
});

test('the page and the compiler divide texts into the same words', async ({ page }) => {
  await page.goto('index.html');
  const index = JSON.parse(readFileSync(join(folder, 'assets/search-index.js'), 'utf8').replace(/^searchIndex\(|\);\n$/g, ''));
  const known = new Set(index.words.split(' '));
  const unknown = await page.evaluate((all) => all.flatMap(wordsOf), index.entries.map((entry) => entry[1]))
    .then((words) => words.filter((word) => !known.has(word)));
  expect(unknown).toEqual([]);
  // The cases of build/search/search_test.go.
  const cases = {
    'Partner Manager (m/w/d)': 'partner manager m w d', 'Zürich, São Paulo, Łódź': 'zurich sao paulo lodz', 'Straße ÆØÅ': 'strasse aeoa',
    'C, C++ and C# at R&D': 'c c++ and c# at r d', "l'équipe": 'l equipe', '経営 Manager': '経 営 manager', 'हिन्दी': 'हिन्दी', 'ΟΔΟΣ': 'οδοσ',
    'ﬁrst ①': 'first 1', '– … +': '', 'ℱ': 'f',
  };
  expect(await page.evaluate((all) => all.map((text) => wordsOf(text).join(' ')), Object.keys(cases))).toEqual(Object.values(cases));
});

test('everybody can read what was found, at a desk and on a phone, by day and in the dark', async ({ page }) => {
  for (const [width, media] of [[1280, { colorScheme: 'light' }], [320, { colorScheme: 'dark' }], [320, { forcedColors: 'active' }]]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    await page.goto('index.html');
    await field(page).fill('partner');
    await expect(results(page).first()).toBeVisible();
    expect(await barriers(page, { ...media, within: '.search' }), `at ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(width);
  }
});

test('without its index the search says so, and looks again later', async ({ page }) => {
  let calls = 0;
  await page.route('**/search-index.js', (route) => (calls++ === 0 ? route.abort() : route.continue()));
  await page.goto('index.html');
  await field(page).focus();
  await expect(page.getByText('The search can’t be loaded.')).toBeVisible();
  await field(page).blur();
  await field(page).fill('partner');
  await expect(results(page).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no search that could disappoint', async ({ page }) => {
    await page.goto('index.html');
    await expect(page.locator('.search')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Partner Manager', exact: true }).first()).toBeVisible();
  });
});
