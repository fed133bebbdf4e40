// Whatever somebody does with a scorecard, and whatever becomes of its interview meanwhile: what was typed is there
// afterwards. Each sequence is made from a seed. SEQUENCES says how many to try, SEED from which one on.

import { expect, test } from './helpers.js';
import { makeLag } from './lag.js';
import { actions, closing } from './sequences/actions.js';
import { serveVariants } from './sequences/site.js';

const path = 'roles/partner-manager/scorecard/joint-selling/index.html';
const total = Number(process.env.SEQUENCES || 24);
const start = Number(process.env.SEED || 1);
const parts = 4; // so that several workers share them

let site;
test.beforeAll(async () => { site = await serveVariants(path); });
test.afterAll(() => site.close());

for (let part = 0; part < parts; part++) {
  test(`nothing typed is lost, whatever is done (${part + 1} of ${parts})`, async ({ browser }) => {
    test.setTimeout(120_000 + total * 10_000);
    const context = await browser.newContext({ baseURL: site.address });
    await context.addInitScript(makeLag);
    const lost = [];
    for (let seed = start + part; seed < start + total && lost.length < 3; seed += parts) {
      const log = [];
      await play(context, seed, log).catch((error) => lost.push(`SEED=${seed} SEQUENCES=1: ${error.message}\n${log.join('\n')}`));
      await leave(context);
    }
    await context.close();
    expect(lost.join('\n\n')).toBe('');
  });
}

async function play(context, seed, log) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  site.show(0);
  const story = { context, path, tabs: [], pick, site, log, typed: [], latest: new Map(), faults: [], count: 0 };
  await actions.openTab(story);
  const names = Object.entries(weights).flatMap(([name, weight]) => Array(weight).fill(name));
  for (let steps = 10 + Math.floor(random() * 20); steps > 0; steps--) await actions[pick(names)](story);
  await closing(story);
  expect(story.faults).toEqual([]);
}

async function leave(context) {
  const fresh = await context.newPage();
  for (const page of context.pages()) if (page !== fresh) await page.close();
  await fresh.goto('index.html');
  await fresh.evaluate(() => localStorage.clear());
  await fresh.close();
}

// How often each thing is done.
const weights = { type: 16, rate: 5, check: 3, recommend: 2, clear: 3, wait: 5, reload: 4, changeInterview: 4, openTab: 2, translate: 2, startAnew: 1, switchSheet: 2, loadTheirs: 2, submit: 1, comeBack: 2, lag: 3, catchUp: 2 };

/** Random numbers from 0 to 1, the same ones for the same seed. */
function randomFrom(seed) {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
