import { makeStyles, tokens } from '@fluentui/react-components';
import { focusFirstAct } from '../components/keep-keyboard';
import { Section } from '../components/Section';
import { WordButton } from '../components/WordButton';
import type { PaneWork } from '../pane-work';
import { useMessages } from '../use-messages';
import { Beginnings } from './Beginnings';
import { Tour } from './Tour';
import { useTour } from './use-tour';

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
  const { isShown, isAskedFor, begin, end } = useTour();

  function leave(): void {
    end();
    // Its buttons go; what it has led to comes next.
    focusFirstAct();
  }
  return (
    <>
      {isShown && <Tour isAskedFor={isAskedFor} onEnd={leave} />}
      <Section heading={pane.firstRun.heading}>
        <ol className={styles.list}>
          {pane.firstRun.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.promise}>{pane.firstRun.promise}</p>
        {!isShown && (
          <WordButton look="link" onPress={begin}>
            {overview.tour.again}
          </WordButton>
        )}
      </Section>
      <Section heading={overview.beginnings.heading}>
        <Beginnings work={work} busy={busy} />
      </Section>
    </>
  );
}
