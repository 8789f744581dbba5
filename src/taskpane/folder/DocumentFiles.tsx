import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DocumentStanding } from '../../core/evidence/folder/folder-check';
import { Disclosure } from '../components/Disclosure';
import { useMessages } from '../use-messages';
import { FileList } from './FileList';
import { useListStyles } from './list-styles';

/** A folder full of scans may be candidates of every document that has no file. */
const MOST_AT_ONCE = 5;

/** The files of a document, or those that may be it and why that is in doubt; or why it needs none. */
export function DocumentFiles({ standing }: { readonly standing: DocumentStanding }) {
  const styles = useListStyles();
  const { folder: words } = useMessages();
  const onDemand = (count: number, list: ReactNode): ReactNode =>
    count > MOST_AT_ONCE ? <Disclosure label={words.files(count)}>{list}</Disclosure> : list;
  switch (standing.kind) {
    case 'found':
      return onDemand(standing.files.length, <FileList files={standing.files} isNested />);
    case 'unsure': {
      const files = standing.candidates.map(({ file, because }) => ({ ...file, because }));
      return onDemand(files.length, <FileList files={files} remark={({ because }) => words.doubts[because]} isNested />);
    }
    case 'missing':
      return null;
    case 'not-expected':
      return <p className={mergeClasses(styles.words, styles.small)}>{words.notExpectedBecause[standing.because]}</p>;
  }
}
