import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookOpenRegular, DocumentAddRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { FileButton } from '../components/FileButton';
import { FRAMEWORK_FILES, XLSX_TYPE } from '../framework/framework-files';
import { OfferedFile } from '../framework/OfferedFile';
import type { PaneWork } from '../pane-work';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  acts: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  // One below the other they read as a list: all icons in one line, however long the words.
  act: { justifyContent: 'flex-start', textAlign: 'left' },
});

interface Offered {
  readonly name: string;
  readonly file: Uint8Array;
}

interface Props {
  readonly work: PaneWork;
  readonly busy: boolean;
}

/** The ways to begin: see a sample, make a workbook, bring one's own framework. Where Excel opens no new workbook, its file is there to be saved. */
export function Beginnings({ work: { frameworkDesk }, busy }: Props) {
  const styles = useStyles();
  const { overview, pane } = useMessages();
  const [offered, offer] = useState<Offered | null>(null);

  async function begin(make: () => Promise<Uint8Array | null>, name: string): Promise<void> {
    const file = await make();
    offer(file === null ? null : { name, file });
  }

  const words = overview.beginnings;
  return (
    <div className={styles.acts}>
      <Button
        className={styles.act}
        icon={<BookOpenRegular />}
        disabledFocusable={busy}
        onClick={() => void begin(() => frameworkDesk.openSample(), words.sampleName)}
      >
        {words.sample}
      </Button>
      <Button
        className={styles.act}
        icon={<DocumentAddRegular />}
        disabledFocusable={busy}
        onClick={() => void begin(() => frameworkDesk.makeIllustrativeWorkbook(), pane.frameworkDesk.save.workbookName(null))}
      >
        {words.make}
      </Button>
      <FileButton
        label={pane.frameworkDesk.open}
        icon={<FolderOpenRegular />}
        accept={FRAMEWORK_FILES}
        busy={busy}
        size="medium"
        className={styles.act}
        onChoose={(file) => frameworkDesk.open(file)}
      />
      {offered !== null && <OfferedFile name={offered.name} content={offered.file} type={XLSX_TYPE} />}
    </div>
  );
}
