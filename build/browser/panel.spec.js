// Two interviewers hand in their sheets, and the panel brings them together: on the site, and on a page of its own.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from './helpers.js';

const role = 'roles/partner-manager/';

// An interviewer fills in a sheet in a browser of their own and hands the file on.
async function handIn(browser, server, info, { interview, interviewer, rating, recommendation }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server}${role}scorecard/${interview}/index.html`);
  await page.getByLabel('Candidate', { exact: true }).fill('Robin Example');
  await page.getByLabel('Interviewer', { exact: true }).fill(interviewer);
  await page.getByLabel('Date', { exact: true }).fill('2026-11-20');
  for (const skill of await page.locator('fieldset.rating').all()) {
    await skill.locator(`input[type=radio][value="${rating}"]`).check();
    await skill.getByLabel(/^Evidence/).fill(`${interviewer} heard <b>something</b>.`);
  }
  await page.locator(`[name=recommendation][value="${recommendation}"]`).check();
  await page.getByLabel('Your reasons, in two sentences').fill(`${interviewer} has reasons.`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Submit/ }).click();
  const file = info.outputPath(`${interviewer}.scorecard.json`);
  await (await download).saveAs(file);
  await context.close();
  return file;
}

test('from two sheets to a debrief, on the site and on a page by itself', async ({ page, browser, server }, info) => {
  const files = [
    await handIn(browser, server, info, { interview: 'joint-selling', interviewer: 'Sam', rating: 4, recommendation: 3 }),
    await handIn(browser, server, info, { interview: 'panel', interviewer: 'Lee', rating: 2, recommendation: 2 }),
  ];
  await page.goto(`${role}debrief/index.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /scorecards/i }).first().click();
  await (await chooser).setFiles(files);
  const shown = page.locator('#debrief');
  await expect(shown).toContainText('2 of 6 in'); // so the ratings are hidden until somebody decides not to wait
  await expect(shown).not.toContainText('Sam heard');
  await page.getByRole('button', { name: 'Show ratings anyway' }).click();
  await page.getByRole('button', { name: 'Show the ratings now' }).click();
  for (const text of ['Robin Example', 'Sam heard <b>something</b>.', 'Lee has reasons.']) await expect(shown).toContainText(text);
  await expect(shown.getByRole('button', { name: 'Clear choice' })).toBeHidden(); // nothing is decided yet
  await shown.getByLabel('Another interview').check();
  await expect(shown.getByRole('button', { name: 'Clear choice' })).toBeVisible();

  // The person leading the debrief can make the page at the command line too. It needs neither the site nor a network.
  const output = info.outputPath('debrief.html');
  execFileSync(process.env.ROLEWRIGHT, ['debrief', '-q', '-o', output, ...files], { cwd: info.outputDir });
  const requests = [], faults = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(pathToFileURL(output).href);
  for (const text of ['Robin Example', 'Sam heard <b>something</b>.', 'Lee has reasons.']) await expect(page.locator('#debrief')).toContainText(text);
  expect(await page.locator('#debrief svg').count()).toBeGreaterThan(0);
  expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(faults).toEqual([]);
  expect(readFileSync(output, 'utf8')).not.toContain('<b>something');
});
