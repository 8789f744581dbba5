import type { Finding } from '../../core/finding';
import type { Messages } from '../../messages/catalogue';
import type { Grouping } from '../../messages/findings-messages';
import type { FollowedFinding } from '../../session/follow-findings';
import { SEVERITIES } from './findings-by-severity';
import type { FindingContext } from './finding-context';

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  /** What blocks comes first. */
  readonly findings: readonly FollowedFinding[];
}

/**
 * Findings in groups: those with errors first, else in the order in which they come up in the sheets; within a group the
 * gravest first. What belongs nowhere stands last.
 */
export function groupFindings(
  followed: readonly FollowedFinding[],
  grouping: Grouping,
  messages: Messages,
  contextOf: (finding: Finding) => FindingContext,
): readonly FindingGroup[] {
  const groups = new Map<string, { readonly name: string; readonly isNowhere: boolean; readonly findings: FollowedFinding[] }>();
  for (const each of followed) {
    const { key, name } = groupOf(each.finding, grouping, messages, contextOf);
    const group = groups.get(key) ?? { name, isNowhere: key === NOWHERE, findings: [] };
    group.findings.push(each);
    groups.set(key, group);
  }
  const sorted = [...groups].map(([key, group]) => ({ key, ...group, findings: gravestFirst(group.findings) }));
  return sorted.sort(
    (one, other) => Number(one.isNowhere) - Number(other.isNowhere) || gravity(one.findings[0]) - gravity(other.findings[0]),
  );
}

const NOWHERE = '';

function groupOf(
  finding: Finding,
  grouping: Grouping,
  { findings: words, rules }: Messages,
  contextOf: (finding: Finding) => FindingContext,
): { readonly key: string; readonly name: string } {
  switch (grouping) {
    case 'severity':
      return { key: finding.severity, name: words.severityGroups[finding.severity] };
    case 'rule':
      return { key: finding.code, name: `${finding.code} ${rules[finding.rule].title}` };
    case 'area': {
      const { area } = contextOf(finding);
      return area === null ? { key: NOWHERE, name: words.noArea } : { key: area.code, name: `${area.code}. ${area.name}` };
    }
    case 'agency': {
      const { agency } = contextOf(finding);
      return agency === null ? { key: NOWHERE, name: words.noAgency } : { key: agency, name: agency };
    }
  }
}

function gravestFirst(findings: readonly FollowedFinding[]): readonly FollowedFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
}

function gravity(followed: FollowedFinding | undefined): number {
  return followed === undefined ? SEVERITIES.length : SEVERITIES.indexOf(followed.finding.severity);
}
