import type { ReactNode } from 'react';
import type { Finding, Place } from '../../core/finding';
import { useMessages } from '../use-messages';
import { findingsBySeverity } from './findings-by-severity';
import { FindingGroup } from './FindingGroup';
import { Section } from '../components/Section';

interface Props {
  readonly findings: readonly Finding[];
  /** Those that the last writing has put right. */
  readonly mended: ReadonlySet<Finding>;
  readonly onReveal: (place: Place) => void;
  readonly actOn: (finding: Finding) => ReactNode;
}

/** Every finding, never only the first ones. */
export function Findings({ findings, mended, onReveal, actOn }: Props) {
  const { pane } = useMessages();
  return (
    <Section heading={pane.findings(findings.length)}>
      {findingsBySeverity(findings).map((group) => (
        <FindingGroup key={group.severity} group={group} mended={mended} onReveal={onReveal} actOn={actOn} />
      ))}
    </Section>
  );
}
