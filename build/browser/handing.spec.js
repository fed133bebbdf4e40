// What leaves a page: files by a phone's share sheet, and texts where a page may not write to the clipboard.

import { chromium } from '@playwright/test';
import { expect, test } from './helpers.js';

const path = 'roles/partner-manager/scorecard/joint-selling/index.html';

/** A phone with a share sheet, which takes some kinds of files. It runs in the page. */
function phone({ takes, cancels }) {
  window.shared = [];
  navigator.canShare = ({ files }) => files.every((file) => takes.includes(file.type));
  navigator.share = async ({ files }) => {
    if (cancels) throw new DOMException('changed their mind', 'AbortError');
    window.shared.push(...await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))));
  };
}

for (const { type, name } of [
  { type: 'application/json', name: 'robin-example_partner-manager_joint-selling_sam-example.scorecard.json' },
  { type: 'text/plain', name: 'robin-example_partner-manager_joint-selling_sam-example.scorecard.json.txt' }, // all that Chrome on Android takes
]) {
  test(`a phone that takes ${type} shares the scorecard, and the debrief opens it`, async ({ page }) => {
    await page.addInitScript(phone, { takes: [type] });
    await page.goto(path);
    await page.getByLabel('Candidate', { exact: true }).fill('Robin Example');
    await page.getByLabel('Interviewer', { exact: true }).fill('Sam Example');
    await page.getByRole('button', { name: 'Share file' }).click();
    await expect(page.locator('#sheet-finish')).toContainText('Submitted at');
    const [file] = await page.evaluate(() => window.shared);
    expect(file.name).toBe(name);
    expect(JSON.parse(file.text)).toMatchObject({ candidate: 'Robin Example', submitted: [expect.any(String)] });
    await page.goto('roles/partner-manager/debrief/index.html');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose scorecards' }).click();
    expect(await page.locator('input[type=file]').getAttribute('accept')).toContain(name.slice(name.lastIndexOf('.')));
    await (await chooser).setFiles([{ name: file.name, mimeType: type, buffer: Buffer.from(file.text) }]);
    await expect(page.getByRole('status')).toHaveText('1 scorecard added.');
  });
}

test('a scorecard that somebody decided not to share isn’t called submitted', async ({ page }) => {
  await page.addInitScript(phone, { takes: ['application/json'], cancels: true });
  await page.goto(path);
  await page.getByLabel('Candidate', { exact: true }).fill('Robin Example');
  await page.getByRole('button', { name: 'Share file' }).click();
  await page.getByText('Scorecards in this browser (1)').click();
  await expect(page.locator('#sheet-tools')).toContainText('Not submitted');
  await expect(page.locator('#sheet-finish')).not.toContainText('Submitted at');
});

test('on plain http, a posting is copied with its formatting, by a selection', async ({ server }) => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP hiring.corp 127.0.0.1'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.replace('127.0.0.1', 'hiring.corp') + 'roles/partner-manager/index.html');
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.getByRole('button', { name: 'Formatted text', exact: true }).click();
    await expect(page.locator('#copy-tools').getByRole('status')).toContainText('Copied');
    await page.evaluate(() => {
      document.body.innerHTML = '<div contenteditable="true" id="mail"></div>';
      document.getElementById('mail').focus();
    });
    await page.keyboard.press('Control+V');
    const mail = page.locator('#mail');
    await expect(mail).toContainText('Partner Manager');
    expect(await mail.locator('li').count()).toBeGreaterThan(5);
    expect(await mail.locator('b, strong').first().innerText()).toContain('Partner Manager');
    expect(await mail.locator('a[href^="mailto:"]').count()).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
