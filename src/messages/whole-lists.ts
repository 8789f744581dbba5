import type { Finding } from '../core/finding';
import { LONGEST_LIST } from './shortened';

/** The parts of a finding that its sentence only begins to list, in full; `null` where the sentence has room for all. */
export function wholeList(finding: Finding): string | null {
  const lists = listsOf(finding).filter(({ length }) => length > LONGEST_LIST);
  return lists.length === 0 ? null : lists.map((list) => list.join('; ')).join('; ');
}

function listsOf(finding: Finding): (readonly string[])[] {
  switch (finding.rule) {
    case 'item-missing':
      return [finding.facts.items.map(({ code, name }) => `${code} ${name}`)];
    case 'heading-ambiguous':
      return [finding.facts.cells];
    case 'appraisal-incomplete':
      return [finding.facts.waiting];
    case 'formula-range-wrong':
      return [finding.facts.missed, finding.facts.repeated, finding.facts.foreign];
    case 'evidence-outside-year':
      return [finding.facts.documents.map(({ reference, date }) => `${reference} (${date})`)];
    case 'evidence-link-local':
      return [finding.facts.links];
    case 'evidence-date-impossible':
      return [finding.facts.dates.map(({ reference, written }) => `${reference} (${written})`)];
    case 'evidence-reused':
      return finding.facts.documents.map(({ items }) => items);
    case 'evidence-not-registered':
      return [finding.facts.references];
    default:
      return [];
  }
}
