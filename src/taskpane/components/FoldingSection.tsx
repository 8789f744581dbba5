import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useSectionStyles } from './section-styles';

const useStyles = makeStyles({
  opener: {
    justifyContent: 'flex-start',
    width: '100%',
    padding: 0,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly heading: string;
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

/** A part of the pane of which only the heading stands there until it is opened. */
export function FoldingSection({ heading, isOpenAtFirst, children }: Props) {
  const card = useSectionStyles();
  const styles = useStyles();
  const id = useId();
  const [isOpen, open] = useState(isOpenAtFirst);
  return (
    <section className={card.section} aria-labelledby={id}>
      <h2 className={card.heading} id={id}>
        <Button
          appearance="transparent"
          className={styles.opener}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => {
            open(!isOpen);
          }}
        >
          {heading}
        </Button>
      </h2>
      {isOpen && children}
    </section>
  );
}
