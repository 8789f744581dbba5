import fc from 'fast-check';
import { fingerprintOf } from '../../src/core/framework/fingerprint';
import { policyLines } from '../../src/core/framework/policy-lines';
import { drawnFramework } from '../support/drawn-framework';
import { generatedPolicy } from '../support/generated-policy';
import { LAW_RUNS } from '../support/law-runs';

const TABLE = `
  | STT | Tiêu chí | Điểm tối đa |
  | 1   | Chỉ đạo  | 2           |
  | 1.1 | Kế hoạch | 1           |
  | 1.2 | Kiểm tra | 1           |
  |     | Tổng cộng| 2           |
`;
const PLAIN = drawnFramework(TABLE);

test('a policy written in lines above or below the table is read back from them', () => {
  fc.assert(
    fc.property(generatedPolicy(['1.1', '1.2']), fc.boolean(), fc.boolean(), (policy, isAbove, isFarRight) => {
      const lines = policyLines(policy).map((line) => (isFarRight ? `| | | | ${line} |` : `| ${line} | |`)).join('\n');
      const framework = drawnFramework(isAbove ? `${lines}\n${TABLE}` : `${TABLE}\n${lines}`);

      expect(framework.leftOut).toEqual([]);
      expect(fingerprintOf(framework)).toBe(fingerprintOf({ ...PLAIN, policy }));
    }),
    { numRuns: LAW_RUNS },
  );
});
