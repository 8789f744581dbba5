import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import type { Rule } from './rule';

/** A link leads to a disk or a server that nobody outside the unit can open. */
export const evidenceLinkLocal: Rule<'evidence-link-local'> = {
  code: 'EV05',
  name: 'evidence-link-local',
  severity: 'warning',
  checkItem(item, { sheet, columns }) {
    if (item.entry === null) return [];
    const { row } = item.entry;
    return evidenceStanding(item, columns)
      .asked.filter((words) => words.read().localLinks.length > 0)
      .map((words) => ({ place: { sheet, row, column: words.column }, item: item.code, facts: { links: words.read().localLinks } }));
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
