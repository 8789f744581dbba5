import type { ScoreNode } from '../scoresheet/score-tree';
import type { ScoresheetColumns } from '../scoresheet/scoresheet';
import { evidenceStanding } from './evidence-standing';
import type { EvidenceWords } from './evidence-words';

/**
 * The first words that are to prove an item's points, where none of them tells which document they mean; else `null`. Who
 * explains besides, in a column of its own or in one for both, has done what is asked for.
 */
export function unidentifiedEvidence(item: ScoreNode, columns: ScoresheetColumns): EvidenceWords | null {
  const { state, words } = evidenceStanding(item, columns);
  if (state !== 'attached') return null;
  let first: EvidenceWords | null = null;
  for (const each of words) {
    if (!each.areTrue) continue;
    if (each.meaning !== 'evidence' || each.read().isNamed) return null;
    first ??= each;
  }
  return first;
}
