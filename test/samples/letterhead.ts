import type { RowPlan } from './sheet-plan';

const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** The two rows above every official table: the office at the left, the national heading from a column (from zero) at the right. */
export function letterhead(office: readonly [string, string], right: number): RowPlan[] {
  return office.map((line, at) => ({ kind: 'national', cells: [line, ...Array<string>(right - 1).fill(''), NATION[at] ?? ''] }));
}
