import { foldSpaces } from '../workbook/folded-text';
import type { Citation } from './citation';
import { blot, evidenceText } from './evidence-text';
import type { EvidenceText, Stretch } from './evidence-text';
import { findDates } from './find-dates';
import type { FoundDate } from './find-dates';
import { findLinks } from './find-links';
import type { FoundLink } from './find-links';
import { findReferences } from './find-references';
import type { FoundReference } from './find-references';
import { findTypes } from './find-types';
import { typesOf } from './govern-types';

/** The documents and links that an evidence text names, in its order. In time that grows with the text's length alone. */
export function readCitations(text: string): Citation[] {
  return citedIn(text).located.map(({ citation }) => citation);
}

/** A citation and where its reference (or its link, where it is nothing but that) stands in the text. */
export interface LocatedCitation extends Stretch {
  readonly citation: Citation;
}

/** The same, with where each stands in the text as {@link evidenceText} has it. */
export function citedIn(text: string): CitedText {
  const written = evidenceText(text);
  return { folded: written.folded, located: locateCitations(written) };
}

export interface CitedText extends Pick<EvidenceText, 'folded'> {
  readonly located: readonly LocatedCitation[];
}

export function locateCitations(written: EvidenceText): LocatedCitation[] {
  const links = findLinks(written.shown);
  const rest = links.length === 0 ? written : blot(written, links);
  const types = findTypes(rest.folded);
  const references = findReferences(rest, types);
  const ownTypes = typesOf(references, types, rest.folded);
  const ownDates = datesOf(references, findDates(rest.folded), rest.folded);
  const ownLinks = links.length === 0 ? NO_LINKS : linksOf(references, links, rest.folded);

  const documents = references.map(({ reference, start, end }, at) => {
    const date = ownDates[at] ?? null;
    const writtenDate = date === null ? null : writtenAs(rest.shown, date);
    return {
      start,
      end,
      citation: { type: ownTypes[at]?.name ?? null, reference, date: date?.date ?? null, writtenDate, link: ownLinks[at]?.link ?? null },
    };
  });
  if (links.length === 0) return documents;
  const owned = new Set(ownLinks);
  const bareLinks = links
    .filter((link) => !owned.has(link))
    .map(({ start, end, link }) => ({ start, end, citation: { type: null, reference: null, date: null, writtenDate: null, link } }));
  return [...documents, ...bareLinks].sort((one, other) => one.start - other.start);
}

const NO_LINKS: readonly (FoundLink | null)[] = [];

/** The date alone, without the word that leads to it. */
function writtenAs(shown: string, { start, end }: FoundDate): string {
  return foldSpaces(shown.slice(start, end)).replace(/^ng[aà]y ?:? ?/i, '');
}

/** Farther away, a date tells of something else. */
const LONGEST_WAY_TO_DATE = 100;

const DIRECTLY = /^(?!\s*\n[-+])[\s,:([-]*(?:(?:ngay|ban hanh|ky|de|cung|vao|lap)[\s,:]*)*$/;

/** `, ban hành ngày …`: whatever stands before it, this is the day of the document. */
const SIGNED = /[,;(]\s?(?:(?:da|duoc|ngay)\s)*(?:ky|ban hanh)[\s:]*$/;

/** `của Bộ Nội vụ`: who issued it may stand between a document and its date, but not what the document is about. */
const ISSUER = /^[\s,(]*(?:cua|do) [^;\uFFFC]*$/;
const OFFICE = /^[ ,(-]*(?:ubnd|hdnd|bo|so|chinh phu|thu tuong|chu tich|tinh uy|thanh uy|ban|van phong|cuc|phong)(?![a-z])[^;\n\uFFFC]*$/;
const SUBJECT =
  /(?<![a-z])(?:ve|v\/v|viec|truoc|tu|den|sau|thuc hien|trien khai|trong|cho|theo|hop|nham|han|da|duoc|to chuc|tien hanh|gui)(?![a-z])/;

function datesOf(references: readonly FoundReference[], dates: readonly FoundDate[], folded: string): (FoundDate | null)[] {
  return firstAfter(references, dates, ({ end }, { start }) => {
    if (start - end > LONGEST_WAY_TO_DATE) return false;
    const between = folded.slice(end, start);
    if (DIRECTLY.test(between) || SIGNED.test(between)) return true;
    return (ISSUER.test(between) || OFFICE.test(between)) && !SUBJECT.test(between);
  });
}

/** Farther away, a link is something by itself. */
const LONGEST_WAY_TO_LINK = 300;

/** A link goes with the document before it, unless a new line or item begins in between. */
function linksOf(references: readonly FoundReference[], links: readonly FoundLink[], folded: string): (FoundLink | null)[] {
  return firstAfter(references, links, ({ end }, { start }) => {
    if (start - end > LONGEST_WAY_TO_LINK) return false;
    const between = folded.slice(end, start);
    return !/[;\uFFFC]|\n(?!\()/.test(between.replace(/\n(?=ngay)/g, ' '));
  });
}

/** Of each reference the first of the others that comes after it, before the next reference, if it belongs to it. */
function firstAfter<Other extends Stretch>(
  references: readonly FoundReference[],
  others: readonly Other[],
  belongs: (reference: FoundReference, other: Other) => boolean,
): (Other | null)[] {
  let at = 0;
  return references.map((reference, index) => {
    const next = references[index + 1]?.start ?? Infinity;
    while (at < others.length && (others[at]?.start ?? Infinity) < reference.end) at += 1;
    const other = others[at];
    return other !== undefined && other.start < next && belongs(reference, other) ? other : null;
  });
}
