import { byColumn } from '../evidence/by-column';
import { evidenceColumn } from '../evidence/evidence-standing';
import { itemEvidence } from '../evidence/item-evidence';
import { isLocalLink } from '../evidence/local-link';
import type { Rule } from './rule';

/** A link leads to a disk or a server that nobody outside the unit can open. */
export const evidenceLinkLocal: Rule<'evidence-link-local'> = {
  code: 'EV05',
  name: 'evidence-link-local',
  severity: 'warning',
  checkItem(node, { sheet, columns }) {
    const { item, row, citations } = itemEvidence(node, columns);
    if (row === null) return [];
    const local = citations.flatMap(({ link, column }) => (link !== null && isLocalLink(link) ? [{ link, column }] : []));
    return byColumn(local).map(([column, found]) => ({ place: { sheet, row, column }, item, facts: { links: found.map(({ link }) => link) } }));
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
