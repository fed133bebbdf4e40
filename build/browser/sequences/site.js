// The site behind a server, with one page in several variants.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { folder } from '../helpers.js';
import { variants } from './variants.js';

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/** Builds the page in each variant, and serves the one to show. */
export async function serveVariants(path) {
  const pages = builtVariants(path);
  let shown = 0;
  const read = (file) => (file === path ? pages[shown] : readFileSync(join(folder, file)));
  const server = createServer((request, response) => {
    const file = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1);
    try {
      const body = read(file);
      const keep = file.startsWith('assets/') ? 'max-age=3600' : 'no-store';
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', 'cache-control': keep }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, count: pages.length, show: (variant) => { shown = variant; }, close };
}

function builtVariants(path) {
  const work = mkdtempSync(join(tmpdir(), 'rolewright-sequences-'));
  try {
    for (const name of ['roles', 'content']) cpSync(name, join(work, name), { recursive: true });
    return variants.map((edits) => built(work, edits, path));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function built(work, edits, path) {
  for (const { file, from, to } of edits) {
    const text = readFileSync(join(work, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
    writeFileSync(join(work, file), text.replaceAll(from, to));
  }
  execFileSync(process.env.ROLEWRIGHT, ['build', '-q', '-s', work, '-d', join(work, 'site')], { stdio: 'pipe' });
  for (const { file } of edits) cpSync(file, join(work, file));
  return readFileSync(join(work, 'site', path), 'utf8');
}
