// No sheet of paper is without the names that it is about.

import { expect, pagesOf, test } from './helpers.js';
import { has, paper, print } from './printing.js';

const panel = {
  Candidate: 'Alexandra Konstantinopoulou de Souza Oliveira Lima',
  Interviewer: 'Maria Fernanda van der Westhuizen-Papadimitriou',
};
const long = Array.from({ length: 120 }, (_, i) => `${i + 1}: named a partner and what it needed.`).join(' ');

for (const format of Object.keys(paper)) {
  test(`on ${format}, every sheet of a blank scorecard has room for the names`, async ({ page }, info) => {
    const { sheets } = await print(page, pagesOf('scorecard')[0].path, format, info);
    for (const sheet of sheets) {
      for (const label of ['Candidate', 'Interviewer', 'Date', 'Version']) expect(has(sheet, label), label).toBe(true);
    }
  });

  test(`on ${format}, every sheet of a filled-in scorecard names the candidate and the interviewer in full`, async ({ page }, info) => {
    const { sheets } = await print(page, pagesOf('scorecard')[0].path, format, info, async () => {
      for (const [label, name] of Object.entries(panel)) await page.getByLabel(label, { exact: true }).fill(name);
      for (const evidence of await page.getByLabel(/^Evidence/).all()) await evidence.fill(long);
    });
    expect(sheets.length).toBeGreaterThan(2);
    for (const [i, sheet] of sheets.entries()) {
      for (const name of Object.values(panel)) expect(has(sheet, name), `${name} on sheet ${i + 1}`).toBe(true);
    }
    const begun = sheets.filter((sheet) => sheet.includes('Evidence:whatthecandidatesaidordid1:named'));
    expect(begun.length, 'evidence begins under its label').toBeGreaterThan(0);
  });
}
