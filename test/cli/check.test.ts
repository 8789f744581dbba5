import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplePath } from '../samples/read-sample';

const ROOT = join(__dirname, '../..');

function npmRunCheck(from: string, ...args: readonly string[]) {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'src/cli/check.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, env: { ...process.env, INIT_CWD: from }, encoding: 'utf8' });
}

test('a file is checked from the folder in which the command was given, and left as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'soat-diem-'));
  const original = readFileSync(samplePath('tinh-co-loi.xlsx'));
  writeFileSync(join(folder, 'tỉnh.xlsx'), original);

  const { status, stdout, stderr } = npmRunCheck(folder, 'tỉnh.xlsx', '--json');

  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject([{ schema: 1, file: 'tỉnh.xlsx', verdict: 'errors' }]);
  expect(readFileSync(join(folder, 'tỉnh.xlsx')).equals(original)).toBe(true);
});
