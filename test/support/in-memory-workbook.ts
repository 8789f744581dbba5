import type { CellChange, ChangeSet, MarkChange, OwnSheet, SheetChange } from '../../src/core/workbook/change-set';
import { inverse } from '../../src/core/workbook/change-set';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import type { CorrectedMeaning } from '../../src/core/workbook/column-correction';
import type { Mark } from '../../src/core/workbook/mark';
import { bottomOf, cellAt, isFormula, rightOf } from '../../src/core/workbook/snapshot';
import type { Cell, CellContent, ManualCalculation, SheetRef, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { placeOf, sheetOf } from './draw-workbook';
import type { Edit, LiveWorkbook, StopWatching } from '../../src/session/live-workbook';
import { WorkbookError } from '../../src/session/workbook';
import type { SheetExchange, Workbook, WorkbookProblem } from '../../src/session/workbook';

const FIRST_BYTE_OF_AN_ARCHIVE = 0x50;

/** A workbook that lives in a snapshot. It calculates nothing: a written formula shows what its change says it comes to. */
export class InMemoryWorkbook implements Workbook, LiveWorkbook {
  /** Everything that was applied, in its order. */
  readonly applied: ChangeSet[] = [];
  /** The cells that were shown, `Bảng điểm!H14`. */
  readonly revealed: string[] = [];
  /** The files that were opened as workbooks of their own. */
  readonly opened: Uint8Array[] = [];
  /** The files whose sheets were put behind the workbook's own. */
  readonly added: Uint8Array[] = [];
  #snapshot: WorkbookSnapshot;
  #problem: WorkbookProblem | null = null;
  #listener: ((edit: Edit) => void) | null = null;
  /** How often it was read, whole and in part. */
  readonly readings = { whole: 0, again: 0 };

  constructor(snapshot: WorkbookSnapshot) {
    this.#snapshot = snapshot;
  }

  /** The next call to the workbook fails with this problem. */
  failNext(problem: WorkbookProblem): void {
    this.#problem = problem;
  }

  /** Its host calculates from now on only when somebody asks for it. */
  calculateByHand(manualCalculation: ManualCalculation): void {
    this.#snapshot = { ...this.#snapshot, manualCalculation };
  }

  read(): Promise<WorkbookSnapshot> {
    return this.#answer(() => {
      this.readings.whole += 1;
      return this.#snapshot;
    });
  }

  watch(listener: (edit: Edit) => void): Promise<StopWatching | null> {
    this.#listener = listener;
    return Promise.resolve(() => {
      this.#listener = null;
      return Promise.resolve();
    });
  }

  readAreas(): Promise<WorkbookSnapshot | null> {
    return this.#answer(() => {
      this.readings.again += 1;
      return this.#snapshot;
    });
  }

  /** What a person types into cells, `{ 'Bảng điểm!D4': 0.5 }`; it is told to whoever watches. */
  type(typed: Readonly<Record<string, Exclude<CellContent, boolean>>>): void {
    const cells = Object.entries(typed).map(([reference, to]) => ({ ...placeOf(this.#snapshot, reference), from: '', to }));
    this.#snapshot = { ...this.#snapshot, sheets: this.#snapshot.sheets.map((sheet) => changed(sheet, { cells, marks: [] })) };
    this.#tell(cells, false);
  }

  #tell(cells: readonly CellChange[], isOwn: boolean): void {
    for (const { sheet, row, column } of cells) {
      this.#listener?.({ kind: 'cells', sheetId: sheet.id, areas: [{ row, column, rows: 1, columns: 1 }], isOwn });
    }
  }

  apply(changes: ChangeSet): Promise<ChangeSet> {
    return this.#answer(() => {
      for (const change of changes.cells) this.#refuseIfChanged(change);
      const sheets = this.#snapshot.sheets.map((sheet) => changed(sheet, changes));
      this.#snapshot = { ...this.#snapshot, sheets: (changes.sheets ?? []).reduce(withSheet, sheets) };
      this.applied.push(changes);
      this.#tell(changes.cells, true);
      return inverse(changes);
    });
  }

  correct({ id }: SheetRef, heading: CellRef, meaning: CorrectedMeaning | null): Promise<void> {
    return this.#answer(() => {
      this.#snapshot = {
        ...this.#snapshot,
        sheets: this.#snapshot.sheets.map((sheet) => (sheet.sheet.id === id ? corrected(sheet, heading, meaning) : sheet)),
      };
    });
  }

  openNew(file: Uint8Array): Promise<void> {
    return this.#answer(() => void this.opened.push(file));
  }

  addSheets(file: Uint8Array): Promise<void> {
    return this.#answer(() => void this.added.push(file));
  }

  /** Sheets of a real file are read; of a drawn one only the file is kept. */
  exchangeSheets({ remove, add }: SheetExchange): Promise<void> {
    return this.#answer(async () => {
      const gone = new Set(remove.map(({ sheet }) => sheet.name));
      const made = add === null ? [] : await this.#sheetsIn(add.file);
      this.#snapshot = { ...this.#snapshot, sheets: [...this.#snapshot.sheets.filter(({ sheet }) => !gone.has(sheet.name)), ...made] };
    });
  }

  async #sheetsIn(file: Uint8Array): Promise<readonly SheetSnapshot[]> {
    this.added.push(file);
    if (file[0] !== FIRST_BYTE_OF_AN_ARCHIVE) return [];
    // Most tests add no real file: they need not wait for the large library that reads one.
    const { readXlsx } = await import('../../src/xlsx/read-xlsx');
    return readXlsx(file, 'added.xlsx').sheets;
  }

  reveal({ name }: SheetRef, row: number, column: number): Promise<void> {
    return this.#answer(() => void this.revealed.push(`${name}!${toA1({ row, column })}`));
  }

  async #answer<Answer>(act: () => Answer | Promise<Answer>): Promise<Answer> {
    // A host answers later; the views must live with that.
    await Promise.resolve();
    const problem = this.#problem;
    this.#problem = null;
    if (problem !== null) throw new WorkbookError(problem);
    return act();
  }

  #refuseIfChanged({ sheet, row, column, from }: CellChange): void {
    const found = this.#snapshot.sheets.find((candidate) => candidate.sheet.id === sheet.id);
    if (found === undefined) throw new WorkbookError({ kind: 'sheet-gone', sheet: sheet.name });
    if (withoutApostrophe(cellAt(found, row, column).content) === withoutApostrophe(from)) return;
    throw new WorkbookError({ kind: 'changed-since-read', sheet: sheet.name, cell: toA1({ row, column }) });
  }
}

