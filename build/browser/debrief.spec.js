// A panel has rated a candidate, each on their own. Now its scorecards are brought together.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { barriers } from './axe.js';
import { expect, folder, pages, test } from './helpers.js';

const path = 'roles/partner-manager/debrief/index.html';
const { html } = pages.find((page) => page.path === path);
const data = JSON.parse(html.match(/data-json="(.*?)"/)[1].replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&#43;', '+').replaceAll('&amp;', '&'));
const { version, skills: plan } = data;
const scale = ['Weak', 'Some', 'Meets the bar', 'Strong', 'Outstanding'].map((label, i) => ({ level: i + 1, label }));
const [relationships, communication, enablement, follow, selling] = plan.map((skill) => skill.id);

/** The page with another plan, or with other things in its data. */
const withData = (change) => html.replace(/data-json=".*?"/, `data-json="${JSON.stringify({ ...data, ...change }).replaceAll('&', '&amp;').replaceAll('"', '&#34;')}"`);

// Most stories need a plan of one interview, which is satisfied by one scorecard.
const shortPlan = { interviews: [{ id: 'panel', name: 'Panel', people: 1 }], requirements: [] };
const serve = (page, body) => page.route((url) => url.pathname.endsWith(`/${path}`), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));

test.beforeEach(async ({ page }) => {
  await serve(page, withData(shortPlan));
  const faults = [];
  page.on('pageerror', (e) => faults.push(e.message));
  page.on('console', (m) => m.type() === 'error' && faults.push(m.text()));
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`) && dialog.dismiss());
  page.faults = faults;
});
test.afterEach(({ page }) => expect(page.faults).toEqual([]));

// Sam and Kim disagree about relationships; Lee has heard something about other skills.
const sam = sheet('Sam Example', { [relationships]: 5, [communication]: 3, [enablement]: 'not-assessed' }, { reason: 'Robin brings partners along.' });
const kim = sheet('Kim Example', { [relationships]: 2, [communication]: 3, [selling]: 4 }, { recommendation: 2, followUp: 'Ask about a partner who left.' });
const lee = sheet('Lee Example', { [communication]: 4, [follow]: 4, [selling]: 4 }, { recommendation: 4 });

test('three interviewers’ scorecards become a debrief, with the largest disagreement first', async ({ page }) => {
  await open(page, sam, kim, lee);
  await expect(page.getByRole('status')).toHaveText(/3 scorecards added/);
  await expect(page.getByRole('heading', { name: 'Robin Example', level: 2 })).toBeVisible();
  expect((await skillNames(page)).slice(0, 4)).toEqual(names(relationships, communication, enablement, plan[5].id));

  const first = page.locator('.debrief-skill').first();
  await expect(first).toContainText('Spread 3');
  await expect(first).toContainText('Average (2 + 5) ÷ 2 = 3.5');
  await expect(first.locator('.view').first()).toContainText('Kim Example');
  await expect(first.locator('.view').first()).toContainText('2, Some');
  await expect(first.locator('blockquote').first()).toHaveText('Kim Example heard this about relationship-building.');
  await first.getByText('Notes on 1 question').first().click();
  await expect(first.getByText('A note by Kim Example')).toBeVisible();

  const talk = page.locator('.debrief-note');
  await expect(talk).toContainText('Nobody has rated “Partner enablement”, a must-have.');
  await expect(talk).toContainText('“Relationship building” is a must-have. Kim Example rated it 2 (Some); the bar is 3.');
  await expect(page.locator('.arithmetic')).toContainText('(2 × 5 + 3) ÷ 3 = 4.33');
  await expect(page.locator('.whole-panel')).toHaveText('Whole panel: (2 × 3.5 + 3.33 + 4 + 4) ÷ 5 = 3.67');
  await expect(page.locator('.recommendations').getByText('Ask about a partner who left.')).toBeVisible();

  await page.getByLabel('Order of skills').selectOption('As in the plan');
  const inPlan = plan.map((skill) => skill.name);
  const contested = names(relationships, communication, enablement, plan[5].id, plan[6].id);
  expect((await skillNames(page)).slice(0, 5)).toEqual(inPlan.filter((name) => contested.includes(name)));
});

test('the plot says what the table beside it says', async ({ page }) => {
  await open(page, sam, kim, lee);
  const plot = page.getByRole('img', { name: 'Ratings of Robin Example, skill by skill' });
  await expect(plot.locator('desc')).toContainText('Relationship building: Kim Example 2, Some; Sam Example 5, Outstanding. Bar: 3, Meets the bar.');
  await expect(plot.locator('.mark')).toHaveCount(8);
  await expect(plot.locator('.mark.below')).toHaveCount(1);
  await page.getByText('All ratings as a table').click();
  const marks = await plot.locator('svg > svg:has(> .mark)').evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect()).map((box) => `${Math.round(box.x)} ${Math.round(box.y)}`));
  expect(new Set(marks).size, 'no two marks lie upon each other').toBe(marks.length);
  const row = page.getByRole('row', { name: /^Relationship building/ }).first();
  await expect(row.getByRole('cell')).toHaveText(['2, Some', /Not in this interview/, '5, Outstanding', '3', '3, Meets the bar']);
});

test('ratings stay hidden until everybody has submitted, or somebody decides not to wait', async ({ page }, info) => {
  const late = { ...kim, submitted: [] }, edited = { ...lee, changed: '2026-11-22T12:00:00.000Z' };
  await open(page, sam, late, edited);
  await expect(page.getByRole('heading', { name: 'The ratings are still hidden' })).toBeVisible();
  const waiting = page.locator('.debrief-waiting');
  await expect(waiting).toContainText('Kim Example (not submitted), Lee Example (not submitted), Sam Example');
  await expect(waiting).toContainText('Kim Example about Robin Example, Panel: Not submitted yet');
  await expect(waiting).toContainText('Lee Example about Robin Example, Panel: Edited since it was submitted');
  await expect(page.locator('#debrief')).not.toContainText('Outstanding');
  await expect(page.locator('#debrief')).not.toContainText('heard this about');

  // The finished files replace those that were not.
  await choose(page, { ...late, submitted: ['2026-11-22T13:00:00.000Z'], changed: '2026-11-22T13:00:00.000Z' });
  await expect(waiting).not.toContainText('Kim Example (not submitted)');
  await expect(waiting).toContainText('Lee Example (not submitted)');
  await expect(page.locator('.file-list li')).toHaveCount(3);

  const show = page.getByRole('button', { name: 'Show ratings anyway' });
  await show.click();
  await expect(page.getByText('Seeing others’ ratings changes our own')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep waiting' })).toBeFocused();
  await page.getByRole('button', { name: 'Keep waiting' }).click();
  await expect(show).toBeFocused();
  await show.click();
  await page.getByRole('button', { name: 'Show the ratings now' }).click();
  const note = 'when not every scorecard was in and submitted.';
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.locator('.debrief-skill').first()).toBeVisible();
  expect(await paper(page, info)).toContain(bare(note));
  expect(Date.parse((await saved(page)).override)).not.toBeNaN();
});

test('it says which scorecards were filled in from other versions, and which skills differ', async ({ page }) => {
  const old = { ...kim, version: '0ld0ld00', skills: kim.skills.map((skill) => (skill.id === selling ? { ...skill, version: '0ther000' } : skill)) };
  await open(page, sam, old, lee);
  const note = page.locator('.debrief-note', { has: page.getByRole('heading', { name: 'Different interview versions' }) });
  await expect(note).toContainText(`${version}, as on this page: Sam Example about Robin Example, Panel; Lee Example about Robin Example, Panel`);
  await expect(note).toContainText('0ld0ld00: Kim Example about Robin Example, Panel');
  await expect(note).toContainText(`${names(selling)[0]}: this page; Lee Example about Robin Example, Panel – unlike – Kim Example about Robin Example, Panel`);
  await expect(note).not.toContainText(names(communication)[0]);

  await page.locator('.file-list summary').click();
  await page.getByRole('button', { name: /Remove the scorecard of Kim/ }).click();
  await expect(note).toHaveCount(0);
  await expect(page.locator('.file-list summary')).toBeFocused();
});

test('two candidates are compared skill by skill, and none is called the better one', async ({ page }) => {
  const others = [sheet('Sam Example', { [relationships]: 3 }, { candidate: '  ada   EXAMPLE' }), sheet('Kim Example', { [relationships]: 4 }, { candidate: 'Ada Example' })];
  await open(page, sam, kim, lee, ...others);
  const both = page.getByRole('region', { name: 'Candidates side by side' });
  await expect(both.getByRole('columnheader')).toHaveText(['Skill', 'ada EXAMPLE', 'Robin Example']);
  await expect(both.getByRole('row', { name: /^Relationship building/ }).getByRole('cell')).toHaveText(['4 · 3average 3.5, spread 1', '2 · 5average 3.5, spread 3']);
  await expect(both.getByRole('row', { name: /^Follow-through/ }).getByRole('cell').first()).toHaveText('Not rated');
  await expect(page.locator('.candidate')).toHaveCount(2);
  await expect(page.locator('#debrief')).not.toContainText(/winner|best|better|should (be )?hire/i);
});

test('scorecards without a name are kept apart', async ({ page }) => {
  await open(page, sam, sheet('Kim Example', { [relationships]: 4 }, { candidate: ' ' }));
  await expect(page.getByRole('heading', { name: 'No name', exact: true })).toBeVisible();
  await expect(page.getByText('These scorecards don’t name the candidate.')).toBeVisible();
});

test('a decision is written down, saved as a file, and taken up again by a colleague', async ({ page, browser, baseURL }) => {
  await open(page, sam, kim, lee);
  await page.getByLabel('What was decided, in a sentence').fill('Another conversation about partners');
  await page.getByLabel('Reasons, in terms of').fill('Sam and Kim heard different things.\nLee wasn’t told.');
  await page.getByLabel('Who took part').fill('Sam, Kim, Lee');
  const file = await saved(page);
  expect(file).toMatchObject({ format: 'rolewright-debrief', formatVersion: 1, role: { id: 'partner-manager' }, override: null, sheets: [sam, kim, lee] });
  expect(file.decisions).toEqual([{ candidate: 'Robin Example', decision: 'Another conversation about partners', reasons: 'Sam and Kim heard different things.\nLee wasn’t told.', present: 'Sam, Kim, Lee' }]);

  const elsewhere = await browser.newContext({ baseURL });
  const colleague = await elsewhere.newPage();
  await serve(colleague, withData(shortPlan));
  await colleague.goto(path);
  await choose(colleague, { name: 'x.debrief.json', text: JSON.stringify(file) });
  await expect(colleague.getByLabel('What was decided, in a sentence')).toHaveValue('Another conversation about partners');
  await expect(colleague.locator('.file-list li, .panel-list li')).toHaveCount(6);

  // What the colleague has written is not replaced by the older file.
  await colleague.getByLabel('What was decided, in a sentence').fill('An offer');
  await choose(colleague, { name: 'x.debrief.json', text: JSON.stringify(file) });
  await expect(colleague.getByLabel('What was decided, in a sentence')).toHaveValue('An offer');
  await colleague.getByRole('button', { name: 'Take the other one' }).click();
  await expect(colleague.getByLabel('What was decided, in a sentence')).toHaveValue('Another conversation about partners');
  await elsewhere.close();
});

test('a decision outlasts the visit, until somebody starts over', async ({ page }) => {
  await open(page, sam);
  await page.getByLabel('What was decided, in a sentence').fill('An offer');
  await page.reload();
  await expect(page.getByText('This browser has kept the decisions on Robin Example.')).toBeVisible();
  await choose(page, sam);
  await expect(page.getByLabel('What was decided, in a sentence')).toHaveValue('An offer');
  await page.goto('roles/vp-of-partnerships/debrief/index.html');
  await expect(page.getByText('This browser has kept')).toHaveCount(0);
  await page.goto(path);
  await choose(page, sam);
  await page.locator('.file-list summary').click();
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await page.getByRole('button', { name: 'Delete and start over' }).click();
  await expect(page.locator('.file-list li')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await choose(page, sam);
  await expect(page.getByLabel('What was decided, in a sentence')).toHaveValue('');
});

test('two tabs go on from each other, so that neither undoes what the other has written', async ({ page, context }) => {
  await open(page, sam);
  const second = await context.newPage();
  await serve(second, withData(shortPlan));
  await open(second, sam);
  await page.getByLabel('Reasons, in terms of').fill('They heard different things.');
  await expect(second.getByLabel('Reasons, in terms of')).toHaveValue('They heard different things.');
  await second.getByLabel('Who took part').fill('Sam, Kim');
  await expect(page.getByLabel('Who took part')).toHaveValue('Sam, Kim');
  expect((await saved(page)).decisions).toEqual([{ candidate: 'Robin Example', decision: '', reasons: 'They heard different things.', present: 'Sam, Kim' }]);
});

test('a decision stays with somebody whose name is corrected afterwards', async ({ page }) => {
  await open(page, { ...sam, candidate: 'Robin Exmaple' });
  await page.getByLabel('What was decided, in a sentence').fill('An offer');
  await choose(page, { ...sam, changed: '2026-11-22T11:00:00.000Z', submitted: ['2026-11-22T11:00:00.000Z'] });
  await expect(page.getByText('Are “Robin Exmaple” and “Robin Example” one candidate?')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, count as “Robin Example”' }).click();
  await expect(page.getByLabel('What was decided, in a sentence')).toHaveValue('An offer');
  expect((await saved(page)).decisions).toMatchObject([{ candidate: 'Robin Example', decision: 'An offer' }]);
  await expect(page.getByText('Are “Robin Exmaple”')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Are “Robin Exmaple”')).toBeVisible();
});

test('it says so when the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } }));
  await open(page, sam);
  await page.getByLabel('What was decided, in a sentence').fill('An offer');
  await expect(page.getByText('Not kept: this browser blocks storage')).toBeVisible();
});

test('the same scorecard counts once, as it was edited last', async ({ page }) => {
  const later = { ...sam, changed: '2026-11-22T10:30:00.000Z', submitted: ['2026-11-22T10:30:00.000Z'], reason: 'Said better.' };
  await open(page, later, sam);
  await expect(page.locator('.file-list li')).toHaveCount(1);
  await expect(page.getByText('Said better.')).toBeVisible();
  await expect(page.getByText('the same scorecard was chosen twice')).toBeVisible();
  await choose(page, kim, kim);
  await expect(page.locator('.file-list li')).toHaveCount(2);
});

test('what can’t be used is named with the reason, and the rest is used', async ({ page }) => {
  const huge = 'x'.repeat((4 << 20) + 1);
  await open(page,
    sam, { ...kim, role: { id: 'vp-of-partnerships', title: 'VP of Partnerships' } }, { name: 'torn.scorecard.json', text: '{"format": "rolew' },
    { name: 'huge.scorecard.json', text: huge }, { name: 'deep.scorecard.json', text: '['.repeat(200_000) + ']'.repeat(200_000) },
    { name: 'odd.scorecard.json', text: JSON.stringify({ ...kim, salary: 1 }) },
    { name: 'odd.debrief.json', text: JSON.stringify({ format: 'rolewright-debrief', formatVersion: 1, role: { id: 'partner-manager', title: 'x' }, made: 'never', override: true, sheets: [{ ...kim, id: 7 }], decisions: [{ candidate: 'Robin', __proto__x: 1 }], extra: 1 }) });
  const about = page.locator('.debrief-note', { has: page.getByRole('heading', { name: 'About these files' }) }).getByRole('listitem');
  await expect(about).toHaveText([
    'Kim Example.scorecard.json: it is about the role “VP of Partnerships”, and this is the debrief for “Partner Manager”.',
    /^torn.scorecard.json: it isn’t a scorecard/, /^huge.scorecard.json: it is larger/, /^deep.scorecard.json: it isn’t a scorecard/,
    'odd.scorecard.json: salary doesn’t belong there.', /^odd.debrief.json: extra doesn’t belong in it; made should be a moment in time; override should be/,
  ]);
  await expect(page.locator('.file-list li')).toHaveCount(1);
  await choose(page, ...Array.from({ length: 101 }, (_, i) => ({ ...sam, id: `copy-${i}` })));
  await expect(page.locator('.file-list li')).toHaveCount(100);
});

test('scorecards about hundreds of different skills are refused, as one table of them would keep the browser busy', async ({ page }) => {
  const other = (n) => ({ ...sam, id: `other-${n}`, interviewer: `Other ${n}`, skills: Array.from({ length: 200 }, (_, i) => ({ ...sam.skills[0], id: `skill-${n}-${i}`, name: `Skill ${n} ${i}` })) });
  await open(page, sam, other(1), other(2));
  await expect(page.getByText('Other 2.scorecard.json: it wasn’t added: the scorecards would rate more than 300 different skills.')).toBeVisible();
  await expect(page.locator('.file-list li')).toHaveCount(2);
});

test('once scorecards are there, what is done to files takes one line of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, sam, kim, lee);
  const button = page.getByRole('button', { name: 'Choose scorecards' });
  expect((await page.locator('.debrief-files').boundingBox()).height).toBeLessThan(1.5 * (await button.boundingBox()).height);
  await expect(page.getByRole('button', { name: 'Start over' })).toBeHidden();
  await page.getByText('3 scorecards', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Start over' })).toBeVisible();
  await expect(page.locator('.file-list').getByText('A saved debrief opens here too.')).toBeVisible();
  await expect(button).toBeVisible();
});

test('files can be dropped anywhere on the page', async ({ page }) => {
  await page.goto(path);
  const files = await page.evaluateHandle((text) => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], 'dropped.scorecard.json'));
    return carried;
  }, JSON.stringify(sam));
  await page.dispatchEvent('.drop-zone', 'dragover', { dataTransfer: files });
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: files });
  await page.locator('.file-list summary').click();
  await expect(page.getByText('dropped.scorecard.json')).toBeVisible();
});

for (const payload of ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<a href="javascript:alert(1)">x</a>', '"><svg onload=alert(1)>', '__proto__', '{{.Root}}', '<style>*{display:none}</style>']) {
  test(`whatever a file says stays text: ${payload}`, async ({ page }) => {
    const question = { id: payload, ask: payload, note: payload };
    const hostile = {
      ...sam, id: payload, role: { id: 'partner-manager', title: payload }, interview: { id: 'panel', name: payload, minutes: 1 }, version: payload, candidate: payload, interviewer: payload,
      scale: scale.map((s) => ({ ...s, label: payload })), recommendations: [payload], recommendation: 1, reason: payload, followUp: payload, notes: [question],
      skills: [{ ...sam.skills[0], evidence: payload, questions: [question] }, { ...sam.skills[0], id: payload, name: payload, version: payload, evidence: payload, questions: [question] }],
    };
    await open(page, hostile, { name: `${payload.replaceAll('/', '')}.json`, text: JSON.stringify({ ...hostile, id: 'other', [payload]: 1, skills: 7 }) });
    await page.getByLabel('What was decided, in a sentence').fill(payload);
    const file = await saved(page);
    await choose(page, { name: `${payload.replaceAll('/', '')}.debrief.json`, text: JSON.stringify({ ...file, decisions: [{ candidate: payload, decision: `${payload}!`, reasons: payload, present: payload }] }) });
    await expect(page.getByText('has a different decision')).toBeVisible();
    await expect(page.getByRole('heading', { name: payload, level: 2 })).toBeVisible();
    expect(await page.locator('#debrief').evaluate((live) => [...live.querySelectorAll('*')].filter((e) => /^(img|script|a|style|iframe|object|embed|link|base|foreignObject)$/i.test(e.localName) || [...e.attributes].some((a) => /^on/i.test(a.name) || a.name === 'style' || /^\s*javascript:/i.test(a.value))).map((e) => e.localName))).toEqual([]);
    expect(await page.evaluate(() => ({}).alert ?? Object.keys(Object.prototype))).toEqual([]);
  });
}

test('nothing leaves the browser, also where the page is a file', async ({ page }) => {
  for (const address of [path, pathToFileURL(join(folder, path)).href]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const asked = [];
    page.on('request', (request) => request.url().startsWith('blob:') || asked.push(request.url()));
    await choose(page, sam, kim, lee);
    await page.getByLabel('What was decided, in a sentence').fill('An offer');
    await saved(page);
    expect(asked).toEqual([]);
  }
});

test('on paper there is everything that matters', async ({ page }, info) => {
  const long = Array.from({ length: 40 }, (_, i) => `Reason ${i + 1} in the words of the job.`).join('\n');
  await open(page, sam, { ...kim, version: '0ld0ld00' }, lee, sheet('Kim Example', { [relationships]: 4 }, { candidate: 'Ada Example' }));
  await page.getByLabel('What was decided, in a sentence').last().fill('Another conversation');
  await page.getByLabel('Reasons, in terms of').last().fill(long);
  const text = await paper(page, info);
  for (const part of [
    'Different interview versions', '0ld0ld00', version, 'Candidates side by side', 'Robin Example', 'Ada Example', 'Sam Example', 'Submitted', 'Discuss first', 'Nobody has rated “Partner enablement”, a must-have',
    'heard this about relationship-building', 'A note by Kim Example', 'Robin brings partners along.', 'Ask about a partner who left.', 'Whole panel: (2 × 3.5', 'Another conversation', ...long.split('\n'),
  ]) expect.soft(text.includes(bare(part)), part).toBe(true);
  const sheets = text.split('\f');
  for (const words of await page.locator('.debrief-skill').evaluateAll((all) => all.map((skill) => [skill.querySelector('h4').firstChild.textContent, ...[...skill.querySelectorAll('blockquote, dd')].map((e) => e.textContent)]))) {
    expect.soft(sheets.some((one) => words.every((part) => one.includes(bare(part)))), `one sheet holds all of ${words[0]}`).toBe(true);
  }
  for (const part of ['Choose scorecards', 'Remove', 'Start over', 'Save the debrief', 'Order of skills']) expect.soft(text.includes(bare(part)), part).toBe(false);
});

test('on paper, a panel of five is at a glance on the first sheet, and no word of its tables is cut', async ({ page }, info) => {
  const member = (name, rating) => sheet(name, Object.fromEntries(plan.map(({ id }) => [id, rating])));
  await open(page, member('Ada Recruiter', 4), member('Maria Fernanda van der Westhuizen-Papadimitriou', 3), sam, kim, lee);
  const [first] = (await paper(page, info)).split('\f');
  for (const part of ['Discuss first', 'At a glance', 'Measurement and attribution', 'The bar']) expect(first).toContain(bare(part));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 }); // as wide as the text of A4 and Letter
  expect(await page.locator('.debrief-table:not(.sums)').evaluateAll(cutWords)).toEqual([]);
});

test('the debrief can be pasted elsewhere as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, sam, kim, lee);
  await page.getByLabel('What was decided, in a sentence').fill('An offer');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied. Paste it')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Decision on Robin Example: An offer/);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['Debrief: Partner Manager', 'ROBIN EXAMPLE', '  Kim Example: 2, Some', '    Kim Example heard this about', 'Whole panel: (2 × 3.5', 'Decision on Robin Example: An offer']) expect(text).toContain(part);
});

test('where copying isn’t allowed, the text is there to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await open(page, sam);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByLabel('Copy the text from here')).toBeFocused();
  await expect(page.getByLabel('Copy the text from here')).toHaveValue(/ROBIN EXAMPLE/);
});

test('a page that has the scorecards inside shows them at once', async ({ page }) => {
  const inside = JSON.stringify([...[sam, kim].map((s) => ({ name: `${s.interviewer}.scorecard.json`, text: JSON.stringify(s) })), { name: 'torn.json', text: '{' }]).replaceAll('<', '\\u003c');
  const without = withData({ interviews: [], requirements: [], skills: [] }).replace('<script', `<script type="application/json" id="sheets">${inside}</script>\n<script`);
  await serve(page, without);
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'Robin Example', level: 2 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose scorecards' })).toBeHidden();
  await expect(page.getByText('torn.json')).toBeVisible();
  await page.getByText('Add scorecards').click();
  await choose(page, lee);
  await expect(page.locator('.panel-list li')).toHaveCount(3);
});

// The real plan of the role: who interviews, and how many in each.
const wholePlan = { interviews: [{ id: 'screen', name: 'First conversation', people: 1 }, { id: 'panel', name: 'Panel', people: 2 }, { id: 'craft', name: 'Craft', people: 1 }],
  requirements: [{ id: 'r-1', text: 'Permission to work here', must: true }, { id: 'r-2', text: 'A driving licence', must: false }] };

test('ratings stay hidden until every planned interview has its scorecards', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await serve(page, withData(wholePlan));
  const screen = sheet('Ada Recruiter', { [relationships]: 4 }, { interview: { id: 'screen', name: 'First conversation', minutes: 30 }, followUp: 'Why did the last job end?',
    requirements: [{ id: 'r-1', text: 'Permission to work here', must: true, state: 'not-confirmed', note: 'Visa pending' }] });
  await open(page, sam, kim, screen);
  const waiting = page.locator('.debrief-waiting');
  await expect(waiting).toContainText('3 of 4 in');
  await expect(waiting).toContainText('Craft: missing');
  await expect(waiting).toContainText('Panel: Kim Example, Sam Example');
  await expect(page.locator('#debrief')).not.toContainText('heard this about');
  await page.getByRole('button', { name: 'Copy follow-ups for the next interviewer' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const followUps = await page.evaluate(() => navigator.clipboard.readText());
  expect(followUps).toContain('Why did the last job end?');
  expect(followUps).not.toMatch(/Outstanding|Strong|heard this/);

  // One person’s two scorecards don’t stand in for somebody else’s.
  await choose(page, { ...kim, id: 'again' });
  await expect(waiting).toContainText('3 of 4 in');
  await page.locator('.file-list summary').click();
  await page.getByRole('button', { name: /Remove the scorecard of Kim/ }).first().click();
  await choose(page, { ...lee, interview: { id: 'craft', name: 'Craft', minutes: 60 } });
  await expect(page.locator('.who-is-in').first()).toContainText('4 of 4 in');
  const first = page.locator('.debrief-note', { has: page.getByRole('heading', { name: 'Discuss first' }) }).getByRole('listitem');
  // Every skill that nobody has rated is listed first, must-have or not; then must-haves that aren't confirmed.
  const unrated = plan.filter(({ id }) => ![relationships, communication, follow, selling].includes(id)).sort((a, b) => b.must - a.must);
  expect((await first.allInnerTexts()).slice(0, unrated.length + 1)).toEqual([
    ...unrated.map(({ name, must }) => (must ? `Nobody has rated “${name}”, a must-have.` : `Nobody has rated “${name}”.`)),
    '“Permission to work here” is a must-have and isn’t confirmed.',
  ]);
  await expect(page.getByRole('row', { name: /A driving licence/ })).toContainText('Not checked');
});

test('two spellings of one name are counted as one candidate, and it can be undone', async ({ page }) => {
  await open(page, { ...sam, candidate: 'R. Berg' }, { ...kim, candidate: 'Robin Berg' }, { ...lee, candidate: 'Berg, Robin' });
  await expect(page.locator('.candidate')).toHaveCount(3);
  await page.getByRole('button', { name: 'Yes, count as “Robin Berg”' }).click();
  await page.getByRole('button', { name: /Yes, count as/ }).click();
  await expect(page.locator('.candidate')).toHaveCount(1);
  await page.getByLabel('What was decided, in a sentence').fill('An offer');
  const file = await saved(page);
  expect(file.merged.map(({ from, into }) => [from, into])).toHaveLength(2);
  expect(file.sheets.map((one) => one.candidate)).toEqual(['R. Berg', 'Robin Berg', 'Berg, Robin']);
  await page.reload();
  await choose(page, { name: 'x.debrief.json', text: JSON.stringify(file) });
  await expect(page.locator('.candidate')).toHaveCount(1);
  await expect(page.locator('.names')).toContainText('“R. Berg” was counted as');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.locator('.candidate')).toHaveCount(2);
});

test('a slip in one scorecard counts as the name that the others have', async ({ page }) => {
  await open(page, { ...sam, candidate: 'Robin Bergh' }, { ...kim, candidate: 'Robin Berg' }, { ...lee, candidate: 'Robin Berg' });
  await page.getByRole('button', { name: 'Yes, count as “Robin Berg”' }).click();
  await expect(page.locator('.candidate')).toHaveCount(1);
});

test('a decision is one of four, and the copied text begins with it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, sam, kim);
  await page.getByRole('radio', { name: 'Another interview' }).check();
  await page.getByLabel('Reasons, in terms of').fill('They heard different things.');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Decision on Robin Example: Another interview\n +They heard different things\./);
  const file = await saved(page);
  expect(file.decisions[0]).toMatchObject({ choice: 'Another interview', decision: '' });
  await page.reload();
  await choose(page, sam);
  await expect(page.getByRole('radio', { name: 'Another interview' })).toBeChecked();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spreadsheet' }).click();
  const text = readFileSync(await (await table).path(), 'utf8');
  expect(text).toContain('A note by Sam Example');
});

const looks = { 'by day': { colorScheme: 'light' }, 'in the dark': { colorScheme: 'dark' }, 'in colours of their own': { forcedColors: 'active' } };
for (const [look, media] of Object.entries(looks)) {
  test(`everybody can read it ${look}, at a desk and on a phone`, async ({ page }) => {
    await page.emulateMedia(media);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await sound(page, media, `empty, ${width} px`);
      await choose(page, sam, { ...kim, version: '0ld0ld00', submitted: [] }, lee, { name: 'torn.json', text: '{' });
      await page.getByRole('button', { name: 'Show ratings anyway' }).click();
      await sound(page, media, `hidden, ${width} px`);
      await page.getByRole('button', { name: 'Show the ratings now' }).click();
      await choose(page, sheet('Kim Example', { [relationships]: 4 }, { candidate: 'Ada Example' }));
      await sound(page, media, `shown, ${width} px`);
    }
  });
}

test('it fits a browser that is set to type of twice the size', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await open(page, sam, kim, lee);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
});

test('what can be pressed is large enough, and the keyboard reaches it', async ({ page }) => {
  await open(page, sam, { ...kim, submitted: [] });
  await page.getByRole('button', { name: 'Show ratings anyway' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Debrief', level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Order of skills')).toBeFocused();
  const small = await page.locator('#debrief :is(button, select, summary, textarea)').evaluateAll((all) => all.filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 24).map((e) => e.outerHTML));
  expect(small).toEqual([]);
});

// --- What the stories need ---

// sheet makes a submitted scorecard that rates these skills.
function sheet(interviewer, ratings, more = {}) {
  const skills = plan.filter(({ id }) => id in ratings).map((skill) => ({
    ...skill, weight: skill.id === relationships ? 2 : 1, bar: skill.must ? 3 : null, rating: ratings[skill.id], evidence: `${interviewer} heard this about ${skill.id}.`,
    questions: [{ id: `ask-${skill.id}`, ask: 'Tell me about a partner.', note: `A note by ${interviewer}` }],
  }));
  return {
    format: 'rolewright-scorecard', formatVersion: 1, id: `${interviewer} ${more.candidate ?? 'Robin Example'}`, role: { id: 'partner-manager', title: 'Partner Manager' },
    interview: { id: 'panel', name: 'Panel', minutes: 60 }, version, candidate: 'Robin Example', interviewer, date: '2026-11-20', scale, recommendations: ['Strong no', 'No', 'Yes', 'Strong yes'],
    skills, notes: [], followUp: '', recommendation: 3, reason: 'Two sentences.', elapsed: 3000, changed: '2026-11-22T10:00:00.000Z', submitted: ['2026-11-22T10:00:00.000Z'], ...more,
  };
}

async function open(page, ...files) {
  await page.goto(path);
  await choose(page, ...files);
}

// choose takes scorecards, or files of another kind as { name, text }.
async function choose(page, ...files) {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose scorecards' }).click();
  await page.getByRole('status').evaluate((status) => status.replaceChildren()); // so that what it says next is about these files
  await (await asked).setFiles(files.map((file) => ({ name: file.text === undefined ? `${file.interviewer}.scorecard.json`.replace(/[/\\]/g, '') : file.name, mimeType: 'application/json', buffer: Buffer.from(file.text ?? JSON.stringify(file)) })));
  await expect(page.getByRole('status')).not.toBeEmpty();
}

async function saved(page) {
  const asked = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the debrief' }).click();
  const download = await asked;
  expect(download.suggestedFilename()).toMatch(/^partner-manager_\d{4}-\d\d-\d\d\.debrief\.json$/);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

async function paper(page, info) {
  const file = info.outputPath('printed.pdf');
  await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true });
  return bare(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
}

// Lines break elsewhere on paper.
function bare(text) {
  return text.normalize('NFKC').replace(/[^\S\f]/g, '');
}

// cutWords runs in the page. A word that goes over two lines has two boxes, unless it has a hyphen.
function cutWords(tables) {
  const cut = [];
  for (const table of tables) {
    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const { index, 0: word } of texts.currentNode.data.matchAll(/[^\s-]+/g)) {
        const range = new Range();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        if (range.getClientRects().length > 1) cut.push(word);
      }
    }
  }
  return cut;
}

function names(...ids) {
  return ids.map((id) => plan.find((skill) => skill.id === id).name);
}

function skillNames(page) {
  return page.locator('.debrief-skill > h4').evaluateAll((all) => all.map((heading) => heading.firstChild.textContent));
}

async function sound(page, media, when) {
  expect.soft(await barriers(page, media), when).toEqual([]);
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  expect.soft(fits, `${when}: fits`).toBe(true);
}
