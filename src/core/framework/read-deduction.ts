import { ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { readDecimal } from '../scoresheet/read-score';
import { foldText } from '../workbook/folded-text';

const PER_CASE = /\b(?:moi|cu)\b[^.;]*?\b(?:tru|bi tru|giam)\s*(?:di\s*)?(\d+(?:[.,]\d+)?)\s*(?:diem|d)\b/g;

/** Points taken off for every case, `mỗi văn bản chậm trừ 0,25 điểm`; `several` where cases differ. */
export function readDeductionStep(lines: readonly string[]): Points | 'several' | null {
  const steps = [...foldText(lines.join(' ; ')).matchAll(PER_CASE)].flatMap(([, step = '']) => readDecimal(step) ?? []);
  const [first] = steps;
  if (first === undefined) return null;
  return first.gt(ZERO) && steps.every((step) => step.eq(first)) ? first : 'several';
}
