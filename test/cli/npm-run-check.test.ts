import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('npm run check -- … --json prints one JSON array on standard output and nothing else', () => {
  const { status, stdout } = spawnSync('npm', ['run', 'check', '--', 'assets/samples/so-tong-60.xlsx', 'không-có.xlsx', '--json'], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });

  expect(JSON.parse(stdout)).toMatchObject([
    { schema: 1, file: 'so-tong-60.xlsx', verdict: 'ready', findings: [], notChecked: [] },
    { schema: 1, file: 'không-có.xlsx', verdict: 'not-checked' },
  ]);
  expect(status).toBe(2);
});
