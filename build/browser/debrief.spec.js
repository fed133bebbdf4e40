// A panel has rated a candidate, each on their own. Now its scorecards are brought together.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, folder, pages, test } from './helpers.js';

const path = 'roles/partner-manager/debrief/index.html';
const { html } = pages.find((page) => page.path === path);
const [, version] = html.match(/data-version="(.*?)"><\/div>/);
const plan = [...html.matchAll(/<li data-skill="(.*?)" data-version="(.*?)"( data-must)?>(.*?)</g)].map(([, id, version, must, name]) => ({ id, version, must: Boolean(must), name }));
const scale = ['Weak', 'Some', 'Meets the bar', 'Strong', 'Outstanding'].map((label, i) => ({ level: i + 1, label }));
const [relationships, communication, enablement, follow, selling] = plan.map((skill) => skill.id);

test.beforeEach(async ({ page }) => {
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
  expect(await skillNames(page)).toEqual(names(relationships, communication, enablement, follow, selling));

  const first = page.locator('.debrief-skill').first();
  await expect(first).toContainText('Spread 3');
  await expect(first).toContainText('Mean (2 + 5) ÷ 2 = 3.5');
  await expect(first.locator('.view').first()).toContainText('Kim Example');
  await expect(first.locator('.view').first()).toContainText('2, Some');
  await expect(first.locator('blockquote').first()).toHaveText('Kim Example heard this about relationship-building.');
  await first.getByText('Notes on 1 question').first().click();
  await expect(first.getByText('A note by Kim Example')).toBeVisible();

  const talk = page.locator('.debrief-note');
  await expect(talk).toContainText('Nobody has rated the must-have “Partner enablement”.');
  await expect(talk).toContainText('Kim Example rated the must-have “Relationship building” 2, Some. That is below the bar: 3, Meets the bar.');
  await expect(page.locator('.arithmetic')).toContainText('(2 × 5 + 3) ÷ 3 = 4.33');
  await expect(page.locator('.whole-panel')).toHaveText('Whole panel: (2 × 3.5 + 3.33 + 4 + 4) ÷ 5 = 3.67');
  await expect(page.getByText('Ask about a partner who left.')).toBeVisible();

  await page.getByLabel('Order of skills').selectOption('As in the plan');
  expect(await skillNames(page)).toEqual(plan.map((skill) => skill.name).filter((name) => names(relationships, communication, enablement, follow, selling).includes(name)));
});

test('the plot says what the table beside it says', async ({ page }) => {
  await open(page, sam, kim, lee);
  const plot = page.getByRole('img', { name: 'Ratings of Robin Example, skill by skill' });
  await expect(plot.locator('desc')).toContainText('Relationship building: Kim Example 2, Some; Sam Example 5, Outstanding. Bar: 3, Meets the bar.');
  await expect(plot.locator('.mark')).toHaveCount(8);
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
  await expect(waiting).toContainText('2 scorecards aren’t submitted yet');
  await expect(waiting).toContainText('Kim Example about Robin Example, Panel: Not submitted yet');
  await expect(waiting).toContainText('Lee Example about Robin Example, Panel: Edited since it was submitted');
  await expect(page.locator('#debrief')).not.toContainText('Outstanding');
  await expect(page.locator('#debrief')).not.toContainText('heard this about');

  // The finished files replace those that were not.
  await choose(page, { ...late, submitted: ['2026-11-22T13:00:00.000Z'], changed: '2026-11-22T13:00:00.000Z' });
  await expect(waiting).toContainText('One scorecard isn’t submitted yet');
  await expect(page.locator('.sheet-list li')).toHaveCount(3);

  const show = page.getByRole('button', { name: 'Show the ratings all the same' });
  await show.click();
  await expect(page.getByText('Whoever knows what the others think rates differently.')).toBeFocused();
  await page.getByRole('button', { name: 'Keep waiting' }).click();
  await expect(show).toBeFocused();
  await show.click();
  await page.getByRole('button', { name: 'Show the ratings now' }).click();
  const note = 'although not every scorecard was submitted then.';
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

  await page.getByRole('button', { name: /Remove the scorecard of Kim/ }).click();
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Scorecards (2)' })).toBeFocused();
});

