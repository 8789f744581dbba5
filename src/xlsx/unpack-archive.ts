import { Inflate } from 'fflate';
import { WorkbookError } from '../session/workbook';
import type { WorkbookProblem } from '../session/workbook';
import { archiveContents, packedBytesAt, SHORTEST_HEADING } from './archive-contents';
import type { ArchiveEntry } from './archive-contents';

const MEGABYTE = 1024 * 1024;

/** What we read of a workbook, unpacked: a province with a scoresheet for each department has a tenth of this. */
const MOST_READ = 100 * MEGABYTE;

/** What is in the file altogether, pictures too, and in how many parts: beyond, it was made to do harm. */
const MOST_DECLARED = 1024 * MEGABYTE;
const MOST_PARTS = 10_000;

/** A picture comes out of an archive hardly larger than it went in. */
const SWELLING = 100;
const MOST_SWOLLEN = 10 * MEGABYTE;

/** Packed bytes taken at a time: they come out at most a thousand times as many, and no more of them are ever held uncounted. */
const MOUTHFUL = 8 * 1024;

/**
 * The XML parts of an .xlsx file by their paths. The sizes that the archive declares are held against the limits before
 * anything is unpacked, and while unpacking each part is held to the size declared for it.
 */
export function unpackArchive(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = archiveContents(bytes);
  if (entries === null) return refuse('damaged');
  const problem = problemWith(entries);
  if (problem !== null) return refuse(problem);
  const parts = new Map<string, Uint8Array>();
  // Of two parts of one name, which no program writes, the first counts: the other is not even unpacked.
  for (const entry of entries.filter(isRead)) if (!parts.has(entry.path)) parts.set(entry.path, unpacked(bytes, entry));
  return parts;
}

type Refusal = Extract<WorkbookProblem['kind'], 'damaged' | 'password' | 'too-large' | 'archive-bomb'>;

function refuse(kind: Refusal): never {
  throw new WorkbookError({ kind });
}

function problemWith(entries: readonly ArchiveEntry[]): Refusal | null {
  const read = entries.filter(isRead);
  const swollen = entries.filter((entry) => !isRead(entry) && entry.size > MOST_SWOLLEN && entry.size > SWELLING * entry.packedSize);
  if (entries.length > MOST_PARTS || sizeOf(entries) > MOST_DECLARED || swollen.length > 0 || overlap(entries)) return 'archive-bomb';
  if (sizeOf(read) > MOST_READ) return 'too-large';
  if (read.some(({ encrypted }) => encrypted)) return 'password';
  return read.some(({ packing }) => packing === 'unknown') ? 'damaged' : null;
}

function isRead({ path }: ArchiveEntry): boolean {
  return /\.(xml|rels)$/i.test(path);
}

function sizeOf(entries: readonly ArchiveEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/** Packed bytes that serve several parts at once are how a small file holds a monstrous one. */
function overlap(entries: readonly ArchiveEntry[]): boolean {
  const inOrder = [...entries].sort((one, other) => one.position - other.position);
  return inOrder.some(({ position, packedSize }, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && position + SHORTEST_HEADING + packedSize > next.position;
  });
}

function unpacked(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const start = packedBytesAt(bytes, entry);
  if (start === null || start + entry.packedSize > bytes.length) return refuse('damaged');
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.packing === 'deflated') return inflated(packed, entry.size);
  return packed.length === entry.size ? packed : refuse('damaged');
}

/** Stops as soon as more comes out than was declared. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const part = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) refuse('archive-bomb');
    part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += MOUTHFUL) {
      stream.push(packed.subarray(at, at + MOUTHFUL), at + MOUTHFUL >= packed.length);
    }
  } catch (thrown) {
    if (thrown instanceof WorkbookError) throw thrown;
    return refuse('damaged');
  }
  return length === size ? part : refuse('damaged');
}
