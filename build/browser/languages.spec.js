// The pages speak other languages: they fit a phone, can be read aloud, and their scripts say nothing in English.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { barriers } from './axe.js';

const starter = join(import.meta.dirname, '..', '..');
const role = 'roles/partner-manager/';
const paths = [
  ...['', role, `${role}guide/`, `${role}scorecard/`, `${role}scorecard/screen/`, `${role}debrief/`, `${role}success/`, 'skills/'].map((path) => `site/${path}`),
  ...['', role, `${role}candidate/`].map((path) => `public/${path}`),
];

for (const language of ['de', 'fr', 'ar']) {
  test.describe(language, () => {
    let folder = '';
    const url = (/** @type {string} */ path) => pathToFileURL(join(folder, path, 'index.html')).href;

    test.beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'rolewright-language-'));
      for (const part of ['content', 'roles']) cpSync(join(starter, part), join(folder, part), { recursive: true });
      const settings = join(folder, 'content', 'site.yaml');
      writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^locale: .*$/m, `locale: ${language}`).replace('checks: {}', 'checks: {example-published: off}'));
      const posting = join(folder, 'roles', 'partner-manager.md');
      writeFileSync(posting, readFileSync(posting, 'utf8').replace(/^status: .*$/m, 'status: open'));
      if (language === 'ar') inArabicLetters();
      for (const audience of ['internal', 'public']) {
        const options = ['--quiet', '--no-git', '--audience', audience, '--now', '2026-11-22', '--base-url', 'https://jobs.example.org', '-d', audience === 'public' ? 'public' : 'site'];
        execFileSync(process.env.ROLEWRIGHT ?? 'rolewright', ['build', ...options], { cwd: folder, stdio: 'pipe' });
      }
    });

    test.afterAll(() => rmSync(folder, { recursive: true }));

    // A team whose language rolewright doesn't bring gives the site words. These are English ones in Arabic letters.
    function inArabicLetters() {
      execFileSync(process.env.ROLEWRIGHT ?? 'rolewright', ['words', language], { cwd: folder, stdio: 'ignore' });
      const file = join(folder, 'content', 'words', `${language}.yaml`);
      const lines = readFileSync(file, 'utf8').split('\n').map((line) => (/^#[a-z_]+\.\S+: /.test(line) ? inLetters(line.slice(1)) : line));
      writeFileSync(file, lines.join('\n'));
    }

    test('each page fits a phone and can be read aloud', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of paths) {
        await page.goto(url(path));
        expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
        const [width, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        expect.soft(width, `${path} is wider than the window`).toBeLessThanOrEqual(shown);
        expect.soft(await barriers(page), path).toEqual([]);
      }
    });

    test('days and figures are those of the page’s language, whatever the browser’s', async ({ page }) => {
      await page.goto(url(`site/${role}debrief/`));
      const said = await page.evaluate(() => [calendarDay.format(new Date(2026, 10, 25)), rounded(10 / 3), rounded(3.5)]);
      expect(said).toEqual({ de: ['25.11.2026', '3,33', '3,5'], fr: ['25 nov. 2026', '3,33', '3,5'], ar: said }[language]);
    });

    if (language !== 'ar') return; // only there can words be told by their letters
    test('what scripts add to a page is in its language', async ({ page }) => {
      for (const path of [role, `${role}scorecard/screen/`, `${role}debrief/`].map((path) => `site/${path}`)) {
        await page.goto(url(path));
        const added = page.locator('[data-live]').filter({ hasText: /\S/ });
        await expect(added.first()).toBeVisible();
        for (const text of await added.allInnerTexts()) expect.soft(text.match(/[A-Za-z]{3,}/g) ?? [], path).toEqual([]);
      }
    });
  });
}

/** inLetters writes the quoted texts of a line in Arabic letters, but for placeholders and links. */
function inLetters(/** @type {string} */ line) {
  const at = line.indexOf(':');
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
  const spell = (/** @type {string} */ word) => word.replace(/[a-z]/gi, (letter) => letters[letter.toLowerCase().charCodeAt(0) - 97]);
  const inside = (/** @type {string} */ text) => text.replace(/\{[^}]*\}|<[^>]*>|\\.|[^{<\\]+/g, (part) => (/^[{<\\]/.test(part) ? part : spell(part)));
  return line.slice(0, at) + line.slice(at).replace(/"(?:[^"\\]|\\.)*"/g, inside);
}
