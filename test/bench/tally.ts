import type { Judgement } from './judge';

/** How often what ought to be found was found, and what was found that ought not to be. */
export interface Count {
  expected: number;
  missed: number;
  falseAlarms: number;
}

/** Counts by rule, by kind of fault, and all together. */
export class Tally {
  readonly all: Count = nothing();
  readonly byRule = new Map<string, Count>();
  readonly byFault = new Map<string, Count>();

  add(faults: readonly string[], { expected, missed, falseAlarms }: Judgement): void {
    for (const name of expected) this.each(name, faults, (count) => (count.expected += 1));
    for (const name of missed) this.each(name, faults, (count) => (count.missed += 1));
    for (const name of falseAlarms) this.each(name, faults, (count) => (count.falseAlarms += 1));
  }

  private each(name: string, faults: readonly string[], raise: (count: Count) => void): void {
    raise(this.all);
    raise(countOf(this.byRule, name.slice(0, 4)));
    for (const fault of faults) raise(countOf(this.byFault, fault));
  }
}

function nothing(): Count {
  return { expected: 0, missed: 0, falseAlarms: 0 };
}

function countOf(counts: Map<string, Count>, name: string): Count {
  const known = counts.get(name) ?? nothing();
  counts.set(name, known);
  return known;
}

/** Of what ought to be found, the share that was; in percent. */
export function recall({ expected, missed }: Count): number {
  return expected === 0 ? 100 : ((expected - missed) / expected) * 100;
}

/** Of what was found, the share that a fault explains; in percent. */
export function precision({ expected, missed, falseAlarms }: Count): number {
  const right = expected - missed;
  return right + falseAlarms === 0 ? 100 : (right / (right + falseAlarms)) * 100;
}
