// What candidates see: the careers site of the starter, with its roles open but for one that is closed.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { barriers } from './axe.js';
import { expect, test } from './helpers.js';

let folder;
const address = 'https://jobs.example.org/';
const at = (path) => address + path;
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

// The site stands at its address, and any other path there is answered with its page for those.
test.beforeEach(({ page }) => page.route(address + '**', (route) => {
  const path = new URL(route.request().url()).pathname;
  const file = join(folder, 'public', path.endsWith('/') ? `${path}index.html` : path);
  const found = existsSync(file) && !statSync(file).isDirectory();
  return route.fulfill({ status: found ? 200 : 404, contentType: types[extname(path)] ?? 'text/html; charset=utf-8', body: readFileSync(found ? file : join(folder, 'public', '404.html')) });
}));

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-public-'));
  for (const name of ['roles', 'content']) cpSync(name, join(folder, name), { recursive: true });
  for (const name of readdirSync(join(folder, 'roles')).filter((file) => file.endsWith('.md'))) {
    const file = join(folder, 'roles', name);
    const status = name === 'vp-of-partnerships.md' ? 'closed' : 'open';
    const text = readFileSync(file, 'utf8').replace(/^(status|posted): .*\n/gm, '');
    writeFileSync(file, text.replace('\ntitle: ', `\nstatus: ${status}\nposted: 2026-11-10\ntitle: `));
  }
  // Whatever an author types is text, or is refused: nothing of it runs.
  const hostile = join(folder, 'roles', 'partner-manager.md');
  const payload = '"<img src=x onerror=alert(1)> {{.}} </title><script>alert(1)</script>"';
  writeFileSync(hostile, readFileSync(hostile, 'utf8').replace(/^summary: .*$/m, `summary: ${payload}`) + '\n<hr onclick="alert(1)">\n\n[x](https://example.com/"onmouseover="alert(1))\n');
  const settings = join(folder, 'content', 'site.yaml'); // the example site may not be published as it is
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('checks: {}', 'checks: {example-published: off}'));
  execFileSync(process.env.ROLEWRIGHT, ['build', '-q', '--audience', 'public', '--now', '2026-11-22', '-s', folder, '--base-url', 'https://jobs.example.org'], { stdio: 'pipe' });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const kinds = {
  'the list of open roles': 'index.html', 'a posting': 'roles/channel-account-manager/index.html', 'a closed role': 'roles/vp-of-partnerships/index.html',
  'a candidate sheet': 'roles/channel-account-manager/candidate/index.html',
  'a wrong address': 'some/where/else', 'a posting full of traps': 'roles/partner-manager/index.html',
};

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} can be read by everybody`, async ({ page }) => {
    for (const [width, media] of [[1280, { colorScheme: 'light' }], [320, { colorScheme: 'dark' }], [320, { forcedColors: 'active' }]]) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 720 });
      await page.goto(at(path));
      expect(await barriers(page, media)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
}

test('every public page is valid HTML, and has no script but the search', async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'long-title': 'off', 'require-sri': 'off' } });
  const faults = [];
  for (const path of readdirSync(join(folder, 'public'), { recursive: true }).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(folder, 'public', path), 'utf8');
    for (const { messages } of (await validator.validateString(html, path)).results) faults.push(...messages.map((m) => `${path}:${m.line}: ${m.message}`));
    if (/<script(?! type="application\/ld\+json"| defer src="[^"<>]*assets\/search\.js"><\/script>)/.test(html)) faults.push(`${path} has a script`);
  }
  expect(faults).toEqual([]);
});

test('a candidate finds a role and where to apply, and nothing that an author typed runs', async ({ page }) => {
  const faults = [];
  page.on('dialog', (dialog) => { faults.push(dialog.message()); dialog.dismiss(); });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(at('index.html'));
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(5); // four roles, and the feed
  await page.getByRole('link', { name: 'Partner Manager' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Partner Manager');
  await expect(page.locator('.lead')).toContainText('<img src=x onerror=alert(1)> {{.}}');
  await expect(page.getByRole('link', { name: /^Apply/ }).first()).toBeVisible();
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
  expect(data['@type']).toBe('JobPosting');
  expect(data.description).not.toContain('<script');
  await page.mouse.move(200, 400);
  expect(await page.locator('main img, main script, main [onmouseover]').count()).toBe(0);
  expect(faults).toEqual([]);
});
