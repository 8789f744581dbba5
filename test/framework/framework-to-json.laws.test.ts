import fc from 'fast-check';
import { fingerprintOf } from '../../src/core/framework/fingerprint';
import { generatedFramework } from '../support/generated-framework';
import { LAW_RUNS } from '../support/law-runs';
import { readFromItsJson } from '../support/read-from-its-json';

test('a framework written as JSON is read from it as it was', () => {
  fc.assert(
    fc.property(generatedFramework, (framework) => {
      const read = readFromItsJson(framework);
      expect(read).toEqual(framework);
      expect(fingerprintOf(read)).toBe(fingerprintOf(framework));
    }),
    { numRuns: LAW_RUNS },
  );
});
