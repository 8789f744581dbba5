import type { AmbiguousMeaning } from '../finding';
import type { ScoredBy } from '../framework/framework';
import type { Points } from '../indices/points';
import type { CellRef } from '../workbook/cell-ref';
import type { CellContent, CellValue, SheetRef } from '../workbook/snapshot';
import type { IdentifiedRow } from './identify-rows';
import type { MeasuredResult } from './measured-result';
import type { Score } from './score';

/** A score column that is summed up by itself (contract C). */
export type Stage = 'self' | 'appraised-1' | 'appraised-2' | 'achieved';

/** Stages in the order in which a year goes through them. */
export const STAGES: readonly Stage[] = ['self', 'appraised-1', 'appraised-2', 'achieved'];

/** Every column that carries scores; the survey's is none of the stages. */
export type ScoreColumn = Stage | 'survey';

/** A column that carries words. Evidence and explanation share a column where the heading names both. */
export type TextColumn = 'evidence' | 'explanation' | 'opinion' | 'notes' | 'measuredResult' | 'responsibleAgency';

/** What a claim is proved with. */
export type ProofColumn = Extract<TextColumn, 'evidence' | 'explanation'>;

/** Which column means what; columns counted from zero on the sheet. */
export interface ScoresheetColumns {
  /** The same as `name` where code and name share a cell. */
  readonly code: number;
  readonly name: number;
  readonly maximum: number;
  readonly scores: ReadonlyMap<ScoreColumn, number>;
  /** The column of percentages and the stage it measures: the nearest stage column at its left. */
  readonly index: { readonly column: number; readonly stage: Stage } | null;
  readonly texts: ReadonlyMap<TextColumn, number>;
  /** Evidence and explanation that were handed in for the second round, where it has columns of its own for them. */
  readonly supplements: ReadonlyMap<ProofColumn, number>;
  /** Points that are taken off the appraised score; `null` where there is no such column. */
  readonly deducted: number | null;
  /** The first round's opinion, where the latest round's stands in a column of its own; `null` where one serves all. */
  readonly firstOpinion: number | null;
  /** Our own column, `Kết quả kiểm tra`, where it already stands. */
  readonly results: number | null;
}

/** A score with the cell it was read from. */
export interface ScoreCell {
  readonly score: Score;
  readonly value: CellValue;
  readonly content: CellContent;
}

/** An index cell: percent of its maximum as shown, 86.84, whether the cell holds 86.84 or 0.8684 shown as a percentage. */
export interface IndexCell {
  readonly percent: Points | null;
  readonly content: CellContent;
  /** The cell holds a fraction and shows it as a percentage. */
  readonly asFraction: boolean;
}

/** What a row says beside its code and name, whatever it is a row of. */
export interface ScoredRow {
  readonly row: number;
  readonly maximum: Score;
  readonly scores: ReadonlyMap<ScoreColumn, ScoreCell>;
  readonly index: IndexCell | null;
  /** Trimmed text; absent where the column is absent, `''` where the cell is blank. */
  readonly texts: ReadonlyMap<TextColumn, string>;
  /** Likewise of the second round's columns. */
  readonly supplements: ReadonlyMap<ProofColumn, string>;
}

/** One scored row: an area, a criterion or an item. */
export interface Entry extends ScoredRow {
  /** Canonical code, `1.2.3`; of a row that nothing tells, what its code cell shows, or `''`. */
  readonly code: string;
  /** The code as printed, `II`, `1.2.3.`; `''` where the row has none. */
  readonly printedCode: string;
  readonly level: number;
  readonly name: string;
  /** What is taken off the appraised score; `null` where there is no such column. */
  readonly deducted: Score | null;
  /** What the unit measured; `null` where there is no such column or nothing in it. */
  readonly measuredResult: MeasuredResult | null;
  /** The first round's opinion, trimmed; `null` where it has no column of its own. */
  readonly firstOpinion: string | null;
  /** Who scores the item, where the scoresheet itself says so. */
  readonly scoredBy: ScoredBy | null;
  readonly identified: Identified;
}

/** How it is known which of the framework's items a row is. */
export type Identified =
  | { readonly by: 'code' }
  /**
   * A code that Excel made a number or a date of, recovered from its neighbours or its wording. `shown`: what the cell
   * holds now, a day as `01/02/2024` (day, month, year).
   */
  | { readonly by: 'recovered-code'; readonly shown: string; readonly became: 'number' | 'date' }
  /** The row has no code; its wording agrees with the framework's, by so many percent. */
  | { readonly by: 'wording'; readonly confidence: number }
  /** Neither codes nor a framework: the row is the n-th of a table that holds nothing but items. */
  | { readonly by: 'order' }
  /** A scored row that nothing tells: no code and an unknown wording, or a date that may be several codes. */
  | { readonly by: 'nothing' };

/** A total, bonus or penalty row. */
export interface SummaryRow extends ScoredRow {
  /** The scored rows below that say what bonus or penalty points are made of; none below a total. */
  readonly parts: readonly ScoredRow[];
}

/** A scoring table as it stands on its sheet. Reading sorts and never judges. */
export interface Scoresheet {
  readonly sheet: SheetRef;
  readonly unit: string | null;
  /** First and last heading row, from zero. */
  readonly headingTop: number;
  readonly headingBottom: number;
  /** One past the table's last row. */
  readonly bottom: number;
  readonly columns: ScoresheetColumns;
  readonly doubtfulHeadings: readonly DoubtfulHeading[];
  /** What each row is taken for: the very same list as long as no row is taken for something else. */
  readonly identified: readonly IdentifiedRow[];
  /** In the order of the rows. A code may stand twice. */
  readonly entries: readonly Entry[];
  /** Rows among the entries that are none: options, remarks and blank rows, in their order. */
  readonly remarks: readonly ScoredRow[];
  readonly total: SummaryRow | null;
  readonly bonus: SummaryRow | null;
  readonly penalty: SummaryRow | null;
}

/** A scoring table in which a heading leaves a doubt about what its column holds. */
export interface DoubtfulHeading {
  /** The heading's own text. */
  readonly text: string;
  /** What is in question: one meaning claimed twice, or the two meanings of one heading. What is used stands first. */
  readonly meanings: readonly AmbiguousMeaning[];
  /** The cells of the headings, the used one first. */
  readonly cells: readonly CellRef[];
}

/** A table that looks like a scoresheet but lacks a column without which it cannot be checked. */
export interface UnreadableScoresheet {
  readonly sheet: SheetRef;
  readonly headingTop: number;
  /** Column of the first heading, from zero. */
  readonly left: number;
  readonly missing: 'maximum' | 'score';
}
