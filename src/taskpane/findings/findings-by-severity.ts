import type { Finding, Severity } from '../../core/finding';

export interface SeverityGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** What blocks comes first, what is only good to know last. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by severity, each group in the order of the sheets; severities without any are left out. */
export function findingsBySeverity(findings: readonly Finding[]): readonly SeverityGroup[] {
  return SEVERITIES.map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) })).filter(
    (group) => group.findings.length > 0,
  );
}
