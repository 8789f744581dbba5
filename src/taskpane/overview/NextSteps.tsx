import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewName } from '../../messages/frame-messages';
import type { Review, SheetReview } from '../../core/review-result';
import { Section } from '../components/Section';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';
import { nextSteps } from './next-steps';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  // Its number stands beside the first line.
  step: { verticalAlign: 'top' },
});

interface Props {
  readonly review: Review;
  readonly sheet: SheetReview;
  readonly onShow: (view: ViewName) => void;
}

/** What to do now, in the order in which it is done; each leads to where it is done. */
export function NextSteps({ review, sheet, onShow }: Props) {
  const styles = useStyles();
  const { overview } = useMessages();
  return (
    <Section heading={overview.nextSteps}>
      <ol className={styles.steps}>
        {nextSteps(review, sheet).map((step) => (
          <li key={step.kind}>
            <WordButton look="link" className={styles.step} onPress={() => onShow(step.view)}>
              {overview.nextStep(step)}
            </WordButton>
          </li>
        ))}
      </ol>
    </Section>
  );
}
