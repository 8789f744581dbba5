import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import type { Observation, Rule } from './rule';

/** A link leads to a disk or a server that nobody outside the unit can open. */
export const evidenceLinkLocal: Rule<'evidence-link-local'> = {
  code: 'EV05',
  name: 'evidence-link-local',
  severity: 'warning',
  checkItem(item, { sheet, columns }) {
    if (item.entry === null) return [];
    const { row } = item.entry;
    const found: Observation<'evidence-link-local'>[] = [];
    for (const words of evidenceStanding(item, columns).asked) {
      const links = words.read().localLinks;
      if (links.length > 0) found.push({ place: { sheet, row, column: words.column }, item: item.code, facts: { links } });
    }
    return found;
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