test('two candidates are compared skill by skill, and none is called the better one', async ({ page }) => {
  const others = [sheet('Sam Example', { [relationships]: 3 }, { candidate: '  ada   EXAMPLE' }), sheet('Kim Example', { [relationships]: 4 }, { candidate: 'Ada Example' })];
  await open(page, sam, kim, lee, ...others);
  const both = page.getByRole('region', { name: 'Candidates side by side' });
  await expect(both.getByRole('columnheader')).toHaveText(['Skill', 'ada EXAMPLE', 'Robin Example']);
  await expect(both.getByRole('row', { name: /^Relationship building/ }).getByRole('cell')).toHaveText(['4 · 3mean 3.5, spread 1', '2 · 5mean 3.5, spread 3']);
  await expect(both.getByRole('row', { name: /^Follow-through/ }).getByRole('cell').first()).toHaveText('Not rated');
  await expect(page.locator('.candidate')).toHaveCount(2);
  await expect(page.locator('#debrief')).not.toContainText(/winner|best|better|should (be )?hire/i);
});

test('scorecards without a name are kept apart', async ({ page }) => {
  await open(page, sam, sheet('Kim Example', { [relationships]: 4 }, { candidate: ' ' }));
  await expect(page.getByRole('heading', { name: 'No name', exact: true })).toBeVisible();
  await expect(page.getByText('These scorecards don’t say who the candidate is.')).toBeVisible();
});

test('a decision is written down, saved as a file, and taken up again by a colleague', async ({ page, browser, baseURL }) => {
  await open(page, sam, kim, lee);
  await page.getByLabel('What was decided').fill('Another conversation about partners');
  await page.getByLabel('The reasons').fill('Sam and Kim heard different things.\nLee wasn’t told.');
  await page.getByLabel('Who took part').fill('Sam, Kim, Lee');
  const file = await saved(page);
  expect(file).toMatchObject({ format: 'rolewright-debrief', formatVersion: 1, role: { id: 'partner-manager' }, override: null, sheets: [sam, kim, lee] });
  expect(file.decisions).toEqual([{ candidate: 'Robin Example', decision: 'Another conversation about partners', reasons: 'Sam and Kim heard different things.\nLee wasn’t told.', present: 'Sam, Kim, Lee' }]);

  const elsewhere = await browser.newContext({ baseURL });
  const colleague = await elsewhere.newPage();
  await colleague.goto(path);
  await choose(colleague, { name: 'x.debrief.json', text: JSON.stringify(file) });
  await expect(colleague.getByLabel('What was decided')).toHaveValue('Another conversation about partners');
  await expect(colleague.locator('.sheet-list li, .panel-list li')).toHaveCount(6);

  // What the colleague has written is not replaced by the older file.
  await colleague.getByLabel('What was decided').fill('An offer');
  await choose(colleague, { name: 'x.debrief.json', text: JSON.stringify(file) });
  await expect(colleague.getByLabel('What was decided')).toHaveValue('An offer');
  await colleague.getByRole('button', { name: 'Take the one from the file' }).click();
  await expect(colleague.getByLabel('What was decided')).toHaveValue('Another conversation about partners');
  await elsewhere.close();
});

test('a decision outlasts the visit, until somebody starts over', async ({ page }) => {
  await open(page, sam);
  await page.getByLabel('What was decided').fill('An offer');
  await page.reload();
  await expect(page.getByText('This browser has kept what was decided on Robin Example.')).toBeVisible();
  await choose(page, sam);
  await expect(page.getByLabel('What was decided')).toHaveValue('An offer');
  await page.goto('roles/vp-of-partnerships/debrief/index.html');
  await expect(page.getByText('This browser has kept')).toHaveCount(0);
  await page.goto(path);
  await choose(page, sam);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await page.getByRole('button', { name: 'Delete and start over' }).click();
  await expect(page.locator('.sheet-list li')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await choose(page, sam);
  await expect(page.getByLabel('What was decided')).toHaveValue('');
});

test('it says so when the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } }));
  await open(page, sam);
  await page.getByLabel('What was decided').fill('An offer');
  await expect(page.getByText('This browser doesn’t keep what you write here.')).toBeVisible();
});

