import { FolderOpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Framework } from '../../core/framework/framework';
import type { ChosenFile } from '../../session/files';
import type { FrameworkDesk } from '../../session/framework-desk';
import { FileButton } from '../components/FileButton';
import { useMessages } from '../use-messages';
import { inOrderOfYears } from './in-order-of-years';
import { Differences } from './Differences';
import { FRAMEWORK_FILES } from './framework-files';

interface Props {
  readonly desk: FrameworkDesk;
  readonly framework: Framework;
  readonly busy: boolean;
}

/** Compares the framework in use with one from a file: this year's with last year's. */
export function Comparison({ desk, framework, busy }: Props) {
  const { pane } = useMessages();
  const [other, setOther] = useState<Framework | null>(null);

  async function compare(file: ChosenFile): Promise<void> {
    setOther(await desk.readForComparison(file));
  }

  return (
    <>
      <FileButton
        label={pane.frameworkDesk.compare.open}
        icon={<FolderOpenRegular />}
        accept={FRAMEWORK_FILES}
        busy={busy}
        onChoose={compare}
      />
      {other !== null && <Differences {...inOrderOfYears(framework, other)} />}
    </>
  );
}
