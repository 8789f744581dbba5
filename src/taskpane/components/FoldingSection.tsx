import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Opener } from './Opener';
import { useSectionStyles } from './section-styles';

interface Props {
  readonly heading: string;
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

/** A part of the pane of which only the heading stands there until it is opened. */
export function FoldingSection({ heading, isOpenAtFirst, children }: Props) {
  const styles = useSectionStyles();
  const id = useId();
  const [isOpen, open] = useState(isOpenAtFirst);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        <Opener label={heading} isOpen={isOpen} onToggle={open} />
      </h2>
      {isOpen && children}
    </section>
  );
}