test('the same scorecard counts once, as it was edited last', async ({ page }) => {
  const later = { ...sam, changed: '2026-11-22T10:30:00.000Z', submitted: ['2026-11-22T10:30:00.000Z'], reason: 'Said better.' };
  await open(page, later, sam);
  await expect(page.locator('.sheet-list li')).toHaveCount(1);
  await expect(page.getByText('Said better.')).toBeVisible();
  await expect(page.getByText('the same scorecard was chosen twice')).toBeVisible();
  await choose(page, kim, kim);
  await expect(page.locator('.sheet-list li')).toHaveCount(2);
});

test('what can’t be used is named with the reason, and the rest is used', async ({ page }) => {
  const huge = 'x'.repeat((1 << 20) + 1);
  await open(page,
    sam, { ...kim, role: { id: 'vp-of-partnerships', title: 'VP of Partnerships' } }, { name: 'torn.scorecard.json', text: '{"format": "rolew' },
    { name: 'huge.scorecard.json', text: huge }, { name: 'deep.scorecard.json', text: '['.repeat(200_000) + ']'.repeat(200_000) },
    { name: 'odd.scorecard.json', text: JSON.stringify({ ...kim, salary: 1 }) },
    { name: 'odd.debrief.json', text: JSON.stringify({ format: 'rolewright-debrief', formatVersion: 1, role: { id: 'partner-manager', title: 'x' }, made: 'never', override: true, sheets: [{ ...kim, id: 7 }], decisions: [{ candidate: 'Robin', __proto__x: 1 }], extra: 1 }) });
  const about = page.locator('.debrief-note', { has: page.getByRole('heading', { name: 'About these files' }) }).getByRole('listitem');
  await expect(about).toHaveText([
    'Kim Example.scorecard.json: it is about the role “VP of Partnerships”, and this is the debrief for “Partner Manager”.',
    /^torn.scorecard.json: it is no scorecard file/, /^huge.scorecard.json: it is larger/, /^deep.scorecard.json: it is no scorecard file/,
    'odd.scorecard.json: salary doesn’t belong there.', /^odd.debrief.json: extra doesn’t belong in it; made should be a moment in time; override should be/,
  ]);
  await expect(page.locator('.sheet-list li')).toHaveCount(1);
  await choose(page, ...Array.from({ length: 101 }, (_, i) => ({ ...sam, id: `copy-${i}` })));
  await expect(page.locator('.sheet-list li')).toHaveCount(100);
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
  await expect(page.getByText('dropped.scorecard.json')).toBeVisible();
});

for (const payload of ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<a href="javascript:alert(1)">x</a>', '"><svg onload=alert(1)>', '__proto__', '{{.Root}}', '<style>*{display:none}</style>']) {
  test(`whatever a file says stays text: ${payload}`, async ({ page }) => {
    const question = { id: payload, ask: payload, note: payload };
    const hostile = {
      ...sam, id: payload, role: { id: 'partner-manager', title: payload }, interview: { id: payload, name: payload, minutes: 1 }, version: payload, candidate: payload, interviewer: payload,
      scale: scale.map((s) => ({ ...s, label: payload })), recommendations: [payload], recommendation: 1, reason: payload, followUp: payload, notes: [question],
      skills: [{ ...sam.skills[0], evidence: payload, questions: [question] }, { ...sam.skills[0], id: payload, name: payload, version: payload, evidence: payload, questions: [question] }],
    };
    await open(page, hostile, { name: `${payload.replaceAll('/', '')}.json`, text: JSON.stringify({ ...hostile, id: 'other', [payload]: 1, skills: 7 }) });
    await page.getByLabel('What was decided').fill(payload);
    const file = await saved(page);
    await choose(page, { name: `${payload.replaceAll('/', '')}.debrief.json`, text: JSON.stringify({ ...file, decisions: [{ candidate: payload, decision: `${payload}!`, reasons: payload, present: payload }] }) });
    await expect(page.getByText('has another decision')).toBeVisible();
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
    await page.getByLabel('What was decided').fill('An offer');
    await saved(page);
    expect(asked).toEqual([]);
  }
});

