// A spreadsheet of a scorecard opens in columns, with its figures as figures, wherever the browser is at home.

import { readFileSync } from 'node:fs';
import { expect, test } from './helpers.js';

const twoSkills = 'roles/partner-manager/scorecard/screen/index.html';

for (const { locale, separator, average } of [
  { locale: 'en-GB', separator: ',', average: '3.5' },
  { locale: 'de-DE', separator: ';', average: '3,5' }, // a German Excel takes 3.5 for the third of May
]) {
  test(`${locale}: cells are separated by ${separator} and an average is ${average}`, async ({ browser, server }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(server + twoSkills);
    await page.getByLabel('Candidate', { exact: true }).fill('Jörg Müller');
    const skills = await page.locator('fieldset.rating').all();
    for (const [i, skill] of skills.entries()) await skill.locator(`input[value="${i === 0 ? 3 : 4}"]`).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spreadsheet' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text.startsWith('\uFEFF"role"'), 'a byte order mark tells Excel that it is UTF-8').toBe(true);
    const rows = text.split('\r\n').map((row) => row.split(`"${separator}"`));
    expect(rows[0].length).toBe(14);
    const row = rows.find((cells) => cells[6] === 'average');
    expect(row[3]).toBe('Jörg Müller');
    expect(row[12]).toBe(average);
    await context.close();
  });
}
