import { AlignmentType, convertMillimetersToTwip, Footer, Header, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ISectionPropertiesOptions } from 'docx';

/** Twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
/** Millimetres, as decree 30/2020/NĐ-CP has them. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
const HEADER = 10;

/** Twentieths of a point between the margins of a page that stands upright, or lies across. */
export const TEXT_WIDTH = {
  portrait: A4.width - convertMillimetersToTwip(MARGINS.left + MARGINS.right),
  landscape: A4.height - convertMillimetersToTwip(MARGINS.left + MARGINS.right),
} as const;

export type Orientation = keyof typeof TEXT_WIDTH;

/** The sheet of paper, with its number in the middle of the upper margin. The first page of the document bears none. */
export function pageOf(
  orientation: Orientation,
  isFirst: boolean,
): {
  readonly properties: ISectionPropertiesOptions;
  readonly headers: { default: Header; first: Header };
  readonly footers: { default: Footer };
} {
  const mm = convertMillimetersToTwip;
  const margin = {
    top: mm(MARGINS.top),
    bottom: mm(MARGINS.bottom),
    left: mm(MARGINS.left),
    right: mm(MARGINS.right),
    header: mm(HEADER),
    footer: mm(HEADER),
  };
  // The paper's own measures: the library turns them round for a page that lies across.
  const size = { ...A4, orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT };
  return {
    properties: { page: { size, margin }, titlePage: isFirst },
    headers: { default: new Header({ children: [numberOfPage()] }), first: new Header({ children: [new Paragraph('')] }) },
    footers: { default: new Footer({ children: [new Paragraph('')] }) },
  };
}

function numberOfPage(): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
}
