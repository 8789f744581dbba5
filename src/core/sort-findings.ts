import type { Finding } from './finding';
import { Remembered } from './workbook/remembered';
import type { SheetSnapshot } from './workbook/snapshot';

type Compare = (one: Finding, other: Finding) => number;

/** Findings of one kind, list by list; each list is in order ({@link inOrderOfCells}). */
export type FindingLists = readonly (readonly Finding[])[];

/**
 * All of them as one: by sheet as the workbook orders them, then by row, column and code; at one place at most one of each rule,
 * its first. Lists are put together two by two: after an edit all but a few are the very same, and so is what their pairs come to.
 */
export function inOrderOfSheets(kinds: readonly FindingLists[], sheets: readonly SheetSnapshot[]): Finding[] {
  const sheetsInOrder = sheets.map(({ sheet }) => sheet.id).join(' ');
  const compare = byPlace(sheets);
  const together = (lists: FindingLists, from = 0, end = lists.length): readonly Finding[] => {
    if (end - from < 2) return lists[from] ?? [];
    const middle = Math.floor((from + end) / 2);
    const [one, other] = [together(lists, from, middle), together(lists, middle, end)];
    if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
    return PAIRS.of(one, [other, sheetsInOrder], () => merged(one, other, compare));
  };
  return [...together(kinds.map((lists) => together(lists)))];
}

const PAIRS = new Remembered<readonly Finding[], readonly Finding[]>();

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

/** Of equals side by side the first. */
function distinct(findings: readonly Finding[], compare: Compare): readonly Finding[] {
  return findings.filter((each, at) => {
    const before = findings[at - 1];
    return before === undefined || compare(before, each) !== 0;
  });
}

/** Of equals those of the first list. */
function merged(one: readonly Finding[], other: readonly Finding[], compare: Compare): readonly Finding[] {
  const [last, first] = [one.at(-1), other[0]];
  if (last !== undefined && first !== undefined && compare(last, first) < 0) return one.concat(other);
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
