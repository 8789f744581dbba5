import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetReview } from '../../core/review-result';
import { readPercent } from '../../core/scoresheet/read-decimal';
import type { PointsLost } from '../../core/standing/points-lost';
import { wayToTarget } from '../../core/standing/way-to-target';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  input: { minWidth: 0 },
  answer: { margin: 0, ':not(:empty)': { marginTop: tokens.spacingVerticalS } },
});

interface Props {
  readonly sheet: SheetReview;
  readonly lost: PointsLost;
}

/** What a total index of one's own choice still needs. */
export function TargetIndex({ sheet, lost }: Props) {
  const styles = useStyles();
  const { standing } = useMessages();
  const [typed, type] = useState('');
  const total = sheet.stages.find(({ stage }) => stage === lost.stage)?.total ?? null;
  if (total === null || total.percent === null) return null;
  const target = readPercent(typed);
  const isTarget = target !== null && target.gte(0) && target.lte(100);
  return (
    <div>
      <Field label={standing.target} size="small" validationMessage={typed.trim() === '' || isTarget ? null : standing.targetMistaken}>
        <Input
          className={styles.input}
          size="small"
          inputMode="decimal"
          value={typed}
          onChange={(_, { value }) => {
            type(value);
          }}
        />
      </Field>
      <p className={styles.answer} aria-live="polite">
        {isTarget && standing.toTarget(wayToTarget(total, lost, target))}
      </p>
    </div>
  );
}
