import type { Mutant, MutatedFile } from './read-report';

/** How many mutants of a room were noticed. */
export interface RoomScore {
  readonly room: string;
  readonly noticed: number;
  /** `src/core/indices/points.ts:12 EqualityOperator: gt → gte`, the original shortened. */
  readonly unnoticed: readonly string[];
  /** Nobody noticed them, but they could never have been built. */
  readonly refused: number;
}

/** By room of the core. Mutants that do not compile are none: no one could ever write them. */
export function judged(files: readonly MutatedFile[], compiles: (mutant: Mutant, file: MutatedFile) => boolean): RoomScore[] {
  const rooms = new Set(files.map(roomOf));
  return [...rooms].map((room) => {
    const inRoom = files.filter((file) => roomOf(file) === room);
    const all = inRoom.flatMap((file) => file.mutants.map((mutant) => ({ mutant, file })));
    const left = all.filter(({ mutant: { status } }) => status === 'Survived' || status === 'NoCoverage');
    const unnoticed = left.filter(({ mutant, file }) => compiles(mutant, file));
    return {
      room,
      noticed: all.filter(({ mutant: { status } }) => status === 'Killed' || status === 'Timeout').length,
      unnoticed: unnoticed.map(({ mutant, file }) => told(mutant, file)),
      refused: left.length - unnoticed.length,
    };
  });
}

function roomOf({ path }: MutatedFile): string {
  return /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? '.';
}

/** In percent; 100 where there was nothing to notice. */
export function score(rooms: readonly Pick<RoomScore, 'noticed' | 'unnoticed'>[]): number {
  const noticed = rooms.reduce((sum, room) => sum + room.noticed, 0);
  const unnoticed = rooms.reduce((sum, room) => sum + room.unnoticed.length, 0);
  return noticed + unnoticed === 0 ? 100 : (100 * noticed) / (noticed + unnoticed);
}

function told({ mutatorName, location, replacement }: Mutant, { path, source }: MutatedFile): string {
  const original = source.split('\n')[location.start.line - 1]?.trim() ?? '';
  return `${path}:${location.start.line} ${mutatorName}: ${shortened(original)} → ${shortened(replacement)}`;
}

const LONGEST = 70;

function shortened(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
