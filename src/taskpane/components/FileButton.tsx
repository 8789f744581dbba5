import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import type { ChosenFile } from '../../session/files';
import { chosenFile } from '../files';

interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  /** File name endings, `.xlsx,.json`. */
  readonly accept: string;
  readonly busy: boolean;
  readonly onChoose: (file: ChosenFile) => void;
}

/** A button that asks for a file of this computer. */
export function FileButton({ label, icon, accept, busy, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" icon={icon} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChoose(chosenFile(file));
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
