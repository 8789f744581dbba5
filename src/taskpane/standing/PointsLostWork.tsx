import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../../core/finding';
import type { SheetReview } from '../../core/review-result';
import type { PointsLost } from '../../core/standing/points-lost';
import { Choice } from '../components/Choice';
import { useMessages } from '../use-messages';
import { lossGroupings } from './loss-groupings';
import type { LossGrouping } from './loss-groupings';
import { LossList } from './LossList';
import { TargetIndex } from './TargetIndex';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheet: SheetReview;
  readonly lost: PointsLost;
  readonly onReveal: (place: Place) => void;
}

/** Where a unit has lost points: by area, criterion, item or agency; and what a better index takes. */
export function PointsLostWork({ sheet, lost, onReveal }: Props) {
  const styles = useStyles();
  const { standing } = useMessages();
  const [asked, ask] = useState<LossGrouping['by']>('areas');
  const groupings = lossGroupings(sheet, lost);
  const shown = groupings.find(({ by }) => by === asked) ?? groupings[0];
  return (
    <>
      <p className={styles.quiet}>{standing.lostAt(lost)}</p>
      {sheet.toNextGrade !== null && <p className={styles.line}>{standing.toNextGrade(sheet.toNextGrade)}</p>}
      <TargetIndex sheet={sheet} lost={lost} />
      <Choice
        label={standing.groupedBy}
        options={groupings.map(({ by }) => ({ value: by, label: standing.groupings[by] }))}
        chosen={shown?.by ?? asked}
        onChoose={ask}
      />
      {shown !== undefined && <LossList label={standing.groupings[shown.by]} losses={shown.losses} onReveal={onReveal} />}
    </>
  );
}
