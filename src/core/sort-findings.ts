import type { Finding } from './finding';
import { joined } from './workbook/joined';
import type { SheetSnapshot } from './workbook/snapshot';

type Compare = (one: Finding, other: Finding) => number;

/**
 * Lists of findings as one: by sheet as the workbook orders them, then by row, column and code; at one place at most one of each
 * rule, its first. Each list is in order already ({@link inOrderOfCells}), and most follow on the one before: after an edit
 * thousands are known, and nothing is sorted but the few others.
 */
export function inOrderOfSheets(lists: readonly (readonly Finding[])[], sheets: readonly SheetSnapshot[]): Finding[] {
  const compare = byPlace(sheets);
  const [first = [], ...others] = stretches(lists, compare);
  return merged(first, distinct([...joined(others)].sort(compare), compare), compare);
}

/** Findings in order, all of one sheet. */
export function inOrderOfCells(findings: readonly Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : distinct([...findings].sort(byCell), byCell);
}

/** The same of whatever sheets. */
export function inOrder(findings: readonly Finding[], sheets: readonly SheetSnapshot[]): readonly Finding[] {
  const compare = byPlace(sheets);
  return findings.length < 2 ? findings : distinct([...findings].sort(compare), compare);
}

function byPlace(sheets: readonly SheetSnapshot[]): Compare {
  const positions = new Map(sheets.map(({ sheet }, at) => [sheet.id, at]));
  const positionOf = ({ place }: Finding): number => positions.get(place.sheet.id) ?? sheets.length;
  return (one, other) => (one.place.sheet === other.place.sheet ? 0 : positionOf(one) - positionOf(other)) || byCell(one, other);
}

function byCell(one: Finding, other: Finding): number {
  const place = one.place.row - other.place.row || one.place.column - other.place.column;
  return place || (one.code < other.code ? -1 : Number(one.code > other.code));
}

/** Lists that follow on each other, one behind the other. */
function stretches(lists: readonly (readonly Finding[])[], compare: Compare): Finding[][] {
  const all: Finding[][] = [];
  for (const list of lists) {
    const [last, next] = [all.at(-1)?.at(-1), list[0]];
    if (next === undefined) continue;
    if (last === undefined || compare(last, next) >= 0) all.push([]);
    const stretch = all.at(-1);
    for (const each of list) stretch?.push(each);
  }
  return all;
}

/** Of equals side by side the first. */
function distinct(findings: readonly Finding[], compare: Compare): readonly Finding[] {
  return findings.filter((each, at) => {
    const before = findings[at - 1];
    return before === undefined || compare(before, each) !== 0;
  });
}

/** Of equals those of the first list. */
function merged(one: readonly Finding[], other: readonly Finding[], compare: Compare): Finding[] {
  const all: Finding[] = [];
  let place = 0;
  let next = other[place];
  for (const each of one) {
    for (; next !== undefined; next = other[place]) {
      const order = compare(next, each);
      if (order > 0) break;
      if (order < 0) all.push(next);
      place += 1;
    }
    all.push(each);
  }
  for (const each of other.slice(place)) all.push(each);
  return all;
}
