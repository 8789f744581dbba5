import { useState } from 'react';
import type { SheetReview } from '../../core/review-result';
import type { Stage } from '../../core/scoresheet/scoresheet';
import { useMessages } from '../use-messages';
import { indexBranches } from './index-branches';
import { shownStage } from './shown-stage';
import { Choice } from '../components/Choice';
import { IndexList } from './IndexList';
import { Section } from '../components/Section';

/** Component indices of one unit at one stage. */
export function Indices({ sheet }: { readonly sheet: SheetReview }) {
  const { pane } = useMessages();
  const [asked, ask] = useState<Stage | null>(null);
  const shown = shownStage(sheet, asked);
  if (shown === null) return null;
  return (
    <Section heading={pane.indices}>
      <Choice
        label={pane.stageChoice}
        options={sheet.stages.map(({ stage }) => ({ value: stage, label: pane.stage(stage) }))}
        chosen={shown.stage}
        onChoose={ask}
      />
      <IndexList branches={indexBranches(shown.nodes)} />
    </Section>
  );
}
