import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../core/finding';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

/** A shape for each severity, so that colour is never the only sign. The words stand beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} fontSize={16} aria-hidden />;
}
