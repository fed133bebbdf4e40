// A recruiter takes a posting along to where it is published.

import { expect, test } from './helpers.js';

const job = 'roles/partner-manager/index.html';
const copy = async (page, label) => {
  await page.getByRole('button', { name: label, exact: true }).click();
  await expect(page.locator('#copy-tools').getByRole('status')).toContainText('Copied');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = {};
    for (const type of item.types) texts[type] = await (await item.getType(type)).text();
    return texts;
  });
};

test.describe('on a server', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a posting is copied in three forms', async ({ page }) => {
    await page.goto(job);
    const rich = await copy(page, 'Formatted text');
    const tags = [...new Set([...rich['text/html'].matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag))];
    for (const tag of tags) expect(['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'b', 'strong', 'i', 'em', 'a', 'br', 'html', 'head', 'body', 'meta']).toContain(tag);
    expect(rich['text/html']).toContain('<b>What you will do</b>');
    expect(rich['text/html']).toMatch(/<li><(b|strong)>Relationship building<\/\1>: Earns and keeps the trust/);
    expect(rich['text/html']).not.toContain('index.html');

    const { 'text/plain': plain } = await copy(page, 'Plain text');
    expect(plain).toContain('\n\nWhat you will do\n\n• Answer partners');
    expect(plain).toContain('• Pay: EUR 58,000–74,000 per year');
    expect(plain).not.toContain(', ,');
    expect(plain).toMatch(/1\. First conversation 30 min\n +Do partners get an honest answer/);
    expect(plain).not.toMatch(/[ \t]\n|\n{3}/);

    const { 'text/plain': markdown } = await copy(page, 'Markdown');
    expect(markdown).toContain('## What you need\n\n- **Relationship building**: Earns');
    expect(markdown).toContain('[jobs@example.com](mailto:jobs@example.com)');
    for (const text of [plain, markdown]) expect(text).not.toContain('Interview version');
  });
});

test('where a page may not copy, the posting stands there to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(job);
  await page.getByRole('button', { name: 'Plain text' }).click();
  await expect(page.getByLabel('Copy the text from here')).toHaveValue(/What you will do/);
});
