// Takes the picture of the example site that the README shows: `make screenshot`.
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { chromium } from '@playwright/test';

const [site, to] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-background-networking'] });
const page = await browser.newPage({ viewport: { width: 1240, height: 860 }, colorScheme: 'light' });
await page.goto(pathToFileURL(path.resolve(site, 'index.html')).href);
await page.screenshot({ path: to });
await browser.close();
