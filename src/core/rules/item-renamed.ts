import { sameWording } from '../framework/same-wording';
import { wordingsOf } from '../framework/framework-wordings';
import { wordingOf } from '../framework/wording-likeness';
import type { FrameworkWordings } from '../framework/framework-wordings';
import type { Identified } from '../scoresheet/scoresheet';
import { NOTHING_SEEN } from './rule';
import type { Rule } from './rule';

/** A row that has an item's code has its wording too. */
export const itemRenamed: Rule<'item-renamed'> = {
  code: 'FW05',
  name: 'item-renamed',
  severity: 'warning',
  checkNode({ code, name: expected, entry }, { sheet, columns, framework }) {
    if (framework === null || entry === null || !isKnownByCode(entry.identified)) return NOTHING_SEEN;
    const { row, name: found } = entry;
    if (found === '' || expected === '' || sameWording(found, expected)) return NOTHING_SEEN;
    const facts = { found, expected, suggestion: onlyNodeCalled(found, wordingsOf(framework)) };
    return [{ place: { sheet, row, column: columns.name }, item: code, facts }];
  },
  *checkSheet({ framework }) {
    if (framework === null) yield { because: 'no-framework' };
  },
};

function isKnownByCode({ by }: Identified): boolean {
  return by === 'code' || by === 'recovered-code';
}

function onlyNodeCalled(name: string, { nodes, alike }: FrameworkWordings): string | null {
  const [place, ...others] = alike(wordingOf(name), 100).keys();
  return place === undefined || others.length > 0 ? null : (nodes[place]?.code ?? null);
}
