import type { Points } from '../indices/points';
import { readDecimal } from '../scoresheet/read-score';
import { foldSpaces, foldText } from '../workbook/folded-text';
import type { ScoringOption } from './scoring-rule';

const NUMBER = String.raw`(?<points>\d+(?:[.,]\d+)?)`;
const END = String.raw`\s*[.;,]?$`;
/** `…: 1`, `… = 0,5đ`, `… – 0,5 điểm`, `… được 1 điểm`, `… (1 điểm)`, in folded text. */
const POINTS_AT_END = [
  new RegExp(String.raw`[:=→]\s*(?:duoc\s|dat\s)?\s*${NUMBER}\s*(?:diem|d)?${END}`),
  new RegExp(String.raw`(?:\s[-–—]\s*|\s(?:duoc|dat|tinh|cham|cho|thi|la)\s+)${NUMBER}\s*(?:diem|d)${END}`),
  new RegExp(String.raw`\(\s*${NUMBER}\s*(?:diem|d)\s*\)${END}`),
];
const NO_POINTS = new RegExp(String.raw`khong (?:duoc )?(?:tinh|cham|co|duoc) diem${END}`);

const BULLET = /^[-–—+*•\s]+/;
const POINTS_AFTER_COLON = /\s*[:=→]\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\s*[.;,]?$/iu;

/** An option with the points at the end of its text, `- Hoàn thành 100% kế hoạch: 1`; `null` where there are none. */
export function optionOf(line: string): ScoringOption | null {
  const points = pointsAtEnd(foldText(line));
  return points === null ? null : { text: optionText(line), points };
}

/** What an option says, without its bullet and points: `Hoàn thành 100% kế hoạch`. */
export function optionText(line: string): string {
  return foldSpaces(line).replace(BULLET, '').replace(POINTS_AFTER_COLON, '');
}

/** The points at the end of a folded text. */
export function pointsAtEnd(folded: string): Points | null {
  if (NO_POINTS.test(folded)) return readDecimal('0');
  for (const pattern of POINTS_AT_END) {
    const digits = pattern.exec(folded)?.groups?.['points'];
    if (digits !== undefined) return readDecimal(digits);
  }
  return null;
}
