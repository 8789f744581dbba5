import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookRegular, FolderOpenRegular, TableSimpleRegular } from '@fluentui/react-icons';
import type { Framework } from '../../core/framework/framework';
import type { FrameworkDesk } from '../../session/framework-desk';
import { Disclosure } from '../components/Disclosure';
import { FileButton } from '../components/FileButton';
import { keepKeyboard } from '../components/keep-keyboard';
import { useMessages } from '../use-messages';
import { Comparison } from './Comparison';
import { Export } from './Export';
import { FRAMEWORK_FILES } from './framework-files';
import { FrameworkProblems } from './FrameworkProblems';
import { FrameworkView } from './FrameworkView';
import { NewWorkbook } from './NewWorkbook';

const useStyles = makeStyles({
  none: { margin: 0 },
  acts: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly desk: FrameworkDesk;
  /** `null` where there is none yet. */
  readonly framework: Framework | null;
  /** It comes from outside and goes before the workbook's own. */
  readonly isChosen: boolean;
  readonly busy: boolean;
}

/** What can be done with frameworks: choose one, look at it, compare it, make something of it. */
export function FrameworkWork({ desk, framework, isChosen, busy }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const words = pane.frameworkDesk;
  return (
    <>
      {framework === null && <p className={styles.none}>{words.none}</p>}
      {framework !== null && <FrameworkProblems framework={framework} />}
      <div className={styles.acts}>
        <FileButton
          label={words.open}
          icon={<FolderOpenRegular />}
          accept={FRAMEWORK_FILES}
          busy={busy}
          onChoose={(file) => desk.open(file)}
        />
        {isChosen && (
          <Button
            size="small"
            icon={<TableSimpleRegular />}
            disabledFocusable={busy}
            onClick={() => void keepKeyboard(() => desk.useWorkbooksOwn())}
          >
            {words.useWorkbooksOwn}
          </Button>
        )}
        {framework?.source !== 'bundled' && (
          <Button
            size="small"
            icon={<BookRegular />}
            disabledFocusable={busy}
            onClick={() => void keepKeyboard(() => desk.useIllustrative())}
          >
            {pane.illustrative.adopt}
          </Button>
        )}
        {framework !== null && <NewWorkbook desk={desk} framework={framework} busy={busy} />}
      </div>
      {framework !== null && (
        <div>
          <Disclosure label={words.view.heading}>
            <FrameworkView framework={framework} />
          </Disclosure>
          <Disclosure label={words.compare.heading}>
            <Comparison desk={desk} framework={framework} busy={busy} />
          </Disclosure>
          <Disclosure label={words.save.heading}>
            <Export desk={desk} framework={framework} busy={busy} />
          </Disclosure>
        </div>
      )}
    </>
  );
}
