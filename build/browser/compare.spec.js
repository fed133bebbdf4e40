// Ten roles of a family side by side: somebody sees how they differ, wherever in the table they look.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './helpers.js';

let folder;
const titles = ['Chief Technology Officer', 'Engineering Manager', 'Infrastructure Engineer', 'Reliability Engineer', 'Communications Specialist'];
const comparison = () => pathToFileURL(join(folder, 'site/families/crew/index.html')).href;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-compare-'));
  for (const name of ['content/skills', 'roles']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'content/skills/listening.md'), '---\nname: Listening\nanchors: {1: Talks., 3: Waits., 5: Asks.}\nquestions: [{id: heard, ask: What did you hear?}]\n---\n');
  for (let i = 0; i < 10; i++) {
    writeFileSync(join(folder, 'roles', `role-${i}.md`), `---
title: ${titles[i % 5]} ${i}
summary: Looks after part ${i} of everything, at any hour.
family: crew
level: ${i === 0 ? 'director' : 'individual-contributor'}
responsibilities: [Look after it]
skills: [{use: listening}, {name: Craft ${i}, must: true, anchors: {1: Breaks it., 3: Repairs it., 5: Makes another.}}]
questions: [{use: listening/heard}, {ask: What broke?, skill: craft-${i}}]
---
`);
  }
  execFileSync(process.env.ROLEWRIGHT, ['build', '-q', '-s', folder, '-d', join(folder, 'site')], { stdio: 'pipe' });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

for (const scripts of ['with scripts', 'without scripts']) {
  test.describe(scripts, () => {
    test.use({ javaScriptEnabled: scripts === 'with scripts' });

    test('only what differs is shown, until somebody asks for the rest', async ({ page }) => {
      await page.goto(comparison());
      const listening = page.getByRole('rowheader', { name: 'Listening' });
      await expect(page.getByRole('rowheader', { name: 'Craft 3' })).toBeVisible();
      await expect(listening).toBeHidden();
      await page.getByLabel('Show 2 rows that are the same for every role').check();
      await expect(listening).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await page.reload();
      await expect(listening).toBeVisible();
    });
  });
}

for (const [width, height] of [[1440, 700], [390, 700]]) {
  test(`at ${width} px, the role and the row stay in sight, and no word is broken`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(comparison());
    for (const table of await page.getByRole('region').filter({ has: page.locator('.compare') }).all()) {
      const last = table.locator('tbody tr:not(.same)').last();
      await table.evaluate((e) => { e.scrollIntoView(); e.scrollTo(e.scrollWidth, e.scrollHeight); });
      await expect(last.locator('td').last()).toBeInViewport();
      await expect(last.getByRole('rowheader')).toBeInViewport();
      await expect(table.getByRole('columnheader').last()).toBeInViewport();
      expect(await table.locator('th, td').evaluateAll((cells) => cells.filter((c) => c.scrollWidth > c.clientWidth + 1).map((c) => c.textContent))).toEqual([]);
      expect(await table.locator('th').evaluateAll(brokenWords)).toEqual([]);
    }
  });
}

/** Runs in the page: the words of some elements that go over two lines. */
function brokenWords(elements) {
  return elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map((r) => r.top)).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}
