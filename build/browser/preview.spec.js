// What somebody sees who keeps the preview open while roles are being written.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { barriers } from './axe.js';

// A preview of a copy of the starter, for each test its own.
const test = base.extend({
  site: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rolewright-preview-'));
    for (const name of ['roles', 'content']) cpSync(name, join(folder, name), { recursive: true });
    const server = spawn(process.env.ROLEWRIGHT, ['serve', '-p', '0', '-s', folder]);
    const address = await new Promise((resolve, reject) => {
      let said = '';
      server.stdout.on('data', (part) => {
        said += part;
        const found = said.match(/http:\S+/);
        if (found) resolve(found[0]);
      });
      server.on('exit', () => reject(new Error('the preview ended')));
    });
    const file = (name) => join(folder, name);
    const edit = (name, from, to) => {
      const text = readFileSync(file(name), 'utf8');
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
      writeFileSync(file(name), text.replace(from, to));
    };
    const faults = [];
    page.on('pageerror', (e) => faults.push(e.message));
    page.on('console', (m) => m.type() === 'error' && faults.push(m.text()));
    await use({ folder, file, edit, open: (path) => page.goto(address + path), write: (name, text) => writeFileSync(file(name), text) });
    server.removeAllListeners('exit');
    server.kill();
    rmSync(folder, { recursive: true });
    expect(faults).toEqual([]);
  },
});

const role = 'roles/partner-manager.md';
const sheet = 'roles/partner-manager/scorecard/panel/';
const bar = (page) => page.locator('rolewright-preview');

// connected waits until the page listens.
const connected = (page) => expect(bar(page).getByText(/\d ms$/)).toBeVisible();

test('a half-filled sheet survives a save, a mistake and its mending', async ({ page, site }) => {
  await site.open(sheet);
  await connected(page);
  const name = page.getByLabel('Candidate', { exact: true });
  await name.fill('Half a sen');
  const rating = page.getByRole('radio').nth(2);
  await rating.check();
  await page.evaluate(() => scrollTo(0, 300));
  await name.focus({ preventScroll: true });
  await page.evaluate(() => document.activeElement.setSelectionRange(4, 4));
  const kept = async () => {
    await expect(name).toHaveValue('Half a sen');
    await expect(rating).toBeChecked();
    await expect(name).toBeFocused();
    expect(await page.evaluate(() => document.activeElement.selectionStart)).toBe(4);
    expect(await page.evaluate(() => scrollY)).toBe(300);
  };
  site.edit(role, 'name: Panel', 'name: Panel of four');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Panel of four');
  await kept();
  site.edit(role, 'title: Partner Manager', 'titel: Partner Manager');
  await expect(bar(page).getByRole('button', { name: '1 error' })).toBeVisible();
  await expect(bar(page)).toContainText('You’re looking at the last good version of this page.');
  await expect(bar(page).getByRole('article')).toContainText('it is called `title` here');
  await expect(bar(page).getByRole('article')).toContainText('roles/partner-manager.md:2:1');
  await kept();
  site.edit(role, 'titel: Partner Manager', 'title: Partner Manager');
  await expect(bar(page).getByRole('button', { name: 'No problems' })).toBeVisible();
  await kept();
});

