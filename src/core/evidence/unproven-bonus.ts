import { ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { ScoredRow, Scoresheet } from '../scoresheet/scoresheet';
import { claimedScore } from './evidence-standing';
import { evidenceWords } from './evidence-words';
import type { EvidenceWords } from './evidence-words';

/** A row that claims bonus points and proves nothing. */
export interface UnprovenBonus {
  readonly row: number;
  readonly claimed: Points;
  /** What only fills the cell; `null` where there is nothing at all. */
  readonly placeholder: EvidenceWords | null;
}

/** Proof on the bonus row itself stands for all that it is made of; else each row that claims points has its own. */
export function unprovenBonus({ bonus, columns }: Scoresheet): UnprovenBonus[] {
  if (bonus === null || evidenceWords(bonus, columns).some(areTrue)) return [];
  const claimedOn = (row: ScoredRow): Points => {
    const score = claimedScore(row, columns);
    return score.kind === 'points' ? score.points : ZERO;
  };
  const parts = bonus.parts.filter((part) => claimedOn(part).gt(ZERO));
  return (parts.length > 0 ? parts : [bonus]).flatMap((row) => {
    const words = evidenceWords(row, columns);
    const claimed = claimedOn(row);
    return claimed.lte(ZERO) || words.some(areTrue) ? [] : [{ row: row.row, claimed, placeholder: words[0] ?? null }];
  });
}

function areTrue(words: EvidenceWords): boolean {
  return words.areTrue;
}
