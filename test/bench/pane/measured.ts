/** Another program may hold the machine at any moment: what is slow by itself is slow every time. */
const ROUNDS = 3;

/** The best of up to three rounds; the first one within the limit ends it. */
export async function leastOf(limit: number, round: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let at = 0; at < ROUNDS && least > limit; at += 1) least = Math.min(least, await round());
  return least;
}

/** What each of the rounds gives. */
export async function rounds<Measured>(round: () => Promise<Measured>): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (let at = 0; at < ROUNDS; at += 1) all.push(await round());
  return all;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Writes a line of what was measured, whether it is within its limit or not. */
export function tell(what: string, measured: number, unit: 'ms' | 'frames/s'): void {
  process.stdout.write(`  ${what}: ${Math.round(measured)} ${unit}\n`);
}
