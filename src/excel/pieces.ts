/**
 * What we let one request write at most, in UTF-8 bytes of JSON. Excel on the web takes 5 MB each way; the rest is room for
 * what Office.js puts around it, and for a text in JSON that travels as JSON once more.
 */
export const MOST_BYTES = 2_500_000;

const encoder = new TextEncoder();

/** What a value takes on the wire. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** What is asked for or written in one go, in its order: as few requests as hold it. */
export function inPieces<Part extends { readonly bytes: number }>(parts: readonly Part[], mostBytes: number): readonly (readonly Part[])[] {
  const pieces: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    room -= part.bytes;
    const piece = pieces.at(-1);
    if (piece !== undefined && room >= 0) piece.push(part);
    else {
      pieces.push([part]);
      room = mostBytes - part.bytes;
    }
  }
  return pieces;
}

/** One after the other: what one request cannot hold goes by several. */
export async function oneByOne<Piece>(pieces: readonly Piece[], act: (piece: Piece) => Promise<void>): Promise<void> {
  for (const piece of pieces) await act(piece);
}
