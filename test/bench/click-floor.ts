import { areaToA1 } from '../../src/core/workbook/cell-ref';
import type { ChangeSet, MarkChange } from '../../src/core/workbook/change-set';
import { markFormula } from '../../src/core/workbook/mark';
import type { CellContent } from '../../src/core/workbook/snapshot';
import { cellBlocks } from '../../src/excel/cell-blocks';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { APPEARANCE } from '../../src/excel/mark-appearance';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

/** What an add-in asked of Excel, and how long that took. */
export interface Cost {
  readonly requests: number;
  readonly actions: number;
  /** Both ways. */
  readonly bytes: number;
  /** From the first request to the end. */
  readonly milliseconds: number;
  /** So many of them passed while the stand-in made up its answers. */
  readonly answering: number;
}

/** One press on a workbook, beside the least that could read the same cells and write the same changes. */
export interface ClickAndFloor {
  readonly click: Cost;
  readonly reading: Cost;
  readonly floor: Cost;
  readonly floorReading: Cost;
}

/**
 * `file`: an .xlsx file. Whoever reads the barest way knows how many rows an answer has room for (`rowsAtOnce`; `null`: all there
 * are), asks for nothing but contents, values and number formats, looks at nothing once more before it writes, and keeps nothing
 * for an undo.
 */
export async function clickAndFloor(file: Uint8Array, rowsAtOnce: number | null): Promise<ClickAndFloor> {
  const reading = await measured(file, () => new ExcelWorkbook().read());
  let changes: ChangeSet = { cells: [], marks: [] };
  const click = await measured(file, async () => {
    const session = new ReviewSession(new ExcelWorkbook(), sheetWording(messagesFor('vi')));
    await session.review();
    const { fault, review } = session.state;
    if (fault !== null || review === null) throw new Error(`the click failed: ${JSON.stringify(fault)}`);
    ({ changes } = review);
  });
  const floorReading = await measured(file, () => Excel.run((context) => readBarely(context, rowsAtOnce)));
  const floor = await measured(file, () =>
    Excel.run(async (context) => {
      await readBarely(context, rowsAtOnce);
      await writeBarely(context, changes);
    }),
  );
  return { click, reading, floor, floorReading };
}

async function measured(file: Uint8Array, act: () => Promise<unknown>): Promise<Cost> {
  const excel = await openStandIn({ workbook: file });
  const answering = clocked(excel);
  excel.statistics.reset();
  const began = performance.now();
  await act();
  const milliseconds = performance.now() - began;
  const { requests, actions, requestBytes, responseBytes } = excel.statistics;
  excel.close();
  return { requests, actions, bytes: requestBytes + responseBytes, milliseconds, answering: answering() };
}

function clocked({ host }: StandIn): () => number {
  let spent = 0;
  const answer = host.answer.bind(host);
  host.answer = async (...request) => {
    const began = performance.now();
    const reply = await answer(...request);
    spent += performance.now() - began;
    return reply;
  };
  return () => spent;
}

async function readBarely(context: Excel.RequestContext, rowsAtOnce: number | null): Promise<void> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  if (rowsAtOnce === null) {
    for (const worksheet of worksheets.items) worksheet.getUsedRangeOrNullObject(true).load('values,formulas,numberFormat').untrack();
    await context.sync();
    return;
  }
  const used = worksheets.items.map((worksheet) => worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount').untrack());
  await context.sync();
  await readBlocks(context, worksheets.items.flatMap((worksheet, at) => blocksOf(worksheet, used[at], rowsAtOnce)), rowsAtOnce);
}

interface BareBlock {
  readonly rows: number;
  readonly ask: () => void;
}

function blocksOf(worksheet: Excel.Worksheet, used: Excel.Range | undefined, rowsAtOnce: number): BareBlock[] {
  if (used === undefined || used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return Array.from({ length: Math.ceil(rowCount / rowsAtOnce) }, (_, at) => {
    const rows = Math.min(rowsAtOnce, rowCount - at * rowsAtOnce);
    const ask = (): void => {
      worksheet.getRangeByIndexes(rowIndex + at * rowsAtOnce, columnIndex, rows, columnCount).load('values,formulas,numberFormat').untrack();
    };
    return { rows, ask };
  });
}

/** As many at once as there is room for. */
async function readBlocks(context: Excel.RequestContext, blocks: readonly BareBlock[], rowsAtOnce: number): Promise<void> {
  if (blocks.length === 0) return;
  let room = rowsAtOnce;
  const fitting = blocks.findIndex(({ rows }) => (room -= rows) < 0);
  const now = Math.max(1, fitting === -1 ? blocks.length : fitting);
  for (const { ask } of blocks.slice(0, now)) ask();
  await context.sync();
  await readBlocks(context, blocks.slice(now), rowsAtOnce);
}

async function writeBarely(context: Excel.RequestContext, { cells, marks }: ChangeSet): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { sheet, area, changes } of cellBlocks(cells, Infinity)) {
    const contents = Array.from({ length: area.rows }, (_, row): [CellContent | null] => [changes.get(row)?.to ?? null]);
    const range = worksheets.getItem(sheet.id).getRange(areaToA1(area)).untrack();
    range.formulas = contents;
  }
  for (const change of marks) mark(worksheets.getItem(change.sheet.id), change);
  await context.sync();
}

function mark(worksheet: Excel.Worksheet, { add }: MarkChange): void {
  for (const one of add) {
    const format = worksheet.getRanges(one.areas).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = markFormula(one);
    format.custom.format.fill.color = APPEARANCE[one.severity].fill;
  }
}
