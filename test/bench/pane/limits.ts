/** What is measured, in milliseconds, and the most that it may be. */
export interface Measured {
  readonly what: string;
  readonly milliseconds: number;
  /** `null` for what is told and not held. */
  readonly limit: number | null;
}

/** A table for people; what is beyond its limit is marked. */
export function tableOf(all: readonly Measured[]): string {
  const width = Math.max(...all.map(({ what }) => what.length));
  return all.map((each) => `${each.what.padEnd(width)}  ${shown(each.milliseconds)}  ${judged(each)}`).join('\n');
}

export function isBeyond({ milliseconds, limit }: Measured): boolean {
  return limit !== null && milliseconds > limit;
}

function judged(each: Measured): string {
  if (each.limit === null) return 'told only';
  return `at most ${shown(each.limit)}${isBeyond(each) ? '  TOO SLOW' : ''}`;
}

function shown(milliseconds: number): string {
  return `${String(Math.round(milliseconds)).padStart(6)} ms`;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
