import path from 'node:path';
import { PROJECT, WORKSHOP, buildAddin, buildPreviewPage } from '../../stand-in/preview/build';
import { untrustedCertificate } from '../../stand-in/preview/certificates';
import { servePreview } from '../../stand-in/preview/server';
import type { PreviewServer } from '../../stand-in/preview/server';

declare global {
  var previewServer: PreviewServer | undefined;
}

/** Builds what people will install, unchanged, and serves it to all test files. */
export default async function serveThePreview(): Promise<void> {
  const [addin, page] = await Promise.all([buildAddin('production'), buildPreviewPage()]);
  const folders = {
    addin,
    page,
    samples: path.join(PROJECT, 'assets/samples'),
    officeJs: path.join(PROJECT, 'node_modules/@microsoft/office-js/dist'),
  };
  const certificate = await untrustedCertificate(path.join(WORKSHOP, 'certificates'));
  globalThis.previewServer = await servePreview(folders, certificate, 0);
  process.env['PREVIEW_ORIGIN'] = globalThis.previewServer.origin;
}
