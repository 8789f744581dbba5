import { areaOfA1, toA1 } from '../core/workbook/cell-ref';

/** Where somebody has written, as Excel tells it. */
export interface HeardEdit {
  readonly sheetId: string;
  /** The first of the cells, in letters. */
  readonly cell: string;
}

/**
 * The edits of people while a workbook is read in several requests. Asked for with the first request of the first reading,
 * and heard from then on: to ask anew for every reading would cost more than to count.
 */
export class EditsHeard {
  #isListening = false;
  #count = 0;
  #last: HeardEdit | null = null;

  /** How many so far; the same number twice means that nothing was edited in between, as far as Excel tells. */
  get count(): number {
    return this.#count;
  }

  get last(): HeardEdit | null {
    return this.#last;
  }

  /** Goes along with the next request; call {@link isHeard} when that is done. */
  askFor({ workbook }: Excel.RequestContext): void {
    if (this.#isListening || !Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
    workbook.worksheets.onChanged.add((event) => {
      this.#hear(event);
      return Promise.resolve();
    });
  }

  isHeard(): void {
    this.#isListening = true;
  }

  #hear({ worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs): void {
    // What we write ourselves is told after the act that wrote it, maybe while the next one reads.
    if (triggerSource === 'ThisLocalAddin') return;
    this.#count += 1;
    const area = areaOfA1(address);
    this.#last = { sheetId: worksheetId, cell: area === null ? address : toA1(area) };
  }
}
