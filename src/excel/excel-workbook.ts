import { toA1 } from '../core/workbook/cell-ref';
import type { CellRef } from '../core/workbook/cell-ref';
import type { ChangeSet } from '../core/workbook/change-set';
import type { CorrectedMeaning } from '../core/workbook/column-correction';
import type { SheetRef, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { AreasBySheet, Edit, LiveWorkbook, StopWatching } from '../session/live-workbook';
import { WorkbookError } from '../session/workbook';
import type { Ground, SheetExchange, Workbook } from '../session/workbook';
import { applyChanges } from './apply-changes';
import { BLOCK_SIZES } from './blocks';
import type { BlockSizes } from './blocks';
import { calculateOverWhatWasWritten } from './calculation';
import { correctColumn } from './correct-column';
import { EditsHeard } from './edits-heard';
import { exchangeSheets } from './exchange-sheets';
import { addSheetsOf, openWorkbook } from './other-workbooks';
import { MOST_BYTES } from './pieces';
import { problemOf } from './problem-of';
import { readAreas } from './read-areas';
import { refuseWhereReadOnly } from './read-only';
import { readSheets, untracked } from './read-sheets';
import { watchEdits } from './watch-edits';

/** The workbook that is open in Excel. Needs ExcelApi 1.9; one undo step where Excel can group (1.20). */
export class ExcelWorkbook implements Workbook, LiveWorkbook {
  readonly #heard = new EditsHeard();
  /** As it was when it was read last. */
  #isCalculatedByHand = false;

  /** `mostBytes`: what one request writes at most. Tests read and write less at once. */
  constructor(
    private readonly sizes: BlockSizes = BLOCK_SIZES,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  async read(): Promise<WorkbookSnapshot> {
    const read = await speaking(null, () => Excel.run((context) => readSheets(context, this.#heard, this.sizes)));
    this.#isCalculatedByHand = read.manualCalculation !== undefined;
    return read;
  }

  async apply(changes: ChangeSet, { basis, perhapsDone = false }: Ground = {}): Promise<ChangeSet> {
    const [only, ...others] = new Set([...changes.cells, ...changes.marks].map(({ sheet }) => sheet.name));
    const sheet = others.length === 0 ? (only ?? null) : null;
    const how = { basis: basis ?? null, perhapsDone, mostBytes: this.mostBytes };
    const write = (context: Excel.RequestContext): Promise<ChangeSet> => applyChanges(context, changes, how);
    const back = await writing(sheet, () => (groupsUndo() ? Excel.run({ mergeUndoGroup: true }, write) : Excel.run(write)));
    if (this.#isCalculatedByHand) await calculateOverWhatWasWritten();
    return back;
  }

  correct(sheet: SheetRef, heading: CellRef, meaning: CorrectedMeaning | null): Promise<void> {
    return writing(sheet.name, () => Excel.run((context) => correctColumn(context, sheet, heading, meaning)));
  }

  openNew(file: Uint8Array): Promise<void> {
    return speaking(null, () => openWorkbook(file));
  }

  addSheets(file: Uint8Array, names: readonly string[]): Promise<void> {
    return writing(null, () => addSheetsOf(file, names));
  }

  watch(listener: (edit: Edit) => void): Promise<StopWatching | null> {
    return speaking(null, () => watchEdits(listener));
  }

  readAreas(before: WorkbookSnapshot, areas: AreasBySheet): Promise<WorkbookSnapshot | null> {
    return speaking(null, () => readAreas(before, areas));
  }

  exchangeSheets(exchange: SheetExchange): Promise<void> {
    return writing(null, () => Excel.run((context) => exchangeSheets(context, exchange)));
  }

  reveal(sheet: SheetRef, row: number, column: number): Promise<void> {
    return speaking(sheet.name, () => Excel.run((context) => revealCell(context, sheet, toA1({ row, column }))));
  }
}

function groupsUndo(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

async function revealCell(context: Excel.RequestContext, { id, name }: SheetRef, cell: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(id).load('visibility');
  await context.sync();
  if (worksheet.visibility === Excel.SheetVisibility.veryHidden) throw new WorkbookError({ kind: 'very-hidden', sheet: name });
  // A hidden sheet cannot be selected, and the user has just asked to see this cell.
  if (worksheet.visibility !== Excel.SheetVisibility.visible) worksheet.visibility = Excel.SheetVisibility.visible;
  worksheet.activate();
  untracked(worksheet.getRange(cell)).select();
  await context.sync();
}

function writing<Answer>(sheet: string | null, write: () => Promise<Answer>): Promise<Answer> {
  return speaking(sheet, () => {
    refuseWhereReadOnly();
    return write();
  });
}

/** Every failure leaves this room as a {@link WorkbookError}. */
async function speaking<Answer>(sheet: string | null, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (thrown) {
    throw thrown instanceof WorkbookError ? thrown : new WorkbookError(problemOf(thrown, sheet));
  }
}
