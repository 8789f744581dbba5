import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Opener } from '../components/Opener';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Below the heading's words, past its triangle.
  content: { paddingLeft: `calc(1em + ${tokens.spacingHorizontalXS})`, paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly heading: string;
  readonly isOpenAtFirst: boolean;
  /** What the list means, and what to do about it. */
  readonly hint: string | null;
  readonly children: ReactNode;
}

/** One list of the result, which opens below its heading. */
export function FolderPart({ heading, isOpenAtFirst, hint, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, open] = useState(isOpenAtFirst);
  return (
    <div role="group" aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        <Opener label={heading} isOpen={isOpen} onToggle={open} />
      </h3>
      {isOpen && (
        <div className={styles.content}>
          {hint !== null && <p className={styles.hint}>{hint}</p>}
          {children}
        </div>
      )}
    </div>
  );
}
