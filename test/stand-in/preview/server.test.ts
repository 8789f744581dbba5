import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { untrustedCertificate } from './certificates';
import { servePreview, servePreviewSomewhere } from './server';
import type { PreviewServer, ServedFolders } from './server';

let place: string;
let folders: ServedFolders;
let server: PreviewServer;

beforeAll(async () => {
  place = mkdtempSync(path.join(tmpdir(), 'preview-'));
  writeFileSync(path.join(place, 'secret.txt'), 'not to be served');
  folders = {
    addin: folderWith('addin', 'taskpane.html', 'the pane'),
    page: folderWith('page', 'preview.html', 'the preview'),
    samples: folderWith('samples', 'tinh-mau.xlsx', 'the sample'),
    officeJs: folderWith('officejs', 'office.js', 'Office.js'),
  };
  server = await servePreview(folders, await untrustedCertificate(path.join(place, 'certificates')), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true });
});

it.each([
  ['/', 'the preview'],
  ['/?sample=tinh-mau', 'the preview'],
  ['/taskpane.html', 'the pane'],
  ['/samples/tinh-mau.xlsx', 'the sample'],
  ['/officejs/Office.js', 'Office.js'],
])('serves %s', async (address, body) => {
  expect(await ask(address)).toEqual({ status: 200, body });
});

it.each(['/none.html', '/../secret.txt', '/%2e%2e/secret.txt', '/samples/..%2f..%2fsecret.txt', '/officejs/%2e%2e%2fsecret.txt', '/%E0%A4%A', '/samples/'])(
  'serves nothing at %s, and goes on serving',
  async (address) => {
    expect((await ask(address)).status).toBe(404);
    expect((await ask('/')).status).toBe(200);
  },
);

it('takes another port where the wished one is taken', async () => {
  const taken = Number(new URL(server.origin).port);

  const other = await servePreviewSomewhere(folders, await untrustedCertificate(path.join(place, 'certificates')), taken);

  expect(other.origin).not.toBe(server.origin);
  await other.close();
});

function folderWith(name: string, file: string, content: string): string {
  const folder = path.join(place, name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, file), content);
  return folder;
}

/** Asks for an address exactly as it is written. */
function ask(address: string): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: address, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    }).on('error', reject);
  });
}
