import { foldText } from '../workbook/folded-text';
import type { Citation } from './citation';
import type { CitedText } from './read-citations';

/** A document that an evidence text hands in. */
export interface HandedInDocument {
  readonly citation: Citation;
  /** Other documents that the same words speak of: what it carries out, replaces or answers, or more of a list. */
  readonly mentioned: readonly Citation[];
  /** What is written about it, folded, up to the next document that is handed in. */
  readonly words: string;
}

/** What a document rests on, `thực hiện Kế hoạch số …`, is named and not handed in. */
const GROUND = /(?<![a-z])(?:thuc hien|trien khai|can cu|(?<!kem )theo|thay the|sua doi|bo sung|tra loi|phuc dap|dinh chinh)(?: cac)?$/;

/** The documents that head the items of a text, each with what else its item cites. */
export function handedIn({ folded, located }: CitedText): readonly HandedInDocument[] {
  const items: { citation: Citation; mentioned: Citation[]; from: number }[] = [];
  let at = 0;
  for (const { citation, start, end } of located) {
    const lead = folded.slice(at, start);
    const item = items.at(-1);
    const itemEnd = Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('\n'));
    if (isGround(lead, citation.type) || (item !== undefined && itemEnd === -1)) item?.mentioned.push(citation);
    else items.push({ citation, mentioned: [], from: at + itemEnd + 1 });
    at = end;
  }
  return items.map(({ citation, mentioned, from }, index) => ({ citation, mentioned, words: folded.slice(from, items[index + 1]?.from) }));
}

/** Whether folded words that lead to a document, `ve viec thuc hien`, say that something else rests on it. */
export function leadsToGround(words: string): boolean {
  return GROUND.test(words);
}

/** Whether what stands before a document's number says that it is named and not handed in. */
export function isGround(lead: string, type: string | null): boolean {
  const words = lead.replaceAll('\n', ' ');
  const spelt = type === null ? -1 : words.lastIndexOf(foldText(type));
  // A kind that is not spelt out, `thực hiện KH số …`, is shortened or is that of the list.
  const kind = spelt === -1 ? words.search(/(?:(?<![a-z])[a-z]{2,3} ?)?(?:(?<![a-z])so ?:? ?)?$/) : spelt;
  return GROUND.test(words.slice(0, Math.max(0, kind)).trimEnd());
}
