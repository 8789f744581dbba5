import type { ScoreColumn } from '../scoresheet/scoresheet';
import { foldText } from '../workbook/folded-text';
import { headingMeaning, roundIn } from './column-headings';
import type { HeadingBlock } from './heading-block';
import { SCORE_COLUMNS } from './column-meaning';
import type { Claim } from './column-meaning';
import type { UnitColumns } from './unit-columns';

/** `Sở Nội vụ: Tự chấm, Thẩm định | Sở Y tế: Tự chấm, Thẩm định`: the groups are units, and their columns stages. */
export function unitGroups({ paths }: HeadingBlock, claims: readonly Claim[]): UnitColumns[] {
  const groups = new Map<string, Map<ScoreColumn, number>>();
  for (const [column, meaning] of claims) {
    const score = scoreMeant(meaning);
    if (score === null) continue;
    const unit = unitAmong(paths.get(column)?.texts.slice(0, -1) ?? []);
    if (unit === null) return [];
    const scores = groups.get(unit) ?? new Map<ScoreColumn, number>();
    const round = score === 'appraised-1' && scores.has(score) ? 'appraised-2' : score;
    groups.set(unit, scores.set(round, scores.get(round) ?? column));
  }
  return groups.size < 2 ? [] : [...groups].map(([name, scores]) => ({ name, scores }));
}

function scoreMeant(meaning: string): ScoreColumn | null {
  if (meaning === 'appraised') return 'appraised-1';
  if (meaning === 'overall' || meaning === 'after-deduction') return 'achieved';
  return SCORE_COLUMNS.find((score) => score === meaning) ?? null;
}

const NO_UNIT = /^(?:nam|quy|ky|thang|dot|vong|diem|cham diem|ket qua|tong|linh vuc|so diem)\b/;

/** A group that says nothing about scores, rounds or years names a unit. */
function unitAmong(groups: readonly string[]): string | null {
  const own = groups.at(-1);
  if (own === undefined || headingMeaning(own) !== null || roundIn(own) !== null) return null;
  const folded = foldText(own);
  return NO_UNIT.test(folded) || /\b(?:tu cham|tu danh gia|tham dinh|hoi dong|to giup viec)\b/.test(folded) ? null : own;
}
