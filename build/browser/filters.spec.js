// A team with forty roles: what is open now comes first, and the list is narrowed until it holds what somebody looks for.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { barriers } from './axe.js';
import { expect, test } from './helpers.js';

let folder;
const home = (site, hash = '') => `${pathToFileURL(join(folder, site, 'index.html')).href}${hash}`;
const levels = ['individual-contributor', 'manager', 'director'];
const towns = ['Ghent', 'Porto', 'Łódź', 'Tartu'];

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-filters-'));
  for (const name of ['content', 'roles']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'content', 'site.yaml'), 'organisation: {name: Harbour Bakery}\nchecks: {example-published: off}\n');
  for (let i = 0; i < 40; i++) {
    const open = i % 3 === 0 ? `status: open\nposted: 2026-11-10\ncloses: 2026-12-${10 + i % 20}\napply: {email: jobs@bakery.example}\n` : '';
    writeFileSync(join(folder, 'roles', `baker-${i}.md`), `---
title: Baker ${i}
summary: Bakes bread for shop ${i}, and counts what is left in the evening.
${open}level: ${levels[i % 3]}
workplace: ${i % 2 ? 'onsite' : 'hybrid'}
locations: [{city: ${towns[i % 4]}, country: BE}]
responsibilities: [Bake the bread]
skills: [Dough]
questions: [{ask: Tell us about a dough that failed., skill: dough}]
---
`);
  }
  for (const audience of ['internal', 'public']) {
    execFileSync(process.env.ROLEWRIGHT, ['build', '-q', '--audience', audience, '--now', '2026-11-22', '-s', folder, '-d', join(folder, audience), '--base-url', 'https://jobs.example.org'], { stdio: 'pipe' });
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const shown = (page) => page.locator('.rows li:visible');
const field = (page, label) => page.getByRole('combobox', { name: new RegExp('^' + label) });

test('what closes first is first among what is open, with the way to its guide', async ({ page }) => {
  await page.goto(home('internal'));
  const first = page.locator('.openings > li').first();
  await expect(first).toContainText('Baker 0');
  await expect(first).toContainText('Apply by 10 December 2026');
  await first.getByRole('link', { name: 'Interview guide' }).click();
  await expect(page).toHaveURL(/roles\/baker-0\/guide\/index\.html$/);
});

test('a recruiter narrows the list, links it, and sees all again', async ({ page }) => {
  await page.goto(home('internal'));
  await expect(shown(page)).toHaveCount(40);
  await field(page, 'Level').selectOption({ label: 'Director (13)' });
  await field(page, 'Place').selectOption({ label: 'Łódź (4)' });
  await expect(shown(page)).toHaveCount(4);
  await expect(page.getByText('Roles shown: 4 of 40')).toBeVisible();
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(shown(page)).toHaveCount(4);
  await expect(field(page, 'Level')).toHaveValue(/./);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown(page)).toHaveCount(40);
});

test('a choice that would leave nothing can’t be made', async ({ page }) => {
  await page.goto(home('internal', '#status=open'));
  await expect(shown(page)).toHaveCount(14);
  await expect(field(page, 'Level').locator('option', { hasText: 'Director' })).toBeDisabled();
});

test('the link to all open roles leads to them', async ({ page }) => {
  await page.goto(home('internal'));
  await page.getByRole('link', { name: 'All 14 open roles' }).click();
  await expect(shown(page)).toHaveCount(14);
  await expect(page.getByRole('heading', { name: 'Open now' })).toBeHidden();
});

test('a line leads to its role wherever it is clicked', async ({ page }) => {
  await page.goto(home('internal'));
  await shown(page).filter({ hasText: 'Baker 7' }).click({ position: { x: 400, y: 12 } });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Baker 7');
});

test('the keyboard alone narrows the list', async ({ page }) => {
  await page.goto(home('internal'));
  await field(page, 'Place').focus();
  await page.keyboard.press('ArrowDown');
  await expect(shown(page)).toHaveCount(10);
});

for (const site of ['internal', 'public']) {
  test(`everybody can use the filters of the ${site} site`, async ({ page }) => {
    for (const [width, media] of [[1280, { colorScheme: 'light' }], [320, { colorScheme: 'dark' }], [320, { forcedColors: 'active' }]]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await page.goto(home(site));
      expect(await barriers(page, media), `at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole list is there, and no filter that does nothing', async ({ page }) => {
    await page.goto(home('internal', '#status=open'));
    await expect(shown(page)).toHaveCount(40);
    await expect(page.locator('.filters')).toBeHidden();
  });
});
