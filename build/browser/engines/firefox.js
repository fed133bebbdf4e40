// Debian's Firefox, driven over WebDriver BiDi. What it can do is what webkit.js can do, and print.

import puppeteer from 'puppeteer-core';

/** Starts Firefox with a profile of its own. Its downloads go to the folder. */
export async function firefox(downloads) {
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr', headless: true, protocolTimeout: 60_000,
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'ui.prefersReducedMotion': 1 },
  });
  const page = await browser.newPage();
  return {
    downloads,
    close: () => browser.close(),
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    click: async (find, ...args) => (await page.evaluateHandle(find, ...args)).click(),
    type: async (text, find, ...args) => (await page.evaluateHandle(find, ...args)).type(text),
    /** Chooses files in an input for them. */
    attach: async (paths, find, ...args) => (await page.evaluateHandle(find, ...args)).uploadFile(...paths),
    /** The page as a PDF. */
    print: () => page.pdf({ format: 'A4' }),
  };
}
