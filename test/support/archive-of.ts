import { constants, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** One file of an archive that is written byte by byte, so that its table of contents may say what it likes. */
export interface PackedPart {
  readonly path: string;
  readonly packed: Uint8Array;
  /** What the archive declares that it unpacks to, in bytes. */
  readonly size: number;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** The path of another part whose packed bytes serve for this one too. */
  readonly sharing?: string;
}

/** A part that is declared as what it is. */
export function partOf(path: string, text: string): PackedPart {
  const bytes = new TextEncoder().encode(text);
  return { path, packed: deflateRawSync(bytes), size: bytes.length };
}

/** The parts of a workbook's file. */
export function partsOf(file: Uint8Array): PackedPart[] {
  return Object.entries(unzipSync(file)).map(([path, bytes]) => partOf(path, new TextDecoder().decode(bytes)));
}

/** A part that holds one text over and over between two others, without its ever being held unpacked. */
export function longPartOf(path: string, before: string, repeated: string, times: number, after: string): PackedPart {
  const [head, body, tail] = [before, repeated, after].map((text) => new TextEncoder().encode(text));
  if (head === undefined || body === undefined || tail === undefined) throw new Error('three texts make a long part');
  // A flush ends on a whole byte and forgets what came before it: such pieces may be repeated and joined.
  const [packedHead, packedBody] = [head, body].map((bytes) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }));
  if (packedHead === undefined || packedBody === undefined) throw new Error('nothing was packed');
  const packed = Buffer.concat([packedHead, ...new Array<Uint8Array>(times).fill(packedBody), deflateRawSync(tail)]);
  return { path, packed, size: head.length + body.length * times + tail.length };
}

/** A zip archive of these parts; `large`: its numbers stand in the wider fields of zip64. */
export function archiveOf(parts: readonly PackedPart[], { large = false } = {}): Uint8Array {
  const positions = new Map<string, number>();
  const written: Uint8Array[] = [];
  let length = 0;
  const write = (bytes: Uint8Array): void => {
    written.push(bytes);
    length += bytes.length;
  };
  for (const part of parts) {
    positions.set(part.path, positions.get(part.sharing ?? '') ?? length);
    if (part.sharing !== undefined) continue;
    write(headingOf(part));
    write(part.packed);
  }
  const first = length;
  for (const part of parts) write(entryOf(part, positions.get(part.path) ?? 0, large));
  write(large ? largeEndOf(parts.length, first, length) : endOf(parts.length, first));
  return new Uint8Array(Buffer.concat(written));
}

const EVERY_BIT = 0xffffffff;

function headingOf(part: PackedPart): Uint8Array {
  const name = Buffer.from(part.path);
  return Buffer.concat([fields([0x04034b50, 4], [20, 2], ...looksOf(part), [part.packed.length, 4], [part.size, 4], [name.length, 2], [0, 2]), name]);
}

function entryOf(part: PackedPart, position: number, large: boolean): Uint8Array {
  const name = Buffer.from(part.path);
  const numbers = [part.packed.length, part.size].map((number): Field => [large ? EVERY_BIT : number, 4]);
  const wide = fields([1, 2], [24, 2], [part.size, 8], [part.packed.length, 8], [position, 8]);
  const extra = large ? wide : new Uint8Array();
  const fixed = fields(
    [0x02014b50, 4], [20, 2], [20, 2], ...looksOf(part), ...numbers, [name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4],
    [large ? EVERY_BIT : position, 4],
  );
  return Buffer.concat([fixed, name, extra]);
}

/** Flags, packing, date and checksum. */
function looksOf({ stored = false, encrypted = false }: PackedPart): readonly Field[] {
  return [[encrypted ? 1 : 0, 2], [stored ? 0 : 8, 2], [0, 4], [0, 4]];
}

function endOf(count: number, first: number): Uint8Array {
  return fields([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [0, 4], [first, 4], [0, 2]);
}

function largeEndOf(count: number, first: number, at: number): Uint8Array {
  const record = fields([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [0, 8], [first, 8]);
  const locator = fields([0x07064b50, 4], [0, 4], [at, 8], [1, 4]);
  return Buffer.concat([record, locator, endOf(0xffff, EVERY_BIT)]);
}

type Field = readonly [value: number, bytes: 2 | 4 | 8];

/** Numbers one after the other, their lowest byte first. */
function fields(...all: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}
