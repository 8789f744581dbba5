/** 1 January 2025, 0:00, as a zip file writes it: seven bits of years since 1980, four of the month, five of the day. */
const DATE = ((2025 - 1980) << 9) | (1 << 5) | 1;

const END = 0x06054b50;
const DIRECTORY_ENTRY = 46;

/** The same zip file with one date on all that is packed in it, so that it only changes when its contents do. */
export function withFixedDates(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  const end = fixed.lastIndexOf(littleEndian(END));
  let entry = fixed.readUInt32LE(end + 16);
  for (let left = fixed.readUInt16LE(end + 10); left > 0; left -= 1) {
    setDate(fixed, entry + 12);
    setDate(fixed, fixed.readUInt32LE(entry + 42) + 10);
    entry += DIRECTORY_ENTRY + fixed.readUInt16LE(entry + 28) + fixed.readUInt16LE(entry + 30) + fixed.readUInt16LE(entry + 32);
  }
  return fixed;
}

function setDate(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at);
  zip.writeUInt16LE(DATE, at + 2);
}

function littleEndian(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
