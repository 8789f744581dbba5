/** `npm start`: builds what is stale, serves it and opens the page. Prints one address. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { PROJECT, WORKSHOP, buildAddin, buildPreviewPage } from './build';
import { certificateForLocalhost } from './certificates';
import { servePreviewSomewhere } from './server';

const DEFAULT_PORT = 3000;

async function start(): Promise<void> {
  console.error('Đang dựng bản xem thử… / Building the preview…');
  const [addin, page] = await Promise.all([buildAddin('development'), buildPreviewPage()]);
  const folders = {
    addin,
    page,
    samples: path.join(PROJECT, 'assets/samples'),
    officeJs: path.join(PROJECT, 'node_modules/@microsoft/office-js/dist'),
  };
  const certificate = await certificateForLocalhost(path.join(WORKSHOP, 'certificates'));
  const { origin } = await servePreviewSomewhere(folders, certificate, Number(process.env['PORT'] ?? DEFAULT_PORT));

  console.log(`\n  ${origin}/\n`);
  if (!certificate.trusted) {
    console.error('Trình duyệt sẽ cảnh báo một lần rằng chứng chỉ của máy này chưa được tin cậy: chọn "Nâng cao" → "Tiếp tục".');
    console.error("The browser will warn once that this computer's own certificate is not trusted: choose Advanced → Continue.");
  }
  console.error('Ctrl+C để dừng. / Ctrl+C stops it.');
  openInBrowser(`${origin}/`);
}

/** Only where a person sits before a screen. */
function openInBrowser(address: string): void {
  if (process.env['CI'] !== undefined) return;
  const opener = openerOf(process.platform);
  if (opener === null) return;
  const [command, ...words] = opener;
  if (command === undefined) return;
  spawn(command, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function openerOf(platform: NodeJS.Platform): readonly string[] | null {
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (platform === 'darwin') return ['open'];
  const hasScreen = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  return hasScreen ? ['xdg-open'] : null;
}

start().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
});
