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
  return handedIn(text).flatMap(({ citation, mentioned, words }) => {
    const kind = citation.date === null ? null : kindOf(citation);
    if (kind === null || lasts(citation, kind)) return [];
    const isOfYear = ({ date }: Citation): boolean => date !== null && isWithin(date, kind, year);
    if (isOfYear(citation) || mentioned.some(isOfYear)) return [];
    const about = `${words} ${foldText(itemName)}`;
    return MANY_YEARS.test(about) || (!LOOKS_BACK.has(kind) && LASTING.test(about)) ? [] : [citation];
  });
}

function isWithin(date: string, kind: string, year: number): boolean {
  const from = LOOKS_BACK.has(kind) ? `${year}-01-01` : `${year - 1}-10-01`;
  const until = kind === LOOKS_AHEAD ? `${year}-12-31` : `${year + 1}-03-31`;
  return from <= date && date <= until;
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
