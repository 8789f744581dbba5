import { findDates } from './find-dates';
import { findTypes } from './find-types';
import type { CitedText } from './read-citations';

/** What proves something and never bears a number: pictures, lists, entries in a system, a thing that did not happen. */
const WITHOUT_NUMBER = oneOf([
  ...['anh chup', 'hinh anh', 'hinh chup', 'man hinh', 'video', 'clip'],
  ...['danh sach', 'danh muc', 'so theo doi', 'so tay', 'so lieu', 'du lieu'],
  ...['phieu', 'bang tong hop', 'bang thong ke', 'bieu mau', 'bieu tong hop', 'hoa don'],
  ...['to roi', 'bai viet', 'tin bai', 'ban tin', 'chuyen muc', 'iso'],
  ...['he thong', 'phan mem', 'cong dich vu cong', 'cong dvc', 'cong thong tin', 'cong ttdt', 'trang thong tin', 'trang ttdt'],
  ...['website', 'fanpage', 'facebook', 'zalo', 'co so du lieu', 'csdl', 'khong phat sinh', 'khong co', 'khong de', 'chua phat sinh'],
  ...['screenshot', 'photo', 'photos', 'system', 'portal', 'list'],
]);

/** Where to look instead: `Phụ lục 3`, `xem mục 1.1`, `tài liệu số 5 trong danh mục`, `MC 12`. */
const ELSEWHERE =
  /(?<![a-z])(?:phu luc|pl|muc|tieu chi|tai lieu|minh chung|tlkc|tlmc|tl|mc|stt|trang|tep|file|thu muc|annex)(?: so)? ?[:.]? ?(?:\d|[ivx]+(?![a-z]))/;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|jpe?g|png|mp4)(?![a-z\d])/;

/** `H1.2-03`, `KH-144`: a code of the unit's own; `12; 15`: numbers in its list. */
const CODE = /(?<![a-z\d])[a-z]{1,5}[-.]?\d/;
const ONLY_NUMBERS = /^[\d\s.,;()[\]-]+$/;

/** `họp ngày 12/3`: a day tells one meeting or report from all others. */
const DAY = /(?<![a-z])ngay ?\d/;

/** `KH 144 của UBND tỉnh`, but neither `Kế hoạch 2023` nor `Báo cáo 6 tháng`. */
const NUMBER_AFTER_KIND = / (?!(?:19|20)\d\d(?!\d))\d{1,5}(?![\d/.,%]| ?(?:thang|nam|quy|tuan|ngay))/y;

/**
 * Whether a text tells which evidence it means, so that somebody else can find it: by number or link, by the day of a
 * meeting or report, by file name or place in an annex; or because such evidence bears no number. `Kế hoạch của Sở` and
 * `Báo cáo năm 2023` do not.
 */
export function namesEvidence({ folded: written, located }: CitedText): boolean {
  if (located.length > 0) return true;
  const folded = written.replaceAll('\n', ' ');
  if ([WITHOUT_NUMBER, ELSEWHERE, FILE_NAME, CODE, ONLY_NUMBERS, DAY].some((words) => words.test(folded))) return true;
  return findDates(folded).length > 0 || findTypes(folded).some(({ end }) => isNumberAt(folded, end));
}

function isNumberAt(folded: string, at: number): boolean {
  NUMBER_AFTER_KIND.lastIndex = at;
  return NUMBER_AFTER_KIND.test(folded);
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${words.join('|')})(?![a-z])`);
}
