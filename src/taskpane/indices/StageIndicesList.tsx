import { makeStyles, tokens } from '@fluentui/react-components';
import type { StageChanges } from '../../core/changes-since/changes-since';
import type { StageIndices } from '../../core/indices/stage-indices';
import type { SheetReview } from '../../core/review-result';
import type { Stage } from '../../core/scoresheet/scoresheet';
import { Choice } from '../components/Choice';
import { Section } from '../components/Section';
import { TotalIndex } from '../overview/TotalIndex';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';
import { indexBranches } from './index-branches';
import { IndexTree } from './IndexTree';

const NO_CHANGES: StageChanges['nodes'] = new Map();

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheet: SheetReview;
  readonly shown: StageIndices;
  /** `null`: there is no check to compare with. */
  readonly changes: StageChanges | null;
  readonly onChooseStage: (stage: Stage) => void;
  readonly onShowWorking: (code: string | null) => void;
}

/** The total index of a stage, and the component indices below it: areas first, what they are made of on demand. */
export function StageIndicesList({ sheet, shown, changes, onChooseStage, onShowWorking }: Props) {
  const styles = useStyles();
  const { pane, indices, standing } = useMessages();
  const isLast = sheet.stages.at(-1)?.stage === shown.stage;
  return (
    <>
      <Section heading={indices.total}>
        <Choice
          label={pane.stageChoice}
          options={sheet.stages.map(({ stage }) => ({ value: stage, label: pane.stage(stage) }))}
          chosen={shown.stage}
          onChoose={onChooseStage}
        />
        <TotalIndex indices={shown} grade={isLast ? sheet.grade : null} isStageSaid={sheet.stages.length > 1} />
        {changes !== null && <p className={styles.quiet}>{indices.totalChange(changes.total, changes.nodes.size)}</p>}
        {isLast && sheet.toNextGrade !== null && <p className={styles.line}>{standing.toNextGrade(sheet.toNextGrade)}</p>}
        <div>
          <WordButton
            look="link"
            label={indices.howMadeOf({ code: null, name: null })}
            onPress={() => {
              onShowWorking(null);
            }}
          >
            {indices.howMade}
          </WordButton>
        </div>
      </Section>
      <Section heading={pane.indices}>
        <IndexTree
          label={pane.indices}
          branches={indexBranches(shown.nodes)}
          changes={changes?.nodes ?? NO_CHANGES}
          onShowWorking={onShowWorking}
        />
      </Section>
    </>
  );
}
