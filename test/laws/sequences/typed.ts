/** The workbook as people know it. */
export interface Typed {
  /** What was typed last into each cell of input. */
  readonly inputs: Map<string, string | number>;
  /** What people have had in each cell that holds a sum: an undo brings back what stood there before the act that it takes back. */
  readonly sums: ReadonlyMap<string, (string | number)[]>;
}

/** A unit's scoresheet whose sums nobody has filled in yet. */
export const SHEET = `
  | STT   | Tiêu chí                | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
  |-------|-------------------------|-------------|--------------|---------------------|
  | 1     | Chỉ đạo, điều hành      | 4           |              |                     |
  | 1.1   | Kế hoạch cải cách       | 2           |              |                     |
  | 1.1.1 | Ban hành kế hoạch       | 1           | 1            | 144/KH-UBND         |
  | 1.1.2 | Mức độ thực hiện        | 1           | 0.5          |                     |
  | 1.2   | Kiểm tra cải cách       | 2           | 3            |                     |
  | 1.2.1 | Ban hành văn bản        | 2           | 0.3          | 12/KH-SNV           |
  | 2     | Cải cách thể chế        | 2           |              |                     |
  | 2.1   | Rà soát văn bản         | 2           | 1.1          | 45/BC-STP           |
  | Tổng cộng |                     | 6           |              |                     |`;

/** Score and evidence cells of the items. */
export const INPUT_CELLS = { scores: ['D4', 'D5', 'D7', 'D9'], evidence: ['E4', 'E5', 'E7', 'E9'] } as const;

/** Each sum with the cells that it adds up. */
export const SUMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['D2', ['D3', 'D6']],
  ['D3', ['D4', 'D5']],
  ['D6', ['D7']],
  ['D8', ['D9']],
  ['D10', ['D2', 'D8']],
]);

export const SUM_CELLS = [...SUMS.keys()];

export function typedAtFirst(): Typed {
  return {
    inputs: new Map<string, string | number>([['D4', 1], ['D5', 0.5], ['D7', 0.3], ['D9', 1.1], ['E4', '144/KH-UBND'], ['E5', ''], ['E7', '12/KH-SNV'], ['E9', '45/BC-STP']]),
    sums: new Map([['D2', ['']], ['D3', ['']], ['D6', [3]], ['D8', ['']], ['D10', ['']]]),
  };
}

export function typedInto({ inputs, sums }: Typed, cell: string, content: string | number): void {
  const had = sums.get(cell);
  if (had === undefined) inputs.set(cell, content);
  else had.push(content);
}

/** What all items come to, in hundredths of a point: text and blank cells bring nothing. */
export function totalOf({ inputs }: Typed): number {
  return INPUT_CELLS.scores.reduce((sum, cell) => sum + hundredthsIn(inputs.get(cell)), 0);
}

export function hundredthsIn(content: unknown): number {
  return typeof content === 'number' ? Math.round(content * 100) : 0;
}
