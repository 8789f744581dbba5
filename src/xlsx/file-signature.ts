import type { WorkbookProblem } from '../session/workbook';

/** What a file that is no archive tells about itself; an .xlsx file is a zip archive. */
export type ForeignFile = Extract<WorkbookProblem['kind'], 'empty-file' | 'old-format' | 'password' | 'word-document' | 'not-a-workbook'>;

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

/** Office's container before there was .xlsx; a file locked by a password still comes in one. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What the container's streams are called, and what that makes of the file. */
const STREAMS: readonly (readonly [name: string, kind: ForeignFile])[] = [
  ['EncryptedPackage', 'password'],
  ['Workbook', 'old-format'],
  ['Book', 'old-format'],
  ['WordDocument', 'word-document'],
];

/** An entry of the container's table of contents: the name in UTF-16, its length in bytes with the closing zero, its kind. */
const ENTRY_LENGTH = 128;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const STREAM = 2;

/** What the file is by its first bytes; `null` for an archive, which may hold a workbook. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, ARCHIVE)) return null;
  if (!startsWith(bytes, COMPOUND_FILE)) return 'not-a-workbook';
  const [, kind = 'not-a-workbook' as const] = STREAMS.find(([name]) => hasStream(bytes, name)) ?? [];
  return kind;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Looks at every place where an entry may stand instead of following the container's chains, so that no damage leads astray. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const units = [...name].map((letter) => letter.charCodeAt(0));
  const isHere = (at: number): boolean =>
    bytes[at + KIND_AT] === STREAM &&
    bytes[at + NAME_LENGTH_AT] === 2 * (units.length + 1) &&
    units.every((unit, index) => bytes[at + 2 * index] === unit && bytes[at + 2 * index + 1] === 0);
  for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) if (isHere(at)) return true;
  return false;
}
