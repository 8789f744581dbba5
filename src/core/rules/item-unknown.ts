import type { FactsOf } from '../finding';
import { codeProbablyMeant } from '../framework/code-probably-meant';
import { nodesOf } from '../framework/framework-tree';
import type { Identified } from '../scoresheet/scoresheet';
import type { Rule } from './rule';

/** Every row is one of the framework's; of the codes that no row uses yet, the one that was probably meant is suggested. */
export const itemUnknown: Rule<'item-unknown'> = {
  code: 'FW02',
  name: 'item-unknown',
  severity: 'error',
  *checkSheet({ scoresheet, framework, tree }) {
    if (framework === null) yield { because: 'no-framework' };
    if (tree.strays.length === 0) return;
    const used = new Set(scoresheet.entries.flatMap(({ code, identified }) => (identified.by === 'nothing' ? [] : [code])));
    const unused = framework === null ? [] : nodesOf(framework.areas).filter(({ code }) => !used.has(code));
    const probablyMeant = codeProbablyMeant(unused);
    for (const { row, code, name, identified } of tree.strays) {
      yield {
        place: { sheet: scoresheet.sheet, row, column: scoresheet.columns.code },
        item: code === '' ? null : code,
        facts: { code, because: reason(code, identified), suggestion: probablyMeant({ code, name }) },
      };
    }
  },
};

function reason(code: string, { by }: Identified): FactsOf['item-unknown']['because'] {
  if (by !== 'nothing') return 'not-in-framework';
  return code === '' ? 'no-code' : 'code-lost';
}
