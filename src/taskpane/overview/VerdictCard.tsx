import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Review, SheetReview } from '../../core/review-result';
import { useMessages } from '../use-messages';
import { shownStage } from '../indices/shown-stage';
import { PointsAtRisk } from './PointsAtRisk';
import { SeverityCounts } from './SeverityCounts';
import { TotalIndex } from './TotalIndex';
import { UnitChoice } from '../components/UnitChoice';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusLarge,
  },
  ready: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  warnings: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  errors: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  'not-checked': { borderLeftColor: tokens.colorNeutralStroke1 },
  verdict: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  when: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly review: Review;
  /** `null` where nobody knows. */
  readonly checkedAt: string | null;
  /** The unit in view; `null` where there is no scoresheet. */
  readonly sheet: SheetReview | null;
  readonly onChooseUnit: (position: number) => void;
}

/** May this workbook be sent? In words, a shape and a colour, with the one number that everybody asks for. */
export function VerdictCard({
  review: { verdict, findings, accepted, lapsed, notChecked, sheets },
  checkedAt,
  sheet,
  onChooseUnit,
}: Props) {
  const styles = useStyles();
  const { overview, pane, waivers } = useMessages();
  const id = useId();
  const indices = sheet === null ? null : shownStage(sheet, null);

  return (
    <section className={mergeClasses(styles.card, styles[verdict])} aria-labelledby={id}>
      <div className={styles.verdict}>
        <VerdictIcon verdict={verdict} />
        <h2 id={id} className={styles.words}>
          {pane.verdicts[verdict].words}
        </h2>
      </div>
      <p className={styles.advice}>{pane.verdicts[verdict].advice}</p>
      <UnitChoice sheets={sheets} chosen={sheet} onChoose={onChooseUnit} />
      {indices !== null && <TotalIndex indices={indices} grade={sheet?.grade ?? null} />}
      <SeverityCounts findings={findings} />
      {lapsed.length > 0 && <p className={styles.line}>{waivers.lapsed(lapsed.length)}</p>}
      {accepted.length > 0 && <p className={styles.advice}>{waivers.accepted(accepted.length)}</p>}
      {notChecked.length > 0 && <p className={styles.advice}>{pane.notCheckedInAll(notChecked.length)}</p>}
      {sheet !== null && <PointsAtRisk sheet={sheet} />}
      {checkedAt !== null && <p className={styles.when}>{overview.checkedAt(checkedAt)}</p>}
    </section>
  );
}
