import fc from 'fast-check';
import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { FrameworkPolicy, GradeBand } from '../../src/core/framework/framework';
import { ZERO } from '../../src/core/indices/points';
import { hundredths } from './generated-points';

const CODES = ['FW05', 'SH03', 'SC05', 'SC12', 'IX06', 'EV01', 'EV07', 'EV10', 'AP01', 'AD03'];

/** From the best band down to one that everybody reaches; or no bands. */
const bands: fc.Arbitrary<readonly GradeBand[]> = fc
  .uniqueArray(hundredths(100, 9900), { maxLength: 4, selector: String })
  .map((limits) => limits.sort((one, other) => other.cmp(one)))
  .map((limits) => (limits.length === 0 ? [] : [...limits, ZERO]))
  .map((limits) => limits.map((from, at) => ({ name: NAMES[at] ?? '', from })));

const NAMES = ['Xuất sắc', 'Tốt', 'Khá (loại B)', 'Trung bình – “đạt”', 'Yếu'];

/** What a framework may decide for its year; `codes` are those of its items. */
export function generatedPolicy(codes: readonly string[]): fc.Arbitrary<FrameworkPolicy> {
  const policy = fc.record<FrameworkPolicy>({
    decimals: fc.integer({ min: 0, max: 4 }),
    withoutSurvey: fc.constantFrom('provisional', 'rescale'),
    notApplicable: fc.oneof(
      fc.constantFrom('any' as const, 'none' as const),
      fc.subarray([...codes], { minLength: 1 }).map((only) => ({ only })),
    ),
    gradeBands: bands,
    rules: fc.uniqueArray(
      fc.record({ code: fc.constantFrom(...CODES), as: fc.constantFrom('off' as const, 'error' as const, 'warning' as const, 'info' as const) }),
      { selector: ({ code }) => code, maxLength: 5 },
    ),
  });
  return fc.oneof(fc.constant(USUAL_POLICY), policy);
}
