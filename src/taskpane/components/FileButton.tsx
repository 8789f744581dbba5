import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import type { ChosenFile } from '../../session/files';
import { chosenFile } from '../files';
import { keepKeyboard } from './keep-keyboard';

interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  /** File name endings, `.xlsx,.json`. */
  readonly accept: string;
  readonly busy: boolean;
  /** As its neighbours are. */
  readonly size?: 'small' | 'medium';
  readonly className?: string;
  readonly onChoose: (file: ChosenFile) => Promise<unknown>;
}

/** A button that asks for a file of this computer. */
export function FileButton({ label, icon, accept, busy, size = 'small', className, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size={size}
        {...(className !== undefined && { className })}
        icon={icon}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
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
          if (file !== undefined) void keepKeyboard(() => onChoose(chosenFile(file)));
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
