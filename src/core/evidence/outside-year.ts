import { foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import type { Citation } from './citation';
import { documentNumber } from './document-number';
import { DOCUMENT_TYPES, shortens } from './document-types';
import { handedIn } from './handed-in';

/** Kinds that serve one year; laws, resolutions, programmes, projects, regulations and the like last. */
const OF_ONE_YEAR: ReadonlySet<string> = new Set([
  ...['Báo cáo', 'Biên bản', 'Thông báo', 'Thông cáo', 'Tờ trình', 'Tờ khai', 'Công văn', 'Văn bản', 'Kế hoạch', 'Quyết định', 'Công điện'],
  ...['Giấy mời', 'Giấy giới thiệu', 'Phiếu trình', 'Phiếu chuyển', 'Phiếu gửi', 'Kết luận', 'Kết luận thanh tra'],
]);

/** What tells of work done belongs to the year that it was written in, or that had just ended. */
const LOOKS_BACK: ReadonlySet<string> = new Set(['Báo cáo', 'Biên bản', 'Tờ khai', 'Kết luận', 'Kết luận thanh tra']);
const LOOKS_AHEAD = 'Kế hoạch';

/** The Party's, the Assembly's, the Government's and the ministries' documents are in force until they are replaced. */
const CENTRAL = new Set(
  [
    ...['TW', 'QH', 'UBTVQH', 'CTN', 'CP', 'TTg', 'VPCP', 'TTCP', 'KTNN', 'TANDTC', 'VKSNDTC', 'BNV', 'BTC', 'BTP', 'BTTTT', 'BKHCN', 'BKH&CN', 'BKHĐT', 'BGTVT'],
    ...['BGDĐT', 'BYT', 'BCT', 'BXD', 'BTNMT', 'BNN', 'BNNPTNT', 'BLĐTBXH', 'BVHTTDL', 'BCA', 'BQP', 'BNG', 'BNNMT', 'BDTTG', 'UBDT', 'NHNN'],
  ].map(foldText),
);

/** Programmes of several years, and items that compare the year with the one before. */
const MANY_YEARS = /(?<![a-z])(?:giai doan|nhiem ky|tam nhin|hang nam|nam truoc|den nam 20\d\d)(?![a-z])|20\d\d ?- ?20\d\d/;

/** Matters that are decided once and hold until they are decided anew. */
const LASTING =
  /(?<![a-z])(?:quy che|noi quy|chuc nang|co cau|vi tri viec lam|thanh lap|kien toan|phan cap|uy quyen|bo nhiem|danh muc|cong bo|quy trinh|ban hanh quy dinh|de an|iso)(?![a-z])/;

/**
 * The documents that a text hands in for an item and that were written for another year than `year`, the one that is scored.
 * A plan may be of the last quarter before it, for that is when next year's plans are made; a report of the first quarter
 * after it, for that is when the year is reported on. An item that cites a document of the year besides is left alone, and
 * so is whatever lasts: norms, what stands above the province, programmes of several years.
 */
export function outsideYear(text: string, itemName: string, year: number): Citation[] {
  return ofOneYear(text)
    .filter((document) => !isOfYear(document, year))
    .flatMap(({ citation, kind, words }) => {
      const about = `${words} ${foldText(itemName)}`;
      return MANY_YEARS.test(about) || (!LOOKS_BACK.has(kind) && LASTING.test(about)) ? [] : [citation];
    });
}

/** A document that serves one year by its kind. */
interface DocumentOfOneYear {
  readonly citation: Citation;
  readonly kind: string;
  /** The quarters that it, and what it mentions, were written in, counted from the first of the year 0. */
  readonly quarters: readonly number[];
  readonly words: string;
}

const ofOneYear = rememberedByText((text): readonly DocumentOfOneYear[] =>
  handedIn(text).flatMap(({ citation, mentioned, words }) => {
    const kind = citation.date === null ? null : kindOf(citation);
    if (kind === null || lasts(citation, kind)) return [];
    const quarters = [citation, ...mentioned].flatMap(({ date }) => (date === null ? [] : [quarterOf(date)]));
    return [{ citation, kind, quarters, words }];
  }),
);

function isOfYear({ kind, quarters }: DocumentOfOneYear, year: number): boolean {
  const first = year * QUARTERS - (LOOKS_BACK.has(kind) ? 0 : 1);
  const last = year * QUARTERS + (kind === LOOKS_AHEAD ? QUARTERS - 1 : QUARTERS);
  return quarters.some((quarter) => first <= quarter && quarter <= last);
}

const QUARTERS = 4;
const MONTHS_OF_A_QUARTER = 3;

/** Of an ISO date. */
function quarterOf(date: string): number {
  const [year = NaN, month = NaN] = date.split('-').map(Number);
  return year * QUARTERS + Math.floor((month - 1) / MONTHS_OF_A_QUARTER);
}

/** The kind that serves one year, by its name or else by its symbol; letters bear none in theirs. `null` for all others. */
function kindOf({ type, reference }: Citation): string | null {
  const [firstPart] = (reference === null ? null : documentNumber(reference))?.symbol ?? [];
  const kind = type === null || type === 'Văn bản' ? (firstPart === undefined ? 'Công văn' : kindBySymbol(firstPart)) : type;
  return reference !== null && OF_ONE_YEAR.has(kind) ? kind : null;
}

const kindBySymbol = rememberedByText((firstPart): string => DOCUMENT_TYPES.find((each) => shortens(firstPart, each))?.name ?? 'Công văn');

/** `30/2018/QĐ-UBND` is a norm by its number alone. */
function lasts({ reference }: Citation, kind: string): boolean {
  const number = reference === null ? null : documentNumber(reference);
  if (number === null) return false;
  const isNorm = kind === 'Quyết định' && number.year !== null;
  return isNorm || number.symbol.some((part) => CENTRAL.has(part.replace(/(?<!\d)\d+$/, '')));
}
