import { Document, Packer, Paragraph } from 'docx';
import type { DocumentAppendix, DocumentPlan } from '../core/report/document/document-plan';
import { blocksOf } from './blocks';
import { closing, letterhead, titleLines } from './frame';
import { pageOf, TEXT_WIDTH } from './page';
import { line, SIZES } from './texts';

/** The bytes of a .docx file that is as planned, in the layout of official documents: A4, Times New Roman of 14 points. */
export async function writeDocument(plan: DocumentPlan): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Soát điểm CCHC',
    title: `${plan.title} ${plan.subject}`,
    styles: { default: { document: { run: { font: 'Times New Roman', size: SIZES.text, language: { value: 'vi-VN' } } } } },
    sections: [{ ...pageOf('portrait', true), children: mainPart(plan) }, ...plan.appendices.map(appendixSection)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function mainPart(plan: DocumentPlan) {
  const width = TEXT_WIDTH.portrait;
  return [
    letterhead(plan, width),
    ...titleLines(plan),
    ...blocksOf(plan.body, width),
    // The signature does not stand on a page of its own.
    new Paragraph({ keepNext: true, spacing: { before: 120, after: 0 }, children: [] }),
    closing(plan, width),
    new Paragraph({ spacing: { before: 0, after: 0 }, children: [] }),
  ];
}

/** Its tables are wide: the paper lies across. */
function appendixSection({ title, subject, body }: DocumentAppendix) {
  return {
    ...pageOf('landscape', false),
    children: [
      line(title, { bold: true }, { spacing: { before: 0, after: 0 } }),
      line(subject, { bold: true }, { spacing: { before: 60, after: 200 } }),
      ...blocksOf(body, TEXT_WIDTH.landscape),
    ],
  };
}
