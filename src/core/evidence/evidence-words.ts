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
  return [...wordsIn(row.texts, columns.texts), ...wordsIn(row.supplements, columns.supplements)].filter(({ text }) => text !== '');
}

/** Words that do more than fill their cell. */
export function isTrue({ text }: EvidenceWords): boolean {
  return !isPlaceholder(text);
}

function wordsIn(texts: ReadonlyMap<string, string>, columns: ReadonlyMap<string, number>): EvidenceWords[] {
  const [evidence, explanation] = [columns.get('evidence'), columns.get('explanation')];
  const wordsAt = (proof: ProofColumn, column: number | undefined, meaning: EvidenceWords['meaning']): EvidenceWords[] =>
    column === undefined ? [] : [{ text: texts.get(proof) ?? '', column, meaning }];
  if (evidence === explanation) return wordsAt('evidence', evidence, 'either');
  return [...wordsAt('evidence', evidence, 'evidence'), ...wordsAt('explanation', explanation, 'explanation')];
}
