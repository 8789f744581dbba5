import type { CellArea } from './cell-ref';
import { noteChangedRows } from './followed';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

type Grid<Value> = readonly (readonly Value[])[];

/** The three grids of a sheet, or of a part of it. */
export type Grids = Pick<SheetSnapshot, 'values' | 'contents' | 'numberFormats'>;

/** Cells that were read anew; the grids have the area's shape. */
export interface ReadArea extends Grids {
  readonly area: CellArea;
}

/**
 * The sheet with these cells as they were read anew, and with the used cells that it has now (`null`: none). Whatever lies
 * outside both was empty before and is empty still. Rows that stay as they are stay the very same.
 */
export function withReadAreas(sheet: SheetSnapshot, used: CellArea | null, reads: readonly ReadArea[]): SheetSnapshot {
  const area = used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const fitted = { ...sheet, top: area.row, left: area.column };
  return {
    ...fitted,
    values: patched(fittedGrid(sheet.values, sheet, area, ''), area, reads, ({ values }) => values),
    contents: patched(fittedGrid(sheet.contents, sheet, area, ''), area, reads, ({ contents }) => contents),
    numberFormats: patched(fittedGrid(sheet.numberFormats, sheet, area, 'General'), area, reads, ({ numberFormats }) => numberFormats),
  };
}

function fittedGrid<Value>(grid: Grid<Value>, { top, left, values }: SheetSnapshot, area: CellArea, empty: Value): Grid<Value> {
  const columns = values[0]?.length ?? 0;
  if (area.column === left && area.columns === columns) {
    if (area.row === top && area.rows === grid.length) return grid;
    const blank = Array.from({ length: columns }, () => empty);
    return Array.from({ length: area.rows }, (_, row) => grid[area.row + row - top] ?? blank);
  }
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => grid[area.row + row - top]?.[area.column + column - left] ?? empty),
  );
}

function patched<Value>(
  grid: Grid<Value>,
  { row, column }: CellArea,
  reads: readonly ReadArea[],
  cellsOf: (read: ReadArea) => Grid<Value>,
): Grid<Value> {
  const rows = [...grid];
  for (const read of reads) {
    for (const [at, cells] of cellsOf(read).entries()) {
      const place = read.area.row + at - row;
      const before = rows[place];
      if (before !== undefined) rows[place] = patchedRow(before, cells, read.area.column - column);
    }
  }
  return rows;
}

function patchedRow<Value>(before: readonly Value[], cells: readonly Value[], from: number): readonly Value[] {
  const after = before.map((value, at) => {
    const cell = cells[at - from];
    return cell === undefined ? value : cell;
  });
  return isSameRow(before, after) ? before : after;
}

/**
 * The workbook as it was read now; whatever is as it was before is the very same, down to single rows, so that what was
 * worked out about it is known still. Where nothing has changed at all, `before` itself.
 */
export function keepingWhatIsSame(before: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = sameAll(
    before.sheets,
    now.sheets.map((sheet) =>
      keptSheet(
        before.sheets.find((each) => each.sheet.id === sheet.sheet.id),
        sheet,
      ),
    ),
  );
  const definedNames = sameData(before.definedNames, now.definedNames);
  const tables = sameData(before.tables, now.tables);
  const isSameHost = now.name === before.name && now.manualCalculation?.wasStale === before.manualCalculation?.wasStale;
  const isSame = sheets === before.sheets && definedNames === before.definedNames && tables === before.tables && isSameHost;
  return isSame ? before : { ...now, sheets, definedNames, tables };
}

function keptSheet(before: SheetSnapshot | undefined, now: SheetSnapshot): SheetSnapshot {
  if (before === undefined || before === now) return now;
  const [values, contents, numberFormats] = [
    sameRows(before.values, now.values),
    sameRows(before.contents, now.contents),
    sameRows(before.numberFormats, now.numberFormats),
  ];
  const kept: SheetSnapshot = {
    ...now,
    sheet: sameData(before.sheet, now.sheet),
    ...{ values: values.rows, contents: contents.rows, numberFormats: numberFormats.rows },
    hiddenRows: isSameSet(before.hiddenRows, now.hiddenRows) ? before.hiddenRows : now.hiddenRows,
    marks: sameData(before.marks, now.marks),
    corrections: sameData(before.corrections, now.corrections),
    ...(now.spills === undefined ? {} : { spills: sameData(before.spills ?? [], now.spills) }),
    ...keptCovered(before, now),
  };
  if (isSameSheet(before, kept)) return before;
  // Whoever looks at the sheet asks which rows have changed; here they are at hand.
  const changed = new Set([...values.changed, ...contents.changed, ...numberFormats.changed]);
  noteChangedRows(
    before,
    kept,
    [...changed].sort((one, other) => one - other),
  );
  return kept;
}

/** Where the host tells nothing of merged cells, what is known of them is known still. */
function keptCovered({ covered: known }: SheetSnapshot, { covered = known }: SheetSnapshot): Pick<SheetSnapshot, 'covered'> {
  return covered === undefined ? {} : { covered: sameData(known ?? [], covered) };
}

/** Every part that is as it was before is the very same by now. */
function isSameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  const partsOf = ({
    sheet,
    visibility,
    protected: locked,
    top,
    left,
    values,
    contents,
    numberFormats,
    hiddenRows,
    marks,
    corrections,
    spills,
    covered,
  }: SheetSnapshot) => [
    ...[sheet, visibility, locked, top, left],
    ...[values, contents, numberFormats, hiddenRows, marks, corrections, spills, covered],
  ];
  return isSameRow<unknown>(partsOf(one), partsOf(other));
}

interface SameRows<Value> {
  /** As they are now, each that is as it was the very same. */
  readonly rows: Grid<Value>;
  /** The places of the others. */
  readonly changed: readonly number[];
}

/** In one pass that makes nothing anew where nothing has changed: all rows of a sheet are looked at after every edit. */
function sameRows<Value>(before: Grid<Value>, now: Grid<Value>): SameRows<Value> {
  const changed: number[] = [];
  if (before === now) return { rows: before, changed };
  let kept: (readonly Value[])[] | null = null;
  for (let at = 0; at < now.length; at += 1) {
    const [known, row] = [before[at], now[at]];
    if (known === row) continue;
    if (known === undefined || row === undefined || !isSameRow(known, row)) {
      changed.push(at);
      continue;
    }
    kept ??= [...now];
    kept[at] = known;
  }
  const isSame = changed.length === 0 && before.length === now.length;
  return { rows: isSame ? before : (kept ?? now), changed };
}

function sameAll<Each>(before: readonly Each[], now: readonly Each[]): readonly Each[] {
  return isSameRow(before, now) ? before : now;
}

function isSameRow<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function isSameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** Small plain data. */
function sameData<Data extends object>(before: Data, now: Data): Data {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
