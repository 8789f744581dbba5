import { missingByRow } from '../scoresheet/missing-items';
import type { Rule } from './rule';

/** Every item of the framework has a row. Where a whole branch is absent, its topmost node stands for all of it. */
export const itemMissing: Rule<'item-missing'> = {
  code: 'FW03',
  name: 'item-missing',
  severity: 'error',
  *checkSheet({ scoresheet, framework, tree }) {
    if (framework === null) {
      yield { because: 'no-framework' };
      return;
    }
    const { sheet, headingTop, columns } = scoresheet;
    for (const [row, [first, ...others]] of missingByRow(tree.areas, headingTop)) {
      if (first === undefined) continue;
      yield {
        place: { sheet, row, column: columns.code },
        item: first.code,
        facts: { items: [first, ...others].map(({ code, name }) => ({ code, name })) },
      };
    }
  },
};
