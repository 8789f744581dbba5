import type { ProofColumn, ScoredRow, ScoresheetColumns } from '../scoresheet/scoresheet';
import { isPlaceholder } from './placeholder';

/** What a cell of evidence or explanation says. */
export interface EvidenceWords {
  readonly text: string;
  /** From zero on the sheet. */
  readonly column: number;
  /** `either`: one column serves both, and only what is written in it tells them apart. */
  readonly meaning: ProofColumn | 'either';
}

type ProofRow = Pick<ScoredRow, 'texts' | 'supplements'>;

/** The filled cells of a row that may prove or explain its claim: the first round's, then what was handed in for the second. */
export function evidenceWords(row: ProofRow, columns: ScoresheetColumns): readonly EvidenceWords[] {
  const words = filledIn(row.texts, columns.texts);
  return columns.supplements.size === 0 ? words : [...words, ...filledIn(row.supplements, columns.supplements)];
}

/** Words that do more than fill their cell. */
export function isTrue({ text }: EvidenceWords): boolean {
  return !isPlaceholder(text);
}

function filledIn(texts: ReadonlyMap<string, string>, columns: ReadonlyMap<string, number>): EvidenceWords[] {
  const [evidence, explanation] = [columns.get('evidence'), columns.get('explanation')];
  const filled: EvidenceWords[] = [];
  const add = (text: string | undefined, column: number | undefined, meaning: EvidenceWords['meaning']): void => {
    if (column !== undefined && text !== undefined && text !== '') filled.push({ text, column, meaning });
  };
  add(texts.get('evidence'), evidence, evidence === explanation ? 'either' : 'evidence');
  if (evidence !== explanation) add(texts.get('explanation'), explanation, 'explanation');
  return filled;
}
