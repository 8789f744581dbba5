import { foldText, withoutTrailingParenthesis } from '../workbook/folded-text';
import type { TextColumn } from '../scoresheet/scoresheet';

/** What a heading says its column holds (contracts A and B), before columns of the same heading are told apart. */
export type HeadingMeaning =
  | 'code'
  | 'name'
  | 'maximum'
  | 'self'
  /** An appraised score whose round the heading does not say. */
  | 'appraised'
  | 'appraised-1'
  | 'appraised-2'
  | 'survey'
  | 'achieved'
  /** `Tổng điểm`, `Kết quả`: achieved points, but only beside other scores. */
  | 'overall'
  | 'deducted'
  | 'after-deduction'
  | 'index'
  | TextColumn
  | 'evidence-and-explanation'
  | 'scored-by'
  | 'scoring'
  /** `TC`: tiêu chí in one table, tự chấm in the next. */
  | 'unclear'
  /** The units that are scored, one a row: a summary, and no scoring table. */
  | 'unit'
  /** Our own column. */
  | 'results';

/** Headings as folded text. The first list of each line is the contract's, what follows are its everyday variants. */
const HEADINGS: Readonly<Record<HeadingMeaning, readonly string[]>> = {
  code: ['stt', 'tt', 'so thu tu', 'so tt', 'ma', 'ma tieu chi', 'ma so', 'code', 'no', 'no.'],
  name: [
    ...['noi dung', 'tieu chi', 'ten tieu chi', 'noi dung tieu chi', 'tieu chi thanh phan'],
    ...['noi dung danh gia', 'tieu chi danh gia', 'noi dung tieu chi danh gia', 'cac tieu chi', 'criterion', 'criteria', 'name'],
  ],
  maximum: ['diem toi da', 'diem chuan', 'thang diem', 'so diem toi da', 'maximum', 'maximum score', 'maximum points'],
  self: [
    ...['diem tu danh gia', 'diem tu cham', 'tu cham', 'tu danh gia', 'diem don vi tu danh gia', 'diem don vi tu cham'],
    ...['don vi tu danh gia', 'don vi tu cham', 'don vi tu cham diem', 'tu cham diem'],
    ...['diem tu danh gia cua don vi', 'diem tu cham cua don vi', 'self-score', 'self score'],
  ],
  appraised: [
    ...['diem tham dinh', 'diem hoi dong', 'diem hoi dong tham dinh', 'diem cham thuc te', 'tham dinh'],
    ...['diem cua hoi dong', 'diem cua hoi dong tham dinh', 'hoi dong tham dinh', 'hoi dong cham', 'appraised score'],
  ],
  'appraised-1': [],
  'appraised-2': [],
  survey: [
    ...['diem dieu tra xhh', 'diem dtxhh', 'diem dieu tra xa hoi hoc', 'dieu tra xhh', 'dtxhh', 'dieu tra xa hoi hoc'],
    ...['diem xhh', 'diem khao sat', 'survey score'],
  ],
  deducted: ['diem bi tru', 'diem tru', 'bi tru'],
  'after-deduction': ['diem tham dinh sau khi tru', 'diem sau khi tru', 'sau khi tru'],
  achieved: ['diem dat duoc', 'diem dat', 'tong diem dat duoc', 'achieved score'],
  overall: ['tong diem', 'ket qua', 'ket qua cham'],
  index: ['chi so', 'chi so %', 'ty le', 'ty le %', 'ti le', 'ti le %', 'ty le dat', 'chi so thanh phan', 'index'],
  evidence: ['tai lieu kiem chung', 'tai lieu minh chung', 'minh chung', 'tai lieu chung minh', 'evidence'],
  explanation: ['giai trinh', 'giai trinh cua don vi', 'noi dung giai trinh', 'explanation'],
  'evidence-and-explanation': [],
  opinion: [
    ...['y kien', 'y kien hoi dong', 'ghi chu cua tham dinh', 'y kien tham dinh', 'y kien cua hoi dong'],
    ...['y kien hoi dong tham dinh', 'y kien cua hoi dong tham dinh', 'ghi chu cua hoi dong', 'opinion'],
  ],
  notes: ['ghi chu', 'ghi chu cua don vi', 'notes'],
  measuredResult: ['ket qua thuc hien', 'so lieu', 'ty le thuc hien', 'ti le thuc hien'],
  responsibleAgency: [
    ...['co quan phu trach', 'don vi chu tri', 'co quan tham muu', 'co quan chu tri', 'don vi phu trach'],
    ...['responsible agency'],
  ],
  'scored-by': ['hinh thuc danh gia', 'phuong phap danh gia', 'scored by'],
  scoring: ['cach tinh diem', 'huong dan cham', 'phuong an cham', 'huong dan cham diem', 'cach cham diem', 'scoring'],
  unclear: ['tc'],
  unit: ['ten don vi', 'don vi', 'ten co quan', 'co quan', 'dia phuong', 'unit'],
  results: ['ket qua kiem tra', 'check result'],
};

const MEANINGS: ReadonlyMap<string, HeadingMeaning> = new Map(
  meanings().flatMap((meaning) => HEADINGS[meaning].map((heading) => [heading, meaning] as const)),
);

/** Words that mean a column only together with others: `Lĩnh vực/Tiêu chí/Tiêu chí thành phần`. */
const PART_MEANINGS: ReadonlyMap<string, HeadingMeaning> = new Map([...MEANINGS, ['linh vuc', 'name']]);

const ROUND = /^(?<before>.*?) ?\b(?:lan|vong|dot)(?: thu)? (?:(?<first>1|i|nhat)|2|ii|hai)$/;

/** A heading's text as it is looked up; `null` when it is none. */
export function headingMeaning(heading: string): HeadingMeaning | null {
  if (heading === '') return null;
  const folded = foldText(heading).replace(/\s*\/\s*/g, '/').replace(/[:*]+$/, '').trim();
  return foldedMeaning(folded.replace(/[()]/g, '')) ?? foldedMeaning(withoutTrailingParenthesis(folded));
}

function foldedMeaning(heading: string): HeadingMeaning | null {
  return MEANINGS.get(heading) ?? appraisalRound(heading) ?? compoundMeaning(heading);
}

/** `diem tham dinh lan 2` → `appraised-2`. */
function appraisalRound(heading: string): HeadingMeaning | null {
  const { before, first } = ROUND.exec(heading)?.groups ?? {};
  if (before === undefined || MEANINGS.get(before) !== 'appraised') return null;
  return first === undefined ? 'appraised-2' : 'appraised-1';
}

/** Several headings in one cell mean what the first means, but evidence and explanation mean both. */
function compoundMeaning(heading: string): HeadingMeaning | null {
  const parts = heading.split(/\/|, ?| va | hoac /);
  if (parts.length === 1) return null;
  const meanings = parts.map((part) => PART_MEANINGS.get(part.trim()));
  const [first] = meanings;
  if (first === undefined || meanings.includes(undefined)) return null;
  return meanings.includes('evidence') && meanings.includes('explanation') ? 'evidence-and-explanation' : first;
}

function meanings(): HeadingMeaning[] {
  const isMeaning = (key: string): key is HeadingMeaning => key in HEADINGS;
  return Object.keys(HEADINGS).filter(isMeaning);
}
