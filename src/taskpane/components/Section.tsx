import { useId } from 'react';
import type { ReactNode } from 'react';
import { useSectionStyles } from './section-styles';

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of the pane with its heading, found by its name. */
export function Section({ heading, children }: Props) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
