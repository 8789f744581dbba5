import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, SignatureRegular, WarningFilled } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { SignOffState } from '../../core/sign-off/sign-off';
import type { Messages } from '../../messages/catalogue';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  standing: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  icon: { flexShrink: 0 },
  unsigned: { color: tokens.colorNeutralForeground3 },
  unreadable: { color: tokens.colorStatusDangerForeground1 },
  holding: { color: tokens.colorStatusSuccessForeground1 },
  changed: { color: tokens.colorStatusWarningForeground3 },
  signed: { margin: 0, overflowWrap: 'anywhere' },
});

const ICONS = {
  unsigned: SignatureRegular,
  unreadable: ErrorCircleFilled,
  holding: CheckmarkCircleFilled,
  changed: WarningFilled,
} as const;

interface Props {
  readonly signOff: SignOffState;
  readonly standing: Ref<HTMLParagraphElement>;
}

/** What has become of the sign-off, in words with a shape beside them; who signed and when. */
export function SignOffStanding({ signOff, standing }: Props) {
  const styles = useStyles();
  const { signOff: words } = useMessages();
  const Icon = ICONS[signOff.kind];
  return (
    <>
      <p className={styles.standing} tabIndex={-1} ref={standing}>
        <Icon className={mergeClasses(styles.icon, styles[signOff.kind])} fontSize={20} aria-hidden />
        {standingWords(signOff, words)}
      </p>
      {'signOff' in signOff && <p className={styles.signed}>{words.signed(signOff.signOff.texts.by, signOff.signOff.texts.at)}</p>}
    </>
  );
}

function standingWords(signOff: SignOffState, words: Messages['signOff']): string {
  switch (signOff.kind) {
    case 'unsigned':
      return words.unsigned;
    case 'unreadable':
      return words.unreadable;
    case 'holding':
      return words.holding;
    case 'changed':
      return words.changed(signOff.changes);
  }
}