test('the save of another role leaves the page alone', async ({ page, site }) => {
  await site.open('roles/partner-manager/');
  await connected(page);
  await page.evaluate(() => {
    window.changes = 0;
    new MutationObserver((all) => { window.changes += all.length; }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  site.edit('roles/vp-of-partnerships.md', 'title: ', 'title: Great ');
  await expect.poll(() => bar(page).locator('#time').getAttribute('data-number')).not.toBe('1');
  expect(await page.evaluate(() => window.changes)).toBe(0);
});

test('a changed stylesheet is taken over without loading the page anew', async ({ page, site }) => {
  await site.open('roles/partner-manager/');
  await connected(page);
  await page.evaluate(() => { window.same = true; });
  cpSync('templates/assets', site.file('templates/assets'), { recursive: true });
  writeFileSync(site.file('templates/assets/style.css/99-own.css'), 'h1 { color: rgb(1, 2, 3) }\n');
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
  expect(await page.evaluate(() => window.same)).toBe(true);
});

test('the site’s own stylesheet comes, changes and goes without loading the page anew', async ({ page, site }) => {
  await site.open('roles/partner-manager/');
  await connected(page);
  await page.evaluate(() => { window.same = true; });
  const [own, h1] = [site.file('templates/assets/site.css'), page.locator('h1')];
  mkdirSync(dirname(own), { recursive: true });
  for (const colour of ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']) {
    writeFileSync(own, `h1 { color: ${colour} }\n`);
    await expect(h1).toHaveCSS('color', colour);
  }
  rmSync(own);
  await expect(h1).not.toHaveCSS('color', 'rgb(4, 5, 6)');
  expect(await page.evaluate(() => window.same)).toBe(true);
});

test('a renamed role says where it has gone', async ({ page, site }) => {
  await site.open('roles/vp-of-partnerships/guide/');
  await connected(page);
  renameSync(site.file('roles/vp-of-partnerships.md'), site.file('roles/head-of-partnerships.md'));
  for (const name of readdirSync(site.folder, { recursive: true }).filter((path) => path.endsWith('.md'))) {
    const text = readFileSync(site.file(name), 'utf8');
    if (text.includes('vp-of-partnerships')) site.write(name, text.replaceAll('vp-of-partnerships', 'head-of-partnerships'));
  }
  await bar(page).getByRole('link', { name: 'go there' }).click();
  await expect(page).toHaveURL(/roles\/head-of-partnerships\/guide\/$/);
});

test('who follows the saves is taken to the page of the file', async ({ page, site }) => {
  await site.open('');
  await connected(page);
  await bar(page).getByLabel('Follow my edits').check();
  site.edit(role, 'title: Partner Manager', 'title: Partner Person');
  await expect(page).toHaveURL(/roles\/partner-manager\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Partner Person');
});

test('whoever drafts an open role looks at what candidates see of it', async ({ page, site }) => {
  site.edit(role, 'status: template', 'status: open');
  await site.open('roles/partner-manager/');
  await connected(page);
  await bar(page).getByRole('link', { name: 'As candidates see it' }).click();
  await expect(page).toHaveURL(/\/public\/roles\/partner-manager\/$/);
  await connected(page);
  await expect(page.getByRole('link', { name: 'Interview guide' })).toHaveCount(1); // in the bar, to go back
  site.edit(role, 'title: Partner Manager', 'title: Partner Person');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Partner Person');
});

test('the panel that an error opened closes with it, though a warning is left', async ({ page, site }) => {
  await site.open('roles/partner-manager/');
  await connected(page);
  site.edit(role, 'title: Partner Manager', 'titel: Partner Manager');
  await expect(bar(page).getByRole('article')).toHaveCount(1);
  site.edit(role, 'titel: Partner Manager', 'title: 🚀 Partner Manager');
  await expect(bar(page).getByRole('button', { name: '1 warning' })).toHaveAttribute('aria-expanded', 'false');
  await site.open('');
  await expect(bar(page).getByRole('button', { name: '1 warning' })).toBeVisible();
  await bar(page).getByRole('link', { name: 'Careers site' }).click();
  await expect(page).toHaveTitle(/^Open roles/);
});

test('a problem leads to the places of the manual that explain it', async ({ page, site }) => {
  await site.open('roles/partner-manager/');
  await connected(page);
  site.edit(role, 'status: template', 'status: opne');
  const manual = page.waitForEvent('popup');
  await bar(page).getByRole('article').getByRole('link', { name: 'status' }).click();
  const beside = await manual;
  await expect(beside).toHaveURL(/\/_manual\/role\/#status$/);
  await expect(beside.getByRole('heading', { name: 'status', exact: true })).toBeInViewport();
  for (const colorScheme of ['light', 'dark']) {
    await beside.emulateMedia({ colorScheme });
    expect(await barriers(beside)).toEqual([]);
  }
  site.edit(role, 'status: opne', 'status: template');
  await expect(bar(page).getByRole('button', { name: 'No problems' })).toBeVisible(); // it went on following
});

test('the bar can be read, and is not printed', async ({ page, site }) => {
  await site.open('roles/partner-manager/');
  site.edit(role, 'title: Partner Manager', 'titel: Partner Manager');
  await expect(bar(page).getByRole('button', { name: '1 error' })).toBeVisible();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page, { within: 'rolewright-preview' })).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
});
