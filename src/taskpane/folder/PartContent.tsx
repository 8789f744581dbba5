import type { Place } from '../../core/finding';
import { useMessages } from '../use-messages';
import { DocumentList } from './DocumentList';
import { FileList } from './FileList';
import type { ResultContent } from './parts-of-result';

interface Props {
  readonly content: ResultContent;
  readonly onReveal: (place: Place) => void;
}

/** What stands in one list of the result. */
export function PartContent({ content, onReveal }: Props) {
  const { folder: words } = useMessages();
  switch (content.kind) {
    case 'empty':
    case 'unused':
      return <FileList files={content.files} />;
    case 'duplicates':
      return content.groups.map((files, at) => <FileList key={files[0]?.path} heading={words.group(at + 1)} files={files} />);
    case 'unreadable':
      return <FileList files={content.unreadable} remark={({ because }) => words.unreadableBecause[because]} />;
    case 'ignored':
      return <FileList files={content.ignored} remark={({ as }) => words.ignoredAs[as]} />;
    default:
      return <DocumentList documents={content.documents} onReveal={onReveal} />;
  }
}
