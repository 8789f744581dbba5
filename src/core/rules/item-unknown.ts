import { codeProbablyMeant } from '../framework/code-probably-meant';
import { nodesOf } from '../framework/framework-tree';
import type { Rule } from './rule';

/** Every row is one of the framework's; of the codes that no row uses yet, the one that was probably meant is suggested. */
export const itemUnknown: Rule<'item-unknown'> = {
  code: 'FW02',
  name: 'item-unknown',
  severity: 'error',
  *checkSheet({ scoresheet, framework, tree }) {
    if (framework === null) {
      yield { because: 'no-framework' };
      return;
    }
    const used = new Set(scoresheet.entries.map(({ code }) => code));
    const unused = [...nodesOf(framework.areas)].filter(({ code }) => !used.has(code));
    for (const { row, code, name } of tree.strays) {
      yield {
        place: { sheet: scoresheet.sheet, row, column: scoresheet.columns.code },
        item: code,
        facts: { code, suggestion: codeProbablyMeant({ code, name }, unused) },
      };
    }
  },
};
