import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { saveFile } from '../save-file';
import { useMessages } from '../use-messages';

interface Props {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** As browsers name kinds of files. */
  readonly type: string;
}

/** A file we made, to be saved. */
export function OfferedFile({ name, content, type }: Props) {
  const { pane } = useMessages();
  return (
    <Button
      size="small"
      appearance="primary"
      icon={<ArrowDownloadRegular />}
      onClick={() => {
        saveFile(name, content, type);
      }}
    >
      {pane.frameworkDesk.save.download(name)}
    </Button>
  );
}
