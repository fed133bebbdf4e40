// What people do with a scorecard, and what must be true in the end. A story has its tabs, what was typed into them
// (each text is one that occurs nowhere else), and the latest choice of each kind.

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { originOf } from './variants.js';

const rate = (story) => choose(story, 'rating-');
const check = (story) => choose(story, 'requirement-');
const recommend = (story) => choose(story, 'recommendation');

export const actions = { openTab, type, rate, check, recommend, clear, wait, reload, changeInterview, translate, startAnew, switchSheet, loadTheirs, submit, comeBack, lag, catchUp };

async function openTab(story) {
  if (story.tabs.length === 3) return;
  const tab = await story.context.newPage();
  tab.on('pageerror', (error) => story.faults.push(String(error)));
  tab.on('dialog', (dialog) => { story.faults.push(`${dialog.type()} dialog`); dialog.accept(); });
  await tab.goto(story.path);
  story.tabs.push(tab);
  note(story, tab, 'is opened');
}

async function type(story) {
  const tab = story.pick(story.tabs);
  const name = story.pick(await tab.evaluate(textFields));
  const text = `typed${++story.count}x`;
  note(story, tab, `${text} in ${name}`);
  story.typed.push({ text, ...await tab.evaluate(subjectOf, name) });
  await tab.evaluate(insert, [name, ` ${text}`]);
}

async function choose(story, kind) {
  const tab = story.pick(story.tabs);
  const all = await tab.evaluate((start) => [...document.querySelectorAll(`input[type=radio][name^="${start}"]`)].map(({ name, value }) => ({ name, value })), kind);
  if (all.length === 0) return;
  const { name, value } = story.pick(all);
  note(story, tab, `${name} is ${value}`);
  const subject = await tab.evaluate(subjectOf, name);
  const words = await tab.evaluate(([group, chosen]) => {
    document.querySelector(`[name="${group}"][value="${chosen}"]`).click();
    return group === 'recommendation' ? asked().recommendations[chosen - 1] : chosen;
  }, [name, value]);
  story.latest.set(`${subject.kind} ${originOf(subject.words)}`, words);
}

async function clear(story) {
  const tab = story.pick(story.tabs);
  const spots = await tab.evaluate(() => [...document.querySelectorAll('[data-clears]:has(button)')].map((spot) => spot.dataset.clears));
  if (spots.length === 0) return;
  const name = story.pick(spots);
  note(story, tab, `${name} is cleared`);
  const subject = await tab.evaluate(subjectOf, name);
  await tab.evaluate((clears) => document.querySelector(`[data-clears="${clears}"] button`).click(), name);
  story.latest.delete(`${subject.kind} ${originOf(subject.words)}`);
}

async function wait(story) {
  await story.tabs[0].waitForTimeout(story.pick([50, 290, 310, 500]));
}

async function reload(story) {
  const tab = story.pick(story.tabs);
  note(story, tab, 'is reloaded');
  await tab.reload();
}

// A question is renamed, or there is another version of the interview. Tabs that are open see it when they are reloaded.
async function changeInterview(story) {
  const variant = story.pick([...Array(story.site.count).keys()]);
  story.site.show(variant);
  story.log.push(`the interview becomes variant ${variant}`);
  if (story.pick([true, false])) await reload(story);
}

async function translate(story) {
  const tab = story.pick(story.tabs);
  note(story, tab, 'is translated');
  await tab.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) nodes.push(texts.currentNode);
    for (const node of nodes) {
      const font = document.createElement('font');
      font.textContent = [...node.data].reverse().join('');
      node.replaceWith(font);
    }
    for (const choice of document.querySelectorAll('.choice')) choice.append(choice.firstElementChild);
  });
}

async function startAnew(story) {
  const tab = story.pick(story.tabs);
  note(story, tab, 'starts a new scorecard');
  await tab.evaluate(() => document.querySelector('#sheet-tools .buttons button').click());
}

async function switchSheet(story) {
  const tab = story.pick(story.tabs);
  await tab.evaluate(() => { document.querySelector('.kept-list').open = true; });
  await tab.evaluate(() => new Promise((shown) => { setTimeout(shown); })); // the list is filled once it is open
  const isFound = await tab.evaluate(press, '.kept-list li:not([aria-current]) button.button:not(.quiet)');
  if (isFound) note(story, tab, 'opens another scorecard');
}

// Somebody who sees that another tab has a later version looks at that.
async function loadTheirs(story) {
  for (const tab of story.tabs) {
    if (await tab.evaluate(press, '#sheet-tools [role=status]:nth-of-type(1) .button')) note(story, tab, 'loads what another tab has');
  }
}

async function comeBack(story) {
  const tab = story.pick(story.tabs);
  note(story, tab, 'goes elsewhere and comes back');
  await tab.goto('index.html');
  await tab.goBack();
}

