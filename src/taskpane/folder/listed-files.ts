import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { UnreadableFileError } from '../../session/files';
import type { ChosenFolder, ListedFile, Unreadable } from '../../session/files';

const MB = 1024 * 1024;

/** Bytes. A larger file is read in parts, so that it never lies in memory as a whole. */
const LARGEST_WHOLE = 32 * MB;
const PART = 8 * MB;

/** What a person has picked in a dialogue for folders or for files. */
export function chosenFolder(files: readonly File[]): ChosenFolder {
  const names = new Set(files.map(({ webkitRelativePath }) => topOf(webkitRelativePath)));
  const [name = ''] = names;
  const isFolder = names.size === 1 && name !== '';
  return { name: isFolder ? name : null, files: files.map((file) => listed(file, isFolder ? name.length + 1 : 0)) };
}

function listed(file: File, topLength: number): ListedFile {
  // In a page that stands in for a browser the path may be missing.
  const path = file.webkitRelativePath || file.name;
  return { path: path.slice(topLength), size: file.size, sha256: (goesOn) => sha256Of(file, goesOn) };
}

function topOf(path: string | undefined): string {
  return path?.split('/', 1)[0] ?? '';
}

async function sha256Of(file: Blob, goesOn: () => boolean): Promise<string | null> {
  try {
    return file.size > LARGEST_WHOLE ? await sha256InParts(file, PART, goesOn) : await sha256OfWhole(await file.arrayBuffer());
  } catch (thrown) {
    throw new UnreadableFileError(reasonOf(thrown));
  }
}

async function sha256OfWhole(bytes: ArrayBuffer): Promise<string> {
  const subtle = browsersOwn(crypto);
  return bytesToHex(subtle === null ? sha256(new Uint8Array(bytes)) : new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

/** The fastest; pages that are not served securely have none. */
function browsersOwn({ subtle }: { readonly subtle?: SubtleCrypto }): SubtleCrypto | null {
  return subtle ?? null;
}

/** `part` in bytes; `null` where it was told to stop. */
export async function sha256InParts(file: Blob, part: number, goesOn: () => boolean): Promise<string | null> {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += part) {
    if (!goesOn()) return null;
    hash.update(new Uint8Array(await file.slice(from, from + part).arrayBuffer()));
  }
  return bytesToHex(hash.digest());
}

function reasonOf(thrown: unknown): Unreadable {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  if (name === 'NotFoundError') return 'gone';
  return ['NotReadableError', 'NotAllowedError', 'SecurityError'].includes(name) ? 'refused' : 'failed';
}
