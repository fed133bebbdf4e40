// Takes pictures of each sort of page of some sites, wide, narrow, dark, in forced colours and on paper: `make screenshots`.
// It is given the folder for the pictures, and the folders of built sites. ONLY=home,guide
// narrows it to some sorts of page, LOOKS=wide,print to some ways to look at them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** Where the pages of each sort are, on either site. The first that there is has its picture taken. */
const sorts = {
  home: 'index.html',
  team: 'team/index.html',
  family: 'families/*/index.html',
  job: 'roles/*/index.html',
  closed: 'roles/*/index.html',
  guide: 'roles/*/guide/index.html',
  interview: 'roles/*/guide/*/index.html',
  scorecards: 'roles/*/scorecard/index.html',
  scorecard: 'roles/*/scorecard/*/index.html',
  debrief: 'roles/*/debrief/index.html',
  success: 'roles/*/success/index.html',
  candidate: 'roles/*/candidate/index.html',
  invite: 'roles/*/invite/index.html',
  references: 'roles/*/references/index.html',
  intake: 'roles/*/intake/index.html',
  skills: 'skills/index.html',
  skill: 'skills/*/index.html',
  handbook: 'guide/index.html',
  page: 'guide/*/index.html',
  'not-found': '404.html',
};

/** What tells pages of one sort from others at the same place. */
const marks = { job: 'class="page-job"', closed: 'class="page-closed"' };

const looks = {
  wide: { viewport: { width: 1440, height: 900 } },
  middle: { viewport: { width: 768, height: 1024 } },
  narrow: { viewport: { width: 390, height: 844 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  forced: { viewport: { width: 1440, height: 900 }, forcedColors: 'active' },
};

const tallest = 12_000; // pixels of a page: more than anybody looks at

const [to, ...sites] = process.argv.slice(2);
const only = process.env.ONLY?.split(','), wanted = process.env.LOOKS?.split(',');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let count = 0;
for (const site of sites) {
  const folder = path.join(to, path.basename(site));
  mkdirSync(folder, { recursive: true });
  for (const [look, options] of Object.entries(looks)) {
    if (wanted && !wanted.includes(look)) continue;
    const context = await browser.newContext(options);
    for (const [sort, file] of pagesOf(site)) await take(await context.newPage(), file, path.join(folder, `${sort}-${look}.png`));
    await context.close();
  }
  if (wanted && !wanted.includes('print')) continue;
  const page = await browser.newPage();
  for (const [sort, file] of pagesOf(site)) await print(page, file, path.join(folder, `${sort}-print`));
  await page.close();
}
await browser.close();
console.log(`${count} pictures in ${to}`);

/** The sorts of pages that a site has, each with a file. @param {string} site */
function pagesOf(site) {
  return Object.entries(sorts)
    .filter(([sort]) => !only || only.includes(sort))
    .map(([sort, pattern]) => [sort, firstOf(path.resolve(site), pattern.split('/'), marks[sort] ?? '')])
    .filter(([, file]) => file);
}

/** The first file below a folder whose path fits, where * is any folder, and which holds a mark. @param {string} at @param {string[]} parts @param {string} mark */
function firstOf(at, [part, ...rest], mark) {
  if (part === undefined) return readFileSync(at, 'utf8').includes(mark) && at;
  const names = part !== '*' ? [part] : readdirSync(at, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();
  for (const name of names) {
    const file = existsSync(path.join(at, name)) && firstOf(path.join(at, name), rest, mark);
    if (file) return file;
  }
}

async function take(page, file, picture) {
  await page.goto(pathToFileURL(file).href);
  const { width } = page.viewportSize();
  const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.screenshot({ path: picture, fullPage: true, clip: { x: 0, y: 0, width, height } });
  await page.close();
  count++;
}

/** Prints a page on A4, and makes a picture of each of its first sheets. */
async function print(page, file, picture) {
  await page.goto(pathToFileURL(file).href);
  const pdf = `${picture}.pdf`;
  writeFileSync(pdf, await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false }));
  execFileSync('pdftoppm', ['-png', '-r', '60', '-l', '12', pdf, picture]);
  rmSync(pdf);
  count++;
}
