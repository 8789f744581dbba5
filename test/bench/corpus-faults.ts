import { readFramework } from '../../src/core/framework/read-framework';
import { columnNumber, toA1 } from '../../src/core/workbook/cell-ref';
import { cellAt, isFormula } from '../../src/core/workbook/snapshot';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { calculated } from '../support/calculate';
import { drawnCells } from '../support/draw-workbook';
import type { CorpusWorkbook, ExpectedUnit } from '../workbooks/support/corpus-workbook';
import { drawnSnapshot } from '../workbooks/support/drawn-snapshot';
import type { PlantedWorkbook } from './run-bench';

/** What stands in the place of a score, and the rule that must find it. */
interface CellFault {
  readonly name: string;
  readonly rule: string;
  readonly cell: (score: number) => Cell;
}

const typed = (value: Cell['value'] & (string | number), numberFormat = 'General'): Cell => ({ value, content: value, numberFormat });

const CELL_FAULTS: readonly CellFault[] = [
  { name: 'words for a score, in the corpus', rule: 'SC01', cell: () => typed('tốt') },
  { name: 'a pair for a score, in the corpus', rule: 'SC01', cell: () => typed('55/68') },
  { name: 'a blank score, in the corpus', rule: 'SC05', cell: () => typed('') },
  { name: 'a score that refers to nothing, in the corpus', rule: 'SC06', cell: () => ({ value: '#REF!', content: '=#REF!', numberFormat: 'General' }) },
  { name: 'a score as text, in the corpus', rule: 'SC07', cell: (score) => typed(String(score).replace('.', ',')) },
  { name: 'a score that became a day, in the corpus', rule: 'SC08', cell: () => typed(45_323, 'd/m') },
];

/** Each of these faults on each score that people typed in a workbook of the corpus. */
export function corpusFaults(name: string, { sheets, frameworkFile, reads }: CorpusWorkbook): PlantedWorkbook[] {
  const snapshot = drawnSnapshot(sheets);
  const found = frameworkFile === undefined ? null : readFramework(drawnSnapshot(frameworkFile));
  const framework = found && { ...found, source: 'file' as const };
  const places = Object.entries(reads.units).flatMap(([unit, expected]) => typedScores(snapshot, unit, expected, Object.keys(reads.units).length));
  return places.flatMap(({ sheet, row, column, index, score }) =>
    CELL_FAULTS.map((fault) => ({
      name: `${fault.rule} ${fault.name}`,
      workbook: name,
      expected: [`${fault.rule} ${sheet.sheet.name}!${toA1({ row, column })}`],
      // An index that was typed, or measured, of the score that stood there.
      consequences: index === null ? [] : [`IX03 ${sheet.sheet.name}!${toA1({ row, column: index })}`],
      look: () => ({ snapshot: calculated(withCell(snapshot, sheet, row, column, fault.cell(score))), framework }),
    })),
  );
}

interface TypedScore {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  /** Where an index of the same row stands; `null` where there is none. */
  readonly index: number | null;
  readonly score: number;
}

/** The typed self-scores of a unit, where the sheet has exactly those that the corpus says are read from it. */
function typedScores({ sheets }: WorkbookSnapshot, unit: string, { columns, scores }: ExpectedUnit, units: number): TypedScore[] {
  const self = /\b([A-Z]+) self\b/.exec(columns)?.[1];
  const maximum = /\b([A-Z]+) maximum\b/.exec(columns)?.[1];
  const index = /\b([A-Z]+) index of self\b/.exec(columns)?.[1];
  if (self === undefined || maximum === undefined) return [];
  const [headings = [], ...lines] = drawnCells(scores).map((line) => line.map(({ value }) => value));
  const at = headings.indexOf('self');
  const expected = lines.flatMap((line) => (typeof line[0] === 'number' || /^\d/.test(String(line[0])) ? [line[at]] : [])).filter((value) => typeof value === 'number');
  const candidates = sheets.filter(({ sheet }) => sheet.name === unit || units === 1);
  return candidates.flatMap((sheet) => {
    const found = numbersTyped(sheet, columnNumber(self), columnNumber(maximum), index === undefined ? null : columnNumber(index));
    return found.map(({ score }) => score).join() === expected.join() ? found : [];
  });
}

function numbersTyped(sheet: SheetSnapshot, column: number, maximum: number, index: number | null): TypedScore[] {
  return sheet.values.flatMap((_, at) => {
    const row = sheet.top + at;
    const { value, content } = cellAt(sheet, row, column);
    const isScored = typeof value === 'number' && !isFormula(content) && typeof cellAt(sheet, row, maximum).value === 'number';
    return isScored ? [{ sheet, row, column, index, score: value }] : [];
  });
}

function withCell(workbook: WorkbookSnapshot, on: SheetSnapshot, row: number, column: number, { value, content, numberFormat }: Cell): WorkbookSnapshot {
  const put = <Each>(grid: readonly (readonly Each[])[], cell: Each): Each[][] =>
    grid.map((line, at) => line.map((each, place) => (at === row - on.top && place === column - on.left ? cell : each)));
  const damaged: SheetSnapshot = { ...on, values: put(on.values, value), contents: put(on.contents, content), numberFormats: put(on.numberFormats, numberFormat) };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === on ? damaged : sheet)) };
}
