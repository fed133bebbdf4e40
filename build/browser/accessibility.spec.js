// Everybody can read every kind of page: on a phone, in the dark, in colours and sizes of their own.

import AxeBuilder from '@axe-core/playwright';
import { expect, oneOfEachKind, pages, test } from './helpers.js';

const looks = {
  'by day': { colorScheme: 'light' },
  'in the dark': { colorScheme: 'dark' },
  'in colours of their own': { forcedColors: 'active' },
};
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

for (const { kind, path } of oneOfEachKind) {
  for (const [look, media] of Object.entries(looks)) {
    test(`${kind}: somebody reads the page ${look}, at a desk and on a phone`, async ({ page }) => {
      await page.emulateMedia(media);
      for (const size of [desk, phone]) {
        await page.setViewportSize(size);
        await page.goto(path);
        const axe = new AxeBuilder({ page }).withTags(rules);
        // People choose these colours as they need them; and axe takes some of the page's own to be still there.
        if (media.forcedColors) axe.disableRules('color-contrast');
        const { violations } = await axe.analyze();
        expect(violations.flatMap(findings), `at ${size.width} px`).toEqual([]);
      }
    });
  }

  test(`${kind}: the page fits a browser that is set to type of twice the size`, async ({ page }) => {
    await page.setViewportSize(desk);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px');
    expect(await page.evaluate(stickingOut)).toEqual([]);
  });
}

test('every page fits a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const { path } of pages.filter(({ kind }) => kind !== 'moved')) {
    await page.goto(path);
    expect.soft(await page.evaluate(stickingOut), path).toEqual([]);
  }
});

function findings({ id, help, nodes }) {
  return nodes.map((node) => `${id}: ${help}: ${node.html}`);
}

// stickingOut runs in the page: what makes it wider than the window, if anything does.
function stickingOut() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 0.5);
  return [`${document.documentElement.scrollWidth} px wide`, ...wide.slice(0, 5).map((element) => element.cloneNode().outerHTML)];
}
