import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { NOTHING_SEEN } from './rule';
import type { Observation, Rule } from './rule';

/** A link leads to a disk or a server that nobody outside the unit can open. */
export const evidenceLinkLocal: Rule<'evidence-link-local'> = {
  code: 'EV05',
  name: 'evidence-link-local',
  severity: 'warning',
  checkItem(item, { sheet, columns }) {
    if (item.entry === null) return NOTHING_SEEN;
    const { row } = item.entry;
    let found: Observation<'evidence-link-local'>[] | null = null;
    for (const words of evidenceStanding(item, columns).asked) {
      const links = words.read().localLinks;
      if (links.length > 0) (found ??= []).push({ place: { sheet, row, column: words.column }, item: item.code, facts: { links } });
    }
    return found ?? NOTHING_SEEN;
  },
  checkSheet: ({ scoresheet }) => (evidenceColumn(scoresheet.columns) === null ? [{ because: 'no-evidence-column' }] : []),
};
