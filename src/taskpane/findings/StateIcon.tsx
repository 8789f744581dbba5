import { CheckmarkCircleFilled, QuestionCircleRegular } from '@fluentui/react-icons';
import type { Severity } from '../../core/finding';
import type { FollowedFinding } from '../../session/follow-findings';
import { SeverityIcon } from '../components/SeverityIcon';
import type { CardStyles } from './card-styles';

interface Props {
  readonly styles: CardStyles;
  readonly followed: FollowedFinding;
  /** The last writing has put it right. */
  readonly mended: boolean;
}

/** How grave a finding is, or what became of it, as a shape. */
export function StateIcon({ styles, followed: { finding, state }, mended }: Props) {
  return <span className={styles.icon}>{iconOf(finding.severity, mended ? 'gone' : state, styles)}</span>;
}

function iconOf(severity: Severity, state: FollowedFinding['state'], styles: CardStyles) {
  switch (state) {
    case 'open':
      return <SeverityIcon severity={severity} />;
    case 'gone':
      return <CheckmarkCircleFilled className={styles.goneIcon} fontSize={16} aria-hidden />;
    case 'not-looked-again':
      return <QuestionCircleRegular className={styles.doubtIcon} fontSize={16} aria-hidden />;
  }
}
