import * as fc from 'fast-check';
import { RowsSoFar } from '../../src/core/framework/rows-so-far';
import { LAW_RUNS } from '../support/law-runs';

interface Row {
  readonly code: { readonly canonical: string };
}

const code = fc.array(fc.constantFrom('1', '2', '9', '10', '12', 'a'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));

/** As most frameworks have them, and in any order whatever. */
const codes = fc.array(code, { maxLength: 30 }).chain((all) => fc.constantFrom(all, [...all].sort(byNumbers), [...new Set(all)].sort(byNumbers)));

test('a code that stands twice, and the row that one hangs on, are found as by somebody who looks through all rows before it', () => {
  fc.assert(
    fc.property(codes, (all) => {
      const soFar = new RowsSoFar<Row>();
      const before: Row[] = [];
      for (const canonical of all) {
        const isRepeated = before.some((row) => row.code.canonical === canonical);
        expect(soFar.isRepeated(canonical)).toBe(isRepeated);
        if (isRepeated) continue;
        expect(soFar.nearestAbove(canonical)).toBe(longestAbove(canonical, before));
        const row = { code: { canonical } };
        soFar.add(row);
        before.push(row);
      }
    }),
    { numRuns: LAW_RUNS },
  );
});

function longestAbove(canonical: string, rows: readonly Row[]): Row | undefined {
  const above = rows.filter(({ code: { canonical: each } }) => canonical.startsWith(`${each}.`));
  return above.sort((one, other) => other.code.canonical.length - one.code.canonical.length)[0];
}

/** `1.9` before `1.10`. */
function byNumbers(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
