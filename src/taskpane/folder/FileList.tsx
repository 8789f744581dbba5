import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../use-messages';
import { FileHash } from './FileHash';
import { useListStyles } from './list-styles';

const useStyles = makeStyles({
  nested: { display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalXS },
  heading: { margin: 0, paddingTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** `size` and `hash` are left out where nobody looked into the file. */
interface ShownFile {
  readonly path: string;
  readonly size?: number;
  readonly hash?: string | null;
}

interface Props<File extends ShownFile> {
  readonly files: readonly File[];
  readonly heading?: string;
  readonly remark?: (file: File) => string;
  /** Below something that a line parts from the next already. */
  readonly isNested?: boolean;
}

/** Files with their size and what their content is known by. */
export function FileList<File extends ShownFile>({ files, heading, remark, isNested = false }: Props<File>) {
  const styles = { ...useListStyles(), ...useStyles() };
  const id = useId();
  const { folder: words } = useMessages();
  return (
    <>
      {heading !== undefined && (
        <h4 className={styles.heading} id={id}>
          {heading}
        </h4>
      )}
      <ul className={styles.list} {...(heading !== undefined && { 'aria-labelledby': id })}>
        {files.map((file) => (
          <li key={file.path} className={isNested ? styles.nested : styles.item}>
            <p className={styles.words}>{file.path}</p>
            {remark !== undefined && <p className={mergeClasses(styles.words, styles.small)}>{remark(file)}</p>}
            {file.size !== undefined && file.hash !== undefined && (
              <FileHash path={file.path} size={words.size(file.size)} hash={file.hash} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