test('on paper there is everything that matters', async ({ page }, info) => {
  const long = Array.from({ length: 40 }, (_, i) => `Reason ${i + 1} in the words of the job.`).join('\n');
  await open(page, sam, { ...kim, version: '0ld0ld00' }, lee, sheet('Kim Example', { [relationships]: 4 }, { candidate: 'Ada Example' }));
  await page.getByLabel('What was decided').last().fill('Another conversation');
  await page.getByLabel('The reasons').last().fill(long);
  const text = await paper(page, info);
  for (const part of [
    'Different interview versions', '0ld0ld00', version, 'Candidates side by side', 'Robin Example', 'Ada Example', 'Sam Example', 'Submitted', 'To talk about first', 'Nobody has rated the must-have',
    'heard this about relationship-building', 'A note by Kim Example', 'Robin brings partners along.', 'Ask about a partner who left.', 'Whole panel: (2 × 3.5', 'Another conversation', ...long.split('\n'),
  ]) expect.soft(text.includes(bare(part)), part).toBe(true);
  const sheets = text.split('\f');
  for (const words of await page.locator('.debrief-skill').evaluateAll((all) => all.map((skill) => [skill.querySelector('h4').firstChild.textContent, ...[...skill.querySelectorAll('blockquote, dd')].map((e) => e.textContent)]))) {
    expect.soft(sheets.some((one) => words.every((part) => one.includes(bare(part)))), `one sheet holds all of ${words[0]}`).toBe(true);
  }
  for (const part of ['Choose scorecards', 'Remove', 'Start over', 'Save the debrief', 'Order of skills']) expect.soft(text.includes(bare(part)), part).toBe(false);
});

test('the debrief can be pasted elsewhere as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, sam, kim, lee);
  await page.getByLabel('What was decided').fill('An offer');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['Debrief: Partner Manager', 'ROBIN EXAMPLE', '  Kim Example: 2, Some', '    Kim Example heard this about', 'Whole panel: (2 × 3.5', 'Decision: An offer']) expect(text).toContain(part);
});

test('where copying isn’t allowed, the text is there to be copied', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, sam);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByLabel('Copy the text from here')).toBeFocused();
  await expect(page.getByLabel('Copy the text from here')).toHaveValue(/ROBIN EXAMPLE/);
});

test('a page that has the scorecards inside shows them at once', async ({ page, baseURL }) => {
  const inside = JSON.stringify([...[sam, kim].map((s) => ({ name: `${s.interviewer}.scorecard.json`, text: JSON.stringify(s) })), { name: 'torn.json', text: '{' }]).replaceAll('<', '\\u003c');
  const without = html.replace(/<ul id="plan"[\s\S]*?<\/ul>/, '').replace('<script', `<script type="application/json" id="sheets">${inside}</script>\n<script`);
  await page.route(`${baseURL}${path}`, (route) => route.fulfill({ body: without, contentType: 'text/html; charset=utf-8' }));
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'Robin Example', level: 2 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose scorecards' })).toBeHidden();
  await expect(page.getByText('torn.json')).toBeVisible();
  await page.getByText('Add scorecards').click();
  await choose(page, lee);
  await expect(page.locator('.panel-list li')).toHaveCount(3);
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
      await page.getByRole('button', { name: 'Show the ratings all the same' }).click();
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
  await page.getByRole('button', { name: 'Show the ratings all the same' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
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

function names(...ids) {
  return ids.map((id) => plan.find((skill) => skill.id === id).name);
}

function skillNames(page) {
  return page.locator('.debrief-skill > h4').evaluateAll((all) => all.map((heading) => heading.firstChild.textContent));
}

async function sound(page, media, when) {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  if (media.forcedColors) axe.disableRules('color-contrast'); // people choose these colours as they need them
  const { violations } = await axe.analyze();
  expect.soft(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`)), when).toEqual([]);
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  expect.soft(fits, `${when}: fits`).toBe(true);
}
