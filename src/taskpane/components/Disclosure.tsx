import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Opener } from './Opener';

const useStyles = makeStyles({
  // Past the triangle of the line above.
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingLeft: `calc(1em + ${tokens.spacingHorizontalXS})`,
  },
});

interface Props {
  readonly label: string;
  /** What it belongs to, where several of the same words stand in one view: heard and not seen. */
  readonly about?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A line that opens to show more. What is not open is not made at all. */
export function Disclosure({ label, about, isOpenAtFirst = false, children }: Props) {
  const styles = useStyles();
  const [isOpen, open] = useState(isOpenAtFirst);
  return (
    <div>
      <Opener label={label} about={about} isOpen={isOpen} onToggle={open} />
      {isOpen && <div className={styles.content}>{children}</div>}
    </div>
  );
}
