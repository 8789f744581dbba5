import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentMultipleRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import type { Place } from '../../core/finding';
import type { FolderDesk } from '../../session/folder-desk';
import { focusOn } from '../components/focus-on';
import { useMessages } from '../use-messages';
import { CAN_CHOOSE_FOLDERS, FilesButton } from './FilesButton';
import { FolderResult } from './FolderResult';
import { chosenFolder } from './listed-files';
import { useFolderState } from './use-folder-state';

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: 'anywhere' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  acts: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  progress: { width: '100%', accentColor: tokens.colorBrandBackground },
});

interface Props {
  readonly desk: FolderDesk;
  readonly onReveal: (place: Place) => void;
}

/** Chooses a folder, reads it, shows what came of it. */
export function FolderWork({ desk, onReveal }: Props) {
  const styles = useStyles();
  const { folder: words } = useMessages();
  const state = useFolderState(desk);
  const { progress, check } = state;
  const id = useId();
  const outcome = useRef<HTMLParagraphElement>(null);
  const choose = (files: readonly File[]): void => void desk.choose(chosenFolder(files));
  return (
    <>
      <p className={styles.words}>{words.lead}</p>
      {CAN_CHOOSE_FOLDERS && <p className={styles.small}>{words.browserAsks}</p>}
      <div className={styles.acts}>
        {CAN_CHOOSE_FOLDERS && (
          <FilesButton label={words.chooseFolder} icon={<FolderOpenRegular />} isFolder busy={progress !== null} onChoose={choose} />
        )}
        <FilesButton
          label={words.chooseFiles}
          icon={<DocumentMultipleRegular />}
          isFolder={false}
          busy={progress !== null}
          onChoose={choose}
        />
        {progress !== null && (
          <Button
            size="small"
            icon={<DismissRegular />}
            onClick={() => {
              desk.stop();
              // The button goes away, and the keyboard must not get lost with it.
              focusOn(outcome.current);
            }}
          >
            {words.stop}
          </Button>
        )}
      </div>
      {progress !== null && (
        <>
          <progress className={styles.progress} aria-labelledby={id} max={progress.of} value={progress.done} />
          <span className={styles.small} id={id}>
            {words.progress(progress)}
          </span>
        </>
      )}
      <p className={styles.words} role="status" tabIndex={-1} ref={outcome}>
        {progress === null && state.folder !== null && words.read(state)}
        {state.isPartMissing && words.partMissing}
      </p>
      {check !== null && progress === null && <FolderResult check={check} state={state} onReveal={onReveal} />}
    </>
  );
}
