import { NotYetChecked } from '../components/NotYetChecked';
import { UnitChoice } from '../components/UnitChoice';
import { PointsLost } from '../standing/PointsLost';
import { Ranking } from '../standing/Ranking';
import type { ReviewViewProps } from '../view-props';
import { UnitIndices } from './UnitIndices';

/** What a unit has reached, what it has lost, and where it stands among the others. */
export function IndicesView({ review, state: { previous }, sheet, onChooseUnit, onReveal }: ReviewViewProps) {
  if (sheet === null) return <NotYetChecked />;
  return (
    <>
      <UnitChoice sheets={review.sheets} chosen={sheet} onChoose={onChooseUnit} />
      <UnitIndices key={review.sheets.indexOf(sheet)} review={review} previous={previous} sheet={sheet} onReveal={onReveal} />
      <PointsLost sheet={sheet} onReveal={onReveal} />
      <Ranking sheets={review.sheets} />
    </>
  );
}
