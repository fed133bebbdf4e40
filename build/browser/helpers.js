// What all stories need: the built site as files, and two ways to visit it.

import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** The folder of the built site. */
export const folder = process.env.SITE;
if (!folder) {
  throw new Error('SITE must name the folder of a built site; `make browser` builds one.');
}

/** The site as somebody sees it who unpacked it into a folder. */
export const disk = pathToFileURL(folder).href + '/';

/** All pages of the site: path, kind (job, guide, scorecard and so on) and HTML. */
export const pages = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    return { path: path.split(sep).join('/'), kind: html.match(/<body class="page-([a-z-]+)"/)?.[1], html };
  });

/** The pages of one kind. */
export function pagesOf(kind) {
  const found = pages.filter((page) => page.kind === kind);
  if (found.length === 0) throw new Error(`The site has no ${kind} page.`);
  return found;
}

/** One page of each kind to look at: the longest, since it holds most of what such pages can have. */
export const oneOfEachKind = [...new Set(pages.map((page) => page.kind))]
  .filter((kind) => kind !== 'moved') // it leads on at once, so nobody ever sees it
  .map((kind) => pagesOf(kind).reduce((a, b) => (b.html.length > a.html.length ? b : a)));

/** A test with the site behind a server, below a folder that the site knows nothing of; `page.goto(path)` starts there. */
export const test = base.extend({
  server: [async ({}, use) => {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    await use(`http://127.0.0.1:${server.address().port}${below}`);
    server.closeAllConnections();
    server.close();
  }, { scope: 'worker' }],
  baseURL: ({ server }, use) => use(server),
});

const below = '/some/sub/path/';
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.txt': 'text/plain', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2' };

// It serves the files of the site and nothing else: no index of a folder, no guesses.
function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  try {
    if (!path.startsWith(below)) throw new Error('outside of the site');
    const body = readFileSync(join(folder, path.slice(below.length)));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
