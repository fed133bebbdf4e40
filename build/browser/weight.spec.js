// Whoever opens a page on a phone, far from the server: it is light, it comes in few pieces, and nothing on it moves.

import { gzipSync } from 'node:zlib';
import { expect, oneOfEachKind, test } from './helpers.js';

const most = { bytes: 100 * 1024, requests: 10, shift: 0.02 }; // a shift of 0.1 is still called good (web.dev/cls)

for (const { kind, path } of oneOfEachKind) {
  test(`the ${kind} page is light and comes to rest at once`, async ({ page }) => {
    const responses = [];
    page.on('response', (response) => responses.push(response));
    await page.route('**/*.woff2', async (route) => { // fonts come late
      await new Promise((arrived) => setTimeout(arrived, 200));
      await route.continue();
    });
    await page.addInitScript(() => {
      window.moved = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));

    const sizes = await Promise.all(responses.map(async (r) => {
      const body = await r.body();
      return /\.(woff2|png)$/.test(r.url()) ? body.length : gzipSync(body).length;
    }));
    expect(sizes.length).toBeLessThanOrEqual(most.requests);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most.bytes);
    expect(await page.evaluate(() => document.fonts.check('600 2rem Newsreader') && document.fonts.check('1rem Inter'))).toBe(true);
    expect(await page.evaluate(() => window.moved)).toBeLessThan(most.shift);
  });
}
