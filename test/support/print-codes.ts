/** How a table prints its codes. */
export type Numbering = 'dotted' | 'dotted-with-point' | 'with-commas' | 'roman-number-letter' | 'words-before' | 'abbreviated';

export const NUMBERINGS: readonly Numbering[] = [
  ...(['dotted', 'dotted-with-point', 'with-commas', 'roman-number-letter', 'words-before', 'abbreviated'] as const),
];

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const ABBREVIATIONS = ['LV', 'TC', 'TCTP'];

/** The code of the node at this path, area first: `[2, 3, 1]` → `2.3.1`, `a`, `TCTP1`… */
export function codePrinted(path: readonly number[], numbering: Numbering): string {
  const own = path.at(-1) ?? 0;
  switch (numbering) {
    case 'dotted':
      return path.join('.');
    case 'dotted-with-point':
      return `${path.join('.')}.`;
    case 'with-commas':
      return path.join(',');
    case 'roman-number-letter':
      return [ROMANS[own] ?? '', String(own), 'abcdefghij'.charAt(own - 1)][path.length - 1] ?? '';
    case 'words-before':
      return `Mục ${path.join('.')}`;
    case 'abbreviated':
      return `${ABBREVIATIONS[path.length - 1] ?? ''}${own}`;
  }
}
