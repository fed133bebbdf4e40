// Browsers and reading aids are given the HTML that the standard describes.

import { HtmlValidate } from 'html-validate';
import { expect, pages, test } from './helpers.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The site's name ends each title, and may be cut off: what tells pages apart comes first.
    'long-title': 'off',
    // Stylesheets come from the same folder as the page; a digest would guard them against nobody.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A sheet is filled in, kept and printed. Nothing is ever submitted.
    'wcag/h32': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      faults.push(...messages.map((m) => `${path}:${m.line}:${m.column}: ${m.message} (${m.ruleId})`));
    }
  }
  expect(faults).toEqual([]);
});
