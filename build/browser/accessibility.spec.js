// Everybody can read every kind of page: on a phone, in the dark, in colours and sizes of their own.

import { barriers } from './axe.js';
import { expect, oneOfEachKind, pages, test } from './helpers.js';

const looks = {
  'by day': { colorScheme: 'light' },
  'in the dark': { colorScheme: 'dark' },
  'in colours of their own': { forcedColors: 'active' },
};
const phone = { width: 320, height: 640 };
const tablet = { width: 768, height: 1024 };
const desk = { width: 1280, height: 800 };

for (const { kind, path } of oneOfEachKind) {
  test(`${kind}: somebody reads the page by day, in the dark and in colours of their own, on a phone, a tablet and at a desk`, async ({ page }) => {
    test.slow(); // nine looks
    await page.goto(path);
    for (const size of [phone, tablet, desk]) {
      await page.setViewportSize(size);
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        expect(await barriers(page, media), `${look}, at ${size.width} px`).toEqual([]);
      }
    }
  });

  test(`${kind}: the page fits a browser that is set to type of twice the size`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px');
    for (const size of [phone, tablet, desk]) {
      await page.setViewportSize(size);
      expect(await page.evaluate(stickingOut), `at ${size.width} px`).toEqual([]);
    }
  });
}

test('every page fits a phone, and what can be done with it takes one line', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const { path } of pages.filter(({ kind }) => kind !== 'moved')) {
    await page.goto(path);
    expect.soft(await page.evaluate(stickingOut), path).toEqual([]);
    for (const tools of await page.locator('.page-tools').all()) expect.soft((await tools.boundingBox()).height, path).toBeLessThan(50);
  }
});

// stickingOut runs in the page: what makes it wider than the window, if anything does.
function stickingOut() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 0.5);
  return [`${document.documentElement.scrollWidth} px wide`, ...wide.slice(0, 5).map((element) => element.cloneNode().outerHTML)];
}
