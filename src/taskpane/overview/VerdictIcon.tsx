import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, QuestionCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { Verdict } from '../../core/review-result';

const useStyles = makeStyles({
  ready: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  warnings: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  errors: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  'not-checked': { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

const ICONS = {
  ready: CheckmarkCircleFilled,
  warnings: WarningFilled,
  errors: ErrorCircleFilled,
  'not-checked': QuestionCircleFilled,
} as const;

/** A shape for each verdict; the words stand beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  return <Icon className={styles[verdict]} fontSize={28} aria-hidden />;
}
