import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { focusOn } from '../components/focus-on';
import { Section } from '../components/Section';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  step: { margin: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** Somebody has asked for it, who is to be brought to it. */
  readonly isAskedFor: boolean;
  readonly onEnd: () => void;
}

/** The pane in four steps, for those who see it for the first time. It can be left at any of them. */
export function Tour({ isAskedFor, onEnd }: Props) {
  const styles = useStyles();
  const { tour } = useMessages().overview;
  const [at, go] = useState(0);
  const step = useRef<HTMLParagraphElement>(null);
  const isLast = at === tour.steps.length - 1;

  useEffect(() => {
    // Whoever only hears the pane hears the next step; a tour that nobody asked for leaves the keyboard where it is.
    if (at > 0 || isAskedFor) focusOn(step.current);
  }, [at, isAskedFor]);

  return (
    <Section heading={tour.heading(at + 1, tour.steps.length)}>
      <p className={styles.step} ref={step} tabIndex={-1}>
        {tour.steps[at]}
      </p>
      <div className={styles.acts}>
        {!isLast && (
          <Button
            size="small"
            onClick={() => {
              go(at + 1);
            }}
          >
            {tour.next}
          </Button>
        )}
        <Button size="small" appearance={isLast ? 'secondary' : 'subtle'} onClick={onEnd}>
          {isLast ? tour.end : tour.skip}
        </Button>
      </div>
    </Section>
  );
}
