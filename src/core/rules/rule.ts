import type { EvidenceLedger } from '../evidence/evidence-ledger';
import type { FactsOf, FindingOf, Place, RuleName, Severity } from '../finding';
import type { PlacedIndex } from '../formulas/index-cells';
import type { ReadSums } from '../formulas/sum-reading';
import type { Framework } from '../framework/framework';
import type { StageIndices } from '../indices/stage-indices';
import type { Score } from '../scoresheet/score';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { ScoresheetColumns, UnreadableScoresheet } from '../scoresheet/scoresheet';
import type { CalendarDate } from '../workbook/calendar-date';
import type { SheetRef, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { AnyScore, EnteredScore } from './entered-scores';

/** What one finding of a rule says; the rule's code, name and severity are added when it is reported. */
export interface Observation<Name extends RuleName> {
  readonly place: Place;
  readonly item: string | null;
  readonly facts: FactsOf[Name];
}

/** What one finding about a score says: it stands at the score's own place. */
export type SeenAtScore<Name extends RuleName> = Pick<Observation<Name>, 'facts'>;

/** Why a rule could not look, although there was something to look at. */
export type NotCheckedReason =
  | 'no-framework'
  | 'switched-off'
  | 'heading-missing'
  | 'no-evidence-column'
  | 'no-explanation-column'
  | 'no-opinion-column'
  | 'provisional'
  | 'formula-not-understood'
  | 'cell-covered'
  | 'result-not-understood'
  | 'not-calculated';

/** A scored sheet with the indices that were computed for it, and the ledger of its evidence. */
export interface CheckedSheet extends ScoredSheet {
  /** Every cell of the sheet, those outside the scored rows too: a sum may point at any of them. */
  readonly snapshot: SheetSnapshot;
  readonly around: RowSurroundings;
  readonly indices: readonly StageIndices[];
  readonly ledger: EvidenceLedger;
  /** All sheets, decoded. */
  readonly workbook: WorkbookSnapshot;
  /** The day of the review; `null` where nobody says. */
  readonly today: CalendarDate | null;
}

/**
 * All that a rule about a single row may look at besides the row itself: never at another row. As long as both are the very
 * same, what was seen at the row still holds, and nobody looks again.
 */
export interface RowSurroundings {
  readonly sheet: SheetRef;
  readonly columns: ScoresheetColumns;
  readonly framework: Framework | null;
  /** The year that is scored; `null` where nothing tells. */
  readonly year: number | null;
  readonly today: CalendarDate | null;
}

/** A rule looks at one kind of thing, and says what it saw or why it could not look. It never throws and never words. */
export interface Rule<Name extends RuleName = RuleName> {
  readonly code: string;
  readonly name: Name;
  readonly severity: Severity;
  /** Looks at nothing unless the framework asks for it by its code. */
  readonly onlyIfAsked?: true;
  /** Looks at the cells of any sheet, scored or not, as they were read: nothing in them is decoded yet. */
  readonly checkSnapshot?: (snapshot: SheetSnapshot) => Iterable<Observation<Name>>;
  readonly checkFramework?: (framework: Framework) => Iterable<Observation<Name>>;
  readonly checkUnreadable?: (table: UnreadableScoresheet) => Iterable<Observation<Name>>;
  /** Looks at an area, a criterion or an item by itself. */
  readonly checkNode?: (node: ScoreNode, around: RowSurroundings) => Iterable<Observation<Name> | NotLooked>;
  readonly checkItem?: (item: ScoreNode, around: RowSurroundings) => Iterable<Observation<Name> | NotLooked>;
  /** Looks at one score of an item. */
  readonly checkScore?: (entered: EnteredScore, around: RowSurroundings) => SeenAtScore<Name> | NotLooked | null;
  /** The same, and at the scores of the bonus and penalty rows too, which are no items. */
  readonly checkAnyScore?: (entered: AnyScore, around: RowSurroundings) => SeenAtScore<Name> | NotLooked | null;
  /** Asked about scores of these kinds alone; about all where it does not say. */
  readonly ofScores?: readonly Score['kind'][];
  /**
   * Looks at the sums of one area at one stage, or at the total alone: at nothing else but the rows that those are made of, and
   * for the total at those beyond the tree. What was seen at sums that are as they were still holds.
   */
  readonly checkSums?: (sums: ReadSums, sheet: CheckedSheet) => Iterable<Observation<Name> | NotLooked>;
  /** Likewise at the cells of the index column in one area, or beside the total. */
  readonly checkIndices?: (cells: readonly PlacedIndex[], sheet: CheckedSheet) => Iterable<Observation<Name> | NotLooked>;
  /** Looks at the rows of a scoring table beside each other. */
  readonly checkSheet?: (sheet: CheckedSheet) => Iterable<Observation<Name> | NotLooked>;
  /** Looks at all scoring tables together: what one of them lacks another may have. */
  readonly checkTogether?: (tables: CheckedTables) => Iterable<Observation<Name> | (NotLooked & { readonly sheet: SheetRef })>;
}

/** The scoring tables of a workbook, those that could be read and those that could not. */
export interface CheckedTables {
  readonly sheets: readonly CheckedSheet[];
  readonly unreadable: readonly UnreadableScoresheet[];
}

/** Said of almost every row: the very same list, for rows are many. */
export const NOTHING_SEEN: readonly never[] = [];

/** Yielded by a rule in place of an observation; counted once per rule, sheet and reason. */
export interface NotLooked {
  readonly because: NotCheckedReason;
}

/** A check that could not run: a counted result, so that an empty run never looks clean. */
export interface NotChecked {
  readonly code: string;
  readonly sheet: string;
  readonly because: NotCheckedReason;
}

export type { FindingOf };
