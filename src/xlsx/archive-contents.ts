/** One file of a zip archive, as the archive's table of contents declares it: anybody may have written anything there. */
export interface ArchiveEntry {
  readonly path: string;
  readonly packing: 'stored' | 'deflated' | 'unknown';
  readonly encrypted: boolean;
  /** In bytes, within the archive and unpacked. */
  readonly packedSize: number;
  readonly size: number;
  /** Where in the archive its own heading begins, which its packed bytes follow. */
  readonly position: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LARGE_END_LOCATOR_SIGNATURE = 0x07064b50;
const LARGE_END_LOCATOR_LENGTH = 20;
const LARGE_END_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEADING_SIGNATURE = 0x04034b50;
/** Of an entry's own heading, without its name. */
export const SHORTEST_HEADING = 30;

/** A number too large for its field stands in a field of its own instead (zip64). */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
const LARGE_NUMBERS = 0x0001;

const PACKINGS: Readonly<Record<number, ArchiveEntry['packing']>> = { 0: 'stored', 8: 'deflated' };

/** What a zip archive says that it holds; `null` when that cannot be read. Nothing is unpacked. */
export function archiveContents(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) return null;
  try {
    return entriesFrom(view, bytes, end);
  } catch {
    // A table of contents that leads out of the file.
    return null;
  }
}

/** Where the packed bytes of an entry begin: after its heading, whose length only the heading itself tells; `null` without one. */
export function packedBytesAt(bytes: Uint8Array, { position }: ArchiveEntry): number | null {
  const view = viewOf(bytes);
  if (position + SHORTEST_HEADING > bytes.length || view.getUint32(position, true) !== HEADING_SIGNATURE) return null;
  return position + SHORTEST_HEADING + view.getUint16(position + 26, true) + view.getUint16(position + 28, true);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** The archive's last record, which a comment may follow. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function entriesFrom(view: DataView, bytes: Uint8Array, end: number): ArchiveEntry[] | null {
  const { count, first } = tableAt(view, end);
  const entries: ArchiveEntry[] = [];
  let at = first;
  while (entries.length < count) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const extraAt = at + ENTRY_LENGTH + nameLength;
    const name = bytes.subarray(at + ENTRY_LENGTH, extraAt);
    entries.push(entryAt(view, at, new TextDecoder().decode(name), { from: extraAt, to: extraAt + extraLength }));
    at = extraAt + extraLength + commentLength;
  }
  return entries;
}

function tableAt(view: DataView, end: number): { readonly count: number; readonly first: number } {
  const count = view.getUint16(end + 10, true);
  const first = view.getUint32(end + 16, true);
  const locator = end - LARGE_END_LOCATOR_LENGTH;
  const isLarge = count === ELSEWHERE_16 || first === ELSEWHERE_32;
  if (!isLarge || locator < 0 || view.getUint32(locator, true) !== LARGE_END_LOCATOR_SIGNATURE) return { count, first };
  const largeEnd = largeNumber(view, locator + 8);
  if (view.getUint32(largeEnd, true) !== LARGE_END_SIGNATURE) return { count, first };
  return { count: largeNumber(view, largeEnd + 32), first: largeNumber(view, largeEnd + 48) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function entryAt(view: DataView, at: number, path: string, extra: Stretch): ArchiveEntry {
  const large = largeNumbers(view, extra);
  const number = (field: number): number => {
    const small = view.getUint32(at + field, true);
    return small === ELSEWHERE_32 ? (large.shift() ?? small) : small;
  };
  // The order in which the large numbers stand, where they do.
  const size = number(24);
  const packedSize = number(20);
  const position = number(42);
  const flags = view.getUint16(at + 8, true);
  return { path, packing: PACKINGS[view.getUint16(at + 10, true)] ?? 'unknown', encrypted: (flags & 1) === 1, packedSize, size, position };
}

function largeNumbers(view: DataView, { from, to }: Stretch): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LARGE_NUMBERS) continue;
    return Array.from({ length: view.getUint16(at + 2, true) >> 3 }, (_, index) => largeNumber(view, at + 4 + 8 * index));
  }
  return [];
}

function largeNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
