import { readFileSync, writeFileSync } from 'node:fs';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

/** Rows of a sheet as one answer of Excel holds them. */
type Answer = Pick<SheetSnapshot, 'values' | 'contents' | 'numberFormats'>;

const ROWS_OF_AN_ANSWER = 2000;

/**
 * Keeps a workbook as Excel answers with it: its cells in pieces of JSON, a line each. Who reads it has cells that came from
 * elsewhere, as the pane has, and holds nothing that making them took.
 */
export function writeAnswers(file: string, workbook: WorkbookSnapshot): void {
  const lines = workbook.sheets.flatMap(({ values, contents, numberFormats, hiddenRows, ...sheet }) => {
    const froms = Array.from({ length: Math.ceil(values.length / ROWS_OF_AN_ANSWER) }, (_, at) => at * ROWS_OF_AN_ANSWER);
    const answers = froms.map((from): Answer => {
      const piece = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(from, from + ROWS_OF_AN_ANSWER);
      return { values: piece(values), contents: piece(contents), numberFormats: piece(numberFormats) };
    });
    return [{ ...sheet, hiddenRows: [...hiddenRows], answers: answers.length }, ...answers].map((line) => JSON.stringify(line));
  });
  writeFileSync(file, [JSON.stringify({ ...workbook, sheets: workbook.sheets.length }), ...lines].join('\n'));
}

type HeadOfWorkbook = Omit<WorkbookSnapshot, 'sheets'> & { readonly sheets: number };
type HeadOfSheet = Omit<SheetSnapshot, 'hiddenRows' | keyof Answer> & { readonly hiddenRows: readonly number[]; readonly answers: number };

export function readAnswers(file: string): WorkbookSnapshot {
  const lines = linesOf(readFileSync(file));
  const next = (): string => lines.next().value ?? 'null';
  const head: HeadOfWorkbook = JSON.parse(next());
  return { ...head, sheets: Array.from({ length: head.sheets }, () => readSheet(next)) };
}

function readSheet(next: () => string): SheetSnapshot {
  const { hiddenRows, answers, ...head }: HeadOfSheet = JSON.parse(next());
  const pieces = Array.from({ length: answers }, (): Answer => JSON.parse(next()));
  return {
    ...head,
    hiddenRows: new Set(hiddenRows),
    values: pieces.flatMap(({ values }) => values),
    contents: pieces.flatMap(({ contents }) => contents),
    numberFormats: pieces.flatMap(({ numberFormats }) => numberFormats),
  };
}

const LINE_BREAK = 0x0a;

/** One by one, so that the whole file is never a text. */
function* linesOf(bytes: Buffer): Generator<string, undefined> {
  for (let from = 0; from <= bytes.length; ) {
    const found = bytes.indexOf(LINE_BREAK, from);
    const end = found === -1 ? bytes.length : found;
    yield bytes.toString('utf8', from, end);
    from = end + 1;
  }
  return undefined;
}
