import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const PROJECT = path.resolve(__dirname, '../../..');
/** Everything the preview makes for itself; git ignores it. */
export const WORKSHOP = path.join(PROJECT, '.preview');

const SOURCES_OF_ADDIN = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const SOURCES_OF_PAGE = ['src', 'test/stand-in', 'webpack.config.js', 'package-lock.json'];

/** The add-in as its own webpack configuration builds it; returns the folder. */
export async function buildAddin(mode: 'development' | 'production'): Promise<string> {
  const folder = path.join(WORKSHOP, `addin-${mode}`);
  await buildWhenStale('addin', mode, folder, SOURCES_OF_ADDIN);
  return folder;
}

/** The page that stands in for Excel; returns the folder. Never published, so never minified. */
export async function buildPreviewPage(): Promise<string> {
  const folder = path.join(WORKSHOP, 'page');
  await buildWhenStale('preview', 'development', folder, SOURCES_OF_PAGE);
  return folder;
}

async function buildWhenStale(name: string, mode: string, folder: string, sources: readonly string[]): Promise<void> {
  const stamp = `${folder}.built`;
  const startedAt = new Date();
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newestChange(sources)) return;
  const webpack = createRequire(__filename).resolve('webpack-cli/bin/cli.js');
  const wishes = ['--config-name', name, '--mode', mode, '--output-path', folder, '--stats', 'errors-only'];
  const [status] = await once(spawn(process.execPath, [webpack, ...wishes], { cwd: PROJECT, stdio: ['ignore', 2, 2] }), 'close');
  if (status !== 0) throw new Error(`webpack could not build "${name}" (${mode}); its own words are above.`);
  writeFileSync(stamp, '');
  // A source that changed while webpack was at work makes this build stale.
  utimesSync(stamp, startedAt, startedAt);
}

function newestChange(sources: readonly string[]): number {
  return Math.max(0, ...sources.map((source) => newestBelow(path.join(PROJECT, source))));
}

function newestBelow(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((entry) => newestBelow(path.join(place, entry))));
}
