import type { Entry, Scoresheet } from '../scoresheet/scoresheet';
import { columnNumber } from '../workbook/cell-ref';
import type { CellRef } from '../workbook/cell-ref';

/** Cells of the same sheet, alone or as an area; those of another sheet stand behind an exclamation mark. */
const ADDRESSES = /(?<![\p{L}\d_.!:'$])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\d_.(!])/gu;
const ADDRESS = /\$?([A-Z]{1,3})\$?([1-9]\d{0,6})/g;
const NOTHING_BUT_ADDRESSES = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/;

/**
 * Names cells by the item and the column that they belong to, so that a name stays the same when rows are sorted and rows
 * or columns inserted. What belongs to none is named by its distance from the cell in question.
 */
export class CellNames {
  private readonly rows: ReadonlyMap<number, string>;
  private readonly columns: ReadonlyMap<number, string>;

  /** `scoresheet`: the table that the cell `from` stands in, if any. */
  constructor(
    scoresheet: Scoresheet | null,
    private readonly from: CellRef,
  ) {
    this.rows = new Map(scoresheet === null ? [] : rowNames(scoresheet));
    this.columns = new Map(scoresheet === null ? [] : columnNames(scoresheet));
  }

  /** A fact is a formula, an address, or a text that stays as it is. */
  inFact(text: string): string {
    return text.startsWith('=') || NOTHING_BUT_ADDRESSES.test(text) ? this.inFormula(text) : text;
  }

  /** With names in the place of addresses. */
  inFormula(text: string): string {
    return text.replace(ADDRESSES, (addresses) =>
      addresses.replace(ADDRESS, (_, letters: string, row: string) => this.nameOf(Number(row) - 1, columnNumber(letters))),
    );
  }

  private nameOf(row: number, column: number): string {
    const { rows, columns, from } = this;
    return `<${rows.get(row) ?? row - from.row} ${columns.get(column) ?? column - from.column}>`;
  }
}

function rowNames({ entries, total, bonus, penalty }: Scoresheet): [number, string][] {
  const summaries = { total, bonus, penalty };
  return [
    ...entries.map(({ row, code }: Entry): [number, string] => [row, `item ${code}`]),
    ...Object.entries(summaries).flatMap(([name, summary]): [number, string][] => (summary === null ? [] : [[summary.row, name]])),
  ];
}

function columnNames({ columns }: Scoresheet): [number, string][] {
  const { code, name, maximum, scores, index, texts, deducted } = columns;
  return [
    ...[...texts, ...scores].map(([meaning, column]): [number, string] => [column, meaning]),
    ...(index === null ? [] : [[index.column, 'index'] satisfies [number, string]]),
    ...(deducted === null ? [] : [[deducted, 'deducted'] satisfies [number, string]]),
    [code, 'code'],
    [name, 'name'],
    [maximum, 'maximum'],
  ];
}
