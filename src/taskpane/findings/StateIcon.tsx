import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, QuestionCircleRegular } from '@fluentui/react-icons';
import type { Severity } from '../../core/finding';
import type { FollowedFinding } from '../../session/follow-findings';
import { SeverityIcon } from '../components/SeverityIcon';

const useStyles = makeStyles({
  place: { display: 'flex', paddingTop: '2px', flexShrink: 0 },
  gone: { color: tokens.colorStatusSuccessForeground1 },
  doubt: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly followed: FollowedFinding;
  /** The last writing has put it right. */
  readonly mended: boolean;
}

/** How grave a finding is, or what became of it, as a shape. */
export function StateIcon({ followed: { finding, state }, mended }: Props) {
  const styles = useStyles();
  return <span className={styles.place}>{iconOf(finding.severity, mended ? 'gone' : state, styles)}</span>;
}

function iconOf(severity: Severity, state: FollowedFinding['state'], styles: { readonly gone: string; readonly doubt: string }) {
  switch (state) {
    case 'open':
      return <SeverityIcon severity={severity} />;
    case 'gone':
      return <CheckmarkCircleFilled className={styles.gone} fontSize={16} aria-hidden />;
    case 'not-looked-again':
      return <QuestionCircleRegular className={styles.doubt} fontSize={16} aria-hidden />;
  }
}
