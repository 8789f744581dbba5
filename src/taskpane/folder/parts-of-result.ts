import type { CheckedDocument, FolderCheck } from '../../core/evidence/folder/folder-check';
import type { FolderFile, IgnoredAs } from '../../core/evidence/folder/folder-file';
import type { FolderMessages } from '../../messages/folder-messages';
import type { UnreadableFile } from '../../session/folder-state';

/** One list of the result. */
export interface ResultPart {
  readonly heading: string;
  /** What the list means and what to do about it; `null` where the heading says all. */
  readonly hint: string | null;
  /** Someone must look at it. */
  readonly isOpen: boolean;
  readonly content: ResultContent;
}

export type ResultContent =
  | { readonly kind: CheckedDocument['standing']['kind']; readonly documents: readonly CheckedDocument[] }
  | { readonly kind: 'empty' | 'unused'; readonly files: readonly FolderFile[] }
  | { readonly kind: 'duplicates'; readonly groups: FolderCheck['duplicates'] }
  | { readonly kind: 'unreadable'; readonly unreadable: readonly UnreadableFile[] }
  | { readonly kind: 'ignored'; readonly ignored: readonly IgnoredFile[] };

export interface IgnoredFile {
  readonly path: string;
  readonly as: IgnoredAs;
}

/** The lists that hold anything, what is most pressing first. */
export function partsOfResult(check: FolderCheck, unreadable: readonly UnreadableFile[], words: FolderMessages): ResultPart[] {
  const ofStanding = (kind: CheckedDocument['standing']['kind']) => check.documents.filter(({ standing }) => standing.kind === kind);
  const documents = (
    kind: CheckedDocument['standing']['kind'],
    heading: (count: number) => string,
    isOpen: boolean,
    hint: string | null = null,
  ): ResultPart => {
    const own = ofStanding(kind);
    return { heading: heading(own.length), hint, isOpen, content: { kind, documents: own } };
  };
  const unused = check.files.flatMap((each) => (each.kind === 'unused' ? [each.file] : []));
  const ignored = check.files.flatMap((each) => (each.kind === 'ignored' ? [{ path: each.file.path, as: each.as }] : []));
  const parts: readonly ResultPart[] = [
    documents('missing', words.missing, true, words.missingHint(check.unnamed.length)),
    documents('unsure', words.unsure, true, words.unsureHint),
    { heading: words.empty(check.empty.length), hint: null, isOpen: true, content: { kind: 'empty', files: check.empty } },
    { heading: words.unreadable(unreadable.length), hint: null, isOpen: true, content: { kind: 'unreadable', unreadable } },
    {
      heading: words.duplicates(check.duplicates.length),
      hint: words.duplicatesHint,
      isOpen: true,
      content: { kind: 'duplicates', groups: check.duplicates },
    },
    { heading: words.unused(unused.length), hint: words.unusedHint, isOpen: false, content: { kind: 'unused', files: unused } },
    documents('found', words.found, false),
    documents('not-expected', words.notExpected, false),
    { heading: words.ignored(ignored.length), hint: null, isOpen: false, content: { kind: 'ignored', ignored } },
  ];
  return parts.filter(({ content }) => sizeOf(content) > 0);
}

function sizeOf(content: ResultContent): number {
  switch (content.kind) {
    case 'empty':
    case 'unused':
      return content.files.length;
    case 'duplicates':
      return content.groups.length;
    case 'unreadable':
      return content.unreadable.length;
    case 'ignored':
      return content.ignored.length;
    default:
      return content.documents.length;
  }
}
