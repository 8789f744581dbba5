import { NotYetChecked } from '../components/NotYetChecked';
import { UnitChoice } from '../components/UnitChoice';
import { PointsLost } from '../standing/PointsLost';
import { Ranking } from '../standing/Ranking';
import type { ReviewViewProps } from '../view-props';
import { Indices } from './Indices';

/** What a unit has reached, what it has lost, and where it stands among the others. */
export function IndicesView({ review: { sheets }, sheet, onChooseUnit, onReveal }: ReviewViewProps) {
  if (sheet === null) return <NotYetChecked />;
  return (
    <>
      <UnitChoice sheets={sheets} chosen={sheet} onChoose={onChooseUnit} />
      <Indices sheet={sheet} />
      <PointsLost sheet={sheet} onReveal={onReveal} />
      <Ranking sheets={sheets} />
    </>
  );
}
