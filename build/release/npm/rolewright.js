#!/usr/bin/env node
// Starts the program that was installed for this computer. npm chose it among the optional dependencies, so nothing was
// downloaded or run while it was installed.
'use strict';

const { spawn } = require('node:child_process');
const { optionalDependencies } = require('./package.json');

const platform = `${process.platform}-${process.arch}`;
const name = Object.keys(optionalDependencies).find((name) => name.endsWith(`rolewright-${platform}`));
if (name === undefined) {
  console.error(`There is no rolewright for ${platform}. Build it from its source: go build .`);
  process.exit(3);
}
let path;
try {
  path = require.resolve(`${name}/bin/rolewright${process.platform === 'win32' ? '.exe' : ''}`);
} catch {
  console.error(`The package ${name} is missing. Install rolewright again, without --no-optional or --omit=optional.`);
  process.exit(3);
}
const program = spawn(path, process.argv.slice(2), { stdio: 'inherit' });
// Whoever ends this process means the program, which ends the preview in good order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal));
program.on('error', (error) => {
  console.error(`${path} can't be started: ${error.message}`);
  process.exit(3);
});
program.on('exit', (code) => process.exit(code ?? 3));