// A busy browser tells a tab late what the others have stored.
async function lag(story) {
  const tab = story.pick(story.tabs);
  note(story, tab, 'hears of nothing for a while');
  await tab.evaluate(() => lag());
}

async function catchUp(story) {
  const tab = story.pick(story.tabs);
  note(story, tab, 'hears of everything');
  await tab.evaluate(() => catchUp());
}

async function submit(story) {
  const tab = story.pick(story.tabs);
  note(story, tab, 'submits');
  await submitted(tab);
}

async function submitted(tab) {
  const download = tab.waitForEvent('download');
  await tab.evaluate(press, '#sheet-finish .primary');
  await tab.evaluate(press, '.sheet-finish [role=group] .buttons button'); // submit anyway
  return readFileSync(await (await download).path(), 'utf8');
}

const note = (story, tab, what) => story.log.push(`tab ${story.tabs.indexOf(tab) + 1} ${what}`);

/** Everything that was typed is in a scorecard, under what it was typed about, on its page and in its file. */
export async function closing(story) {
  for (const tab of story.tabs) await tab.reload(); // each saves what it has, and then tells the others
  for (const tab of story.tabs) {
    await tab.reload();
    const sheet = await tab.evaluate(() => load(keyOf(sheet))?.sheet);
    const shown = await tab.evaluate(visibleTexts);
    const file = await submitted(tab);
    for (const { text } of story.typed.filter((one) => JSON.stringify(sheet ?? '').includes(one.text))) {
      expect(shown, `${text} is on the page`).toContain(text);
      expect(file, `${text} is in the file`).toContain(text);
    }
  }
  await expect(() => hasAll(story)).toPass({ timeout: 10_000 }); // the first tab may hear of the last one’s save late
}

async function hasAll(story) {
  const sheets = await story.tabs[0].evaluate(() => keptSheets().map((entry) => entry.sheet));
  for (const one of story.typed) expect(sheets.flatMap(textsIn).find(isSame(one)), `${one.text} is where it was typed: ${one.kind} ${one.words}`).toBeTruthy();
  for (const [what, value] of story.latest) expect(sheets.flatMap(choicesIn), `the latest ${what}`).toContain(`${what}: ${value}`);
}

const isSame = ({ text, kind, words }) => (found) => found.text.includes(text) && found.kind === kind && originOf(found.words) === originOf(words);

function textsIn(sheet) {
  const notes = [...sheet.skills.flatMap((skill) => skill.questions), ...sheet.notes];
  return [
    ...['candidate', 'interviewer', 'follow-up', 'reason'].map((kind) => ({ kind, words: '', text: sheet[kind === 'follow-up' ? 'followUp' : kind] })),
    ...sheet.skills.map((skill) => ({ kind: 'evidence', words: skill.id, text: skill.evidence })),
    ...notes.map((question) => ({ kind: 'note', words: question.ask, text: question.note })),
    ...(sheet.requirements ?? []).map((requirement) => ({ kind: 'requirement-note', words: requirement.text, text: requirement.note })),
  ];
}

function choicesIn(sheet) {
  return [
    `recommendation : ${sheet.recommendations[sheet.recommendation - 1]}`,
    ...sheet.skills.map((skill) => `rating ${skill.id}: ${skill.rating}`),
    ...(sheet.requirements ?? []).map((requirement) => `requirement ${originOf(requirement.text)}: ${requirement.state}`),
  ];
}

// --- These run in the page ---

function press(selector) {
  const found = document.querySelector(selector);
  found?.click();
  return Boolean(found);
}

function insert([name, text]) {
  const field = document.querySelector(`[name="${name}"]`);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  document.execCommand('insertText', false, text);
}

function textFields() {
  return [...document.querySelectorAll('#sheet :is(textarea, input[type=text])[name]')].filter((field) => field.checkVisibility()).map((field) => field.name);
}

function visibleTexts() {
  return [...document.querySelectorAll('#sheet :is(textarea, input[type=text])')].filter((field) => field.checkVisibility()).map((field) => field.value).join('\n');
}

// What a field is about.
function subjectOf(name) {
  const { skills, notes, requirements } = asked();
  const [, earlier = '', kind = name, id = ''] = /^(earlier-)?(evidence|note|requirement-note|rating|requirement)-(.+)$/.exec(name) ?? [];
  if (earlier && kind === 'requirement') return { kind: 'requirement-note', words: sheet.requirements.find((one) => one.id === id).text };
  if (kind === 'note') {
    const questions = earlier ? [...sheet.skills.flatMap((skill) => skill.questions), ...sheet.notes] : [...skills.flatMap((skill) => skill.questions), ...notes];
    return { kind, words: questions.find((question) => question.id === id).ask };
  }
  if (kind.startsWith('requirement')) return { kind, words: requirements.find((one) => one.id === id).text };
  return { kind, words: id };
}
