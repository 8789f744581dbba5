import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Asks the build what it would put into `dist/manifest.xml`; webpack itself need not run for that. */
function manifestBuiltFor(...wishes: readonly string[]): { readonly manifest: string; readonly complaint: string } {
  const asked = `require('./webpack.config.js')(Object.fromEntries(process.argv.slice(1).map((wish) => wish.split('=')))).then(([{ plugins }]) => {
    const { patterns } = plugins.find(({ constructor }) => constructor.name === 'CopyPlugin');
    const { from, transform } = patterns.find((pattern) => pattern.from === 'manifest.xml');
    process.stdout.write(transform(require('node:fs').readFileSync(from)));
  });`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', asked, ...wishes], { encoding: 'utf8' });
  return { manifest: stdout, complaint: stderr };
}

const addressesIn = (manifest: string): readonly string[] => [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address = '']) => address).filter((address) => !/schemas|w3\.org/.test(address));

test('every address in the manifest begins with the address that the build is told', () => {
  const { manifest } = manifestBuiltFor('base=https://cchc.tinh.vn:8443/soat-diem');
  const original = readFileSync('manifest.xml', 'utf8');

  expect(addressesIn(manifest)).toEqual(addressesIn(original).map((address) => address.replace('https://localhost:3000', 'https://cchc.tinh.vn:8443/soat-diem')));
  expect(addressesIn(manifest).length).toBeGreaterThan(8);
  expect(manifest).not.toContain('localhost');
});

test('told nothing, it is the manifest for this computer', () => {
  expect(manifestBuiltFor().manifest).toBe(readFileSync('manifest.xml', 'utf8'));
});

test.each(['http://cchc.tinh.vn', 'https://cchc.tinh.vn/', 'cchc.tinh.vn', 'https://cchc.tinh.vn/"><x', 'https://'])('an address that Office would not take ends the build: %s', (base) => {
  const { manifest, complaint } = manifestBuiltFor(`base=${base}`);
  expect(manifest).toBe('');
  expect(complaint).toContain('begins with https://');
});
