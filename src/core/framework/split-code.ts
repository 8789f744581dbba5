import { foldSpaces } from '../workbook/folded-text';
import { codeToken, plainLetters, LEVEL_WORD } from './code-token';
import type { PrintedCode } from './printed-code';

const WORD = new RegExp(`^${LEVEL_WORD}`, 'iu');
const SEVERAL = String.raw`(?:\d{1,3}|[IVXL]{1,6}|[A-HĐ])(?:[.,-](?:\d{1,3}(?!\d)|(?:[IVXL]{1,6}|[a-zđ])(?![\p{L}\d])))+`;
const SINGLE = String.raw`\d{1,3}|[IVXL]{1,6}|[a-zđA-ZĐ]`;
const END = String.raw`[.,]?[)\]]|[.:]| ?[-–](?= \p{L})| :(?= )`;
const BEGINNING = new RegExp(String.raw`^(?<code>[(\[]?(?:${SEVERAL}|${SINGLE}))(?<end>${END})?(?<gap> ?)(?<name>.*)$`, 'su');

/** Two letters that are no Roman number begin a word, and before codes stand no words but those that name a level. */
const BEGINS_AS_WORD = /^(?![LTMPltmp]|[IVXL]{2})[A-Za-z\u00C0-\u024F\u1EA0-\u1EF9]{2}/;

/** How a text begins that may hold a code and a name. */
interface Beginning {
  /** `Mục `, `TC`. */
  readonly word: string;
  readonly code: string;
  /** The point, bracket or dash that ends the code. */
  readonly end: string;
  /** The space between code and name. */
  readonly gap: string;
  readonly name: string;
}

/** Code and name that share a cell, `   1.1. Kế hoạch CCHC`; `null` where the text begins with no code. */
export function splitCode(text: string): { readonly code: PrintedCode; readonly name: string } | null {
  const folded = foldSpaces(text);
  if (BEGINS_AS_WORD.test(folded)) return null;
  const plain = plainLetters(folded);
  const word = WORD.exec(plain)?.[0] ?? '';
  const { code, end = '', gap = '', name = '' } = BEGINNING.exec(plain.slice(word.length))?.groups ?? {};
  if (code === undefined || !endsInCode({ word, code, end, gap, name })) return null;
  // Letters were replaced one for one: the name is cut off as it was written.
  return { code: { text: `${word}${code.replace(/^[([]/, '')}`, storedAs: 'text' }, name: folded.slice(folded.length - name.length) };
}

/** Measures behind a number: `1.5 điểm nếu…`, `2,5 lần`. */
const MEASURED = /^(?:điểm|đ|lần|tháng|ngày|giờ|năm|nghìn|triệu|tỷ|tỉ|đồng|km)(?=\P{L}|$)/u;
/** Points and thousands: `0.5`, `1.200`. */
const AMOUNT = /(?:^|[.,-])0|[.,]\d{3}$/;

function endsInCode({ word, code, end, gap, name }: Beginning): boolean {
  if (codeToken(`${word}${code}`) === null || AMOUNT.test(code)) return false;
  if (name === '') return end !== '' || word !== '' || /[.,-]/.test(code);
  if (end !== '') return gap !== '' || /^\p{L}/u.test(name);
  return goesOnAsName({ word, code, end, gap, name });
}

/** With nothing between them but a space: "Mục 1 Kế hoạch", but no "mục 1 của", "100% cơ quan", "1-2 văn bản", "1 cửa". */
function goesOnAsName({ word, code, gap, name }: Beginning): boolean {
  const beginsLarge = /^\p{Lu}/u.test(name);
  if (gap === '') return beginsLarge && /[.,-]\d+$/.test(code);
  if (MEASURED.test(name)) return false;
  if (word !== '' || /^\d+[,-]\d+$/.test(code)) return beginsLarge;
  if (/[.,-]/.test(code)) return /^[\p{L}"“(]/u.test(name);
  return /^[IVXL]+$/.test(code) && /^\p{Lu}{2}/u.test(name);
}
