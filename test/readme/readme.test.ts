import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { withLayoutList } from './layout-list';
import { withRuleTable } from './rule-table';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the table of rules is what the code says today', () => {
  expect(withRuleTable(readme)).toBe(readme);
});

test('the list of what is understood is what the workbooks in the corpus show today', async () => {
  expect(await withLayoutList(readme)).toBe(readme);
});

test('every command that it names exists', () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z:-]+)(?=[\s`])/g)].map(([, script]) => script ?? '');
  const scripts = [...Object.keys(manifest.scripts), 'run', 'ci'];
  expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
});

test('every picture that it shows is there', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(pictures).not.toEqual([]);
});
