import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { LocalhostCertificate } from './certificates';

export interface PreviewServer {
  /** `https://localhost:3000` */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServedFolders {
  /** A build of the add-in: `taskpane.html`, `commands.html`, … */
  readonly addin: string;
  /** The built preview page. */
  readonly page: string;
  readonly samples: string;
  /** `dist` of `@microsoft/office-js`. */
  readonly officeJs: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves the add-in at the root, as its manifest says, and the preview page around it. Port 0 takes any free one. */
export async function servePreview(folders: ServedFolders, certificate: LocalhostCertificate, port: number): Promise<PreviewServer> {
  const { key, cert } = certificate;
  const server = createServer({ key, cert }, (request, response) => answer(folders, request, response));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    // By name: only this computer can reach it.
    server.listen(port, 'localhost', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${taken}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The wished port, or any free one where it is taken. */
export async function servePreviewSomewhere(folders: ServedFolders, certificate: LocalhostCertificate, port: number): Promise<PreviewServer> {
  try {
    return await servePreview(folders, certificate, port);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw thrown;
    return servePreview(folders, certificate, 0);
  }
}

function answer(folders: ServedFolders, request: IncomingMessage, response: ServerResponse): void {
  const file = fileFor(folders, new URL(request.url ?? '/', 'https://localhost').pathname);
  const size = file === null ? undefined : sizeOf(file);
  if (file === null || size === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có tệp này. / No such file.');
    return;
  }
  const type = CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': size, 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

function fileFor(folders: ServedFolders, address: string): string | null {
  const wanted = decoded(address);
  if (wanted === null) return null;
  if (wanted === '/') return path.join(folders.page, 'preview.html');
  // The package's files are lower case on disk, and Office.js asks for them in mixed case.
  return (
    within(folders.page, '/preview/', wanted) ??
    within(folders.samples, '/samples/', wanted) ??
    within(folders.officeJs, '/officejs/', wanted.toLowerCase()) ??
    within(folders.addin, '/', wanted)
  );
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

/** The file below `folder` that an address below `prefix` names; never one outside it. */
function within(folder: string, prefix: string, address: string): string | null {
  if (!address.startsWith(prefix)) return null;
  const file = path.join(folder, address.slice(prefix.length));
  return file.startsWith(folder + path.sep) ? file : null;
}

function sizeOf(file: string): number | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : undefined;
}
