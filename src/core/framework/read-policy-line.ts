import { foldLabel, foldSpaces, foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import type { FrameworkPolicy } from './framework';
import { readGradeBands } from './read-grade-bands';

/** What one line decides; `unread` when it begins like a line of policy and goes on in words that leave a doubt. */
export type PolicyLine = { readonly kind: 'policy'; readonly policy: Partial<FrameworkPolicy> } | { readonly kind: 'unread' };

type ReadValue = (value: string) => Partial<FrameworkPolicy> | null;

/** What stands before the colon, folded, and how what follows is read. */
const LABELS: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ...['lam tron', 'lam tron diem', 'lam tron chi so', 'lam tron ket qua'].map((label) => [label, readDecimals] as const),
  ...['khi chua co diem dieu tra', 'khi chua co diem dieu tra xa hoi hoc', 'khi chua co diem dieu tra xhh', 'khi chua co diem dtxhh'].map(
    (label) => [label, readWithoutSurvey] as const,
  ),
  ...['muc khong danh gia', 'cac muc khong danh gia', 'tieu chi khong danh gia'].map((label) => [label, readNotApplicable] as const),
  ...['xep loai', 'muc xep loai', 'thang xep loai'].map((label) => [label, readBands] as const),
  ...['khong kiem tra', 'quy tac khong kiem tra'].map((label) => [label, readSwitchedOff] as const),
  ...['muc do', 'muc do phat hien'].map((label) => [label, readSeverities] as const),
]);

/** `Chỉ số được làm tròn đến 02 chữ số thập phân`: the one decision that is as often a sentence. */
const ROUNDING = /^(?:(?:diem|so|chi so|ket qua|ty le|va|duoc|tinh|lay) )*lam tron (?:den |toi |lay )?(?<decimals>.+)$/;

/** One line above or below a framework's table; `null` where it decides nothing. */
export function readPolicyLine(line: string): PolicyLine | null {
  return looked(line).line;
}

/** Whether a text is the label of a line whose value stands in the next cell. */
export function isPolicyLabel(text: string): boolean {
  return looked(text).isLabel;
}

const NO_POLICY = { line: null, isLabel: false };

/** Both are asked of the same texts, and almost all of them are neither. */
const looked = rememberedByText((text): { readonly line: PolicyLine | null; readonly isLabel: boolean } => {
  const { label, value } = partsOf(text);
  const read = LABELS.get(label);
  if (read !== undefined) return { line: toLine(read(value)), isLabel: value === '' };
  const { decimals } = ROUNDING.exec(foldLabel(text))?.groups ?? {};
  const rounded = decimals === undefined ? null : readDecimals(decimals);
  return rounded === null ? NO_POLICY : { line: toLine(rounded), isLabel: false };
});

function partsOf(line: string): { readonly label: string; readonly value: string } {
  const folded = foldSpaces(line);
  const colon = folded.indexOf(':');
  if (colon < 0) return { label: foldLabel(folded), value: '' };
  return { label: foldLabel(folded.slice(0, colon)), value: folded.slice(colon + 1).trim() };
}

function toLine(policy: Partial<FrameworkPolicy> | null): PolicyLine {
  return policy === null ? { kind: 'unread' } : { kind: 'policy', policy };
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['khong', 0],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
]);
const DECIMALS =
  /^(?:den |lay )?(?<number>\d{1,2}|khong|mot|hai|ba|bon)(?: ?\(\d\))?(?: (?:chu so|so le)(?: thap phan| sau dau phay| phan thap phan)?)?$/;
const MOST_DECIMALS = 10;

function readDecimals(value: string): Partial<FrameworkPolicy> | null {
  const { number } = DECIMALS.exec(foldLabel(value))?.groups ?? {};
  if (number === undefined) return null;
  const decimals = NUMBER_WORDS.get(number) ?? Number(number);
  return decimals > MOST_DECIMALS ? null : { decimals };
}

function readWithoutSurvey(value: string): Partial<FrameworkPolicy> | null {
  const folded = foldLabel(value);
  if (/^tam tinh$/.test(folded)) return { withoutSurvey: 'provisional' };
  return /^quy doi(?: theo (?:tong )?diem toi da (?:da )?tham dinh)?$/.test(folded) ? { withoutSurvey: 'rescale' } : null;
}

const ONLY = /^chi(?: duoc phep)?(?: voi| doi voi)?(?: cac)?(?: muc| tieu chi)? (?<codes>.+)$/;
const CODE = /^\d+(?:\.\d+)*$/;

function readNotApplicable(value: string): Partial<FrameworkPolicy> | null {
  const folded = foldLabel(value);
  if (/^(?:duoc phep|co|duoc)$/.test(folded)) return { notApplicable: 'any' };
  if (/^(?:khong|khong duoc phep|khong duoc|khong co)$/.test(folded)) return { notApplicable: 'none' };
  const codes = listOf(ONLY.exec(folded)?.groups?.['codes'] ?? '').map((code) => code.replace(/\.$/, ''));
  return codes.length > 0 && codes.every((code) => CODE.test(code)) ? { notApplicable: { only: codes } } : null;
}

function readBands(value: string): Partial<FrameworkPolicy> | null {
  const gradeBands = readGradeBands(value);
  return gradeBands === null ? null : { gradeBands };
}

const RULE = /^[a-z]{2}\d{2}$/;

function readSwitchedOff(value: string): Partial<FrameworkPolicy> | null {
  const codes = listOf(foldLabel(value));
  if (codes.length === 0 || !codes.every((code) => RULE.test(code))) return null;
  return { rules: codes.map((code) => ({ code: code.toUpperCase(), as: 'off' })) };
}

const SEVERITIES = new Map([
  ['loi', 'error'],
  ['canh bao', 'warning'],
  ['luu y', 'info'],
] as const);
const RULE_AND_SEVERITY = /^(?<code>[a-z]{2}\d{2}) ?(?:la|=|:|-)? ?(?<severity>loi|canh bao|luu y)$/;

function readSeverities(value: string): Partial<FrameworkPolicy> | null {
  const rules = listOf(foldLabel(value)).map(readSeverity);
  const known = rules.filter((rule) => rule !== null);
  return known.length > 0 && known.length === rules.length ? { rules: known } : null;
}

function readSeverity(text: string): FrameworkPolicy['rules'][number] | null {
  const { code, severity } = RULE_AND_SEVERITY.exec(text)?.groups ?? {};
  const as = [...SEVERITIES].find(([word]) => word === severity)?.[1];
  return code === undefined || as === undefined ? null : { code: code.toUpperCase(), as };
}

/** Parts set off by semicolons, commas or `và`. */
function listOf(folded: string): string[] {
  return foldText(folded)
    .split(/ ?[;,] ?| va /)
    .filter((part) => part !== '');
}
