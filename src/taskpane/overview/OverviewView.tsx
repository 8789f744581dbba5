import { keepKeyboard } from '../components/keep-keyboard';
import type { ViewProps } from '../view-props';
import { FirstRun } from './FirstRun';
import { IllustrativeNotice } from './IllustrativeNotice';
import { ManualCalculationNotice } from './ManualCalculationNotice';
import { NextSteps } from './NextSteps';
import { NoFrameworkNotice } from './NoFrameworkNotice';
import { NoScoresheet } from './NoScoresheet';
import { VerdictCard } from './VerdictCard';

/** At a glance: may this workbook be sent, what is its index, what is missing, what comes next. */
export function OverviewView({ work, state: { review, checkedAt, doing, manualCalculation }, sheet, onChooseUnit, onShow }: ViewProps) {
  const busy = doing !== null;
  if (review === null) return <FirstRun work={work} busy={busy} />;
  const { framework } = review;
  return (
    <>
      <VerdictCard review={review} checkedAt={checkedAt} sheet={sheet} onChooseUnit={onChooseUnit} />
      {manualCalculation !== null && <ManualCalculationNotice calculation={manualCalculation} />}
      {sheet === null && <NoScoresheet work={work} busy={busy} />}
      {framework === null && sheet !== null && <NoFrameworkNotice desk={work.frameworkDesk} busy={busy} />}
      {framework?.framework.source === 'bundled' && (
        <IllustrativeNotice busy={busy} onDrop={() => void keepKeyboard(() => work.frameworkDesk.useWorkbooksOwn())} />
      )}
      {sheet !== null && <NextSteps review={review} sheet={sheet} onShow={onShow} />}
    </>
  );
}
