import type { DocumentPlan } from '../../core/report/document/document-plan';
import type { WorkbookPlan } from '../../core/workbook/workbook-plan';

/** A file that is to be made beside the page. */
export type FileOrder =
  { readonly kind: 'workbook'; readonly plan: WorkbookPlan } | { readonly kind: 'document'; readonly plan: DocumentPlan };

export type FileAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly detail: string };
