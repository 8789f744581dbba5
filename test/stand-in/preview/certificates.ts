import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateCertificates, getHttpsServerOptions, verifyCertificates } from 'office-addin-dev-certs';

/** What an https server on `localhost` needs, and whether browsers here will take it without a warning. */
export interface LocalhostCertificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  readonly trusted: boolean;
}

const DAYS = 365;

/**
 * Excel only opens add-ins over https. Where this computer already trusts the developer's authority of Office add-ins, or a
 * person is there to allow it, that one is used; elsewhere a certificate is made for this project alone and nothing is installed.
 */
export async function certificateForLocalhost(folder: string): Promise<LocalhostCertificate> {
  if (isTrustedAlready() || someoneCanAllowIt()) {
    const options = await quietly(getHttpsServerOptions).catch(() => null);
    if (options !== null) return { key: options.key, cert: options.cert, trusted: true };
  }
  return untrustedCertificate(folder);
}

/** A certificate that no browser trusts of itself; it lives in the project and is made again when it runs out. */
export async function untrustedCertificate(folder: string): Promise<LocalhostCertificate> {
  const files = { authority: path.join(folder, 'ca.crt'), cert: path.join(folder, 'localhost.crt'), key: path.join(folder, 'localhost.key') };
  if (!isStillGood(files.cert)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await quietly(() => generateCertificates(files.authority, files.cert, files.key, DAYS));
  }
  return { key: readFileSync(files.key), cert: readFileSync(files.cert), trusted: false };
}

function isTrustedAlready(): boolean {
  try {
    return verifyCertificates();
  } catch {
    return false;
  }
}

/** On Windows and macOS the system asks the person itself; on Linux it would take `sudo`. */
function someoneCanAllowIt(): boolean {
  const systemAsks = process.platform === 'win32' || process.platform === 'darwin';
  return systemAsks && process.stdout.isTTY && process.env['CI'] === undefined;
}

function isStillGood(file: string): boolean {
  if (!existsSync(file)) return false;
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  return new Date(new X509Certificate(readFileSync(file)).validTo).getTime() > tomorrow;
}

/** The package reports on standard output, where only the address belongs. */
async function quietly<Result>(act: () => Promise<Result>): Promise<Result> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await act();
  } finally {
    console.log = log;
  }
}
