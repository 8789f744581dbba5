import { ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { readDecimal } from '../scoresheet/read-decimal';

const STEP = String.raw`\b(?:tru|giam)(?: di)? (?<step>\d+(?:[.,]\d+)?) ?(?:diem|d)\b`;
/** `mỗi văn bản chậm trừ 0,25 điểm`, `cứ 01 văn bản thiếu bị trừ 0,1 điểm`. */
const CASE_FIRST = new RegExp(String.raw`\b(?:moi|cu)\b(?:(?!\b(?:moi|cu)\b)[^.;])*?${STEP}`, 'g');
/** `trừ 0,25 điểm cho mỗi văn bản chậm`, `trừ 0,1 điểm/văn bản`. */
const STEP_FIRST = new RegExp(String.raw`${STEP} ?(?:\/ ?|(?:cho |doi voi |tren )?moi |cho (?:01|1|mot) )(?=\w)`, 'g');

/** Points taken off for every case, in folded text; `several` where cases differ. */
export function readDeductionStep(folded: string): Points | 'several' | null {
  const found = [...folded.matchAll(CASE_FIRST), ...folded.matchAll(STEP_FIRST)];
  const steps = found.flatMap(({ groups }) => readDecimal(groups?.['step'] ?? '') ?? []);
  const [first] = steps;
  if (first === undefined) return null;
  return first.gt(ZERO) && steps.every((step) => step.eq(first)) ? first : 'several';
}
