// Some people's browsers run no scripts. The site has some, and must not begin to need one.

import { expect, pages, test } from './helpers.js';

test.use({ javaScriptEnabled: false });

test('no page has a script within itself', () => {
  const own = /<script defer src="(?:\.\.\/)*assets\/[a-z]+\.js"><\/script>/g;
  const withScript = pages.filter(({ html }) => /<script|\son[a-z]+=|javascript:/i.test(html.replaceAll(own, '')));
  expect(withScript.map(({ path }) => path)).toEqual([]);
});

test('without scripts, a hiring manager finds a role, reads its guide and fills in a sheet', async ({ page }) => {
  await page.goto('index.html');
  await page.getByRole('link', { name: 'Partner Manager', exact: false }).first().click();
  await page.getByRole('link', { name: 'Interview guide' }).click();
  await expect(page.getByRole('heading', { name: 'Who asks about what' })).toBeVisible();
  await page.getByText('Needed for').first().click();
  await expect(page.locator('details[open] li').first()).toBeVisible();

  await page.getByRole('link', { name: 'Scorecards' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Scorecard', exact: true }).first().click();
  await page.getByLabel('Candidate', { exact: true }).fill('Robin Example');
  const rating = page.getByRole('radio', { name: '4 Strong' }).first();
  await rating.check();
  await page.getByLabel('Evidence').first().fill('Named three partners and what each of them needed.');
  await expect(rating).toBeChecked();
});
