import { maximumOfRow } from '../scoresheet/row-wording';
import { findTables } from '../table/find-tables';
import type { ScoringTable } from '../table/find-tables';
import type { TableRow } from '../table/table-rows';
import { foldSpaces } from '../workbook/folded-text';
import { bottomOf } from '../workbook/snapshot';
import type { CellValue } from '../workbook/snapshot';
import { USUAL_POLICY } from './framework';
import type { FrameworkPolicy, LeftOut } from './framework';
import { isPolicyLabel, readPolicyLine } from './read-policy-line';

interface SheetLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What the lines above and below a framework's table decide, and those among them that nobody could read. */
export function readFrameworkPolicy(table: ScoringTable): { readonly policy: FrameworkPolicy; readonly leftOut: readonly LeftOut[] } {
  let policy = USUAL_POLICY;
  const leftOut: LeftOut[] = [];
  for (const { text, row, column } of linesAround(table)) {
    const line = readPolicyLine(text);
    if (line?.kind === 'unread') leftOut.push({ kind: 'policy-line', line: text, cell: { row, column } });
    if (line?.kind === 'policy') policy = { ...policy, ...line.policy, rules: [...policy.rules, ...(line.policy.rules ?? [])] };
  }
  return { policy, leftOut };
}

/** The table's own coded rows, and options with their points, say what is scored; every other row may say how. */
function linesAround(table: ScoringTable): SheetLine[] {
  const isOfTable = ({ kind, row }: TableRow): boolean => kind === 'coded' || (kind === 'unnumbered' && maximumOfRow(table, row) !== null);
  const { from, to } = surroundings(table);
  const lines: SheetLine[] = [];
  // From the top, as the table's rows go.
  let next = 0;
  for (let row = from; row < to; row += 1) {
    const isHeading = row >= table.heading.top && row <= table.heading.bottom;
    while ((table.rows[next]?.row ?? row) < row) next += 1;
    const known = table.rows[next];
    if (isHeading || (known?.row === row && isOfTable(known))) continue;
    addLinesOfRow(lines, table, row);
  }
  return lines;
}

/** From the end of the table above to the headings of the table below. */
function surroundings({ snapshot, heading, bottom }: ScoringTable): { readonly from: number; readonly to: number } {
  const tables = findTables(snapshot);
  const above = tables.map((table) => table.bottom).filter((row) => row <= heading.top);
  const below = tables.map((table) => table.heading.top).filter((row) => row >= bottom);
  return { from: Math.max(snapshot.top, ...above), to: Math.min(bottomOf(snapshot), ...below) };
}

/** Those that decide anything, line by line within a cell; a label alone is followed by what stands in the next filled cell. */
function addLinesOfRow(lines: SheetLine[], { snapshot }: ScoringTable, row: number): void {
  let label: SheetLine | null = null;
  const values = snapshot.values[row - snapshot.top] ?? [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? '';
    if (value === '') continue;
    const column = snapshot.left + at;
    for (const text of textsAt(value)) {
      if (text === '') continue;
      const isLabel: boolean = label === null && isPolicyLabel(text);
      if (label !== null) lines.push({ ...label, text: `${label.text.replace(/:$/, '')}: ${text}` });
      else if (!isLabel && readPolicyLine(text) !== null) lines.push({ text, row, column });
      label = isLabel ? { text, row, column } : null;
    }
  }
}

function textsAt(value: CellValue): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string') return [];
  if (!value.includes('\n') && !value.includes('\r')) return [foldSpaces(value)];
  return value.split(/[\r\n]+/).map(foldSpaces);
}
