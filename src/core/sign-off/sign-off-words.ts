import type { SignOffField } from './sign-off';
import type { SignedColumn } from './signed-columns';

/** The columns of the table of signed values: whose, which item, its name, and what was signed. */
export type SignOffColumn = 'unit' | 'item' | 'name' | SignedColumn;

/** The labels of both languages, folded. */
export const FIELD_OF_LABEL: ReadonlyMap<string, SignOffField> = new Map<string, SignOffField>([
  ...(['nguoi xac nhan', 'signed by'] as const).map((label) => [label, 'by'] as const),
  ...(['thoi diem xac nhan', 'time of signing'] as const).map((label) => [label, 'at'] as const),
  ...(['khung tieu chi', 'framework'] as const).map((label) => [label, 'framework'] as const),
  ...(['ma nhan dang khung', 'framework fingerprint'] as const).map((label) => [label, 'fingerprint'] as const),
  ...(['ket luan kiem tra', 'verdict'] as const).map((label) => [label, 'verdict'] as const),
  ...(['so phat hien', 'findings'] as const).map((label) => [label, 'counts'] as const),
  ...(['chi so tong hop', 'total index'] as const).map((label) => [label, 'index'] as const),
  ...(['ma bam so lieu', 'hash of the figures'] as const).map((label) => [label, 'cells'] as const),
  ...(['dau xac nhan', 'seal'] as const).map((label) => [label, 'seal'] as const),
]);

/** The headings of both languages, folded. */
export const COLUMN_OF_HEADING: ReadonlyMap<string, SignOffColumn> = new Map<string, SignOffColumn>([
  ...(['don vi', 'unit'] as const).map((heading) => [heading, 'unit'] as const),
  ...(['muc', 'item'] as const).map((heading) => [heading, 'item'] as const),
  ...(['noi dung', 'name'] as const).map((heading) => [heading, 'name'] as const),
  ...(['diem toi da', 'maximum'] as const).map((heading) => [heading, 'maximum'] as const),
  ...(['diem tu danh gia', 'self-score'] as const).map((heading) => [heading, 'self'] as const),
  ...(['diem tham dinh lan 1', 'appraised, round 1'] as const).map((heading) => [heading, 'appraised-1'] as const),
  ...(['diem tham dinh lan 2', 'appraised, round 2'] as const).map((heading) => [heading, 'appraised-2'] as const),
  ...(['diem dieu tra xhh', 'survey score'] as const).map((heading) => [heading, 'survey'] as const),
  ...(['diem dat duoc', 'achieved'] as const).map((heading) => [heading, 'achieved'] as const),
  ...(['diem bi tru', 'deducted'] as const).map((heading) => [heading, 'deducted'] as const),
  ...(['chi so (%)', 'index (%)'] as const).map((heading) => [heading, 'index'] as const),
  ...(['tai lieu kiem chung', 'evidence'] as const).map((heading) => [heading, 'evidence'] as const),
  ...(['giai trinh', 'explanation'] as const).map((heading) => [heading, 'explanation'] as const),
  ...(['tai lieu kiem chung lan 2', 'evidence, round 2'] as const).map((heading) => [heading, 'later-evidence'] as const),
  ...(['giai trinh lan 2', 'explanation, round 2'] as const).map((heading) => [heading, 'later-explanation'] as const),
  ...(['dau cua khung', 'framework mark'] as const).map((heading) => [heading, 'terms'] as const),
]);
