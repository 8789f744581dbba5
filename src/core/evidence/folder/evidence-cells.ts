import type { Place } from '../../finding';
import type { Scoresheet, ScoredRow } from '../../scoresheet/scoresheet';
import { evidenceWords } from '../evidence-words';

/** What stands in a cell of evidence. */
export interface EvidenceCell {
  /** Its turn in the workbook: sheet by sheet, row by row. */
  readonly at: number;
  readonly place: Place;
  /** Canonical code of the item, criterion or area; `null` on a row that is none, such as a bonus. */
  readonly item: string | null;
  readonly text: string;
}

/** Every filled cell of evidence, of bonus rows and remarks too. An explanation counts only where evidence has no column. */
export function evidenceCells(scoresheets: readonly Scoresheet[]): EvidenceCell[] {
  return scoresheets.flatMap(cellsOf).map((cell, at) => ({ ...cell, at }));
}

function cellsOf({ sheet, columns, entries, remarks, total, bonus, penalty }: Scoresheet): Omit<EvidenceCell, 'at'>[] {
  const codes = new Map(entries.map(({ row, code }) => [row, code]));
  const others = [total, bonus, penalty].flatMap((row) => (row === null ? [] : [row, ...row.parts]));
  const rows = new Map<number, ScoredRow>([...remarks, ...others, ...entries].map((row) => [row.row, row]));
  return [...rows.values()]
    .sort((one, other) => one.row - other.row)
    .flatMap((row) =>
      evidenceWords(row, columns)
        .filter(({ meaning }) => meaning !== 'explanation' || !columns.texts.has('evidence'))
        .map(({ text, column }) => ({ place: { sheet, row: row.row, column }, item: codes.get(row.row) || null, text })),
    );
}
