/**
 * First step of `npm test` and `npm start`, so that a bare clone needs one command: installs exactly what package-lock.json
 * names when it is not there yet, and is silent otherwise. Plain Node: it runs before any package is there.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** npm writes the inner lock file as the last step of an installation: an interrupted one leaves none. */
function everythingIsInstalled() {
  const wanted = packagesIn(join(project, 'package-lock.json'));
  const installed = packagesIn(join(project, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    const found = installed[path];
    if (found === undefined) return path === '' || optional === true || devOptional === true || peer === true;
    return found.version === version;
  });
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function install() {
  console.error('Đang cài các gói cần thiết (chỉ lần đầu, một đến hai phút)… / Installing packages (first run only)…');
  const npm = process.env.npm_execpath;
  const wishes = ['ci', '--loglevel=warn', '--no-audit', '--no-fund'];
  const settings = { cwd: project, stdio: ['ignore', 2, 2] };
  // Started through npm, its own script is known; on Windows a bare `npm` is a .cmd file that only a shell can start.
  const { status } =
    npm?.endsWith('.js') === true
      ? spawnSync(process.execPath, [npm, ...wishes], settings)
      : spawnSync('npm', wishes, { ...settings, shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('Không cài được các gói; xem lời báo của npm ở trên. / npm could not install the packages; see above.');
  process.exit(status ?? 1);
}

if (!everythingIsInstalled()) install();
