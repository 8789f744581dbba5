import { Button } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Framework } from '../../core/framework/framework';
import type { FrameworkDesk } from '../../session/framework-desk';
import { useMessages } from '../use-messages';
import { XLSX_TYPE } from './framework-files';
import { OfferedFile } from './OfferedFile';

interface Props {
  readonly desk: FrameworkDesk;
  readonly framework: Framework;
  readonly busy: boolean;
}

/** Makes a new scoring workbook; where Excel cannot open it, it is there to be saved. */
export function NewWorkbook({ desk, framework, busy }: Props) {
  const { pane } = useMessages();
  const [offered, offer] = useState<Uint8Array | null>(null);

  async function make(): Promise<void> {
    offer(await desk.makeWorkbook(framework));
  }

  return (
    <>
      <Button size="small" icon={<DocumentAddRegular />} disabledFocusable={busy} onClick={() => void make()}>
        {pane.frameworkDesk.makeWorkbook}
      </Button>
      {offered !== null && <OfferedFile name={pane.frameworkDesk.save.workbookName(framework.year)} content={offered} type={XLSX_TYPE} />}
    </>
  );
}
