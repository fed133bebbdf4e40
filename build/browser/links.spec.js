// Whoever opens the site, from wherever: each link leads somewhere, and nothing leads out unasked.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { disk, expect, folder, pages, pagesOf, test } from './helpers.js';

test('a recruiter unpacks the site into a folder and follows every link', async ({ page }) => {
  await followEveryLink(page, disk);
});

test('a recruiter opens the site below a folder of a server and follows every link', async ({ page, server }) => {
  await followEveryLink(page, server);
});

test('somebody with an old bookmark of a role comes to the role', async ({ page }) => {
  for (const { path } of pagesOf('moved')) {
    await page.goto(path);
    await page.waitForURL((url) => !url.pathname.endsWith(path));
    await expect(page.locator('body.page-job')).toBeVisible();
  }
});

async function followEveryLink(page, site) {
  const faults = watch(page, site);
  const anchors = new Map(); // address of a page → the ids on it
  const links = ['index.html', '404.html'].map((path) => ({ from: 'the address bar', to: site + path }));
  for (const { from, to } of links) { // which grows meanwhile
    const address = to.split('#')[0];
    if (anchors.has(address)) continue;
    anchors.set(address, []);
    const path = decodeURIComponent(address.slice(site.length));
    if (!isFile(path)) faults.push(`${from}: leads to ${path}, which is not there`);
    if (!isPage(path)) continue;
    await page.goto(address);
    const seen = await page.evaluate(look);
    anchors.set(address, seen.ids);
    if (!seen.styled) faults.push(`${address}: a stylesheet was not applied`);
    links.push(...seen.links.filter((link) => link.startsWith(site)).map((link) => ({ from: address, to: link })));
    faults.push(...seen.links.filter(isLost(site)).map((link) => `${address}: leads out of the site to ${link}`));
  }
  for (const { from, to } of links) {
    const [address, id] = to.split('#');
    if (id && !anchors.get(address).includes(decodeURIComponent(id))) faults.push(`${from}: nothing on ${address} has the id ${id}`);
  }
  expect(faults).toEqual([]);
  const unreached = pages.filter(({ kind, path }) => kind !== 'moved' && !anchors.has(site + path));
  expect(unreached.map(({ path }) => path)).toEqual([]);
}

function isFile(path) {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile();
}

function isPage(path) {
  return pages.some((page) => page.path === path);
}

// Links to other websites are an author's choice; those that merely missed the site are faults.
function isLost(site) {
  const { protocol, host } = new URL(site);
  return (link) => !link.startsWith(site) && new URL(link).protocol === protocol && new URL(link).host === host;
}

// watch collects what goes wrong unseen. Breaches of the page's security policy are among the console's messages.
function watch(page, site) {
  const faults = [];
  const add = (what) => faults.push(`${page.url()}: ${what}`);
  page.on('console', (message) => add(message.text()));
  page.on('pageerror', (error) => add(error.message));
  page.on('requestfailed', (request) => add(`can't load ${request.url()}`));
  page.on('response', (response) => response.ok() || add(`${response.status()} for ${response.url()}`));
  page.on('request', (request) => request.url().startsWith(site) || add(`asks for ${request.url()}`));
  return faults;
}

// look runs in the page.
function look() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  return {
    ids: all('[id]').map((element) => element.id),
    links: all('a[href], link[href], img[src]').filter((e) => !e.matches('[rel=stylesheet], [rel=canonical]')).map((e) => e.href ?? e.src),
    styled: all('link[rel=stylesheet]').every((link) => link.sheet) && getComputedStyle(document.body).margin === '0px',
  };
}
