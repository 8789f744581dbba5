import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../components/Section';
import type { PaneWork } from '../pane-work';
import { useMessages } from '../use-messages';
import { Beginnings } from './Beginnings';

const useStyles = makeStyles({
  promise: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly work: PaneWork;
  readonly busy: boolean;
}

/** What one press does, before the first one, and where to begin without a workbook. */
export function FirstRun({ work, busy }: Props) {
  const styles = useStyles();
  const { overview, pane } = useMessages();
  return (
    <>
      <Section heading={pane.firstRun.heading}>
        <ol className={styles.list}>
          {pane.firstRun.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.promise}>{pane.firstRun.promise}</p>
      </Section>
      <Section heading={overview.beginnings.heading}>
        <Beginnings work={work} busy={busy} />
      </Section>
    </>
  );
}
