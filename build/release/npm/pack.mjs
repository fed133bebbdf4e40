// Makes npm packages of the programs in dist/: one for each platform, and one that depends on them all optionally, so that
// npm installs the one that fits. NPM_SCOPE=@your-name puts them under a name of yours.
//
//	node build/release/npm/pack.mjs dist
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const dist = process.argv[2] ?? 'dist';
const to = join(dist, 'npm');
const scope = process.env.NPM_SCOPE ? `${process.env.NPM_SCOPE}/` : '';
const { version } = JSON.parse(readFileSync(join(dist, 'metadata.json'), 'utf8'));
const systems = { linux: 'linux', darwin: 'darwin', windows: 'win32' };
const processors = { amd64: 'x64', arm64: 'arm64' };
const common = { version, description: 'Compiles Markdown role definitions into hiring kits', license: 'MIT', preferUnplugged: true };

rmSync(to, { recursive: true, force: true });
const optionalDependencies = {};
for (const { type, goos, goarch, path } of JSON.parse(readFileSync(join(dist, 'artifacts.json'), 'utf8'))) {
  if (type !== 'Binary') continue;
  const os = systems[goos];
  const cpu = processors[goarch];
  const name = `${scope}rolewright-${os}-${cpu}`;
  const program = `bin/rolewright${goos === 'windows' ? '.exe' : ''}`;
  const folder = begin(`rolewright-${os}-${cpu}`, { name, ...common, os: [os], cpu: [cpu], files: ['bin'] });
  mkdirSync(join(folder, 'bin'));
  copyFileSync(join(dist, '..', path), join(folder, program));
  chmodSync(join(folder, program), 0o755);
  optionalDependencies[name] = version;
  pack(folder);
}
const folder = begin('rolewright', { name: `${scope}rolewright`, ...common, bin: { rolewright: 'rolewright.js' }, files: ['rolewright.js'], engines: { node: '>=18' }, optionalDependencies });
copyFileSync(join(here, 'rolewright.js'), join(folder, 'rolewright.js'));
copyFileSync(join(root, 'README.md'), join(folder, 'README.md'));
pack(folder);

// begin makes the folder of a package.
function begin(name, manifest) {
  const folder = join(to, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  return folder;
}

function pack(folder) {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', '..'], { cwd: folder, shell: process.platform === 'win32' });
}
