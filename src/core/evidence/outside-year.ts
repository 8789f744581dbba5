import { foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import type { Citation } from './citation';
import { documentNumber } from './document-number';
import type { DocumentNumber } from './document-number';
import { DOCUMENT_TYPES, shortens } from './document-types';
import type { HandedInDocument } from './handed-in';

/** Kinds that serve one year; laws, resolutions, programmes, projects, regulations and the like last. */
const OF_ONE_YEAR: ReadonlySet<string> = new Set([
  ...['Báo cáo', 'Biên bản', 'Thông báo', 'Thông cáo', 'Tờ trình', 'Tờ khai'],
  ...['Công văn', 'Văn bản', 'Kế hoạch', 'Quyết định', 'Công điện'],
  ...['Giấy mời', 'Giấy giới thiệu', 'Phiếu trình', 'Phiếu chuyển', 'Phiếu gửi', 'Kết luận', 'Kết luận thanh tra'],
]);

/** What tells of work done belongs to the year that it was written in, or that had just ended. */
const LOOKS_BACK: ReadonlySet<string> = new Set(['Báo cáo', 'Biên bản', 'Tờ khai', 'Kết luận', 'Kết luận thanh tra']);
const LOOKS_AHEAD = 'Kế hoạch';

/** The Party's, the Assembly's, the Government's and the ministries' documents are in force until they are replaced. */
const CENTRAL = new Set(
  [
    ...['TW', 'QH', 'UBTVQH', 'CTN', 'CP', 'TTg', 'VPCP', 'TTCP', 'KTNN', 'TANDTC'],
    ...['VKSNDTC', 'BNV', 'BTC', 'BTP', 'BTTTT', 'BKHCN', 'BKH&CN', 'BKHĐT', 'BGTVT'],
    ...['BGDĐT', 'BYT', 'BCT', 'BXD', 'BTNMT', 'BNN', 'BNNPTNT', 'BLĐTBXH'],
    ...['BVHTTDL', 'BCA', 'BQP', 'BNG', 'BNNMT', 'BDTTG', 'UBDT', 'NHNN'],
  ].map(foldText),
);

/** Programmes of several years, and items that compare the year with the one before. */
const MANY_YEARS = /(?<![a-z])(?:giai doan|nhiem ky|tam nhin|hang nam|nam truoc|den nam 20\d\d)(?![a-z])|20\d\d ?- ?20\d\d/;

/** Matters that are decided once and hold until they are decided anew. */
const LASTING =
  /(?<![a-z])(?:quy che|noi quy|chuc nang|co cau|vi tri viec lam|thanh lap|kien toan|phan cap|uy quyen|bo nhiem|danh muc|cong bo|quy trinh|ban hanh quy dinh|de an|iso)(?![a-z])/;

/** A document that serves one year by its kind. */
export interface DocumentOfOneYear {
  readonly citation: Citation;
  readonly kind: string;
  /** The years that it may serve, by the days that it and what it mentions were written on. */
  readonly years: readonly number[];
  /** What is written about it, folded. */
  readonly words: string;
}

/** Of documents that serve one year, those that were written for another year than `year`, the one that is scored. */
export function documentsOutside(documents: readonly DocumentOfOneYear[], year: number): DocumentOfOneYear[] {
  return documents.filter(({ years }) => !years.includes(year));
}

/** Of these, what does not prove an item all the same, as whatever lasts does: norms, and programmes of several years. */
export function outdatedFor(itemName: string, documents: readonly DocumentOfOneYear[]): Citation[] {
  return documents.flatMap(({ citation, kind, words }) => {
    const about = `${words} ${foldText(itemName)}`;
    return MANY_YEARS.test(about) || (!LOOKS_BACK.has(kind) && LASTING.test(about)) ? [] : [citation];
  });
}

/**
 * The documents that a text hands in and that serve one year: neither norms nor what stands above the province. One that
 * mentions a document of another year may be of that year, too.
 */
export function documentsOfOneYear(documents: readonly HandedInDocument[]): DocumentOfOneYear[] {
  return documents.flatMap(({ citation, mentioned, words }) => {
    const { type, reference, date: ownDate } = citation;
    if (reference === null || ownDate === null) return [];
    const number = documentNumber(reference);
    const kind = kindOf(type, number);
    if (!OF_ONE_YEAR.has(kind) || lasts(number, kind)) return [];
    const years = [citation, ...mentioned].flatMap(({ date }) => (date === null ? [] : yearsServed(quarterOf(date), kind)));
    return [{ citation, kind, years, words }];
  });
}

/**
 * A plan may be of the last quarter before its year, for that is when next year's plans are made; a report of the first quarter
 * after it, for that is when the year is reported on.
 */
function yearsServed(quarter: number, kind: string): number[] {
  const year = Math.floor(quarter / QUARTERS);
  const isFirst = quarter === year * QUARTERS;
  const isLast = quarter === year * QUARTERS + QUARTERS - 1;
  return [year, ...(isFirst && kind !== LOOKS_AHEAD ? [year - 1] : []), ...(isLast && !LOOKS_BACK.has(kind) ? [year + 1] : [])];
}

const QUARTERS = 4;
const MONTHS_OF_A_QUARTER = 3;

/** Of an ISO date, counted from the first of the year 0. */
function quarterOf(date: string): number {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return year * QUARTERS + Math.floor((month - 1) / MONTHS_OF_A_QUARTER);
}

/** The kind by its name or else by its symbol; letters bear none in theirs. */
function kindOf(type: string | null, number: DocumentNumber | null): string {
  if (type !== null && type !== 'Văn bản') return type;
  const [firstPart] = number?.symbol ?? [];
  return firstPart === undefined ? 'Công văn' : kindBySymbol(firstPart);
}

const kindBySymbol = rememberedByText((firstPart): string => DOCUMENT_TYPES.find((each) => shortens(firstPart, each))?.name ?? 'Công văn');

/** `30/2018/QĐ-UBND` is a norm by its number alone. */
function lasts(number: DocumentNumber | null, kind: string): boolean {
  if (number === null) return false;
  return (kind === 'Quyết định' && number.year !== null) || number.symbol.some(isCentral);
}

/** `QH14` is the Assembly of its fourteenth term. */
const isCentral = rememberedByText((part): boolean => CENTRAL.has(part.replace(/(?<!\d)\d+$/, '')));
