import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { BracesRegular, CopyRegular, TableAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Framework } from '../../core/framework/framework';
import type { FrameworkDesk } from '../../session/framework-desk';
import { useMessages } from '../use-messages';
import { JSON_TYPE } from './framework-files';
import { OfferedFile } from './OfferedFile';

const useStyles = makeStyles({
  export: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly desk: FrameworkDesk;
  readonly framework: Framework;
  readonly busy: boolean;
}

/** Takes the framework along: as a sheet of this workbook, or as JSON, to be saved or, where the host saves nothing, copied. */
export function Export({ desk, framework, busy }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { save } = pane.frameworkDesk;
  const [json, setJson] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);

  async function write(): Promise<void> {
    setCopied(false);
    setJson(await desk.writeJson(framework));
  }

  async function copy(): Promise<void> {
    // Selected in any case: where a host allows no program to copy, Ctrl+C does.
    text.current?.focus();
    text.current?.select();
    const copied = await navigator.clipboard.writeText(json ?? '').then(
      () => true,
      () => false,
    );
    setCopied(copied);
  }

  return (
    <div className={styles.export}>
      {framework.source !== 'sheet' && (
        <Button size="small" icon={<TableAddRegular />} disabledFocusable={busy} onClick={() => void desk.addSheet(framework)}>
          {save.asSheet}
        </Button>
      )}
      <Button size="small" icon={<BracesRegular />} disabledFocusable={busy} onClick={() => void write()}>
        {save.asJson}
      </Button>
      {json !== null && (
        <>
          <OfferedFile name={save.jsonName(framework.year)} content={json} type={JSON_TYPE} />
          <Textarea textarea={{ ref: text }} size="small" readOnly rows={4} aria-label={save.jsonText} value={json} />
          <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
            {save.copy}
          </Button>
          <span aria-live="polite">{isCopied ? save.copied : save.copyByHand}</span>
        </>
      )}
    </div>
  );
}
