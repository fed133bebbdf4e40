// Debian's WebKit, driven over plain WebDriver. It has no display to show windows on, so it gets one in memory.

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Starts WebKit with this folder as its home, where its downloads go, too. */
export async function webkit(home) {
  const driver = await start(home);
  const { sessionId } = await driver.call('POST', '/session', { capabilities: {} }).catch(async (error) => {
    await driver.stop();
    throw error;
  });
  const session = (method, path, body) => driver.call(method, `/session/${sessionId}${path}`, body);
  const evaluate = (run, ...args) => session('POST', '/execute/sync', { script: `return (${run}).apply(null, arguments)`, args });
  const element = async (find, ...args) => `/element/${Object.values(await evaluate(find, ...args))[0]}`;
  const click = (find, ...args) => patiently(async () => session('POST', `${await element(find, ...args)}/click`, {}));
  const type = async (text, find, ...args) => session('POST', `${await element(find, ...args)}/value`, { text });
  const close = async () => {
    await session('DELETE', '').catch(() => {}); // the display goes, and with it whatever is left
    await driver.stop();
  };
  return {
    downloads: join(home, 'downloads'), close, evaluate, click, type,
    goto: (url) => session('POST', '/url', { url }),
    reload: () => session('POST', '/refresh', {}),
    /** Chooses files in an input for them. */
    attach: (paths, find, ...args) => type(paths.join('\n'), find, ...args),
  };
}

// The page may move while something is clicked, such as when it says that it has saved.
async function patiently(act) {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      if (tries === 5 || !/intercepted/.test(error.message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function start(home) {
  settle(home);
  const port = await freePort();
  const env = { ...process.env, HOME: home, TMPDIR: home, XDG_CONFIG_HOME: join(home, 'config'), XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') };
  const child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { detached: true, stdio: 'ignore', env });
  const ended = new Promise((resolve) => child.once('error', resolve).once('exit', resolve));
  let gone;
  ended.then((why) => { gone = `WebKitWebDriver under xvfb-run ended: ${why}`; });
  const call = (method, path, body) => request(`http://127.0.0.1:${port}${path}`, method, body);
  for (let tries = 0; !await call('GET', '/status').catch(() => null); tries++) {
    if (gone || tries > 300) throw new Error(gone ?? 'WebKitWebDriver doesn’t answer.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = () => {
    process.kill(-child.pid); // the whole group: the display, the driver and the browser
    return ended;
  };
  return { call, stop };
}

// Where downloads go, and no animations: a click aims at where a thing is before it scrolls.
function settle(home) {
  for (const folder of ['downloads', 'config/gtk-3.0']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
  writeFileSync(join(home, 'config/gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
}

async function request(address, method, body) {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message || address}`);
  return value;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
