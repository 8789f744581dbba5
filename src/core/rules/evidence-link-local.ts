import { evidenceColumn } from '../evidence/evidence-standing';
import { itemEvidence } from '../evidence/item-evidence';
import { isLocalLink } from '../evidence/local-link';
import type { Rule } from './rule';

/** A link leads to a disk or a server that nobody outside the unit can open. */
export const evidenceLinkLocal: Rule<'evidence-link-local'> = {
  code: 'EV05',
  name: 'evidence-link-local',
  severity: 'warning',
  *checkItem(node, { sheet, columns }) {
    const { item, row, citations } = itemEvidence(node, columns);
    if (row === null || citations.every(({ link }) => link === null)) return;
    const local = citations.flatMap(({ link, column }) => (link !== null && isLocalLink(link) ? [{ link, column }] : []));
    for (const column of new Set(local.map((each) => each.column))) {
      const links = local.filter((each) => each.column === column).map(({ link }) => link);
      yield { place: { sheet, row, column }, item, facts: { links } };
    }
  },
  *checkSheet({ scoresheet }) {
    if (evidenceColumn(scoresheet.columns) === null) yield { because: 'no-evidence-column' };
  },
};
