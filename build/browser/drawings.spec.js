// What a drawing does that rolewright accepts, once somebody opens it by itself: nothing but draw.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

const accepted = JSON.parse(readFileSync('build/picture/testdata/drawings.json', 'utf8'));
// The last one shows that the test would notice.
const phoning = '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.com/x.png" width="9" height="9"/></svg>';
const leading = '<svg xmlns="http://www.w3.org/2000/svg"><meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=https://example.com/"/></svg>';

/** Opens a drawing, presses all of it, and returns what was asked for besides the drawing, and where the page is then. */
async function open(page, address) {
  const asked = [];
  const dialogs = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => { dialogs.push(dialog.message()); void dialog.dismiss(); });
  await page.route('https://**', (route) => route.fulfill({ body: '' }));
  await page.goto(address);
  for (const link of await page.locator('a').all()) await link.dispatchEvent('click');
  await page.waitForTimeout(300);
  return { asked: asked.filter((url) => url !== address && !url.startsWith('data:')), dialogs, at: page.url().split('#')[0] };
}

test.describe('drawings', () => {
  let folder;
  let server;
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rolewright-drawings-'));
    [...accepted, phoning, leading].forEach((drawing, i) => writeFileSync(join(folder, `${i}.svg`), drawing));
    server = createServer((request, response) => {
      const name = request.url.match(/^\/\d+\.svg$/)?.[0];
      if (!name) return response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(readFileSync(join(folder, name)));
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
  });
  test.afterAll(() => { server.close(); rmSync(folder, { recursive: true }); });

  for (const way of ['from the disk', 'from a server']) {
    const address = (i) => (way === 'from the disk' ? pathToFileURL(join(folder, `${i}.svg`)).href : `http://127.0.0.1:${server.address().port}/${i}.svg`);

    for (const i of accepted.keys()) {
      test(`accepted drawing ${i}, opened ${way}, asks for nothing and leads nowhere`, async ({ page }) => {
        expect(await open(page, address(i))).toEqual({ asked: [], dialogs: [], at: address(i) });
      });
    }

    test(`refused drawings, opened ${way}, do ask and lead elsewhere`, async ({ page }) => {
      expect((await open(page, address(accepted.length))).asked).toContain('https://example.com/x.png');
      expect((await open(page, address(accepted.length + 1))).at).toBe('https://example.com/');
    });
  }
});
