import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOWED_LICENCES, licencePage, productionPackages } from './licence-list';

const root = join(__dirname, '../..');

test('every package that the program needs is under a licence that lets an office run it and pass it on', () => {
  const packages = productionPackages();
  expect(packages.filter(({ licence }) => !ALLOWED_LICENCES.has(licence))).toEqual([]);
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'exceljs', 'docx', '@fluentui/react-components', 'jszip', 'tslib']));
});

test('assets/LICENCES.md names them all as they are today', () => {
  expect(readFileSync(join(root, 'assets/LICENCES.md'), 'utf8')).toBe(licencePage());
});

test('what is installed says the same of itself', () => {
  const installed = productionPackages().filter(({ path }) => existsSync(join(root, path, 'package.json')));
  const otherwise = installed.filter(({ path, licence, version }) => {
    const own: { readonly license?: unknown; readonly version?: unknown } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    return own.version === version && own.license !== licence;
  });
  expect(otherwise).toEqual([]);
  expect(installed.length).toBeGreaterThan(150);
});
