// Measures how long it takes from a save until Chromium shows it: `node saves.js PROGRAM SITE [TIMES]`. The times are
// those between the write and the frame in which the changed text is on the screen.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const [program, site, times = '25'] = process.argv.slice(2);
const server = spawn(program, ['serve', '-p', '0', '-s', site]);
const address = await new Promise((resolve) => {
  server.stdout.on('data', (part) => {
    const found = String(part).match(/http:\S+/);
    if (found) resolve(found[0]);
  });
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(address + 'roles/role-0002/');
await page.locator('rolewright-preview').getByText(/\d ms$/).waitFor();
const file = join(site, 'roles/role-0002.md');
const text = readFileSync(file, 'utf8');
const taken = [];
for (let i = 0; i < Number(times); i++) {
  const mark = `Mark ${i} ${Math.random()}`;
  const seen = page.evaluate((wanted) => new Promise((resolve) => {
    const look = () => (document.body.textContent.includes(wanted) ? resolve(Date.now()) : requestAnimationFrame(look));
    look();
  }), mark);
  await new Promise((resolve) => setTimeout(resolve, 300 + 500 * Math.random()));
  const saved = Date.now();
  writeFileSync(file, text.replace('summary: ', `summary: ${mark} `));
  taken.push(await seen - saved);
}
writeFileSync(file, text);
taken.sort((a, b) => a - b);
console.log(`visible after ${taken[taken.length >> 1]} ms at the median (${taken[0]}–${taken.at(-1)})`);
await browser.close();
server.kill();
