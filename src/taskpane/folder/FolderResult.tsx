import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import type { FolderCheck } from '../../core/evidence/folder/folder-check';
import type { Place } from '../../core/finding';
import type { FolderState } from '../../session/folder-state';
import { saveFile } from '../save-file';
import { useMessages } from '../use-messages';
import { folderCsv } from './folder-csv';
import { FolderPart } from './FolderPart';
import { partsOfResult } from './parts-of-result';
import { PartContent } from './PartContent';

const useStyles = makeStyles({
  counts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  words: { margin: 0 },
});

const CSV_TYPE = 'text/csv;charset=utf-8';

interface Props {
  readonly check: FolderCheck;
  readonly state: FolderState;
  readonly onReveal: (place: Place) => void;
}

/** Counts first, then every list whole: what someone must look at stands open. */
export function FolderResult({ check, state: { read, unreadable }, onReveal }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { folder: words } = messages;
  const parts = partsOfResult(check, unreadable, words);
  return (
    <>
      {check.documents.length === 0 && <p className={styles.words}>{words.nothingCited}</p>}
      {read.done - unreadable.length < read.of && <p className={styles.words}>{words.notAllRead}</p>}
      <ul className={styles.counts} aria-label={words.counts}>
        {parts.map(({ heading }) => (
          <li key={heading}>{heading}</li>
        ))}
      </ul>
      <Button
        size="small"
        icon={<ArrowDownloadRegular />}
        onClick={() => {
          saveFile(words.list.fileName, folderCsv(check, messages), CSV_TYPE);
        }}
      >
        {words.list.save}
      </Button>
      <div>
        {parts.map(({ heading, isOpen, hint, content }) => (
          <FolderPart key={content.kind} heading={heading} isOpenAtFirst={isOpen} hint={hint}>
            <PartContent content={content} onReveal={onReveal} />
          </FolderPart>
        ))}
      </div>
    </>
  );
}
