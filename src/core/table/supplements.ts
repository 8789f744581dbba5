import type { ProofColumn } from '../scoresheet/scoresheet';
import type { Round } from './column-headings';
import { certainMeanings } from './column-meaning';
import type { Claim, ColumnMeaning } from './column-meaning';

const PROOFS: readonly ProofColumn[] = ['evidence', 'explanation'];

/** The columns of evidence and explanation that a second round of appraisal has of its own, beside those of the first. */
export function supplementsOfSecondRound(
  claims: readonly Claim[],
  columns: ReadonlyMap<ColumnMeaning, number>,
  rounds: ReadonlyMap<number, Round>,
): ReadonlyMap<ProofColumn, number> {
  const ofSecondRound = claims.filter(([column]) => rounds.get(column) === 2);
  const supplements = PROOFS.flatMap((proof): [ProofColumn, number][] => {
    const [column] = ofSecondRound.find(([at, meaning]) => certainMeanings(meaning).includes(proof) && at !== columns.get(proof)) ?? [];
    return column === undefined ? [] : [[proof, column]];
  });
  return new Map(supplements);
}
