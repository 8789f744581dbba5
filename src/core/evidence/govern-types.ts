import { isTypeAbbreviation, shortens, WITHOUT_ABBREVIATION } from './document-types';
import type { DocumentType } from './document-types';
import type { FoundReference } from './find-references';
import type { FoundType } from './find-types';

/** What may stand between a kind and its number: `Kế hoạch số: `, `Tờ trình (số `. */
const ADJACENT = /^[ \n,:([-]*(?:(?:co )?so)?[ \n]?[.:]?[ \n]?$/;
const LONGEST_ADJACENT = 12;

/**
 * Which kind each reference is of: of the kinds named since the reference before, the last that its symbol agrees with, else
 * the one right before it; else the kind that governs the list so far, as in `các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND`.
 */
export function typesOf(references: readonly FoundReference[], types: readonly FoundType[], folded: string): (DocumentType | null)[] {
  let governing: DocumentType | null = null;
  let at = 0;
  return references.map((reference) => {
    const latestFirst: FoundType[] = [];
    for (let type = types[at]; type !== undefined && type.start < reference.start; type = types[at]) {
      latestFirst.push(type);
      at += 1;
    }
    latestFirst.reverse();
    const type: DocumentType | null = freshType(reference, latestFirst, folded) ?? carriedType(reference, governing);
    governing = type ?? governing;
    return type;
  });
}

function freshType(reference: FoundReference, latestFirst: readonly FoundType[], folded: string): DocumentType | null {
  const agreeing = latestFirst.find(({ type }) => agrees(reference, type));
  if (agreeing !== undefined) return agreeing.type;
  const [latest] = latestFirst;
  if (latest === undefined || reference.start - latest.end > LONGEST_ADJACENT) return null;
  return ADJACENT.test(folded.slice(latest.end, reference.start)) ? latest.type : null;
}

function carriedType(reference: FoundReference, governing: DocumentType | null): DocumentType | null {
  // A number alone is one that a kind goes before, or another of its list.
  return governing !== null && (reference.firstPart === null || agrees(reference, governing)) ? governing : null;
}

function agrees({ firstPart }: FoundReference, type: DocumentType): boolean {
  if (firstPart === null) return false;
  return shortens(firstPart, type) || (!isTypeAbbreviation(firstPart) && WITHOUT_ABBREVIATION.has(type.name));
}
