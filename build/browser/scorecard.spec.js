// An interviewer rates a candidate.

import { expect, pagesOf, test } from './helpers.js';

const sheet = 'roles/partner-manager/scorecard/joint-selling/index.html';

test('no sheet suggests a rating, and each lets the interviewer say that nothing was heard', async ({ page }) => {
  for (const { path } of pagesOf('scorecard')) {
    await page.goto(path);
    await expect(page.locator(':checked')).toHaveCount(0);
    const skills = page.locator('fieldset.rating');
    expect(await skills.count(), path).toBeGreaterThan(0);
    for (const skill of await skills.all()) {
      await expect(skill.getByRole('radio')).toHaveCount(6);
      await expect(skill.getByRole('radio', { name: 'Not assessed' })).toHaveCount(1);
    }
  }
});

test('a rating without a description of its own says, muted, what it is between', async ({ page }) => {
  await page.goto(sheet);
  const second = page.locator('.choice', { has: page.locator('[name="rating-co-selling"][value="2"]') });
  await expect(second).toHaveText(/2\s+Weak\s*between 1 and 3/);
  const colour = (text) => text.evaluate((element) => getComputedStyle(element).color);
  expect(await colour(second.locator('.anchor'))).not.toBe(await colour(page.locator('.anchor').first()));
});

test('the choices of each sheet are told together with what they are about', async ({ page }) => {
  for (const { path } of pagesOf('scorecard')) {
    await page.goto(path);
    const loose = await page.locator('input[type=radio]').evaluateAll((radios) => {
      const names = new Map(); // the group's legend → the name that its radios share
      return radios.filter((radio) => {
        const legend = radio.closest('fieldset')?.firstElementChild;
        if (legend?.tagName !== 'LEGEND' || radio.labels.length !== 1) return true;
        if (!names.has(legend)) names.set(legend, radio.name);
        return names.get(legend) !== radio.name;
      }).map((radio) => radio.outerHTML);
    });
    expect(loose, path).toEqual([]);
  }
});

test('the recommendation is asked for when all ratings are given', async ({ page }) => {
  for (const { path } of pagesOf('scorecard')) {
    await page.goto(path);
    const names = await page.getByRole('radio').evaluateAll((radios) => [...new Set(radios.map((radio) => radio.name))]);
    expect(names.indexOf('recommendation'), path).toBe(names.length - 1);
  }
});

test('a sheet and the guide that belongs to it name the same version', async ({ page }) => {
  for (const { path } of [...pagesOf('scorecard'), ...pagesOf('summary')]) {
    await page.goto(path);
    const version = await page.locator('.version-field output').innerText();
    expect(version, path).toMatch(/^[0-9a-f]{8}$/);
    await page.getByRole('main').getByRole('link', { name: 'Interview guide' }).last().click();
    await expect(page.locator('.page-head code')).toHaveText(version);
  }
});
