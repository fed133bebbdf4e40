// What axe finds in a page, for all stories in which everybody can read or use something.

import AxeBuilder from '@axe-core/playwright';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The barriers in a page as it looks now, in forced colours or not; `within` is a selector of the only part to look at.
 * Our pages have no frames, so axe needs no second page to bring together what it finds in each.
 */
export async function barriers(page, { forcedColors, within } = {}) {
  const axe = new AxeBuilder({ page }).withTags(rules).setLegacyMode();
  // People choose these colours as they need them; and axe takes some of the page's own to be still there.
  if (forcedColors) axe.disableRules('color-contrast');
  if (within) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}
