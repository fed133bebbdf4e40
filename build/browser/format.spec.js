// The page and the program read scorecards by one schema. A few hundred files, each damaged in one way, are taken or
// refused by both alike.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, folder, test } from './helpers.js';

const question = { id: 'q', ask: 'Why?', note: 'Because.' };
const sound = {
  format: 'rolewright-scorecard', formatVersion: 1, id: 'a', role: { id: 'baker', title: 'Baker' }, interview: { id: 'ovens', name: 'Ovens', minutes: 45 }, version: '0a1b2c3d',
  candidate: 'Robin', interviewer: 'Kim', date: '2026-11-20', scale: [{ level: 1, label: 'Below' }, { level: 2, label: 'Meets' }], recommendations: ['No', 'Yes'],
  skills: [{ id: 'sourdough', name: 'Sourdough', version: '11aa22bb', must: true, weight: 2, bar: 2, rating: 2, evidence: 'Saved a dough.', questions: [question] }],
  notes: [question], requirements: [{ id: 'r', text: 'A licence', must: true, state: 'confirmed', note: 'Seen' }], followUp: '', recommendation: 2, reason: 'Bakes.', elapsed: 0,
  changed: '2026-11-20T10:00:00.000Z', submitted: ['2026-11-20T10:00:00.000Z'],
};

/** What a value is replaced by: things of each type, and of sizes around each limit. */
const others = [
  null, true, 0, -1, 1, 1.5, 10, 11, 100, 101, 1440, 1441, 1_000_000, 1_000_001, 1e300, '', 'x', 'x'.repeat(300), 'x'.repeat(301), '😀'.repeat(300), 'x'.repeat(20_000), 'x'.repeat(20_001), '😀'.repeat(20_000),
  '2026-13-01', '2026-11-20', '2026-11-20T25:00:00.000Z', '2026-11-20T10:00:00Z', 'not-assessed', 'confirmed', 'maybe', [], {}, Array(201).fill('x'), Array(200).fill('x'), [null],
];

/** Copies of a value, each with one place in it changed. */
function* mutations(value) {
  for (const other of others) yield other;
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value)) yield without(value, key);
    for (const inner of mutations(value[key])) yield Array.isArray(value) ? value.map((item, i) => (String(i) === key ? inner : item)) : { ...value, [key]: inner };
  }
  yield Array.isArray(value) ? [...value, ...value] : { ...value, odd: 1 };
}

const without = (value, key) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

test('the page and the program accept the same scorecards', () => {
  const context = { TextEncoder, Intl, navigator: { languages: ['en'] }, document: { documentElement: { lang: 'en' } } };
  const scripts = ['page', 'scorecard'].map((name) => readFileSync(join(folder, `assets/${name}.js`), 'utf8'));
  runInNewContext(scripts.join('\n') + ';globalThis.Scorecard = Scorecard', context);
  const texts = new Set([JSON.stringify(sound), '', '{', '[]', 'null', '\uFEFF' + JSON.stringify(sound), JSON.stringify(sound).slice(0, 400)]);
  let n = 0;
  for (const changed of mutations(sound)) if (n++ % 5 === 0 || JSON.stringify(changed).length < 1400) texts.add(JSON.stringify(changed));
  const files = [...texts].map((text, i) => ({ name: `${String(i).padStart(5, '0')}.scorecard.json`, text }));
  expect(files.length).toBeGreaterThan(600);
  const work = mkdtempSync(join(tmpdir(), 'rolewright-format-'));
  try {
    const differ = [];
    let accepted = 0;
    for (let from = 0; from < files.length; from += 100) {
      const some = files.slice(from, from + 100);
      for (const { name, text } of some) writeFileSync(join(work, name), text);
      const { stderr } = spawnSync(process.env.ROLEWRIGHT, ['debrief', ...some.map(({ name }) => join(work, name)), '-o', join(work, `${from}.html`)], { encoding: 'utf8', cwd: work });
      for (const { name, text } of some) {
        const page = context.Scorecard.read(text).sheet !== null;
        // A sound file about another role is refused by the program only, because a debrief is about one.
        const program = !stderr.includes(`${name}: `) || stderr.includes(`${name}: it is about the role`);
        accepted += page ? 1 : 0;
        if (page !== program) differ.push(`${page ? 'the page' : 'the program'} alone takes ${text.length > 600 ? `${text.slice(0, 600)}…` : text}`);
      }
    }
    expect(differ.slice(0, 5)).toEqual([]);
    expect(accepted).toBeGreaterThan(50);
  } finally {
    rmSync(work, { recursive: true });
  }
});
