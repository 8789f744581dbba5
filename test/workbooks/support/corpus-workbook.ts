import type { Verdict } from '../../../src/core/review-result';
import type { DrawnTable } from '../../support/draw-workbook';

/**
 * A workbook as people really lay them out, with what ought to be read from it. One file each in `test/workbooks/`: a file
 * more is a test more, and its sentence appears in the README.
 */
export interface CorpusWorkbook {
  /** Under which heading of the README's list the sentence stands. */
  readonly about: Subject;
  /** What is understood, as the README says it; workbooks that show the same thing say the same sentence. */
  readonly layout: string;
  /** By name, in the workbook's order. */
  readonly sheets: Readonly<Record<string, CorpusSheet>>;
  /** Sheets of another workbook, from which the framework is read. */
  readonly frameworkFile?: Readonly<Record<string, CorpusSheet>>;
  readonly reads: ExpectedReading;
}

/** In the order of the README's list. */
export const SUBJECTS = ['Around the table', 'Headings', 'Columns', 'Rows', 'Codes', 'Scores', 'Text', 'Units', 'Frameworks'] as const;

export type Subject = (typeof SUBJECTS)[number];

export type CorpusSheet = DrawnTable | (SheetLooks & { readonly table: DrawnTable });

/** What a drawing does not show. */
export interface SheetLooks {
  /** Where the drawing's first cell stands; `A1` unless said otherwise. */
  readonly startsAt?: string;
  /** Merged cells, `A1:C1`. */
  readonly merges?: readonly string[];
  /** Rows as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** The range of an Excel table (ListObject), headings included. */
  readonly excelTable?: string;
  /** Fonts by range, `B4:B9`. */
  readonly fonts?: Readonly<Record<string, string>>;
  readonly visibility?: 'hidden' | 'very-hidden';
}

/** Worked out by hand, never copied from what came out. */
export interface ExpectedReading {
  readonly verdict: Verdict;
  /** `Bộ tiêu chí năm 2023 (5 items, 10 points, sheet)`; `none` where there is none. */
  readonly framework: string;
  /** What was read of each unit, by its name. */
  readonly units: Readonly<Record<string, ExpectedUnit>>;
  /**
   * What was read of tables whose rows are units, by the sheet; none unless said otherwise. Points, maximum and percent of
   * the total, then of each area:
   *
   *     | unit      | rank | total         | I. Chỉ đạo  |
   *     | Sở Nội vụ | 1    | 92/100 92.00  | 47/50 94.00 |
   */
  readonly summaries?: Readonly<Record<string, DrawnTable>>;
  /** Sheet, cell and code, `Bảng điểm!E9 SC07`, in the order of the sheets; none unless said otherwise. */
  readonly findings?: readonly string[];
}

export interface ExpectedUnit {
  /** `A code, B name, C maximum, D self, F evidence`, from left to right. */
  readonly columns: string;
  /**
   * Items by canonical code with their maxima and scores, then `points`, `of`, `percent` and `state` of each stage, and
   * `rank` where several units are ranked:
   *
   *     | code    | maximum | self     |
   *     | 1.1     | 2       | 1.5      |
   *     | 1.2     | 1       | KĐG      |
   *     | points  |         | 1.5      |
   *     | of      |         | 2        |
   *     | percent |         | 75.00    |
   *     | state   |         | computed |
   */
  readonly scores: DrawnTable;
}
