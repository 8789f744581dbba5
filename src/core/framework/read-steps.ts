import { ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { readDecimal } from '../scoresheet/read-decimal';
import type { ScoringRule } from './scoring-rule';

type StepsRule = Extract<ScoringRule, { readonly kind: 'steps' }>;

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const OF_POINTS = String.raw` ?(?:diem|d)\b`;
/** `mỗi bước 0,25 điểm`, `các mức cách nhau 0,25 điểm`, `bước nhảy: 0,5`, `bội số của 0,25`; not `từng bước 1, 2`, `cách nhau 5 ngày`. */
const STEP = new RegExp(
  String.raw`\b(?:(?:moi|tung|theo) buoc:? ?${NUMBER}(?=${OF_POINTS})|(?:buoc nhay|cach nhau|boi so cua)(?: la| bang)?:? ?${NUMBER}(?=${OF_POINTS}| ?(?:[;,.)]|$)))`,
  'g',
);
/** `từ 0,5 đến 2 điểm`. */
const RANGE = new RegExp(String.raw`\btu ${NUMBER}(?: ?(?:diem|d))? (?:den|toi) ${NUMBER}(?! ?%)`);

/** Scores that go up step by step, in folded text; `doubtful` where steps differ or lead elsewhere than to the maximum; `null` where none is spoken of. */
export function readSteps(folded: string, maximum: Points | null): StepsRule | 'doubtful' | null {
  const steps = [...folded.matchAll(STEP)].flatMap(([, one, other]) => readDecimal(one ?? other ?? '') ?? []);
  const [step, ...others] = steps;
  if (step === undefined) return null;
  const [, from = '0', to = null] = RANGE.exec(folded) ?? [];
  const [least, most] = [readDecimal(from) ?? ZERO, to === null ? maximum : readDecimal(to)];
  if (others.length > 0 || maximum === null || most === null || !most.eq(maximum) || step.lte(ZERO) || least.gt(most)) return 'doubtful';
  return maximum.minus(least).mod(step).eq(ZERO) ? { kind: 'steps', least, step } : 'doubtful';
}
