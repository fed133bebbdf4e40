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

  test('a candidate sheet is copied into an invitation', async ({ page }) => {
    await page.goto('roles/partner-manager/candidate/index.html');
    const { 'text/plain': plain } = await copy(page, 'Plain text');
    expect(plain).toMatch(/^WHAT TO EXPECT PARTNER MANAGER/);
    for (const said of ['First conversation 30 min', 'A call with a recruiter', 'How to prepare', '• Relationship building: Earns', 'jobs@example.com']) expect(plain).toContain(said);
    expect(plain, 'lines to write on are for paper').not.toContain('Place or link');
  });

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
    expect(plain).toMatch(/1\. First conversation 30 min\n +A call with a recruiter/);
    expect(plain).not.toMatch(/[ \t]\n|\n{3}/);

    const { 'text/plain': markdown } = await copy(page, 'Markdown');
    expect(markdown).toContain('## What you need\n\n- **Relationship building**: Earns');
    expect(markdown).toContain('[jobs@example.com](mailto:jobs@example.com)');
    for (const text of [plain, markdown]) expect(text).not.toContain('Interview version');
    // It begins with the title and the employer, and ends with how to apply.
    expect(plain).toMatch(/^PARTNER MANAGER \(M\/W\/D\)\n\nExample Partners\n/);
    expect(markdown).toMatch(/^# Partner Manager \(m\/w\/d\)\n\nExample Partners\n/);
    expect(plain).toMatch(/\n\nApply by email: jobs@example\.com\n$/);
    expect(markdown).toMatch(/\n\n\*\*Apply by email:\*\* \[jobs@example\.com\]\(mailto:jobs@example\.com.*\)\n$/);
    expect(rich['text/html']).toMatch(/^(<meta[^>]*>|<html>|<body>|<!--.*?-->|<head>|<\/head>)*<p><b>Partner Manager/);
    expect(rich['text/html']).toContain('<ol>');
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

test('tables, nested lists and quotes survive in all three forms', async ({ page }) => {
  await page.goto(job);
  await page.locator('.posting .prose').evaluate((prose) => {
    prose.innerHTML = '<table><thead><tr><th>Shift</th><th>Hours</th></tr></thead><tbody><tr><td>Early</td><td>6–14</td></tr></tbody></table>'
      + '<ul><li>Care<ul><li>for two</li><li>for three</li></ul></li></ul><blockquote><p>We mean it.</p></blockquote>';
  });
  const made = await page.evaluate(() => ({ html: asHTML(posting()), text: asText(posting()), markdown: asMarkdown(posting()) }));
  expect(made.html).toContain('<tr><th>Shift</th><th>Hours</th></tr><tr><td>Early</td><td>6–14</td></tr>');
  expect(made.html).toContain('<li>Care<ul><li>for two</li><li>for three</li></ul></li>');
  expect(made.html).toContain('<blockquote><p>We mean it.</p></blockquote>');
  expect(made.text).toContain('Shift | Hours\nEarly | 6–14');
  expect(made.text).toContain('• Care\n  • for two\n  • for three');
  expect(made.text).toContain('> We mean it.');
  expect(made.markdown).toContain('| Shift | Hours |\n| --- | --- |\n| Early | 6–14 |');
  expect(made.markdown).toContain('- Care\n  - for two\n  - for three');
  expect(made.markdown).toContain('> We mean it.');
});
