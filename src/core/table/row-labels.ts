import { readDecimal } from '../scoresheet/read-decimal';
import { foldLabel, foldSpaces, foldText, withoutTrailingParenthesis } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';

export type SummaryKind = 'total' | 'bonus' | 'penalty';

const LONGEST_LABEL = 80;
const TOTAL = /^(?:tong cong|tong|cong|tong so|total)(?: diem| so diem| chung| toi da)?$|^tong (?:so )?diem(?: toi da)?$/;
const BONUS = /^(?:tong )?diem (?:thuong|cong)(?: them| toi da)?$|^bonus$/;
const PENALTY = /^(?:tong )?diem (?:phat|tru|bi tru)(?: toi da)?$|^penalty$/;

/** Whether a row's label makes it the total, bonus or penalty row (contracts A and B). */
export function summaryKind(label: string): SummaryKind | null {
  if (label === '' || label.length > LONGEST_LABEL || endsInDigit(label)) return null;
  const folded = foldLabel(withoutTrailingParenthesis(foldSpaces(label)));
  if (TOTAL.test(folded)) return 'total';
  if (BONUS.test(folded)) return 'bonus';
  return PENALTY.test(folded) ? 'penalty' : null;
}

/** As options do, with their points, and no total. */
function endsInDigit(label: string): boolean {
  const last = label.charCodeAt(label.length - 1);
  return last >= DIGIT_0 && last <= DIGIT_9;
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

const SIGNATORY = new RegExp(
  String.raw`^(?:lanh dao|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|truong ban|truong phong|nguoi lap|nguoi tong hop|` +
    String.raw`can bo tong hop|xac nhan|noi nhan|t[ml]\.|kt\.|t/m|q\.)`,
);
const SIGNING = /^\(? ?ky(?:,| va| ten|\b.*ho ten)/;
const DATED = /(?:^|, ?)ngay [\d .…]*thang [\d .…]*nam [\d .…]*$/;
const MOST_WORDS_OF_AN_OFFICE = 5;

/** Whether a text belongs to the signatures below a table: an office, a place to sign, a place and date. */
export const isSignature = rememberedByText((text): boolean => {
  if (text.length > LONGEST_LABEL) return false;
  const folded = foldText(text);
  if (SIGNING.test(folded) || DATED.test(folded)) return true;
  if (!SIGNATORY.test(folded) || endsInPoints(text)) return false;
  return text === text.toUpperCase() || folded.split(' ').length <= MOST_WORDS_OF_AN_OFFICE;
});

/** `Lãnh đạo chủ trì họp: 0,5` is an option and no signature. */
function endsInPoints(text: string): boolean {
  return readDecimal(text.split(':').at(-1) ?? '') !== null;
}
