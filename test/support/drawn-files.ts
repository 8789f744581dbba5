import type { DocumentPlan } from '../../src/core/report/document/document-plan';
import type { WorkbookPlan } from '../../src/core/workbook/workbook-plan';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { Files } from '../../src/session/files';
import { WorkbookError } from '../../src/session/workbook';
import illustrative from '../../src/frameworks/illustrative-province.json';
import { drawWorkbook } from './draw-workbook';

/** Files whose bytes are a drawn table, which lies on a sheet `Khung tiêu chí`. What is written is kept as its plan. */
export class DrawnFiles implements Files {
  /** The plans that became files, in their order. */
  readonly written: WorkbookPlan[] = [];
  readonly documents: DocumentPlan[] = [];

  async readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
    const drawn = new TextDecoder().decode(bytes);
    if (!drawn.includes('|')) throw new WorkbookError({ kind: 'not-a-workbook' });
    return { ...drawWorkbook({ 'Khung tiêu chí': drawn }), name };
  }

  async writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
    this.written.push(plan);
    return new TextEncoder().encode(plan.sheets.map(({ name }) => name).join('; '));
  }

  async sampleWorkbook(): Promise<Uint8Array> {
    return new TextEncoder().encode('Sổ mẫu');
  }

  async writeDocument(plan: DocumentPlan): Promise<Uint8Array> {
    this.documents.push(plan);
    return new TextEncoder().encode(plan.subject);
  }

  async illustrativeFramework(): Promise<unknown> {
    return illustrative;
  }
}
