import { sameWording } from '../framework/same-wording';
import { wordingsOf } from '../framework/framework-wordings';
import { wordingOf } from '../framework/wording-likeness';
import type { FrameworkWordings } from '../framework/framework-wordings';
import { scoreNodes } from '../scoresheet/score-tree';
import type { Identified } from '../scoresheet/scoresheet';
import type { Rule } from './rule';

/** A row that has an item's code has its wording too. */
export const itemRenamed: Rule<'item-renamed'> = {
  code: 'FW05',
  name: 'item-renamed',
  severity: 'warning',
  *checkSheet({ scoresheet, framework, tree }) {
    if (framework === null) {
      yield { because: 'no-framework' };
      return;
    }
    const { sheet, columns } = scoresheet;
    for (const { code, name: expected, entry } of scoreNodes(tree.areas)) {
      if (entry === null || !isKnownByCode(entry.identified)) continue;
      const { row, name: found } = entry;
      if (found === '' || expected === '' || sameWording(found, expected)) continue;
      const facts = { found, expected, suggestion: onlyNodeCalled(found, wordingsOf(framework)) };
      yield { place: { sheet, row, column: columns.name }, item: code, facts };
    }
  },
};

function isKnownByCode({ by }: Identified): boolean {
  return by === 'code' || by === 'recovered-code';
}

function onlyNodeCalled(name: string, { nodes, alike }: FrameworkWordings): string | null {
  const [place, ...others] = alike(wordingOf(name), 100).keys();
  return place === undefined || others.length > 0 ? null : (nodes[place]?.code ?? null);
}
