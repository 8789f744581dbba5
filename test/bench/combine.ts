import type { Choices } from './choices';
import type { Fault, Seeded } from './fault';
import type { Model } from './model';

/** Faults that stand in one workbook side by side. */
export interface Combined {
  readonly model: Model;
  readonly faults: readonly { readonly fault: Fault; readonly seeded: Seeded }[];
}

const MOST_TRIES = 60;

/** So many faults, one after the other, that do not mask each other; `null` where the workbook does not have room for them. */
export function combined(faults: readonly Fault[], howMany: number, model: Model, choose: Choices): Combined | null {
  let whole: Combined = { model, faults: [] };
  for (let tries = 0; tries < MOST_TRIES && whole.faults.length < howMany; tries += 1) {
    const fault = choose.among(faults);
    const seeded = fault?.seed(whole.model, choose) ?? null;
    if (fault === null || seeded === null || whole.faults.some((other) => masks(other.seeded, seeded))) continue;
    whole = { model: seeded.model, faults: [...whole.faults, { fault, seeded }] };
  }
  return whole.faults.length < howMany ? null : whole;
}

/** One fault masks another where it touches a row that the other touches, too, or rests on. */
export function masks(one: Seeded, other: Seeded): boolean {
  const meets = (rows: readonly string[], others: readonly string[]): boolean => rows.some((row) => others.some((each) => isSameRow(row, each)));
  return meets(one.touches, [...other.touches, ...(other.restsOn ?? [])]) || meets(other.touches, one.restsOn ?? []);
}

/** `unit-1 *` is every row of that table. */
function isSameRow(one: string, other: string): boolean {
  if (one === other) return true;
  const [table] = one.split(' ');
  return (one.endsWith(' *') || other.endsWith(' *')) && other.startsWith(`${table ?? ''} `);
}
