// A recruiter invites to interviews: one text and calendar file for those who interview, another for the candidate.

import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { disk, expect, pagesOf, test } from './helpers.js';

const invitations = pagesOf('invite').find((page) => page.path.includes('/partner-manager/'));
const field = (page, name) => page.locator('.invitation').first().getByLabel(name, { exact: true });
const letter = (page, title) => page.locator('.invitation').first().locator('.letter').filter({ has: page.getByRole('heading', { name: title }) });

async function fillIn(page, day, time) {
  await page.getByLabel('Candidate', { exact: true }).fill('  Zoë\tÅström 👩🏽‍🚀, née "Ö"; \\ ');
  await page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await field(page, 'Date').fill(day);
  await field(page, 'Start').fill(time);
  await field(page, 'Place or link').fill('Room 3, second floor; https://video.example/room?a=1,2 and a long way through the yard behind the old mill');
}

async function calendarOf(page, title) {
  const [download] = await Promise.all([page.waitForEvent('download'), letter(page, title).getByRole('button', { name: 'Save calendar file' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  return readFileSync(await download.path(), 'utf8');
}

/** The event that a calendar program finds in a file. */
function read(file) {
  const event = new ICAL.Event(ICAL.Component.fromString(file).getFirstSubcomponent('vevent'));
  return { summary: event.summary, description: event.description, location: event.location, minutes: event.duration.toSeconds() / 60, begins: event.startDate.toJSDate().toISOString() };
}

/** The properties of the only event in a calendar file, which has to keep to RFC 5545. */
function eventIn(file) {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0000-\u0008\u000b-\u001f\ufffd]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  for (const line of lines) expect(line).toMatch(/^[A-Z]+:/);
  const names = lines.map((line) => line.slice(0, line.indexOf(':')));
  expect(names.slice(0, 6)).toEqual(['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'BEGIN']);
  const event = Object.fromEntries(lines.slice(6, -2).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
  expect(lines.slice(6, -2).length, 'no property is there twice').toBe(Object.keys(event).length);
  for (const name of ['SUMMARY', 'DESCRIPTION', 'LOCATION']) {
    expect(event[name], `${name} is escaped`).toMatch(/^(?:[^\\;,]|\\[\\;,n])*$/);
    event[name] = event[name].replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
  }
  expect(read(file)).toMatchObject({ summary: event.SUMMARY, description: event.DESCRIPTION, location: event.LOCATION });
  return event;
}

for (const where of ['disk', 'server']) {
  test(`a recruiter with the site on a ${where} invites an interviewer and a candidate, and each gets what is theirs`, async ({ page, server }) => {
    const site = where === 'disk' ? disk : server;
    await page.goto(site + invitations.path);
    await fillIn(page, '2030-05-03', '14:00');
    await page.getByLabel('Address of this site for your team').fill('https://kits.example/hiring/index.html');

    const calendar = await calendarOf(page, 'To the interviewers');
    expect(read(calendar)).toMatchObject({ begins: '2030-05-03T12:00:00.000Z', minutes: 30 });
    const theirs = eventIn(calendar);
    expect(theirs).toMatchObject({ DTSTART: '20300503T120000Z', DTEND: '20300503T123000Z', SEQUENCE: '0' });
    expect(theirs.UID).toMatch(/^[0-9a-f]{32}@rolewright$/);
    expect(theirs.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/);
    expect(theirs.SUMMARY).toBe('First conversation with Zoë Åström 👩🏽‍🚀, née "Ö"; \\ (Partner Manager)');
    expect(theirs.LOCATION).toContain('floor; https://video.example/room?a=1,2 and');
    expect(theirs.URL).toBe('https://kits.example/hiring/roles/partner-manager/scorecard/screen/index.html');
    for (const said of ['14:00', '14:30', 'Europe/Berlin', 'Relationship building and Clear communication', 'Do partners get an honest answer', theirs.URL, '/guide/screen/', 'Don’t forward']) {
      expect(theirs.DESCRIPTION.replaceAll('2:00 PM', '14:00').replaceAll('2:30 PM', '14:30')).toContain(said);
    }

    const candidates = await calendarOf(page, 'To the candidate');
    expect(candidates, 'nothing of the interviewers’ is in it').not.toMatch(/kits\.example|guide|scorecard|honest answer|You rate|URL:/i);
    const own = eventIn(candidates);
    expect(own.UID).not.toBe(theirs.UID);
    for (const said of ['Hello Zoë', 'A call with a recruiter', 'You’ll meet: Recruiter', 'jobs@example.com', 'Example Partners']) expect(own.DESCRIPTION).toContain(said);

    await field(page, 'Date').fill('2030-12-03');
    const later = eventIn(await calendarOf(page, 'To the interviewers'));
    expect(later).toMatchObject({ UID: theirs.UID, SEQUENCE: '1', DTSTART: '20301203T130000Z' });
  });
}

test('nothing that is typed into invitations is stored or sent', async ({ page }) => {
  await page.goto(invitations.path);
  const asked = [];
  page.on('request', (request) => { if (!request.url().startsWith('blob:')) asked.push(request.url()); });
  await fillIn(page, '2030-05-03', '14:00');
  await calendarOf(page, 'To the candidate');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]))).not.toMatch(/Zo|Room/);
});

test('an hour that the clocks skip is no time to meet, and the schedule waits for a date', async ({ page }) => {
  await page.goto(invitations.path);
  await fillIn(page, '2030-03-31', '02:30');
  await expect(page.locator('.invitation').first()).toContainText('doesn’t exist on that day');
  await expect(letter(page, 'To the candidate').getByRole('button', { name: 'Save calendar file' })).toBeDisabled();
  const schedule = page.locator('#invite-schedule');
  await expect(schedule.getByRole('button', { name: 'Save calendar file' })).toBeDisabled();
  await field(page, 'Start').fill('03:30');
  await expect(schedule.getByRole('button', { name: 'Save calendar file' })).toBeEnabled();
  await expect(schedule).toContainText('Panel\nDate to be agreed');
});