/** The apostrophe that makes a text a text does not come back from Excel. */
function withoutApostrophe(content: CellContent): CellContent {
  return typeof content === 'string' ? content.replace(/^'/, '') : content;
}

function withSheet(sheets: readonly SheetSnapshot[], { kind, sheet }: SheetChange): SheetSnapshot[] {
  const others = sheets.filter((each) => each.sheet.name !== sheet.name);
  return kind === 'remove' ? others : [...others, sheetOf(sheet.name, cellsIn(sheet), `made ${sheet.name}`)];
}

function cellsIn({ rows }: OwnSheet): Cell[][] {
  return rows.map((texts) => texts.map((text) => ({ value: text, content: text, numberFormat: 'General' })));
}

function changed(sheet: SheetSnapshot, { cells, marks }: ChangeSet): SheetSnapshot {
  const own = cells.filter((change) => change.sheet.id === sheet.sheet.id);
  const written = own.length === 0 ? sheet : withCells(sheet, own);
  const marking = marks.filter((change) => change.sheet.id === sheet.sheet.id);
  return { ...written, marks: marking.reduce(withMarks, written.marks) };
}

/** The sheet with these cells written; the grids grow where a cell lies outside. */
function withCells(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const top = Math.min(sheet.top, ...changes.map(({ row }) => row));
  const left = Math.min(sheet.left, ...changes.map(({ column }) => column));
  const rows = Math.max(bottomOf(sheet), ...changes.map(({ row }) => row + 1)) - top;
  const columns = Math.max(rightOf(sheet), ...changes.map(({ column }) => column + 1)) - left;
  const change = new Map(changes.map((one) => [toA1(one), one]));
  const cellOf = (row: number, column: number): Cell => {
    const before = cellAt(sheet, row, column);
    const one = change.get(toA1({ row, column }));
    return one === undefined ? before : cellAfter(before, one);
  };
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellOf(row + top, column + left)),
  );

  return {
    ...sheet,
    top,
    left,
    values: grid.map((row) => row.map(({ value }) => value)),
    contents: grid.map((row) => row.map(({ content }) => content)),
    numberFormats: grid.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

function cellAfter(before: Cell, change: CellChange): Cell {
  return { content: change.to, value: valueOf(change), numberFormat: change.numberFormat?.to ?? before.numberFormat };
}

function valueOf(change: CellChange): Cell['value'] {
  if (!isFormula(change.to)) return change.to;
  return 'value' in change ? Number(change.value) : null;
}

function corrected(sheet: SheetSnapshot, { row, column }: CellRef, meaning: CorrectedMeaning | null): SheetSnapshot {
  const others = sheet.corrections.filter((correction) => correction.row !== row || correction.column !== column);
  return { ...sheet, corrections: meaning === null ? others : [...others, { row, column, meaning }] };
}

function withMarks(marks: readonly Mark[], { remove, add }: MarkChange): readonly Mark[] {
  const gone = new Set(remove.map(keyOf));
  return [...marks.filter((mark) => !gone.has(keyOf(mark))), ...add];
}

function keyOf({ severity, areas }: Mark): string {
  return `${severity} ${areas}`;
}
