import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { DocumentPlan } from '../core/report/document/document-plan';
import { CENTER, LEFT, line, SIZES } from './texts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Two columns side by side without any lines. */
function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): Table {
  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, borders: BORDERLESS, children: [...children] });
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: BORDERLESS,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}

const TIGHT = { before: 0, after: 0 };

/** Who issues the document and the state's name and motto, the last line of each underlined; below them number, place and date. */
export function letterhead({ letterhead: { left, right }, number, placeAndDate, draft }: DocumentPlan, width: number): Table {
  const leftWidth = Math.floor(width * 0.42);
  const issuer = left.map((text, at) => line(text, { bold: at === left.length - 1, size: SIZES.small }, { spacing: TIGHT }));
  const state = right.map((text, at) => line(text, { bold: true, size: at === 0 ? SIZES.small : SIZES.heading }, { spacing: TIGHT }));
  return sideBySide(
    [
      ...issuer,
      rule(leftWidth, 0.34),
      line(number, { size: SIZES.heading }, { spacing: { before: 80, after: 0 } }),
      ...(draft === null ? [] : [line(draft, { bold: true, size: SIZES.heading }, { spacing: { before: 80, after: 0 } })]),
    ],
    [
      ...state,
      rule(width - leftWidth, 0.58),
      line(placeAndDate, { italics: true, size: SIZES.heading }, { spacing: { before: 80, after: 0 } }),
    ],
    [leftWidth, width - leftWidth],
  );
}

/** A line in the middle below the last words, as long as this part of the column. */
function rule(width: number, part: number): Paragraph {
  const aside = Math.floor((width * (1 - part)) / 2);
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' },
    indent: { left: aside, right: aside },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** The kind of document, what it is about, and to whom it goes. */
export function titleLines({ title, subject, recipient }: DocumentPlan): Paragraph[] {
  return [
    line(title, { bold: true }, { spacing: { before: 360, after: 0 } }),
    line(subject, { bold: true }, { spacing: { before: 60, after: 60 } }),
    line(recipient, {}, { spacing: { before: 240, after: 240 } }),
  ];
}

/** The recipients at the left; who signs at the right, with room for signature and name. */
export function closing({ sentTo, signature }: DocumentPlan, width: number): Table {
  const half = Math.floor(width / 2);
  const recipients = [
    line(sentTo.heading, { bold: true, italics: true, size: SIZES.small }, { alignment: LEFT, spacing: TIGHT }),
    ...sentTo.lines.map((text) => line(text, { size: SIZES.table }, { alignment: LEFT, spacing: TIGHT })),
  ];
  const signing = [
    ...signature.office.map((text) => line(text, { bold: true }, { alignment: CENTER, spacing: TIGHT })),
    line(signature.signing, { italics: true, size: SIZES.heading }, { spacing: { before: 0, after: 1600 } }),
  ];
  return sideBySide(recipients, signing, [half, width - half]);
}
