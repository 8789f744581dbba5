import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { printable } from '../core/report/printable';

/** Half points: how the library measures letters. */
export const SIZES = { text: 28, table: 22, small: 24, heading: 26 } as const;

export const { CENTER, LEFT, JUSTIFIED, RIGHT } = AlignmentType;

/** A text as runs of letters; each of its lines begins anew. */
export function runs(text: string, look: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
}

export function line(
  text: string,
  look: Omit<IRunOptions, 'text' | 'break'> = {},
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph {
  return new Paragraph({ alignment: CENTER, ...options, children: runs(text, look) });
}
