import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  /** Asks for a folder with all that is in it; else for several files. */
  readonly isFolder: boolean;
  readonly busy: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Not every host's dialogue can choose folders. */
export const CAN_CHOOSE_FOLDERS = 'webkitdirectory' in HTMLInputElement.prototype;

/** A button that asks for many files of this computer at once. */
export function FilesButton({ label, icon, isFolder, busy, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" icon={icon} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          if (element !== null) element.webkitdirectory = isFolder;
        }}
        type="file"
        multiple
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onChoose(files);
          // The same folder, put right, may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
