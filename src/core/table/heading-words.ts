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
  /** `TĐ`: thẩm định beside a maximum, which it may be itself. */
  | 'unclear-appraised'
  /** The units that are scored, one a row: a summary, and no scoring table. */
  | 'unit'
  /** Our own column. */
  | 'results';

/** Headings as folded text. The first list of each line is the contract's, what follows are its everyday variants. */
export const HEADINGS: Readonly<Record<HeadingMeaning, readonly string[]>> = {
  code: ['stt', 'tt', 'so thu tu', 'so tt', 'ma', 'ma tieu chi', 'ma so', 'code', 'no', 'no.'],
  name: [
    ...['noi dung', 'tieu chi', 'ten tieu chi', 'noi dung tieu chi', 'tieu chi thanh phan'],
    ...['noi dung danh gia', 'tieu chi danh gia', 'noi dung tieu chi danh gia', 'cac tieu chi', 'criterion', 'criteria', 'name'],
  ],
  maximum: ['diem toi da', 'diem chuan', 'thang diem', 'so diem toi da', 'maximum', 'maximum score', 'maximum points'],
  self: [
    ...['diem tu danh gia', 'diem tu cham', 'tu cham', 'tu danh gia', 'diem don vi tu danh gia', 'diem don vi tu cham'],
    ...['don vi tu danh gia', 'don vi tu cham', 'don vi tu cham diem', 'tu cham diem', 'so diem tu cham', 'so diem tu danh gia'],
    ...['diem tu danh gia cua don vi', 'diem tu cham cua don vi', 'co quan tu cham', 'co quan tu danh gia', 'self-score', 'self score'],
  ],
  appraised: [
    ...['diem tham dinh', 'diem hoi dong', 'diem hoi dong tham dinh', 'diem cham thuc te', 'tham dinh'],
    ...['diem cua hoi dong', 'diem cua hoi dong tham dinh', 'hoi dong tham dinh', 'hoi dong cham', 'hoi dong', 'so diem tham dinh'],
    ...['ket qua tham dinh', 'diem to tham dinh', 'to tham dinh', 'diem to giup viec', 'to giup viec', 'to giup viec tham dinh'],
    ...['appraised score'],
  ],
  'appraised-1': [],
  'appraised-2': ['diem phuc tra', 'phuc tra'],
  survey: [
    ...['diem dieu tra xhh', 'diem dtxhh', 'diem dieu tra xa hoi hoc', 'dieu tra xhh', 'dtxhh', 'dieu tra xa hoi hoc'],
    ...['diem xhh', 'xhh', 'diem khao sat', 'survey score'],
  ],
  deducted: ['diem bi tru', 'diem tru', 'bi tru', 'so diem bi tru'],
  'after-deduction': [
    ...['diem tham dinh sau khi tru', 'diem sau khi tru', 'sau khi tru', 'diem tham dinh sau khi tru diem', 'diem con lai'],
  ],
  achieved: ['diem dat duoc', 'diem dat', 'tong diem dat duoc', 'so diem dat duoc', 'achieved score'],
  overall: ['tong diem', 'ket qua', 'ket qua cham'],
  index: ['chi so', 'chi so %', 'ty le', 'ty le %', 'ti le', 'ti le %', 'ty le dat', 'ti le dat', 'chi so thanh phan', '%', 'index'],
  evidence: ['tai lieu kiem chung', 'tai lieu minh chung', 'minh chung', 'tai lieu chung minh', 'evidence'],
  explanation: ['giai trinh', 'giai trinh cua don vi', 'noi dung giai trinh', 'explanation'],
  'evidence-and-explanation': [],
  opinion: [
    ...['y kien', 'y kien hoi dong', 'ghi chu cua tham dinh', 'y kien tham dinh', 'y kien cua hoi dong'],
    ...['y kien hoi dong tham dinh', 'y kien cua hoi dong tham dinh', 'ghi chu cua hoi dong', 'y kien cua to tham dinh'],
    ...['ly do tru diem', 'opinion'],
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
  'unclear-appraised': ['td'],
  unit: [
    ...['ten don vi', 'don vi', 'ten co quan', 'co quan', 'dia phuong', 'ten dia phuong', 'ten co quan, don vi', 'so, ban, nganh'],
    ...['cac so, ban, nganh', 'ten xa, phuong', 'xa, phuong', 'tinh, thanh pho', 'unit'],
  ],
  results: ['ket qua kiem tra', 'check result'],
};
