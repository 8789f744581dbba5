import type { ScoreNode } from '../scoresheet/score-tree';
import type { ScoresheetColumns } from '../scoresheet/scoresheet';
import { readEvidence } from './evidence-reading';
import { evidenceStanding } from './evidence-standing';
import { isTrue } from './evidence-words';
import type { EvidenceWords } from './evidence-words';

/**
 * The first words that are to prove an item's points, where none of them tells which document they mean; else `null`. Who
 * explains besides, in a column of its own or in one for both, has done what is asked for.
 */
export function unidentifiedEvidence(item: ScoreNode, columns: ScoresheetColumns): EvidenceWords | null {
  const { state, words } = evidenceStanding(item, columns);
  if (state !== 'attached') return null;
  const given = words.filter(isTrue);
  const isEnough = given.some(({ text, meaning }) => meaning !== 'evidence' || readEvidence(text).isNamed);
  return isEnough ? null : (given[0] ?? null);
}
