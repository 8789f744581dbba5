import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useMessages } from '../use-messages';
import { useActStyles } from './act-styles';

const useStyles = makeStyles({
  // Within reach at the foot of the pane, however long the list is.
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  position: { fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  /** From one; 0 before somebody has come to a finding. */
  readonly position: number;
  readonly of: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Goes from finding to finding, in the list and in the sheet. */
export function Stepper({ position, of, onStep }: Props) {
  const styles = { ...useStyles(), ...useActStyles() };
  const { findings } = useMessages();
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.button}
        aria-label={findings.previousFinding}
        aria-disabled={position <= 1}
        onClick={() => {
          if (position > 1) onStep(-1);
        }}
      >
        <ChevronUpRegular aria-hidden /> {findings.previous}
      </button>
      <span className={styles.position}>{position === 0 ? findings.showing(of, of) : findings.position(position, of)}</span>
      <button
        type="button"
        className={styles.button}
        aria-label={findings.nextFinding}
        aria-disabled={position >= of}
        onClick={() => {
          if (position < of) onStep(1);
        }}
      >
        <ChevronDownRegular aria-hidden /> {findings.next}
      </button>
    </div>
  );
}
