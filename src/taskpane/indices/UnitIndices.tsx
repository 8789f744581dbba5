import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { changesSince } from '../../core/changes-since/changes-since';
import type { Place } from '../../core/finding';
import type { Review, SheetReview } from '../../core/review-result';
import type { Stage } from '../../core/scoresheet/scoresheet';
import { workingOf } from '../../core/working/working-of';
import { focusOn } from '../components/focus-on';
import { shownStage } from './shown-stage';
import { StageIndicesList } from './StageIndicesList';
import { WorkingPage } from './WorkingPage';

const useStyles = makeStyles({
  list: { display: 'contents', '&[hidden]': { display: 'none' } },
});

interface Props {
  readonly review: Review;
  /** What the press before found; `null` where there was none. */
  readonly previous: Review | null;
  readonly sheet: SheetReview;
  readonly onReveal: (place: Place) => void;
}

/** Which number's working is in view; `code` is `null` for the total's. */
interface Asked {
  readonly code: string | null;
}

/** One unit's indices at one stage, and how each of them was made. The list stays as it was left while a working is in view. */
export function UnitIndices({ review, previous, sheet, onReveal }: Props) {
  const styles = useStyles();
  const [stage, chooseStage] = useState<Stage | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const shown = shownStage(sheet, stage);
  if (shown === null) return null;
  const working = asked === null ? null : workingOf(sheet, shown.stage, asked.code);
  const changes = changesSince(previous, review, sheet)?.find((each) => each.stage === shown.stage) ?? null;

  function show(code: string | null): void {
    if (working === null) cameFrom.current = document.activeElement;
    flushSync(() => {
      ask({ code });
    });
    focusOn(heading.current);
  }

  function goBack(): void {
    flushSync(() => {
      ask(null);
    });
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }

  return (
    <>
      <div className={styles.list} hidden={working !== null}>
        <StageIndicesList sheet={sheet} shown={shown} changes={changes} onChooseStage={chooseStage} onShowWorking={show} />
      </div>
      {working !== null && <WorkingPage working={working} heading={heading} onShow={show} onBack={goBack} onReveal={onReveal} />}
    </>
  );
}
