import { HUNDRED } from '../indices/points';
import type { Points } from '../indices/points';
import { readDecimal } from '../scoresheet/read-decimal';
import { foldSpaces, foldText } from '../workbook/folded-text';
import type { ScoringOption } from './scoring-rule';

const NUMBER = String.raw`(?<points>\d+(?:[.,]\d+)?)`;
const END = String.raw` ?[.;,]?$`;
const EARNED = String.raw`(?:duoc|dat|tinh|cham|cho|thi|la)`;
/** `…: 1`, `… = 0,5đ`, `… – 0,5 điểm`, `… được 1 điểm`, `… thì điểm đánh giá là 1`, `… (1 điểm)`, in folded text. */
const POINTS_AT_END = [
  new RegExp(String.raw`[:=→] ?(?:duoc |dat )?${NUMBER} ?(?:diem|d)?${END}`),
  new RegExp(String.raw`(?: [-–—] ?| ${EARNED} )${NUMBER} ?(?:diem|d)${END}`),
  new RegExp(String.raw`\bdiem(?: danh gia| so| cham)? (?:la|bang) ${NUMBER} ?(?:diem|d)?${END}`),
  new RegExp(String.raw`\( ?${NUMBER} ?(?:diem|d) ?\)${END}`),
];
const NO_POINTS = new RegExp(String.raw`khong (?:duoc )?(?:tinh|cham|co|duoc) diem${END}`);
/** `…: điểm tối đa`, `… được 50% số điểm tối đa`. */
const SHARE_OF_MAXIMUM = new RegExp(
  String.raw`(?:[:=→] ?(?:${EARNED} )*| ${EARNED} )(?:(?<percent>\d{1,3}) ?% )?(?:so )?diem (?:toi da|chuan)${END}`,
);
/** `0,5 điểm nếu ban hành chậm`, `1 điểm: hoàn thành 100%`. */
const POINTS_AT_FRONT = new RegExp(String.raw`^${NUMBER} ?(?:diem|d)(?: ?:| neu| khi| doi voi) `);

/** How all of these end: one look, before each of them looks at every letter. */
const ENDS_LIKE_POINTS = new RegExp(String.raw`(?:\d|d|diem|\)|da|chuan)${END}`);

const BULLET = /^[-–—+*• ]+/;
const POINTS_AFTER_COLON = / ?[:=→] ?\d+(?:[.,]\d+)? ?(?:điểm|đ)? ?[.;,]?$/iu;

/** An option with its points at the end or the front of its text, `- Hoàn thành 100% kế hoạch: 1`; `null` where there are none. */
export function optionOf(line: string, maximum: Points): ScoringOption | null {
  const folded = foldText(line);
  const points = pointsAtEnd(folded, maximum) ?? pointsAtFront(folded);
  return points === null ? null : { text: optionText(line), points };
}

/** What an option says, without its bullet and points: `Hoàn thành 100% kế hoạch`. */
export function optionText(line: string): string {
  return foldSpaces(line).replace(BULLET, '').replace(POINTS_AFTER_COLON, '');
}

/** The points at the end of a folded text; `maximum`: what `điểm tối đa` stands for, `null` where that is not known. */
export function pointsAtEnd(folded: string, maximum: Points | null): Points | null {
  if (!ENDS_LIKE_POINTS.test(folded)) return null;
  if (NO_POINTS.test(folded)) return readDecimal('0');
  for (const pattern of POINTS_AT_END) {
    const digits = pattern.exec(folded)?.groups?.['points'];
    if (digits !== undefined) return readDecimal(digits);
  }
  const share = SHARE_OF_MAXIMUM.exec(folded);
  if (share === null || maximum === null) return null;
  const percent = readDecimal(share.groups?.['percent'] ?? '100');
  return percent?.times(maximum).div(HUNDRED) ?? null;
}

function pointsAtFront(folded: string): Points | null {
  const digits = POINTS_AT_FRONT.exec(folded.replace(BULLET, ''))?.groups?.['points'];
  return digits === undefined ? null : readDecimal(digits);
}
