// Whoever has no mouse sees where they are; whoever has a large thumb hits what they mean.

import { expect, oneOfEachKind, pagesOf, test } from './helpers.js';

for (const { kind, path } of oneOfEachKind) {
  test(`${kind}: somebody goes through the page with the Tab key and always sees where they are`, async ({ page }) => {
    await page.goto(path);
    const stops = new Set(); // a date has several parts, and is one of them all the same
    for (let stop; ; stops.add(stop.place)) {
      await page.keyboard.press('Tab');
      stop = await page.evaluate(whereFocusIs);
      if (!stop) break; // past the last one
      expect.soft(stop.inView, `in view: ${stop.what}`).toBe(true);
      expect.soft(stop.outline, `outline of ${stop.what}`).toBeGreaterThanOrEqual(2);
    }
    expect(stops.size).toBe(await page.evaluate(countStops));
  });

  test(`${kind}: links of navigation and rating circles are large enough to hit`, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await page.evaluate(smallTargets), `at ${width} px`).toEqual([]);
    }
  });
}

test('the first Tab offers to skip the navigation, and Enter does so', async ({ page }) => {
  await page.goto(pagesOf('guide')[0].path);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement.closest('main') !== null)).toBe(true);
});

// The functions below run in the page.

function whereFocusIs() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    what: element.cloneNode().outerHTML,
    place: [...document.querySelectorAll('*')].indexOf(element),
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
  };
}

// The Tab key stops once at each group of circles.
function countStops() {
  const elements = [...document.querySelectorAll('a[href], input, select, textarea, button:enabled, summary, [tabindex="0"]')].filter((element) => element.checkVisibility());
  const radios = elements.filter((element) => element.type === 'radio');
  return elements.length - radios.length + new Set(radios.map((radio) => radio.name)).size;
}

function smallTargets() {
  const least = 24; // WCAG 2.2, success criterion 2.5.8
  return [...document.querySelectorAll('nav a, input[type=radio]')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.closest('label') ?? element)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width < least || box.height < least)
    .map(({ target, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${target.cloneNode().outerHTML}`);
}
