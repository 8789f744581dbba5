import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  opener: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    '::before': { content: '"▸" / ""', flexShrink: 0, width: '1em' },
    ...createFocusOutlineStyle(),
  },
  open: { '::before': { content: '"▾" / ""' } },
});

interface Props {
  readonly label: string;
  /** What it belongs to, where several of the same words stand in one view: heard and not seen. */
  readonly about?: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The line that opens and closes what stands below it. */
export function Opener({ label, about, isOpen, onToggle }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.opener, isOpen && styles.open)}
      aria-label={about === undefined ? undefined : `${label}: ${about}`}
      aria-expanded={isOpen}
      onClick={() => {
        onToggle(!isOpen);
      }}
    >
      {label}
    </button>
  );
}
