#!/usr/bin/env node
// Starts the program that was installed for this computer. npm chose it among the optional dependencies, so nothing was
// downloaded or run while it was installed.
'use strict';

const { spawnSync } = require('node:child_process');
const { optionalDependencies } = require('./package.json');

const platform = `${process.platform}-${process.arch}`;
const name = Object.keys(optionalDependencies).find((name) => name.endsWith(`rolewright-${platform}`));
if (name === undefined) {
  console.error(`There is no rolewright for ${platform}. Build it from its source: go build .`);
  process.exit(3);
}
let program;
try {
  program = require.resolve(`${name}/bin/rolewright${process.platform === 'win32' ? '.exe' : ''}`);
} catch {
  console.error(`The package ${name} is missing. Install rolewright again, without --no-optional or --omit=optional.`);
  process.exit(3);
}
process.on('SIGINT', () => {}); // the program ends the preview itself
const ended = spawnSync(program, process.argv.slice(2), { stdio: 'inherit', windowsHide: true });
if (ended.error) {
  console.error(`${program} can't be started: ${ended.error.message}`);
  process.exit(3);
}
process.exit(ended.status ?? 3);
