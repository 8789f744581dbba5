import type { ScoreNode } from '../scoresheet/score-tree';
import type { ScoresheetColumns } from '../scoresheet/scoresheet';
import { evidenceStanding } from './evidence-standing';
import { evidenceWords, isTrue } from './evidence-words';
import type { EvidenceWords } from './evidence-words';
import { namesEvidence } from './named-evidence';

/**
 * The first words that are to prove an item's points, where none of them tells which document they mean; else `null`. Who
 * explains besides, in a column of its own or in one for both, has done what is asked for.
 */
export function unidentifiedEvidence(item: ScoreNode, columns: ScoresheetColumns): EvidenceWords | null {
  if (item.entry === null || evidenceStanding(item, columns).state !== 'attached') return null;
  const given = evidenceWords(item.entry, columns).filter(isTrue);
  const isEnough = given.some(({ text, meaning }) => meaning !== 'evidence' || namesEvidence(text));
  return isEnough ? null : (given[0] ?? null);
}
