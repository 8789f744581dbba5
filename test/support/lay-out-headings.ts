/** How many rows headings take, and what is merged over what. */
export type HeadingLayout = 'one-row' | 'merged-downwards' | 'scores-under-a-group' | 'three-rows' | 'words-over-rows';

export const HEADING_LAYOUTS: readonly HeadingLayout[] = ['one-row', 'merged-downwards', 'scores-under-a-group', 'three-rows', 'words-over-rows'];

export interface HeadedColumn {
  readonly key: string;
  readonly heading: string;
}

const SCORES: ReadonlySet<string> = new Set(['self', 'appraised', 'survey', 'appraised-1', 'appraised-2', 'deducted', 'achieved']);

/** The rows of headings, a text for each column; only the first cell of a merged range has its text, as in Excel. */
export function headingRows(
  columns: readonly HeadedColumn[],
  layout: HeadingLayout,
  write: (heading: string) => string,
): string[][] {
  const whole = columns.map(({ heading }) => write(heading));
  const blank = columns.map(() => '');
  const isScore = columns.map(({ key }) => SCORES.has(key));
  // The group stands over scores side by side, in the first of its cells.
  const group = columns.map((_, at) => (isScore[at] === true && isScore[at - 1] !== true ? write('Kết quả chấm điểm') : ''));
  const beside = whole.map((heading, at) => (isScore[at] === true ? (group[at] ?? '') : heading));
  const below = whole.map((heading, at) => (isScore[at] === true ? heading : ''));
  switch (layout) {
    case 'one-row':
      return [whole];
    case 'merged-downwards':
      return [whole, blank];
    case 'scores-under-a-group':
      return [beside, below];
    case 'three-rows':
      return [beside, blank, below];
    case 'words-over-rows': {
      const words = columns.map(({ heading }) => heading.split(' '));
      return [words.map(([first = '']) => write(first)), words.map(([, ...others]) => write(others.join(' ')))];
    }
  }
}
