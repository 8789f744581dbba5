import { mayBeSameNumber } from '../document-register';
import type { CitedDocument, CitedPlace } from './cited-documents';
import type { Candidate, CheckedDocument, DocumentStanding } from './folder-check';
import type { FolderFile } from './folder-file';
import { isInFolderOf, likenessOf } from './likeness';
import type { Likeness } from './likeness';
import { kindsAgree, kindsCited } from './name-kinds';
import type { FileNameReading } from './read-file-name';

export interface ReadFile {
  readonly file: FolderFile;
  readonly reading: FileNameReading;
}

type NamedIn = ReadonlyMap<FolderFile, readonly CitedPlace[]>;

/** A file whose name may be a document's. */
interface Claim extends ReadFile {
  readonly document: CitedDocument;
  readonly likeness: Likeness;
}

/** What became of each document, in the order given. */
export function matchDocuments(documents: readonly CitedDocument[], files: readonly ReadFile[], named: NamedIn): CheckedDocument[] {
  const byDigits = filesByDigits(files);
  const claims = documents.map((document) => claimsOf(document, byDigits));
  const claimsOn = new Map<FolderFile, Claim[]>();
  for (const claim of claims.flat()) claimsOn.set(claim.file, [...(claimsOn.get(claim.file) ?? []), claim]);
  const rivalsOf = (claim: Claim): Claim[] =>
    (claimsOn.get(claim.file) ?? []).filter((other) => !mayBeSame(claim.document, other.document));
  const unnumbered = files.filter(
    ({ file, reading: { own } }) => own === null && !(claimsOn.get(file) ?? []).some(({ likeness }) => likeness.kind === 'alike'),
  );
  return documents.map((document, at) => ({
    document,
    standing: standingOf(document, claims[at] ?? [], rivalsOf, () => candidatesBeside(document, unnumbered, named)),
  }));
}

function standingOf(
  document: CitedDocument,
  claims: readonly Claim[],
  rivalsOf: (claim: Claim) => Claim[],
  beside: () => readonly Candidate[],
): DocumentStanding {
  const alike = claims.filter(({ likeness: { kind } }) => kind === 'alike');
  const own = alike.filter((claim) => !rivalsOf(claim).some((rival) => isAsLike(rival, claim)));
  if (own.some(({ file: { size } }) => size > 0)) return { kind: 'found', files: own.map(({ file }) => file) };

  const doubtful = claims.flatMap((claim) => doubtAbout(claim, rivalsOf(claim)));
  const candidates: readonly Candidate[] = [
    ...own.map(({ file }): Candidate => ({ file, because: 'empty' })),
    ...alike.filter((claim) => !own.includes(claim)).map(({ file }): Candidate => ({ file, because: 'several-documents' })),
    ...doubtful,
    ...beside().filter(({ file }) => !claims.some((claim) => claim.file === file)),
  ];
  if (candidates.length > 0) return { kind: 'unsure', candidates };
  if (document.isLinked) return { kind: 'not-expected', because: 'linked' };
  return document.isHandedIn ? { kind: 'missing' } : { kind: 'not-expected', because: 'mentioned' };
}

function isAsLike({ likeness: rival }: Claim, { likeness: own }: Claim): boolean {
  return rival.kind === 'alike' && own.kind === 'alike' && rival.strength >= own.strength;
}

/** A file that bears the whole number and symbol of another document is that one; it may still hold this one besides. */
function doubtAbout({ file, likeness }: Claim, rivals: readonly Claim[]): Candidate[] {
  if (likeness.kind !== 'doubtful') return [];
  const isAnother = rivals.some(({ likeness: rival }) => rival.kind === 'alike' && rival.isWhole);
  return isAnother && likeness.because !== 'mentioned' ? [] : [{ file, because: likeness.because }];
}

/** Files without a number that stand where the document belongs. */
function candidatesBeside(document: CitedDocument, unnumbered: readonly ReadFile[], named: NamedIn): Candidate[] {
  const cells = new Set(document.places.map(cellOf));
  const whyBeside = ({ file, reading }: ReadFile): Candidate['because'] | null => {
    if ((named.get(file) ?? []).some((place) => cells.has(cellOf(place)))) return 'named-beside';
    if (isInFolderOf(document, reading)) return 'in-folder';
    return isOfKindAndDay(document, reading) ? 'kind-and-day' : null;
  };
  return unnumbered.flatMap((read) => {
    const because = whyBeside(read);
    return because === null ? [] : [{ file: read.file, because }];
  });
}

function isOfKindAndDay({ type, date, number: { symbol } }: CitedDocument, { kinds, dates, bare }: FileNameReading): boolean {
  return bare.length === 0 && date !== null && dates.includes(date) && kindsAgree(kinds, kindsCited(type, symbol)) === 'alike';
}

function cellOf({ place: { sheet, row, column } }: CitedPlace): string {
  return `${sheet.id} ${row} ${column}`;
}

/** Two citations of one document, the one written more fully than the other. */
function mayBeSame(one: CitedDocument, other: CitedDocument): boolean {
  if (one.date !== null && other.date !== null && one.date !== other.date) return false;
  return (
    mayBeSameNumber(one.number, other.number) &&
    kindsAgree(kindsCited(one.type, one.number.symbol), kindsCited(other.type, other.number.symbol)) !== 'unlike'
  );
}

function filesByDigits(files: readonly ReadFile[]): ReadonlyMap<string, readonly ReadFile[]> {
  const byDigits = new Map<string, ReadFile[]>();
  for (const read of files) {
    const { own, mentioned, bare } = read.reading;
    const digits = new Set([...(own === null ? [] : [own]), ...mentioned, ...bare].map((number) => number.digits));
    for (const each of digits) byDigits.set(each, [...(byDigits.get(each) ?? []), read]);
  }
  return byDigits;
}

function claimsOf(document: CitedDocument, byDigits: ReadonlyMap<string, readonly ReadFile[]>): Claim[] {
  const files = byDigits.get(document.number.number.replace(/[a-z]$/, '')) ?? [];
  return files.flatMap((read) => {
    const likeness = likenessOf(document, read.reading);
    return likeness === null ? [] : [{ ...read, document, likeness }];
  });
}
