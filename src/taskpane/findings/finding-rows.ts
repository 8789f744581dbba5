import type { Finding, Severity } from '../../core/finding';
import type { Messages } from '../../messages/catalogue';
import type { Grouping } from '../../messages/findings-messages';
import type { FollowedFinding } from '../../session/follow-findings';
import { findingKey } from './finding-key';
import type { FindingContext } from './finding-context';
import type { FindingWords } from './finding-words';
import { groupFindings } from './group-findings';

/** One line of the list: the heading of a group, or a finding with its place among those shown, from zero. */
export type FindingRow =
  | { readonly kind: 'heading'; readonly key: string; readonly name: string; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly followed: FollowedFinding; readonly at: number };

/** What a person asks to see. */
export interface Wanted {
  readonly sought: readonly string[];
  /** `null`: of any severity. */
  readonly severity: Severity | null;
  readonly grouping: Grouping;
}

interface Surroundings {
  readonly messages: Messages;
  readonly words: FindingWords;
  readonly contextOf: (finding: Finding) => FindingContext;
}

/** The list from its top to its end. */
export function findingRows(
  followed: readonly FollowedFinding[],
  { sought, severity, grouping }: Wanted,
  { messages, words, contextOf }: Surroundings,
): readonly FindingRow[] {
  const shown = followed.filter(({ finding }) => (severity === null || finding.severity === severity) && words.match(finding, sought));
  const rows: FindingRow[] = [];
  let at = 0;
  for (const { key, name, findings } of groupFindings(shown, grouping, messages, contextOf)) {
    const open = findings.filter(({ state }) => state === 'open').length;
    rows.push({ kind: 'heading', key: `group ${key}`, name, count: open });
    for (const each of findings) rows.push({ kind: 'finding', key: findingKey(each.finding), followed: each, at: at++ });
  }
  return rows;
}
