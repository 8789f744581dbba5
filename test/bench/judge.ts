import type { Framework } from '../../src/core/framework/framework';
import { reviewWorkbook } from '../../src/core/review';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { OPTIONS } from '../support/second-click';
import { HEADING, HEADING_TOP } from './fault';
import type { Found, Seeded } from './fault';
import type { LaidOutModel, Places } from './lay-out-model';

/** Looks at a workbook and says what it found, each as `EV01 Bảng điểm!H14`. */
export type Reviewer = (snapshot: WorkbookSnapshot, framework: Framework | null) => readonly string[];

/** The product itself. */
export const reviewer: Reviewer = (snapshot, framework) =>
  reviewWorkbook(snapshot, { ...OPTIONS, framework }).findings.map(({ code, place }) => `${code} ${place.sheet.name}!${toA1(place)}`);

/** What was found beside what ought to have been. */
export interface Judgement {
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly missed: readonly string[];
  /** Found, and no fault explains it. */
  readonly falseAlarms: readonly string[];
}

/** The faults of a workbook, once it is laid out. */
export function judged(review: Reviewer, laidOut: LaidOutModel, seeded: readonly Seeded[]): Judgement {
  let damaged = laidOut;
  const expected = seeded.map((each) => each.expected.map((anyOf) => alternatives(anyOf).map((one) => nameOf(one, laidOut.places))));
  for (const { afterLayout } of seeded) {
    const done = afterLayout?.(damaged);
    if (done === undefined) continue;
    damaged = done.laidOut;
    expected.push(done.expected.map((name) => [name]));
  }
  const consequences = seeded.flatMap((each) => (each.consequences ?? []).map((one) => nameOf(one, laidOut.places)));
  const found = review(damaged.snapshot, damaged.framework);
  return compared(expected.flat(), consequences, found);
}

export function compared(expected: readonly (readonly string[])[], consequences: readonly string[], found: readonly string[]): Judgement {
  const all = new Set(found);
  const explained = new Set([...expected.flat(), ...consequences]);
  return {
    expected: expected.map((anyOf) => anyOf.join(' or ')),
    found,
    missed: expected.filter((anyOf) => !anyOf.some((name) => all.has(name))).map((anyOf) => anyOf.join(' or ')),
    falseAlarms: found.filter((name) => !explained.has(name)),
  };
}

function alternatives(anyOf: Found | readonly Found[]): readonly Found[] {
  return 'code' in anyOf ? [anyOf] : anyOf;
}

function nameOf({ code, table, row, column }: Found, places: Places): string {
  if (row === HEADING_TOP) return `${code} ${places.headingTop(table, column)}`;
  return `${code} ${row === HEADING ? places.heading(table, column ?? '') : places.cell(table, row, column ?? '')}`;
}
