import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../use-messages';
import { Section } from './Section';

const useStyles = makeStyles({
  promise: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What one press does, before the first one. */
export function FirstRun() {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <Section heading={pane.firstRun.heading}>
      <ul className={styles.list}>
        {pane.firstRun.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className={styles.promise}>{pane.firstRun.promise}</p>
    </Section>
  );
}
