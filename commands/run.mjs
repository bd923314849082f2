// The way into every command, in plain Node: it works on a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`CV Router needs Node 20.11 or later; this is ${process.versions.node}.`);
  process.exit(2);
}
if (!command || !existsSync(`${root}commands/${command}.ts`)) {
  console.error(`There is no command "${command ?? ''}". See the README for the commands.`);
  process.exit(2);
}

installIfNeeded();
// Lambda has no colour and neither have pipes; the SDK's warning about Node 20 would drown the output.
const env = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };
const run = spawnSync(process.execPath, ['--import', 'tsx', `${root}commands/${command}.ts`, ...args], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);

/** `npm ci`, once for each lockfile; its words go to stderr, so that a command's output stays its own. */
function installIfNeeded() {
  const mark = `${root}node_modules/.installed-lock`;
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.error('Installing packages (once, about half a minute) …');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error(
      'Installing failed. Check the network and the npm registry setting, then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(mark, lock);
}
