// Authors paste things, and attackers do so on purpose. Whatever stands in the texts of a site, a browser shows it as text.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './helpers.js';

const payload = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(2)>', "' onmouseover='alert(3)", '</title></textarea><svg onload=alert(4)>', '{{.Root}}{{template "x"}}',
  '</script><script>alert(5)//', '} * { display: none } url(javascript:alert(6))', '<iframe srcdoc="<script>alert(7)</script>">', '<!-- ]]>',
].join(' ');

let folder;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-typed-'));
  for (const name of ['roles', 'content']) cpSync(name, join(folder, name), { recursive: true });
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((file) => file.endsWith('.md') && statSync(file).isFile());
  for (const file of files) writeFileSync(file, typed(readFileSync(file, 'utf8')));
  const settings = join(folder, 'content', 'site.yaml'); // the example site may not be published as it is
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('checks: {}', 'checks: {example-published: off}'));
  const build = (...more) => execFileSync(process.env.ROLEWRIGHT, ['build', '-q', '-s', folder, ...more], { stdio: 'pipe' });
  build('-d', join(folder, 'internal'));
  build('-d', join(folder, 'public'), '--audience', 'public', '--now', '2026-11-22', '--base-url', 'https://jobs.example.org');
});
test.afterAll(() => rmSync(folder, { recursive: true }));

// The traps stand behind every text that has a line of its own, in every list of texts, and in the prose below.
function typed(text) {
  const trap = (value) => JSON.stringify(`${value.replace(/^(["'])(.*)\1$/, '$2')} ${payload}`);
  const texts = /^( *(?:- )?(?:text|definition|ask|purpose|for_candidates|note|travel|team|owner|target|by|weight_reason): )(?![>|&*[{])(.+)$/;
  const item = /^( +- )(?!\w+:(?: |$))(?![>|&*[{])([A-Z].+)$/;
  const [, front, body] = text.match(/^---\n([\s\S]*?)\n---\n?([\s\S]*)$/);
  const lines = front.split('\n').map((line) => {
    const found = line.match(texts) ?? line.match(item);
    return found ? found[1] + trap(found[2]) : line;
  });
  const head = lines.join('\n').replace(/^status: .*\n/gm, 'status: open\n').replace(/^summary: .*$/gm, `summary: ${JSON.stringify(payload.slice(0, 200))}`);
  const posted = /^status: open$/m.test(head) && !/^posted:/m.test(head) ? '\nposted: 2026-11-10' : '';
  return `---\n${head}${posted}\n---\n${body}\nTyped: ${payload}\n`; // in a line of text: a block of HTML would be lost, which stops an open role
}

for (const site of ['internal', 'public']) {
  test(`nothing that was typed runs on the ${site} site`, async ({ page }) => {
    const faults = [];
    page.on('dialog', (dialog) => { faults.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !/stylesheet|ERR_/.test(message.text()) && faults.push(message.text()));
    const kinds = new Map();
    for (const path of readdirSync(join(folder, site), { recursive: true }).filter((file) => file.endsWith('.html') && file !== '404.html')) {
      const html = readFileSync(join(folder, site, path), 'utf8');
      const kind = html.match(/<body class="page-([a-z-]+)"/)[1];
      if (kind !== 'moved' && html.length > (kinds.get(kind)?.length ?? 0)) kinds.set(kind, { path, length: html.length });
    }
    let shown = 0;
    for (const { path } of kinds.values()) {
      await page.goto(pathToFileURL(join(folder, site, path)).href);
      const strange = 'iframe, main img, body script, [onerror], [onload], [onmouseover], [srcdoc], svg[onload]';
      expect(await page.locator(strange).evaluateAll((all) => all.map((e) => e.outerHTML)), path).toEqual([]);
      shown += (await page.locator('body').innerText()).includes('onerror=alert(2)') ? 1 : 0;
    }
    expect(shown).toBeGreaterThan(site === 'public' ? 1 : 4); // the traps are there to be read
    expect(faults).toEqual([]);
  });
}
